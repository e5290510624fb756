import Casework

/// A record's body as JSON, for the export that every tool can read.
package enum RecordJSON {
  /// One JSON object on one line: `kind` (a word, `null` for a kind from a newer version), `number`
  /// (of the kind), `schemaMinor`, and then what the fact says. Days are `2026-11-23`, instants
  /// `2026-11-23T08:00:00.000Z`, times of day `09:05` in Amsterdam, ids UUIDs; absent is `null`.
  /// A BSN stands there in full, so whoever exports records that they did.
  ///
  /// Nothing is dropped. A record that cannot be read has `unreadable` (`unknown-kind`, `malformed`
  /// or `unknown-value`), where known `field`, and its whole `body` in hexadecimal. One that says
  /// more than this program knows has its `body` beside what was read.
  package static func text(of record: WrittenFact) -> String {
    var object = JSONObject()
    object.add("kind", RecordKind(rawValue: record.kind)?.name)
    object.add("number", Int(record.kind))
    object.add("schemaMinor", Int(record.schemaMinor))
    do throws(RecordError) {
      let fact = try decode(
        kind: record.kind, schemaMinor: record.schemaMinor, body: record.body)
      object.add(fact)
      if try encode(fact).body != record.body { add(body: record, to: &object) }
    } catch {
      add(error, to: &object)
      add(body: record, to: &object)
    }
    return object.text
  }

  /// The whole body, but for kinds that can hold the area of a victim: that leaves by no export
  /// (domain.md H4), read or not.
  private static func add(body record: WrittenFact, to object: inout JSONObject) {
    switch RecordKind(rawValue: record.kind) {
    case .zoneDrawn, .victimInterestRecorded: object.add("body", nil as String?)
    default: object.add("body", hexadecimal(record.body))
    }
  }

  private static func add(_ error: RecordError, to object: inout JSONObject) {
    switch error {
    case .unknownKind: object.add("unreadable", "unknown-kind")
    case .malformed(_, .unreadable), .unwritable: object.add("unreadable", "malformed")
    case .malformed(_, .missing(let field)), .malformed(_, .invalid(let field)):
      object.add("unreadable", "malformed")
      object.add("field", field)
    case .unknownValue(_, let field, _):
      object.add("unreadable", "unknown-value")
      object.add("field", field)
    }
  }

  /// Two digits for every byte.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[index * 2] = digit(byte >> 4)
        buffer[index * 2 + 1] = digit(byte & 15)
      }
      return bytes.count * 2
    }
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x57 + nibble
  }
}
