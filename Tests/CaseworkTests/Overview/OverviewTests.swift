import Testing

@testable import Casework

@Suite("The overview")
struct OverviewTests {
  static func question(
    _ viewer: Viewer, _ now: Moment, _ scope: Scope = .all
  ) -> ListQuestion {
    ListQuestion(viewer: viewer, now: now, scope: scope)
  }

  /// The rows of the list behind a figure, of which the figure says how many there are.
  static func rows(
    _ figure: OverviewFigure, _ register: Register, _ question: ListQuestion
  ) -> [RecordID] {
    let all: [RecordID] =
      switch figure.list {
      case .returns: register.returns(question).map(\.id)
      case .caseload: register.caseload(question).map(\.id)
      case .triage: register.triage(question).map(\.id)
      }
    return all.filter(figure.rows.contains)
  }

  @Test(
    "every figure is as many as the rows behind it, in any history, for any viewer and scope",
    arguments: UInt64(0)..<8)
  func counted(seed: UInt64) {
    let world = TriageWhim.history(seed: seed)
    var seen = Set<String>()
    for viewer in [World.all, World.jansen, World.lead, World.yilmaz] {
      for scope in Scope.allCases {
        let question = Self.question(viewer, world.now, scope)
        for figure in world.register.overview(question).figures {
          let rows = Self.rows(figure, world.register, question)
          #expect(rows.count == figure.count, "\(figure.subject)")
          if figure.count > 0 { seen.insert(figure.list.rawValue) }
        }
      }
    }
    #expect(seen.count >= 2)
  }

  @Test("what is upcoming stands in exactly one place on the calendar", arguments: UInt64(0)..<8)
  func partition(seed: UInt64) {
    let world = TriageWhim.history(seed: seed)
    let made = world.register.overview(Self.question(World.all, world.now))
    let parts = [made.overdue, made.later, made.undated] + made.days
    #expect(parts.map(\.count).reduce(0, +) == made.upcoming)
    #expect(Set(parts.flatMap(\.rows)).count == made.upcoming)
    #expect(made.days.count == 84 && made.weeks.count == 12)
    for (index, week) in made.weeks.enumerated() {
      #expect(week.count == made.days[(index * 7)..<(index * 7 + 7)].map(\.count).reduce(0, +))
    }
    #expect(
      made.loads.map(\.cases.count).reduce(0, +)
        == world.register.caseload(Self.question(World.all, world.now)).count)
  }

  @Test(
    "begins on the Monday of this week, and a day belongs to one side of every boundary",
    arguments: [
      ("2026-11-23", "2026-11-22", "overdue"), ("2026-11-23", "2026-11-23", "day 0"),
      ("2026-11-25", "2026-11-24", "overdue"), ("2026-11-25", "2026-11-25", "day 2"),
      ("2026-11-29", "2026-11-29", "day 6"), ("2026-11-29", "2026-11-30", "day 7"),
      ("2026-11-23", "2027-02-14", "day 83"), ("2026-11-23", "2027-02-15", "later"),
      ("2026-11-29", "2027-02-14", "day 83"), ("2026-11-29", "2027-02-15", "later"),
    ])
  func boundaries(today: String, date: String, place: String) throws {
    let (world, _, _) = try World.withReturn(dates: [World.date(.sentenceEnd, date)])
    let now = Moment(CivilDateTime(iso: "\(today)T09:00")!)
    let made = world.register.overview(Self.question(World.jansen, now))
    var found: [String] = []
    if made.overdue.count == 1 { found.append("overdue") }
    if made.later.count == 1 { found.append("later") }
    if let day = made.days.firstIndex(where: { $0.count == 1 }) { found.append("day \(day)") }
    #expect(found == [place])
  }

  @Test("counts clocks that lapsed by rule and week, and never tells by whose")
  func lapsed() throws {
    var world = World()
    for (name, owner) in [("Ravi de Vos", World.jansen.user), ("Linh Nguyễn", World.dewit.user)] {
      let person = try world.person(name, owner: owner)
      try world.take(
        .receiveRequest(
          person,
          SubjectRequest(
            kind: .access, receivedOn: World.today, identity: .knownToUs, covers: "alles")))
    }
    let last = CivilDate(iso: "2026-12-23")!
    for (day, count) in [(last, 0), (last.adding(days: 1), 2)] {
      let now = Moment(CivilDateTime(date: day, time: CivilTime(hour: 9, minute: 0)!))
      let made = world.register.overview(Self.question(World.jansen, now))
      #expect(made.lapsed.map(\.count).reduce(0, +) == count)
      if count > 0 {
        #expect(
          made.lapsed.map(\.subject) == [.lapsed(.dp9, week: CivilDate(iso: "2026-12-21")!)])
      }
    }
  }

  @Test("shows who is in the viewer's team without a case too, and who is away")
  func loads() throws {
    var world = World()
    for user in [World.jansen.user, World.dewit.user] {
      try world.take(
        .recordMember(
          Member(user: user, name: user.text, role: .aftercareCoordinator, team: "nazorg")),
        by: World.administrator)
    }
    try world.take(
      .recordAbsence(
        Absence(
          user: World.dewit.user, first: World.today, last: World.today,
          deputy: World.jansen.user)))
    _ = try world.personWithReturn(dates: [World.date(.sentenceEnd, "2026-12-01")])
    _ = try world.person("Ben Okafor")
    let made = world.register.overview(Self.question(World.jansen, world.now))
    #expect(made.loads.map(\.name) == ["", "dewit", "jansen"])
    #expect(made.loads.map(\.cases.count) == [1, 0, 1])
    #expect(made.loads.map(\.returns.count) == [0, 0, 1])
    #expect(made.loads.map(\.isAway) == [false, true, false])
  }

  @Test("what if: says what a decision then does, to every figure", arguments: UInt64(0)..<8)
  func whatIf(seed: UInt64) throws {
    var world = TriageWhim.history(seed: seed)
    let question = Self.question(World.all, world.now)
    let people = world.register.caseload(question).map(\.id).shuffled()
    let chosen = Array(people.prefix(5)) + people.prefix(1)
    let made = world.register.whatIf(chosen, to: World.dewit.user, question)
    let before = world.register.overview(question)
    try #require(!made.moving.isEmpty)
    try world.take(
      all: made.moving.map { .assign($0, to: World.dewit.user) }, by: World.all)
    let after = world.register.overview(Self.question(World.all, question.now))
    for change in made.changes {
      let old = before.loads.first { $0.user == change.user }
      let new = after.loads.first { $0.user == change.user }
      #expect(change.casesBefore == old?.cases.count ?? 0)
      #expect(change.casesAfter == new?.cases.count ?? 0)
      #expect(change.returnsBefore == old?.returns.count ?? 0)
      #expect(change.returnsAfter == new?.returns.count ?? 0)
    }
    // One undo takes the whole batch back.
    try world.undo(by: World.all)
    let undone = world.register.overview(question)
    #expect(undone.loads.map(\.cases) == before.loads.map(\.cases))
  }

  @Test("by area counts the home compartment alone, and asks for no names")
  func areas() throws {
    var world = World()
    for (number, postcode) in ["1012 RD", "1012 RD", "1012 RD", "1012 RD", "1012 RD"].enumerated() {
      let (person, _) = try world.personWithReturn("Ravi de Vos \(number)")
      try world.take(
        .recordAddress(
          person,
          Address(
            kind: .intended, street: "Kade", houseNumber: "1", postcode: Postcode(postcode),
            city: "Zwanendam", source: .person, verifiedOn: nil)))
    }
    let made = world.register.overview(Self.question(World.jansen, world.now))
    #expect(made.areas == [AreaFigure(area: "1012", count: 5)])
    // Whoever does not see the home compartment sees no areas; the scope changes none.
    #expect(world.register.overview(Self.question(World.yilmaz, world.now)).areas == [])
    #expect(
      world.register.overview(Self.question(World.dewit, world.now, .mine)).areas == made.areas)
  }
}
