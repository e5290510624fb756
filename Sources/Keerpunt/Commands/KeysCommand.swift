import ArgumentParser
import Glibc
import Preferences
import Wording
import Workbench

/// `keerpunt keys`: the keys in use, and whether a keymap holds.
struct KeysCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keys", abstract: Phrase.keysAbstract.said,
      subcommands: [KeysList.self, KeysCheck.self])
  }

  /// Says what is wrong, each with its place, on standard error.
  static func complain(_ problems: [PreferenceProblem], _ call: Invocation) -> ExitCode {
    for problem in problems { StandardStreams.complain(problem.phrase[call.language]) }
    guard !problems.isEmpty else { return .ok }
    StandardStreams.complain(Phrase.keysProblems(problems.count)[call.language])
    return .configuration
  }
}

/// `keerpunt keys list`.
struct KeysList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrase.keysListAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .keysList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let file = PreferencesFolder(path: call.surroundings.configurationFolder).keymap
    let own = OwnKeymap(file: file)
    try call.say(
      .keysHead(preset: own.preset.rawValue, delay: own.keymap.hintDelay, file: file))
    for (context, actions) in KeysList.sections {
      try StandardStreams.print("\n[\(context)]\n")
      for action in actions { try StandardStreams.print(line(action, own, call.language) + "\n") }
    }
    return KeysCommand.complain(own.problems, call)
  }

  /// The actions by where they mean something.
  private static var sections: [(String, [Action])] {
    let both = Action.allCases.filter { $0.contexts.count > 1 }
    return [(KeyContext.global.rawValue, both)]
      + [KeyContext.list, .dossier].map { context in
        (context.rawValue, Action.allCases.filter { $0.contexts == [context] })
      }
  }

  private func line(_ action: Action, _ own: OwnKeymap, _ language: Language) -> String {
    let contexts = [KeyContext.list, .dossier].filter(action.contexts.contains)
    var names: [String] = []
    for context in contexts {
      for chord in own.keymap.chords(for: action, in: [context]) {
        let isOwn = own.changes.contains { $0.chord == chord && $0.action == action }
        // A key of one place alone says which.
        let isEverywhere = contexts.allSatisfy { own.keymap.bindings[$0]?[chord] == action }
        var name = Keymap.name(of: chord)
        if !isEverywhere { name += " [\(context.rawValue)]" }
        if isOwn { name += " (\(Phrase.keysOwn[language]))" }
        if !names.contains(name) { names.append(name) }
      }
    }
    let keys =
      names.isEmpty ? "(\(Phrase.keysPaletteOnly[language]))" : names.joined(separator: ", ")
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(keys, 26) + padded(action.title[language], 32) + action.rawValue
  }
}

/// `keerpunt keys check [FILE]`.
struct KeysCheck: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Phrase.keysCheckAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentKeymap, value: "file"))
  var file: String?

  var name: CommandName { .keysCheck }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let path = file ?? PreferencesFolder(path: call.surroundings.configurationFolder).keymap
    if file != nil, !Files.exists(path) {
      throw .file(FileProblem(.reading, path, code: ENOENT))
    }
    let own = OwnKeymap(file: path)
    if own.problems.isEmpty { try call.say(.keysSound(path, lines: own.changes.count)) }
    return KeysCommand.complain(own.problems, call)
  }
}
