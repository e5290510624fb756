extension Checkpoint {
  /// Why a text is no row of checkpoints: the line, from 1, that cannot be one.
  package struct Malformed: Error, Hashable, Sendable {
    /// The line.
    package var line: Int
  }

  /// No head is longer: some forty signatures.
  static let longest = 8_192

  /// Reads one note: what `text` or `printed` gives, to the byte; nil for anything else.
  package init?(_ bytes: [UInt8]) {
    guard let all = try? Checkpoint.all(in: bytes), all.count == 1, let only = all.first,
      Array(only.text.utf8) == bytes || Array(only.printed.utf8) == bytes
    else { return nil }
    self = only
  }

  /// Reads the heads that stand below one another in a text, signed or not; blank lines may stand
  /// between them.
  ///
  /// - Throws: the first line that is none of a checkpoint.
  package static func all(in bytes: [UInt8]) throws(Malformed) -> [Checkpoint] {
    var found: [Checkpoint] = []
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // What follows the last line end is no line.
    if lines.last?.isEmpty == true { lines.removeLast() }
    var index = 0
    while index < lines.count {
      if lines[index].isEmpty {
        index += 1
        continue
      }
      guard let log = log(lines[index]) else { throw Malformed(line: index + 1) }
      guard index + 1 < lines.count, let size = size(lines[index + 1]) else {
        throw Malformed(line: index + 2)
      }
      guard index + 2 < lines.count, let root = Base64.bytes(lines[index + 2]).flatMap(Digest.init)
      else { throw Malformed(line: index + 3) }
      index += 3
      var head = Checkpoint(log: log, size: size, root: root)
      if index < lines.count, lines[index].isEmpty {
        index += 1
        while index < lines.count, let signature = Signature(lines[index]) {
          head.signatures.append(signature)
          index += 1
        }
      }
      found.append(head)
    }
    return found
  }

  private static func log(_ line: ArraySlice<UInt8>) -> LogID? {
    let name = Array(origin.utf8)
    guard line.starts(with: name) else { return nil }
    let text = String(decoding: line.dropFirst(name.count), as: UTF8.self)
    // Hyphens elsewhere, or capitals, would be a second text for the same log.
    guard let log = RecordID(text), log.description == text else { return nil }
    return log
  }

  /// A number in decimal without leading zeros.
  private static func size(_ line: ArraySlice<UInt8>) -> UInt64? {
    guard !line.isEmpty, line.allSatisfy({ (0x30...0x39).contains($0) }),
      line.count == 1 || line.first != 0x30
    else { return nil }
    return UInt64(String(decoding: line, as: UTF8.self))
  }
}

extension Checkpoint.Signature {
  /// Reads a line `— name base64`; nil for any other.
  init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, Array(parts[0]) == Array("—".utf8),
      let name = String(validating: parts[1], as: UTF8.self), !name.isEmpty,
      !name.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0 == "+" }),
      let bytes = Base64.bytes(parts[2]), bytes.count > 4
    else { return nil }
    self.init(name: name, keyHash: Array(bytes[..<4]), bytes: Array(bytes[4...]))
  }
}
