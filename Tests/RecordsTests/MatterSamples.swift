import Casework

extension Samples {
  /// Facts about measures, steps of a supervision, advice, custody, cases and signals.
  static let matters: [Fact] = measures + supervisionSteps + custody + advice + signals

  private static let hour = Due(day, CivilTime(hour: 22, minute: 40))
  private static let bare = Due(epoch)

  private static func measure(
    _ type: MeasureType, _ authority: MeasureAuthority = .mayor, contents: Set<OrderContent> = []
  ) -> Fact {
    .measureRecorded(
      MeasureContent(
        type: type, authority: authority, from: hour, until: day, ground: "174a onder b",
        extent: "centrum, 20.00-06.00", proportionality: "een gesprek hielp niet", namedDays: 12,
        contents: contents))
  }

  private static let measures: [Fact] =
    MeasureType.allCases.map { measure($0) }
    + MeasureAuthority.allCases.map { measure(.talk, $0) }
    + OrderContent.allCases.map { measure(.conductOrder, contents: [$0]) }
    + [
      measure(.conductOrder, contents: Set(OrderContent.allCases)),
      .measureRecorded(
        MeasureContent(
          type: .areaBan, authority: .other, isIntended: true, from: bare, proportionality: "",
          namedDays: 0)),
    ]
    + MeasureStepKind.allCases.map {
      .measureStepped(
        id, MeasureStep(kind: $0, on: hour, until: day, source: "politie", reason: "reden"))
    }
    + Answer.allCases.map {
      .measureStepped(otherID, MeasureStep(kind: .helpRecorded, on: bare, answer: $0))
    }

  private static let steps: [SupervisionStep] =
    ContactKind.allCases.map { .calledUp(on: day, by: $0) }
    + [
      .intervalAgreed(days: 14, reason: "zwaar"), .intervalAgreed(days: 0, reason: ""),
      .conditionLifted(otherID, reason: "OM"), .conditionLifted(zeroID, reason: ""),
      .breachReported(BreachReport(on: hour, what: "kwam niet", source: "politie")),
      .breachReported(BreachReport(on: bare, what: "", source: "")),
      .warned(on: day, reason: "te laat"), .warned(on: epoch, reason: ""),
      .noStep(on: day, reason: "ziek"), .continued(on: day, reason: "OM"),
      .suspended(on: day, reason: "rechter"), .endJudged(on: day, reason: "kan eindigen"),
      .periodChanged(end: day, reason: "OM"), .periodChanged(end: epoch, reason: ""),
      .closed(on: day), .municipalityAdvised(on: day, text: "woonplek nodig"),
      .municipalityAdvised(on: epoch, text: ""), .retracted(id, reason: "verkeerde persoon"),
    ]
    + SpecialConditionKind.allCases.map {
      .conditionSet(SpecialCondition(kind: $0, text: "met L."))
    }
    + MonitoringKind.allCases.map {
      .conditionSet(SpecialCondition(kind: .placeBan, text: "", monitoring: $0))
    }
    + MonitoringAlertKind.allCases.map {
      .monitoringAlert(MonitoringAlert(kind: $0, on: hour, outcome: "weer weg"))
    }
    + [.monitoringAlert(MonitoringAlert(kind: .battery, on: bare))]
    + BreachAdvice.allCases.map {
      .reportedToProsecution(on: day, advice: $0, reason: "derde keer")
    }

  private static let supervisionSteps: [Fact] = steps.map { .supervisionStepped(id, $0) }

  private static let custody: [Fact] =
    ReturnCheckKind.allCases.map {
      .returnChecked(of: id, $0, ReturnCheck(answer: .yes, on: day, remark: "gebeld"))
    }
    + Answer.allCases.map {
      .returnChecked(of: otherID, .benefit, ReturnCheck(answer: $0, on: epoch))
    }
    + LeavePhase.allCases.map {
      .leaveAuthorised(
        LeaveAuthorisation(
          phase: $0, from: day, clinic: "FPC Zwanendam", calls: "kliniek belt wijkagent"))
    }
    + [
      .leaveAuthorised(LeaveAuthorisation(phase: .escorted, from: epoch, clinic: "")),
      .sentenceRecorded(Sentence(length: SentenceLength())),
      .sentenceRecorded(Sentence(length: SentenceLength(years: -1, months: 12, days: 364))),
    ]
    + ConvictionNature.allCases.map { sentence($0, .unknown) }
    + Answer.allCases.map { sentence(.other, $0) }

  private static func sentence(_ nature: ConvictionNature, _ answer: Answer) -> Fact {
    .sentenceRecorded(
      Sentence(
        judgedOn: day, length: SentenceLength(years: 2, months: 6, days: 3),
        countsFrom: day.adding(days: -90), isPartlySuspended: true, isJuvenile: true,
        isIrrevocable: answer, hasLawfulStay: answer, isExcludedFromEarlyRelease: answer,
        hasTbs: true, hasGvm: true, nature: nature))
  }

  private static let advice: [Fact] =
    DutyHolder.allCases.map {
      .adviceRequested(
        AdviceRequest(
          question: "Kan hij terug?", askedBy: "OM", asked: $0, askedOn: day,
          due: day.adding(days: 14)))
    }
    + [
      .adviceRequested(
        AdviceRequest(question: "", askedBy: "", asked: .us, askedOn: epoch, due: nil)),
      .adviceAnswered(
        id, AdviceAnswer(on: day, text: "Kan", reaction: "eens", correction: "ander adres")),
      .adviceAnswered(otherID, AdviceAnswer(on: epoch, text: "")),
      .caseClosed(id, reason: "wijkteam pakt het op"), .caseClosed(zeroID, reason: ""),
      .caseOpened(CaseOpening(ground: .nuisance, question: "", askedBy: "", on: epoch)),
    ]
    + CaseGround.allCases.map {
      .caseOpened(
        CaseOpening(ground: $0, question: "Wie pakt dit op?", askedBy: "wijkagent", on: day))
    }

  private static let signals: [Fact] =
    SignalCode.allCases.map { signal($0, .done(reason: "geregeld")) }
    + [
      signal(.measureEnds, .acknowledged(reason: "gezien")),
      signal(.measureEnds, .noAction(reason: "elders geregeld")),
      signal(.measureEnds, .referred(to: "wijkteam", reason: "zorg")),
      signal(.measureEnds, .snoozed(until: day, or: nil, reason: "")),
      .triageDecided(
        TriageDecision(signal: .noOwner, matter: zeroID, due: nil, verb: .done(reason: ""))),
    ]
    + WakeEvent.allCases.map {
      signal(.dateMoved, .snoozed(until: epoch, or: $0, reason: "wacht op PI"))
    }

  private static func signal(_ code: SignalCode, _ verb: TriageVerb) -> Fact {
    .triageDecided(TriageDecision(signal: code, matter: id, due: day, verb: verb))
  }
}
