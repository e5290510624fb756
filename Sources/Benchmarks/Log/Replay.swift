import ArgumentParser
import Glibc
import Ledger

/// How fast a log is checked and read back.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replay of a log: every digest checked, every record taken apart.")

  @Option(help: "Records in the log.")
  var records = 100_000

  @Option(help: "Bytes of a body.")
  var body = 300

  @Option(help: "Runs; the middle one counts.")
  var runs = 5

  @Option(help: "A folder on the disk to be measured.")
  var folder = "."

  func run() throws {
    var template = Array("\(folder)/keerpunt-replay-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw ExitCode(1) }
    let path = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Scratch.remove(path) }
    let writing = try Sample.create(path)
    for start in stride(from: 0, to: records, by: 1_000) {
      let end = min(start + 1_000, records)
      try writing.append((start..<end).map { Sample.draft($0, body: body) })
    }
    var times: [Double] = []
    var bytes: UInt64 = 0
    for _ in 0..<runs {
      let start = Clock.nanoseconds()
      let ledger = try Ledger.open(at: path, on: SystemDisk(), for: .reading)
      var count = 0
      try ledger.readNew { count += $0.body.count == body ? 1 : 0 }
      times.append(Double(Clock.nanoseconds() - start) / 1e9)
      guard count == records else { throw ExitCode(1) }
      bytes = try ledger.information().bytes
    }
    let time = times.sorted()[times.count / 2]
    print(
      "replay of \(records) records, \(bytes) bytes: \(Int(time * 1000)) ms, "
        + "\(Int(Double(records) / time)) records/s")
  }
}
