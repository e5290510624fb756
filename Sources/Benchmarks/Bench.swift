import ArgumentParser

/// Measures and tortures. Each subject is a subcommand in a folder of its own.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keerpunt-bench",
    abstract: "Measures and tortures Keerpunt.",
    subcommands: [
      Figures.self, TortureLog.self, Writer.self, Reader.self, Feed.self, Caretaker.self,
    ],
    defaultSubcommand: Figures.self)

  static func main() {
    // Where the system does not give the arguments, not even the name of the program, the default
    // would measure for minutes in place of what was asked.
    guard !CommandLine.arguments.isEmpty else {
      exit(withError: NoArguments())
    }
    main(nil)
  }
}

/// Why nothing is measured.
private struct NoArguments: Error, CustomStringConvertible {
  let description = "The arguments cannot be read; nothing was done."
}
