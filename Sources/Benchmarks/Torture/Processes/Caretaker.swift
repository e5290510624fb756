import ArgumentParser
import Ledger

/// Cares for the keys of a log and says on standard output what was done: the process whose system
/// calls fail.
struct Caretaker: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes, changes and erases keys in a new log, and prints what was done.")

  @Argument(help: "The folder; made when it is not there.")
  var folder: String

  @Argument(help: "The folder with the identities.")
  var homes: String

  func run() throws {
    try Care(folder, homes: homes).live { step in Say.out("\(step.rawValue)\n") }
  }
}
