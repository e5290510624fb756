package import Canvas

/// Something that the check of a theme has to say.
package struct ThemeFinding: Hashable, Sendable {
  /// The file, as it was opened.
  package var file: String
  /// The line and the column in characters, from 1; `nil` when no place of the file says it.
  package var line: Int?
  package var column: Int?
  package var kind: Kind

  init(file: String, at place: Place? = nil, _ kind: Kind) {
    self.file = file
    line = place?.line
    column = place?.column
    self.kind = kind
  }

  /// What is said.
  package enum Kind: Hashable, Sendable {
    /// What was not taken.
    case problem(PreferenceProblem.Kind)
    /// Tokens that the theme leaves open, and who says them instead: another theme, or, with `nil`,
    /// the attributes that the program gives a meaning.
    case missing([String], from: String?)
    /// Colours that do not stand out on a background.
    case faint(Faintness)
    /// Two tokens that somebody cannot tell apart.
    case alike(Likeness)
  }

  /// Whether the theme has to be mended. The rest is good to know.
  package var isFault: Bool {
    switch kind {
    case .problem, .faint: true
    case .missing: false
    case .alike(let likeness): !likeness.haveSigns
    }
  }
}

/// A token whose colours do not stand out.
package struct Faintness: Hashable, Sendable {
  /// The token, with `+selected` for the selected row.
  package var token: String
  package var depth: ColourDepth
  /// As `#rrggbb`, at this depth.
  package var foreground: String
  package var background: String
  /// The contrast in hundredths, rounded down, and the one that is needed.
  package var contrast: Int
  package var needed: Int
}

/// Two tokens that look alike.
package struct Likeness: Hashable, Sendable {
  package var first: String
  package var second: String
  package var vision: ColourVision
  package var depths: [ColourDepth]
  /// Both have a sign of their own beside the colour.
  package var haveSigns: Bool
}

/// What the check found in one theme.
package struct ThemeReport: Hashable, Sendable {
  /// The file, as it was opened.
  package let file: String
  /// What the theme is called; `nil` when it could not be read.
  package let name: String?
  /// In the order of the lines.
  package let findings: [ThemeFinding]
}
