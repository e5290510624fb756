import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt card`: what to say on the phone.
struct CardCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "card", abstract: Phrase.cardAbstract.said,
      subcommands: [CardCall.self, CardPress.self])
  }
}

/// `keerpunt card call REF`: one person, when the mayor calls. It is on record like a dossier.
struct CardCall: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "call", abstract: Phrase.cardCallAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @OptionGroup var reason: ReasonOption

  var name: CommandName { .cardCall }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let session = try Session(opening: call.folder, for: .reading, call)
    let question = ListQuestion(viewer: session.viewer, now: call.clock.now, scope: .all)
    let file = try PersonArgument.find(about, in: session)
    guard let card = session.register.callCard(of: file.id, question) else {
      throw .unknownReference(about)
    }
    try session.record(opening: file, because: try reason.given())
    try StandardStreams.print(
      PhoneCard(call: card, today: question.today)
        .text(call.language, width: StandardStreams.width))
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}

/// `keerpunt card press`: about nobody, so that no log is opened.
struct CardPress: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "press", abstract: Phrase.cardPressAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .cardPress }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    try StandardStreams.print(
      PhoneCard.press.text(call.language, width: StandardStreams.width))
    return .ok
  }
}
