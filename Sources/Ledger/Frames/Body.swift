/// Bodies are filled up to steps of 64 bytes, so that the length of a note says little about it.
enum Body {
  static let step = 64

  /// How many bytes a body of `count` bytes takes: its length in front, zeros behind.
  static func length(of count: Int) -> Int {
    (4 + count + step - 1) / step * step
  }

  /// Writes the body at `start`, which has room for `length(of:)` bytes.
  static func encode(_ body: [UInt8], to start: UnsafeMutableRawPointer) {
    let padded = length(of: body.count)
    start.put(UInt32(body.count), at: 0)
    body.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress, bytes.count > 0 {
        (start + 4).copyMemory(from: base, byteCount: bytes.count)
      }
    }
    let used = 4 + body.count
    (start + used).initializeMemory(as: UInt8.self, repeating: 0, count: padded - used)
  }

  /// The body proper; nil when the length in front cannot be true.
  static func decode(_ start: UnsafeRawPointer, padded: Int) -> [UInt8]? {
    guard padded >= step, padded % step == 0 else { return nil }
    let count = Int(start.number(UInt32.self, at: 0))
    guard length(of: count) == padded else { return nil }
    return [UInt8](UnsafeRawBufferPointer(start: start + 4, count: count))
  }
}
