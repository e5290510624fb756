import ArgumentParser
import Casework
import Exchange
import Glibc
import Wording

/// `keerpunt list`: what the screens show, for a script.
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Phrase.listAbstract.said,
      subcommands: [
        ListTriage.self, ListReturns.self, ListCaseload.self, ListNotes.self,
        ListReferrals.self, ListNotices.self,
      ])
  }
}

/// What every list takes.
struct ListOptions: ParsableArguments {
  @Option(help: .said(.optionFilter, value: "words"))
  var filter: String = ""

  @Option(help: .said(.optionView, value: "name"))
  var view: String?

  @Option(help: .said(.optionScope(Choice.list(of: Scope.self)), value: "scope"))
  var scope: String?

  @OptionGroup var reason: ReasonOption

  @Flag(help: .said(.optionJSON))
  var json = false

  @Flag(help: .said(.optionCSV))
  var csv = false

  /// Prints those of the rows that the filter lets through, once it is on record who sees them.
  /// - Parameter showsTexts: whether what somebody typed in notes is part of the rows. It is opened
  ///   once it is on record whose; a search through it is on record before that.
  func print<Row: ListRow>(
    _ call: Invocation, named list: String, rows: (Register, ListQuestion) -> [Row],
    listing: ([Row]) -> Listing<Row>, showsTexts: Bool = false
  ) throws(Problem) -> ExitCode {
    if json, csv { throw .jsonOrCSV }
    let asked = try scope.map { text throws(Problem) in
      try Choice.read(text, for: "--scope", as: Scope.self)
    }
    let session = try Session(opening: call.folder, for: .reading, call)
    let search = try ListSearch(
      filter, view: view, in: Row.findList, session, call, leaves: json || csv)
    let scope = asked ?? search.scope ?? .all
    let question = ListQuestion(viewer: session.viewer, now: call.clock.now, scope: scope)
    let object = AccessObject(
      list: list, query: search.query.text, compartments: session.viewer.compartments,
      position: session.register.count)
    let why = try session.reason(
      try reason.given(), automatic: AccessReason.automatic(for: scope))
    let opensAll = showsTexts && search.query.searchesTexts
    if opensAll {
      let all = rows(session.register, question)
      try session.record(
        Showing(.searched, object, AccessResult(.shown, count: all.count), because: why))
      session.showTexts(of: all.map(\.person))
    }
    let words = search.filter(session, question, in: Row.findList)
    var found = words.kept(rows(session.register, question)).rows
    if words.sight.unsearched > 0 {
      StandardStreams.complain(Phrase.unsearched(words.sight.unsearched)[call.language])
    }
    try session.record(
      Showing(
        csv || json ? .exported : .listed, object,
        AccessResult(.shown, count: found.count, painted: unique(found.map(\.person))),
        because: why))
    if showsTexts, !opensAll {
      session.showTexts(of: found.map(\.person))
      let kept = Set(found.map(\.id))
      found = rows(session.register, question).filter { kept.contains($0.id) }
    }
    let list = listing(found)
    if json {
      try StandardStreams.print(list.json())
    } else if csv {
      try StandardStreams.print(bytes: list.csv())
    } else {
      try StandardStreams.print(
        list.text(call.language, today: question.today, width: StandardStreams.width))
    }
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  /// Each once, in their order.
  private func unique(_ people: [PersonID]) -> [PersonID] {
    var seen: Set<PersonID> = []
    return people.filter { seen.insert($0).inserted }
  }
}

/// `keerpunt list triage`.
struct ListTriage: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "triage", abstract: Phrase.listTriageAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  var name: CommandName { .listTriage }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let now = call.clock.now
    return try list.print(
      call, named: "triage", rows: { $0.triage($1) }, listing: { Listing(triage: $0, at: now) })
  }
}

/// `keerpunt list returns`.
struct ListReturns: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "returns", abstract: Phrase.listReturnsAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  var name: CommandName { .listReturns }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    try list.print(
      call, named: "returns", rows: { $0.returns($1) }, listing: { Listing(returns: $0) })
  }
}

/// `keerpunt list caseload`.
struct ListCaseload: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "caseload", abstract: Phrase.listCaseloadAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  var name: CommandName { .listCaseload }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    try list.print(
      call, named: "caseload", rows: { $0.caseload($1) }, listing: { Listing(caseload: $0) })
  }
}

/// `keerpunt list notes`.
struct ListNotes: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "notes", abstract: Phrase.listNotesAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  var name: CommandName { .listNotes }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    try list.print(
      call, named: "notes", rows: { $0.notes($1) }, listing: { Listing(notes: $0) },
      showsTexts: true)
  }
}

/// `keerpunt list referrals`.
struct ListReferrals: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "referrals", abstract: Phrase.listReferralsAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  var name: CommandName { .listReferrals }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    try list.print(
      call, named: "referrals", rows: { $0.referrals($1) }, listing: { Listing(referrals: $0) })
  }
}

/// `keerpunt list notices`.
struct ListNotices: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "notices", abstract: Phrase.listNoticesAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  var name: CommandName { .listNotices }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let now = call.clock.now
    return try list.print(
      call, named: "notices", rows: { $0.notices($1) }, listing: { Listing(notices: $0, at: now) })
  }
}
