/// The words of the commands about requests of the person, the overview and access files.
extension Phrase {
  package static var overviewAbstract: Phrase {
    Phrase(nl: "De week in één oogopslag, in getallen", en: "The week at a glance, in figures")
  }
  package static var requestAbstract: Phrase {
    Phrase(
      nl: "Verzoeken van betrokkenen om inzage, correctie of wissen, en bezwaren",
      en: "Requests of people for access, rectification or erasure, and objections")
  }
  package static var requestReceiveAbstract: Phrase {
    Phrase(
      nl: "Leg een verzoek vast; wat er gevraagd is komt van standaardinvoer",
      en: "Record a request; what is asked comes from standard input")
  }
  package static var requestStepAbstract: Phrase {
    Phrase(
      nl: "Een stap in een verzoek; het antwoord of de reden komt van standaardinvoer",
      en: "A step in a request; the answer or the reason comes from standard input")
  }
  package static var requestListAbstract: Phrase {
    Phrase(
      nl: "Verzoeken met hun termijn, open eerst, zonder namen",
      en: "Requests with their term, open ones first, without names")
  }
  package static func optionRequestKind(_ list: String) -> Phrase {
    Phrase(nl: "Waar om gevraagd is: \(list).", en: "What is asked for: \(list).")
  }
  package static func optionRegime(_ list: String) -> Phrase {
    Phrase(nl: "Onder welke wet: \(list).", en: "Under which law: \(list).")
  }
  package static func optionIdentityCheck(_ list: String) -> Phrase {
    Phrase(
      nl: "Hoe is vastgesteld wie het vraagt: \(list). Bewaar geen kopie.",
      en: "How it was established who asks: \(list). Keep no copy.")
  }
  package static var optionReceived: Phrase {
    Phrase(nl: "Dag van ontvangst, 2026-11-23; anders vandaag.", en: "Day of receipt, 2026-11-23.")
  }
  package static var optionNoHold: Phrase {
    Phrase(nl: "Leg vernietiging niet stil.", en: "Do not stop destruction.")
  }
  package static var argumentRequest: Phrase {
    Phrase(
      nl: "Het verzoek, zoals 'request list' het noemt.",
      en: "The request, as 'request list' names it.")
  }
  package static func optionRequestStep(_ list: String) -> Phrase {
    Phrase(nl: "Welke stap: \(list).", en: "Which step: \(list).")
  }
  package static func optionRefusalGround(_ list: String) -> Phrase {
    Phrase(nl: "Grond van een weigering: \(list).", en: "Ground of a refusal: \(list).")
  }
  package static func requestReceivedNow(
    _ reference: String, _ request: Phrase, id: String
  ) -> Phrase {
    Phrase(nl: "Vastgelegd bij \(reference): ", en: "Recorded with \(reference): ") + request
      + .verbatim(" [\(id)]")
  }
  package static func requestSteppedNow(_ reference: String, _ step: Phrase) -> Phrase {
    Phrase(nl: "Vastgelegd bij \(reference): ", en: "Recorded with \(reference): ") + step
  }
  package static func requestLine(
    _ id: String, _ reference: String, _ compartment: Phrase, _ kind: Phrase, _ state: Phrase,
    due: Phrase
  ) -> Phrase {
    .verbatim("\(id)  \(reference)  ") + compartment + .verbatim(" · ") + kind + .verbatim(" · ")
      + state + Phrase(nl: " · uiterlijk ", en: " · by ") + due
  }
  package static var noRequests: Phrase {
    Phrase(nl: "Er zijn geen verzoeken.", en: "There are no requests.")
  }
  package static func accessFileWritten(_ reference: String) -> Phrase {
    Phrase(
      nl: "Inzagedossier van \(reference) geschreven. Lees het na, geef het mee, en leg vast:"
        + " keerpunt request step ID --step answered.",
      en: "Access file of \(reference) written. Read it, hand it over, and record it:"
        + " keerpunt request step ID --step answered.")
  }
  package static func badViewsFile(_ path: String) -> Phrase {
    Phrase(
      nl: "\(path) is geen lijst van 'access of ID --json'. Vraag die aan de functionaris"
        + " gegevensbescherming.",
      en: "\(path) is no list of 'access of ID --json'. Ask the data protection officer for it.")
  }
  package static func outputExists(_ path: String) -> Phrase {
    Phrase(
      nl: "\(path) bestaat al. Kies een andere naam.", en: "\(path) exists. Choose another name.")
  }
  package static func badDay(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)' is geen dag. Schrijf 2026-11-23.", en: "'\(text)' is no day. Write 2026-11-23."
    )
  }
}
