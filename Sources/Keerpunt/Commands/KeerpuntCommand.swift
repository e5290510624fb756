import ArgumentParser
import Wording

/// `keerpunt`: opens the log on the screens.
struct KeerpuntCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keerpunt", abstract: Phrase.programAbstract.said,
      discussion: Phrase.programDiscussion(
        diagnostics: Diagnostics(Surroundings()).path, exitCodes: ExitCode.table
      ).said,
      version: "keerpunt \(Version.number)",
      subcommands: [
        DemoCommand.self, ListCommand.self, ShowCommand.self, ExplainCommand.self, NoteCommand.self,
        MinutesCommand.self, TablesCommand.self, CardCommand.self, OverviewCommand.self,
        ImportCommand.self, LogCommand.self, UserCommand.self, EraseCommand.self,
        RequestCommand.self,
        ZoneCommand.self, HoldCommand.self, RetentionCommand.self, RulesCommand.self,
        SettingsCommand.self,
        ThemesCommand.self, PrintCommand.self,
        KeysCommand.self, PracticeCommand.self,
        AccessCommand.self, BackupCommand.self, RestoreCommand.self, DocsCommand.self,
      ])
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var screen: ScreenFlags

  var name: CommandName { .screens }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let wish = try screen.wish()
    var call = call
    call.isPlain = wish.isPlain
    return try ScreenRun(call, wish).show { [call] typed throws(Problem) in
      try Session(opening: call.folder, for: .working, typed: typed, call)
    }
  }
}
