import Testing

@testable import Casework

@Suite("A case of the house, step by step")
struct ZvhStateTests {
  private static let wijkteam = Partner(.neighbourhoodTeam, "Wijkteam Oost")

  private static func step(_ kind: ZvhStepKind, agreement: RecordID? = nil) -> ZvhStep {
    let today = World.today
    return switch kind {
    case .amended: .amended(House.referral)
    case .triaged: .triaged(.consultation, on: today, table: "", reason: "zwaar")
    case .leadSet: .leadSet(wijkteam)
    case .planSet: .planSet("eerst onderdak")
    case .agreed: .agreed(ZvhAgreement(what: "belt", owner: wijkteam, due: today))
    case .agreementEnded:
      .agreementEnded(
        agreement ?? RecordID(high: 1, low: 1), .done, on: today, remark: "")
    case .scaledUp: .scaled(.up, on: today, reason: "weer overlast")
    case .scaledDown: .scaled(.down, on: today, reason: "wijkteam redt het")
    case .closed: .closed(on: today, reason: "doel gehaald")
    }
  }

  /// The steps that lead to a state.
  private static let paths: [ZvhState: [ZvhStep]] = [
    .referred: [],
    .refused: [.triaged(.refused, on: World.today, table: "", reason: "nee")],
    .adviceBack: [.triaged(.adviceBack, on: World.today, table: "", reason: "nee")],
    .elsewhere: [.triaged(.otherTable, on: World.today, table: "PGA", reason: "daar")],
    .consultation: [step(.triaged)],
    .planned: [step(.triaged), step(.planSet)],
    .running: [step(.triaged), step(.planSet), step(.agreed)],
    .scalingDown: [step(.triaged), step(.agreed), step(.scaledDown)],
    .closed: [step(.triaged), step(.closed)],
  ]

  private static func house(_ steps: [ZvhStep]) throws -> (World, House) {
    var world = World()
    let house = try House(in: &world)
    for step in steps {
      try world.take(.stepZvh(house.person, house.item, step, at: nil), by: House.director)
    }
    return (world, house)
  }

  private static func state(_ world: World, _ house: House) -> ZvhState? {
    let file = world.register.files[house.person]
    return file?.zvhCase.flatMap {
      file?.state(of: $0, settings: world.register.settings, at: world.now)
    }
  }

  @Test(
    "every step from every state, taken or refused as the state machine says",
    arguments: [ZvhState](paths.keys).sorted { $0.rawValue < $1.rawValue })
  func everyStep(from state: ZvhState) throws {
    let (start, house) = try Self.house(try #require(Self.paths[state]))
    #expect(Self.state(start, house) == state)
    let open = start.register.files[house.person]?.zvhCase?.openAgreements.first?.id
    for kind in ZvhStepKind.allCases {
      var world = start
      let step = Self.step(kind, agreement: open)
      let command = Command.stepZvh(house.person, house.item, step, at: nil)
      let isOpen = open != nil
      // Behind the awaited triage the clerk sees one state; the machine has the same steps for all.
      let phase: ZvhState = state == .referred ? .triage : state
      if !phase.next.contains(kind) {
        #expect(
          throws: Refusal.zvhStepNotAllowed(kind, in: phase, allowed: phase.next), "\(kind)"
        ) { try world.take(command, by: House.director) }
      } else if kind == .agreementEnded, !isOpen {
        #expect(throws: Refusal.unknownAgreement) {
          try world.take(command, by: House.director)
        }
      } else if kind == .closed, isOpen {
        #expect(throws: Refusal.agreementsOpen(1)) {
          try world.take(command, by: House.director)
        }
      } else {
        try world.take(command, by: House.director)
      }
    }
  }

  @Test("states follow each other as the field has them")
  func order() throws {
    var (world, house) = try Self.house([])
    var seen: [ZvhState?] = [Self.state(world, house)]
    for kind in [
      ZvhStepKind.triaged, .planSet, .agreed, .agreementEnded, .scaledDown, .closed, .scaledUp,
    ] {
      let open = world.register.files[house.person]?.zvhCase?.openAgreements.first?.id
      try world.take(
        .stepZvh(house.person, house.item, Self.step(kind, agreement: open), at: nil),
        by: House.director)
      seen.append(Self.state(world, house))
    }
    #expect(
      seen == [
        .referred, .consultation, .planned, .running, .running, .scalingDown, .closed, .running,
      ])
  }

  @Test(
    "complete before the closing time, on the board after it, incomplete whenever it lacks something"
  )
  func closing() throws {
    var (world, house) = try Self.house([])
    #expect(Self.state(world, house) == .referred)
    let noon = Due(World.today, CivilTime(hour: 12, minute: 0)!).moment
    world.now = noon.adding(seconds: -1)
    #expect(Self.state(world, house) == .referred)
    world.now = noon
    #expect(Self.state(world, house) == .triage)
    var lacking = House.referral
    lacking.goal = " "
    try world.take(
      .stepZvh(house.person, house.item, .amended(lacking), at: nil), by: House.director)
    #expect(Self.state(world, house) == .incomplete)
  }

  @Test(
    "a and b and c, or d; unknown while an answer that is not there can still decide",
    arguments: [
      ([.yes, .yes, .yes, .no], Answer.yes), ([.yes, .yes, .yes, .unknown], .yes),
      ([.no, .no, .no, .yes], .yes), ([.unknown, .unknown, .unknown, .yes], .yes),
      ([.yes, .yes, .no, .no], .no), ([.no, .unknown, .unknown, .no], .no),
      ([.yes, .yes, .unknown, .no], .unknown), ([.yes, .yes, .no, .unknown], .unknown),
      ([.unknown, .unknown, .unknown, .unknown], .unknown),
    ] as [([Answer], Answer)])
  func criteria(answers: [Answer], expected: Answer) {
    let criteria = Dictionary(uniqueKeysWithValues: zip(ZvhCriterion.allCases, answers))
    let referral = ZvhReferral(by: House.police, on: World.today, criteria: criteria)
    #expect(referral.meetsCriteria == expected)
  }

  @Test("what the house takes up is complete and meets the criteria; sending back never needs that")
  func taken() throws {
    for outcome in ZvhOutcome.allCases {
      var (world, house) = try Self.house([])
      var lacking = House.referral
      lacking.goal = ""
      try world.take(
        .stepZvh(house.person, house.item, .amended(lacking), at: nil), by: House.director)
      func triage() -> Command {
        .stepZvh(
          house.person, house.item,
          .triaged(outcome, on: World.today, table: "PGA", reason: "past"), at: house.meeting)
      }
      if outcome.takesItUp {
        #expect(throws: Refusal.referralIncomplete([.goal])) {
          try world.take(triage(), by: House.director)
        }
        let unmet = ZvhReferral(
          by: House.police, on: World.today,
          criteria: [.severalProblems: .no, .localSafety: .no], reason: "r", goal: "g",
          partners: "p", told: .yes)
        try world.take(
          .stepZvh(house.person, house.item, .amended(unmet), at: nil), by: House.director)
        #expect(throws: Refusal.criteriaNotMet) {
          try world.take(triage(), by: House.director)
        }
      } else {
        try world.take(triage(), by: House.director)
      }
    }
  }

  @Test(
    "a step without what it needs is refused",
    arguments: [
      (.triaged(.refused, on: World.today, table: "", reason: " "), .reasonMissing),
      (.triaged(.otherTable, on: World.today, table: " ", reason: "daar"), .tableMissing),
      (
        .triaged(.refused, on: World.today.adding(days: 1), table: "", reason: "nee"),
        .happenedInFuture(World.today.adding(days: 1))
      ),
    ] as [(ZvhStep, Refusal)])
  func refused(step: ZvhStep, refusal: Refusal) throws {
    var (world, house) = try Self.house([])
    #expect(throws: refusal) {
      try world.take(.stepZvh(house.person, house.item, step, at: nil), by: House.director)
    }
  }

  @Test("steps in a running case without what they need are refused")
  func refusedLater() throws {
    let day = World.today
    let nobody = Partner(.police, " ")
    let cases: [(ZvhStep, Refusal)] = [
      (.leadSet(nobody), .receiverMissing), (.planSet(""), .textMissing),
      (.agreed(ZvhAgreement(what: "", owner: House.police, due: day)), .textMissing),
      (.agreed(ZvhAgreement(what: "belt", owner: nobody, due: day)), .agreementOwnerMissing),
      (
        .agreed(ZvhAgreement(what: "belt", owner: House.police, due: day.adding(days: -1))),
        .agreementInPast(day.adding(days: -1))
      ),
      (.scaled(.down, on: day, reason: ""), .reasonMissing),
      (.closed(on: day, reason: ""), .reasonMissing),
    ]
    for (step, refusal) in cases {
      var (world, house) = try Self.house([Self.step(.triaged)])
      #expect(throws: refusal) {
        try world.take(.stepZvh(house.person, house.item, step, at: nil), by: House.director)
      }
    }
  }

  @Test("a referral is of the house, by somebody, and one at a time")
  func referral() throws {
    var world = World()
    let house = try House(in: &world)
    let outside = try world.person()
    #expect(throws: Refusal.wrongCompartment(.zvh)) {
      try world.take(.referToZvh(outside, House.referral))
    }
    #expect(throws: Refusal.zvhCaseRuns) {
      try world.take(.referToZvh(house.person, House.referral), by: House.director)
    }
    var nobody = House.referral
    nobody.by = Partner(.police, "")
    #expect(throws: Refusal.referrerMissing) {
      try world.take(.referToZvh(house.other, nobody), by: House.director)
    }
    #expect(throws: Refusal.oneAtATime) {
      let third = try world.take(House.newPerson("Ben Okafor"), by: House.director)[0].id
      try world.take(
        .referToZvh(house.other, House.referral), .referToZvh(third, House.referral),
        by: House.director)
    }
  }

  @Test("what triage decided is decided anew and never undone")
  func left() throws {
    var (world, house) = try Self.house([Self.step(.triaged)])
    #expect(throws: Refusal.hasItsOwnWithdrawal(.zvhStep)) { try world.undo(by: House.director) }
    try world.take(
      .stepZvh(house.person, house.item, Self.step(.planSet), at: nil), by: House.director)
    try world.undo(by: House.director)
    #expect(Self.state(world, house) == .consultation)
    try world.redo(by: House.director)
    #expect(Self.state(world, house) == .planned)
  }
}
