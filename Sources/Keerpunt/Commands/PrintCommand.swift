import ArgumentParser
import Canvas
import Casework
import Exchange
import Wording

/// `keerpunt print`: what people take along on paper. A sheet leaves the program, so that it takes the
/// right to export and is on record each time.
struct PrintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print", abstract: Phrase.printAbstract.said,
      subcommands: [PrintMonday.self, PrintCall.self])
  }

  /// Opens the log for somebody who may take sheets out of it.
  fileprivate static func session(_ call: Invocation) throws(Problem) -> Session {
    let session = try Session(opening: call.folder, for: .reading, call)
    guard session.viewer.role.has(.export) else { throw session.refusal(.export) }
    return session
  }

  fileprivate static func origin(_ session: borrowing Session, _ call: Invocation)
    -> PrintedPage.Origin
  {
    PrintedPage.Origin(
      printer: session.register.displayName(of: session.viewer.user),
      organisation: session.register.organisation.name, log: session.name, now: call.clock.now)
  }

  /// Prints the sheet with signs that every printer has, and never more than one.
  fileprivate static func print(_ page: PrintedPage) throws(Problem) {
    let rows = min(page.lines.count, PrintedPage.rows)
    var sheet = Canvas(size: Size(columns: PrintedPage.columns, rows: rows), glyphs: .ascii)
    for (row, line) in page.lines.enumerated() {
      sheet.write(line, at: Point(column: 0, row: row))
    }
    try StandardStreams.print(sheet.lines.map { $0 + "\n" }.joined())
  }
}

/// `keerpunt print monday`: the queue of who asks, for the week.
struct PrintMonday: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "monday", abstract: Phrase.printMondayAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .printMonday }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try PrintCommand.session(call)
    let question = ListQuestion(viewer: session.viewer, now: call.clock.now, scope: .mine)
    let page = PrintedPage(
      monday: session.register.triage(question), PrintCommand.origin(session, call), call.language)
    var seen: Set<PersonID> = []
    let people = page.printed.filter { seen.insert($0).inserted }
    try session.record(
      Showing(
        .printed,
        AccessObject(
          list: "triage", compartments: session.viewer.compartments,
          position: session.register.count),
        AccessResult(.shown, count: page.printed.count, painted: people),
        because: session.reason(nil, automatic: AccessReason.automatic(for: .mine))))
    try PrintCommand.print(page)
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}

/// `keerpunt print call REF`: one person, for beside the telephone.
struct PrintCall: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "call", abstract: Phrase.printCallAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @OptionGroup var reason: ReasonOption

  var name: CommandName { .printCall }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let session = try PrintCommand.session(call)
    let question = ListQuestion(viewer: session.viewer, now: call.clock.now, scope: .all)
    let file = try PersonArgument.find(about, in: session)
    guard let card = session.register.callCard(of: file.id, question) else {
      throw .unknownReference(about)
    }
    try session.record(opening: file, because: try reason.given(), as: .printed)
    try PrintCommand.print(
      PrintedPage(call: card, of: file.id, PrintCommand.origin(session, call), call.language))
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}
