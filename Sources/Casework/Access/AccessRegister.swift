/// What the audit compartment says, folded. It stands apart from `Register`, so that nobody without
/// the audit key has anything of it.
package struct AccessRegister: Sendable {
  /// A review: which records, and what was found.
  package struct Review: Hashable, Sendable {
    package let records: [RecordID]
    package let remark: String
  }

  /// Every record of access, in the order of the log.
  package private(set) var entries: [Entry<AccessRecord>] = []
  /// The last review of a record.
  package private(set) var reviews: [RecordID: Entry<Review>] = [:]

  package init() {}

  /// Folds a list of events, in the order of the log.
  package init(folding events: some Sequence<Event>) {
    for event in events { evolve(event) }
  }

  /// Drops records, with the reviews of them.
  mutating func drop(where isGone: (Entry<AccessRecord>) -> Bool) {
    for entry in entries where isGone(entry) { reviews[entry.id] = nil }
    entries.removeAll(where: isGone)
  }

  /// Takes in one event; one from outside the audit compartment changes nothing.
  package mutating func evolve(_ event: Event) {
    guard event.compartment == .audit else { return }
    switch event.fact {
    case .viewRecorded(let record): entries.append(Entry(event, record))
    case .accessReviewed(let records, let remark):
      let review = Entry(event, Review(records: records, remark: remark))
      for id in records { reviews[id] = review }
    default: break
    }
  }
}

/// One line of what a person is told about who saw their data (AVG art. 15, C-579/21): when, what and
/// why.
package struct AccessAccount: Hashable, Sendable {
  package let at: Moment
  package let action: AccessAction
  /// `nil` where nothing was shown.
  package let ground: AccessGround?
  package let outcome: AccessOutcome
  /// Who; `nil` unless names were asked for, which takes a decision of its own (H14).
  package let author: UserName?
  /// The words of the reason, which may name colleagues and third parties; empty without names.
  package let words: String

  package init(
    at: Moment, action: AccessAction, ground: AccessGround?, outcome: AccessOutcome,
    author: UserName?, words: String
  ) {
    self.at = at
    self.action = action
    self.ground = ground
    self.outcome = outcome
    self.author = author
    self.words = words
  }
}

extension AccessRegister {
  /// Who looked when and why, oldest first.
  /// - Parameters:
  ///   - people: the ids of one person, one for each compartment.
  ///   - isNamed: whether colleagues are named. By default they are not: a person has a right to
  ///     dates and purposes, to names only where their own interest outweighs that of the colleagues
  ///     (C-579/21).
  package func views(of people: Set<PersonID>, isNamed: Bool = false) -> [AccessAccount] {
    entries.compactMap { entry in
      guard entry.value.isAbout(people) else { return nil }
      return AccessAccount(
        at: entry.at, action: entry.value.action, ground: entry.value.reason?.ground,
        outcome: entry.value.result.outcome, author: isNamed ? entry.author : nil,
        words: isNamed ? entry.value.reason?.words ?? "" : "")
    }
  }
}
