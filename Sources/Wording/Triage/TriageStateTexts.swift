package import Casework

extension TriageState {
  /// Where an entry stands, and by whose decision; `nil` while it is open.
  /// - Parameter name: how a colleague is called.
  package func phrase(today: CivilDate, name: (UserName) -> String) -> Phrase? {
    switch self {
    case .open: nil
    case .asleep(let until, let event, let entry):
      Phrase(nl: "sluimert tot", en: "asleep until") + .on(until, today)
        + (event.map { Phrase(nl: " of ", en: " or ") + $0.phrase } ?? .verbatim(""))
        + by(entry, today, name)
    case .decided(let entry): entry.value.verb.phrase + by(entry, today, name)
    }
  }

  private func by(
    _ entry: Entry<TriageDecision>, _ today: CivilDate, _ name: (UserName) -> String
  ) -> Phrase {
    let reason = entry.value.verb.reason
    return .verbatim(", \(name(entry.author)), ") + .moment(entry.at, today: today)
      + .verbatim(reason.isEmpty ? "" : ": \(reason)")
  }
}

extension TriageVerb {
  /// What was decided.
  package var phrase: Phrase {
    switch self {
    case .acknowledged: Phrase(nl: "gezien dat de tijd om is", en: "acknowledged as run out")
    case .done: Phrase(nl: "afgedaan", en: "done")
    case .noAction: Phrase(nl: "geen actie", en: "no action")
    case .referred(let receiver, _):
      Phrase(nl: "doorverwezen naar \(receiver)", en: "referred to \(receiver)")
    case .snoozed: Phrase(nl: "laten sluimeren", en: "snoozed")
    }
  }

  /// Why. May be empty where no reason is needed.
  package var reason: String {
    switch self {
    case .acknowledged(let reason), .done(let reason), .noAction(let reason),
      .referred(_, let reason), .snoozed(_, _, let reason):
      reason
    }
  }
}

extension WakeEvent {
  /// What wakes an entry before its day.
  package var phrase: Phrase {
    switch self {
    case .dateMoved: Phrase(nl: "een andere datum", en: "another date")
    case .noteAdded: Phrase(nl: "een nieuwe notitie", en: "a new note")
    case .addressChanged: Phrase(nl: "een ander adres", en: "another address")
    }
  }
}
