import Casework
import Records
import Testing

/// Bytes of the wire format, written out by hand so that the schema has a second witness.
private func field(_ number: UInt8, _ value: UInt8...) -> [UInt8] { [number << 3] + value }

private func text(_ number: UInt8, _ text: String) -> [UInt8] {
  [number << 3 | 2, UInt8(text.utf8.count)] + Array(text.utf8)
}

private let id: [UInt8] = [1 << 3 | 2, 16] + [UInt8](repeating: 9, count: 16)

@Suite("A body that is no theme, step of the code, fact of the career line or judgment of risk")
struct BackgroundRefusalTests {
  private static func unknown(
    _ kind: RecordKind, _ body: [UInt8], _ name: String, _ number: Int = 0
  ) -> Refused {
    Refused(kind, body, .unknownValue(kind, field: name, number: number))
  }

  @Test(
    "is refused with the field that is wrong",
    arguments: [
      unknown(.themeSet, [], "theme"), unknown(.themeSet, field(1, 99), "theme", 99),
      .missing(.themeSet, field(1, 1), "on_day"),
      .missing(.themeSet, field(1, 1) + field(3, 0), "reason"),
      .missing(.themeStepped, [], "theme_id"), unknown(.themeStepped, id, "step"),
      .missing(.themeStepped, id + field(2, 1), "on_day"),
      unknown(.themeStepped, id + field(2, 1) + field(3, 0) + field(5, 9), "answer", 9),
      unknown(.reportingCodeStepped, [], "step"),
      .missing(.reportingCodeStepped, field(1, 1), "on_day"),
      unknown(.reportingCodeStepped, field(1, 1) + field(2, 0) + field(4, 9), "report", 9),
      unknown(.convictionRecorded, [], "status"),
      .missing(.convictionRecorded, field(1, 1), "offence"),
      .missing(.spellRecorded, field(1, 1), "from_day"),
      .missing(.spellRecorded, field(1, 1) + field(2, 0), "source"),
      .missing(.careerCorrected, [], "item_id"), unknown(.careerCorrected, id, "correction"),
      .missing(.careerCorrected, id + field(2, 1) + field(3, 0), "source"),
      unknown(.riskJudged, field(5, 99), "reoffending", 99),
      unknown(.riskJudged, [], "instrument"), .missing(.riskJudged, field(1, 1), "assessor"),
      .missing(.riskJudged, field(1, 1) + text(3, "RN"), "assessed_on"),
      .missing(.riskJudged, field(1, 1) + text(3, "RN") + field(4, 0), "narrative"),
      .missing(.riskStepped, [], "judgment_id"), unknown(.riskStepped, id, "step"),
      .missing(.riskStepped, id + field(2, 1), "on_day"),
    ] as [Refused])
  func refused(body: Refused) {
    #expect(throws: body.error) {
      try decode(kind: body.kind.rawValue, schemaMinor: 0, body: body.body)
    }
  }
}
