/// The one door to the disk: everything the ledger does with files goes through these three
/// protocols, so that a test can put a disk behind them that fails, tears and forgets.
package protocol LogDisk: AnyObject {
  /// Sixteen bytes that differ after every start of the machine.
  var boot: RecordID { get }
  /// The number of this process, for whoever waits for the lock.
  var processID: Int32 { get }

  /// The folder of a log.
  ///
  /// - Parameter creating: makes it (mode 0700), and the folders above it, when it is not there.
  /// - Throws: `ENOENT` when it is not there and is not to be made.
  func openFolder(_ path: String, creating: Bool) throws(DiskError) -> any LogFolder

  /// Waits; used between two tries for the lock.
  func pause(milliseconds: UInt64)
}

/// One log's folder.
package protocol LogFolder: AnyObject {
  /// The names of the files in it, in any order.
  func names() throws(DiskError) -> [String]

  /// Whether a file of this name is there.
  func contains(_ name: String) throws(DiskError) -> Bool

  /// Opens a file.
  func open(_ name: String, for use: FileUse) throws(DiskError) -> any LogFile

  /// Gives a file another name, in one step; a file that has that name already is gone then.
  ///
  /// - Throws: `EPERM` where a file may only be appended to.
  func rename(_ name: String, to other: String) throws(DiskError)

  /// Takes a file away.
  func remove(_ name: String) throws(DiskError)

  /// Makes new, changed and removed names survive a power cut.
  func sync() throws(DiskError)

  /// What the system says about the folder.
  func surroundings() throws(DiskError) -> FolderSurroundings

  /// Takes the rights of others away from the folder, or from a file in it.
  func mend(_ item: FolderSurroundings.Item) throws(DiskError)
}

extension LogFolder {
  /// Puts a file there, or another in its place, whole and durable: after a power cut the old one
  /// is there or the new one.
  package func replace(_ name: String, with bytes: [UInt8]) throws(DiskError) {
    let new = name + ".new"
    if try contains(new) { try remove(new) }
    let file = try open(new, for: .creating)
    var failure: DiskError?
    bytes.withUnsafeBytes { raw in
      do throws(DiskError) {
        let count = raw.isEmpty ? 0 : try file.append(raw)
        // Fewer bytes than asked: no room, which the system says at the next call only.
        if count < raw.count { failure = DiskError(.append, code: 0, file: new) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try file.sync()
    try rename(new, to: name)
    try sync()
  }

  /// All bytes of a file.
  package func contents(of name: String) throws(DiskError) -> [UInt8] {
    let file = try open(name, for: .reading)
    var bytes = [UInt8](repeating: 0, count: Int(try file.size()))
    var count = 0
    while count < bytes.count {
      let offset = count
      var taken: Result<Int, DiskError> = .success(0)
      bytes.withUnsafeMutableBytes { raw in
        let rest = UnsafeMutableRawBufferPointer(rebasing: raw[offset...])
        do throws(DiskError) {
          taken = .success(try file.read(into: rest, at: UInt64(offset)))
        } catch {
          taken = .failure(error)
        }
      }
      let more = try taken.get()
      if more == 0 { break }
      count += more
    }
    return Array(bytes.prefix(count))
  }
}

/// What a file is opened for.
package enum FileUse: Sendable {
  /// Reading an existing file.
  case reading
  /// Making a new file that is only ever appended to (mode 0600); fails with EEXIST.
  case creating
  /// Appending to an existing file.
  case appending
  /// Reading and overwriting in place, made when absent (mode 0600): `LOCK` and `STATE` alone.
  case updating
}

/// One open file. It is closed when the last reference goes.
package protocol LogFile: AnyObject {
  /// Bytes in the file.
  func size() throws(DiskError) -> UInt64

  /// Reads at most `buffer.count` bytes at `offset`.
  ///
  /// - Returns: how many; 0 at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(DiskError) -> Int

  /// One write at the end of the file.
  ///
  /// - Returns: how many bytes were taken; fewer than asked is a failure for the caller to handle.
  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int

  /// One write in place.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(DiskError) -> Int

  /// Makes the bytes, and the size, survive a power cut (fdatasync).
  func syncData() throws(DiskError)

  /// The same with all that is known about the file (fsync).
  func sync() throws(DiskError)

  /// Takes the write lock of this open file, without waiting.
  ///
  /// - Returns: false when somebody else has it.
  func tryLock() throws(DiskError) -> Bool

  /// Gives the lock back.
  func unlock()
}
