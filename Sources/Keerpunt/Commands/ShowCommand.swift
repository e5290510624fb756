import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt show REF`: the dossier of a person.
struct ShowCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: Phrase.showAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @OptionGroup var reason: ReasonOption

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .show }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let session = try Session(opening: call.folder, for: .reading, call)
    let file = try PersonArgument.find(about, in: session)
    try session.record(opening: file, because: try reason.given())
    session.showTexts(of: [file.id])
    guard
      let dossier = Dossier(
        about, in: session.register, for: session.viewer, at: call.clock.now)
    else { throw .unknownReference(about) }
    try StandardStreams.print(
      json ? dossier.json() : dossier.text(call.language, width: StandardStreams.width))
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}
