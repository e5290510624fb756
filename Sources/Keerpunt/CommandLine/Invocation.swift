import ArgumentParser
import Casework
import Wording

/// One run of the program: what was asked for, and where it takes place.
struct Invocation {
  let surroundings: Surroundings
  let language: Language
  let diagnostics: Diagnostics
  var clock: Clock
  /// The role asked for; `nil` for the user's own.
  let role: Role?
  /// The folder of the log, which holds `log/` and `quarantine/`.
  let folder: String

  init(_ options: GlobalOptions, _ surroundings: Surroundings) throws(Problem) {
    self.surroundings = surroundings
    language = Speech.language
    diagnostics = Diagnostics(surroundings)
    clock = try options.clock()
    role = try options.chosenRole()
    folder = options.logPath ?? surroundings["KEERPUNT_LOG"] ?? surroundings.dataFolder
  }

  /// Prints a text and a line end.
  func say(_ phrase: Phrase) throws(Problem) {
    try StandardStreams.print(phrase[language] + "\n")
  }
}

/// A command of the program.
protocol ProgramCommand: ParsableCommand {
  var options: GlobalOptions { get }
  /// Its name in the diagnostics file.
  var name: CommandName { get }

  /// Does what it is for.
  func perform(_ call: Invocation) throws(Problem) -> ExitCode
}
