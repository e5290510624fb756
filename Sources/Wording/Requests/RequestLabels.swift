package import Casework

extension SubjectRequestKind {
  package var phrase: Phrase {
    switch self {
    case .access: Phrase(nl: "inzage", en: "access")
    case .rectification: Phrase(nl: "correctie", en: "rectification")
    case .erasure: Phrase(nl: "wissen", en: "erasure")
    case .objection: Phrase(nl: "bezwaar", en: "objection")
    }
  }

  /// What came in: "verzoek om inzage", "bezwaar".
  package var asked: Phrase {
    self == .objection
      ? Phrase(nl: "bezwaar van betrokkene", en: "objection of the person")
      : Phrase(nl: "verzoek om ", en: "request for ") + phrase
  }

  /// Its articles.
  package var article: Phrase {
    switch self {
    case .access: .verbatim("AVG 15, Wjsg 18")
    case .rectification: .verbatim("AVG 16, Wjsg 22")
    case .erasure: .verbatim("AVG 17")
    case .objection: .verbatim("AVG 21")
    }
  }
}

extension RequestRegime {
  package var phrase: Phrase {
    switch self {
    case .avg: Phrase(nl: "AVG: 1 maand", en: "GDPR: 1 month")
    case .justiceData:
      Phrase(
        nl: "justitiële gegevens: 6 weken, correctie 4",
        en: "justice data: 6 weeks, rectification 4")
    case .executionData:
      Phrase(nl: "tenuitvoerleggingsgegevens: 4 weken", en: "execution data: 4 weeks")
    }
  }
}

extension IdentityCheck {
  package var phrase: Phrase {
    switch self {
    case .notYet: Phrase(nl: "nog niet vastgesteld", en: "not established yet")
    case .documentSeen: Phrase(nl: "document gezien aan de balie", en: "document seen at the desk")
    case .digitalLogin: Phrase(nl: "ingelogd met DigiD", en: "logged in with DigiD")
    case .seenByInstitution:
      Phrase(nl: "vastgesteld door de inrichting", en: "established by the institution")
    case .knownToUs: Phrase(nl: "bekend bij een collega", en: "known to a colleague")
    case .mandate: Phrase(nl: "gemachtigde, ook vastgesteld", en: "mandated, checked as well")
    }
  }
}

extension RequestRefusalGround {
  package var phrase: Phrase {
    switch self {
    case .unfounded:
      Phrase(nl: "kennelijk ongegrond of buitensporig (AVG 12 lid 5)", en: "unfounded (GDPR 12(5))")
    case .identityUnproven:
      Phrase(nl: "wie vraagt is niet vast te stellen (AVG 12 lid 6)", en: "identity (GDPR 12(6))")
    case .exception: Phrase(nl: "uitzondering (UAVG 41)", en: "exception (UAVG 41)")
    case .dutyToKeep:
      Phrase(nl: "bewaarplicht of rechtsvordering (AVG 17 lid 3)", en: "duty to keep (GDPR 17(3))")
    case .compellingGrounds:
      Phrase(nl: "dwingende gronden (AVG 21 lid 1)", en: "compelling grounds (GDPR 21(1))")
    case .notHeld: Phrase(nl: "staat hier niet", en: "not held here")
    }
  }
}

extension RequestStepKind {
  package var phrase: Phrase {
    switch self {
    case .identityChecked: Phrase(nl: "identiteit vastgesteld", en: "identity checked")
    case .extended: Phrase(nl: "verlengd, betrokkene weet het", en: "extended, the person was told")
    case .answered: Phrase(nl: "beantwoord", en: "answered")
    case .refused: Phrase(nl: "geweigerd", en: "refused")
    case .withdrawn: Phrase(nl: "ingetrokken door betrokkene", en: "withdrawn by the person")
    case .reopened: Phrase(nl: "heropend", en: "reopened")
    }
  }
}

extension RequestState {
  package var phrase: Phrase {
    switch self {
    case .open: Phrase(nl: "open", en: "open")
    case .answered: Phrase(nl: "beantwoord", en: "answered")
    case .refused: Phrase(nl: "geweigerd", en: "refused")
    case .withdrawn: Phrase(nl: "ingetrokken", en: "withdrawn")
    }
  }
}

extension SubjectRequest {
  /// A request on one line: "inzageverzoek van ma 23 nov: wat is gedeeld".
  package func phrase(today: CivilDate) -> Phrase {
    kind.asked + Phrase(nl: ", ontvangen ", en: ", received ") + .day(receivedOn, today: today)
      + .verbatim(" (") + regime.phrase + .verbatim(")") + .because(covers)
  }
}

extension RequestStep {
  /// A step on one line.
  package func phrase(today: CivilDate) -> Phrase {
    let how: Phrase =
      switch self {
      case .identityChecked(let check, _): .verbatim(": ") + check.phrase
      case .refused(let ground, _, _): .verbatim(": ") + ground.phrase
      default: .verbatim("")
      }
    return kind.phrase + .verbatim(", ") + .day(on, today: today) + how + .because(text)
  }
}
