/// Finds the fields of a text in UTF-8, in one pass over its bytes. No text is copied: a field is
/// where it begins and ends.
struct SpreadsheetScanner {
  struct Cell: Sendable {
    var start: Int
    var end: Int
    var line: Int32
    /// Two quotes stand for one in it.
    var hasDoubledQuotes: Bool
  }

  struct Span: Sendable {
    var line: Int
    /// The cells `first..<end`.
    var first: Int
    var end: Int
    var problem: RowProblem?
  }

  private(set) var cells: [Cell] = []
  private(set) var spans: [Span] = []
  private(set) var separator = Spreadsheet.Separator.semicolon
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var problem: RowProblem?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The text of a cell of these bytes.
  static func text(of cell: Cell, in bytes: [UInt8]) -> String {
    let text = String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    return cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
  }

  mutating func scan() throws(SpreadsheetError) {
    chooseSeparator()
    let all = bytes
    let result: Result<Void, SpreadsheetError> = all.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return .success(()) }
      do throws(SpreadsheetError) {
        while position < buffer.count { try scanRow(base, buffer.count) }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private mutating func scanRow(_ base: UnsafePointer<UInt8>, _ count: Int) throws(SpreadsheetError)
  {
    let first = cells.count
    let rowLine = line
    let wanted = separator.rawValue
    problem = nil
    var isBlank = true
    while true {
      let column = cells.count - first + 1
      let isQuoted = position < count && base[position] == 0x22
      let cell =
        isQuoted ? try scanQuoted(base, count, column) : scanPlain(base, count, column)
      cells.append(cell)
      if isBlank, !SpreadsheetScanner.isBlank(base, cell) { isBlank = false }
      guard position < count, base[position] == wanted else { break }
      position += 1
    }
    if position < count { passLineEnd(base, count) }
    if isBlank {
      cells.removeSubrange(first...)
    } else {
      spans.append(Span(line: rowLine, first: first, end: cells.count, problem: problem))
    }
  }

  private mutating func scanPlain(
    _ base: UnsafePointer<UInt8>, _ count: Int, _ column: Int
  ) -> Cell {
    let start = position
    let wanted = separator.rawValue
    while position < count {
      let byte = base[position]
      if byte == wanted || byte == 0x0A || byte == 0x0D { break }
      if byte < 0x20 || byte >= 0x7F { inspect(base, count, column) }
      position += 1
    }
    return Cell(start: start, end: position, line: Int32(line), hasDoubledQuotes: false)
  }

  private mutating func scanQuoted(
    _ base: UnsafePointer<UInt8>, _ count: Int, _ column: Int
  ) throws(SpreadsheetError) -> Cell {
    let opened = line
    position += 1
    let start = position
    var hasDoubled = false
    while true {
      guard position < count else { throw .unterminatedQuote(line: opened, column: column) }
      let byte = base[position]
      if byte == 0x22 {
        guard position + 1 < count, base[position + 1] == 0x22 else { break }
        hasDoubled = true
        position += 2
      } else if byte == 0x0A || byte == 0x0D {
        passLineEnd(base, count)
      } else {
        if byte < 0x20 || byte >= 0x7F { inspect(base, count, column) }
        position += 1
      }
    }
    let end = position
    position += 1
    let wanted = separator.rawValue
    while position < count {
      let byte = base[position]
      if byte == wanted || byte == 0x0A || byte == 0x0D { break }
      if byte != 0x20, problem == nil { problem = .textAfterQuote(line: line, column: column) }
      position += 1
    }
    return Cell(start: start, end: end, line: Int32(opened), hasDoubledQuotes: hasDoubled)
  }

  /// Steps over LF, CR or CRLF.
  private mutating func passLineEnd(_ base: UnsafePointer<UInt8>, _ count: Int) {
    let isPair = base[position] == 0x0D && position + 1 < count && base[position + 1] == 0x0A
    position += isPair ? 2 : 1
    line += 1
  }

  /// Notes a control character (C0 without tab, DEL, C1) and one that turns the direction of writing
  /// (U+202A…U+202E, U+2066…U+2069), which would make a screen show what is not there.
  private mutating func inspect(_ base: UnsafePointer<UInt8>, _ count: Int, _ column: Int) {
    let byte = base[position]
    let found: Bool
    switch byte {
    case 0x09: found = false
    case ..<0x20, 0x7F: found = true
    case 0xC2: found = position + 1 < count && base[position + 1] < 0xA0
    case 0xE2 where position + 2 < count:
      let (next, last) = (base[position + 1], base[position + 2])
      found =
        next == 0x80 && (0xAA...0xAE).contains(last) || next == 0x81 && (0xA6...0xA9).contains(last)
    default: found = false
    }
    if found, problem == nil { problem = .controlCharacter(line: line, column: column) }
  }

  private static func isBlank(_ base: UnsafePointer<UInt8>, _ cell: Cell) -> Bool {
    for index in cell.start..<cell.end where base[index] > 0x20 { return false }
    return true
  }

  /// The separator of which the first line has the most outside quotes. A line `sep=;` before the
  /// header, as some spreadsheet programs write it, decides and is passed over.
  private mutating func chooseSeparator() {
    let start = bytes.firstIndex { $0 > 0x20 } ?? 0
    let rest = bytes[start...]
    if rest.count >= 5, rest.starts(with: "sep=".utf8),
      let said = Spreadsheet.Separator(rawValue: rest[start + 4]),
      rest.count == 5 || rest[start + 5] == 0x0A || rest[start + 5] == 0x0D
    {
      separator = said
      position = rest.dropFirst(5).firstIndex { $0 != 0x0A && $0 != 0x0D } ?? bytes.count
      line += rest[..<position].count { $0 == 0x0A } + bytes[..<start].count { $0 == 0x0A }
      return
    }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in rest {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    var most = 0
    for candidate in Spreadsheet.Separator.allCases {
      let found = counts[candidate.rawValue] ?? 0
      if found > most { (most, separator) = (found, candidate) }
    }
  }
}
