import ArgumentParser
import Casework
import Wording

/// `keerpunt request`: what the person asks about their own facts.
struct RequestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "request", abstract: Phrase.requestAbstract.said,
      subcommands: [RequestReceive.self, RequestStepCommand.self, RequestList.self])
  }
}

/// `keerpunt request receive REF --kind KIND`; what is asked comes from standard input.
struct RequestReceive: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "receive", abstract: Phrase.requestReceiveAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: KeptPersonArgument

  @Option(help: .said(.optionRequestKind(Choice.list(of: SubjectRequestKind.self)), value: "kind"))
  var kind: String

  @Option(help: .said(.optionRegime(Choice.list(of: RequestRegime.self)), value: "law"))
  var regime: String = RequestRegime.avg.rawValue

  @Option(help: .said(.optionIdentityCheck(Choice.list(of: IdentityCheck.self)), value: "how"))
  var identity: String = IdentityCheck.notYet.rawValue

  @Option(help: .said(.optionReceived, value: "date"))
  var received: String?

  @Flag(help: .said(.optionNoHold))
  var noHold = false

  var name: CommandName { .requestReceive }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let kind = try Choice.read(kind, for: "--kind", as: SubjectRequestKind.self)
    let regime = try Choice.read(regime, for: "--regime", as: RequestRegime.self)
    let check = try Choice.read(identity, for: "--identity", as: IdentityCheck.self)
    let covers = try TypedText.read()
    let now = call.clock.now
    let day = try received.map { text throws(Problem) in
      guard let day = CivilDate(iso: text) else { throw Problem.badDay(text) }
      return day
    }
    let session = try Session(opening: call.folder, for: .writing, call)
    let person = try person.find(in: session)
    let request = SubjectRequest(
      kind: kind, regime: regime, receivedOn: day ?? now.date, identity: check, covers: covers)
    var commands: [Command] = [.receiveRequest(person.person, request)]
    if !noHold {
      let ground: HoldGround = kind == .objection ? .objection : .accessRequest
      commands.append(.placeHold(person.person, HoldContent(ground: ground, remark: covers)))
    }
    let events = try session.decided(commands, by: session.viewer, at: now)
    try session.append(events)
    try call.say(
      .requestReceivedNow(
        person.reference.description, request.phrase(today: now.date), id: events[0].id.text))
    session.close()
    return .ok
  }
}

/// `keerpunt request step ID --step STEP`; what was handed over, or the reason, comes from standard
/// input.
struct RequestStepCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "step", abstract: Phrase.requestStepAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentRequest, value: "id"))
  var request: String

  @Option(help: .said(.optionRequestStep(Choice.list(of: RequestStepKind.self)), value: "step"))
  var step: String

  @Option(help: .said(.optionIdentityCheck(Choice.list(of: IdentityCheck.self)), value: "how"))
  var identity: String?

  @Option(
    help: .said(.optionRefusalGround(Choice.list(of: RequestRefusalGround.self)), value: "ground"))
  var ground: String?

  var name: CommandName { .requestStep }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let kind = try Choice.read(step, for: "--step", as: RequestStepKind.self)
    let check = try Choice.read(
      identity ?? IdentityCheck.notYet.rawValue, for: "--identity", as: IdentityCheck.self)
    let why = try Choice.read(
      ground ?? RequestRefusalGround.exception.rawValue, for: "--ground",
      as: RequestRefusalGround.self)
    let text = kind == .identityChecked ? "" : try TypedText.read()
    guard let id = RecordID(text: request) else { throw .badRecordID(request) }
    let session = try Session(opening: call.folder, for: .writing, call)
    let now = call.clock.now
    guard let row = session.register.requests(for: session.viewer).first(where: { $0.id == id })
    else { throw .refused(.unknownRequest, today: now.date) }
    let day = now.date
    let taken: RequestStep =
      switch kind {
      case .identityChecked: .identityChecked(check, on: day)
      case .extended: .extended(reason: text, on: day)
      case .answered: .answered(text: text, on: day)
      case .refused: .refused(why, reason: text, on: day)
      case .withdrawn: .withdrawn(reason: text, on: day)
      case .reopened: .reopened(reason: text, on: day)
      }
    try session.decide([.stepRequest(row.person, id, taken)], at: now)
    try call.say(.requestSteppedNow(row.reference.description, kind.phrase))
    session.close()
    return .ok
  }
}

/// `keerpunt request list`: open requests first, by their end; numbers and no names.
struct RequestList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrase.requestListAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .requestList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .reading, call)
    let today = call.clock.now.date
    let rows = session.register.requests(for: session.viewer)
    try session.record(listing: "requests", of: rows.map(\.person))
    for row in rows {
      try call.say(
        .requestLine(
          row.id.text, row.reference.description, row.compartment.phrase,
          row.item.request.kind.phrase, row.item.state.phrase,
          due: row.due.map { .day($0.date, today: today) } ?? .verbatim("?")))
    }
    if rows.isEmpty { try call.say(.noRequests) }
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}
