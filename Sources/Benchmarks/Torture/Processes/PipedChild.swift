import Glibc

/// A program of ours that runs beside this one, what it says on a pipe.
///
/// The pipe is read by `PipedChildren`, so that no child waits for long until it is heard.
final class PipedChild {
  private let process: pid_t
  private var output: Int32
  private var rest: [UInt8] = []
  /// The whole lines that it said and nobody took yet.
  private(set) var lines: [String] = []
  private var isOver = false

  /// Starts it.
  init(_ program: String, _ arguments: [String]) throws(Child.Failure) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .notStarted(program, errno) }
    // The next child must not keep the writing end open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, &words, environ)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw .notStarted(program, code)
    }
    self.process = process
    output = ends[0]
  }

  deinit {
    kill()
    if output >= 0 { close(output) }
  }

  /// `kill -9`; what it had said before is still heard.
  func kill() {
    guard !isOver else { return }
    Glibc.kill(process, SIGKILL)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
    isOver = true
  }

  /// Takes the lines that were heard.
  func take() -> [String] {
    defer { lines = [] }
    return lines
  }

  /// Hears what is there, without waiting; to its end when the child is dead.
  func listen() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while output >= 0 {
      var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 0) > 0 else { return }
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else {
        close(output)
        output = -1
        return
      }
      rest += buffer[..<count]
      // A line without its end was cut off by a kill.
      guard let end = rest.lastIndex(of: 10) else { continue }
      lines += rest[...end].split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
      rest.removeSubrange(...end)
    }
  }
}
