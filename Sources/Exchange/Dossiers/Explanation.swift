package import Casework
package import Wording

/// Every signal about a person, with its facts, rule and formula and what would make it go away: what
/// `explain REF` prints. More than one file when the viewer knows two people by one number.
package struct Explanation: Sendable {
  /// The name and version of the form in JSON.
  package static let schema = "keerpunt.explanation/1"

  private let files: [(file: PersonFile, signals: [TriageExplanation])]
  private let register: Register
  private let now: Moment

  /// What is raised about whoever has a reference number; nil when this viewer knows nobody by it.
  package init?(_ reference: Reference, in register: Register, _ question: ListQuestion) {
    let people = register.people(reference, for: question.viewer).sorted { $0.id < $1.id }
    if people.isEmpty { return nil }
    files = people.map { ($0, register.explanations(of: $0.id, question)) }
    self.register = register
    now = question.now
  }

  /// `{"schema": "keerpunt.explanation/1", "items": […]}`: one item a signal.
  package func json() -> String {
    let items = files.flatMap { $0.signals.map(document(of:)) }
    return JSON.object([
      ("schema", .string(Explanation.schema)), ("items", .array(items)),
    ]).pretty
  }

  private func document(of signal: TriageExplanation) -> JSON {
    let keys = TriageKeys.all(now)
    let facts = signal.entry.reason.facts(today: now.date)
    let decided = signal.state.decision
    return .object(
      keys.map { ($0.key, $0.value(signal.entry)) } + [
        ("facts_nl", .array(facts.map { .string($0.nl) })),
        ("facts_en", .array(facts.map { .string($0.en) })),
        ("goes_away_nl", .string(signal.entry.finding.goesAway.nl)),
        ("goes_away_en", .string(signal.entry.finding.goesAway.en)),
        ("state", .string(signal.state.word)),
        ("state_until", .date(signal.state.until)),
        ("state_or", .word(signal.state.wake)),
        ("decided_at", .moment(decided?.at)),
        ("decided_by", .user(decided?.author)),
        ("decided_why", .text(decided?.value.verb.reason ?? "")),
      ])
  }

  /// For a terminal.
  /// - Parameter width: cells that a line may take; nil for 80.
  package func text(_ language: Language, width: Int?) -> String {
    let width = max(30, width ?? 80)
    return files.map { file, signals in
      let head = "\(file.reference) · \(file.name.listed) · " + file.compartment.phrase[language]
      var lines = TextLayout.wrapped(head, width: width)
      if signals.isEmpty { lines += ["", "  " + Phrase.nothingRaised[language]] }
      for signal in signals {
        lines.append("")
        for (index, line) in paragraph(signal).enumerated() {
          let indent = index == 0 ? "  " : "    "
          lines += TextLayout.wrapped(line[language], width: width - 6).enumerated().map {
            ($0 == 0 ? indent : indent + "  ") + $1
          }
        }
      }
      return lines.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// One signal: why, the facts, the rule, the formula, what is asked, what ends it, where it stands.
  private func paragraph(_ signal: TriageExplanation) -> [Phrase] {
    let entry = signal.entry
    let today = now.date
    var left = entry.timeLeft.phrase(today: today)
    if let due = entry.due {
      left = .remaining(until: due, at: now)
      if entry.dutyHolder != .us {
        left = entry.timeLeft.phrase(today: today) + .verbatim(", ") + left
      }
    }
    let head = Phrase.joined(
      [entry.tier.phrase, left, entry.reason.sentence(today: today)], separator: " · ")
    var lines = [head] + entry.reason.facts(today: today)
    lines.append(entry.finding.basis)
    if let formula = entry.deadline?.formula { lines.append(formula) }
    lines.append(.asked(entry.asked.phrase))
    lines.append(.goesAway(entry.finding.goesAway))
    if let provisional = entry.finding.provisional { lines.append(provisional) }
    if !entry.unknowns.isEmpty {
      lines.append(.notKnown(.joined(entry.unknowns.map(\.phrase), separator: ", ")))
    }
    if let state = signal.state.phrase(today: today, name: register.displayName(of:)) {
      lines.append(state)
    }
    return lines
  }
}

extension TriageState {
  /// The name of the state in JSON.
  fileprivate var word: String {
    switch self {
    case .open: "open"
    case .asleep: "asleep"
    case .decided(let entry):
      switch entry.value.verb {
      case .acknowledged: "acknowledged"
      case .done: "done"
      case .noAction: "no-action"
      case .referred: "referred"
      case .snoozed: "asleep"
      }
    }
  }

  fileprivate var decision: Entry<TriageDecision>? {
    switch self {
    case .open: nil
    case .asleep(_, _, let entry), .decided(let entry): entry
    }
  }

  fileprivate var until: CivilDate? {
    if case .asleep(let until, _, _) = self { until } else { nil }
  }

  fileprivate var wake: WakeEvent? {
    if case .asleep(_, let event, _) = self { event } else { nil }
  }
}
