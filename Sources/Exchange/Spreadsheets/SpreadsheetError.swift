/// Why a file cannot be read as a spreadsheet at all. Nothing of it was taken in.
///
/// Lines count from 1 as a text editor does; columns count the fields of a row from 1, as a
/// spreadsheet program does.
package enum SpreadsheetError: Error, Hashable, Sendable {
  /// There is no row in it.
  case empty
  /// The file is in UTF-16, which spreadsheet programs call "Unicode text".
  case utf16
  /// A byte that is zero: this is no text.
  case zeroByte(line: Int)
  /// Not UTF-8, although it was said to be.
  case notUTF8(line: Int)
  /// A quote was opened here and never closed, so that no row after it can be trusted.
  case unterminatedQuote(line: Int, column: Int)
}

/// What is wrong with one row. The rows around it can be read.
package enum RowProblem: Hashable, Sendable {
  case fieldCount(expected: Int, found: Int)
  /// A control character, or an invisible one that turns the direction of writing.
  case controlCharacter(line: Int, column: Int)
  /// More text after the quote that closes a field.
  case textAfterQuote(line: Int, column: Int)
}
