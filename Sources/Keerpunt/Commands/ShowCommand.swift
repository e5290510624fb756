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

  @Option(
    name: .customLong("as-known-on"),
    help: .said(HistoryTexts.optionAsKnownOn, value: "date"))
  var asKnownOn: String?

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .show }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let day = try asKnownOn.map { text throws(Problem) in
      try ShowCommand.day(text, today: call.clock.now.date)
    }
    let session = try Session(opening: call.folder, for: .reading, call)
    let file = try PersonArgument.find(about, in: session)
    try session.record(opening: file, because: try reason.given())
    if let day {
      try show(file, on: day, from: session, call)
      return .ok
    }
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

  /// As they were known at the end of that day: what was corrected or destroyed since is not told.
  private func show(
    _ file: PersonFile, on day: CivilDate, from session: Session, _ call: Invocation
  ) throws(Problem) {
    let linked = session.register.linked(to: file.id, for: session.viewer).map(\.id)
    let then = Register(
      folding: try session.recall([file.id] + linked), asOf: Moment(endOf: day))
    guard
      let dossier = Dossier(
        file.reference, in: then, for: session.viewer, at: min(call.clock.now, Moment(endOf: day)))
    else { throw .notKnownOn(day) }
    let text =
      json
      ? dossier.json()
      : HistoryTexts.asKnownOn(.dayWithYear(day))[call.language] + "\n\n"
        + dossier.text(call.language, width: StandardStreams.width)
    try StandardStreams.print(text)
    session.warn(in: call.language)
    session.close()
  }

  /// A day up to today, as ISO 8601 writes it or as a caseworker types it.
  private static func day(_ text: String, today: CivilDate) throws(Problem) -> CivilDate {
    let day: CivilDate
    do throws(DateEntryError) {
      day = try EnteredDate.parse(text, today: today, direction: .past).date
    } catch {
      throw .badObserved(text, error)
    }
    guard day <= today else { throw .dayToCome(day, today: today) }
    return day
  }
}
