import Testing

@testable import Casework

/// Facts about themes, the reporting code and judgments of risk in the words of a table.
extension Scene {
  mutating func playBackground(_ verb: String, _ rest: inout Words, _ person: PersonID) throws {
    let background = try #require(world.register.files[person]).background
    switch verb {
    case "theme":
      let kind = try rest.word(ThemeKind.self)
      try take(.setTheme(person, ThemeContent(kind: kind, on: past(&rest), reason: "reden")))
    case "risk": try take(.judgeRisk(person, judgment(&rest)))
    case "life":
      let judgment = try #require(background.judgments.last)
      let word = try rest.next()
      let event = LifeEvent(rawValue: word)
      try take(
        .stepRisk(
          person, judgment.id,
          RiskStep(
            kind: event == nil ? .withdrawn : .lifeEvent, on: past(&rest), event: event,
            reason: "reden")))
    case "youth":
      try take(
        .correctIdentity(
          person,
          Identity(
            name: PersonName(parsing: "Ravi de Vos"), birthDate: PartialDate(iso: rest.next())!)))
    default: try take(.stepReportingCode(person, codeStep(&rest)))
    }
  }

  /// `risk INSTRUMENT DAY [oxrec] [LEVEL] [until DAY]`
  private mutating func judgment(_ rest: inout Words) throws -> RiskJudgment {
    let instrument = try rest.word(RiskInstrument.self)
    var judgment = RiskJudgment(
      instrument: instrument, assessor: "E. Yılmaz", assessedOn: try past(&rest),
      outcomes: instrument.needsOutcome ? [.reoffending: .notEstablished] : [:],
      banIndicated: instrument == .rihg ? .yes : nil, narrative: "verhaal")
    while let word = rest.optional {
      switch word {
      case "oxrec": judgment.leansOnOxrec = true
      case "until": judgment.validUntil = try rest.day()
      default: judgment.outcomes[.reoffending] = RiskLevel(rawValue: word)
      }
    }
    return judgment
  }

  /// `code STEP DAY [report] [correction]`
  private mutating func codeStep(_ rest: inout Words) throws -> ReportingCodeStep {
    let kind = try rest.word(ReportingCodeStepKind.self)
    var step = ReportingCodeStep(kind: kind, on: try past(&rest))
    if kind == .childCheck { step.childCheck = .no } else { step.text = "besproken" }
    guard kind == .decided else { return step }
    step.report = try rest.word(Answer.self)
    step.help = .yes
    step.safeHomeInvolved = .no
    step.correction = rest.optional ?? ""
    return step
  }
}
