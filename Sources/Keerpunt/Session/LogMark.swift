import Glibc

/// When the log was last written to, as the file system tells: the file that holds the durable mark
/// is rewritten after every batch.
struct LogMark: Equatable {
  /// Two writes so close together can have the same time: file systems count in ticks of the system.
  private static let tick = 100_000_000

  private let seconds: Int
  private let nanoseconds: Int

  init(_ place: LogPlace) {
    var status = stat()
    let isThere = stat(place.log + "/STATE", &status) == 0
    seconds = isThere ? status.st_mtim.tv_sec : 0
    nanoseconds = isThere ? status.st_mtim.tv_nsec : 0
  }

  /// Whether a later write would be seen as another mark. Right after a write it might not, and then
  /// the mark is no reason not to look again.
  var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    guard abs(now.tv_sec - seconds) <= 1 else { return true }
    return abs((now.tv_sec - seconds) * 1_000_000_000 + now.tv_nsec - nanoseconds) >= LogMark.tick
  }
}
