import Casework
import Records
import Testing

@Suite("Records of zones and victims")
struct ZoneRecordTests {
  @Test("the JSON of a fact about a victim holds no place", arguments: Samples.places)
  func json(fact: Fact) throws {
    let written = try encode(fact)
    #expect(
      try decode(kind: written.kind, schemaMinor: written.schemaMinor, body: written.body) == fact)
    let text = RecordJSON.text(of: written)
    switch fact {
    case .zoneDrawn(let content) where content.isVictimZone:
      for needle in ["52.", "CIRCLE", "POLYGON", "250"] { #expect(!text.contains(needle)) }
    case .victimInterestRecorded:
      for needle in ["52.", "CIRCLE", "POLYGON", "BU03630201"] {
        #expect(!text.contains(needle))
      }
    case .zoneDrawn: #expect(text.contains("CIRCLE") || text.contains("POLYGON"))
    default: break
    }
  }

  @Test("bodies that are no area are refused with the field")
  func refused() {
    let id = [0x0A, 16] + [UInt8](repeating: 9, count: 16)
    let purpose: [UInt8] = [3 << 3, 1]
    func shape(_ bytes: [UInt8]) -> [UInt8] {
      id + purpose + [6 << 3 | 2, UInt8(bytes.count)] + bytes
    }
    #expect(throws: RecordError.malformed(.zoneDrawn, .missing(field: "shape"))) {
      try decode(kind: 1601, schemaMinor: 0, body: id + purpose)
    }
    // What cannot be read is not written out either: it may be the area of a victim.
    let unread = WrittenFact(kind: 1603, schemaMinor: 0, body: [0xFF, 0xAB, 0xCD])
    #expect(!RecordJSON.text(of: unread).lowercased().contains("abcd"))
    // No ring, a ring of one number, a circle without a radius.
    for wrong in [[], [0x0A, 0], [0x0A, 4, 0x0A, 2, 0x0A, 0], [0x12, 0]] as [[UInt8]] {
      #expect(throws: RecordError.self) {
        try decode(kind: 1601, schemaMinor: 0, body: shape(wrong))
      }
    }
  }
}
