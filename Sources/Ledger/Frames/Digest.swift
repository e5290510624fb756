import Crypto

/// Thirty-two bytes of SHA-256.
struct Digest: Hashable, Sendable {
  var words: (UInt64, UInt64, UInt64, UInt64)

  static var zero: Digest { Digest(words: (0, 0, 0, 0)) }

  init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  @inline(__always)
  init(from bytes: UnsafeRawPointer) {
    words = (
      bytes.loadUnaligned(as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    )
  }

  @inline(__always)
  func store(to bytes: UnsafeMutableRawPointer) {
    bytes.storeBytes(of: words.0, as: UInt64.self)
    bytes.storeBytes(of: words.1, toByteOffset: 8, as: UInt64.self)
    bytes.storeBytes(of: words.2, toByteOffset: 16, as: UInt64.self)
    bytes.storeBytes(of: words.3, toByteOffset: 24, as: UInt64.self)
  }

  static func == (left: Digest, right: Digest) -> Bool {
    left.words == right.words
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
  }

  /// The digest of `bytes`.
  static func of(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    return Digest(hash.finalize())
  }

  /// The digest of a file from `start` to its end.
  static func of(_ file: any LogFile, from start: UInt64) throws(DiskError) -> Digest {
    let buffer = ByteBuffer(capacity: 1 << 16)
    let target = UnsafeMutableRawBufferPointer(start: buffer.base, count: buffer.capacity)
    var hash = SHA256()
    var offset = start
    while true {
      let count = try file.read(into: target, at: offset)
      if count == 0 { return Digest(hash.finalize()) }
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: target[..<count]))
      offset += UInt64(count)
    }
  }

  @inline(__always)
  private init(_ digest: SHA256.Digest) {
    self = digest.withUnsafeBytes { raw in
      raw.baseAddress.map(Digest.init(from:)) ?? .zero
    }
  }

  /// Sixty-four hexadecimal digits, in file order.
  var hexadecimal: String {
    var text = ""
    for word in [words.0, words.1, words.2, words.3] {
      let digits = String(word.bigEndian, radix: 16)
      text += String(repeating: "0", count: 16 - digits.count) + digits
    }
    return text
  }
}
