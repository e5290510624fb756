import ArgumentParser
import Casework
import Exchange
import Glibc
import Wording

/// `keerpunt minutes MEETING`: the minutes of a meeting, or the part of one partner.
struct MinutesCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "minutes", abstract: Phrase.minutesAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentMeeting, value: "meeting"))
  var meeting: String

  @Option(help: .said(.optionPartner, value: "organisation"))
  var partner: String?

  @OptionGroup var reason: ReasonOption

  var name: CommandName { .minutes }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .reading, call)
    let today = call.clock.now.date
    guard let found = chosen(session.register.meetings, at: call.clock.now) else {
      throw .unknownMeeting(meeting)
    }
    var part: Partner?
    if let partner {
      let wanted = Folding.fold(partner)
      part = found.content.attending.first { Folding.fold($0.organisation) == wanted }
      guard part != nil else { throw .notAtTable(partner) }
    }
    guard
      let minutes = session.register.minutes(of: found.id, for: session.viewer, part: part)
    else { throw .unknownMeeting(meeting) }
    try session.record(
      Showing(
        .printed,
        AccessObject(
          people: minutes.items.map(\.person), compartments: session.viewer.compartments,
          position: session.register.count),
        AccessResult(.shown, count: minutes.items.count),
        because: session.reason(
          try reason.given(), automatic: AccessReason.automatic(for: .all))))
    try StandardStreams.print(
      MinutesText(minutes).text(call.language, today: today, width: StandardStreams.width))
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  /// The meeting that is meant: `next`, `last`, the first one on a day, or its id.
  private func chosen(_ meetings: Meetings, at now: Moment) -> Meeting? {
    let held = meetings.all.filter { !$0.content.isCancelled }
    switch meeting {
    case "next": return meetings.next(on: now.date)
    case "last": return held.last { Due($0.content.on, $0.content.time).moment <= now }
    default:
      if let day = CivilDate(iso: meeting) { return held.first { $0.content.on == day } }
      return RecordID(text: meeting).flatMap { meetings[$0] }
    }
  }
}

/// `keerpunt tables`: what the tables of the house are called.
struct TablesCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "tables", abstract: Phrase.tablesAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentTables, value: "names"))
  var names: [String] = []

  var name: CommandName { .tables }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    guard names.isEmpty else {
      let session = try Session(opening: call.folder, for: .working, call)
      try session.decide([.nameTables(names)], at: call.clock.now)
      session.close()
      return .ok
    }
    let session = try Session(opening: call.folder, for: .reading, call)
    let names = session.register.meetings.tables ?? Phrase.tables.map { $0[call.language] }
    session.close()
    try StandardStreams.print(names.map { $0 + "\n" }.joined())
    return .ok
  }
}
