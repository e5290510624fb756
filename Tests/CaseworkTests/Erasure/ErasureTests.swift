import Testing

@testable import Casework

/// A person whom a privacy officer wants destroyed, and the people who decide on it.
struct ErasureStage {
  static let officer = Viewer(user: UserName("prins"), role: .privacyOfficer)
  static let second = Viewer(user: UserName("bos"), role: .privacyOfficer)
  static let slots: [[UInt8]] = [[1, 2, 3], [4]]
  static let request = ErasureRequest(ground: .requestOfPerson, remark: "brief van 20 november")

  var world = World()
  let person: PersonID
  var erasure = RecordID(high: 0, low: 0)

  init(compartment: Compartment = .aftercare) throws {
    person = try world.person(compartment: compartment, by: World.all)
  }

  mutating func ask(by viewer: Viewer = Self.officer, _ request: ErasureRequest = Self.request)
    throws
  {
    erasure = try world.take(.requestErasure(person, request), by: viewer)[0].id
  }

  mutating func confirm(by viewer: Viewer = Self.second) throws {
    try world.take(.confirmErasure(person, erasure), by: viewer)
  }

  @discardableResult
  mutating func carryOut(by viewer: Viewer = Self.officer, slots: [[UInt8]] = Self.slots) throws
    -> [Event]
  {
    try world.take(.carryOutErasure(person, erasure, keySlots: slots), by: viewer)
  }

  /// The morning some days after the start.
  mutating func wait(days: Int) {
    world.now = Moment(
      CivilDateTime(date: World.today.adding(days: days), time: CivilTime(hour: 0, minute: 1)!))
  }

  func state(for viewer: Viewer = Self.officer) -> ErasureState? {
    world.register.pendingErasures(for: viewer).first?.erasure.state
  }
}

@Suite("Destroying what is held about somebody")
struct ErasureTests {
  @Test("takes two privacy officers and the days of grace, and leaves a record that names nobody")
  func whole() throws {
    var stage = try ErasureStage()
    let reference = stage.world.register.files[stage.person]!.reference
    try stage.world.take(.addNote(stage.person, World.note()), .addNote(stage.person, World.note()))
    try stage.ask()
    #expect(stage.state() == .requested)
    let asked = stage.world.now
    try stage.confirm()
    let confirmed = stage.world.now
    let day = World.today.adding(days: 7)
    #expect(stage.state() == .confirmed(destroyFrom: day))
    #expect(
      stage.world.register.erasure(of: stage.person, for: World.jansen)?.state
        == .confirmed(destroyFrom: day))
    stage.wait(days: 6)
    #expect(throws: Refusal.erasureTooEarly(day)) { try stage.carryOut() }
    stage.wait(days: 7)
    let event = try #require(try stage.carryOut().first)
    var counts = RecordCounts()
    counts.add(.registration)
    counts.add(.note, 2)
    counts.add(.erasureRequest)
    counts.add(.erasureConfirmation)
    let record = DestructionRecord(
      keySlots: ErasureStage.slots, compartment: .aftercare, ground: .requestOfPerson,
      requestedAt: asked, requestedBy: ErasureStage.officer.user, confirmedAt: confirmed,
      confirmedBy: ErasureStage.second.user, counts: counts)
    #expect(event.fact == .erasureCarriedOut(record))
    #expect(event.subject == nil && event.compartment == .administration)
    #expect(stage.world.register.destructions.map(\.value) == [record])
    #expect(!"\(event)".contains(reference.description))
    #expect(!"\(event.fact)".contains("\(stage.person)"))
    #expect(throws: Refusal.erasureAlreadyCarriedOut) { try stage.carryOut() }
    #expect(throws: Refusal.erasureAlreadyCarriedOut) { try stage.carryOut(slots: [[9], [4]]) }
    stage.world.register.forget(stage.person)
    #expect(throws: Refusal.unknownPerson) { try stage.carryOut() }
    #expect(stage.world.register.destructions.map(\.value) == [record])
    #expect(stage.world.register.files.isEmpty && stage.world.register.references.isEmpty)
  }

  @Test("is refused at every wrong step")
  func wrongSteps() throws {
    var stage = try ErasureStage()
    #expect(throws: Refusal.unknownErasure) { try stage.confirm() }
    let partner = Viewer(
      user: UserName("mulder"), role: .partnerReader, compartments: [.aftercare, .zvh])
    #expect(throws: Refusal.unknownPerson) { try stage.ask(by: partner) }
    #expect(throws: Refusal.unknownPerson) {
      try stage.world.take(
        .placeHold(stage.person, HoldContent(ground: .appeal, remark: "")), by: partner)
    }
    #expect(throws: Refusal.unknownPerson) { try stage.ask(by: World.yilmaz) }
    #expect(throws: Refusal.reasonMissing) {
      try stage.ask(by: ErasureStage.officer, ErasureRequest(ground: .courtOrder, remark: " "))
    }
    try stage.ask()
    #expect(throws: Refusal.erasureAlreadyRequested) { try stage.ask(by: ErasureStage.second) }
    #expect(throws: Refusal.erasureNeedsAnother) { try stage.confirm(by: ErasureStage.officer) }
    #expect(throws: Refusal.notAllowed(.confirmErasure, .aftercareCoordinator)) {
      try stage.confirm(by: World.jansen)
    }
    stage.wait(days: 8)
    #expect(throws: Refusal.erasureNotConfirmed) { try stage.carryOut() }
    try stage.confirm()
    #expect(throws: Refusal.erasureAlreadyConfirmed) { try stage.confirm() }
    #expect(throws: Refusal.erasureTooEarly(World.today.adding(days: 15))) { try stage.carryOut() }
    stage.wait(days: 15)
    #expect(throws: Refusal.keySlotsMissing) { try stage.carryOut(slots: []) }
    #expect(throws: Refusal.reasonMissing) {
      try stage.world.take(
        .withdrawErasure(stage.person, stage.erasure, reason: ""), by: ErasureStage.second)
    }
    try stage.world.take(
      .withdrawErasure(stage.person, stage.erasure, reason: "toch nodig"), by: ErasureStage.second)
    #expect(throws: Refusal.erasureAlreadyWithdrawn) { try stage.carryOut() }
    #expect(stage.state() == nil)
    try stage.ask()
    #expect(stage.state() == .requested)
  }

  @Test("takes a privacy officer, and both where the organisation has two")
  func pairs() throws {
    func officer(_ viewer: Viewer) -> Command {
      .recordMember(
        Member(user: viewer.user, name: viewer.user.text, role: .privacyOfficer, team: ""))
    }
    var stage = try ErasureStage()
    try stage.ask()
    // Nobody is recorded as a privacy officer, not the one who asks either.
    #expect(throws: Refusal.privacyOfficerConfirms) { try stage.confirm(by: World.lead) }
    try stage.world.take(officer(ErasureStage.officer), by: World.all)
    var many = stage
    try many.world.take(officer(ErasureStage.second), by: World.all)
    #expect(throws: Refusal.privacyOfficerConfirms) { try many.confirm(by: World.lead) }
    try many.confirm()
    try stage.confirm(by: World.lead)
    #expect(stage.state() == .confirmed(destroyFrom: World.today.adding(days: 7)))
    var asked = try ErasureStage()
    try asked.world.take(officer(ErasureStage.officer), by: World.all)
    try asked.ask(by: World.jansen)
    #expect(throws: Refusal.privacyOfficerConfirms) { try asked.confirm(by: World.lead) }
    try asked.confirm(by: ErasureStage.officer)
    var guarded = try ErasureStage(compartment: .bij)
    try guarded.ask()
    #expect(throws: Refusal.unknownPerson) { try guarded.confirm(by: World.lead) }
  }

  @Test("waits for a hold, and goes on when it is lifted", arguments: HoldGround.allCases)
  func hold(ground: HoldGround) throws {
    var stage = try ErasureStage()
    try stage.ask()
    try stage.confirm()
    let hold = try stage.world.take(
      .placeHold(stage.person, HoldContent(ground: ground, remark: "zaak 12")))[0].id
    stage.wait(days: 7)
    #expect(throws: Refusal.erasureOnHold(ground)) { try stage.carryOut() }
    #expect(throws: Refusal.notAllowed(.confirmErasure, .aftercareCoordinator)) {
      try stage.world.take(.liftHold(stage.person, hold, reason: "voorbij"))
    }
    try stage.world.take(
      .liftHold(stage.person, hold, reason: "voorbij"), by: ErasureStage.officer)
    #expect(throws: Refusal.holdAlreadyLifted) {
      try stage.world.take(
        .liftHold(stage.person, hold, reason: "voorbij"), by: ErasureStage.officer)
    }
    try stage.carryOut()
  }

  @Test("under a hard term waits for a ground in law alone")
  func hardTerm() throws {
    for ground in HoldGround.allCases {
      var stage = try ErasureStage(compartment: .zvh)
      try stage.world.take(
        .placeHold(stage.person, HoldContent(ground: ground, remark: "x")), by: World.all)
      stage.world.now = Moment(CivilDateTime(iso: "2031-11-16T09:00")!)
      let asked = ErasureRequest(ground: .retention(.zvh), remark: "")
      if ground == .other {
        try stage.ask(by: ErasureStage.officer, asked)
      } else {
        #expect(throws: Refusal.erasureOnHold(ground)) {
          try stage.ask(by: ErasureStage.officer, asked)
        }
      }
      let rows = stage.world.register.retentionDue(
        on: CivilDate(iso: "2031-11-23")!, for: ErasureStage.officer)
      #expect(rows.map { $0.hold?.ground } == [ground == .other ? nil : ground])
    }
  }

  @Test("for a term can be asked so early that grace ends with it, and not a day before")
  func early() throws {
    for (day, isAllowed) in [("2031-11-15", false), ("2031-11-16", true)] {
      var stage = try ErasureStage(compartment: .zvh)
      stage.world.now = Moment(CivilDateTime(iso: "\(day)T09:00")!)
      #expect(throws: Refusal.otherRetentionRule) {
        try stage.ask(
          by: ErasureStage.officer, ErasureRequest(ground: .retention(.bij), remark: ""))
      }
      let asked = ErasureRequest(ground: .retention(.zvh), remark: "")
      guard isAllowed else {
        #expect(throws: Refusal.retentionNotDue(CivilDate(iso: "2031-11-23")!)) {
          try stage.ask(by: ErasureStage.officer, asked)
        }
        continue
      }
      try stage.ask(by: ErasureStage.officer, asked)
      try stage.confirm()
      #expect(stage.state() == .confirmed(destroyFrom: CivilDate(iso: "2031-11-23")!))
    }
  }

  @Test("keeps the day that was promised when the setting changes")
  func promised() throws {
    var stage = try ErasureStage()
    try stage.ask()
    try stage.confirm()
    try stage.world.take(
      .changeSetting(SettingChange(setting: .erasureGrace, value: 1, from: World.today)),
      by: SettingsTests.keeper)
    stage.wait(days: 6)
    #expect(throws: Refusal.erasureTooEarly(World.today.adding(days: 7))) { try stage.carryOut() }
  }

  @Test("is not undone, moves no list and no term, and is for one person at a time")
  func apart() throws {
    var stage = try ErasureStage()
    let touched = stage.world.register.files[stage.person]!.touched
    let other = try stage.world.person("Sam 't Hooft")
    try stage.ask(by: World.all)
    #expect(throws: Refusal.hasItsOwnWithdrawal(.erasureRequest)) {
      try stage.world.undo(by: World.all)
    }
    #expect(stage.world.register.files[stage.person]!.touched == touched)
    stage.world = World()
    let both = try [stage.world.person(), stage.world.person("Sam 't Hooft")]
    #expect(throws: Refusal.oneAtATime) {
      try stage.world.take(
        all: both.map { .requestErasure($0, ErasureStage.request) }, by: ErasureStage.officer)
    }
    #expect(other != stage.person)
  }

  @Test("shows a privacy officer no name, only the reference and the compartment")
  func sight() throws {
    var stage = try ErasureStage(compartment: .radicalisation)
    try stage.ask()
    let register = stage.world.register
    #expect(register.file(stage.person, for: ErasureStage.officer) == nil)
    #expect(register.notes(stage.world.question(ErasureStage.officer)).isEmpty)
    let rows = register.retentionDue(
      on: World.today, within: 4000, for: ErasureStage.officer)
    #expect(rows.map(\.reference) == [register.files[stage.person]!.reference])
    #expect(!"\(rows)\(register.pendingErasures(for: ErasureStage.officer))".contains("Vos"))
    #expect(register.retentionDue(on: World.today, within: 4000, for: World.jansen).isEmpty)
    #expect(register.erasure(of: stage.person, for: World.jansen) == nil)
    #expect(register.pendingErasures(for: World.jansen).isEmpty)
  }
}
