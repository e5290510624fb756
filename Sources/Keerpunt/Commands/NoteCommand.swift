import ArgumentParser
import Casework
import Wording

/// `keerpunt note`.
struct NoteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note", abstract: Phrase.noteAbstract.said,
      subcommands: [NoteAdd.self, NoteCorrect.self])
  }
}

/// `keerpunt note add`: the text comes from standard input, never from the command line, which
/// other users of the computer can see.
struct NoteAdd: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: Phrase.noteAddAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @Option(
    help: .said(.optionCategory(Choice.list(of: NoteCategory.self)), value: "category"))
  var category: String

  @Option(
    help: .said(.optionReliability(Choice.list(of: Reliability.self)), value: "reliability"))
  var reliability: String

  @Option(help: .said(.optionSource, value: "source"))
  var source: String = ""

  @Option(help: .said(.optionObserved, value: "time"))
  var observed: String?

  @Option(name: .customLong("disputed-by"), help: .said(.optionDisputedBy, value: "who"))
  var disputedBy: String = ""

  var name: CommandName { .noteAdd }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let category = try Choice.read(category, for: "--category", as: NoteCategory.self)
    let reliability = try Choice.read(reliability, for: "--reliability", as: Reliability.self)
    let now = call.clock.now
    let observedAt = try observed.map { text throws(Problem) in
      try NoteAdd.moment(text, now: now)
    }
    let text = try TypedText.read()
    guard !text.isEmpty else { throw .noteTextMissing }
    let session = try Session(opening: call.folder, for: .writing, call)
    let person = try PersonArgument.find(about, in: session)
    let content = NoteContent(
      category: category, reliability: reliability, source: source, text: text,
      observedAt: observedAt ?? now, disputedBy: disputedBy)
    try session.decide([.addNote(person.id, content)], at: now)
    try call.say(.noteAdded(about.description))
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  /// A moment as ISO 8601 writes it or as a caseworker types it.
  private static func moment(_ text: String, now: Moment) throws(Problem) -> Moment {
    if let time = CivilDateTime(iso: text) { return Moment(time) }
    do throws(DateEntryError) {
      return try EnteredDate.parse(text, today: now.date, direction: .past).moment(now: now)
    } catch {
      throw .badObserved(text, error)
    }
  }
}
