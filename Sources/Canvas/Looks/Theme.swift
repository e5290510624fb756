/// Looks for meanings. Values only: reading a theme file is not its business.
package struct Theme: Hashable, Sendable {
  /// The background that a theme is made for.
  package enum Mode: String, CaseIterable, Sendable {
    /// Light, dark, or right on both.
    case light, dark, any
  }

  /// The name as the user types it.
  package var name: String
  /// The background it is made for.
  package var mode: Mode
  /// Looks by token: a meaning's raw value or a dotted prefix of one.
  package var looks: [String: Appearance]
  /// The look of the selected row, laid over the meaning's own.
  package var selection: Appearance

  /// A theme.
  package init(
    name: String, mode: Mode = .any, looks: [String: Appearance] = [:],
    selection: Appearance = Appearance(reversed: true)
  ) {
    self.name = name
    self.mode = mode
    self.looks = looks
    self.selection = selection
  }

  /// The terminal's own colours and attributes only: complete without any theme file.
  package static let plain = Theme(
    name: "plain",
    looks: Dictionary(uniqueKeysWithValues: Meaning.allCases.map { ($0.rawValue, $0.emphasis) }))

  /// The look of a meaning: by its token, else by its longest dotted prefix, else that of `text`;
  /// colours that it leaves open are those of `text`.
  package subscript(meaning: Meaning) -> Appearance {
    let base = looks[Meaning.text.rawValue] ?? Appearance()
    guard meaning != .text, let look = own(meaning) else { return base }
    var result = look
    result.foreground = look.foreground ?? base.foreground
    result.background = look.background ?? base.background
    return result
  }

  /// The look of a style on a terminal of this depth.
  ///
  /// Without colours a look that was told by colour alone gets the meaning's own emphasis instead, so
  /// that nothing loses its distinction.
  package func appearance(of style: Style, depth: ColourDepth) -> Appearance {
    var look = self[style.meaning]
    if depth == .mono {
      look = look.attributesOnly
      if !look.hasAttributes { look = style.meaning.emphasis }
    }
    if style.isBold { look.isBold = true }
    guard style.isSelected else { return look }
    let row = depth == .mono ? monoSelection : selection
    return row.over(look)
  }

  private var monoSelection: Appearance {
    let attributes = selection.attributesOnly
    return attributes.isReversed ? attributes : Appearance(reversed: true)
  }

  private func own(_ meaning: Meaning) -> Appearance? {
    var token = Substring(meaning.rawValue)
    while true {
      if let look = looks[String(token)] { return look }
      guard let dot = token.lastIndex(of: ".") else { return nil }
      token = token[..<dot]
    }
  }
}
