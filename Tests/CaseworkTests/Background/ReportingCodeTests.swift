import Testing

@testable import Casework

@Suite("The reporting code")
struct ReportingCodeTests {
  private func world(
    _ compartment: Compartment = .supervision, born: String = "1989-03-12"
  ) throws -> (World, PersonID) {
    var world = World()
    let identity = Identity(
      name: PersonName(parsing: "Sam 't Hooft"), birthDate: PartialDate(iso: born)!)
    let person = try world.take(
      .register(NewPerson(identity: identity, compartment: compartment)), by: World.all)[0].id
    return (world, person)
  }

  static func step(_ kind: ReportingCodeStepKind, report: Answer = .no) -> ReportingCodeStep {
    var step = ReportingCodeStep(kind: kind, on: World.today)
    if kind == .childCheck { step.childCheck = .yes } else { step.text = "besproken" }
    if kind == .decided { (step.report, step.help, step.safeHomeInvolved) = (report, .yes, .no) }
    return step
  }

  @Test("is gone through where people are worked with", arguments: Compartment.aboutPeople)
  func places(compartment: Compartment) throws {
    var (world, person) = try world(compartment)
    let command = Command.stepReportingCode(person, Self.step(.childCheck))
    if [.aftercare, .supervision, .zvh].contains(compartment) {
      try world.take(command, by: World.all)
    } else {
      #expect(throws: Refusal.codeNotHere(compartment)) { try world.take(command, by: World.all) }
    }
  }

  @Test(
    "begins with the kindcheck for an adult and whoever may be one, with the signals for a minor",
    arguments: [
      ("1989-03-12", ReportingCodeStepKind.childCheck), ("2008-11-23", .childCheck),
      ("2008-11-24", .signals), ("0000-00-00", .childCheck),
    ])
  func begins(born: String, first: ReportingCodeStepKind) throws {
    var (world, person) = try world(born: born == "0000-00-00" ? "1990-01-01" : born)
    if born == "0000-00-00" {
      try world.take(
        .correctIdentity(
          person,
          Identity(name: PersonName(parsing: "Sam 't Hooft"), birthDate: .unknown)), by: World.all)
    }
    for kind in ReportingCodeStepKind.allCases where kind != first {
      #expect(throws: Refusal.codeStepNotAllowed(kind, allowed: [first])) {
        try world.take(.stepReportingCode(person, Self.step(kind)), by: World.all)
      }
    }
    try world.take(.stepReportingCode(person, Self.step(first)), by: World.all)
  }

  @Test("goes through its steps in order, the decision after the weighing")
  func order() throws {
    var (world, person) = try world()
    for kind in ReportingCodeStepKind.allCases {
      if kind == .talked {
        #expect(
          throws: Refusal.codeStepNotAllowed(.decided, allowed: [.consulted, .talked, .weighed])
        ) { try world.take(.stepReportingCode(person, Self.step(.decided)), by: World.all) }
        #expect(
          throws: Refusal.codeStepNotAllowed(.signals, allowed: [.consulted, .talked, .weighed])
        ) { try world.take(.stepReportingCode(person, Self.step(.signals)), by: World.all) }
      }
      try world.take(.stepReportingCode(person, Self.step(kind)), by: World.all)
    }
    let code = try #require(world.register.files[person]).background.code
    #expect(code.rounds.count == 1)
    #expect(code.open == nil)
    #expect(code.rounds[0].steps.map(\.value.kind) == ReportingCodeStepKind.allCases)
    try world.take(.stepReportingCode(person, Self.step(.childCheck)), by: World.all)
    #expect(world.register.files[person]?.background.code.rounds.count == 2)
  }

  @Test("the kindcheck takes an answer and no word, so that no child is named")
  func noName() throws {
    var (world, person) = try world()
    var step = Self.step(.childCheck)
    step.text = "dochter"
    #expect(throws: Refusal.childCheckWithWords) {
      try world.take(.stepReportingCode(person, step), by: World.all)
    }
    step.text = ""
    step.childCheck = nil
    #expect(throws: Refusal.answerMissing) {
      try world.take(.stepReportingCode(person, step), by: World.all)
    }
  }

  @Test("the decision says report and help, yes or no, for a reason, and asks Veilig Thuis first")
  func decision() throws {
    var (world, person) = try world()
    for kind in [ReportingCodeStepKind.childCheck, .weighed] {
      try world.take(.stepReportingCode(person, Self.step(kind)), by: World.all)
    }
    func refuse(_ refusal: Refusal, _ change: (inout ReportingCodeStep) -> Void) throws {
      var step = Self.step(.decided, report: .yes)
      change(&step)
      #expect(throws: refusal) {
        try world.take(.stepReportingCode(person, step), by: World.all)
      }
    }
    try refuse(.codeUndecided) { $0.report = nil }
    try refuse(.codeUndecided) { $0.report = .unknown }
    try refuse(.codeUndecided) { $0.help = .unknown }
    try refuse(.safeHomeNotAsked) { $0.safeHomeInvolved = nil }
    try refuse(.reasonMissing) { $0.text = "" }
    try refuse(.nothingToCorrect) { $0.correction = "vergissing" }
    var step = Self.step(.decided)
    step.safeHomeInvolved = nil
    try world.take(.stepReportingCode(person, step), by: World.all)
  }

  @Test("what was reported left the house: it is corrected by another decision and not undone")
  func correction() throws {
    var (world, person) = try world()
    for kind in [ReportingCodeStepKind.childCheck, .weighed] {
      try world.take(.stepReportingCode(person, Self.step(kind)), by: World.all)
    }
    try world.take(.stepReportingCode(person, Self.step(.decided, report: .yes)), by: World.all)
    #expect(throws: Refusal.hasItsOwnWithdrawal(.codeStep)) { try world.undo(by: World.all) }
    var better = Self.step(.decided)
    better.correction = "verkeerde persoon gemeld"
    try world.take(.stepReportingCode(person, better), by: World.all)
    let code = try #require(world.register.files[person]).background.code
    #expect(code.rounds.count == 1)
    #expect(code.rounds[0].decision?.value == better)
    #expect(code.open == nil)
    try world.undo(by: World.all)
    #expect(
      world.register.files[person]?.background.code.rounds[0].decision?.value.report == .yes)
  }
}
