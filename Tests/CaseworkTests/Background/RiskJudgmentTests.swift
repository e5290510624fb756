import Testing

@testable import Casework

@Suite("Judgments of risk")
struct RiskJudgmentTests {
  private func world(_ compartment: Compartment = .supervision) throws -> (World, PersonID) {
    var world = World()
    let person = try world.person(compartment: compartment, by: World.all)
    return (world, person)
  }

  @Test("are recorded in supervision and radicalisation, RiHG where the ban is")
  func places() throws {
    for compartment in Compartment.aboutPeople {
      for instrument in RiskInstrument.allCases {
        var (world, person) = try world(compartment)
        var judgment = World.judgment
        judgment.instrument = instrument
        judgment.outcomes = instrument.needsOutcome ? [.harm: .low] : [:]
        judgment.banIndicated = instrument == .rihg ? .yes : nil
        let isHere =
          instrument == .rihg
          ? compartment != .radicalisation && compartment != .victim
          : compartment == .supervision || compartment == .radicalisation
        if isHere {
          try world.take(.judgeRisk(person, judgment), by: World.all)
        } else {
          #expect(throws: Refusal.judgmentNotHere(instrument, compartment)) {
            try world.take(.judgeRisk(person, judgment), by: World.all)
          }
        }
      }
    }
  }

  @Test("need an assessor, a story and at least one outcome, in the words of the instrument")
  func refusals() throws {
    var (world, person) = try world()
    func refuse(_ refusal: Refusal, _ change: (inout RiskJudgment) -> Void) {
      var judgment = World.judgment
      change(&judgment)
      #expect(throws: refusal) {
        try world.take(.judgeRisk(person, judgment), by: World.all)
      }
    }
    refuse(.assessorMissing) { $0.assessor = " " }
    refuse(.narrativeMissing) { $0.narrative = "" }
    refuse(.outcomeMissing) { $0.outcomes = [:] }
    refuse(.levelNotAllowed(.lowMedium, .risc)) { $0.outcomes[.harm] = .lowMedium }
    refuse(.levelNotAllowed(.medium, .oldRisc)) { $0.instrument = .oldRisc }
    refuse(.oxrecNotPart(.hktR)) {
      $0.instrument = .hktR
      $0.leansOnOxrec = true
    }
    refuse(.levelNotAllowed(.medium, .rihg)) { $0.instrument = .rihg }
    refuse(.answerMissing) {
      $0.instrument = .rihg
      $0.outcomes = [:]
    }
    let tomorrow = World.today.adding(days: 1)
    refuse(.happenedInFuture(tomorrow)) { $0.assessedOn = tomorrow }
    let yesterday = World.today.adding(days: -1)
    refuse(.periodReversed(World.today, yesterday)) { $0.validUntil = yesterday }
  }

  @Test("are withdrawn for a reason, once, and take no step after that")
  func withdrawn() throws {
    var (world, person) = try world()
    let id = try world.take(.judgeRisk(person, World.judgment), by: World.all)[0].id
    func step(_ kind: RiskStepKind, _ event: LifeEvent? = nil, _ reason: String = "") -> Command {
      .stepRisk(
        person, id, RiskStep(kind: kind, on: World.today, event: event, reason: reason))
    }
    #expect(throws: Refusal.lifeEventMissing) { try world.take(step(.lifeEvent), by: World.all) }
    #expect(throws: Refusal.reasonMissing) { try world.take(step(.withdrawn), by: World.all) }
    #expect(throws: Refusal.unknownJudgment) {
      try world.take(
        .stepRisk(person, person, RiskStep(kind: .lifeEvent, on: World.today, event: .work)),
        by: World.all)
    }
    try world.take(step(.withdrawn, nil, "verkeerd dossier"), by: World.all)
    #expect(world.register.files[person]?.background.judgment == nil)
    #expect(throws: Refusal.judgmentWithdrawn) {
      try world.take(step(.lifeEvent, .work), by: World.all)
    }
  }

  /// The same histories but for the words of the outcomes.
  private func worlds(_ levels: [RiskLevel]) throws -> [World] {
    try levels.map { level in
      var world = World()
      for number in 0..<6 {
        let person = try world.person(
          "Persoon \(number)", compartment: .supervision, by: World.all)
        try world.take(.orderSupervision(person, World.order), by: World.all)
        var judgment = World.judgment
        judgment.assessedOn = World.today.adding(days: -380 - number)
        // Others have another level, so that a sort or filter by it would show.
        let own = number % 2 == 0 ? level : .low
        judgment.outcomes = [.reoffending: own, .harm: own, .violence: own, .evasion: own]
        judgment.leansOnOxrec = number % 3 == 0
        try world.take(.judgeRisk(person, judgment), by: World.all)
      }
      return world
    }
  }

  @Test("no list, order, filter or explanation changes with the outcome")
  func neverRanked() throws {
    let worlds = try worlds([.low, .medium, .high, .notEstablished])
    func seen(_ world: World) -> [AnyHashable] {
      let question = ListQuestion(viewer: World.all, now: world.now, scope: .all)
      let people = world.register.files(for: World.all).map(\.id).sorted()
      return [
        world.register.triage(question), world.register.returns(question),
        world.register.caseload(question), world.register.notes(question),
        people.map { world.register.explanations(of: $0, question) },
      ].map { AnyHashable("\($0)") }
    }
    let first = seen(worlds[0])
    #expect(TriagePropertyTests.entries(worlds[0].register, at: worlds[0].now).count >= 8)
    for world in worlds.dropFirst() { #expect(seen(world) == first) }
    // And the outcomes do differ, so that the test could fail.
    #expect(worlds[0].register != worlds[2].register)
  }

  @Test("no column, sort or filter of any list is about a level")
  func noColumn() {
    let names =
      CaseloadColumn.allCases.map { "\($0)" } + NoteColumn.allCases.map { "\($0)" }
      + MeasureColumn.allCases.map { "\($0)" } + ReturnColumn.allCases.map { "\($0)" }
    for word in ["risk", "theme", "score", "judgment", "outcome"] {
      #expect(!names.contains { $0.lowercased().contains(word) })
    }
  }
}

extension Register {
  fileprivate static func != (left: Register, right: Register) -> Bool {
    left.files.values.map(\.background).sorted { "\($0)" < "\($1)" }
      != right.files.values.map(\.background).sorted { "\($0)" < "\($1)" }
  }
}
