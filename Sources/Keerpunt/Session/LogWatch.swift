import Glibc

/// Tells at once that somebody wrote to a log on this host (inotify).
///
/// It only wakes the program: what is new, and how far it is durable, the log itself says. Where the
/// system has no watch to spare the log is asked four times a second instead.
final class LogWatch {
  /// Why a folder cannot be watched: the system's error number.
  struct Failure: Error { let code: Int32 }

  /// Something can be read from it when the log changed.
  let file: Int32

  init(_ place: LogPlace) throws(Failure) {
    file = inotify_init1(O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Failure(code: errno) }
    let changes = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
    guard inotify_add_watch(file, place.log, UInt32(changes)) >= 0 else {
      throw Failure(code: errno)
    }
  }

  /// Reads what it was told, so that the next wait waits again.
  /// - Returns: false once the folder is gone or elsewhere: nothing more will be told.
  func readEmpty() -> Bool {
    let endings = UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)
    var isWatching = true
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return isWatching }
      buffer.withUnsafeBytes { bytes in
        var start = 0
        // struct inotify_event: watch, mask, cookie, length of the name that follows.
        while start + 16 <= count {
          let mask = bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
          if mask & endings != 0 { isWatching = false }
          start += 16 + Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        }
      }
    }
  }

  deinit { if file >= 0 { close(file) } }
}
