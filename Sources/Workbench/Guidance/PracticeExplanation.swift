import Canvas
import Casework
import Wording

/// What is said after an answer in a practice round. It is made from the case's own facts and rules,
/// never written for one case.
extension Workbench {
  /// What was chosen, what the rule and the field ask, and what was left aside.
  func explanation(_ asked: AskedInRound, _ events: [Event], _ missed: [Phrase]) -> Guide.Page {
    let entry = asked.entry
    var parts = [
      Guide.Part(head: .roundChosen, text: chosen(events, about: entry)),
      Guide.Part(head: .roundAsked, text: ruling(entry)),
      Guide.Part(head: .roundGood, text: entry.signal.goodAnswer),
    ]
    parts.append(
      Guide.Part(
        head: .roundMissed, text: missed.isEmpty ? .roundNothingMissed : Self.listed(missed),
        meaning: missed.isEmpty ? .text : .warning))
    return Guide.Page(
      title: .verbatim("\(entry.name.listed) · ") + entry.signal.phrase, parts: parts)
  }

  /// All that was left aside, by case, at the end of a round.
  func missedInRound(_ round: PracticeRound) -> Guide {
    let missed = round.answered.filter { !$0.missed.isEmpty }
    var parts = missed.map { item in
      Guide.Part(
        head: .verbatim("\(item.entry.name.listed) · ") + item.entry.signal.phrase,
        text: Self.listed(item.missed))
    }
    if parts.isEmpty { parts = [Guide.Part(head: nil, text: .roundNothingMissed)] }
    parts.append(
      Guide.Part(head: nil, text: .roundEnd(quit: keyShown(for: .close)), meaning: .muted))
    return Guide([Guide.Page(title: .roundEndTitle, parts: parts)])
  }

  private static func listed(_ phrases: [Phrase]) -> Phrase {
    .joined(phrases.map { .verbatim("• ") + $0 }, separator: "\n")
  }

  private func chosen(_ events: [Event], about entry: TriageEntry) -> Phrase {
    let own = events.filter { $0.subject == entry.person }
    let decided = Phrase.joined(own.prefix(3).map { what($0.fact) }, separator: ", ").capitalised
    for event in own {
      guard case .triageDecided(let decision) = event.fact, !decision.verb.reason.isEmpty else {
        continue
      }
      return decided + .verbatim(": \(decision.verb.reason)")
    }
    return decided
  }

  /// Why it was asked, by when, on what rule, and how that is reckoned.
  private func ruling(_ entry: TriageEntry) -> Phrase {
    let finding = entry.finding
    var lines: [Phrase] = [entry.sentence(today: today)]
    if let due = entry.due { lines.append(Phrase.mustBeBy(due.phraseWithWarning).capitalised) }
    let basis = [finding.code, finding.article].filter { !$0.isEmpty }.joined(separator: ", ")
    lines.append(.verbatim("\(basis) · ") + entry.hardness.phrase)
    if let formula = entry.deadline?.formula { lines.append(formula) }
    lines.append(Phrase.roundAsks(entry.asked.phrase))
    return .joined(lines, separator: "\n")
  }

  /// What the case held that the answer left aside: a clock that goes on, another answer, somebody
  /// else whose turn it is, what nobody knows yet.
  func missed(_ asked: AskedInRound, _ events: [Event], left: [TriageEntry]) -> [Phrase] {
    let entry = asked.entry
    var missed: [Phrase] = []
    switch events.lazy.compactMap(\.fact.triageVerb).first {
    case .snoozed(let until, _, _)?:
      if let due = entry.due, until >= due.date {
        missed.append(
          .missedSnooze(until: .day(until, today: today), due: .day(due.date, today: today)))
      } else if entry.tier == .now {
        missed.append(.missedSnoozedNow)
      }
    case .noAction?:
      if entry.hardness == .law { missed.append(.missedLaw(entry.finding.article)) }
    case .done?:
      if entry.dutyHolder != .us { missed.append(.missedOtherDuty(entry.dutyHolder.phrase)) }
    default: break
    }
    if !asked.isExpected, !asked.expected.isEmpty {
      let titles = asked.expected.prefix(2).map { action in
        action.title + .verbatim(" (\(keyShown(for: wayTo(action))))")
      }
      missed.append(.missedExpected(.joined(titles, separator: "; ")))
    }
    if !entry.missing.isEmpty {
      missed.append(.missedUnknown(.joined(entry.missing.map(\.phrase), separator: "; ")))
    }
    if entry.isCovered {
      missed.append(.missedFact(.covered(entry.ownerName, by: entry.responsibleName)))
    }
    if left.contains(where: { $0.id == entry.id }), entry.signal.isClock {
      missed.append(.missedRuns(entry.finding.goesAway))
    }
    for other in left.filter({ $0.person == entry.person && $0.id != entry.id }).prefix(2) {
      let due = other.due.map { Phrase.verbatim(", ") + Phrase.day($0.date, today: today) }
      missed.append(.missedAlso(other.sentence(today: today) + (due ?? .verbatim(""))))
    }
    return missed
  }
}

extension Fact {
  /// What was decided on an entry of the queue, if that is what it is.
  fileprivate var triageVerb: TriageVerb? {
    if case .triageDecided(let decision) = self { decision.verb } else { nil }
  }
}
