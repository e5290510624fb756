import Crypto
import FoundationEssentials

/// Where the key of one person in one compartment and epoch stands. It is computed with a key of the
/// compartment, so that to anybody else it says nothing.
package typealias KeySlot = RecordID

/// A sixteenth of the keys of people, sealed under the keys of their compartments: the files
/// `subjects-0` to `subjects-f`.
struct SubjectShard: Equatable {
  /// A key of a person: sealed, 48 bytes with its tag.
  struct Entry: Equatable {
    /// Which key of the compartment seals it.
    var label: KeyID
    var nonce: [UInt8]
    var sealed: [UInt8]
  }

  var generation: UInt64 = 0
  var entries: [KeySlot: Entry] = [:]

  static let magic = "KPSUBJ01"

  static func index(of slot: KeySlot) -> Int { Int(slot.low & 15) }

  init() {}

  init(bytes: [UInt8], name: String) throws(KeyringError) {
    var reader = try ByteReader(checked: bytes, file: name)
    try reader.expect(SubjectShard.magic)
    generation = try reader.number(UInt64.self)
    let count = try reader.number(UInt32.self)
    entries.reserveCapacity(min(Int(count), bytes.count / 84))
    for _ in 0..<count {
      let slot = try reader.id()
      entries[slot] = Entry(
        label: try reader.number(KeyID.self), nonce: try reader.take(12),
        sealed: try reader.take(48))
    }
    guard reader.isAtEnd else { throw reader.failure }
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.put(Array(SubjectShard.magic.utf8))
    writer.put(generation)
    writer.put(UInt32(entries.count))
    // In an order that says nothing about when somebody was added.
    for (slot, entry) in entries.sorted(by: { $0.key < $1.key }) {
      writer.put(slot)
      writer.put(entry.label)
      writer.put(entry.nonce)
      writer.put(entry.sealed)
    }
    return writer.checked
  }
}
