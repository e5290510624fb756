import ArgumentParser
import Glibc
import Ledger

/// How fast one record becomes durable, as a share of what the disk can do at all: a bare loop of
/// write and fdatasync of the same bytes, and Debian's sqlite3, in the same folder and run.
struct Append: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Durable appends, against a bare write+fdatasync loop and against sqlite3.")

  @Option(help: "Records in each run.")
  var records = 2_000

  @Option(help: "Bytes of a body.")
  var body = 300

  @Option(help: "Runs; the middle one counts.")
  var runs = 5

  @Option(help: "A folder on the disk to be measured.")
  var folder = "."

  func run() throws {
    var template = Array("\(folder)/keerpunt-append-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw ExitCode(1) }
    let scratch = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Scratch.remove(scratch) }
    var rates: [String: [Double]] = [:]
    for run in 0..<runs {
      // The order changes from run to run, so that none always follows the same other.
      var subjects: [(String, (String) throws -> Void)] = [
        ("bare loop", bareLoop), ("ledger", ledger), ("ledger, batches of 100", batches),
        ("sqlite3", sqlite),
      ]
      subjects = Array(subjects[(run % 4)...] + subjects[..<(run % 4)])
      for (name, work) in subjects {
        let start = Clock.nanoseconds()
        try work("\(scratch)/\(run)-\(name.prefix(6))-\(name.utf8.count)")
        let seconds = Double(Clock.nanoseconds() - start) / 1e9
        rates[name, default: []].append(Double(records) / seconds)
      }
    }
    let bare = middle(rates["bare loop"])
    for name in ["bare loop", "ledger", "sqlite3", "ledger, batches of 100"] {
      let rate = middle(rates[name])
      let share = Int((rate / bare * 100).rounded())
      print("\(name): \(Int(rate)) records/s, \(share) % of the bare loop")
    }
  }

  private func middle(_ rates: [Double]?) -> Double {
    let sorted = (rates ?? [1]).sorted()
    return sorted[sorted.count / 2]
  }

  private func bareLoop(_ path: String) throws {
    // As many bytes as the frame of such a record takes.
    let frame = [UInt8](repeating: 0x5A, count: (64 + 95 + (body + 67) / 64 * 64 + 36 + 7) & ~7)
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, mode_t(0o600))
    guard file >= 0 else { throw ExitCode(1) }
    defer { close(file) }
    for _ in 0..<records {
      guard write(file, frame, frame.count) == frame.count, fdatasync(file) == 0 else {
        throw ExitCode(1)
      }
    }
  }

  private func ledger(_ path: String) throws {
    let ledger = try Sample.create(path)
    for number in 0..<records {
      try ledger.append([Sample.draft(number, body: body)])
    }
  }

  private func batches(_ path: String) throws {
    let ledger = try Sample.create(path)
    for start in stride(from: 0, to: records, by: 100) {
      try ledger.append((start..<min(start + 100, records)).map { Sample.draft($0, body: body) })
    }
  }

  /// One transaction a row, write-ahead log, full sync; fed through a pipe by the shell's way in.
  private func sqlite(_ path: String) throws {
    guard let pipe = popen("sqlite3 '\(path).db' > /dev/null", "w") else { throw ExitCode(1) }
    let text = String(repeating: "x", count: body)
    fputs("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n", pipe)
    fputs("CREATE TABLE record(id INTEGER PRIMARY KEY, subject TEXT, body TEXT);\n", pipe)
    for number in 0..<records {
      fputs("INSERT INTO record VALUES(\(number), 'subject', '\(text)');\n", pipe)
    }
    guard pclose(pipe) == 0 else {
      print("sqlite3 is not installed, or failed")
      throw ExitCode(1)
    }
  }
}
