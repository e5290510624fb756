import Glibc

/// What the built program costs on a real terminal: until its first screen stands, for a key, and in bytes,
/// which is what a slow line has to carry.
struct TerminalFigures {
  /// The built `keerpunt`.
  let program: String
  let folder: String
  let runs: Int
  let keys: Int
  let counts: [Int]

  func measure() throws -> [Figure] {
    try counts.flatMap { people -> [Figure] in
      let log = "\(folder)/terminal-\(people)"
      try Child(
        program: program,
        arguments: ["--now", Self.now, "demo", "--people", "\(people)", "--write", log],
        environment: environment
      ).run()
      let figures = try [first(log, people), moving(log, people)].flatMap { $0 }
      return people == counts.first ? try figures + bytes(log) : figures
    }
  }

  private static let now = "2026-11-23T09:00"

  private func open(_ log: String, columns: Int = 120, rows: Int = 40) throws -> TerminalChild {
    let child = try TerminalChild(
      program, ["--log", log, "--now", Self.now, "--lang", "nl", "--no-intro"],
      environment: environment,
      columns: columns, rows: rows)
    guard child.receive(until: "hulp") else { throw Child.Failure.failed(program, 0) }
    return child
  }

  /// From the start of the program to its first screen: the footer with the help is its last line.
  private func first(_ log: String, _ people: Int) throws -> [Figure] {
    let measured = try Measurement(runs: runs + 1) { () throws in
      let child = try open(log)
      child.send("Q")
    }
    let bare = try Measurement(runs: 20) { () throws(Child.Failure) in
      try TerminalChild("true").wait()
    }
    return [
      Figure(
        name: "terminal: first frame, \(people) people", value: measured.median,
        baseline: "true on the same terminal", baselineValue: bare.median)
    ]
  }

  /// From a key to the last byte of its frame, against a line that `cat` gives back.
  private func moving(_ log: String, _ people: Int) throws -> [Figure] {
    let child = try open(log)
    child.send("2")
    _ = child.receiveAll(quiet: 300)
    let measured = time(child, keys) { $0 % 20 < 10 ? "j" : "k" }
    child.send("Q")
    let cat = try TerminalChild("cat")
    cat.send("x\n")
    _ = cat.receiveAll(quiet: 300)
    let bare = time(cat, 50) { _ in "x\n" }
    return [("50 %", 50), ("99 %", 99)].map { name, percent in
      Figure(
        name: "terminal: key to frame, \(people) people, \(name)",
        value: measured.percentile(percent), baseline: "a line through cat, \(name)",
        baselineValue: bare.percentile(percent))
    }
  }

  private func time(
    _ child: TerminalChild, _ count: Int, _ key: (Int) -> String
  ) -> Measurement {
    Measurement(
      (0..<count).map { index in
        let start = Clock.nanoseconds()
        child.send(key(index))
        return max(start, child.receiveAll(quiet: 20).last) - start
      })
  }

  private func bytes(_ log: String) throws -> [Figure] {
    try [(80, 24), (200, 60)].map { columns, rows in
      let child = try open(log, columns: columns, rows: rows)
      child.send("2")
      _ = child.receiveAll(quiet: 300)
      let moved = Measurement(
        (0..<20).map { _ in
          child.send("j")
          return UInt64(child.receiveAll(quiet: 60).bytes)
        })
      child.send("\u{C}")
      let whole = child.receiveAll(quiet: 300).bytes
      child.send("Q")
      return Figure(
        name: "terminal: bytes of a cursor move at \(columns)x\(rows)", value: moved.median,
        baseline: "bytes of the whole screen", baselineValue: UInt64(whole), unit: .bytes)
    }
  }

  private var environment: [String] {
    [
      "HOME=\(folder)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "TERM=xterm-256color",
      "TZ=Europe/Amsterdam",
    ]
  }
}
