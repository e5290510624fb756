import ArgumentParser
import Canvas
import Preferences
import Wording

/// `keerpunt themes`: which looks there are, and whether people can read them. No log is opened.
struct ThemesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "themes", abstract: Phrase.themesAbstract.said,
      subcommands: [ThemesList.self, ThemesCheck.self])
  }

  /// The themes of the program with those of the user.
  fileprivate static func library(_ call: Invocation) -> ThemeLibrary {
    var library = ThemeLibrary.bundled()
    library.load(
      userFolder: PreferencesFolder(path: call.surroundings.configurationFolder).themes)
    return library
  }
}

/// `keerpunt themes list`.
struct ThemesList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrase.themesListAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .themesList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let library = ThemesCommand.library(call)
    let bundled = Set(ThemeLibrary.bundled().themes)
    for theme in library.themes {
      try call.say(
        .themeListed(theme.name, mode: theme.mode.phrase, isOwn: !bundled.contains(theme)))
    }
    for problem in library.problems { StandardStreams.complain(problem.phrase[call.language]) }
    return .ok
  }
}

/// `keerpunt themes check [FILE…]`.
struct ThemesCheck: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Phrase.themesCheckAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentThemeFiles, value: "file"))
  var files: [String] = []

  var name: CommandName { .themesCheck }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let library = ThemesCommand.library(call)
    let reports = files.isEmpty ? library.reports() : files.map(library.report)
    for report in reports {
      for finding in report.findings { try call.say(finding.phrase) }
      let faults = report.findings.count(where: \.isFault)
      let name = report.name ?? report.file
      try call.say(faults == 0 ? .themeSound(name) : .themeFaulty(name, faults))
    }
    return reports.allSatisfy { !$0.findings.contains(where: \.isFault) } ? .ok : .configuration
  }
}

extension Theme.Mode {
  fileprivate var phrase: Phrase {
    switch self {
    case .light: .modeLight
    case .dark: .modeDark
    case .any: .modeAny
    }
  }
}
