import ArgumentParser
import Glibc
import Preferences
import Wording

/// Where the program starts and how it ends.
@main
enum Program {
  static func main() {
    Hardening.apply()
    // A closed pipe is an answer of `write`, not the end of a process that has a folder to clear.
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is a failed write, which keeps the text, and not the end.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let surroundings = Surroundings()
    let asked = ArgumentScan(arguments).language
    let language =
      asked.flatMap { Language($0) } ?? preferredLanguage(surroundings) ?? surroundings.language
    let code = Speech.$language.withValue(language) {
      do throws(Problem) {
        if let asked, Language(asked) == nil {
          throw Problem.badChoice(
            option: "--lang", value: asked, allowed: Choice.names(of: Language.self))
        }
        // Not even its own name: without a command it would open the log, which nobody asked for.
        guard !CommandLine.arguments.isEmpty else { throw Problem.noCommandLine }
        return try run(arguments, surroundings)
      } catch {
        return end(with: error)
      }
    }
    exit(code.rawValue)
  }

  /// The language that the user set as their own, if they did.
  private static func preferredLanguage(_ surroundings: Surroundings) -> Language? {
    let folder = PreferencesFolder(path: surroundings.configurationFolder)
    return PersonalSettings.load(file: folder.settings, themes: []).value.language
  }

  private static func run(
    _ arguments: [String], _ surroundings: Surroundings
  ) throws(Problem) -> ExitCode {
    guard let command = try command(in: arguments) else { return .ok }
    let call = try Invocation(command.options, surroundings)
    let start = Clock.elapsed
    call.diagnostics.note(.started(command.name))
    var code = ExitCode.ok
    defer { call.diagnostics.note(.ended(code, milliseconds: Clock.elapsed - start)) }
    do throws(Problem) {
      code = try command.perform(call)
    } catch {
      code = end(with: error)
    }
    return code
  }

  /// The command that the arguments ask for; `nil` when help or the version was asked for, which is
  /// then printed.
  private static func command(
    in arguments: [String]
  ) throws(Problem) -> (any ProgramCommand)? {
    let scan = ArgumentScan(arguments)
    if arguments.first == "help", let problem = scan.unknownCommand(under: KeerpuntCommand.self) {
      throw problem
    }
    do {
      var command = try KeerpuntCommand.parseAsRoot(arguments)
      if let command = command as? any ProgramCommand { return command }
      // A group of commands by itself shows its help.
      try command.run()
      return nil
    } catch {
      let message = KeerpuntCommand.fullMessage(for: error)
      guard KeerpuntCommand.exitCode(for: error) != .success else {
        try StandardStreams.print(HelpTranslation.translate(message) + "\n")
        return nil
      }
      throw scan.unknownCommand(under: KeerpuntCommand.self) ?? scan.unknownOption
        ?? scan.problem(saidAs: KeerpuntCommand.message(for: error))
    }
  }

  /// Says what went wrong.
  private static func end(with problem: Problem) -> ExitCode {
    if case .nobodyReads = problem { return problem.code }
    StandardStreams.complain("keerpunt: " + problem.phrase.said)
    return problem.code
  }
}
