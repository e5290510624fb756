import Canvas

/// Makes a theme of a file and those it inherits from.
///
/// What the nearest file says about a meaning, or about the family that it belongs to, holds for the
/// meaning: `due` in a theme goes before `due.overdue` in its parent. A colour's name is looked up in
/// the nearest palette that has it, so a theme can recolour its parent by its palette alone.
struct ThemeResolver {
  let bundled: [String: ThemeSource]
  let user: [String: ThemeSource]
  /// The names of user themes whose file could not be read.
  let unreadable: Set<String>

  /// The theme of a file, or the problem for which it has to be left out. Lesser problems are added
  /// to the list.
  func theme(
    _ source: ThemeSource, problems: inout [PreferenceProblem]
  ) throws(PreferenceProblem) -> Theme {
    let lineage = try lineage(of: source)
    guard let mode = lineage.lazy.compactMap(\.file.mode).first else {
      throw PreferenceProblem(file: source.document.file, kind: .missingMode)
    }
    let palette = lineage.reduce(into: [:]) { palette, layer in
      palette.merge(layer.file.palette) { nearest, _ in nearest }
    }
    problems += colourProblems(source, palette)
    let paints = lineage.lazy.compactMap(\.file.paintsBackground).first ?? false
    if !paints, let look = source.file.looks[Meaning.text.rawValue], look.background != nil {
      problems.append(source.document.problem(atKey: look.path, .backgroundNotPainted))
    }
    var theme = Theme(name: source.file.name, mode: mode)
    for meaning in Meaning.allCases {
      guard let look = nearest(meaning.rawValue, in: lineage)?.look else {
        theme.looks[meaning.rawValue] = meaning.emphasis
        continue
      }
      var appearance = appearance(look, palette)
      if meaning == .text, !paints { appearance.background = nil }
      theme.looks[meaning.rawValue] = appearance
    }
    if let look = nearest(ThemeFile.selection, in: lineage)?.look {
      theme.selection = appearance(look, palette)
    }
    return theme
  }

  /// The file and its ancestors, the nearest first. A user's theme that names no parent inherits
  /// from the bundled one of its mode, so that it need not be complete.
  func lineage(of source: ThemeSource) throws(PreferenceProblem) -> [ThemeSource] {
    var lineage = [source]
    var current = source
    while let parent = try parent(of: current, root: source) {
      let names = lineage.map(\.file.name)
      if lineage.contains(where: { $0.document.file == parent.document.file }) {
        throw source.document.problem(
          atValue: ["inherits"], .inheritanceCycle(names + [parent.file.name]))
      }
      lineage.append(parent)
      current = parent
    }
    return lineage
  }

  private func parent(
    of source: ThemeSource, root: ThemeSource
  ) throws(PreferenceProblem) -> ThemeSource? {
    guard let name = source.file.parent else {
      guard !source.isBundled else { return nil }
      switch source.file.mode {
      case .light: return bundled["day"]
      case .dark: return bundled["night"]
      case .any, nil: return nil
      }
    }
    if let parent = source.isBundled ? nil : user[name], name != source.file.name { return parent }
    if let parent = bundled[name], parent.document.file != source.document.file { return parent }
    guard source.document.file == root.document.file else {
      throw root.document.problem(
        atValue: ["inherits"], .brokenParent(root.file.parent ?? source.file.name))
    }
    throw source.document.problem(atValue: ["inherits"], whyMissing(name, for: source))
  }

  private func whyMissing(_ name: String, for source: ThemeSource) -> PreferenceProblem.Kind {
    if name == source.file.name { return .inheritanceCycle([name, name]) }
    if unreadable.contains(name) { return .brokenParent(name) }
    let known = Set(user.keys).union(bundled.keys).subtracting([source.file.name])
    return .unknownTheme(name, suggestion: Suggestion.nearest(to: name, in: known))
  }

  /// What the lineage says about a token, and who says it. The beginning of a token stands for all of its family,
  /// unless it is a meaning of its own: a theme that changes `text` leaves its parent's `text.muted`
  /// alone.
  func nearest(
    _ token: String, in lineage: [ThemeSource]
  ) -> (look: ThemeFile.Look, source: ThemeSource)? {
    let beginnings = ThemeFile.beginnings(of: token)
    let families = beginnings.filter { $0 == token || Meaning(rawValue: $0) == nil }
    for names in [families, beginnings] {
      for layer in lineage {
        if let look = names.lazy.compactMap({ layer.file.looks[$0] }).first { return (look, layer) }
      }
    }
    return nil
  }

  private func appearance(_ look: ThemeFile.Look, _ palette: [String: Colour]) -> Appearance {
    Appearance(
      foreground: colour(look.foreground, palette), background: colour(look.background, palette),
      bold: look.isBold, dim: look.isDim, underlined: look.isUnderlined, reversed: look.isReversed)
  }

  private func colour(_ name: ThemeFile.ColourName?, _ palette: [String: Colour]) -> Colour? {
    switch name {
    case .fixed(let colour): colour
    case .palette(let name, _): palette[name]
    case nil: nil
    }
  }

  private func colourProblems(
    _ source: ThemeSource, _ palette: [String: Colour]
  ) -> [PreferenceProblem] {
    let looks = source.file.looks.values
    let names = looks.flatMap { [$0.foreground, $0.background] }
    return names.compactMap { name in
      guard case .palette(let name, let path) = name, palette[name] == nil else { return nil }
      let suggestion = Suggestion.nearest(to: name, in: palette.keys)
      return source.document.problem(atValue: path, .unknownColour(name, suggestion: suggestion))
    }
  }
}
