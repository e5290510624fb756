/// Writes the small files of keys: numbers little-endian, texts and byte strings with their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ raw: [UInt8]) { bytes += raw }

  /// Two bytes of length, then the bytes; at most 65,535.
  mutating func putSized(_ raw: [UInt8]) {
    put(UInt16(truncatingIfNeeded: raw.count))
    bytes += raw
  }

  mutating func putText(_ text: String) { putSized(Array(text.utf8)) }

  mutating func put(_ id: RecordID) {
    put(id.high.bigEndian)
    put(id.low.bigEndian)
  }

  /// CRC-32C of bytes.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { raw in
      raw.baseAddress.map { CRC32C.checksum($0, count: raw.count) } ?? 0
    }
  }

  /// The bytes with their CRC-32C behind them.
  var checked: [UInt8] {
    var copy = self
    copy.put(ByteWriter.checksum(bytes))
    return copy.bytes
  }
}

/// Reads them back. Every step may fail; nothing is read beyond the end.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var offset = 0
  private let end: Int
  private let file: String

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    end = bytes.count
  }

  /// A file whose last four bytes are the CRC-32C of what precedes them.
  init(checked bytes: [UInt8], file: String) throws(KeyringError) {
    self.bytes = bytes
    self.file = file
    end = bytes.count - 4
    guard end >= 0 else { throw .malformed(file: file, offset: bytes.count) }
    let stored =
      UInt32(bytes[end]) | UInt32(bytes[end + 1]) << 8 | UInt32(bytes[end + 2]) << 16
      | UInt32(bytes[end + 3]) << 24
    guard stored == ByteWriter.checksum(Array(bytes[..<end])) else {
      throw .malformed(file: file, offset: end)
    }
  }

  var isAtEnd: Bool { offset == end }
  var failure: KeyringError { .malformed(file: file, offset: offset) }

  mutating func take(_ count: Int) throws(KeyringError) -> [UInt8] {
    guard count >= 0, count <= end - offset else { throw failure }
    defer { offset += count }
    return Array(bytes[offset..<offset + count])
  }

  mutating func number<T: FixedWidthInteger>(_ type: T.Type) throws(KeyringError) -> T {
    let raw = try take(MemoryLayout<T>.size)
    return raw.withUnsafeBytes { T(littleEndian: $0.loadUnaligned(as: T.self)) }
  }

  mutating func sized() throws(KeyringError) -> [UInt8] {
    try take(Int(number(UInt16.self)))
  }

  mutating func text() throws(KeyringError) -> String {
    let raw = try sized()
    guard let text = String(validating: raw, as: UTF8.self) else { throw failure }
    return text
  }

  mutating func id() throws(KeyringError) -> RecordID {
    let high = UInt64(bigEndian: try number(UInt64.self))
    let low = UInt64(bigEndian: try number(UInt64.self))
    return RecordID(high: high, low: low)
  }

  mutating func expect(_ magic: String) throws(KeyringError) {
    guard try take(magic.utf8.count) == Array(magic.utf8) else { throw failure }
  }
}
