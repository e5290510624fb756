extension Course {
  /// Situations 36 and 37: what these two asked about their own facts, beside the course of things,
  /// which stays what it is.
  mutating func writeRequest() {
    switch number {
    case 36: writeRequestNearlyDue()
    case 37: writeRequestExtended()
    default: break
    }
  }

  /// Where this person is known: some are to the probation service alone.
  private var known: Compartment {
    occasions.contains { $0.compartment == .aftercare } ? .aftercare : .supervision
  }

  /// Asked 27 days ago what was shared with the police, of which there is one thing: the answer is due
  /// within days.
  private mutating func writeRequestNearlyDue() {
    let compartment = known
    let received = hours.today.adding(days: -27)
    let moment = latest(in: compartment)
    add(
      .told(
        Disclosure(
          to: Partner(.police, "Politie Zwanendam"), ground: .detentionAndReturn,
          purpose: "veiligheid bij terugkeer", fields: [.name, .returnDate], on: moment.date,
          decidedBy: "M. Jansen")),
      at: moment, by: Practice.user, in: compartment)
    add(
      .request(
        SubjectRequest(
          kind: .access, receivedOn: received, identity: .seenByInstitution,
          covers: "Wat is er over mij gedeeld met de politie?")),
      at: hours.at(received, minute: 14 * 60), by: Practice.user, in: compartment)
  }

  /// Asked six weeks ago for everything; told in time that it takes longer.
  private mutating func writeRequestExtended() {
    let compartment = known
    let received = hours.today.adding(days: -44)
    add(
      .request(
        SubjectRequest(
          kind: .access, receivedOn: received, identity: .documentSeen,
          covers: "Alles wat er over mij is, ook uit het vorige traject")),
      at: hours.at(received, minute: 10 * 60), by: Practice.user, in: compartment)
    let told = hours.today.adding(days: -18)
    add(
      .requestStep(
        .extended(reason: "stukken uit twee trajecten, ook bij derden na te gaan", on: told)),
      at: hours.at(told, minute: 11 * 60), by: Practice.user, in: compartment)
  }
}
