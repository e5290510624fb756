import Glibc

/// Holds back the signals that ask the program to stop, while it makes a folder that it must remove
/// again. What came meanwhile is delivered when they are released.
final class HeldSignals {
  private var before = sigset_t()
  private var isHeld = true

  /// Holds SIGINT, SIGTERM and SIGHUP.
  init() {
    var stopping = HeldSignals.stopping
    pthread_sigmask(SIG_BLOCK, &stopping, &before)
  }

  /// Whether one of them came.
  var hasPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets them through again.
  func release() {
    guard isHeld else { return }
    isHeld = false
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  deinit { release() }

  private static var stopping: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
    return set
  }
}
