import Casework
import Glibc

/// Where the program learns what time it is: from the system or, when the clock is fixed, always
/// the same moment.
enum Clock: Hashable {
  case system
  case fixed(Moment)

  /// The moment now.
  var now: Moment {
    switch self {
    case .fixed(let moment): return moment
    case .system:
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Moment(
        milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
  }

  var isFixed: Bool { self != .system }

  /// Milliseconds that only ever rise, to measure how long something took.
  static var elapsed: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
