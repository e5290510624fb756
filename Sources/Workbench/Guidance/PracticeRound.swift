import Canvas
import Casework
import Wording

/// A practice round: a queue of invented cases that is answered once, with an explanation after each
/// answer. Nothing is counted and nothing is kept.
struct PracticeRound: Hashable, Sendable {
  /// How many cases there are.
  static let length = 20

  /// A case that was answered, and what the answer left aside.
  struct Answered: Hashable, Sendable {
    let entry: TriageEntry
    let missed: [Phrase]
  }

  /// The cases that wait for an answer.
  private(set) var open: [TriageEntry]
  private(set) var answered: [Answered] = []

  init(_ cases: [TriageEntry]) { open = cases }

  /// Draws the cases: as many kinds of question as there are, each of another person; those of the
  /// viewer first.
  static func drawn(
    from entries: [TriageEntry], own user: UserName, seed: UInt64
  ) -> [TriageEntry] {
    var generator = SplitMix64(seed: seed)
    let mixed = entries.sorted { $0.id < $1.id }.shuffled(using: &generator)
    let candidates =
      mixed.filter { $0.responsible == user } + mixed.filter { $0.responsible != user }
    var chosen: [TriageEntry] = []
    var people: Set<PersonID> = []
    var signals: Set<SignalCode> = []
    for wantsNewKind in [true, false] {
      for entry in candidates where chosen.count < length && !people.contains(entry.person) {
        if wantsNewKind, signals.contains(entry.signal) { continue }
        chosen.append(entry)
        people.insert(entry.person)
        signals.insert(entry.signal)
      }
    }
    return chosen
  }

  mutating func answer(_ entry: TriageEntry, missed: [Phrase]) {
    open.removeAll { $0.id == entry.id }
    answered.append(Answered(entry: entry, missed: missed))
  }

  /// An answer about these people was taken back: what is asked again is open again.
  mutating func reopen(_ people: Set<PersonID>, asked: Set<RecordID>) {
    let back = answered.filter { people.contains($0.entry.person) && asked.contains($0.entry.id) }
    open += back.map(\.entry)
    answered.removeAll { item in back.contains { $0.entry.id == item.entry.id } }
  }
}

/// A case under decision, as it was before.
struct AskedInRound: Hashable, Sendable {
  let entry: TriageEntry
  /// The decision was taken in a form of this case.
  let isAnswer: Bool
  /// It was the form that does what the case asks.
  let isExpected: Bool
  /// What answers it, the first one first.
  let expected: [Action]
}

extension Workbench {
  /// Draws the cases of a round, shows them all, and says how it goes.
  mutating func beginRound(_ seed: UInt64) {
    scope = .all
    listReason = AccessReason(.other, words: Phrase.practiceReason[language])
    let entries = register.triage(question).filter { form(answering: $0) != nil }
    round = PracticeRound(PracticeRound.drawn(from: entries, own: viewer.user, seed: seed))
    overlay = .guide(
      Guide([
        Guide.Page(
          title: .roundTitle,
          parts: [
            Guide.Part(
              head: nil, text: .roundStart(open: enteringKey, quit: keyShown(for: .close))),
            Guide.Part(head: nil, text: .roundNothingKept, meaning: .muted),
          ])
      ]))
  }

  /// Of the rows of the queue those of the round; all on a real queue.
  func inRound(_ entries: [TriageEntry]) -> [TriageEntry] {
    guard let round else { return entries }
    let open = Set(round.open.map(\.id))
    return entries.filter { open.contains($0.id) }
  }

  /// The cases that a decision may answer, before it is folded in.
  func answersInRound(_ events: [Event]) -> [AskedInRound] {
    guard let round, case .form(let form) = overlay else { return [] }
    let people = Set(events.compactMap(\.subject))
    return round.open.filter { people.contains($0.person) }.map { entry in
      let target = TriageTarget(entry)
      let usual = self.form(answering: entry)?.kind == form.kind
      let others: [FormKind] = [
        self.form(decidingNot: entry).kind, .triage(target, .referred), .triage(target, .noAction),
        .triage(target, .done), .triage(target, .acknowledged),
      ]
      var isOther = others.contains(form.kind)
      if case .snooze(let targets) = form.kind { isOther = targets.contains(target) }
      return AskedInRound(
        entry: entry, isAnswer: usual || isOther, isExpected: usual, expected: answers(to: entry))
    }
  }

  /// Closes the cases that were answered and explains the answer; after undo opens them again.
  mutating func explainAnswers(
    _ cases: [AskedInRound], _ events: [Event], _ origin: Pending.Origin
  ) {
    guard var round else { return }
    var everything = question
    everything.scope = .all
    let people = Set(events.compactMap(\.subject))
    let left = register.triage(everything, of: people)
    if origin == .undo {
      round.reopen(people, asked: Set(left.map(\.id)))
      self.round = round
      refreshLists()
      return
    }
    var pages: [Guide.Page] = []
    for asked in cases where asked.isAnswer || !left.contains(where: { $0.id == asked.entry.id }) {
      let missed = missed(asked, events, left: left)
      round.answer(asked.entry, missed: missed)
      pages.append(explanation(asked, events, missed))
    }
    guard !pages.isEmpty else { return }
    self.round = round
    refreshLists()
    overlay = .guide(Guide(pages, isAnswer: true))
  }
}
