/// The list of the keys that were destroyed: the file `destroyed`. What stands in it is not opened,
/// wherever it may turn up again.
enum DestroyedSlots {
  private static let magic = "KPGONE01"

  /// The file. The slots are in order, which says nothing about when somebody was erased.
  static func bytes(_ slots: Set<KeySlot>) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(Array(magic.utf8))
    writer.put(UInt32(slots.count))
    for slot in slots.sorted() { writer.put(slot) }
    return writer.checked
  }

  /// Reads the file.
  /// - Throws: `malformed`.
  static func read(_ bytes: [UInt8]) throws(KeyringError) -> Set<KeySlot> {
    var reader = try ByteReader(checked: bytes, file: KeyringFolder.destroyed)
    try reader.expect(magic)
    var slots: Set<KeySlot> = []
    for _ in 0..<(try reader.number(UInt32.self)) { slots.insert(try reader.id()) }
    guard reader.isAtEnd else { throw reader.failure }
    return slots
  }
}
