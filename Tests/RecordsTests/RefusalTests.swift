import Casework
import Records
import Testing

/// A body that is no fact, and what is said of it.
struct Refused: Sendable, CustomTestStringConvertible {
  let kind: RecordKind
  let body: [UInt8]
  let error: RecordError

  init(_ kind: RecordKind, _ body: [UInt8], _ error: RecordError) {
    self.kind = kind
    self.body = body
    self.error = error
  }

  static func missing(_ kind: RecordKind, _ body: [UInt8], _ field: String) -> Refused {
    Refused(kind, body, .malformed(kind, .missing(field: field)))
  }

  static func invalid(_ kind: RecordKind, _ body: [UInt8], _ field: String) -> Refused {
    Refused(kind, body, .malformed(kind, .invalid(field: field)))
  }

  var testDescription: String { "\(error)" }
}

/// Bytes of the wire format, written out by hand so that the schema has a second witness.
private func field(_ number: UInt8, _ bytes: some Collection<UInt8>) -> [UInt8] {
  [number << 3 | 2, UInt8(bytes.count)] + bytes
}

private func field(_ number: UInt8, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

private func field(_ number: UInt8, _ value: UInt8...) -> [UInt8] { [number << 3] + value }

private let id = field(1, [UInt8](repeating: 9, count: 16))
private let name = field(1, field(3, "Vos"))
private let birth = field(2, "1988-00-00")
private let destroyed =
  field(2, 1) + field(3, 3) + field(5, 0) + field(6, "a") + field(7, 0) + field(8, "b")

@Suite("A body that is no fact of its kind")
struct RefusalTests {
  @Test(
    "is refused with the field that is wrong",
    arguments: [
      .missing(.organisationRecorded, [], "name"),
      Refused(
        .organisationRecorded, field(1, "Z"),
        .unknownValue(.organisationRecorded, field: "home", number: 0)),
      .invalid(.organisationRecorded, field(1, "Z") + field(2, "036"), "municipality"),
      .missing(.memberRecorded, [], "user"),
      Refused(
        .memberRecorded, field(1, "a") + field(3, 99),
        .unknownValue(.memberRecorded, field: "role", number: 99)),
      .missing(.absenceRecorded, field(1, "a"), "first_day"),
      .missing(.absenceRecorded, field(1, "a") + field(2, 0), "last_day"),
      .invalid(.directoryEntryRecorded, field(1, [1, 2, 3]), "replaces"),
      .missing(.personRegistered, [], "reference"),
      .missing(.personRegistered, field(1, 1), "identity"),
      .invalid(.personRegistered, field(1, 1) + field(2, name + birth), "reference"),
      .missing(.identityCorrected, [], "identity"),
      .missing(.identityCorrected, field(1, birth), "name"),
      .missing(.identityCorrected, field(1, field(1, []) + birth), "surname"),
      .missing(.identityCorrected, field(1, name), "birth_date"),
      .invalid(.identityCorrected, field(1, name + field(2, "1988-13-00")), "birth_date"),
      .invalid(
        .identityCorrected, field(1, name + birth + field(3, "123456789")),
        "citizen_service_number"),
      .missing(.aliasAdded, [], "name"),
      .missing(.peopleLinked, [], "other"),
      .invalid(.peopleLinked, field(1, [UInt8](repeating: 0, count: 17)), "other"),
      .invalid(.addressRecorded, field(1, 1) + field(4, "0123 AB") + field(6, 1), "postcode"),
      // 719163 days before 1970 in zigzag: the day before the first one.
      .invalid(
        .addressRecorded, field(1, 1) + field(6, 1) + field(7, 0xF5, 0xE4, 0x57), "verified_on"),
      .missing(.returnAnnounced, [], "frame"),
      .missing(.returnDetailsCorrected, field(2, field(1, 1)), "return_id"),
      .missing(.returnDateRecorded, id + field(2, 1) + field(5, 1) + field(6, 1), "received_on"),
      // 1440 minutes after midnight.
      .invalid(.returnDateRecorded, id + field(2, 1) + field(4, 0xA0, 0x0B), "time"),
      Refused(
        .returnStatusChanged, id, .unknownValue(.returnStatusChanged, field: "status", number: 0)),
      .missing(.offerChanged, id + field(2, 1), "on_day"),
      .missing(.noteAdded, field(1, 1) + field(2, 1), "text"),
      .missing(.noteAdded, field(1, 1) + field(2, 1) + field(4, "x"), "observed_at"),
      Refused(.noteAdded, field(4, [0xFF]), .malformed(.noteAdded, .unreadable)),
      .missing(.noteAmended, id, "text"), .missing(.noteRetracted, id, "reason"),
      .missing(.noteTextWritten, field(2, "x"), "event_id"),
      .missing(.draftDropped, [], "draft_id"), .invalid(.draftDropped, field(1, [7]), "draft_id"),
      .missing(.accessDestroyed, field(1, 0), "count"),
      .missing(.accessDestroyed, field(2, 1) + field(3, 1), "through_day"),
      .missing(.taskSet, field(2, 0), "title"), .missing(.taskSet, field(1, "x"), "due"),
      .missing(.supervisionStarted, id, "on_day"),
      .invalid(.withdrawn, id + field(2, [7]), "event_ids"),
      .missing(.settingChanged, field(1, 1), "value"),
      .missing(.settingChanged, field(1, 1) + field(2, 0), "from_day"),
      Refused(
        .settingChanged, field(1, 99) + field(2, 0) + field(3, 0),
        .unknownValue(.settingChanged, field: "setting", number: 99)),
      Refused(.holdPlaced, [], .unknownValue(.holdPlaced, field: "ground", number: 0)),
      .missing(.holdLifted, [], "hold_id"), .missing(.holdLifted, id, "reason"),
      .missing(.erasureRequested, field(1, 1), "rule"),
      .invalid(.erasureRequested, field(1, 2) + field(2, 1), "rule"),
      Refused(
        .erasureRequested, field(1, 1) + field(2, 99),
        .unknownValue(.erasureRequested, field: "rule", number: 99)),
      Refused(
        .erasureRequested, field(1, 9) + field(2, 1),
        .unknownValue(.erasureRequested, field: "ground", number: 9)),
      .missing(.erasureConfirmed, id, "destroy_from"), .missing(.erasureWithdrawn, id, "reason"),
      .missing(.erasureCarriedOut, field(2, 1) + field(3, 3), "requested_at"),
      .invalid(.erasureCarriedOut, destroyed + field(9, field(1, 101)), "counts"),
      .invalid(
        .erasureCarriedOut,
        destroyed + field(9, field(1, 102) + field(2, 1)) + field(9, field(1, 101) + field(2, 1)),
        "counts"),
      Refused(
        .erasureCarriedOut, destroyed + field(9, field(1, 100) + field(2, 1)),
        .unknownValue(.erasureCarriedOut, field: "counts", number: 100)),
      .missing(.noteRectified, id, "text"), .missing(.noteRectified, id + field(2, "x"), "reason"),
      .missing(.restored, field(2, [UInt8](repeating: 1, count: 16)), "decision_id"),
    ])
  func refused(_ refused: Refused) {
    #expect(throws: refused.error) {
      try decode(kind: refused.kind.rawValue, schemaMinor: 0, body: refused.body)
    }
  }

  @Test("is from a newer version when nobody here knows its kind", arguments: [0, 100, 9999])
  func unknownKind(number: UInt16) {
    #expect(throws: RecordError.unknownKind(number)) {
      try decode(kind: number, schemaMinor: 0, body: [])
    }
  }
}

@Suite("A body from a newer version of a known kind")
struct NewerFormTests {
  private let fact = Fact.taskDone(Samples.id, remark: "Gedaan")

  @Test("is read without the fields that are new, at the end and in between")
  func newFields() throws {
    let written = try encode(fact)
    let new = field(13, "nieuw")
    for body in [written.body + new, new + written.body] {
      #expect(try decode(kind: written.kind, schemaMinor: 1, body: body) == fact)
    }
  }

  @Test("keeps its new fields where a record is carried on, and its export shows the whole body")
  func carriedOn() throws {
    let written = try encode(fact)
    let newer = WrittenFact(
      kind: written.kind, schemaMinor: 1, body: written.body + field(13, "nieuw"))
    let json = RecordJSON.text(of: newer)
    #expect(json.contains(#""remark":"Gedaan","body":"0a10"#))
    #expect(json.hasSuffix("6a056e69657577\"}"))
    #expect(!RecordJSON.text(of: written).contains("body"))
  }

  @Test("is shown with its body when a choice in it is new")
  func newChoice() {
    #expect(
      RecordJSON.text(
        of: WrittenFact(kind: 703, schemaMinor: 1, body: id + field(2, 4)))
        == #"{"kind":"supervision-level-set","number":703,"schemaMinor":1,"#
        + #""unreadable":"unknown-value","field":"level","#
        + #""body":"0a10090909090909090909090909090909091004"}"#)
  }
}
