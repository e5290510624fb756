/// What one can say when the mayor calls about one person: read in twenty seconds, from one file in one
/// compartment alone (domain.md H2).
package struct CallCard: Hashable, Sendable {
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let birthDate: PartialDate?
  package let ownerName: String
  /// The notice that is worked on; `nil` when there is none.
  package let notice: Notice?
  /// What is expected and did not come.
  package let silences: [Entry<ExpectedNotice>]
  /// The return that is to come, where this compartment holds one.
  package let returning: ReturnDate?
  package let unknowns: [CallCardGap]
  /// The first day that matters: the return, a clock, an appointment or a task.
  package let next: CallCardDay?
  /// What is open in the queue, the most urgent first.
  package let open: [TriageEntry]
  package let openTasks: Int
}

/// Something that is not known, or not yet.
package enum CallCardGap: Hashable, Sendable {
  case returnDate, address, owner
  case noNotice, notAssessed, notDecided
  /// A condition of the decree that is not shown to be met.
  case doubt(NoticeDoubt)
  /// How many factors of the assessment nobody knows.
  case factors(Int)
}

/// The first day that matters, and what it is.
package struct CallCardDay: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    case returning
    case clock(SignalCode)
    case appointment
    case task(String)
  }

  package let on: CivilDate
  package let what: What
}

extension Register {
  /// The card of a person whom the viewer may see; `nil` for anybody else.
  package func callCard(of person: PersonID, _ question: ListQuestion) -> CallCard? {
    guard let file = file(person, for: question.viewer) else { return nil }
    var everybodys = question
    everybodys.scope = .all
    return CallCard(
      file, open: triage(everybodys, of: [person]),
      owner: file.ownerNow.map(displayName(of:)) ?? "", today: question.today)
  }
}

extension CallCard {
  init(_ file: PersonFile, open: [TriageEntry], owner: String, today: CivilDate) {
    compartment = file.compartment
    reference = file.reference
    name = file.name
    birthDate = file.birthDate
    ownerName = owner
    let notice = file.currentNotice.flatMap { $0.leftWork(on: today) ? nil : $0 }
    self.notice = notice
    silences = file.silentExpectations
    returning = file.currentReturn?.earliest?.value
    self.open = open
    openTasks = file.openTasks.count
    unknowns = CallCard.gaps(file, notice)
    next = CallCard.days(file, notice, open).filter { $0.on >= today }.min { $0.on < $1.on }
  }

  private static func gaps(_ file: PersonFile, _ notice: Notice?) -> [CallCardGap] {
    var gaps: [CallCardGap] = []
    if file.compartment == .bij, notice == nil { gaps.append(.noNotice) }
    let day =
      notice?.returnsOn ?? file.currentReturn?.earliest?.value.date
      ?? file.silentExpectations.first?.value.returnsOn
    if day == nil { gaps.append(.returnDate) }
    if let notice {
      if !notice.state.isAside {
        if notice.assessment == nil { gaps.append(.notAssessed) }
        if notice.decision == nil { gaps.append(.notDecided) }
      }
      gaps += notice.doubts.map(CallCardGap.doubt)
      let unknown = notice.assessment?.value.assessment?.unknowns.count ?? 0
      if unknown > 0 { gaps.append(.factors(unknown)) }
    }
    let hasAddress = !file.addresses.live.isEmpty || !(notice?.content.address ?? "").isEmpty
    if !hasAddress { gaps.append(.address) }
    if file.ownerNow == nil { gaps.append(.owner) }
    return gaps
  }

  private static func days(
    _ file: PersonFile, _ notice: Notice?, _ open: [TriageEntry]
  ) -> [CallCardDay] {
    var days: [CallCardDay] = []
    if let day = notice?.returnsOn { days.append(CallCardDay(on: day, what: .returning)) }
    if let day = file.currentReturn?.earliest?.value.date {
      days.append(CallCardDay(on: day, what: .returning))
    }
    for entry in open {
      if let due = entry.due { days.append(CallCardDay(on: due.date, what: .clock(entry.signal))) }
    }
    if let plan = file.nextContact {
      days.append(CallCardDay(on: plan.value.on, what: .appointment))
    }
    for task in file.openTasks {
      days.append(CallCardDay(on: task.content.due, what: .task(task.content.title)))
    }
    return days
  }
}
