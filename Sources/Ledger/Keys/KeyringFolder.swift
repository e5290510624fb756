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
      return try folder.contains(name) ? folder.contents(of: name) : nil
    } catch {
      throw .disk(error)
    }
  }

  /// The first bytes of a file, to see whether another process replaced it; nil when it is not there.
  func front(of name: String, count: Int) throws(KeyringError) -> [UInt8]? {
    do throws(DiskError) {
      guard try folder.contains(name) else { return nil }
      let file = try folder.open(name, for: .reading)
      let buffer = ByteBuffer(capacity: count)
      let target = UnsafeMutableRawBufferPointer(start: buffer.base, count: count)
      return Array(target.prefix(try file.read(into: target, at: 0)))
    } catch {
      throw .disk(error)
    }
  }

  /// The generation in a file, which stands behind its eight bytes of magic; nil when the file is not
  /// there.
  func generation(of name: String) throws(KeyringError) -> UInt64? {
    guard let front = try front(of: name, count: 16) else { return nil }
    var reader = ByteReader(Array(front.dropFirst(8)), file: name)
    return try reader.number(UInt64.self)
  }

  /// Puts a file in place of another, durable when this returns.
  func replace(_ name: String, with bytes: [UInt8]) throws(KeyringError) {
    do throws(DiskError) { try folder.replace(name, with: bytes) } catch { throw .disk(error) }
  }
}
