package import Casework

extension Happening {
  /// One line of a time line as text: what was recorded, in a few words.
  package func line(today: CivilDate) -> Phrase {
    switch self {
    case .registered(let identity): DecisionKind.registration.phrase + .colon(identity.name.listed)
    case .identity(let identity):
      DecisionKind.identity.phrase + .colon(identity.name.listed) + .verbatim(", ")
        + .birthDate(identity.birthDate)
    case .alias(let name): DecisionKind.alias.phrase + .colon(name.listed)
    case .address(let address):
      DecisionKind.address.phrase + .colon(address.kind.phrase) + .verbatim(", \(address.line)")
    case .owner(let name):
      DecisionKind.assignment.phrase + .colon(name.map(Phrase.verbatim) ?? Scope.unowned.phrase)
    case .returnAnnounced(let details):
      DecisionKind.announcement.phrase + .colon(details.type.phrase) + .after(details.institution)
    case .returnCorrected(let details):
      DecisionKind.returnDetails.phrase + .colon(details.type.phrase) + .after(details.institution)
    case .returnDate(let date, let before):
      date.kind.phrase + .colon(Phrase.value(of: date, today)) + Phrase.was(before, today)
    case .status(let progress):
      DecisionKind.returnStatus.phrase + .colon(progress.status.phrase) + .after(progress.reason)
    case .condition(let kind, let finding, let before):
      kind.phrase + .colon(before.phrase) + .verbatim(" → ") + finding.state.phrase
        + .after(finding.remark)
    case .offer(let answer):
      DecisionKind.offer.phrase + .colon(answer.state.phrase) + .after(answer.reason)
    default: laterLine(today: today)
    }
  }

  private func laterLine(today: CivilDate) -> Phrase {
    switch self {
    case .note(let content):
      DecisionKind.note.phrase + .colon(content.category.phrase) + .verbatim(", ")
        + content.reliability.phrase + .after(content.text)
    case .amendment(let text): DecisionKind.amendment.phrase + .colon(text)
    case .retraction(let reason): DecisionKind.retraction.phrase + .colon(reason)
    case .contactPlanned(let contact):
      DecisionKind.contactPlan.phrase + .colon(Phrase.day(contact.on, today: today))
        + .verbatim(", ") + contact.kind.phrase + .after(contact.with)
    case .contact(let contact):
      contact.kind.phrase + .colon(contact.outcome.phrase) + .verbatim(", ")
        + .day(contact.on, today: today) + .after(contact.remark)
    case .task(let content):
      DecisionKind.task.phrase + .colon(content.title) + .verbatim(", ")
        + .day(content.due, today: today)
    case .taskDone(let title, let remark):
      DecisionKind.taskDone.phrase + .colon(title) + .after(remark)
    case .supervision(let details):
      DecisionKind.supervision.phrase + .colon(details.frame.phrase) + .verbatim(", ")
        + details.level.phrase
    case .supervisionStarted(let date):
      DecisionKind.supervisionStart.phrase + .colon(Phrase.day(date, today: today))
    case .supervisionLevel(let level):
      DecisionKind.supervisionLevel.phrase + .colon(level.phrase)
    default: .verbatim("")
    }
  }
}

extension Address {
  /// Street, number, postcode and city on one line.
  package var line: String {
    let parts = [
      street + (houseNumber.isEmpty ? "" : " " + houseNumber), postcode?.text ?? "", city,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Phrase {
  /// `do 26 nov 09:00, zeker, DJI`: a date of a return with how sure it is and who says so.
  package static func value(of date: ReturnDate, _ today: CivilDate) -> Phrase {
    let day = date.date.map { Phrase.day($0, today: today) } ?? verbatim("?")
    let time = verbatim(date.time.map { " " + $0.iso } ?? "")
    return day + time + verbatim(", ") + date.quality.phrase + verbatim(", ") + date.source.phrase
  }

  fileprivate static func was(_ date: ReturnDate?, _ today: CivilDate) -> Phrase {
    guard let date else { return verbatim("") }
    let day = date.date.map { Phrase.day($0, today: today) } ?? verbatim("?")
    return Phrase(nl: " (was \(day.nl))", en: " (was \(day.en))")
  }

  fileprivate static func colon(_ text: String) -> Phrase { verbatim(": \(text)") }

  fileprivate static func colon(_ phrase: Phrase) -> Phrase { verbatim(": ") + phrase }

  /// A remark after a comma, or nothing.
  fileprivate static func after(_ text: String) -> Phrase {
    verbatim(text.isEmpty ? "" : ", \(text)")
  }
}
