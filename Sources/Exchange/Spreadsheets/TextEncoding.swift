import Glibc

/// How the bytes of a spreadsheet stand for characters.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  /// Windows-1252, which Dutch spreadsheets on Windows write when they are not asked for UTF-8.
  case cp1252

  /// Reads `utf-8`, `UTF8`, `cp1252`, `windows-1252`; nil for every other name.
  package init?(named name: String) {
    let plain = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    switch plain {
    case "utf8": self = .utf8
    case "cp1252", "windows1252", "ansi": self = .cp1252
    default: return nil
    }
  }

  /// The bytes as UTF-8 without a byte order mark, and the encoding in which they came.
  /// - Parameter forced: the encoding that the caller knows; nil to find out.
  static func utf8(
    of bytes: [UInt8], forced: TextEncoding?
  ) throws(SpreadsheetError) -> (bytes: [UInt8], encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if let line = lineOfFirstZero(in: bytes) { throw .zeroByte(line: line) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(bytes.dropFirst(3)) : bytes
    switch forced {
    case .cp1252 where !hasMark: return (fromCP1252(body), .cp1252)
    case .utf8:
      guard isUTF8(body[...]) else { throw .notUTF8(line: lineOfFirstInvalid(in: body)) }
      return (body, .utf8)
    default:
      if isUTF8(body[...]) { return (body, .utf8) }
      // Who writes the mark says that the rest is UTF-8.
      guard !hasMark else { throw .notUTF8(line: lineOfFirstInvalid(in: body)) }
      return (fromCP1252(body), .cp1252)
    }
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func lineOfFirstZero(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else {
        return nil
      }
      return 1 + buffer[..<(UnsafeRawPointer(found) - base)].count { $0 == 0x0A }
    }
  }

  private static func lineOfFirstInvalid(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { !isUTF8($0) } ?? 0)
  }

  /// Every byte has a character: the five that Windows-1252 leaves out become the control
  /// characters of their number, which the reader refuses with their place.
  private static func fromCP1252(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let value = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt16(byte)
        if value < 0x800 {
          result.append(0xC0 | UInt8(value >> 6))
        } else {
          result.append(0xE0 | UInt8(value >> 12))
          result.append(0x80 | UInt8(value >> 6 & 0x3F))
        }
        result.append(0x80 | UInt8(value & 0x3F))
      }
    }
    return result
  }

  /// What the bytes 0x80…0x9F stand for.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
