import Glibc
import Ledger

/// A real process whose n-th system call of a kind fails, once or for ever after, falls short, or kills
/// it, for every n until a whole run meets no failure. A case is one kind of call and one way to fail.
struct FailingSystemCalls: TorturePart {
  /// Who works.
  enum Worker {
    /// Appends to a log of this kind.
    case writer(LogMaker)
    /// Makes, changes and erases keys.
    case caretaker
  }

  let worker: Worker
  let program: String
  let folder: String

  private static let calls = [
    "write", "fdatasync", "pwrite64", "fcntl", "fsync", "openat", "renameat", "unlinkat",
  ]
  private static let ways = [
    "error=EIO", "error=ENOSPC", "error=EDQUOT", "error=EINTR", "signal=SIGKILL", "retval=1",
  ]
  /// One write of a byte less than asked makes sense for calls that write alone.
  private static let cases = calls.flatMap { call in
    ways.filter { $0 != "retval=1" || call.contains("write") }.flatMap { way in
      // Who is interrupted again and again tries again and again.
      (way.hasPrefix("error=") && way != "error=EINTR" ? ["", "+"] : [""]).map {
        (call: call, way: way, rest: $0)
      }
    }
  }
  /// No run makes more calls of one kind.
  private static let most = 2_000

  var name: String { "system calls failed with strace, \(workerName)" }
  private var workerName: String {
    switch worker {
    case .writer(let maker): maker.name
    case .caretaker: "keys"
    }
  }
  var size: UInt64? { UInt64(FailingSystemCalls.cases.count) }
  var gate: UInt64 { 0 }

  var obstacle: String? {
    access("/usr/bin/strace", X_OK) == 0 ? nil : "strace is not installed"
  }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    var slice = Slice(next: place)
    let (call, way, rest) = FailingSystemCalls.cases[Int(place)]
    if case .caretaker = worker { try makeHomes() }
    for number in 1...FailingSystemCalls.most {
      let rule = "\(call):\(way):when=\(number)\(rest)"
      let (wasHit, complaint) = try judge(call, rule)
      slice.tried += 1
      if let complaint { slice.wrong.append("case \(place): \(rule): \(complaint)") }
      guard wasHit else { break }
    }
    slice.next += 1
    return slice
  }

  private func judge(_ call: String, _ rule: String) throws -> (wasHit: Bool, complaint: String?) {
    let log = "\(folder)/strace-\(workerName)"
    let notes = log + ".notes"
    try Child(program: "rm", arguments: ["-rf", log, notes]).run()
    try Child(program: "mkdir", arguments: [notes]).run()
    let script = """
      n=$1; shift; exec strace -f -qq -o $n/trace -e trace=\(call) -e inject=\(rule) "$@" \
      > $n/said 2> $n/errors
      """
    let arguments =
      ["-c", script, "sh", notes, program] + work(log)
    var status: Int32 = 0
    do throws(Child.Failure) {
      let variables = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
      try Child(program: "sh", arguments: arguments, environment: variables).run()
    } catch {
      guard case .failed(_, let code) = error else { throw error }
      status = code
    }
    let hits = TextFile.lines(of: notes + "/trace").filter {
      $0.contains("(INJECTED)") || $0.contains("killed by SIGKILL")
    }
    let wasHit = !hits.isEmpty
    // A short return that strace makes up took no byte at all, and a program that cannot read its
    // arguments is no writer: what was said then means nothing.
    let isMuddled = hits.contains {
      rule.contains("retval") && $0.contains(" write(1, ") || $0.contains("/proc/self/cmdline")
        || $0.contains("/proc/self/maps")
    }
    let errors = TextFile.lines(of: notes + "/errors")
    switch (status & 0x7F, status >> 8) {
    case (0, 0), (SIGKILL, _): break
    case _ where !wasHit: return (false, "ended with \(status) though nothing failed")
    // 127: a library of the program could not be loaded.
    // Who can write nothing any more cannot say why either.
    case (0, let code) where (code < 64 || code == 127) && !(errors.isEmpty && rule.last != "+"):
      break
    default: return (wasHit, "ended with \(status), \(errors.first ?? "nothing said")")
    }
    let said = isMuddled ? [] : TextFile.wholeLines(of: notes + "/said")
    switch worker {
    case .writer(let maker): return (wasHit, complaint(maker, log, said: said))
    case .caretaker:
      let done = Set(said.compactMap(CareStep.init))
      return (wasHit, try Care(log, homes: homes).complaint(done))
    }
  }

  private var homes: String { folder + "/homes" }

  private func makeHomes() throws {
    try Child(program: "mkdir", arguments: ["-p", homes]).run()
    try Care.prepare(homes)
  }

  /// What the program is told to do.
  private func work(_ log: String) -> [String] {
    switch worker {
    case .writer(let maker):
      ["writer", log, "--batches", "6", "--body", "120", "--segment-bytes", "3000"]
        + (maker.keys == nil ? [] : ["--sealed"])
    case .caretaker: ["caretaker", log, homes]
    }
  }

  /// Another writer goes on, and all that was said is there.
  private func complaint(_ maker: LogMaker, _ log: String, said: [String]) -> String? {
    var witness = Witness()
    witness.hear(said, isReader: false)
    do throws(LedgerError) {
      let disk = SystemDisk()
      let ledger = try maker.openOrCreate(at: log, on: disk, device: Sample.device)
      try ledger.append([Sample.draft(1)])
    } catch {
      return "takes nothing afterwards: \(error)"
    }
    return witness.complaints(maker, at: log).first
  }
}

/// Small text files that a child left.
enum TextFile {
  /// All lines; none when the file is not there.
  static func lines(of path: String) -> [String] {
    text(of: path).split(separator: "\n").map(String.init)
  }

  /// The lines that have their end.
  static func wholeLines(of path: String) -> [String] {
    text(of: path).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
