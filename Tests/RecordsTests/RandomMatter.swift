import Casework
import Records

extension RandomFact {
  mutating func measure() -> MeasureContent {
    MeasureContent(
      type: any(), authority: any(), isIntended: flag(), from: due(), until: maybe { $0.day() },
      ground: text(), extent: text(), proportionality: text(),
      namedDays: maybe { $0.count() }, contents: Set(OrderContent.allCases.filter { _ in flag() }))
  }

  mutating func measureStep() -> MeasureStep {
    MeasureStep(
      kind: any(), on: due(), until: maybe { $0.day() }, answer: maybe { $0.any() },
      source: text(), reason: text())
  }

  mutating func supervisionStep() -> SupervisionStep {
    let kind: SupervisionStepKind = any()
    return switch kind {
    case .calledUp: .calledUp(on: day(), by: any())
    case .intervalAgreed: .intervalAgreed(days: count(), reason: text())
    case .conditionSet:
      .conditionSet(
        SpecialCondition(kind: any(), text: text(), monitoring: maybe { $0.any() }))
    case .conditionLifted: .conditionLifted(id(), reason: text())
    case .breachReported:
      .breachReported(BreachReport(on: due(), what: text(), source: text()))
    case .monitoringAlert:
      .monitoringAlert(MonitoringAlert(kind: any(), on: due(), outcome: text()))
    case .warned: .warned(on: day(), reason: text())
    case .reportedToProsecution:
      .reportedToProsecution(on: day(), advice: any(), reason: text())
    case .noStep: .noStep(on: day(), reason: text())
    case .continued: .continued(on: day(), reason: text())
    case .suspended: .suspended(on: day(), reason: text())
    case .periodChanged: .periodChanged(end: day(), reason: text())
    case .endJudged: .endJudged(on: day(), reason: text())
    case .closed: .closed(on: day())
    case .municipalityAdvised: .municipalityAdvised(on: day(), text: text())
    case .retracted: .retracted(id(), reason: text())
    }
  }

  mutating func sentence() -> Sentence {
    Sentence(
      judgedOn: maybe { $0.day() },
      length: SentenceLength(years: count(), months: count(), days: count()),
      countsFrom: maybe { $0.day() }, isPartlySuspended: flag(), isJuvenile: flag(),
      isIrrevocable: any(), hasLawfulStay: any(), isExcludedFromEarlyRelease: any(),
      hasTbs: flag(), hasGvm: flag(), nature: maybe { $0.any() })
  }

  mutating func decision() -> TriageDecision {
    let verb: TriageVerb
    switch count(0...4) {
    case 0: verb = .acknowledged(reason: text())
    case 1: verb = .done(reason: text())
    case 2: verb = .noAction(reason: text())
    case 3: verb = .referred(to: text(), reason: text())
    default: verb = .snoozed(until: day(), or: maybe { $0.any() }, reason: text())
    }
    return TriageDecision(signal: any(), matter: id(), due: maybe { $0.day() }, verb: verb)
  }

  mutating func due() -> Due { Due(day(), maybe { $0.time() }) }
  mutating func flag() -> Bool { count(0...1) == 1 }
}
