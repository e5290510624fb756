package import Casework

extension Happening {
  /// One line of a time line, in words.
  package func phrase(today: CivilDate) -> Phrase {
    switch self {
    case .registered(let identity):
      Phrase(nl: "vastgelegd als \(identity.name.full)", en: "recorded as \(identity.name.full)")
    case .identity(let identity):
      Phrase(
        nl: "gegevens verbeterd: \(identity.name.full)",
        en: "identity corrected: \(identity.name.full)")
    case .alias(let name): Phrase(nl: "ook bekend als \(name.full)", en: "alias \(name.full)")
    case .address(let address):
      address.kind.phrase + .verbatim(": \(address.street) \(address.houseNumber), \(address.city)")
    case .owner(let name):
      if let name {
        Phrase(nl: "overgedragen aan \(name)", en: "handed over to \(name)")
      } else {
        Phrase(nl: "zonder eigenaar", en: "without an owner")
      }
    case .returnAnnounced(let details):
      Phrase(nl: "terugkeer aangekondigd: ", en: "return announced: ")
        + Happening.frame(details)
    case .returnCorrected(let details):
      Phrase(nl: "terugkeer verbeterd: ", en: "return corrected: ") + Happening.frame(details)
    case .returnDate(let date, let before): Happening.date(date, before: before, today: today)
    case .status(let progress):
      Phrase(nl: "stand: ", en: "status: ") + progress.status.phrase + .because(progress.reason)
    case .condition(let kind, let finding, let before):
      kind.phrase + .verbatim(": ") + before.phrase + .verbatim(" → ") + finding.state.phrase
        + .because(finding.remark)
    case .offer(let answer):
      Phrase(nl: "nazorg ", en: "aftercare ") + answer.state.phrase + .because(answer.reason)
    case .note(let content):
      Phrase(nl: "notitie ", en: "note ") + content.category.phrase
        + .inBrackets(content.reliability.phrase) + .verbatim(": \(content.text)")
    case .amendment(let text):
      Phrase(nl: "notitie aangevuld: \(text)", en: "note added to: \(text)")
    case .retraction(let reason):
      Phrase(nl: "notitie ingetrokken: \(reason)", en: "note retracted: \(reason)")
    case .contactPlanned(let contact): .plannedContact(contact, today: today)
    case .contact(let contact):
      Phrase(nl: "contact ", en: "contact ") + .day(contact.on, today: today)
        + .verbatim(", ") + contact.kind.phrase + .verbatim(", ") + contact.outcome.phrase
        + .because(contact.remark)
    case .task(let task):
      Phrase(nl: "taak: \(task.title), uiterlijk ", en: "task: \(task.title), due ")
        + .day(task.due, today: today)
    case .taskDone(let title, let remark):
      Phrase(nl: "taak gedaan: \(title)", en: "task done: \(title)") + .because(remark)
    case .disclosed, .disclosureStep: sharingPhrase(today: today)
    case .supervision(let details):
      Phrase(nl: "opdracht toezicht: ", en: "supervision order: ") + details.frame.phrase
        + .verbatim(", ") + details.level.phrase
    case .supervisionStarted(let day):
      Phrase(nl: "toezicht gestart op ", en: "supervision started on ") + .day(day, today: today)
    case .supervisionLevel(let level):
      Phrase(nl: "toezicht naar ", en: "supervision to ") + level.phrase
    case .rectification(let reason):
      Phrase(nl: "notitie gecorrigeerd: \(reason)", en: "note corrected: \(reason)")
    case .hold(let content): content.phrase
    case .holdLifted(let reason):
      Phrase(nl: "stop op vernietiging voorbij: \(reason)", en: "legal hold lifted: \(reason)")
    case .requestReceived(let request): request.phrase(today: today)
    case .requestStep(let step):
      Phrase(nl: "verzoek: ", en: "request: ") + step.phrase(today: today)
    case .glassBroken(let breaking):
      Phrase(nl: "noodtoegang: ", en: "emergency access: ") + breaking.ground.phrase
        + .because(breaking.words)
    case .measure, .measureStep, .supervisionStep, .adviceRequested, .adviceAnswered,
      .caseOpened, .caseClosed, .sentence, .leaveAuthorised, .check, .triage:
      matterPhrase(today: today)
    }
  }

  private static func frame(_ details: ReturnDetails) -> Phrase {
    details.type.phrase + .verbatim(details.institution.isEmpty ? "" : ", \(details.institution)")
  }

  private static func date(
    _ date: ReturnDate, before: ReturnDate?, today: CivilDate
  ) -> Phrase {
    let day = date.date.map { Phrase.day($0, today: today) } ?? date.quality.phrase
    var phrase = date.kind.phrase + .verbatim(": ") + day
    if let old = before?.date, let new = date.date, old != new {
      let was = Phrase.day(old, today: today)
      phrase =
        phrase + .verbatim(", ") + .moved(days: old.days(until: new))
        + Phrase(nl: " (was \(was.nl))", en: " (was \(was.en))")
    }
    return phrase + .verbatim(" · ") + date.source.phrase
  }
}

extension Phrase {
  /// `: reason`, or nothing.
  static func because(_ text: String) -> Phrase {
    verbatim(text.isEmpty ? "" : ": \(text)")
  }
}
