import Casework
import Exchange
import Testing

@Suite("A spreadsheet")
struct SpreadsheetTests {
  private func rows(_ text: String) throws -> [[String]] {
    let sheet = try Spreadsheet(Array(text.utf8))
    return [sheet.header] + (0..<sheet.count).map { sheet[$0].fields.map(\.text) }
  }

  @Test(
    "is cut at the separator of its header, whatever its line ends",
    arguments: [
      ("a;b\n1;2\n", Spreadsheet.Separator.semicolon),
      ("a,b\r\n1,2\r\n", .comma),
      ("a\tb\r1\t2", .tab),
      ("sep=;\r\na;b\r\n1;2", .semicolon),
      ("sep=,\na,b\n1,2", .comma),
      ("\n\na;b\n\n1;2\n\n\n", .semicolon),
      ("a;b\n;\n1;2\n ; \n", .semicolon),
      ("\"a\";b\n1;\"2\"", .semicolon),
    ])
  func separators(text: String, separator: Spreadsheet.Separator) throws {
    #expect(try rows(text) == [["a", "b"], ["1", "2"]])
    #expect(try Spreadsheet(Array(text.utf8)).separator == separator)
  }

  @Test(
    "keeps what stands between quotes",
    arguments: [
      ("h\n\"a;b\"", "a;b"), ("h\n\"a\nb\"", "a\nb"), ("h\n\"a\r\nb\"", "a\r\nb"),
      ("h\n\"a\"\"b\"", "a\"b"), ("h\n\"\"\"\"", "\""), ("h\na\"b", "a\"b"),
      ("h\n\"é\"  ", "é"), ("h\n x ", " x "),
    ])
  func quotes(text: String, field: String) throws {
    #expect(try rows(text) == [["h"], [field]])
  }

  @Test("counts lines through quoted line ends and CRLF")
  func lines() throws {
    let sheet = try Spreadsheet(Array("a;b\r\n\"x\r\ny\";1\r\n\r\nz;\"2\n3\"\r\nq;4".utf8))
    #expect(sheet.headerLine == 1)
    #expect((0..<sheet.count).map { sheet[$0].line } == [2, 5, 7])
    #expect(sheet[0].fields.map(\.line) == [2, 3])
  }

  @Test(
    "tells what is wrong with one row and reads the others",
    arguments: [
      ("a;b\n1;2;3\n4;5", RowProblem.fieldCount(expected: 2, found: 3)),
      ("a;b\n1\n4;5", .fieldCount(expected: 2, found: 1)),
      ("a;b\n1;x\u{1B}y\n4;5", .controlCharacter(line: 2, column: 2)),
      ("a;b\n1;x\u{85}y\n4;5", .controlCharacter(line: 2, column: 2)),
      ("a;b\n1;\"\n\u{7F}\"\n4;5", .controlCharacter(line: 3, column: 2)),
      ("a;b\n\u{202E}1;2\n4;5", .controlCharacter(line: 2, column: 1)),
      ("a;b\n1;\"x\"y\n4;5", .textAfterQuote(line: 2, column: 2)),
    ])
  func problems(text: String, problem: RowProblem) throws {
    let sheet = try Spreadsheet(Array(text.utf8))
    #expect((0..<sheet.count).map { sheet[$0].problem } == [problem, nil])
    #expect(sheet[1].fields.map(\.text) == ["4", "5"])
  }

  @Test("forgives empty fields too many")
  func emptyExtra() throws {
    #expect(try Spreadsheet(Array("a;b\n1;2;; \n".utf8))[0].problem == nil)
  }

  @Test(
    "refuses what cannot be read, with the place",
    arguments: [
      (Array("".utf8), SpreadsheetError.empty), (Array("\n ;\n\r\n".utf8), .empty),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16), ([0xFE, 0xFF, 0x00, 0x61], .utf16),
      (Array("a\nb\n\u{0}".utf8), .zeroByte(line: 3)),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE9], .notUTF8(line: 2)),
      (Array("a;b\n1;\"2\n3;4\n".utf8), .unterminatedQuote(line: 2, column: 2)),
      (Array("\"a".utf8), .unterminatedQuote(line: 1, column: 1)),
    ] as [([UInt8], SpreadsheetError)])
  func refusals(bytes: [UInt8], error: SpreadsheetError) {
    #expect(throws: error) { try Spreadsheet(bytes) }
  }

  @Test(
    "is read in the encoding it was written in",
    arguments: [
      ([0x68, 0x0A, 0x5A, 0x6F, 0xC3, 0xAB], nil, TextEncoding.utf8, "Zoë"),
      ([0xEF, 0xBB, 0xBF, 0x68, 0x0A, 0x5A, 0x6F, 0xC3, 0xAB], nil, .utf8, "Zoë"),
      ([0x68, 0x0A, 0x5A, 0x6F, 0xEB], nil, .cp1252, "Zoë"),
      ([0x68, 0x0A, 0x80, 0x9A, 0x9E, 0x92], nil, .cp1252, "€šž’"),
      ([0x68, 0x0A, 0x5A, 0x6F, 0xC3, 0xAB], .cp1252, .cp1252, "ZoÃ«"),
      ([0x68, 0x0A, 0x61], .utf8, .utf8, "a"),
    ] as [([UInt8], TextEncoding?, TextEncoding, String)])
  func encodings(bytes: [UInt8], forced: TextEncoding?, found: TextEncoding, text: String) throws {
    let sheet = try Spreadsheet(bytes, encoding: forced)
    #expect(sheet.encoding == found)
    #expect(sheet[0].fields.map(\.text) == [text])
  }

  @Test("refuses UTF-8 that is not, when it was said to be, with the line")
  func forced() {
    #expect(throws: SpreadsheetError.notUTF8(line: 2)) {
      try Spreadsheet([0x68, 0x0A, 0xEB, 0x0A], encoding: .utf8)
    }
  }

  @Test("reads bytes that Windows-1252 leaves out as control characters")
  func undefinedBytes() throws {
    let sheet = try Spreadsheet([0x68, 0x0A, 0x81, 0xE9], encoding: .cp1252)
    #expect(sheet[0].problem == .controlCharacter(line: 2, column: 1))
  }

  @Test("never stops the program, whatever the bytes", arguments: 0..<20)
  func fuzz(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let alphabet: [UInt8] = [
      0x22, 0x22, 0x3B, 0x2C, 0x09, 0x0A, 0x0D, 0x61, 0x20, 0xC3, 0xAB, 0xE2, 0x80, 0xAE, 0xC2,
      0x85,
      0x1B, 0xFF,
    ]
    for _ in 0..<300 {
      let count = Int.random(in: 0...60, using: &generator)
      let isWild = Bool.random(using: &generator)
      let bytes = (0..<count).map { _ in
        isWild
          ? UInt8.random(in: 0...255, using: &generator)
          : alphabet.randomElement(using: &generator)!
      }
      guard let sheet = try? Spreadsheet(bytes) else { continue }
      var last = sheet.headerLine
      for index in 0..<sheet.count {
        let row = sheet[index]
        #expect(row.line > last)
        #expect(!row.fields.isEmpty)
        last = row.line
      }
    }
  }
}
