import Canvas

/// Reads one theme file.
///
/// ```toml
/// name = "harbour"
/// mode = "light"
/// inherits = "day"
/// paint_background = false
///
/// [palette]
/// red = { hex = "#a60000", ansi = 1 }
///
/// [tokens]
/// "text.muted" = "#57606a"
/// "due.overdue" = { fg = "red", bold = true, underline = true }
/// ```
struct ThemeReader {
  private var reader: SettingsReader
  private var theme: ThemeFile

  /// - Parameter name: What the theme is called when the file does not say.
  init(_ document: SettingsDocument, name: String) {
    reader = SettingsReader(document)
    theme = ThemeFile(name: name)
  }

  var problems: [PreferenceProblem] { reader.problems }

  private static let keys = ["name", "mode", "inherits", "paint_background", "palette", "tokens"]
  private static let attributes = ["fg", "bg", "bold", "dim", "underline", "reverse"]

  mutating func read() -> ThemeFile {
    for member in reader.document.root.members {
      switch member.name {
      case "name": theme.name = reader.text(member) ?? theme.name
      case "mode":
        let mode = reader.choice(member, of: Theme.Mode.allCases.map(\.rawValue))
        theme.mode = mode.flatMap { Theme.Mode(rawValue: $0) }
      case "inherits": theme.parent = reader.text(member)
      case "paint_background": theme.paintsBackground = reader.flag(member)
      case "palette": readPalette(member)
      case "tokens":
        for token in reader.table(member)?.members ?? [] { readToken(token, named: token.name) }
      default: reader.reportUnknown(member, known: ThemeReader.keys)
      }
    }
    return theme
  }

  private mutating func readPalette(_ member: SettingsDocument.Member) {
    for entry in reader.table(member)?.members ?? [] {
      switch colour(entry) {
      case .fixed(let colour): theme.palette[entry.name] = colour
      case .palette(let name, _):
        reader.report(value: entry.path, .unknownColour(name, suggestion: nil))
      case nil: break
      }
    }
  }

  private mutating func readToken(_ member: SettingsDocument.Member, named token: String) {
    guard case .table(let table) = member.content else {
      guard isKnown(token, member) else { return }
      if case .text = member.content {
        guard let colour = colour(member) else { return }
        theme.looks[token] = ThemeFile.Look(path: member.path, foreground: colour)
      } else {
        reader.report(value: member.path, .wrongType(key: token, expected: .look))
      }
      return
    }
    // Without quotes "text.muted" is a table inside the table "text".
    let own = table.members.filter { !isNested($0, in: token) }
    if !own.isEmpty || table.members.isEmpty, isKnown(token, member) {
      theme.looks[token] = look(path: member.path, own)
    }
    for nested in table.members where isNested(nested, in: token) {
      readToken(nested, named: token + "." + nested.name)
    }
  }

  private func isNested(_ member: SettingsDocument.Member, in token: String) -> Bool {
    if ThemeReader.attributes.contains(member.name) { return false }
    if case .table = member.content { return true }
    return ThemeFile.tokens.contains(token + "." + member.name)
  }

  private mutating func isKnown(_ token: String, _ member: SettingsDocument.Member) -> Bool {
    if ThemeFile.tokens.contains(token) { return true }
    let suggestion = Suggestion.nearest(to: token, in: ThemeFile.tokens)
    reader.report(key: member.path, .unknownToken(token, suggestion: suggestion))
    return false
  }

  private mutating func look(
    path: [String], _ members: [SettingsDocument.Member]
  ) -> ThemeFile.Look {
    var look = ThemeFile.Look(path: path)
    for member in members {
      switch member.name {
      case "fg": look.foreground = colour(member)
      case "bg": look.background = colour(member)
      case "bold": look.isBold = reader.flag(member) ?? false
      case "dim": look.isDim = reader.flag(member) ?? false
      case "underline": look.isUnderlined = reader.flag(member) ?? false
      case "reverse": look.isReversed = reader.flag(member) ?? false
      default: reader.reportUnknown(member, known: ThemeReader.attributes)
      }
    }
    return look
  }

  /// `"#rrggbb"`, a name of the palette, or `{ hex = "#rrggbb", ansi = 0…15 }` with at least one of
  /// the two: without `hex` the colour is the one of the user's own terminal.
  private mutating func colour(_ member: SettingsDocument.Member) -> ThemeFile.ColourName? {
    switch member.content {
    case .text(let text) where text.hasPrefix("#"):
      if let colour = Colour(hex: text) { return .fixed(colour) }
      reader.report(value: member.path, .unknownColour(text, suggestion: nil))
      return nil
    case .text: return reader.text(member).map { .palette($0, path: member.path) }
    case .table(let table): return mixed(table, of: member).map { .fixed($0) }
    default:
      reader.report(value: member.path, .wrongType(key: member.name, expected: .colour))
      return nil
    }
  }

  private mutating func mixed(
    _ table: SettingsDocument.Table, of member: SettingsDocument.Member
  ) -> Colour? {
    var hex: String?
    var ansi: Int?
    for part in table.members {
      switch part.name {
      case "hex":
        guard let text = reader.text(part) else { return nil }
        guard Colour(hex: text) != nil else {
          reader.report(value: part.path, .unknownColour(text, suggestion: nil))
          return nil
        }
        hex = text
      case "ansi": ansi = reader.number(part, in: 0...15)
      default: reader.reportUnknown(part, known: ["hex", "ansi"])
      }
    }
    if let hex { return Colour(hex: hex, ansi: ansi) }
    if let ansi { return Colour(palette: ansi) }
    if table.members.isEmpty {
      reader.report(value: member.path, .wrongType(key: member.name, expected: .colour))
    }
    return nil
  }
}
