/// A line and a column, both from 1; the column in characters.
struct Place: Hashable, Sendable {
  var line: Int
  var column: Int
}

/// Where every key of a TOML text stands. The parser keeps positions for syntax errors only, but a
/// problem with a key or a value has to name its place too.
struct SourceMap: Sendable {
  /// One key with its value.
  struct Entry: Hashable, Sendable {
    /// The names of the tables round the key, and its own.
    var path: [String]
    /// The offset of the key's first byte.
    var key: Int
    /// The bytes of the value; empty for the head of a table.
    var value: Range<Int>
  }

  /// Every key, in the order of the text.
  private(set) var entries: [Entry]
  private var index: [[String]: Int]
  /// Where the text begins, after a byte order mark.
  let start: Int
  private let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]

  /// - Parameter bytes: UTF-8 that the parser took; of other text some keys may be left out.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: SourceMap.byteOrderMark) ? SourceMap.byteOrderMark.count : 0
    var starts = [start]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
    var scanner = SourceScanner(bytes, from: start)
    scanner.scanDocument()
    entries = scanner.entries
    index = [:]
    for (position, entry) in entries.enumerated() where index[entry.path] == nil {
      index[entry.path] = position
    }
    // A table that only shows in the keys of its members stands where the first of them stands.
    for (position, entry) in entries.enumerated() where entry.path.count > 1 {
      for count in 1..<entry.path.count {
        let table = Array(entry.path.prefix(count))
        if index[table] == nil { index[table] = position }
      }
    }
  }

  /// What some editors put before the text.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The entry of a path, or the first one inside it.
  subscript(path: [String]) -> Entry? { index[path].map { entries[$0] } }

  /// Where the value of a key stands; for a table where its name stands.
  func place(ofValue path: [String]) -> Place? {
    self[path].map { entry in
      let isTable = entry.path != path || entry.value.isEmpty
      return place(at: isTable ? entry.key : entry.value.lowerBound)
    }
  }

  /// Where a key stands.
  func place(ofKey path: [String]) -> Place? { self[path].map { place(at: $0.key) } }

  /// The place of a byte.
  func place(at offset: Int) -> Place {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let line = bytes[lineStarts[low]..<max(lineStarts[low], min(offset, bytes.count))]
    // Bytes 10xxxxxx continue a character.
    return Place(line: low + 1, column: 1 + line.count { $0 & 0xC0 != 0x80 })
  }
}
