import Casework
import Glibc
import Ledger
import Records

/// What it costs to have one decision on the disk before the screen shows it: our log against a bare
/// write and fdatasync, and against SQLite, on the same disk with the same bytes.
struct AppendFigures {
  let folder: String
  let count: Int

  enum Failure: Error { case disk(Int32) }

  func measure() throws -> [Figure] {
    let body = try self.body()
    // The bare loop runs before and after, because a disk has moods.
    let before = try bareLoop("before", bytes: body)
    let ours = try log(.unsealed, body)
    let sealed = try log(.sealed, body)
    let after = try bareLoop("after", bytes: body)
    let bare = min(before.median, after.median)
    let sqlite = try database("sqlite3", body)
    let figures = [
      Figure(
        name: "append of one note with sync, median", value: ours.median,
        baseline: "bare write + fdatasync, median", baselineValue: bare),
      Figure(
        name: "append of one note with sync, 99 %", value: ours.percentile(99),
        baseline: "bare write + fdatasync, 99 %",
        baselineValue: max(before.percentile(99), after.percentile(99))),
      Figure(
        name: "append sealed of one note with sync, median", value: sealed.median,
        baseline: "bare write + fdatasync, median", baselineValue: bare),
      Figure(
        name: "append sealed of one note with sync, 99 %", value: sealed.percentile(99),
        baseline: "bare write + fdatasync, 99 %",
        baselineValue: max(before.percentile(99), after.percentile(99))),
      Figure(
        name: "append of \(count) notes with sync, all", value: ours.total,
        baseline: "sqlite3, WAL, synchronous=FULL, all", baselineValue: sqlite),
    ]
    guard access("/usr/bin/sqlcipher", X_OK) == 0 else {
      print("sqlcipher is not installed: no figure beside it")
      return figures
    }
    let name = "append sealed of \(count) notes with sync, all"
    return figures + [
      Figure(
        name: name, value: sealed.total, baseline: "sqlcipher, WAL, synchronous=FULL, all",
        baselineValue: try database("sqlcipher", body, key: "PRAGMA key = 'bench';\n"))
    ]
  }

  /// A note of ordinary length, as it is written down.
  private func body() throws -> [UInt8] {
    let text = String(
      repeating: "Betrokkene belt: vrijdag is er een plek bij de opvang. ", count: 6)
    let note = NoteContent(
      category: .housing, reliability: .personSays, source: "casemanager", text: text,
      observedAt: Moment(milliseconds: 1_790_000_000_000))
    return try encode(.noteAdded(note)).body
  }

  private func bareLoop(_ name: String, bytes: [UInt8]) throws -> Measurement {
    let file = open("\(folder)/bare-\(name)", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure.disk(errno) }
    defer { close(file) }
    return try Measurement(runs: count) {
      guard Glibc.write(file, bytes, bytes.count) == bytes.count, fdatasync(file) == 0 else {
        throw Failure.disk(errno)
      }
    }
  }

  private func log(_ maker: LogMaker, _ body: [UInt8]) throws -> Measurement {
    let ledger = try maker.create(
      at: "\(folder)/log-\(maker.name)", on: SystemDisk(), device: Sample.device)
    var chance = Chance(seed: 1)
    return try Measurement(runs: count) {
      let now = Clock.milliseconds()
      try ledger.append([
        DraftRecord(
          id: LogID(milliseconds: now, chance: (chance.next(), chance.next())),
          kind: RecordKind.noteAdded.rawValue, clock: HybridTime(milliseconds: now),
          author: "bench", compartment: 2, body: body)
      ])
    }
  }

  /// Debian's sqlite3 or sqlcipher with as many inserts of as many bytes, each a transaction of
  /// its own.
  ///
  /// - Parameter key: what stands before everything else.
  private func database(_ program: String, _ body: [UInt8], key: String = "") throws -> UInt64 {
    let digits = Array("0123456789abcdef")
    let hex = String(body.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    var script = key + "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
    script += "CREATE TABLE note(id INTEGER PRIMARY KEY, body BLOB);\n"
    for _ in 0..<count { script += "INSERT INTO note(body) VALUES (x'\(hex)');\n" }
    let path = "\(folder)/\(program).sql"
    try save(script, to: path)
    let child = Child(program: program, arguments: ["\(folder)/bench.\(program)"], input: path)
    return try Measurement(runs: 1) { () throws(Child.Failure) in try child.run() }.median
  }

  private func save(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw Failure.disk(errno) }
    let written = fputs(text, file)
    guard fclose(file) == 0, written >= 0 else { throw Failure.disk(errno) }
  }
}
