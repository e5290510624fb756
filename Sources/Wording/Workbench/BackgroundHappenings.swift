package import Casework

/// What happened to themes, in the reporting code, on the career line and with judgments of risk.
extension Happening {
  func backgroundPhrase(today: CivilDate) -> Phrase {
    switch self {
    case .theme(let theme): theme.phrase(today: today)
    case .themeStep(let kind, let step):
      kind.phrase + .verbatim(": ") + step.phrase(today: today)
    case .codeStep(let step):
      Phrase(nl: "meldcode, ", en: "reporting code, ") + step.phrase(today: today)
    case .conviction(let conviction): conviction.phrase(today: today)
    case .spell(let spell): spell.phrase(today: today)
    case .careerCorrected(let correction): correction.phrase(today: today)
    case .careerLeft:
      Phrase(
        nl: "delictlijn: staat er niet meer op", en: "offence line: does not stand on it any more")
    case .riskJudged(let judgment): judgment.phrase(today: today)
    case .riskStep(let step): step.phrase(today: today)
    default: .verbatim("")
    }
  }
}

extension ThemeContent {
  package func phrase(today: CivilDate) -> Phrase {
    let which = highImpact.map { Phrase.verbatim(" (") + $0.phrase + .verbatim(")") }
    return Phrase(nl: "thema ", en: "theme ") + kind.phrase + (which ?? .verbatim(""))
      + .verbatim(", ") + .day(on, today: today) + .because(reason)
  }
}

extension ThemeStep {
  package func phrase(today: CivilDate) -> Phrase {
    let day = Phrase.verbatim(", ") + .day(on, today: today)
    let what: Phrase =
      switch kind {
      case .answered:
        (question?.phrase ?? .verbatim("")) + .verbatim(" ") + (answer?.phrase ?? .verbatim(""))
      case .involved: kind.phrase + .verbatim(", ") + (partner?.phrase ?? .verbatim(""))
      case .ended: kind.phrase
      }
    return what + day + .because(note)
  }
}

extension ReportingCodeStep {
  package func phrase(today: CivilDate) -> Phrase {
    let day = Phrase.verbatim(", ") + .day(on, today: today)
    let again = correction.isEmpty ? "" : " (\(correction))"
    return kind.phrase + day + answers + .verbatim(text.isEmpty ? "" : ": \(text)")
      + .verbatim(again)
  }

  /// What was answered in it.
  private var answers: Phrase {
    var parts: [Phrase] = []
    if let childCheck {
      parts.append(
        Phrase(nl: "minderjarigen of zwangerschap: ", en: "minors or pregnancy: ")
          + childCheck.phrase)
    }
    if let safeHomeInvolved {
      parts.append(
        Phrase(nl: "Veilig Thuis al betrokken: ", en: "Veilig Thuis involved already: ")
          + safeHomeInvolved.phrase)
    }
    if let report {
      parts.append(
        Phrase(nl: "melden bij Veilig Thuis: ", en: "report to Veilig Thuis: ") + report.phrase)
    }
    if let help {
      parts.append(Phrase(nl: "hulp regelen: ", en: "arrange help: ") + help.phrase)
    }
    return parts.isEmpty
      ? .verbatim("") : .verbatim(", ") + .joined(parts, separator: ", ")
  }
}

extension Conviction {
  package func phrase(today: CivilDate) -> Phrase {
    let judged = decidedOn.map {
      Phrase(nl: ", uitspraak ", en: ", judged ") + .day($0, today: today)
    }
    let youth =
      isYouthLaw ? Phrase(nl: ", jeugdstrafrecht", en: ", juvenile law") : .verbatim("")
    return status.phrase + .verbatim(": \(offence), ") + .day(offenceOn, today: today)
      + (judged ?? .verbatim("")) + youth + .fromSource(source)
  }
}

extension Spell {
  package func phrase(today: CivilDate) -> Phrase {
    kind.phrase + .verbatim(", ") + .period(from, until, today) + .because(text)
      + .fromSource(source)
  }
}

extension CareerCorrection {
  package func phrase(today: CivilDate) -> Phrase {
    Phrase(nl: "delictlijn, ", en: "offence line, ") + kind.phrase + .verbatim(", ")
      + .day(on, today: today) + .fromSource(source)
  }
}

extension RiskJudgment {
  /// A judgment on one line, its outcomes each in words.
  package func phrase(today: CivilDate) -> Phrase {
    Phrase(nl: "risico-oordeel ", en: "judgment of risk ") + instrument.phrase
      + .verbatim(version.isEmpty ? "" : " \(version)") + .verbatim(", ")
      + .day(assessedOn, today: today) + .verbatim(", \(assessor)") + .because(outcomePhrase)
  }

  /// "recidive hoog, letsel laag"; of RiHG whether a ban is indicated. Never one word for all.
  package var outcomePhrase: Phrase {
    var parts = RiskAspect.allCases.compactMap { aspect in
      outcomes[aspect].map { aspect.phrase + .verbatim(" ") + $0.phrase }
    }
    if let banIndicated {
      parts.append(
        Phrase(nl: "huisverbod in beginsel: ", en: "home ban in principle: ")
          + banIndicated.phrase)
    }
    return .joined(parts, separator: ", ")
  }
}

extension RiskStep {
  package func phrase(today: CivilDate) -> Phrase {
    kind.phrase + .verbatim(", ") + .day(on, today: today)
      + (event.map { Phrase.verbatim(", ") + $0.phrase } ?? .verbatim("")) + .because(reason)
  }
}

extension Phrase {
  /// ` · source`, or nothing.
  package static func fromSource(_ source: String) -> Phrase {
    verbatim(source.isEmpty ? "" : " · \(source)")
  }

  /// From a day to a day, or until now.
  package static func period(
    _ from: CivilDate, _ until: CivilDate?, _ today: CivilDate
  ) -> Phrase {
    day(from, today: today) + Phrase(nl: " tot en met ", en: " until ")
      + (until.map { day($0, today: today) } ?? Phrase(nl: "nu", en: "now"))
  }

  /// `: text`, or nothing.
  static func because(_ phrase: Phrase) -> Phrase {
    phrase.nl.isEmpty ? verbatim("") : verbatim(": ") + phrase
  }
}
