/// `LOCK`: one writer at a time, whatever process it lives in. The file is never deleted.
final class LogLock {
  static let name = "LOCK"
  /// The holder's process number in decimal, blanks, and a line end.
  private static let noteLength = 16

  private let folder: any LogFolder
  private let disk: any LogDisk
  private let path: String
  private let wait: UInt64
  private var file: (any LogFile)?
  private let note: UnsafeMutableRawBufferPointer

  init(_ folder: any LogFolder, disk: any LogDisk, path: String, wait: UInt64) {
    self.folder = folder
    self.disk = disk
    self.path = path
    self.wait = wait
    note = .allocate(byteCount: LogLock.noteLength, alignment: 8)
  }

  deinit {
    note.deallocate()
  }

  /// Takes the lock, waiting in short steps.
  ///
  /// - Throws: `busy` after the waiting time; `noPermission` for a log that may only be read.
  func take() throws(LedgerError) {
    do throws(DiskError) {
      let file = try opened()
      var waited: UInt64 = 0
      while try !file.tryLock() {
        guard waited < wait else { throw DiskError(.lock, code: LogLock.timedOut) }
        // Short steps: a busy writer leaves the lock free for some 5 % of the time only, and
        // whoever looks rarely would wait for seconds.
        let pause = min(1 + waited / 100, 5)
        disk.pause(milliseconds: pause)
        waited += pause
      }
      sign(file)
    } catch {
      guard error.call != .lock || error.code != LogLock.timedOut else {
        throw .busy(holder: holder())
      }
      throw LedgerError(reading: error, path: path)
    }
  }

  private func opened() throws(DiskError) -> any LogFile {
    if let file { return file }
    let file = try folder.open(LogLock.name, for: .updating)
    self.file = file
    return file
  }

  /// Gives it back.
  func release() {
    file?.unlock()
  }

  /// `ETIMEDOUT`, which no call on a lock reports by itself.
  private static let timedOut: Int32 = 110

  private func holder() -> Int32? {
    guard let count = try? file?.read(into: note, at: 0) else { return nil }
    let digits = note.prefix(count).prefix { (0x30...0x39).contains($0) }
    return Int32(String(decoding: digits, as: UTF8.self))
  }

  /// Writes the holder's number when it is another than the last one's. Only a service for the
  /// person who waits, so a failure is let go.
  private func sign(_ file: any LogFile) {
    let own = disk.processID
    guard holder() != own else { return }
    note.initializeMemory(as: UInt8.self, repeating: 0x20)
    for (index, digit) in String(own).utf8.prefix(LogLock.noteLength - 1).enumerated() {
      note[index] = digit
    }
    note[LogLock.noteLength - 1] = 0x0A
    _ = try? file.write(UnsafeRawBufferPointer(note), at: 0)
  }
}
