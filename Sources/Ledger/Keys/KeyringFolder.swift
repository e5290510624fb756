/// The files of a keyring. Each is replaced as a whole, so that after a power cut it is the old one or
/// the new one, and a checksum that does not hold is damage and never a torn write.
struct KeyringFolder {
  static let members = "members"
  static let destroyed = "destroyed"
  static let shardCount = 16

  let folder: any LogFolder
  let path: String

  static func shard(_ index: Int) -> String { "subjects-" + String(index, radix: 16) }

  /// Opens the folder of a keyring.
  /// - Throws: `notFound`, `disk`.
  init(_ path: String, on disk: any LogDisk, creating: Bool) throws(KeyringError) {
    self.path = path
    do throws(DiskError) {
      folder = try disk.openFolder(path, creating: creating)
    } catch {
      throw error.call == .openFolder && (error.code == 2 || error.code == 20)
        ? .notFound(path: path) : .disk(error)
    }
  }

  /// All bytes of a file; nil when it is not there.
  func read(_ name: String) throws(KeyringError) -> [UInt8]? {
    do throws(DiskError) {
      guard try folder.contains(name) else { return nil }
      let file = try folder.open(name, for: .reading)
      return try bytes(of: file, limit: Int(file.size()))
    } catch {
      throw .disk(error)
    }
  }

  /// The first bytes of a file, to see whether another process replaced it; nil when it is not there.
  func front(of name: String, count: Int) throws(KeyringError) -> [UInt8]? {
    do throws(DiskError) {
      guard try folder.contains(name) else { return nil }
      return try bytes(of: folder.open(name, for: .reading), limit: count)
    } catch {
      throw .disk(error)
    }
  }

  private func bytes(of file: any LogFile, limit: Int) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    let buffer = ByteBuffer(capacity: max(16, min(limit, 1 << 20)))
    let target = UnsafeMutableRawBufferPointer(start: buffer.base, count: buffer.capacity)
    while bytes.count < limit {
      let count = try file.read(into: target, at: UInt64(bytes.count))
      if count == 0 { break }
      bytes += target[..<min(count, limit - bytes.count)]
    }
    return bytes
  }

  /// Puts a file in place of another, durable when this returns.
  func replace(_ name: String, with bytes: [UInt8]) throws(KeyringError) {
    let draft = name + ".new"
    do throws(DiskError) {
      if try folder.contains(draft) { try folder.remove(draft) }
      let file = try folder.open(draft, for: .creating)
      let buffer = ByteBuffer(capacity: max(16, bytes.count))
      bytes.withUnsafeBytes { source in
        if let base = source.baseAddress {
          buffer.base.copyMemory(from: base, byteCount: source.count)
        }
      }
      buffer.count = bytes.count
      guard try file.append(buffer.contents) == bytes.count else {
        throw DiskError(.append, code: 0, file: draft)
      }
      try file.sync()
      try folder.rename(draft, to: name)
      try folder.sync()
    } catch {
      throw .disk(error)
    }
  }
}
