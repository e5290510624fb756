import Canvas

/// Looks through one theme for what people could not read or tell apart.
struct ThemeCheck {
  let source: ThemeSource
  let lineage: [ThemeSource]
  let theme: Theme
  private let resolver: ThemeResolver

  init(_ source: ThemeSource, _ resolver: ThemeResolver) throws(PreferenceProblem) {
    self.source = source
    self.resolver = resolver
    lineage = try resolver.lineage(of: source)
    var known: [PreferenceProblem] = []
    theme = try resolver.theme(source, problems: &known)
  }

  var findings: [ThemeFinding] { missing + faint + alike }

  /// The depths at which colours are shown.
  private static let depths: [ColourDepth] = [.trueColour, .twoHundredFiftySix, .sixteen]

  /// The terminals on which the theme is read: one that paints its background brings its own.
  private var terminals: [Inks] {
    guard let painted = theme[.text].background else { return theme.mode.terminals }
    let terminal = theme.mode.terminals[0]
    return [
      Inks(foreground: theme[.text].foreground ?? terminal.foreground, background: painted)
    ]
  }

  private var missing: [ThemeFinding] {
    var open: [(parent: String?, tokens: [String])] = []
    for token in Meaning.allCases.map(\.rawValue) + [ThemeFile.selection] {
      let found = resolver.nearest(token, in: lineage)
      if found?.source.document.file == source.document.file { continue }
      let parent = found?.source.file.name
      if let index = open.firstIndex(where: { $0.parent == parent }) {
        open[index].tokens.append(token)
      } else {
        open.append((parent, [token]))
      }
    }
    return open.map { finding(at: nil, .missing($0.tokens, from: $0.parent)) }
  }

  private var faint: [ThemeFinding] {
    let hasOwnRow = theme.selection.foreground != nil || theme.selection.background != nil
    let styles = Meaning.allCases.flatMap { meaning in
      hasOwnRow ? [Style(meaning), Style(meaning, selected: true)] : [Style(meaning)]
    }
    return styles.flatMap { style in
      ThemeCheck.depths.compactMap { depth in
        worst(of: style, depth: depth).map { finding(at: place(of: style), .faint($0)) }
      }
    }
  }

  /// The background on which a style stands out least, if that is too little.
  private func worst(of style: Style, depth: ColourDepth) -> Faintness? {
    let needed = style.meaning == .border ? Inks.enoughForBorders : Inks.enoughForText
    let inks = terminals.compactMap { theme.inks(of: style, depth: depth, on: $0) }
    guard let worst = inks.min(by: { $0.contrast < $1.contrast }), worst.contrast < needed else {
      return nil
    }
    return Faintness(
      token: style.token, depth: depth, foreground: worst.foreground.hex,
      background: worst.background.hex, contrast: Int(worst.contrast * 100),
      needed: Int(needed * 100))
  }

  private var alike: [ThemeFinding] {
    StylePair.all.flatMap { pair in
      var told: Set<ColourDepth> = []
      return ColourVision.allCases.compactMap { vision -> ThemeFinding? in
        // Where everybody takes one for the other it need not be said of some.
        let depths = ThemeCheck.depths.filter {
          !told.contains($0) && isAlike(pair, to: vision, $0)
        }
        guard !depths.isEmpty else { return nil }
        told.formUnion(depths)
        let likeness = Likeness(
          first: pair.first.token, second: pair.second.token, vision: vision, depths: depths,
          haveSigns: pair.haveSigns)
        return finding(at: place(of: pair.first) ?? place(of: pair.second), .alike(likeness))
      }
    }
  }

  /// Whether somebody sees no difference on any of the terminals.
  private func isAlike(_ pair: StylePair, to vision: ColourVision, _ depth: ColourDepth) -> Bool {
    let looks = [pair.first, pair.second].map { theme.appearance(of: $0, depth: depth) }
    guard looks[0] != looks[1] else { return true }
    guard !looks[0].differsByAttribute(from: looks[1]) else { return false }
    return terminals.contains { terminal in
      guard let first = theme.inks(of: pair.first, depth: depth, on: terminal),
        let second = theme.inks(of: pair.second, depth: depth, on: terminal)
      else { return false }
      return first.distance(to: second, seenBy: vision) < Inks.farEnough
    }
  }

  /// Where the file says how a style looks: its token, else the colour in the palette that it gave a
  /// token of its parent.
  private func place(of style: Style) -> Place? {
    let token = style.isSelected ? ThemeFile.selection : style.meaning.rawValue
    guard let (look, sayer) = resolver.nearest(token, in: lineage) else { return nil }
    let map = source.document.map
    if sayer.document.file == source.document.file { return map.place(ofKey: look.path) }
    for case .palette(let name, _)? in [look.foreground, look.background]
    where source.file.palette[name] != nil {
      return map.place(ofKey: ["palette", name])
    }
    return nil
  }

  private func finding(at place: Place?, _ kind: ThemeFinding.Kind) -> ThemeFinding {
    ThemeFinding(file: source.document.file, at: place, kind)
  }
}

extension Colour {
  /// `#rrggbb`.
  fileprivate var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return part < 16 ? "0" + digits : digits
      }.joined()
  }
}
