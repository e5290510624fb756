import Testing

@testable import Casework

@Suite("What stands out in the record of who saw what")
struct AccessReviewTests {
  /// Records of access, one after another.
  struct Record {
    var events: [Event] = []

    /// Somebody opens dossiers at an Amsterdam time such as `2026-11-23T09:00`.
    mutating func view(
      _ time: String, by user: String = "dewit", _ people: [Int] = [0],
      action: AccessAction = .opened, outcome: AccessOutcome = .shown,
      knowing circumstances: AccessCircumstances? = nil, painted: [Int] = [],
      continues: RecordID? = nil, because ground: AccessGround = .other
    ) {
      add(
        .viewRecorded(
          AccessRecord(
            action, AccessObject(people: people.map(AccessReviewTests.person), position: 0),
            AccessResult(
              outcome, count: 1, painted: painted.map(AccessReviewTests.person)),
            from: AccessTrailTests.origin, because: AccessReason(ground, words: "omdat"),
            circumstances: circumstances, continues: continues)),
        at: Moment(CivilDateTime(iso: time)!), by: user)
    }

    mutating func add(
      _ fact: Fact, at moment: Moment, by user: String, in compartment: Compartment = .audit
    ) {
      let id = AccessReviewTests.event(events.count)
      events.append(
        Event(
          id: id, at: moment, author: UserName(user), compartment: compartment, subject: nil,
          cause: id, fact: fact))
    }

    func signs(
      on day: String = "2027-01-31", by rule: AccessReviewRule = AccessReviewRule()
    ) -> [Int: [AccessSign]] {
      let now = Moment(CivilDateTime(date: CivilDate(iso: day)!, time: .midnight))
      let found = AccessReview.findings(in: AccessRegister(folding: events), by: rule, at: now)
      return Dictionary(
        uniqueKeysWithValues: found.map { finding in
          (events.firstIndex { $0.id == finding.id }!, finding.signs)
        })
    }
  }

  static func person(_ number: Int) -> PersonID { RecordID(high: 9, low: UInt64(number)) }
  static func event(_ number: Int) -> RecordID { RecordID(high: 5, low: UInt64(number)) }

  static func circumstances(
    _ viewerTeam: String = "Oost", _ caseTeam: String = "Oost", own: Bool = false,
    surname: Bool = false, acted: String? = "2026-11-23"
  ) -> AccessCircumstances {
    AccessCircumstances(
      viewerTeam: viewerTeam, caseTeam: caseTeam, isResponsible: own, sharesSurname: surname,
      lastActed: acted.map { CivilDate(iso: $0)! })
  }

  @Test("an ordinary view by day, of a case of the own team one worked on, does not")
  func ordinary() {
    var record = Record()
    record.view("2026-11-23T09:00", knowing: Self.circumstances())
    #expect(record.signs() == [:])
  }

  @Test("the own surname, also in one's own case; a foreign team, unless one covers for it")
  func names() {
    var record = Record()
    record.view("2026-11-23T09:00", knowing: Self.circumstances(own: true, surname: true))
    record.view("2026-11-23T09:01", knowing: Self.circumstances("Oost", "West"))
    record.view("2026-11-23T09:02", knowing: Self.circumstances("Oost", "West", own: true))
    record.view("2026-11-23T09:03", knowing: Self.circumstances("Oost", ""))
    #expect(record.signs() == [0: [.ownSurname], 1: [.foreignTeam("West")]])
  }

  @Test(
    "from 22:00 to 06:00 and in the weekend, by the clock in Amsterdam",
    arguments: [
      ("2026-11-23T05:59", true), ("2026-11-23T06:00", false), ("2026-11-23T21:59", false),
      ("2026-11-23T22:00", true), ("2026-11-28T12:00", true), ("2026-11-29T12:00", true),
      ("2026-07-01T06:00", false), ("2026-07-01T05:59", true),
    ])
  func night(time: String, stands: Bool) {
    var record = Record()
    record.view(time, knowing: Self.circumstances(own: true))
    #expect(record.signs() == (stands ? [0: [.night(CivilDateTime(iso: time)!)]] : [:]))
  }

  @Test("so many people on a day by the calendar of Amsterdam, once for each day it comes so far")
  func bulk() {
    var rule = AccessReviewRule()
    rule.bulk = 3
    var record = Record()
    record.view("2026-11-23T06:00", [1])
    record.view("2026-11-23T09:01", [1])
    record.view("2026-11-23T09:02", by: "jansen", [2])
    record.view("2026-11-23T09:30", [2])
    record.view("2026-11-23T21:59", [3])
    record.view("2026-11-23T21:59", [4])
    record.view("2026-11-24T06:00", [1, 2])
    record.view("2026-11-24T14:00", [], action: .listed, painted: [1, 2, 3, 4])
    record.view("2026-11-24T15:00", [1, 2, 3, 4], action: .exported)
    #expect(record.signs(by: rule) == [4: [.bulk(people: 3)], 8: [.bulk(people: 4)]])
    let standard = SettingID.bulkView.definition.standard
    #expect(AccessReviewRule().bulk == standard)
    #expect(AccessReviewRule(Settings(), on: World.today).bulk == standard)
  }

  @Test(
    "no contact in fourteen days before or after, told when those have passed",
    arguments: [
      // What the view itself tells, what a later one tells, whether it stands out.
      ("2026-11-09", nil, false), ("2026-11-08", nil, true), (nil, nil, true),
      (nil, "2026-11-23", false), (nil, "2026-12-07", false), (nil, "2026-12-08", true),
      ("2026-11-01", "2026-12-01", false),
    ] as [(String?, String?, Bool)])
  func contact(acted: String?, later: String?, stands: Bool) {
    var record = Record()
    record.view("2026-11-23T09:00", knowing: Self.circumstances(acted: acted))
    if let later {
      record.view("\(later)T20:00", knowing: Self.circumstances(own: true, acted: later))
    }
    record.view("2026-11-24T09:00", by: "jansen", knowing: Self.circumstances(acted: "2026-11-24"))
    record.view("2026-11-24T09:00", [1], knowing: Self.circumstances(acted: "2026-11-24"))
    let found = record.signs()
    #expect(found[0] == (stands ? [.noContact(days: 14)] : nil))
    record.events.removeLast(record.events.count - 1)
    #expect(record.signs(on: "2026-12-07")[0] == nil)
  }

  @Test("looking on in a list, being refused and unlocking are no looking anew")
  func nothingNew() {
    var record = Record()
    record.view("2026-11-28T12:00", action: .denied)
    record.view("2026-11-28T12:00", action: .unlocked)
    record.view("2026-11-28T12:00", outcome: .refused)
    record.view("2026-11-28T12:00", [], action: .listed, painted: [1], continues: Self.event(0))
    #expect(record.signs() == [:])
  }

  @Test("emergency access always; what was reviewed says so, with the last remark")
  func reviewed() throws {
    var record = Record()
    record.view("2026-11-23T09:00", [1], action: .brokeGlass)
    record.view("2026-11-23T09:01", [2], action: .brokeGlass)
    let now = Moment(CivilDateTime(iso: "2026-11-23T17:00")!)
    for remark in ["eerst", "in orde"] {
      record.add(.accessReviewed([Self.event(0)], remark: remark), at: now, by: "fg")
    }
    let found = AccessReview.findings(in: AccessRegister(folding: record.events), at: now)
    #expect(found.map(\.signs) == [[.brokenGlass], [.brokenGlass]])
    #expect(found.map(\.id) == [Self.event(1), Self.event(0)])
    #expect(found.map(\.isReviewed) == [false, true])
    #expect(found.last?.review?.value.remark == "in orde")
  }

  @Test("the data protection officer marks, and nothing empty is marked")
  func marking() throws {
    var world = World()
    let officer = Viewer(user: UserName("fg"), role: .dataProtectionOfficer)
    #expect(throws: Refusal.nothingToReview) {
      try world.take(.reviewAccess([], remark: "x"), by: officer)
    }
    let made = try world.take(.reviewAccess([Self.event(0)], remark: "gezien"), by: officer)
    #expect(made.map(\.compartment) == [.audit])
    #expect(throws: Refusal.roleOnlyReads(.dataProtectionOfficer)) { try world.undo(by: officer) }
  }

  @Test("a person is told when and why, by default not by whom and not in whose words")
  func account() {
    var record = Record()
    record.view("2026-11-23T09:00", [1], because: .ownCase)
    record.view("2026-11-23T10:00", [], action: .listed, painted: [3, 2], because: .qualityCheck)
    record.view("2026-11-23T11:00", [4])
    record.view("2026-11-23T12:00", [2, 4], action: .exported)
    let register = AccessRegister(folding: record.events)
    let person: Set = [Self.person(1), Self.person(2)]
    let told = register.views(of: person)
    #expect(told.map(\.at) == [0, 1, 3].map { record.events[$0].at })
    #expect(told.map(\.action) == [.opened, .listed, .exported])
    #expect(told.map(\.ground) == [.ownCase, .qualityCheck, .other])
    #expect(told.map(\.author) == [nil, nil, nil])
    #expect(told.map(\.words) == ["", "", ""])
    let named = register.views(of: person, isNamed: true)
    #expect(named.map(\.author) == Array(repeating: UserName("dewit"), count: 3))
    #expect(named.map(\.words) == Array(repeating: "omdat", count: 3))
  }

  @Test("nothing from another compartment counts as a record of access")
  func otherCompartment() {
    var record = Record()
    record.view("2026-11-28T12:00")
    let stray = record.events[0].fact
    record.events = []
    record.add(stray, at: World.start, by: "x", in: .aftercare)
    #expect(AccessRegister(folding: record.events).entries.isEmpty)
  }

  @Test(
    "one viewer on one day with one person or only different ones: the time stays linear",
    arguments: [1, 60_000])
  func linear(people: Int) {
    // Two thirds of a second, ten times that on a busy machine; a quadratic walk takes 3.6 billion
    // steps.
    #expect(Self.spent(on: 60_000, about: people) < .seconds(15))
  }

  /// How long it takes to go through some records, each of which stands out.
  private static func spent(on count: Int, about people: Int) -> Duration {
    var register = AccessRegister()
    let circumstances = Self.circumstances(acted: nil)
    for number in 0..<count {
      let id = Self.event(number)
      register.evolve(
        Event(
          id: id, at: World.start.adding(seconds: number / 40), author: World.dewit.user,
          compartment: .audit, subject: nil, cause: id,
          fact: .viewRecorded(
            AccessRecord(
              .opened, AccessObject(people: [Self.person(number % people)], position: 0),
              AccessResult(.shown, count: 1), from: AccessTrailTests.origin,
              because: AccessReason(.incident), circumstances: circumstances))))
    }
    let later = World.start.adding(seconds: 86_400 * 30)
    return ContinuousClock().measure {
      #expect(AccessReview.findings(in: register, at: later).count == count)
    }
  }
}
