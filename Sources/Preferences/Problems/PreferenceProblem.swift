/// Something in a theme, the keymap or the personal settings that was not taken. The program always
/// starts: what is wrong is left out, the rest holds.
package struct PreferenceProblem: Error, Hashable, Sendable {
  /// The file, as it was opened.
  package var file: String
  /// The line, from 1; `nil` when the file as a whole is meant.
  package var line: Int?
  /// The column in characters, from 1.
  package var column: Int?
  /// What is wrong.
  package var kind: Kind

  /// A problem at a place of a file.
  package init(file: String, line: Int? = nil, column: Int? = nil, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What is wrong. Texts in a case are what stands in the file, except the detail of `syntax`.
  package enum Kind: Hashable, Sendable {
    /// The file is there but was not read.
    case unreadable(FileFailure)
    /// A new version of the file was not put in its place; the old one is untouched.
    case unwritable(FileFailure)
    /// The bytes are no UTF-8 text.
    case notText
    /// This is no TOML; the detail is what the parser says, in English.
    case syntax(detail: String)
    /// A key that means nothing here.
    case unknownKey(String, suggestion: String?)
    /// A value of another kind than the key takes.
    case wrongType(key: String, expected: ValueType)
    /// An empty text where a name is needed.
    case empty(key: String)
    /// A value that is none of those allowed.
    case unknownValue(key: String, value: String, suggestion: String?, allowed: [String])
    /// A number outside what the key takes.
    case outOfRange(key: String, value: Int, allowed: ClosedRange<Int>)
    /// A theme's token that is no meaning, nor the beginning of one.
    case unknownToken(String, suggestion: String?)
    /// Neither `#rrggbb` nor a name of the palette.
    case unknownColour(String, suggestion: String?)
    /// A theme without `mode` that inherits from none.
    case missingMode
    /// `text` has a background, but the theme does not say `paint_background = true`.
    case backgroundNotPainted
    /// A theme that does not exist, as parent of another or in the settings.
    case unknownTheme(String, suggestion: String?)
    /// Themes that inherit from each other: the names from this one back to itself.
    case inheritanceCycle([String])
    /// The parent exists, but was left out itself.
    case brokenParent(String)
    /// Another file already brought a theme of this name.
    case nameTaken(String, by: String)
    /// A context of the keymap that does not exist.
    case unknownContext(String, suggestion: String?)
    /// An action that does not exist.
    case unknownAction(String, suggestion: String?)
    /// A key that does not exist, or that no terminal can tell from another.
    case unknownKeyName(String, suggestion: String?)
    /// The same chord twice in one context; the later one holds.
    case boundTwice(chord: String, firstLine: Int, first: String, second: String)
    /// A chord that begins longer ones, which can then no more be typed.
    case hidesChord(chord: String, action: String, hidden: String, hiddenAction: String)
    /// An action whose only key now runs another one.
    case losesKey(chord: String, action: String, lost: String)
  }

  /// What a key takes.
  package enum ValueType: Hashable, Sendable {
    case text, wholeNumber, yesOrNo, table
    /// `#rrggbb`, a name of the palette, or `{ hex = …, ansi = … }`.
    case colour
    /// A colour, or a table of colours and attributes.
    case look
  }
}

/// Why a file was not read or written.
package enum FileFailure: Error, Hashable, Sendable {
  /// Not there, or its folder is not.
  case notFound
  /// The rights of the file or the folder forbid it.
  case notPermitted
  /// A folder, a device or a pipe.
  case notAFile
  /// More than a mebibyte: no settings file is.
  case tooLarge
  /// No room left on the disk.
  case diskFull
  /// Anything else, by the system's error number.
  case system(Int32)
}
