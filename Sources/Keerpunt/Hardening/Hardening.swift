import CLinux
import Glibc

/// What the program takes away from itself before it reads anything.
enum Hardening {
  /// Those of a crash, for which the Swift runtime sets a handler before the program starts.
  private static let crashes = [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

  /// Closes the process to other programs of the same user: no core dump, no debugger, no reading of
  /// its memory, environment and open files in /proc. What it makes is for its own user alone.
  ///
  /// A crash ends it at once: the handler of the runtime would start another program to look into the
  /// memory for a backtrace, and wait for ever for what that is not let to see.
  ///
  /// Root can still do all of that. A core dump has two locks: where the system hands dumps to a
  /// program it does not look at the limit.
  static func apply() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = cl_close_memory()
    for number in crashes { signal(number, SIG_DFL) }
  }
}
