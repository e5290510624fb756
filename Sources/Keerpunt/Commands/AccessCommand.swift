import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt access`: who saw what.
struct AccessCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "access", abstract: Phrase.accessAbstract.said,
      subcommands: [AccessReviewCommand.self, AccessOf.self, AccessFileCommand.self])
  }
}

/// `keerpunt access review`: what stands out, for the data protection officer.
struct AccessReviewCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: Phrase.accessReviewAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Option(parsing: .upToNextOption, help: .said(.optionMark, value: "id"))
  var mark: [String] = []

  @Flag(help: .said(.optionAllAccess))
  var all = false

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .accessReview }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let marked = try mark.map { text throws(Problem) in
      guard let id = RecordID(text: text) else { throw Problem.badRecordID(text) }
      return id
    }
    let remark = marked.isEmpty ? "" : try TypedText.read()
    let session = try Session(
      opening: call.folder, for: marked.isEmpty ? .reading : .writing, call)
    guard session.viewer.role.has(.reviewAccess), session.viewer.sees(.audit) else {
      throw session.refusal(.reviewAccess)
    }
    let now = call.clock.now
    if !marked.isEmpty {
      let known = Set(session.accesses.entries.map(\.id))
      for id in marked where !known.contains(id) { throw .badRecordID(id.text) }
      try session.decide([.reviewAccess(marked, remark: remark)], at: now)
      try call.say(.accessMarked(marked.count))
    } else {
      let rule = AccessReviewRule(session.register.settings, on: now.date)
      let findings =
        all
        ? AccessReview.all(in: session.accesses, by: rule, at: now)
        : AccessReview.findings(in: session.accesses, by: rule, at: now)
      try session.record(listing: "review", of: [])
      if json {
        try StandardStreams.print(AccessReviewCommand.json(findings, today: now.date))
      } else {
        try say(findings, session, call)
      }
    }
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  private func say(
    _ findings: [AccessFinding], _ session: Session, _ call: Invocation
  ) throws(Problem) {
    let today = call.clock.now.date
    for finding in findings {
      try call.say(
        .findingLine(
          finding.id.text, .moment(finding.record.at, today: today),
          who: session.register.displayName(of: finding.record.author),
          what: finding.record.value.action.phrase,
          signs: .joined(finding.signs.map { $0.phrase(today: today) }, separator: "; "),
          remark: finding.review?.value.remark))
    }
    if findings.isEmpty { try call.say(.nothingStandsOut) }
  }

  private static func json(_ findings: [AccessFinding], today: CivilDate) -> String {
    let items = findings.map { finding in
      JSON.object([
        ("id", .string(finding.id.text)), ("at", .string(finding.record.at.isoUTC)),
        ("by", .string(finding.record.author.text)),
        ("action", .string(finding.record.value.action.rawValue)),
        ("ground", .text(finding.record.value.reason?.ground.rawValue ?? "")),
        ("words", .text(finding.record.value.reason?.words ?? "")),
        ("people", .array(finding.record.value.object.people.map { .string($0.text) })),
        (
          "signs",
          .array(finding.signs.map { .string($0.phrase(today: today)[.english]) })
        ),
        ("reviewed", .boolean(finding.isReviewed)),
        ("remark", .text(finding.review?.value.remark ?? "")),
      ])
    }
    return JSON.object([
      ("schema", .string("keerpunt.access-review/1")), ("items", .array(items)),
    ]).pretty
  }
}

/// `keerpunt access of REF`: who looked at somebody when and why, to hand over (AVG art. 15).
///
/// Who keeps the log of looking reads no dossier and knows nobody by a reference number, and who
/// compiles an access file cannot read that log. The one gives the other the ids (`--ids`).
struct AccessOf: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "of", abstract: Phrase.accessOfAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentPersonOrID, value: "ref|id"))
  var person: [String]

  @Flag(help: .said(.optionNamed))
  var named = false

  @Flag(help: .said(.optionIDs))
  var ids = false

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .accessOf }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .reading, call)
    var people: Set<PersonID> = []
    for text in person { people.formUnion(try find(text, session)) }
    if ids {
      guard session.viewer.role.has(.compileAccessFile) else {
        throw session.refusal(.compileAccessFile)
      }
      try session.record(listing: "ids", of: people.sorted())
      for id in people.sorted() { try call.say(.verbatim(id.text)) }
    } else {
      guard session.viewer.role.has(.reviewAccess), session.viewer.sees(.audit) else {
        throw session.refusal(.reviewAccess)
      }
      try session.record(
        Showing(
          .exported,
          AccessObject(
            people: people.sorted(), compartments: [.audit], position: session.register.count),
          AccessResult(.shown, count: people.count), because: AccessReason(.dataRequest)))
      try show(session.accesses.views(of: people, isNamed: named), session, call)
    }
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  private func find(_ text: String, _ session: Session) throws(Problem) -> [PersonID] {
    if let id = PersonID(text: text) { return [id] }
    let reference = try PersonArgument.read(text)
    let found =
      session.register.keptPeople(reference, for: session.viewer).map(\.person)
      + session.register.people(reference, for: session.viewer).map(\.id)
    guard !found.isEmpty else { throw .unknownReference(reference) }
    return found
  }

  private func show(
    _ views: [AccessAccount], _ session: Session, _ call: Invocation
  ) throws(Problem) {
    if json {
      let items = views.map { view in
        JSON.object([
          ("at", .string(view.at.isoUTC)), ("action", .string(view.action.rawValue)),
          ("ground", view.ground.map { .string($0.rawValue) } ?? .null),
          ("outcome", .string(view.outcome.rawValue)),
          ("by", view.author.map { .string($0.text) } ?? .null), ("words", .text(view.words)),
        ])
      }
      try StandardStreams.print(
        JSON.object([
          ("schema", .string("keerpunt.access/1")), ("items", .array(items)),
        ]).pretty)
      return
    }
    for view in views {
      try call.say(
        .accessAccount(
          .clock(view.at), view.action.phrase, ground: view.ground?.phrase,
          by: view.author.map { session.register.displayName(of: $0) }, words: view.words))
    }
    if views.isEmpty { try call.say(.nobodyLooked) }
  }
}
