import Glibc

/// Finds out that the computer slept: one clock of the system goes on meanwhile, another stands still.
///
/// A program without a connection to the system's bus is not told before the computer sleeps. It
/// learns of it at the first look after waking.
struct SleepWatch {
  /// The two clocks also part by the time between reading one and the other, and no sleep is shorter
  /// than this.
  private static let least = Duration.seconds(1)

  /// By how much the clocks differed at the last look.
  private var apart: Duration

  init() { apart = Self.read(CLOCK_BOOTTIME) - Self.read(CLOCK_MONOTONIC) }

  init(boot: Duration, awake: Duration) { apart = boot - awake }

  /// Whether the computer slept since the last look.
  mutating func look() -> Bool {
    look(boot: Self.read(CLOCK_BOOTTIME), awake: Self.read(CLOCK_MONOTONIC))
  }

  /// - Parameters:
  ///   - boot: time since the start of the computer, sleep included.
  ///   - awake: the same without sleep.
  mutating func look(boot: Duration, awake: Duration) -> Bool {
    let before = apart
    apart = boot - awake
    return apart - before >= Self.least
  }

  private static func read(_ clock: Int32) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
