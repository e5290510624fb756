import Casework
import Exchange
import Testing
import Wording

@Suite("Whatever stands in the cells of an import")
struct ImportFuzzTests {
  private let pieces = [
    "", " ", "0", "-", "00-00-0000", "31-12-9999", "1-1-0001", "99999999999999999999", "Z-",
    "Z-104233",
    "z999999", "ja", "x", ",", ", ,", "'", "'=", "'s", "van der", "\"\"", "|", "|;|", "12:60", "9:",
    "é",
    "\u{301}", "👩‍👩‍👧", "\u{200B}", "onbekend", "v.i.", "begin verlof", "zeker", "DJI", "noor",
    "1012 RD",
    "111222333", "Vos", "1989", "2026-11-23", "23-11-2026 0:00", " 00:00",
  ]

  @Test("every row has an outcome and a reason in both languages", arguments: 0..<20)
  func outcomes(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    for kind in ImportKind.allCases {
      var office = Office()
      let header = kind.columns.map(\.heading.nl).joined(separator: ";")
      let rows = (0..<60).map { _ in
        kind.columns.map { _ in
          "\"" + (pieces.randomElement(using: &generator) ?? "")
            + (Int.random(in: 0..<4, using: &generator) == 0
              ? pieces.randomElement(using: &generator) ?? "" : "") + "\""
        }.joined(separator: ";")
      }
      let plan = try office.take(kind, header + "\nVos" + "\n" + rows.joined(separator: "\n"))
      let counts = plan.counts
      #expect(counts.new + counts.changed + counts.same + counts.refused == plan.rows.count)
      for row in plan.refused {
        let phrase = row.reason.phrase(today: office.today) { $0.text }
        #expect(!phrase.nl.isEmpty && !phrase.en.isEmpty && phrase.nl != phrase.en)
      }
    }
  }
}
