import Glibc
import Ledger

/// Pieces of logs of other versions, byte by byte, so that no code under test makes them.
enum GoldenLog {
  /// A segment header of any version: the parts that never change, and a right checksum.
  static func header(major: UInt16, minor: UInt16) -> [UInt8] {
    var bytes = Array("RLOGSEG1".utf8)
    bytes += [UInt8(major & 0xFF), UInt8(major >> 8), UInt8(minor & 0xFF), UInt8(minor >> 8)]
    bytes += [64, 0]
    bytes += [UInt8](repeating: 0x5A, count: 64 - 4 - bytes.count)
    let checksum = castagnoli(bytes)
    return bytes + (0..<4).map { UInt8(truncatingIfNeeded: checksum >> ($0 * 8)) }
  }

  /// The checksum bit by bit, as a second opinion.
  static func castagnoli(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
    }
    return crc ^ 0xFFFF_FFFF
  }
}

extension GoldenLog {
  /// The text of a file.
  static func text(_ path: String) throws -> String {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw Program.NotStarted(code: errno, path: path) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
