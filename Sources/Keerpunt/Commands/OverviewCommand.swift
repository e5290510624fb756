import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt overview`: the week at a glance, for who leads a team.
struct OverviewCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "overview", abstract: Phrase.overviewAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .said(.optionScope(Choice.list(of: Scope.self)), value: "scope"))
  var scope: String = Scope.all.rawValue

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .overview }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let scope = try Choice.read(scope, for: "--scope", as: Scope.self)
    let session = try Session(opening: call.folder, for: .reading, call)
    let question = ListQuestion(viewer: session.viewer, now: call.clock.now, scope: scope)
    // Figures name nobody, and still say something of everybody whom they count.
    try session.record(listing: "overview", of: [])
    let document = OverviewDocument(session.register.overview(question))
    try StandardStreams.print(json ? document.json() : document.text(call.language))
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}
