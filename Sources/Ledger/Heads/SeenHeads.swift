/// A head that a user saw hold: what the log must still begin with the next time.
package struct SeenHead: Hashable, Sendable {
  /// The log.
  package var log: LogID
  /// How many records it had; at least 1.
  package var size: UInt64
  var root: Digest
  /// The link of the last of them. It also fixes what was appended together.
  var link: Digest

  /// The same without the link.
  package var checkpoint: Checkpoint { Checkpoint(log: log, size: size, root: root) }
}

/// `seen-heads`: the last heads of every log that a user saw hold, in a folder of that user alone.
///
/// Slots of 128 bytes, two for each log: the older one is overwritten, so that a power cut during
/// the write leaves the other. The file is locked while it is changed, since a user may have
/// several sessions.
package struct SeenHeads {
  static let name = "seen-heads"
  private static let slot = 128
  /// "RLOGSEEN".
  private static let magic: UInt64 = 0x4E45_4553_474F_4C52

  private let folder: any LogFolder

  /// - Parameter path: the user's own folder; made (mode 0700) when it is not there.
  package init(at path: String, on disk: any LogDisk) throws(LedgerError) {
    do throws(DiskError) {
      folder = try disk.openFolder(path, creating: true)
    } catch {
      throw LedgerError(reading: error, path: path)
    }
  }

  /// What was seen of one log, the newest first: none, one or two heads.
  package func heads(of log: LogID) throws(LedgerError) -> [SeenHead] {
    do throws(DiskError) {
      guard try folder.contains(SeenHeads.name) else { return [] }
      let file = try folder.open(SeenHeads.name, for: .reading)
      return SeenHeads.slots(in: try SeenHeads.contents(of: file)).compactMap { $0 }
        .filter { $0.log == log }.sorted { $0.size > $1.size }
    } catch {
      throw .disk(error)
    }
  }

  /// Keeps a head that was just seen to hold, unless a later one is there. Durable on return.
  ///
  /// - Throws: `busy` when another session is writing, `disk`.
  package func keep(_ head: SeenHead) throws(LedgerError) {
    do throws(DiskError) {
      let file = try folder.open(SeenHeads.name, for: .updating)
      guard try file.tryLock() else { throw DiskError(.lock, code: SeenHeads.isTaken) }
      defer { file.unlock() }
      let bytes = try SeenHeads.contents(of: file)
      let slots = SeenHeads.slots(in: bytes)
      let own = slots.indices.filter { slots[$0]?.log == head.log }
        .sorted { (slots[$0]?.size ?? 0) < (slots[$1]?.size ?? 0) }
      if let last = own.last, let size = slots[last]?.size, size >= head.size { return }
      let free = slots.firstIndex { $0 == nil } ?? slots.count
      let offset = (own.count > 1 ? own[0] : free) * SeenHeads.slot
      let encoded = SeenHeads.encode(head)
      guard try file.write(encoded.contents, at: UInt64(offset)) == SeenHeads.slot else {
        throw DiskError(.write, code: 0, file: SeenHeads.name)
      }
      try file.sync()
      // Always: whoever made the file may have died before its name was durable.
      try folder.sync()
    } catch {
      throw error.code == SeenHeads.isTaken && error.call == .lock
        ? .busy(holder: nil) : .disk(error)
    }
  }

  /// `EAGAIN`.
  private static let isTaken: Int32 = 11

  /// The heads in the bytes of such a file; nil when they are of no such file.
  package static func all(in bytes: [UInt8]) -> [SeenHead]? {
    guard bytes.starts(with: Array("RLOGSEEN".utf8)) else { return nil }
    return slots(in: bytes).compactMap { $0 }
  }

  private static func contents(of file: any LogFile) throws(DiskError) -> [UInt8] {
    let buffer = ByteBuffer(capacity: Int(try file.size()))
    while buffer.count < buffer.capacity {
      let target = UnsafeMutableRawBufferPointer(
        start: buffer.base + buffer.count, count: buffer.capacity - buffer.count)
      let count = try file.read(into: target, at: UInt64(buffer.count))
      if count == 0 { break }
      buffer.count += count
    }
    return Array(buffer.contents)
  }

  private static func encode(_ head: SeenHead) -> ByteBuffer {
    let buffer = ByteBuffer(capacity: slot)
    buffer.base.initializeMemory(as: UInt8.self, repeating: 0, count: slot)
    buffer.base.put(magic, at: 0)
    head.log.store(to: buffer.base + 8)
    buffer.base.put(head.size, at: 24)
    head.root.store(to: buffer.base + 32)
    head.link.store(to: buffer.base + 64)
    buffer.base.put(CRC32C.checksum(buffer.base, count: 124), at: 124)
    buffer.count = slot
    return buffer
  }

  /// Slot by slot; nil where a slot is damaged.
  private static func slots(in bytes: [UInt8]) -> [SeenHead?] {
    bytes.withUnsafeBytes { raw in
      (0..<raw.count / slot).map { index in
        guard let base = raw.baseAddress else { return nil }
        let start = base + index * slot
        guard start.number(UInt64.self, at: 0) == magic,
          start.number(UInt32.self, at: 124) == CRC32C.checksum(start, count: 124)
        else { return nil }
        return SeenHead(
          log: RecordID(from: start + 8), size: start.number(UInt64.self, at: 24),
          root: Digest(from: start + 32), link: Digest(from: start + 64))
      }
    }
  }
}
