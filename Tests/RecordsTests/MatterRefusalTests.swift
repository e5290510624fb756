import Casework
import Records
import Testing

/// Bytes of the wire format, written out by hand so that the schema has a second witness.
private func field(_ number: UInt8, _ bytes: some Collection<UInt8>) -> [UInt8] {
  [number << 3 | 2, UInt8(bytes.count)] + bytes
}

private func field(_ number: UInt8, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

private func field(_ number: UInt8, _ value: UInt8...) -> [UInt8] { [number << 3] + value }

private let id = field(1, [UInt8](repeating: 9, count: 16))
/// 1970-01-01.
private let due = field(1, 0)

@Suite("A body that is no fact about a measure, supervision, advice, custody or signal")
struct MatterRefusalTests {
  private static func unknown(
    _ kind: RecordKind, _ body: [UInt8], _ name: String, _ number: Int = 0
  )
    -> Refused
  {
    Refused(kind, body, .unknownValue(kind, field: name, number: number))
  }

  @Test(
    "is refused with the field that is wrong",
    arguments: [
      .missing(.returnChecked, [], "return_id"), unknown(.returnChecked, id, "check"),
      unknown(.returnChecked, id + field(2, 1), "answer"),
      .missing(.returnChecked, id + field(2, 1) + field(3, 1), "on_day"),
      unknown(.measureRecorded, [], "type"), unknown(.measureRecorded, field(1, 99), "type", 99),
      unknown(.measureRecorded, field(1, 1), "authority"),
      .missing(.measureRecorded, field(1, 1) + field(2, 1), "from"),
      .missing(.measureRecorded, field(1, 1) + field(2, 1) + field(4, []), "from.day"),
      .invalid(
        .measureRecorded, field(1, 1) + field(2, 1) + field(4, due + field(2, 0xA0, 0x0B)),
        "from.time"),
      unknown(
        .measureRecorded, field(1, 1) + field(2, 1) + field(4, due) + field(10, [9]), "contents",
        9),
      .missing(.measureStepped, field(2, 1), "measure_id"), unknown(.measureStepped, id, "step"),
      .missing(.measureStepped, id + field(2, 1), "on"),
      unknown(.measureStepped, id + field(2, 1) + field(3, due) + field(5, 7), "answer", 7),
      .missing(.supervisionStepped, [], "supervision_id"),
      unknown(.supervisionStepped, id, "step"),
      .missing(.supervisionStepped, id + field(2, 1), "on"),
      unknown(.supervisionStepped, id + field(2, 1) + field(3, due), "by"),
      .missing(.supervisionStepped, id + field(2, 2), "days"),
      .missing(.supervisionStepped, id + field(2, 3), "condition"),
      unknown(.supervisionStepped, id + field(2, 3) + field(6, []), "condition.kind"),
      .missing(.supervisionStepped, id + field(2, 4), "earlier_id"),
      .missing(.supervisionStepped, id + field(2, 5), "on"),
      unknown(.supervisionStepped, id + field(2, 6) + field(3, due), "alert"),
      unknown(.supervisionStepped, id + field(2, 8) + field(3, due), "advice"),
      .missing(.supervisionStepped, id + field(2, 12), "end"),
      .invalid(.supervisionStepped, id + field(2, 16) + field(7, [1, 2]), "earlier_id"),
      .missing(.adviceRequested, [], "question"),
      unknown(.adviceRequested, field(1, "?"), "asked"),
      .missing(.adviceRequested, field(1, "?") + field(3, 1), "asked_on"),
      .missing(.adviceAnswered, id, "on_day"),
      .missing(.adviceAnswered, id + field(2, 0), "text"),
      .missing(.sentenceRecorded, [], "years"),
      .missing(.sentenceRecorded, field(2, 0) + field(3, 0), "days"),
      unknown(.sentenceRecorded, field(2, 0) + field(3, 0) + field(4, 0), "is_irrevocable"),
      .missing(.noticeReceived, [], "number"), unknown(.noticeReceived, field(1, "?"), "kind"),
      unknown(.noticeReceived, field(1, "?") + field(2, 1), "ground"),
      .missing(.noticeReceived, field(1, "?") + field(2, 1) + field(3, 1), "supplied_on"),
      .missing(.noticeStepped, [], "notice_id"), unknown(.noticeStepped, id, "step"),
      .missing(.noticeStepped, id + field(2, 1), "on_day"),
      unknown(.noticeExpected, [], "kind"), .missing(.noticeExpected, field(1, 1), "source"),
      unknown(.leaveAuthorised, [], "phase"), .missing(.leaveAuthorised, field(1, 1), "from_day"),
      unknown(.caseOpened, [], "ground"), .missing(.caseOpened, field(1, 1), "question"),
      .missing(.caseClosed, [], "case_id"), .missing(.caseClosed, id, "reason"),
      unknown(.triageDecided, [], "signal"), .missing(.triageDecided, field(1, 6), "matter_id"),
      unknown(
        .triageDecided, field(1, 6) + field(2, [UInt8](repeating: 9, count: 16)), "verb"),
      .missing(
        .triageDecided, field(1, 6) + field(2, [UInt8](repeating: 9, count: 16)) + field(4, 5),
        "until"),
    ] as [Refused])
  func refused(body: Refused) {
    #expect(throws: body.error) {
      try decode(kind: body.kind.rawValue, schemaMinor: 0, body: body.body)
    }
  }
}
