import ArgumentParser
import Ledger

/// Spoils a log in memory in every way that can be counted.
struct TortureLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "torture",
    abstract: "Cuts a log at every byte and flips every bit of it; prints counts.")

  @Flag(help: "The counts that every change must pass: a log of 64 KiB.")
  var gate = false

  @Option(help: "Size of the log in KiB.")
  var kib = 64

  @Option(help: "Open and read the whole log for one flip in so many.")
  var every = 97

  func run() throws {
    let torture = try Torture(bytes: (gate ? 64 : kib) << 10)
    var isSound = true
    for (name, report) in [
      ("cuts", torture.cutEverywhere()), ("flips", torture.flipEveryBit()),
      ("flips, whole log opened", torture.flipAndOpen(every: gate ? 13 : every)),
    ] {
      print("\(name): \(report.tried) tried, \(report.wrong.isEmpty ? "0" : "some") wrong")
      for text in report.wrong { print("  \(text)") }
      isSound = isSound && report.wrong.isEmpty
    }
    guard isSound else { throw ExitCode(1) }
  }
}
