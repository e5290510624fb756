import Canvas
import Casework
import Wording

extension Workbench {
  /// Opens the form for a verb, about the marked rows or else the one under the cursor.
  mutating func openForm(for action: Action) {
    // Who reviews decides nothing else.
    if let hindrance = action == .markReviewed ? readOnly : hindrance {
      message = Message(hindrance, .warning)
      return
    }
    guard action != .markReviewed || screen == .review, let kind = formKind(for: action) else {
      message = Message(.nothingHere, .info)
      return
    }
    if let draft = drafts[kind] {
      overlay = .form(draft)
      message = Message(.draftOpened, .info)
    } else if var form = makeForm(kind) {
      form.since = now
      overlay = .form(form)
    } else {
      message = Message(.nothingHere, .info)
    }
  }

  /// Why nothing can be decided, if so: said before anybody fills in a form for nothing.
  var hindrance: Phrase? {
    if let readOnly { return readOnly }
    return viewer.role.has(.decideOnCases) ? nil : phrase(.roleOnlyReads(viewer.role))
  }

  /// The people a verb acts on: the open dossier's, the marked ones, or the one under the cursor.
  private var chosenPeople: [PersonID] {
    if let dossier { return [dossier.person] }
    let marked = markedPeople
    return marked.isEmpty ? focusedPerson.map { [$0] } ?? [] : marked
  }

  private func formKind(for action: Action) -> FormKind? {
    if action == .newPerson { return .newPerson }
    if action == .markReviewed {
      let rows = review.chosen.map(\.id)
      return rows.isEmpty ? nil : .reviewAccess(rows)
    }
    let people = chosenPeople
    guard let person = people.first else { return nil }
    switch action {
    case .assign: return .assign(people)
    case .planContact: return .planContact(people)
    case .setTask: return .task(people)
    case .done: return people.count == 1 ? .done(person) : .contactsDone(people)
    case .changeCondition:
      let targets = dossier == nil && screen == .returns ? chosenReturns : people.compactMap(target)
      return targets.isEmpty ? nil : .condition(targets)
    // A judgment, a text or a date is about one person at a time (domain.md H3).
    case .addNote: return .note(person)
    case .announceReturn: return .announceReturn(person)
    case .changeDate: return target(person).map { .date($0) }
    case .changeStatus: return target(person).map { .status($0) }
    case .answerOffer: return target(person).map { .offer($0) }
    case .amendNote: return chosenNote.map { .amendNote($0.person, $0.note) }
    case .rectifyNote: return chosenNote.map { .rectifyNote($0.person, $0.note) }
    case .retractNote: return chosenNote.map { .retractNote($0.person, $0.note) }
    default: return nil
    }
  }

  /// The returns of the chosen rows: somebody with two returns can have two rows marked.
  private var chosenReturns: [ReturnTarget] {
    returns.chosen.map { ReturnTarget(person: $0.person, returnCase: $0.id) }
  }

  /// The return that a verb on a person is about: the row's own in the list of returns, else the
  /// one that is being prepared.
  private func target(_ person: PersonID) -> ReturnTarget? {
    if dossier == nil, screen == .returns,
      let row = returns.chosen.first(where: { $0.person == person })
    {
      return ReturnTarget(person: person, returnCase: row.id)
    }
    return file(person)?.currentReturn.map { ReturnTarget(person: person, returnCase: $0.id) }
  }

  private var chosenNote: (person: PersonID, note: NoteID)? {
    if let dossier {
      return focusedNote(in: dossier).map { (dossier.person, $0) }
    }
    guard screen == .notes, let row = notes.focused else { return nil }
    return (row.person, row.id)
  }

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
    do {
      let commands = try commands(form)
      let events = try decide(commands)
      var origin = Pending.Origin.form
      if case .breakGlass(let person) = form.kind { origin = .glass(person) }
      let said: Phrase =
        if case .reviewAccess(let records) = form.kind {
          .reviewedNow(records.count)
        } else {
          .recorded(
            DecisionKind(events[0].fact).phrase, whom(events), undo: keyShown(for: .undo))
        }
      pending = Pending(
        origin: origin, message: said,
        focusesNew: form.kind == .newPerson)
      return [.append(events, guarding: Set(form.kind.people))]
    } catch let problem as FormProblem {
      form.problem = problem.phrase
      form.focus(on: problem.field)
    } catch let refusal as Refusal {
      form.problem = phrase(refusal)
    } catch {
      form.problem = .nothingHere
    }
    overlay = .form(form)
    return []
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
        decision.kind.phrase, workbench.whom(decision.subjects),
        redo: workbench.keyShown(for: .redo))
      return (text, events)
    }
  }

  mutating func redo() -> [Effect] {
    compensate(.redo) { workbench throws(Refusal) in
      let (decision, events) = try Decider.redo(
        in: workbench.register, by: workbench.viewer, at: workbench.now, ids: &workbench.ids)
      return (.redone(decision.kind.phrase, workbench.whom(decision.subjects)), events)
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
      message = Message(phrase(error), .info)
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
