import Testing

@testable import Casework

extension World {
  static let themeContent = ThemeContent(
    kind: .youngAdult, on: World.today, reason: "is 20 en zonder school")

  static let conviction = Conviction(
    status: .convicted, offence: "diefstal", nature: .other,
    offenceOn: World.today.adding(days: -900), decidedOn: World.today.adding(days: -800),
    source: "uittreksel")

  static let judgment = RiskJudgment(
    instrument: .risc, version: "2018", assessor: "E. Yılmaz, RN", assessedOn: World.today,
    outcomes: [.reoffending: .medium, .harm: .low], narrative: "Werk en behandeling lopen.")

  /// A command of every kind of this part, about somebody in supervision.
  mutating func backgroundCommands(about person: PersonID) throws -> [String: Command] {
    let theme = try take(.setTheme(person, World.themeContent), by: World.yilmaz)[0].id
    let offence = try take(.recordConviction(person, World.conviction), by: World.yilmaz)[0].id
    let judgment = try take(.judgeRisk(person, World.judgment), by: World.yilmaz)[0].id
    var other = World.themeContent
    other.kind = .nuisance
    return [
      "setTheme": .setTheme(person, other),
      "stepTheme": .stepTheme(
        person, theme,
        ThemeStep(kind: .answered, on: World.today, question: .debts, answer: .yes)),
      "stepReportingCode": .stepReportingCode(
        person, ReportingCodeStep(kind: .childCheck, on: World.today, childCheck: .no)),
      "recordConviction": .recordConviction(person, World.conviction),
      "recordSpell": .recordSpell(
        person, Spell(kind: .detention, from: World.today, source: "DJI")),
      "correctCareer": .correctCareer(
        person, offence, CareerCorrection(kind: .acquitted, on: World.today, source: "arrest")),
      "judgeRisk": .judgeRisk(person, World.judgment),
      "stepRisk": .stepRisk(
        person, judgment,
        RiskStep(kind: .lifeEvent, on: World.today, event: .work, reason: "ontslagen")),
    ]
  }
}

extension Whim {
  /// A command about themes, the reporting code, the career line or judgments of risk, most of them
  /// allowed.
  mutating func aboutBackground(_ file: PersonFile) -> Command {
    let background = file.background
    let day = World.today.adding(days: number(-20..<1))
    switch number(0..<9) {
    case 0, 1:
      let kind = one(of: ThemeKind.possible(in: file.compartment)) ?? .sexual
      return .setTheme(
        file.id,
        ThemeContent(kind: kind, highImpact: .burglary, on: day, reason: text()))
    case 2:
      guard let theme = one(of: background.themes) else { fallthrough }
      return .stepTheme(file.id, theme.id, themeStep(theme, on: day))
    case 3, 4: return .stepReportingCode(file.id, codeStep(background.code, on: day))
    case 5:
      return .recordConviction(
        file.id,
        Conviction(
          status: .suspected, offence: "inbraak", nature: .other,
          offenceOn: World.today.adding(days: number(-3000..<1)), source: "politie"))
    case 6:
      return .recordSpell(
        file.id,
        Spell(
          kind: one(of: SpellKind.allCases) ?? .detention,
          from: World.today.adding(days: number(-3000..<1)), text: "bekend", source: "DJI"))
    case 7:
      let items = background.offences.map(\.id) + background.spells.map(\.id)
      guard let item = one(of: items) else { fallthrough }
      let kind = one(of: background.corrections(of: item)) ?? .mistaken
      return .correctCareer(
        file.id, item, CareerCorrection(kind: kind, on: World.today, source: "DJI"))
    default:
      guard let judgment = one(of: background.judgments), number(0..<2) == 0 else {
        var judgment = World.judgment
        judgment.assessedOn = day
        return .judgeRisk(file.id, judgment)
      }
      let kind: RiskStepKind = number(0..<2) == 0 ? .lifeEvent : .withdrawn
      return .stepRisk(
        file.id, judgment.id,
        RiskStep(kind: kind, on: World.today, event: .housing, reason: "verhuisd"))
    }
  }

  private mutating func themeStep(_ theme: CaseTheme, on day: CivilDate) -> ThemeStep {
    let on = max(day, theme.content.on)
    switch number(0..<4) {
    case 0: return ThemeStep(kind: .involved, on: on, partner: one(of: theme.kind.partners))
    case 1: return ThemeStep(kind: .ended, on: on, note: "voorbij")
    default:
      return ThemeStep(
        kind: .answered, on: on, question: one(of: theme.kind.questions),
        answer: one(of: Answer.allCases), note: "gevraagd")
    }
  }

  private mutating func codeStep(_ code: ReportingCode, on day: CivilDate) -> ReportingCodeStep {
    let kind = one(of: code.next(isAdult: true)) ?? .childCheck
    let on = max(day, code.open?.steps.last?.value.on ?? day)
    var step = ReportingCodeStep(kind: kind, on: on)
    switch kind {
    case .childCheck: step.childCheck = one(of: Answer.allCases)
    case .decided:
      step.report = leavesTheHouse && number(0..<2) == 0 ? .yes : .no
      step.help = .yes
      step.safeHomeInvolved = .no
      step.text = "gewogen"
    default: step.text = "besproken"
    }
    return step
  }
}

extension TriageWhim {
  mutating func background(_ file: PersonFile, _ now: Moment) -> Command {
    switch base.number(0..<5) {
    case 0, 1:
      let code = file.background.code
      let kind = base.one(of: code.next(isAdult: true)) ?? .childCheck
      var step = ReportingCodeStep(kind: kind, on: now.date, report: .no, help: .yes)
      if kind == .childCheck { step.childCheck = .no } else { step.text = "besproken" }
      return .stepReportingCode(file.id, step)
    case 2:
      guard let judgment = base.one(of: file.background.judgments) else { fallthrough }
      return .stepRisk(
        file.id, judgment.id,
        RiskStep(kind: .lifeEvent, on: now.date, event: .work, reason: ""))
    default:
      var judgment = World.judgment
      judgment.assessedOn = day(-500..<1, from: now)
      judgment.leansOnOxrec = base.number(0..<2) == 0
      return .judgeRisk(file.id, judgment)
    }
  }
}
