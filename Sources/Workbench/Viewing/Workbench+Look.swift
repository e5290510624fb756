import Canvas
import Casework
import Wording

extension Workbench {
  /// Shows something of a person once it is on record, after asking why where the program does not
  /// know by itself.
  mutating func look(_ look: Look) -> [Effect] {
    guard let person = look.person, let file = file(person) else { return [] }
    switch register.access(to: person, for: viewer, on: today) {
    case .opens(let reason): return record(look, file, because: reason)
    case .asksReason:
      if let reason = trail.reason(for: AccessObject(people: [person], position: 0)) {
        return record(look, file, because: reason)
      }
      overlay = makeForm(.reason(look)).map { .form($0) }
    case .asksGlass:
      if let readOnly {
        message = Message(readOnly, .warning)
      } else {
        overlay = makeForm(.breakGlass(person)).map { .form($0) }
      }
    case .closed: message = Message(.dossierClosed, .warning)
    }
    return []
  }

  /// Whether what stands in a dossier may be read beside a list: not where the dossier itself opens
  /// by breaking glass or not at all.
  func isOpen(_ person: PersonID) -> Bool {
    switch register.access(to: person, for: viewer, on: today) {
    case .opens, .asksReason: true
    case .asksGlass, .closed: false
    }
  }

  private mutating func record(
    _ look: Look, _ file: PersonFile, because reason: AccessReason
  ) -> [Effect] {
    let showing = Showing(
      look.action,
      AccessObject(
        people: [file.id], compartments: [file.compartment], position: register.count),
      AccessResult(.shown, count: 1), because: reason,
      circumstances: AccessCircumstances(of: viewer, to: file, at: now, in: register))
    guard let record = trail.due(for: showing, at: now) else { return show(look) }
    let events = accessEvents([record])
    guard !events.isEmpty else { return [] }
    looking = look
    return [.recordView(events)]
  }

  /// The events of records of access; none, with the reason said, when one is refused.
  private mutating func accessEvents(_ records: [AccessRecord]) -> [Event] {
    do {
      return try Decider.decide(
        records.map { .recordAccess($0) }, in: register, by: viewer, at: now, ids: &ids)
    } catch {
      message = Message(phrase(error), .warning)
      return []
    }
  }

  /// Shows what is on record.
  private mutating func show(_ look: Look) -> [Effect] {
    switch look {
    case .list: break
    case .callCard(let person): overlay = .card(CardSheet(person: person))
    case .history(let person, let record):
      overlay = .history(HistorySheet(person: person, record: record))
    case .earlierDay(let person, let day):
      let linked = register.linked(to: person, for: viewer).map(\.id)
      return [.recall([person] + linked, day)]
    case .dossier(let person, let tab):
      let entry = screen == .triage ? triage.focused : nil
      dossier = Dossier(
        person: person, tab: tab, entry: entry?.person == person ? entry?.id : nil)
      if tab == .measures { dossier?.focus = measures.focused?.id }
    case .number(let person):
      revealed = Revealed(person: person, until: now.adding(seconds: Revealed.span))
      dossier?.tab = .network
      message = Message(.numberShown(seconds: Revealed.span), .info)
    case .reference(let person):
      guard let file = file(person) else { return [] }
      message = Message(.copied(file.reference.description), .good)
      return [.copy(file.reference.description)]
    case .draft(_, let id): show(draft: id)
    case .line: return lineToClipboard()
    }
    return []
  }

  mutating func viewRecorded(_ events: [Event]) -> [Effect] {
    guard lock == nil else { return [] }
    for event in events {
      take(event)
      trail.record(event)
    }
    listProblem = nil
    guard let looking else { return [] }
    self.looking = nil
    return show(looking)
  }

  mutating func viewNotRecorded(_ reason: Phrase) {
    guard lock == nil else { return }
    let text = Phrase.notShown(reason)
    if looking == nil { listProblem = text }
    looking = nil
    message = Message(text, .error)
  }

  /// Takes the answer to a question why.
  mutating func submitReason(_ look: Look, _ form: Form) -> [Effect] {
    var form = form
    let ground = AccessGround(rawValue: form.answer(.ground))
    guard let reason = ground.map({ AccessReason($0, words: form.answer(.words)) }),
      reason.isSufficient
    else {
      form.problem = ground == nil ? .chooseOne(.labelGround) : .reasonInWords
      form.focus(on: ground == nil ? .ground : .words)
      overlay = .form(form)
      return []
    }
    overlay = nil
    guard let person = look.person, let file = file(person) else {
      listReason = reason
      return []
    }
    return record(look, file, because: reason)
  }

  /// Who does not say why sees their own cases.
  mutating func leaveReason(_ look: Look) {
    guard look == .list, scope != .mine else { return }
    scope = .mine
    refreshLists()
    message = Message(.scopeIs(scope.phrase), .info)
  }
}
