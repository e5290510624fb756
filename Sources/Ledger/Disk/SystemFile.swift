import Glibc

/// A file of the real disk.
final class SystemFile: LogFile {
  private let descriptor: Int32
  private let name: String

  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit {
    close(descriptor)
  }

  func size() throws(DiskError) -> UInt64 {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(.size) }
    return UInt64(status.st_size)
  }

  func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64
  ) throws(DiskError) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw failure(.read) }
    }
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int {
    while true {
      let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      if count >= 0 { return count }
      // Interrupted before the first byte: nothing was written, so asking again is no retry.
      guard errno == EINTR else { throw failure(.append) }
    }
  }

  func write(
    _ bytes: UnsafeRawBufferPointer, at offset: UInt64
  ) throws(DiskError) -> Int {
    while true {
      let count = pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw failure(.write) }
    }
  }

  func syncData() throws(DiskError) {
    guard fdatasync(descriptor) == 0 else { throw failure(.syncData) }
  }

  func sync() throws(DiskError) {
    guard fsync(descriptor) == 0 else { throw failure(.sync) }
  }

  /// `F_OFD_SETLK`, which the C header hides behind a feature macro. A lock of this kind belongs
  /// to the open file, so closing another descriptor of the same file does not drop it.
  private static let setOpenFileLock: Int32 = 37

  func tryLock() throws(DiskError) -> Bool {
    if control(Int16(F_WRLCK)) { return true }
    guard errno == EAGAIN || errno == EACCES || errno == EINTR else { throw failure(.lock) }
    return false
  }

  func unlock() {
    // Cannot fail for a lock that is held; closing the file would drop it in any case.
    _ = control(Int16(F_UNLCK))
  }

  private func control(_ kind: Int16) -> Bool {
    var request = flock()
    request.l_type = kind
    request.l_whence = Int16(SEEK_SET)
    return withUnsafeMutablePointer(to: &request) {
      fcntl(descriptor, Self.setOpenFileLock, UnsafeMutableRawPointer($0)) == 0
    }
  }

  private func failure(_ call: DiskError.Call) -> DiskError {
    DiskError(call, code: errno, file: name)
  }
}
