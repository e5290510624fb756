package import Casework

extension DecisionKind {
  /// What a decision was, to name it when it is undone.
  package var phrase: Phrase {
    switch self {
    case .organisation: Phrase(nl: "organisatie", en: "organisation")
    case .member: Phrase(nl: "collega", en: "colleague")
    case .absence: Phrase(nl: "afwezigheid", en: "absence")
    case .directory: Phrase(nl: "adresboek", en: "directory")
    case .registration: Phrase(nl: "nieuwe betrokkene", en: "new person")
    case .identity: Phrase(nl: "persoonsgegevens", en: "identity")
    case .alias: Phrase(nl: "andere naam", en: "alias")
    case .link: Phrase(nl: "koppeling", en: "link")
    case .address: Phrase(nl: "adres", en: "address")
    case .assignment: Phrase(nl: "overdracht", en: "assignment")
    case .announcement: Phrase(nl: "aankondiging", en: "announcement")
    case .returnDetails: Phrase(nl: "gegevens terugkeer", en: "return details")
    case .returnDate: Phrase(nl: "datum terugkeer", en: "return date")
    case .returnStatus: Phrase(nl: "stand terugkeer", en: "return status")
    case .condition: Phrase(nl: "voorwaarde", en: "condition")
    case .offer: Phrase(nl: "aanbod nazorg", en: "offer of aftercare")
    case .note: Phrase(nl: "notitie", en: "note")
    case .amendment: Phrase(nl: "aanvulling", en: "amendment")
    case .retraction: Phrase(nl: "intrekking notitie", en: "retraction")
    case .contactPlan: Phrase(nl: "afspraak", en: "appointment")
    case .contact: Phrase(nl: "contact", en: "contact")
    case .task: Phrase(nl: "taak", en: "task")
    case .taskDone: Phrase(nl: "taak gedaan", en: "task done")
    case .disclosure: Phrase(nl: "delen met een ander", en: "sharing")
    case .disclosureStep:
      Phrase(nl: "intrekking of correctie van delen", en: "sharing withdrawn or corrected")
    case .supervision: Phrase(nl: "toezicht", en: "supervision")
    case .supervisionStart: Phrase(nl: "start toezicht", en: "start of supervision")
    case .supervisionLevel: Phrase(nl: "niveau toezicht", en: "supervision level")
    case .undo: Phrase(nl: "ongedaan gemaakt", en: "undone")
    case .redo: Phrase(nl: "opnieuw gedaan", en: "redone")
    case .setting: Phrase(nl: "instelling", en: "setting")
    case .hold: Phrase(nl: "stop op vernietiging", en: "legal hold")
    case .holdLift: Phrase(nl: "einde stop op vernietiging", en: "legal hold lifted")
    case .erasureRequest: Phrase(nl: "verzoek tot vernietigen", en: "request to destroy")
    case .erasureConfirmation:
      Phrase(nl: "bevestiging van vernietigen", en: "confirmation to destroy")
    case .erasureWithdrawal:
      Phrase(nl: "ingetrokken vernietiging", en: "destruction withdrawn")
    case .destruction: Phrase(nl: "vernietiging", en: "destruction")
    case .rectification: Phrase(nl: "correctie notitie", en: "rectification of a note")
    case .access: Phrase(nl: "inzage", en: "access")
    case .brokenGlass: Phrase(nl: "noodtoegang", en: "emergency access")
    case .accessReview: Phrase(nl: "controle van inzage", en: "review of access")
    case .measure: Phrase(nl: "maatregel", en: "measure")
    case .measureStep: Phrase(nl: "stap in een maatregel", en: "step in a measure")
    case .supervisionStep: Phrase(nl: "stap in het toezicht", en: "step in the supervision")
    case .advice: Phrase(nl: "adviesvraag", en: "request for advice")
    case .adviceAnswer: Phrase(nl: "antwoord op adviesvraag", en: "answer with advice")
    case .caseOpening: Phrase(nl: "zaak zonder detentie", en: "case without detention")
    case .caseClosing: Phrase(nl: "einde zaak zonder detentie", en: "end of case")
    case .sentence: Phrase(nl: "strafgegevens", en: "sentence")
    case .leaveAuthorisation: Phrase(nl: "verlofmachtiging tbs", en: "tbs leave authorisation")
    case .returnCheck: Phrase(nl: "controlepunt terugkeer", en: "check around a return")
    case .triage: Phrase(nl: "besluit op een signaal", en: "decision on a signal")
    }
  }
}
