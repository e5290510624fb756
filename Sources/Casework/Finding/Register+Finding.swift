extension Register {
  /// What the terms of a search come to for a viewer, where a row alone cannot tell.
  /// - Parameters:
  ///   - known: what was found before and still holds.
  ///   - queue: the entries of the queue, asked for only when a term is about them.
  ///   - notes: the notes that the viewer may read, asked for only when they are searched.
  package func sight(
    for query: Query, in list: FindList, _ question: ListQuestion,
    known: [QueryWant: Set<RecordID>] = [:], queue: () -> [TriageEntry], notes: () -> NoteTexts
  ) -> FindSight {
    var sight = FindSight(today: question.today)
    let owners = OwnerLookup(self, question)
    sight.actsFor = Set(
      Array(members.keys).filter { owners.responsible(for: $0) == question.viewer.user })
    sight.actsFor.insert(question.viewer.user)
    for want in Set(query.terms.map(\.want.asked)) {
      guard let field = want.field else { continue }
      if let earlier = known[want] {
        sight.found[want] = earlier
      } else if case .note(let texts) = want {
        sight.found[want] = notes().found(texts, asPeople: list != .notes)
      } else if field == .tier || field == .rule {
        if list != .triage { sight.found[want] = people(want, in: queue()) }
      } else if field != .owner, field != .new {
        sight.found[want] = people(want, for: question)
      }
    }
    return sight
  }

  /// Whether the notes in a dossier may be searched: not where it opens by breaking glass alone.
  package func mayReadNotes(of person: PersonID, _ question: ListQuestion) -> Bool {
    let viewer = question.viewer
    guard viewer.sees(.supervision), !viewer.role.has(.readAllSupervision) else { return true }
    return switch access(to: person, for: viewer, on: question.today) {
    case .opens, .asksReason: true
    case .asksGlass, .closed: false
    }
  }

  private func people(_ want: QueryWant, in queue: [TriageEntry]) -> Set<PersonID> {
    guard case .values(let field, let codes, _) = want else { return [] }
    let fitting = queue.lazy.filter { entry in
      guard case .codes(let found)? = entry.answer(to: field, on: .earliest) else { return false }
      return found.contains(where: codes.contains)
    }
    return Set(fitting.map(\.person))
  }

  /// The people to whom a term applies, by any file of theirs that the viewer may see.
  private func people(_ want: QueryWant, for question: ListQuestion) -> Set<PersonID> {
    let sleep = want == .flag(.snoozed) ? TriageSight(self, at: question.now) : nil
    var found: Set<PersonID> = []
    for file in files(for: question.viewer) {
      let fits: Bool
      if let sleep {
        // Most files hold no decision at all, and their signals need not be worked out.
        fits = !file.triage.live.isEmpty && FileSignals(file, sleep).hasAsleep
      } else {
        fits = file.fits(want)
      }
      guard fits else { continue }
      found.insert(file.id)
      for other in linked(to: file.id, for: question.viewer) { found.insert(other.id) }
    }
    return found
  }

  /// How often each code of a field stands in the files that a viewer may see, for what is offered to
  /// choose from.
  /// - Parameter people: only those of these people.
  package func codes(
    of field: FindField, for viewer: Viewer, among people: Set<PersonID>
  ) -> [String: Int] {
    var counts: [String: Int] = [:]
    for file in files(for: viewer) {
      let own = people.contains(file.id) ? 1 : 0
      let reach = own + linked(to: file.id, for: viewer).count { people.contains($0.id) }
      guard reach > 0 else { continue }
      for code in Set(file.codes(of: field)) { counts[code, default: 0] += reach }
    }
    return counts
  }
}

extension FileSignals {
  fileprivate var hasAsleep: Bool {
    findings.contains {
      if case .asleep = state(of: $0) { true } else { false }
    }
  }
}

extension PersonFile {
  fileprivate func fits(_ want: QueryWant) -> Bool {
    switch want {
    case .values(let field, let codes, _): self.codes(of: field).contains(where: codes.contains)
    case .day(let field, let relation, let wanted, _):
      field == .returns
        && FindSight.holds(currentReturn?.earliest?.value.date, relation, wanted)
    case .words, .phrase, .flag, .note: false
    }
  }

  /// What a file answers to a field.
  fileprivate func codes(of field: FindField) -> [String] {
    if field == .theme { return background.openThemes.map(\.content.kind.rawValue) }
    guard let current = currentReturn else { return [] }
    if let kind = field.condition { return [current.conditions.state(of: kind).rawValue] }
    return switch field {
    case .kind: (current.details.current?.value.type.rawValue).map { [$0] } ?? []
    case .status: [current.status.rawValue]
    default: []
    }
  }
}
