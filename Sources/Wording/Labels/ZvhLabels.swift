package import Casework

extension ZvhState {
  package var phrase: Phrase {
    switch self {
    case .referred: Phrase(nl: "aangemeld", en: "referred")
    case .incomplete: Phrase(nl: "onvolledig", en: "incomplete")
    case .triage: Phrase(nl: "voor triage", en: "for triage")
    case .refused: Phrase(nl: "afgewezen met advies", en: "refused with advice")
    case .adviceBack: Phrase(nl: "terug met advies", en: "back with advice")
    case .elsewhere: Phrase(nl: "andere tafel", en: "other table")
    case .consultation: Phrase(nl: "casusoverleg (ICO)", en: "case consultation (ICO)")
    case .planned: Phrase(nl: "plan", en: "plan")
    case .running: Phrase(nl: "in uitvoering", en: "under way")
    case .scalingDown: Phrase(nl: "afschalen", en: "scaling down")
    case .closed: Phrase(nl: "gesloten", en: "closed")
    }
  }
}

extension ZvhField {
  /// What a referral lacks.
  package var phrase: Phrase {
    switch self {
    case .citizenNumber: Phrase(nl: "BSN", en: "BSN")
    case .birthDate: Phrase(nl: "geboortedatum", en: "birth date")
    case .address: Phrase(nl: "adres", en: "address")
    case .criteria: Phrase(nl: "criteria a tot en met d", en: "criteria a to d")
    case .reason: Phrase(nl: "reden", en: "reason")
    case .goal: Phrase(nl: "doel", en: "goal")
    case .partners: Phrase(nl: "betrokken partners", en: "partners involved")
    case .told:
      Phrase(nl: "of betrokkene het weet, en anders waarom niet", en: "whether the person knows")
    }
  }
}

extension ZvhCriterion {
  /// The criterion in short, with its letter.
  package var phrase: Phrase {
    switch self {
    case .severalProblems:
      Phrase(nl: "a meer problemen, meer leefgebieden", en: "a several problems, parts of life")
    case .severalChains:
      Phrase(nl: "b meer ketens nodig", en: "b several chains needed")
    case .surroundings:
      Phrase(nl: "c raakt gezin of omgeving", en: "c affects family or surroundings")
    case .localSafety:
      Phrase(nl: "d ernstig lokaal veiligheidsprobleem", en: "d serious local safety problem")
    }
  }
}

extension ZvhCriterion {
  /// The criterion as a form has room for it.
  package var label: Phrase {
    switch self {
    case .severalProblems: Phrase(nl: "a problemen", en: "a problems")
    case .severalChains: Phrase(nl: "b ketens", en: "b chains")
    case .surroundings: Phrase(nl: "c omgeving", en: "c surroundings")
    case .localSafety: Phrase(nl: "d veiligheid", en: "d safety")
    }
  }
}

extension ZvhOutcome {
  package var phrase: Phrase {
    switch self {
    case .consultation: Phrase(nl: "casusoverleg (ICO)", en: "case consultation (ICO)")
    case .adviceBack: Phrase(nl: "terug met advies", en: "back with advice")
    case .otherTable: Phrase(nl: "andere tafel", en: "other table")
    case .refused: Phrase(nl: "afwijzen met advies", en: "refuse with advice")
    }
  }
}

extension ZvhStepKind {
  package var phrase: Phrase {
    switch self {
    case .amended: Phrase(nl: "aanmelding aangevuld", en: "referral completed")
    case .triaged: Phrase(nl: "triage", en: "triage")
    case .leadSet: Phrase(nl: "regie", en: "lead")
    case .planSet: Phrase(nl: "plan", en: "plan")
    case .agreed: Phrase(nl: "afspraak", en: "agreement")
    case .agreementEnded: Phrase(nl: "afspraak klaar", en: "agreement over")
    case .scaledUp: Phrase(nl: "opgeschaald", en: "scaled up")
    case .scaledDown: Phrase(nl: "afgeschaald", en: "scaled down")
    case .closed: Phrase(nl: "zaak gesloten", en: "case closed")
    }
  }
}

extension ZvhAgreementEnd {
  package var phrase: Phrase {
    switch self {
    case .done: Phrase(nl: "gedaan", en: "done")
    case .dropped: Phrase(nl: "vervalt", en: "dropped")
    }
  }
}

extension TablingReason {
  /// Why somebody is on an agenda.
  package var phrase: Phrase {
    switch self {
    case .triage: Phrase(nl: "triage", en: "triage")
    case .agreements: Phrase(nl: "afspraken open", en: "agreements open")
    case .again: Phrase(nl: "komt terug", en: "comes back")
    case .byHand: Phrase(nl: "op verzoek", en: "by request")
    }
  }
}

extension Answer {
  /// One letter or sign: `j`, `n`, `?`.
  package var mark: Phrase {
    switch self {
    case .yes: Phrase(nl: "ja", en: "yes")
    case .no: Phrase(nl: "nee", en: "no")
    case .unknown: Phrase(nl: "?", en: "?")
    }
  }
}

extension ZvhReferral {
  /// `a ja  b ja  c nee  d ?`.
  package var criteriaPhrase: Phrase {
    .joined(
      ZvhCriterion.allCases.map { .verbatim("\($0.rawValue) ") + answer($0).mark },
      separator: "  ")
  }

  /// Whether the person knows.
  package var toldPhrase: Phrase {
    switch told {
    case .yes: Phrase(nl: "betrokkene weet het", en: "the person knows")
    case .no:
      Phrase(nl: "betrokkene weet het niet", en: "the person was not told") + .because(whyNotTold)
    case .unknown:
      Phrase(nl: "onbekend of betrokkene het weet", en: "unknown whether the person knows")
    }
  }
}

extension ZvhStep {
  /// A step on one line: "triage: casusoverleg (ICO), di 24 nov: te zwaar voor een keten".
  package func phrase(today: CivilDate) -> Phrase {
    switch self {
    case .amended(let referral):
      kind.phrase + .verbatim(": ") + referral.criteriaPhrase + .because(referral.reason)
    case .triaged(let outcome, let on, let table, let reason):
      kind.phrase + .verbatim(": ") + outcome.phrase
        + .verbatim(table.isEmpty ? "" : " (\(table))") + .onDay(on, today) + .because(reason)
    case .leadSet(let lead): kind.phrase + .verbatim(": ") + lead.phrase
    case .planSet(let plan): kind.phrase + .verbatim(": \(plan)")
    case .agreed(let agreement): agreement.phrase(today: today)
    case .agreementEnded(_, let end, let on, let remark):
      Phrase(nl: "afspraak ", en: "agreement ") + end.phrase + .onDay(on, today)
        + .because(remark)
    case .scaled(_, let on, let reason), .closed(let on, let reason):
      kind.phrase + .onDay(on, today) + .because(reason)
    }
  }
}

extension ZvhAgreement {
  /// "afspraak: Politie Zwanendam: spreekt de buren, uiterlijk do 26 nov".
  package func phrase(today: CivilDate) -> Phrase {
    Phrase(nl: "afspraak: ", en: "agreement: ") + line(today: today)
  }

  /// The same without the word that it is one.
  package func line(today: CivilDate) -> Phrase {
    owner.phrase + .verbatim(": \(what), ")
      + Phrase(nl: "uiterlijk ", en: "by ") + .day(due, today: today)
  }
}

extension Phrase {
  fileprivate static func onDay(_ day: CivilDate, _ today: CivilDate) -> Phrase {
    verbatim(", ") + .day(day, today: today)
  }
}
