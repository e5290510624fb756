/// A file of rows with a header, as spreadsheet programs write it: separated by `;`, `,` or a tab
/// (RFC 4180 for the rest), in UTF-8 or Windows-1252.
///
/// The reader is our own, because swiftcsv/SwiftCSV wants a whole decoded `String` and knows no
/// positions, without which a refused cell cannot be pointed at.
package struct Spreadsheet: Sendable {
  /// What stands between two fields.
  package enum Separator: UInt8, CaseIterable, Hashable, Sendable {
    case semicolon = 0x3B
    case tab = 0x09
    case comma = 0x2C
  }

  /// How the bytes stood for characters.
  package let encoding: TextEncoding
  /// What stands between two fields.
  package let separator: Separator
  /// The line of the header, from 1.
  package let headerLine: Int
  /// The fields of the header, without space around them.
  package let header: [String]

  private let bytes: [UInt8]
  private let cells: [SpreadsheetScanner.Cell]
  private let spans: [SpreadsheetScanner.Span]

  /// Reads the bytes of a file.
  /// - Parameter encoding: how the bytes stand for characters; nil to find out: UTF-8 when it is
  ///   valid, else Windows-1252.
  package init(_ file: [UInt8], encoding forced: TextEncoding? = nil) throws(SpreadsheetError) {
    let (bytes, encoding) = try TextEncoding.utf8(of: file, forced: forced)
    var scanner = SpreadsheetScanner(bytes)
    try scanner.scan()
    guard let first = scanner.spans.first else { throw .empty }
    self.bytes = bytes
    self.encoding = encoding
    separator = scanner.separator
    headerLine = first.line
    cells = scanner.cells
    spans = Array(scanner.spans.dropFirst())
    header = scanner.cells[first.first..<first.end].map {
      SpreadsheetScanner.text(of: $0, in: bytes).trimmed
    }
  }

  /// How many rows stand under the header. Empty rows do not count.
  package var count: Int { spans.count }

  /// A row under the header, from 0.
  package subscript(index: Int) -> SpreadsheetRow {
    let span = spans[index]
    let fields = cells[span.first..<span.end].map {
      SpreadsheetField(line: Int($0.line), text: SpreadsheetScanner.text(of: $0, in: bytes))
    }
    return SpreadsheetRow(
      line: span.line, fields: fields, problem: span.problem ?? countProblem(fields))
  }

  /// Fields too many are forgiven when nothing stands in them.
  private func countProblem(_ fields: [SpreadsheetField]) -> RowProblem? {
    let isRight =
      fields.count == header.count
      || fields.count > header.count
        && fields[header.count...].allSatisfy { $0.text.trimmed.isEmpty }
    return isRight ? nil : .fieldCount(expected: header.count, found: fields.count)
  }
}

/// One row with where it stands.
package struct SpreadsheetRow: Hashable, Sendable {
  /// The line on which it begins, from 1.
  package let line: Int
  /// The fields in the order of the columns.
  package let fields: [SpreadsheetField]
  /// What keeps the row from being understood.
  package let problem: RowProblem?
}

/// One field. Its text is as it was written, without the quotes around it.
package struct SpreadsheetField: Hashable, Sendable {
  /// The line on which it begins, which is not the row's when a quoted field holds line ends.
  package let line: Int
  /// The text, as it was written.
  package let text: String
}

extension String {
  /// Without white space around it; line ends and tabs inside become single spaces.
  var trimmed: String {
    var isPlain = true
    var before: UInt8 = 0x20
    for byte in utf8 {
      if byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0x20 && before == 0x20 {
        isPlain = false
        break
      }
      before = byte
    }
    if isPlain, before != 0x20 || isEmpty { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
