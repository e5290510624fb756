import Foundation
import Glibc
import Testing

@Suite("The program is closed to other programs of the same user", .timeLimit(.minutes(20)))
struct HardeningTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  /// Root as another user would be: in a group of its own, and without the right to trace anything.
  private static let wrapper =
    geteuid() == 0
    ? ["/usr/bin/setpriv", "--regid=65534", "--keep-groups", "--bounding-set=-sys_ptrace"] : []

  private func start(_ command: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      Self.wrapper + command, environment: program.variables,
      standardError: folder.path("complaints"))
  }

  /// The group that the system gives the files of a process to: root's own for a closed one. For a
  /// user who is not root it is the owner.
  private func owner(of process: pid_t) -> UInt32 {
    var status = stat()
    guard stat("/proc/\(process)/environ", &status) == 0 else { return .max }
    return geteuid() == 0 ? status.st_gid : status.st_uid
  }

  @Test(
    "its memory, environment and files belong to root in /proc, those of another program do not")
  func closed() throws {
    let other = try start(["/bin/sh", "-c", "echo OEFENLOGBOEK; sleep 60"])
    let terminal = try start([BuiltProgram.path, "demo"])
    try other.output(upTo: "OEFENLOGBOEK")
    try terminal.output(upTo: "OEFENLOGBOEK")
    #expect(owner(of: other.process) == (geteuid() == 0 ? 65534 : geteuid()))
    #expect(owner(of: terminal.process) == 0)
  }

  @Test(
    "nobody but root can trace it, though another program can be traced",
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"))
  func untraced() throws {
    func attach(_ terminal: PseudoTerminal) throws -> String {
      try terminal.output(upTo: "OEFENLOGBOEK")
      let script = "timeout -s INT 2 strace -p \(terminal.process) -o /dev/null 2>&1 || true"
      return try Spawn.run(Self.wrapper + ["/bin/sh", "-c", script]).output
    }
    let other = try attach(start(["/bin/sh", "-c", "echo OEFENLOGBOEK; sleep 60"]))
    let refused = try attach(start([BuiltProgram.path, "demo"]))
    // Where the system lets nobody trace what is not a child, the second answer proves nothing.
    if other.contains("attached") { #expect(refused.contains("Operation not permitted")) }
    #expect(!refused.contains("attached"))
  }

  @Test("it leaves no core dump, whatever the shell allows")
  func limit() throws {
    let terminal = try start([
      "/bin/sh", "-c", "ulimit -S -c unlimited; exec \"$0\" demo", BuiltProgram.path,
    ])
    try terminal.output(upTo: "OEFENLOGBOEK")
    let limits = try String(
      contentsOfFile: "/proc/\(terminal.process)/limits", encoding: .utf8)
    let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") } ?? ""
    #expect(line.split(separator: " ").suffix(3) == ["0", "0", "bytes"])
    terminal.signal(SIGSEGV)
    #expect(try terminal.waitForEnd() == .signal(SIGSEGV))
  }

  @Test(
    "a crash ends it at once, and no other program is started to look into its memory",
    arguments: [SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGFPE, SIGILL])
  func crash(signal: Int32) throws {
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "user", "init", "--role", "aftercare"], environment: program.variables)
    try terminal.output(upTo: "zin: ")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .signal(signal))
    #expect(terminal.output == "Nieuwe wachtwoordzin: ")
  }

  @Test("what it makes is for its own user alone, whatever the shell allows")
  func modes() throws {
    var program = program
    program.wrapper = ["/bin/sh", "-c", "umask 0; exec \"$0\" \"$@\""]
    let log = try program.demo()
    let names = FileManager.default.enumerator(atPath: log)
    var open: [String] = []
    while let name = names?.nextObject() as? String {
      if try folder.mode(of: log + "/" + name) & 0o077 != 0 { open.append(name) }
    }
    #expect(try folder.mode(of: log) == 0o700)
    #expect(open == [])
  }
}
