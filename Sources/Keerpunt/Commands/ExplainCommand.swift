import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt explain REF`: why a person is in the queue.
struct ExplainCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: Phrase.explainAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @OptionGroup var reason: ReasonOption

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .explain }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let session = try Session(opening: call.folder, for: .reading, call)
    let question = ListQuestion(viewer: session.viewer, now: call.clock.now, scope: .all)
    guard let explanation = Explanation(about, in: session.register, question) else {
      throw .unknownReference(about)
    }
    let file = try PersonArgument.find(about, in: session)
    try session.record(opening: file, because: try reason.given())
    try StandardStreams.print(
      json ? explanation.json() : explanation.text(call.language, width: StandardStreams.width))
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}
