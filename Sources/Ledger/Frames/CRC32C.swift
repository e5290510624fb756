/// The Castagnoli checksum (polynomial 0x1EDC6F41, reflected), eight bytes a step.
enum CRC32C {
  /// Eight tables of 256 entries: entry `k * 256 + b` moves byte `b` over `k` more zero bytes.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 {
        value = value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1
      }
      tables[byte] = value
    }
    for byte in 256..<tables.count {
      let before = tables[byte - 256]
      tables[byte] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()

  /// The checksum of `count` bytes at `start`.
  static func checksum(_ start: UnsafeRawPointer, count: Int) -> UInt32 {
    tables.withUnsafeBufferPointer { table in
      var crc: UInt32 = 0xFFFF_FFFF
      var offset = 0
      while offset + 8 <= count {
        let word = start.number(UInt64.self, at: offset) ^ UInt64(crc)
        crc =
          table[1792 + Int(word & 0xFF)] ^ table[1536 + Int(word >> 8 & 0xFF)]
          ^ table[1280 + Int(word >> 16 & 0xFF)] ^ table[1024 + Int(word >> 24 & 0xFF)]
          ^ table[768 + Int(word >> 32 & 0xFF)] ^ table[512 + Int(word >> 40 & 0xFF)]
          ^ table[256 + Int(word >> 48 & 0xFF)] ^ table[Int(word >> 56)]
        offset += 8
      }
      while offset < count {
        let byte = start.loadUnaligned(fromByteOffset: offset, as: UInt8.self)
        crc = crc >> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xFF)]
        offset += 1
      }
      return crc ^ 0xFFFF_FFFF
    }
  }
}
