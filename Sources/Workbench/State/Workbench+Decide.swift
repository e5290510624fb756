import Canvas
import Casework
import Wording

extension Workbench {
  /// Decides on what was filled in; the form stays open until it is on disk.
  ///
  /// What somebody else recorded about these people since the form was opened is shown first, beside
  /// what was filled in; only when that was seen does saving go through.
  mutating func submit(_ form: Form) -> [Effect] {
    var form = form
    if form.arrivalsShown < form.arrivals.count {
      form.arrivalsShown = form.arrivals.count
      form.problem = nil
      overlay = .form(form)
      return []
    }
    if case .reason(let look) = form.kind { return submitReason(look, form) }
    if case .earlierDay(let person) = form.kind { return submitEarlierDay(person, form) }
    do {
      let commands = try commands(form)
      if form.kind.isAboutSeveral {
        preview(form, commands)
        return []
      }
      let events = try decide(commands)
      var origin = Pending.Origin.form
      if case .breakGlass(let person) = form.kind { origin = .glass(person) }
      let said: Phrase =
        if case .reviewAccess(let records) = form.kind {
          .reviewedNow(records.count)
        } else {
          .recorded(what(events[0].fact), whom(events), undo: keyShown(for: .undo))
        }
      var kept = Phrase.recordedForGood(
        what(events[0].fact), whom(events), by: keyShown(for: wayBack(of: events[0].fact)),
        wayBack(of: events[0].fact).title)
      if case .supervisionStepped = events[0].fact { kept = kept + .inSupervisionTab }
      pending = Pending(
        origin: origin, message: said, messageForGood: kept,
        focusesNew: form.kind == .newPerson || form.kind == .noticeOnNewPerson)
      return [.append(events + endOfDraft(form.kind), guarding: Set(form.kind.people))]
    } catch let problem as FormProblem {
      form.problem = problem.phrase
      form.focus(on: problem.field)
    } catch let refusal as Refusal {
      form.problem = phrase(refusal)
      if let field = refusal.field { form.focus(on: field) }
    } catch {
      form.problem = .nothingHere
    }
    overlay = .form(form)
    return []
  }

  /// What was decided, as the message says it.
  func what(_ fact: Fact) -> Phrase {
    switch fact {
    case .triageDecided(let decision): decision.verb.phrase
    case .measureStepped(_, let step): step.kind.phrase
    case .supervisionStepped(_, let step): step.kind.phrase
    case .zvhStepped(_, let step, _): step.kind.phrase
    case .themeStepped(_, let step): step.kind.phrase
    case .reportingCodeStepped(let step): step.kind.phrase
    case .careerCorrected(_, let correction): correction.kind.phrase
    case .riskStepped(_, let step): step.kind.phrase
    case .requestStepped(_, let step): step.kind.phrase
    default: DecisionKind(fact).phrase
    }
  }

  /// The key that takes back what undo leaves alone, because it left the house (domain.md H3).
  private func wayBack(of fact: Fact) -> Action { DecisionKind(fact).wayBack ?? .withdraw }

  /// Whether undo takes back what was just recorded.
  var canUndoLast: Bool {
    var ids = ids
    do {
      _ = try Decider.undo(in: register, by: viewer, at: now, ids: &ids)
      return true
    } catch {
      if case .hasItsOwnWithdrawal = error { return false }
      return true
    }
  }

  private mutating func decide(_ commands: [Command]) throws(Refusal) -> [Event] {
    let events = try Decider.decide(commands, in: register, by: viewer, at: now, ids: &ids)
    guard !events.isEmpty else { throw .unknownPerson }
    return events
  }

  mutating func undo() -> [Effect] {
    compensate(.undo) { workbench throws(Refusal) in
      let (decision, events) = try Decider.undo(
        in: workbench.register, by: workbench.viewer, at: workbench.now, ids: &workbench.ids)
      let text = Phrase.undone(
        workbench.name(of: decision), workbench.whom(decision.subjects),
        redo: workbench.keyShown(for: .redo))
      return (text, events)
    }
  }

  mutating func redo() -> [Effect] {
    compensate(.redo) { workbench throws(Refusal) in
      let (decision, events) = try Decider.redo(
        in: workbench.register, by: workbench.viewer, at: workbench.now, ids: &workbench.ids)
      return (.redone(workbench.name(of: decision), workbench.whom(decision.subjects)), events)
    }
  }

  private mutating func compensate(
    _ origin: Pending.Origin, _ body: (inout Workbench) throws(Refusal) -> (Phrase, [Event])
  ) -> [Effect] {
    if let hindrance {
      message = Message(hindrance, .warning)
      return []
    }
    do {
      let (text, events) = try body(&self)
      let people = Set(events.compactMap(\.subject))
      pending = Pending(origin: origin, people: people, message: text, focusesNew: false)
      return [.append(events, guarding: people)]
    } catch {
      message = Message(wayBack(from: error) + phrase(error), .info)
      return []
    }
  }

  func phrase(_ refusal: Refusal) -> Phrase {
    refusal.phrase(today: today, name: register.displayName(of:))
  }

  /// The person that events are about, or how many.
  private func whom(_ events: [Event]) -> Phrase {
    if case .personRegistered(_, let identity)? = events.first?.fact {
      return .verbatim(identity.name.listed)
    }
    var seen: Set<PersonID> = []
    return whom(events.compactMap(\.subject).filter { seen.insert($0).inserted })
  }

  private func whom(_ people: [PersonID]) -> Phrase {
    if people.count == 1, let person = people.first {
      return file(person).map { .verbatim($0.name.listed) } ?? .peopleCount(1)
    }
    return .peopleCount(people.count)
  }
}
