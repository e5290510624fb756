import Testing

@testable import Casework

/// A register with a log under it, in which tests take decisions as a colleague would.
struct World {
  static let start = Moment(CivilDateTime(iso: "2026-11-23T09:00")!)
  static let today = CivilDate(iso: "2026-11-23")!

  static let jansen = Viewer(user: UserName("jansen"), role: .aftercareCoordinator)
  static let dewit = Viewer(user: UserName("dewit"), role: .aftercareCoordinator)
  static let yilmaz = Viewer(user: UserName("yilmaz"), role: .supervisionOfficer)
  static let lead = Viewer(user: UserName("visser"), role: .teamLead)
  static let administrator = Viewer(user: UserName("beheer"), role: .administrator)
  static let all = Viewer(user: UserName("oefen"), role: .practice)

  var register = Register()
  var events: [Event] = []
  var now = World.start
  var ids: RecordIDSource

  init(seed: UInt64 = 1) { ids = RecordIDSource(generator: SplitMix64(seed: seed)) }

  /// A world with one person with one return, owned by jansen: a leave where only a leave can come to
  /// that status.
  static func withReturn(
    status: ReturnStatus = .announced, type: ReturnType? = nil, dates: [ReturnDate] = []
  ) throws -> (world: World, person: PersonID, returned: ReturnID) {
    var world = World()
    let (person, returned) = try world.personWithReturn(dates: dates)
    if let type = type ?? (status == .notReturned ? .leaveLong : nil) {
      try world.take(
        .correctReturn(person, returned, ReturnDetails(type: type, institution: "PI Lelystad")))
    }
    for step in path(to: status) {
      try world.take(
        .changeStatus(
          person, returned, ReturnProgress(status: step, reason: "reden"), override: "kan toch"))
    }
    return (world, person, returned)
  }

  /// The shortest way to a status from an announcement.
  static func path(to status: ReturnStatus) -> [ReturnStatus] {
    var paths: [[ReturnStatus]] = [[]]
    var seen: Set<ReturnStatus> = [.announced]
    if status == .announced { return [] }
    while !paths.isEmpty {
      let path = paths.removeFirst()
      for next in (path.last ?? .announced).next where seen.insert(next).inserted {
        if next == status { return path + [next] }
        paths.append(path + [next])
      }
    }
    return []
  }

  /// Takes a decision a minute after the one before it, and folds what comes of it.
  @discardableResult
  mutating func take(_ commands: Command..., by viewer: Viewer = World.jansen) throws -> [Event] {
    try take(all: commands, by: viewer)
  }

  @discardableResult
  mutating func take(all commands: [Command], by viewer: Viewer) throws -> [Event] {
    now = now.adding(seconds: 60)
    let made = try Decider.decide(commands, in: register, by: viewer, at: now, ids: &ids)
    fold(made)
    return made
  }

  @discardableResult
  mutating func undo(by viewer: Viewer = World.jansen) throws -> Decision {
    now = now.adding(seconds: 60)
    let (decision, made) = try Decider.undo(in: register, by: viewer, at: now, ids: &ids)
    fold(made)
    return decision
  }

  @discardableResult
  mutating func redo(by viewer: Viewer = World.jansen) throws -> Decision {
    now = now.adding(seconds: 60)
    let (decision, made) = try Decider.redo(in: register, by: viewer, at: now, ids: &ids)
    fold(made)
    return decision
  }

  mutating func fold(_ made: [Event]) {
    for event in made { register.evolve(event) }
    events += made
  }

  /// Starts the program again: everything is folded anew from the log.
  mutating func restart() { register = Register(folding: events) }

  mutating func person(
    _ name: String = "Ravi de Vos", compartment: Compartment? = nil, owner: UserName? = nil,
    firstReturn: NewReturn? = nil, by viewer: Viewer = World.jansen
  ) throws -> PersonID {
    try take(
      .register(
        NewPerson(
          identity: World.identity(name), compartment: compartment, owner: owner,
          firstReturn: firstReturn)), by: viewer)[0].id
  }

  mutating func personWithReturn(
    _ name: String = "Ravi de Vos", dates: [ReturnDate] = [], by viewer: Viewer = World.jansen
  ) throws -> (PersonID, ReturnID) {
    let id = try person(
      name, owner: viewer.user, firstReturn: NewReturn(details: World.details, dates: dates),
      by: viewer)
    return (id, register.files[id]!.returns[0].id)
  }

  static func identity(_ name: String = "Ravi de Vos") -> Identity {
    Identity(name: PersonName(parsing: name), birthDate: PartialDate(iso: "1989-03-12")!)
  }

  static let details = ReturnDetails(type: .sentenceEnd, institution: "PI Lelystad")

  static func date(
    _ kind: ReturnDateKind, _ iso: String?, _ quality: DateQuality = .confirmed
  ) -> ReturnDate {
    ReturnDate(
      kind: kind, date: iso.map { CivilDate(iso: $0)! }, quality: quality,
      source: .custodialAgency, receivedOn: World.today)
  }

  static func note(_ text: String = "Opvang is vol.", _ reliability: Reliability = .fact)
    -> NoteContent
  {
    NoteContent(
      category: .housing, reliability: reliability, source: "opvang", text: text,
      observedAt: World.start, disputedBy: reliability == .disputed ? "betrokkene" : "")
  }

  static let order = SupervisionDetails(
    frame: .conditionalRelease, organisation: .reclasseringNederland, receivedOn: World.today,
    probationStart: World.today, probationEnd: nil, level: .two)

  static let due = Due(World.today)

  static let areaBan = MeasureContent(
    type: .areaBan, authority: .mayor, from: World.due, ground: "172a lid 1", extent: "centrum",
    proportionality: "een gesprek hielp niet")

  static let adviceRequest = AdviceRequest(
    question: "Kan hij terug naar huis?", askedBy: "OM", asked: .us, askedOn: World.today,
    due: World.today.adding(days: 14))

  static let opening = CaseOpening(
    ground: .nuisance, question: "Wie pakt dit op?", askedBy: "wijkagent", on: World.today)

  func question(_ viewer: Viewer = World.jansen, _ scope: Scope = .all, since: Moment? = nil)
    -> ListQuestion
  {
    ListQuestion(viewer: viewer, now: now, scope: scope, since: since)
  }
}
