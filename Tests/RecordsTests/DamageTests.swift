import Casework
import Records
import Testing

@Suite("A damaged body")
struct DamageTests {
  /// What reading gives; `nil` for an error. A fact that came out can be written and read again.
  private func read(_ kind: UInt16, _ body: [UInt8]) throws -> Fact? {
    guard let fact = try? decode(kind: kind, schemaMinor: 0, body: body) else { return nil }
    let again = try encode(fact)
    #expect(try decode(kind: again.kind, schemaMinor: again.schemaMinor, body: again.body) == fact)
    return fact
  }

  @Test("that was cut off anywhere is refused, or is the whole writing of a shorter fact")
  func everyPrefix() throws {
    var refused = 0
    for golden in try GoldenRecord.all().map(\.written) {
      for length in 0..<golden.body.count {
        let prefix = Array(golden.body.prefix(length))
        if let fact = try read(golden.kind, prefix) {
          #expect(try encode(fact).body == prefix)
        } else {
          refused += 1
        }
      }
    }
    #expect(refused > 3000)
  }

  @Test("with any one bit turned is refused or read, and stops nothing")
  func everyBit() throws {
    var refused = 0
    for golden in Set(try GoldenRecord.all().map(\.written)) {
      for bit in 0..<golden.body.count * 8 {
        var body = golden.body
        body[bit / 8] ^= 1 << UInt8(bit % 8)
        if try read(golden.kind, body) == nil { refused += 1 }
      }
    }
    #expect(refused > 3000)
  }

  @Test("of 100,000 random byte strings is refused or read, and stops nothing")
  func noise() throws {
    var generator = RandomFact(seed: 7)
    var refused = 0
    for _ in 0..<100_000 {
      let kind: RecordKind = generator.any()
      if try read(kind.rawValue, generator.bytes(upTo: 48)) == nil { refused += 1 }
    }
    #expect(refused > 90_000)
  }

  @Test("with a million groups within each other is refused", arguments: RecordKind.allCases)
  func deepNesting(kind: RecordKind) {
    // 0x7B opens a group of field 15, which no message has.
    #expect(throws: RecordError.malformed(kind, .unreadable)) {
      try decode(
        kind: kind.rawValue, schemaMinor: 0, body: [UInt8](repeating: 0x7B, count: 1_000_000))
    }
  }

  @Test("with a length far beyond its end is refused", arguments: RecordKind.allCases)
  func hugeLength(kind: RecordKind) {
    // Field 15, length-delimited, almost 2^63 bytes.
    #expect(throws: RecordError.malformed(kind, .unreadable)) {
      try decode(
        kind: kind.rawValue, schemaMinor: 0,
        body: [0x7A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F])
    }
  }
}
