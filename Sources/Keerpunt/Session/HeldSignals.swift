import Glibc

/// Holds back the signals that ask the program to stop, while there is something that it must undo
/// first: a folder to remove, a terminal to give back. What came meanwhile is delivered when they
/// are released.
final class HeldSignals {
  private let signals: [Int32]
  private var before = sigset_t()
  private var isHeld = true

  /// Holds those that end the program in order, or others.
  init(_ signals: [Int32] = [SIGINT, SIGTERM, SIGHUP]) {
    self.signals = signals
    var held = sigset_t()
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Whether one of them came.
  var hasPending: Bool { HeldSignals.arePending(signals) }

  /// Whether one of some signals came and is held back.
  static func arePending(_ signals: [Int32]) -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return signals.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets them through again.
  func release() {
    guard isHeld else { return }
    isHeld = false
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Lets them through again, and forgets those that came: they were answered.
  func forget() {
    guard isHeld else { return }
    answer()
    release()
  }

  /// Forgets those that came, because they are answered now, and goes on holding what comes.
  func answer() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    var now = timespec()
    while sigtimedwait(&held, nil, &now) > 0 {}
  }

  deinit { release() }
}
