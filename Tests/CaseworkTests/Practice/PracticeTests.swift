import Testing

@testable import Casework

@Suite("The practice log")
struct PracticeTests {
  static let now = moment("2026-11-23T09:00")

  static func moment(_ iso: String) -> Moment { Moment(CivilDateTime(iso: iso)!) }

  static func question(_ scope: Scope, since: Moment? = nil, role: Role = .practice) -> ListQuestion
  {
    ListQuestion(viewer: Practice.viewer(role), now: now, scope: scope, since: since)
  }

  let events = Practice.events(people: 60, seed: 7, now: now)
  var register: Register { Register(folding: events) }

  func row(_ name: String) throws -> ReturnRow {
    try #require(register.returns(Self.question(.all)).first { $0.name.listed == name })
  }

  @Test("the same seed and moment give the same events, another seed others")
  func deterministic() {
    #expect(events == Practice.events(people: 60, seed: 7, now: Self.now))
    #expect(events != Practice.events(people: 60, seed: 8, now: Self.now))
  }

  @Test(
    "no course runs into a refusal, on any day of the week and at any hour",
    arguments: [
      "2026-11-23T09:00", "2026-11-20T16:59", "2026-11-21T00:00", "2026-11-22T23:59",
      "2027-01-01T10:00", "2028-02-29T13:30", "2026-03-29T04:00", "2026-11-25T12:00",
    ])
  func accepted(iso: String) {
    for seed in UInt64(0)..<4 {
      let (_, refusals) = Practice.enact(people: 120, seed: seed, now: Self.moment(iso))
      #expect(refusals == [])
    }
  }

  @Test("events are in the order of time, before now, within eight weeks and two days")
  func timed() {
    #expect(events.map(\.at) == events.map(\.at).sorted())
    // The id of what was typed in a note follows from that of the note.
    let ids = events.filter { !$0.fact.isWords }.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(events.map(\.id)).count == events.count)
    #expect(events.allSatisfy { $0.at < Self.now })
    #expect(events.allSatisfy { $0.at.date.days(until: Self.now.date) <= 58 })
  }

  @Test("as many people are known as were asked for", arguments: [0, 1, 12, 60])
  func counted(people: Int) {
    let events = Practice.events(people: people, seed: 3, now: Self.now)
    // Somebody can be known in several compartments, or to the probation service alone.
    let known = events.compactMap { event in
      if case .personRegistered(_, let identity) = event.fact { identity } else { nil as Identity? }
    }
    #expect(Set(known).count == people)
  }

  @Test("the queue holds something of every tier but that of rest, and every decision was allowed")
  func tiers() {
    let enacted = Practice.enact(people: Practice.usualCount, seed: 1, now: Self.now)
    let question = ListQuestion(
      viewer: Practice.viewer(.practice), now: Self.now, scope: .all, since: nil)
    let tiers = Set(Register(folding: enacted.events).triage(question).map(\.tier))
    #expect(enacted.refusals == [])
    #expect(tiers == [.now, .thisWeek, .prepare, .follow])
  }

  /// The signals that the demo does not show.
  static let missingSignals: [SignalCode] = [
    .planMeetingLate, .monitoringAlertOpen, .gvmClaimDue, .leaveAuthorisationEnds, .possibleDouble,
    .destructionDue, .ownerAway, .appointmentBroken,
  ]

  @Test("the demo shows 34 of the 42 signals, and these it does not")
  func signals() {
    let events = Practice.events(people: Practice.usualCount, seed: 1, now: Self.now)
    let queue = Register(folding: events).triage(Self.question(.all))
    let shown = Set(queue.map(\.signal))
    let missing = SignalCode.allCases.filter { !shown.contains($0) }
    #expect(missing == Self.missingSignals)
    #expect(SignalCode.allCases.count == 42 && shown.count >= 34)
  }

  @Test("an early release moved nine days nearer on Friday afternoon, with conditions open")
  func earlyRelease() throws {
    let row = try row("Vos, Ravi de")
    #expect(
      row.lastMove
        == ReturnMove(
          from: CivilDate(iso: "2026-12-05")!, to: CivilDate(iso: "2026-11-26")!,
          at: Self.moment("2026-11-20T15:10"), author: UserName("jansen")))
    #expect(row.lastMove?.days == -9)
    #expect(row.earliest?.source == .caseManager)
    #expect(row.birthDate == PartialDate(iso: "1989-03-12"))
    #expect(
      row.conditions
        == [.arranged, .blocked, .blocked, .inProgress, .arranged, .notAsked])
    #expect(row.openTasks == 3)
    #expect(row.offer == .accepted)
  }

  @Test("a case of an owner who is away is among those of the deputy")
  func covered() throws {
    let rows = register.returns(Self.question(.mine)).filter(\.isCovered)
    #expect(rows.contains { $0.name.listed == "Nguyễn, Linh" })
    #expect(rows.allSatisfy { $0.responsible == Practice.user && $0.owner == Practice.absentee })
  }

  @Test("a supervision waits for its start, and is linked to the file of aftercare")
  func awaitsStart() throws {
    let rows = register.caseload(Self.question(.all))
    let row = try #require(
      rows.first { $0.name.listed == "Bakır, Elif" && $0.compartment == .supervision })
    #expect(row.awaitsStart)
    #expect(row.level == .three)
    let linked = register.linked(to: row.id, for: Practice.viewer(.practice))
    #expect(linked.map(\.compartment) == [.aftercare])
    #expect(register.linked(to: row.id, for: Practice.viewer(.supervisionOfficer)).isEmpty)
  }

  @Test("a young adult without shelter, a clinic leave and amended notes are there")
  func situations() throws {
    let young = try row("Mulder, Jip")
    #expect(young.conditions[1] == .blocked)
    #expect(young.birthDate?.age(on: Self.now.date)?.upperBound == 20)
    #expect(try row("Dijkstra, Wout").details.type == .tbsUnescorted)
    #expect(
      register.notes(Self.question(.all)).count { !$0.note.amendments.isEmpty } >= 5)
  }

  @Test("every role that holds files sees some of them, and only its own")
  func roles() {
    let compartments: [Role: Set<Compartment>] = [
      .aftercareCoordinator: [.aftercare], .supervisionOfficer: [.supervision],
      .teamLead: [.aftercare, .supervision], .bijDelegate: [.bij], .processDirector: [.zvh],
      .practice: [.aftercare, .supervision, .bij, .zvh, .radicalisation, .victim],
    ]
    for role in Role.allCases {
      let rows = register.caseload(Self.question(.all, role: role))
      let seen = Set(rows.map(\.compartment))
      #expect(seen == compartments[role] ?? (role == .partnerReader ? [.zvh] : []))
    }
  }

  @Test(
    "since last Friday there are new returns, new notes and moved dates, on any day",
    arguments: [20, 21, 22, 23, 24, 25, 26])
  func sinceFriday(day: Int) {
    let now = Self.moment("2026-11-\(day)T09:00")
    let friday = day <= 20 ? "2026-11-13" : "2026-11-20"
    let register = Register(folding: Practice.events(people: 60, seed: 7, now: now))
    let question = ListQuestion(
      viewer: Practice.viewer(.practice), now: now, scope: .all,
      since: Self.moment(friday + "T17:00"))
    #expect(register.notes(question).count { $0.novelty == .new } >= 4)
    let returns = register.returns(question)
    #expect(returns.contains { $0.novelty == .new && $0.name.listed == "Çelik, Deniz" })
    #expect(returns.contains { $0.novelty == .moved && $0.name.listed == "Ploeg, Lou van der" })
  }

  @Test("citizen service numbers are of the test range and given out once; phones cannot ring")
  func invented() {
    let events = Practice.events(people: 1000, seed: 5, now: Self.now)
    var numbers: [CitizenServiceNumber] = []
    for event in events where event.compartment == .aftercare {
      if case .personRegistered(_, let identity) = event.fact,
        let number = identity.citizenServiceNumber
      {
        numbers.append(number)
      }
    }
    #expect(numbers.allSatisfy { $0.digits.hasPrefix("9999") })
    #expect(Set(numbers).count == numbers.count)
    #expect((250...450).contains(numbers.count))
    #expect(Practice.directory.allSatisfy { $0.phone.hasPrefix("099-555 ") })
  }

  @Test("the shares come near the published ones")
  func shares() {
    let register = Register(folding: Practice.events(people: 1200, seed: 11, now: Self.now))
    let files = register.files(for: Practice.viewer(.aftercareCoordinator)).map { $0 }
    func percent(_ isCounted: (PersonFile) -> Bool) -> Int {
      files.count(where: isCounted) * 100 / files.count
    }
    let ages = files.compactMap { $0.birthDate?.age(on: Self.now.date)?.lowerBound }
    #expect((6...14).contains(ages.count { $0 < 23 } * 100 / ages.count))
    #expect((19...29).contains(ages.count { $0 >= 45 } * 100 / ages.count))
    let moved = files.compactMap { $0.returns.first?.lastMove?.days }
    #expect((22...40).contains(moved.count { $0 < 0 } * 100 / files.count))
    #expect((4...14).contains(moved.count { $0 > 0 } * 100 / files.count))
    #expect((14...26).contains(percent { $0.owner.isEmpty }))
    #expect((7...17).contains(percent { !$0.aliases.isEmpty }))
    let missing = percent { $0.returns.first?.conditions.state(of: .identity) == .blocked }
    #expect((3...15).contains(missing))
  }
}
