import Glibc

/// Another program that is run and timed.
struct Child {
  enum Failure: Error {
    case notStarted(String, Int32)
    case failed(String, Int32)
  }

  let program: String
  let arguments: [String]
  /// What it reads; nothing when `nil`.
  var input: String?
  var environment: [String] = []

  /// Runs it to its end, its output thrown away.
  /// - Throws: when it cannot be started or ends with another code than 0.
  func run() throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, &words, &variables)
    guard code == 0 else { throw .notStarted(program, code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw .failed(program, status) }
  }
}
