import Glibc

/// A program that a test runs, with its standard output on a pipe.
final class Program {
  let process: pid_t
  private let output: Int32
  private var isRunning = true

  struct NotStarted: Error {
    var code: Int32
    var path: String
  }

  /// Starts it; `path` may be a name to be looked up in PATH.
  init(_ path: String, _ arguments: [String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw NotStarted(code: errno, path: path) }
    // Another program that is started at this moment must not keep the writing end open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var words = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, path, &actions, nil, words, environ)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw NotStarted(code: code, path: path)
    }
    self.process = process
    output = ends[0]
  }

  deinit {
    if isRunning { kill9() }
    close(output)
  }

  /// `kill -9`, and waits until it is dead.
  func kill9() {
    kill(process, SIGKILL)
    _ = wait()
  }

  /// Waits for the end.
  ///
  /// - Returns: the exit status; -1 after a signal.
  @discardableResult
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    isRunning = false
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  /// All that it writes until it ends, or dies, as text.
  func readAll() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// Reads until so many line ends were seen; false when the output ended before.
  func readLines(_ wanted: Int, into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    var lines = bytes.count { $0 == 10 }
    while lines < wanted {
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return false }
      lines += buffer[..<count].count { $0 == 10 }
      bytes += buffer[..<count]
    }
    return true
  }
}

/// Places in the folder of the package.
enum Package {
  /// The folder that holds Package.swift.
  static var folder: String {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }

  /// A program that was built together with these tests: beside the test program, or in a folder
  /// above it.
  static func program(_ name: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    var places: [String] = []
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    // The tests run inside a helper of the toolchain, or are the program themselves.
    if count > 0 {
      places.append(
        String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    places += CommandLine.arguments.filter { $0.contains(".build") }
    for place in places {
      var parts = place.split(separator: "/")
      while parts.popLast() != nil {
        let candidate = "/" + (parts + [name[...]]).joined(separator: "/")
        if access(candidate, X_OK) == 0 { return candidate }
      }
    }
    #if DEBUG
      let configuration = "debug"
    #else
      let configuration = "release"
    #endif
    let candidate = "\(folder)/.build/\(configuration)/\(name)"
    guard access(candidate, X_OK) == 0 else {
      throw Program.NotStarted(code: errno, path: candidate)
    }
    return candidate
  }
}
