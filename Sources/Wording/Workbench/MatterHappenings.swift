package import Casework

/// What happened to measures, in a supervision, with advice, cases, custody and signals.
extension Happening {
  func matterPhrase(today: CivilDate) -> Phrase {
    switch self {
    case .measure(let content): content.phrase(today: today)
    case .measureStep(let type, let step):
      type.phrase + .verbatim(": ") + step.phrase(today: today)
    case .supervisionStep(let step):
      Phrase(nl: "toezicht: ", en: "supervision: ") + step.phrase(today: today)
    case .adviceRequested(let request): request.phrase(today: today)
    case .adviceAnswered(let answer):
      Phrase(nl: "advies van ", en: "advice of ") + .day(answer.on, today: today)
        + .verbatim(": \(answer.text)") + .afterwards(answer.correction)
    case .caseOpened(let opening):
      Phrase(nl: "zaak zonder detentie geopend: ", en: "case without detention opened: ")
        + opening.ground.phrase + .because(opening.question)
    case .caseClosed(let reason):
      Phrase(nl: "zaak gesloten: \(reason)", en: "case closed: \(reason)")
    case .sentence(let sentence): Phrase(nl: "straf: ", en: "sentence: ") + sentence.phrase
    case .leaveAuthorised(let leave): leave.phrase(today: today)
    case .check(let kind, let check):
      kind.phrase + .verbatim(": ") + check.answer.phrase + .verbatim(", ")
        + .day(check.on, today: today) + .because(check.remark)
    case .triage(let decision): decision.phrase(today: today)
    default: .verbatim("")
    }
  }
}

extension MeasureContent {
  /// A measure on one line: "gebiedsverbod opgelegd: burgemeester, vanaf ma 23 nov".
  package func phrase(today: CivilDate) -> Phrase {
    let how =
      isIntended
      ? Phrase(nl: " voorgenomen: ", en: " intended: ") : Phrase(nl: " opgelegd: ", en: " imposed: ")
    let start =
      Phrase(nl: ", vanaf ", en: ", from ") + .day(from.date, today: today)
      + .verbatim(from.time.map { " \($0.iso)" } ?? "")
    let end = until.map { Phrase(nl: " tot ", en: " until ") + .day($0, today: today) }
    return type.phrase + how + authority.phrase + start + (end ?? .verbatim(""))
      + .because(extent)
  }
}

extension MeasureStep {
  /// A step of a measure on one line.
  package func phrase(today: CivilDate) -> Phrase {
    let when =
      Phrase.verbatim(", ") + .day(on.date, today: today)
      + .verbatim(on.time.map { " \($0.iso)" } ?? "")
    let end = until.map { Phrase(nl: ", tot ", en: ", until ") + .day($0, today: today) }
    let answer = answer.map { Phrase.verbatim(", ") + $0.phrase }
    return kind.phrase + when + (end ?? .verbatim("")) + (answer ?? .verbatim(""))
      + .afterwards(source) + .because(reason)
  }
}

extension SupervisionStep {
  /// A step of a supervision on one line.
  package func phrase(today: CivilDate) -> Phrase {
    let when = on.map { due in
      Phrase.verbatim(", ") + .day(due.date, today: today)
        + .verbatim(due.time.map { " \($0.iso)" } ?? "")
    }
    return kind.phrase + (when ?? .verbatim("")) + details(today)
  }

  private func details(_ today: CivilDate) -> Phrase {
    switch self {
    case .calledUp(_, let kind): .verbatim(", ") + kind.phrase
    case .intervalAgreed(let days, let reason):
      Phrase(nl: ", elke \(days) dagen", en: ", every \(days) days") + .because(reason)
    case .conditionSet(let condition): .verbatim(": ") + condition.line
    case .breachReported(let report): .because(report.what) + .afterwards(report.source)
    case .monitoringAlert(let alert):
      .verbatim(": ") + alert.kind.phrase + .afterwards(alert.outcome)
    case .reportedToProsecution(_, let advice, let reason):
      Phrase(nl: ", advies: ", en: ", advice: ") + advice.phrase + .because(reason)
    case .periodChanged(let end, let reason):
      Phrase(nl: ", tot ", en: ", until ") + .day(end, today: today) + .because(reason)
    case .conditionLifted(_, let reason), .warned(_, let reason), .noStep(_, let reason),
      .continued(_, let reason), .suspended(_, let reason), .endJudged(_, let reason),
      .retracted(_, let reason):
      .because(reason)
    case .municipalityAdvised(_, let text): .because(text)
    case .closed: .verbatim("")
    }
  }
}

extension SpecialCondition {
  /// The kind, its words and how it is watched on one line.
  package var line: Phrase {
    kind.phrase + .because(text)
      + (monitoring.map { .verbatim(" (") + $0.phrase + .verbatim(")") } ?? .verbatim(""))
  }
}

extension AdviceRequest {
  /// A request for advice on one line.
  package func phrase(today: CivilDate) -> Phrase {
    let due = due.map { Phrase(nl: ", voor ", en: ", by ") + .day($0, today: today) }
    return Phrase(nl: "advies gevraagd aan ", en: "advice asked of ") + asked.phrase
      + (due ?? .verbatim("")) + .because(question)
  }
}

extension Sentence {
  /// How long, and what goes with it: "1 jaar, 6 maanden, tbs".
  package var phrase: Phrase {
    var parts: [Phrase] = []
    if length.years > 0 {
      parts.append(
        length.years == 1
          ? Phrase(nl: "1 jaar", en: "1 year")
          : Phrase(nl: "\(length.years) jaar", en: "\(length.years) years"))
    }
    if length.months > 0 { parts.append(SettingUnit.months.phrase(of: length.months)) }
    if length.days > 0 { parts.append(SettingUnit.days.phrase(of: length.days)) }
    if isPartlySuspended {
      parts.append(Phrase(nl: "deels voorwaardelijk", en: "partly suspended"))
    }
    if isJuvenile { parts.append(Phrase(nl: "jeugdstraf", en: "juvenile sentence")) }
    if hasTbs { parts.append(.verbatim("tbs")) }
    if hasGvm { parts.append(.verbatim("GVM")) }
    if let nature { parts.append(nature.phrase) }
    return .joined(parts, separator: ", ")
  }
}

extension LeaveAuthorisation {
  /// A phase of leave on one line.
  package func phrase(today: CivilDate) -> Phrase {
    Phrase(nl: "machtiging ", en: "authorised: ") + phase.phrase + .verbatim(", ")
      + .day(from, today: today) + .afterwards(clinic) + .because(calls)
  }
}

extension TriageDecision {
  fileprivate func phrase(today: CivilDate) -> Phrase {
    let signal = Phrase(nl: "signaal \(signal.rawValue) ", en: "signal \(signal.rawValue) ")
    switch verb {
    case .acknowledged(let reason):
      return signal + Phrase(nl: "gezien", en: "acknowledged") + .because(reason)
    case .done(let reason):
      return signal + Phrase(nl: "afgedaan", en: "done") + .because(reason)
    case .noAction(let reason):
      return signal + Phrase(nl: "geen actie", en: "no action") + .because(reason)
    case .referred(let receiver, let reason):
      return signal + Phrase(nl: "doorverwezen naar \(receiver)", en: "referred to \(receiver)")
        + .because(reason)
    case .snoozed(let until, _, let reason):
      return signal + Phrase(nl: "laten sluimeren tot ", en: "snoozed until ")
        + .day(until, today: today) + .because(reason)
    }
  }
}

extension Phrase {
  /// `, text`, or nothing.
  fileprivate static func afterwards(_ text: String) -> Phrase {
    verbatim(text.isEmpty ? "" : ", \(text)")
  }
}
