@testable import Casework

extension World {
  static let delegate = Viewer(user: UserName("smit"), role: .bijDelegate)

  static let notice = BijNotice(
    number: "BIJ-2026-1", kind: .conditionalRelease, ground: .listedOffence,
    suppliedOn: World.today, receivedOn: World.today, returnsOn: World.today.adding(days: 60),
    institution: "PI Vught", isIrrevocable: .yes, isJuvenileLaw: .no, unconditionalMonths: 40)

  /// Another message of the sender.
  static let otherNotice: BijNotice = {
    var notice = World.notice
    notice.number = "BIJ-2026-2"
    return notice
  }()

  static let assessment = UnrestAssessment(
    findings: [UnrestFinding(factor: .caseIsKnown, answer: .yes, note: "krant")],
    consulted: [.police], conclusion: .possible, reason: "de buurt kent de zaak")

  /// A step with everything that it needs.
  static func noticeStep(_ kind: NoticeStepKind, on day: CivilDate = World.today) -> NoticeStep {
    var step = NoticeStep(kind: kind, on: day, text: "reden")
    switch kind {
    case .assessed: step.assessment = assessment
    case .noAction: step.outcomes = [.monitor, .informPolice]
    case .measuresTaken: step.outcomes = [.measure]
    case .passedOn:
      step.outcomes = [.triad]
      step.by = "driehoek"
    case .viewGiven: step.analysis = .yes
    case .changed: step.day = day.adding(days: 20)
    case .misrouted: step.by = "Justid"
    case .duplicate: step.by = "BIJ-2026-2"
    default: break
    }
    return step
  }

  /// Somebody in the compartment of the notices, with one that went through some steps.
  static func withNotice(
    _ notice: BijNotice = World.notice, _ steps: [NoticeStepKind] = []
  ) throws -> (world: World, person: PersonID, notice: NoticeID) {
    var world = World()
    let made = try world.take(
      .register(
        NewPerson(
          identity: identity("Sjoerd van 't Hooft"), compartment: .bij, owner: delegate.user,
          firstNotice: notice)), by: delegate)
    let (person, id) = (made[0].id, made[made.count - 1].id)
    for kind in steps { try world.take(.stepNotice(person, id, noticeStep(kind)), by: delegate) }
    return (world, person, id)
  }

  /// The shortest way to a state; the assessment that a decision asks for is part of it.
  static func path(to state: NoticeState) -> [NoticeStepKind] {
    switch state {
    case .received: []
    case .acknowledged: [.acknowledged]
    case .assessing: [.acknowledged, .assessed]
    case .noAction: [.acknowledged, .assessed, .noAction]
    case .measures: [.acknowledged, .assessed, .measuresTaken]
    case .passedOn: [.acknowledged, .assessed, .passedOn]
    case .followed: [.acknowledged, .assessed, .noAction, .followed]
    case .closed: [.acknowledged, .assessed, .noAction, .closed]
    case .withdrawn: [.withdrawn]
    case .duplicate: [.duplicate]
    case .misrouted: [.misrouted]
    }
  }

  func notice(_ person: PersonID, _ id: NoticeID) -> Notice {
    register.files[person]!.notices.first { $0.id == id }!
  }
}
