import Glibc

/// Starting programs, without a shell in between.
enum Spawn {
  /// Starts a program with exactly this environment, every signal as usual.
  static func start(
    _ arguments: [String], environment: [String: String],
    files: inout posix_spawn_file_actions_t, inNewSession: Bool
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID is 0x80; Swift does not see it everywhere.
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (inNewSession ? 0x80 : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, arguments[0], &files, &attributes, argv, envp)
    guard result == 0 else { throw PseudoTerminal.Failure.system(arguments[0], result) }
    return process
  }

  /// Runs a program to its end and returns its exit code and what it printed.
  static func run(
    _ arguments: [String], environment: [String: String] = PseudoTerminal.environment
  ) throws -> (code: Int32, output: String) {
    var ends: [Int32] = [0, 0]
    // Closed in every other program from the start, or one that goes on would keep this wait going.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw PseudoTerminal.Failure.system("socketpair", errno)
    }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&files, ends[1], STDERR_FILENO)
    let process = try start(
      arguments, environment: environment, files: &files, inNewSession: false)
    close(ends[1])
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(ends[0], &buffer, buffer.count), count > 0 {
      output += buffer[..<count]
    }
    close(ends[0])
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return (status >> 8 & 0xFF, String(decoding: output, as: UTF8.self))
  }
}
