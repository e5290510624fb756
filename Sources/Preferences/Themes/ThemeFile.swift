import Canvas

/// One theme as its file says it, before names of colours and the parent are looked up.
struct ThemeFile: Hashable, Sendable {
  /// A colour as a token names it.
  enum ColourName: Hashable, Sendable {
    case fixed(Colour)
    /// A name of the palette, and where it stands.
    case palette(String, path: [String])
  }

  /// What a token looks like.
  struct Look: Hashable, Sendable {
    var path: [String]
    var foreground: ColourName?
    var background: ColourName?
    var isBold = false
    var isDim = false
    var isUnderlined = false
    var isReversed = false
  }

  var name: String
  var mode: Theme.Mode?
  /// The theme that says what this one leaves open.
  var parent: String?
  var palette: [String: Colour] = [:]
  var paintsBackground: Bool?
  /// By token: a meaning's, the dotted beginning of one, or `selection`.
  var looks: [String: Look] = [:]

  /// The token of the selected row, which is no meaning: it lies over all of them.
  static let selection = "selection"

  /// Every token that a theme may name.
  static let tokens = Set(Meaning.allCases.flatMap { beginnings(of: $0.rawValue) } + [selection])

  /// A token and its dotted beginnings, the longest first: `due.overdue`, `due`.
  static func beginnings(of token: String) -> [String] {
    var rest = token[...]
    var beginnings = [token]
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      beginnings.append(String(rest))
    }
    return beginnings
  }
}

/// A theme file with the document that it was read from.
struct ThemeSource: Sendable {
  var document: SettingsDocument
  var file: ThemeFile
  /// Whether it is one of the program's own.
  var isBundled: Bool
}
