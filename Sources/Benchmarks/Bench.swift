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
}
