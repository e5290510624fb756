/// `heads.log`: the heads that were made of a log, one behind the other, only ever appended to.
///
/// Each stands there as "RLH" and 1, the length of its text, the text, and a CRC over all of that. A
/// head that was cut short by a power cut is stepped over; those behind it count again.
final class HeadFile {
  static let name = "heads.log"
  /// "RLH" and the version, 1.
  private static let magic: UInt32 = 0x0148_4C52
  private static let around = 12

  private let folder: any LogFolder
  private var bytes = ByteBuffer(capacity: 1 << 12)
  private var offset: UInt64 = 0

  init(_ folder: any LogFolder) {
    self.folder = folder
  }

  /// The heads that were not handed out before.
  func readNew() throws(DiskError) -> [Checkpoint] {
    guard try folder.contains(HeadFile.name) else { return [] }
    let file = try folder.open(HeadFile.name, for: .reading)
    let size = try file.size()
    guard size > offset else { return [] }
    bytes.count = 0
    bytes.reserve(Int(size - offset))
    while bytes.count < Int(size - offset) {
      let target = UnsafeMutableRawBufferPointer(
        start: bytes.base + bytes.count, count: Int(size - offset) - bytes.count)
      let count = try file.read(into: target, at: offset + UInt64(bytes.count))
      if count == 0 { break }
      bytes.count += count
    }
    let (found, used) = HeadFile.heads(in: bytes.contents)
    offset += UInt64(used)
    return found
  }

  /// Appends a head and makes it durable. Under the lock of the log.
  func append(_ head: Checkpoint) throws(DiskError) {
    let isNew = try !folder.contains(HeadFile.name)
    let file = try folder.open(HeadFile.name, for: isNew ? .creating : .appending)
    let text = Array(head.text.utf8)
    let frame = ByteBuffer(capacity: text.count + HeadFile.around)
    frame.base.put(HeadFile.magic, at: 0)
    frame.base.put(UInt32(text.count), at: 4)
    text.withUnsafeBytes { (frame.base + 8).copyMemory(from: $0) }
    frame.base.put(CRC32C.checksum(frame.base, count: text.count + 8), at: text.count + 8)
    frame.count = text.count + HeadFile.around
    guard try file.append(frame.contents) == frame.count else {
      throw DiskError(.append, code: 0, file: HeadFile.name)
    }
    try file.syncData()
    // Always: whoever made the file may have died before its name was durable.
    try folder.sync()
  }

  /// The heads in a stretch of the file, and where the last whole one ends.
  static func heads(in bytes: UnsafeRawBufferPointer) -> (found: [Checkpoint], used: Int) {
    var found: [Checkpoint] = []
    var used = 0
    var at = 0
    while at + around <= bytes.count, let base = bytes.baseAddress {
      let start = base + at
      let length = Int(start.number(UInt32.self, at: 4))
      guard start.number(UInt32.self, at: 0) == magic, length <= Checkpoint.longest,
        at + around + length <= bytes.count,
        start.number(UInt32.self, at: 8 + length) == CRC32C.checksum(start, count: 8 + length),
        let head = Checkpoint(Array(UnsafeRawBufferPointer(start: start + 8, count: length)))
      else {
        at += 1
        continue
      }
      found.append(head)
      at += around + length
      used = at
    }
    return (found, used)
  }
}

extension UnsafeMutableRawPointer {
  /// Copies all of `bytes`, which may be none.
  fileprivate func copyMemory(from bytes: UnsafeRawBufferPointer) {
    if let start = bytes.baseAddress { copyMemory(from: start, byteCount: bytes.count) }
  }
}
