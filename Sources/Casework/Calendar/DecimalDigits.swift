/// Reading and writing numbers of a fixed width as ASCII bytes, without allocating.
enum DecimalDigits {
  /// The number that `bytes` spell in decimal digits; nil when they are empty, more than nine, or
  /// hold anything but `0`…`9`.
  static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard let digit = digit(byte) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// The value 0…9 of one ASCII digit; nil for every other byte.
  static func digit(_ byte: UInt8) -> Int? {
    let digit = byte &- 0x30
    return digit < 10 ? Int(digit) : nil
  }

  /// Writes the last `width` decimal digits of a non-negative `value` at `offset`, zero-padded.
  static func write(
    _ value: Int, width: Int, at offset: Int, in buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    var rest = value
    for index in stride(from: offset + width - 1, through: offset, by: -1) {
      buffer[index] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
  }

  /// A non-negative `value` as `width` digits, zero-padded.
  static func text(_ value: Int, width: Int) -> String {
    String(unsafeUninitializedCapacity: width) { buffer in
      write(value, width: width, at: 0, in: buffer)
      return width
    }
  }
}
