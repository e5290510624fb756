import Casework
import Exchange

/// A small office in which the tests work: two colleagues, a fixed day, ids that follow a seed.
struct Office {
  var register: Register
  var ids = RecordIDSource(generator: SplitMix64(seed: 7))
  let now = Moment(CivilDateTime(iso: "2026-11-23T09:00")!)
  let coordinator = Viewer(user: UserName("noor"), role: .aftercareCoordinator)
  let everything = Viewer(user: UserName("test"), role: .practice)

  init() {
    register = Register()
    let municipality = MunicipalityCode("1999")
    decide(
      [
        .recordOrganisation(
          Organisation(name: "Zwanendam", municipality: municipality, home: .aftercare)),
        .recordMember(
          Member(
            user: UserName("noor"), name: "Noor Bakker", role: .aftercareCoordinator, team: "A")),
        .recordMember(
          Member(
            user: UserName("sem"), name: "Sem Visser", role: .aftercareCoordinator, team: "A")),
      ])
  }

  var today: CivilDate { now.date }

  @discardableResult
  mutating func decide(_ commands: [Command], by viewer: Viewer? = nil, later seconds: Int = 0)
    -> [Event]
  {
    let events = try! Decider.decide(
      commands, in: register, by: viewer ?? everything, at: now.adding(seconds: seconds),
      ids: &ids)
    for event in events { register.evolve(event) }
    return events
  }

  /// Plans the import of a text; nothing is recorded.
  mutating func plan(
    _ kind: ImportKind, _ text: String, by viewer: Viewer? = nil
  ) throws -> ImportPlan {
    try Import.plan(
      Spreadsheet(Array(text.utf8)), kind: kind, in: register, by: viewer ?? coordinator, at: now,
      ids: &ids)
  }

  /// Plans and records.
  @discardableResult
  mutating func take(
    _ kind: ImportKind, _ text: String, by viewer: Viewer? = nil
  ) throws -> ImportPlan {
    let plan = try plan(kind, text, by: viewer)
    for event in plan.events { register.evolve(event) }
    return plan
  }

  func file(named surname: String) -> PersonFile? {
    register.files(for: everything).first { $0.name.surname == surname }
  }
}

/// A refusal without the text of the row.
struct Place: Hashable {
  var line: Int
  var column: Int?
  var reason: ImportRefusal

  init(_ line: Int, _ column: Int?, _ reason: ImportRefusal) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension ImportPlan {
  var places: [Place] { refused.map { Place($0.line, $0.column, $0.reason) } }
}
