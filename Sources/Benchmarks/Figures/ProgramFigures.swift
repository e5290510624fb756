import Glibc

/// What the built program costs from its start: reading and folding a log, and the first screen.
struct ProgramFigures {
  /// The built `keerpunt`.
  let program: String
  let folder: String
  let runs: Int

  func measure() throws -> [Figure] {
    let start = try time(["--version"])
    // Some 18 events a person: 5,600 people make a log of about 100,000 events.
    let large = try demo(people: 5_600)
    let hashing = try Measurement(runs: runs) { () throws(Child.Failure) in
      try Child(program: "sh", arguments: ["-c", "sha256sum \(large)/log/*.rlog"]).run()
    }
    let replay = try time(["--log", large, "--now", Self.now, "list", "returns", "--filter", "x"])
    let busy = try demo(people: 5_000)
    let keys = "\(folder)/no-keys"
    guard let file = fopen(keys, "w") else { throw AppendFigures.Failure.disk(errno) }
    fclose(file)
    let frame = try time([
      "--log", busy, "--now", Self.now, "--keys", keys, "--size", "120x40", "--dump",
    ])
    return [
      Figure(
        name: "whole program: replay of ~100,000 events", value: replay.median,
        baseline: "sha256sum of the same files", baselineValue: hashing.median),
      Figure(
        name: "whole program: first frame, 5,000 people", value: frame.median,
        baseline: "keerpunt --version", baselineValue: start.median),
    ]
  }

  private static let now = "2026-11-23T09:00"

  private func demo(people: Int) throws -> String {
    let path = "\(folder)/demo-\(people)"
    try Child(
      program: program,
      arguments: ["--now", Self.now, "demo", "--people", "\(people)", "--write", path],
      environment: environment
    ).run()
    return path
  }

  private func time(_ arguments: [String]) throws -> Measurement {
    let child = Child(program: program, arguments: arguments, environment: environment)
    try child.run()
    return try Measurement(runs: runs) { () throws(Child.Failure) in try child.run() }
  }

  private var environment: [String] {
    ["HOME=\(folder)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
  }
}
