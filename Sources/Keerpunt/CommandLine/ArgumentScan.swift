import ArgumentParser
import Preferences
import Wording

/// A first look at the arguments, before they are read in full: for what must be known to read them
/// (the language), and to say better than the reader what is wrong with them.
struct ArgumentScan {
  /// Options that stand alone; every other one takes a value.
  private static let flags: Set<String> = [
    "--json", "--csv", "--dump", "--dry-run", "--jsonl", "--to-terminal", "--print",
    "--single-host", "--all", "--named", "--ids", "--replace-longer",
    "--plain", "--victim", "--no-hold",
    "--help", "--version", "-h",
    "--mouse", "--intro", "--no-intro",
  ]
  private static let valued = [
    "--log", "--now", "--lang", "--role", "--theme", "--color", "--keys", "--size", "--people",
    "--seed", "--write", "--filter", "--scope", "--category", "--reliability", "--source",
    "--observed", "--disputed-by", "--rejects", "--encoding", "--test", "--organisation", "--home",
    "--passphrase-fd", "--secret-fd", "--reason", "--against", "--card", "--team", "--until",
    "--user", "--second-identity", "--second-passphrase-fd", "--ground", "--compartment",
    "--within", "--from", "--mark", "--keyring",
    "--as-known-on", "--view", "--views", "--leave-out", "--exception", "--out", "--at", "--for",
    "--extensions", "--identity", "--kind", "--partner", "--received", "--regime", "--step",
  ]

  private let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  /// Whether some command takes an option of this name.
  private static func isOption(_ name: String) -> Bool {
    flags.contains(name) || valued.contains(name)
  }

  /// What stands after `--lang`, if anything.
  var language: String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst("--lang=".count)) }
    }
    return nil
  }

  /// The word that stands where a command should, if it is none.
  func unknownCommand(under root: any ParsableCommand.Type) -> Problem? {
    var command = root
    for word in words {
      let below = command.configuration.subcommands
      guard !below.isEmpty else { return nil }
      if let next = below.first(where: { $0._commandName == word }) {
        command = next
      } else {
        let names = below.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
        return .unknownCommand(word, near: Suggestion.nearest(to: word, in: names + ["help"]))
      }
    }
    return nil
  }

  /// What the reader of the command line says, in English only, as a problem of ours.
  func problem(saidAs message: String) -> Problem {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
    guard quoted.count >= 3 else { return .unreadableCommandLine(message) }
    let name = String(quoted[1])
    if message.hasPrefix("Missing expected argument") { return .missingArgument(name) }
    if message.hasPrefix("Missing value for") { return .missingValue(name) }
    if message.contains("nexpected argument") { return .unexpectedArgument(name) }
    if message.hasPrefix("Unknown option") {
      return ArgumentScan.isOption(name) ? .optionNotHere(name) : .unknownOption(name, near: nil)
    }
    return .unreadableCommandLine(message)
  }

  /// The first option that does not exist.
  var unknownOption: Problem? {
    for argument in arguments {
      if argument == "--" { return nil }
      guard argument.hasPrefix("--") else { continue }
      let name = String(argument.prefix { $0 != "=" })
      guard !ArgumentScan.isOption(name) else { continue }
      let all = ArgumentScan.flags.sorted() + ArgumentScan.valued
      return .unknownOption(name, near: Suggestion.nearest(to: name, in: all))
    }
    return nil
  }

  /// The arguments that are neither options nor their values.
  private var words: [String] {
    var words: [String] = []
    var isValue = false
    for argument in arguments {
      if argument == "--" { break }
      if isValue {
        isValue = false
      } else if argument.hasPrefix("-"), argument.count > 1 {
        isValue = !ArgumentScan.flags.contains(argument) && !argument.contains("=")
      } else {
        words.append(argument)
      }
    }
    return words.first == "help" ? Array(words.dropFirst()) : words
  }
}
