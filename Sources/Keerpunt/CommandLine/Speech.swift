import ArgumentParser
import Wording

/// The language in which the help of this invocation is made. The reader of the command line makes
/// the commands, and with them their help, by itself; a task-local value is the one way to tell
/// them the language without a global.
enum Speech {
  @TaskLocal static var language: Language = .dutch
}

extension Phrase {
  /// The text in the language of this invocation.
  var said: String { self[Speech.language] }
}

extension ArgumentHelp {
  /// Help for an option, in the language of this invocation.
  static func said(_ phrase: Phrase, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: phrase.said).named(value)
  }

  private func named(_ value: String?) -> ArgumentHelp {
    var help = self
    help.valueName = value
    return help
  }
}
