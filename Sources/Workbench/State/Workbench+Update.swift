import Canvas
import Casework
import Wording

extension Workbench {
  /// Takes in one event.
  /// - Returns: what the outside has to do, in this order, before the next frame is drawn.
  package mutating func update(_ event: WorkbenchEvent) -> [Effect] {
    var effects: [Effect] = []
    let onTrial = themeOnTrial
    let spot = spotBefore(event)
    switch event {
    case .clock(let moment): effects = tick(moment)
    case .input(let input): effects = take(input)
    case .themeInUse(let name): theme = name
    case .themesChanged(let names, let problem): themesChanged(names, problem)
    case .lockNow: effects = lockUp()
    case .unlocked(let setup, let work): effects = unlocked(setup, work)
    case .notUnlocked(let reason): notUnlocked(reason)
    case .line(let line): effects = take(line: line)
    default:
      // What is written while it is locked is read when it is unlocked.
      if lock == nil { effects = takeAnswer(event) }
    }
    if lock == nil, screen == .review || screen == .overview { refreshShown() }
    settleEntries()
    settleView()
    if let spot { tellMove(since: spot, event) }
    askForList()
    tellUntold()
    return effects + trial(since: onTrial, beside: effects)
  }

  /// Takes in what the log says.
  private mutating func takeAnswer(_ event: WorkbenchEvent) -> [Effect] {
    switch event {
    case .saved(let events): return saved(events)
    case .notSaved(let reason): notSaved(reason)
    case .stale(let events): return stale(events)
    case .arrived(let events): arrived(events)
    case .forgotten(let people): forget(people)
    case .viewRecorded(let events): return viewRecorded(events)
    case .viewNotRecorded(let reason): viewNotRecorded(reason)
    case .textsOpened(let people, let events, let failed):
      textsOpened(people, events, failed: failed)
    case .draftsKept(let events): draftsKept(events)
    case .draftsNotKept(let reason): draftsNotKept(reason)
    case .edited(let text): edited(text)
    case .notEdited(let reason): notEdited(reason)
    case .recalled(let person, let day, let events): recalled(person, day, events)
    case .notRecalled(let reason): message = Message(.notShown(reason), .error)
    case .clock, .input, .themeInUse, .themesChanged, .lockNow, .unlocked, .notUnlocked, .line:
      break
    }
    return []
  }

  private mutating func take(_ input: InputEvent) -> [Effect] {
    switch input {
    case .key(let key):
      lastInput = now
      return lock == nil ? press(key) : pressLocked(key)
    case .mouse(let report):
      lastInput = now
      return lock == nil ? point(report) : []
    case .paste(let text):
      lastInput = now
      if lock == nil { paste(text) } else { lock?.passphrase.add(text) }
      return []
    case .resize(let size):
      self.size = size
      return []
    case .interrupted: return leave()
    // Somebody else may sit before it when it comes back.
    case .suspend, .slept: return lockUp()
    case .focus, .tick: return []
    }
  }

  private mutating func tick(_ moment: Moment) -> [Effect] {
    let before = now
    now = moment
    guard lock == nil else { return [] }
    showHintWhenDue()
    if let revealed, now >= revealed.until { self.revealed = nil }
    if today != before.date {
      refreshLists()
    } else if now.minute != before.minute {
      // Clocks run: what was five minutes before its end may be over.
      stale.formUnion([.triage, .measures])
      if viewer.sees(.zvh) { stale.insert(.meetings) }
      if screen == .overview { stale.insert(.overview) }
      if [.triage, .measures, .meetings, .overview].contains(screen) { refreshShown() }
    }
    let kept = keepRestingDraft()
    return kept + lockWhenIdle()
  }

  /// Folds in one durable event.
  mutating func take(_ event: Event) {
    register.evolve(event)
    if viewer.sees(.audit), event.compartment == .audit {
      accesses.evolve(event)
      stale.insert(.review)
    }
  }

  /// Folds in what is durable now, and only now.
  private mutating func saved(_ events: [Event]) -> [Effect] {
    for event in events {
      take(event)
      trail.record(event)
    }
    let next = nextRow
    let before = answersInRound(events)
    refresh(after: events)
    guard let pending else { return [] }
    defer { explainAnswers(before, events, pending.origin) }
    self.pending = nil
    message = Message(pending.message)
    if let kept = pending.messageForGood, !canUndoLast { message = Message(kept) }
    if let next { goOn(to: next) }
    if screen == .meetings, dossier == nil, events.contains(where: \.fact.isDiscussion) {
      meetings.move(by: 1)
    }
    switch pending.origin {
    case .form, .glass:
      if case .form(let form) = overlay { drafts[form.kind] = nil }
      overlay = nil
    case .undo, .redo: break
    case .batch: settleBatch()
    case .tabling:
      changeList(.meetings) { $0.clearMarks() }
      // The cursor stays with the person, whose row stands elsewhere now.
      if pending.people.count == 1,
        let row = meetings.rows.first(where: { pending.people.contains($0.person) })
      {
        meetings.moveTo(row.id)
      }
    }
    if pending.focusesNew, let person = events.first?.subject { focus(on: person) }
    if case .glass(let person) = pending.origin { return look(.dossier(person, .summary)) }
    return []
  }

  private mutating func notSaved(_ reason: Phrase) {
    pending = nil
    let text = Phrase.notSaved(reason)
    if case .form(var form) = overlay {
      form.problem = text
      overlay = .form(form)
    }
    if case .batch(var sheet) = overlay {
      sheet.form.problem = text
      overlay = .batch(sheet)
    }
    message = Message(text, .error)
  }

  /// What is about people touches their rows alone; what is about colleagues can touch any.
  mutating func refresh(after events: [Event]) {
    if events.contains(where: { $0.subject == nil }) {
      refreshLists()
    } else {
      refreshRows(of: Set(events.lazy.compactMap(\.subject)))
    }
  }

  private mutating func paste(_ text: String) {
    switch overlay {
    case .form(var form):
      form.paste(text)
      overlay = .form(form)
    case .finder(var finder):
      finder.editor.paste(text)
      finder.focus = 0
      overlay = .finder(finder)
    case .menu: break
    case .card: break
    case .guide: break
    case .views(var menu):
      menu.paste(text)
      overlay = .views(menu)
    case .batch, .history: break
    case nil:
      guard var prompt else {
        // Pasted text is data: outside a field it does nothing, and says so.
        message = Message(.pasteIgnored, .info)
        return
      }
      prompt.editor.paste(text)
      prompt.isStrict = false
      prompt.completion = nil
      self.prompt = prompt
      narrow(to: prompt.editor.text)
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    wasWarned = isWarned
    isWarned = false
    if let action = lockingAction(key) { return run(action) }
    switch overlay {
    case .form(let form) where key == .control("x") && form.kind.isKept: return editOutside(form)
    case .form(let form) where key == .control("r") && form.kind.isKept: return throwAway(form)
    case .form(var form):
      if pickTemplate(key, in: &form) {
        overlay = .form(form)
        return []
      }
      let answer = form.handle(key)
      if let whatIf = whatIf(form) { (form.about, form.loads) = whatIf }
      overlay = .form(form)
      switch answer {
      case .stay: return []
      case .leave:
        overlay = nil
        if case .reason(let look) = form.kind { leaveReason(look) }
        if form.isTouched, form.kind.isKept {
          form.problem = nil
          drafts[form.kind] = form
          let durable = draftContent(form) != nil
          message = Message(durable ? DraftTexts.kept : .draftKept, .info)
        }
        return keepDraft(form)
      case .submit: return submit(form)
      }
    case .menu(var menu):
      let answer = menu.handle(key)
      overlay = .menu(menu)
      switch answer {
      case .stay: return []
      case .leave:
        overlay = nil
        return []
      case .choose(let choice):
        overlay = nil
        return choose(choice)
      }
    case .card(var sheet):
      let answer = sheet.handle(key)
      overlay = answer == .leave ? nil : .card(sheet)
      return []
    case .guide(var guide):
      let answer = guide.handle(key)
      overlay = .guide(guide)
      if answer == .leave { leaveGuide(guide) }
      return []
    case .views(let menu): return press(key, in: menu)
    case .batch(let sheet): return press(key, in: sheet)
    case .history(let sheet): return press(key, in: sheet)
    case .finder(var finder):
      let answer = finder.handle(key, language: language)
      overlay = .finder(finder)
      switch answer {
      case .stay: return []
      case .leave:
        overlay = nil
        return []
      case .run(let action):
        overlay = nil
        recent = [action] + recent.filter { $0 != action }
        return run(action)
      }
    case nil: break
    }
    if prompt != nil { return pressInPrompt(key) }
    return pressInScreen(key)
  }

  private mutating func pressInScreen(_ key: Key) -> [Effect] {
    chord.append(key)
    switch keymap.answer(to: chord, in: contexts) {
    case .pending:
      awaitHint()
      return []
    case .action(let action):
      chord = []
      return run(action)
    case .none:
      if scrollHint(by: key) { return [] }
      // The footer promises the help in the middle of a chord too.
      if chord.count > 1, keymap.answer(to: [key], in: contexts) == .action(.help) {
        chord = []
        return run(.help)
      }
      let typed = Keymap.shown(chord, language)
      chord = []
      if key != .escape { message = Message(.noSuchKey(typed, help: keyShown(for: .help)), .info) }
      return []
    }
  }

  /// The key that runs an action here, as people read it; its name where no key does.
  func keyShown(for action: Action) -> String {
    keymap.chords(for: action, in: contexts).first.map { Keymap.shown($0, language) }
      ?? action.title[language]
  }

  var contexts: [KeyContext] {
    dossier == nil && earlier == nil ? [.list, .global] : [.dossier, .global]
  }

  /// Leaves the program, remembering until when the viewer looked.
  mutating func leave() -> [Effect] {
    guard lock == nil else { return [.quit] }
    return flushViews() + keepOpenDraft() + keepPlace() + [.rememberLook(now), .quit]
  }
}

extension Fact {
  /// Whether a meeting came to a decision on somebody, so that the next one comes up.
  fileprivate var isDiscussion: Bool {
    if case .caseDiscussed = self { true } else { false }
  }
}
extension Moment {
  /// Whole minutes since 1970.
  fileprivate var minute: Int64 { milliseconds / 60_000 }
}
