import Casework

extension Refusal {
  /// Why a request of the person, or a step in one, was refused; `nil` for other refusals.
  func requestPhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .unknownRequest:
      Phrase(
        nl: "Dit verzoek is er niet (meer). Open het dossier opnieuw.",
        en: "This request is not there (any more). Open the dossier again.")
    case .requestNotInRegime(let kind, _):
      Phrase(
        nl: "De Wjsg kent dit niet: \(kind.asked.nl). Kies de AVG.",
        en: "The Wjsg does not know this: \(kind.asked.en). Choose the GDPR.")
    case .requestStepNotAllowed(let step, let state, let allowed):
      .stepNotAllowed(step.phrase, in: state.phrase, allowed: allowed.map(\.phrase))
    case .identityNotChecked:
      Phrase(
        nl: "Nog niet is vastgesteld wie dit vraagt. Leg eerst vast hoe dat is gebleken"
          + " (AVG 12 lid 6). Bewaar geen kopie.",
        en: "Who asks was not established yet. First record how that was checked"
          + " (GDPR 12(6)). Keep no copy.")
    case .accessFileTakesTwo:
      Phrase(
        nl: "Een inzagedossier maak je met zijn tweeën: met een collega die deze gegevens mag lezen"
          + " (--second-identity).",
        en: "An access file takes two: a colleague who may read these facts has to be there"
          + " (--second-identity).")
    case .requestExtendedAlready:
      Phrase(
        nl: "Verlengen kan één keer, en dat is al gebeurd (AVG 12 lid 3).",
        en: "It can be extended once, and it was (GDPR 12(3)).")
    case .requestNotExtendable(let rule):
      Phrase(
        nl: "Deze termijn kan niet langer (\(rule.rawValue)). Antwoord met wat er is.",
        en: "This term cannot be extended (\(rule.rawValue)). Answer with what is there.")
    case .requestExtendedTooLate(let last):
      Phrase(
        nl: "Verlengen kon tot en met \(Phrase.day(last, today: today).nl): betrokkene moet het"
          + " binnen de eerste maand horen (AVG 12 lid 3).",
        en: "It could be extended until \(Phrase.day(last, today: today).en): the person has to be"
          + " told within the first month (GDPR 12(3)).")
    case .groundDoesNotFit(let ground, let kind):
      Phrase(
        nl: "'\(ground.phrase.nl)' is hier geen grond: \(kind.asked.nl).",
        en: "'\(ground.phrase.en)' is no ground here: \(kind.asked.en).")
    default: nil
    }
  }
}

extension TriageReason {
  /// S35 in one sentence: "Verzoek om inzage, identiteit nog niet vastgesteld".
  func request(
    _ kind: SubjectRequestKind, _ identity: IdentityCheck, _ isExtended: Bool
  ) -> Phrase {
    let ask = kind.asked.capitalised
    if !identity.isDone {
      return ask + Phrase(nl: ": stel vast wie het vraagt", en: ": establish who asks")
    }
    return ask
      + (isExtended
        ? Phrase(nl: " beantwoorden, verlengd", en: " to answer, extended")
        : Phrase(nl: " beantwoorden", en: " to answer"))
  }

  /// The facts behind S35.
  func requestFacts(
    _ kind: SubjectRequestKind, _ regime: RequestRegime, _ received: CivilDate,
    _ identity: IdentityCheck, _ today: CivilDate
  ) -> [Phrase] {
    [
      kind.phrase.capitalised + .verbatim(" (") + kind.article + .verbatim("), ") + regime.phrase,
      Phrase(nl: "ontvangen ", en: "received ") + .day(received, today: today),
      Phrase(nl: "identiteit: ", en: "identity: ") + identity.phrase,
    ]
  }
}

extension Phrase {
  /// What S35 is called, asks and waits for.
  static var subjectRequest: Phrase {
    Phrase(nl: "verzoek van betrokkene", en: "request of the person")
  }
  static var answerSubjectRequest: Phrase {
    Phrase(
      nl: "antwoorden, verlengen met reden of weigeren op een grond",
      en: "answer, extend with a reason or refuse on a ground")
  }
  static var subjectRequestGoesAway: Phrase {
    Phrase(
      nl: "beantwoord, geweigerd of ingetrokken door betrokkene",
      en: "answered, refused or withdrawn by the person")
  }
  static var requesterIdentityMissing: Phrase {
    Phrase(nl: "wie vraagt", en: "who asks")
  }

  package static var dossierRequests: Phrase {
    Phrase(nl: "Verzoeken van betrokkene", en: "Requests of the person")
  }
  package static func requestAnswerBy(_ day: Phrase) -> Phrase {
    Phrase(nl: ", antwoord uiterlijk ", en: ", answer by ") + day
  }
}
