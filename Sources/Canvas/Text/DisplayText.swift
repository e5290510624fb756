/// A text as the symbols that a screen can show, one after another.
///
/// Here, at the edge of the screen, and only here, a text is cleaned; what is stored stays as it was
/// written. Joiners, variation selectors, skin tones and soft hyphens are dropped, flags become their
/// letters, and controls and direction overrides become U+FFFD, so that no stored text can move the
/// cursor, hide a part of itself or reorder a line.
package struct DisplayText: Sequence, Sendable {
  private let text: String
  private let glyphs: GlyphSet

  /// The symbols of a text; with the ASCII set our own signs in it are replaced too.
  package init(_ text: String, glyphs: GlyphSet = .unicode) {
    self.text = text
    self.glyphs = glyphs
  }

  /// Starts at the first symbol.
  package func makeIterator() -> Iterator {
    Iterator(scalars: text.unicodeScalars.makeIterator(), glyphs: glyphs)
  }

  /// Walks the symbols.
  package struct Iterator: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private let glyphs: GlyphSet
    private var pending: Symbol?

    init(scalars: String.UnicodeScalarView.Iterator, glyphs: GlyphSet) {
      self.scalars = scalars
      self.glyphs = glyphs
    }

    /// The next symbol with its marks; nil after the last.
    package mutating func next() -> Symbol? {
      while let scalar = scalars.next() {
        switch TextWidth.scalarClass(scalar) {
        case .narrow: if let done = start(Self.narrow(scalar, in: glyphs)) { return done }
        case .wide: if let done = start(Symbol(base: scalar, width: 2)) { return done }
        case .replaced: if let done = start(.replacement) { return done }
        case .mark:
          if pending == nil { pending = Symbol(base: "\u{25CC}", width: 1) }
          pending?.add(mark: scalar)
        case .dropped: continue
        }
      }
      defer { pending = nil }
      return pending
    }

    /// Makes `symbol` the one that marks will land on, and hands back the one before it.
    private mutating func start(_ symbol: Symbol) -> Symbol? {
      defer { pending = symbol }
      return pending
    }

    private static func narrow(_ scalar: Unicode.Scalar, in glyphs: GlyphSet) -> Symbol {
      if scalar.value < 0x80 { return Symbol(base: scalar, width: 1) }
      if scalar.value >= 0x1F1E6, scalar.value <= 0x1F1FF {
        let letter = UInt8(ascii: "A") + UInt8(scalar.value - 0x1F1E6)
        return Symbol(base: Unicode.Scalar(letter), width: 1)
      }
      if glyphs == .ascii, let plain = Glyph.ascii(for: scalar) {
        return Symbol(base: plain, width: 1)
      }
      return Symbol(base: scalar, width: 1)
    }
  }
}
