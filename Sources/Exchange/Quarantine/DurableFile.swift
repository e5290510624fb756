import Foundation
import Glibc

/// Why a file could not be written or read. The code is what the system said.
package enum FileError: Error, Hashable, Sendable {
  case notWritten(path: String, code: Int32)
  case notRead(path: String, code: Int32)
}

/// A file that is there whole or not at all, also after a loss of power: it is written beside its
/// place, synced, put in its place, and the folder is synced.
enum DurableFile {
  /// Writes a file that only the user may read (0600).
  ///
  /// A link keeps pointing at its target, and a device or a pipe is written to: nothing that is no
  /// file may be replaced by one.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      try pour(bytes, into: path)
    } else {
      try replace(resolved(path), with: bytes)
    }
  }

  private static func pour(_ bytes: [UInt8], into path: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .notWritten(path: path, code: errno) }
    defer { close(file) }
    try fill(file, with: bytes, path)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let folder = (path as NSString).deletingLastPathComponent
    let beside = path + ".\(getpid()).new"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .notWritten(path: path, code: errno) }
    do throws(FileError) {
      do throws(FileError) {
        try fill(file, with: bytes, path)
        guard fsync(file) == 0 else { throw .notWritten(path: path, code: errno) }
      } catch {
        close(file)
        throw error
      }
      guard close(file) == 0 else { throw .notWritten(path: path, code: errno) }
      guard rename(beside, path) == 0 else { throw .notWritten(path: path, code: errno) }
    } catch {
      unlink(beside)
      throw error
    }
    try sync(folder: folder.isEmpty ? "." : folder)
  }

  /// Makes a folder that only the user may enter (0700), if it is not there.
  static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw .notWritten(path: path, code: errno) }
    // Who made it before may have left it open to others.
    guard chmod(path, 0o700) == 0 else { throw .notWritten(path: path, code: errno) }
    try sync(folder: (path as NSString).deletingLastPathComponent)
  }

  private static func fill(
    _ file: Int32, with bytes: [UInt8], _ path: String
  ) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .notWritten(path: path, code: errno)
      }
      done += count
    }
  }

  private static func sync(folder: String) throws(FileError) {
    let file = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .notWritten(path: folder, code: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .notWritten(path: folder, code: errno) }
  }
}
