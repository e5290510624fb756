package import Casework
package import Wording

/// Why nothing of a file is imported.
package enum ImportError: Error, Hashable, Sendable {
  /// None of these columns is in the header.
  case columnMissing([ImportField], ImportKind)
  /// Two columns hold the same; the columns count from 1.
  case columnTwice(ImportField, columns: [Int], ImportKind)
  /// A heading that is not ours but looks like one that is.
  case unknownColumn(String, column: Int, meant: ImportField, ImportKind)
  /// This viewer may not import here, whatever the rows say.
  case refused(Refusal)
}

extension ImportError {
  /// What is wrong, where, and what to do.
  package func phrase(today: CivilDate, name: (UserName) -> String) -> Phrase {
    switch self {
    case .columnMissing(let fields, let kind):
      .columnMissing(fields.map(kind.heading(of:)))
    case .columnTwice(let field, let columns, let kind):
      .columnTwice(kind.heading(of: field), columns: columns)
    case .unknownColumn(let heading, let column, let meant, let kind):
      .columnUnknown(
        heading, column: column, meant: kind.heading(of: meant))
    case .refused(let refusal): refusal.phrase(today: today, name: name)
    }
  }
}

extension SpreadsheetError {
  /// What is wrong with a file, where, and what to do.
  package var phrase: Phrase {
    switch self {
    case .empty: .sheetEmpty
    case .utf16: .sheetUTF16
    case .zeroByte(let line): .sheetNoText(line: line)
    case .notUTF8(let line): .sheetNotUTF8(line: line)
    case .unterminatedQuote(let line, let column): .sheetQuoteOpen(line: line, column: column)
    }
  }
}
