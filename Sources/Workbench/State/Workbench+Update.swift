import Canvas
import Casework
import Wording

extension Workbench {
  /// Takes in one event.
  /// - Returns: what the outside has to do, in this order, before the next frame is drawn.
  package mutating func update(_ event: WorkbenchEvent) -> [Effect] {
    var effects: [Effect] = []
    switch event {
    case .clock(let moment): tick(moment)
    case .saved(let events): saved(events)
    case .notSaved(let reason): notSaved(reason)
    case .stale(let events): effects = stale(events)
    case .arrived(let events): arrived(events)
    case .themeInUse(let name): theme = name
    case .input(let input): effects = take(input)
    }
    settleView()
    return effects
  }

  private mutating func take(_ input: InputEvent) -> [Effect] {
    switch input {
    case .key(let key): return press(key)
    case .paste(let text):
      paste(text)
      return []
    case .resize(let size):
      self.size = size
      return []
    case .interrupted: return leave()
    case .focus, .tick, .suspend, .slept: return []
    }
  }

  private mutating func tick(_ moment: Moment) {
    let day = today
    now = moment
    if today != day { refreshLists() }
  }

  /// Folds in what is durable now, and only now.
  private mutating func saved(_ events: [Event]) {
    for event in events { register.evolve(event) }
    refresh(after: events)
    guard let pending else { return }
    self.pending = nil
    message = Message(pending.message)
    if pending.origin == .form, case .form(let form) = overlay {
      drafts[form.kind] = nil
      overlay = nil
    }
    if pending.focusesNew, let person = events.first?.subject { focus(on: person) }
  }

  private mutating func notSaved(_ reason: Phrase) {
    pending = nil
    let text = Phrase.notSaved(reason)
    if case .form(var form) = overlay {
      form.problem = text
      overlay = .form(form)
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
    case nil:
      guard var prompt else {
        // Pasted text is data: outside a field it does nothing, and says so.
        message = Message(.pasteIgnored, .info)
        return
      }
      prompt.editor.paste(text)
      self.prompt = prompt
      narrow(to: prompt.editor.text)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    message = nil
    wasWarned = isWarned
    isWarned = false
    switch overlay {
    case .form(var form):
      let answer = form.handle(key)
      overlay = .form(form)
      switch answer {
      case .stay: return []
      case .leave:
        overlay = nil
        if form.isTouched {
          form.problem = nil
          drafts[form.kind] = form
          message = Message(.draftKept, .info)
        }
        return []
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

  private mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    switch key {
    case .escape, .control("c"):
      self.prompt = nil
      narrow(to: prompt.before.text)
      if let row = prompt.row { moveCursor(to: row, onLine: prompt.line) }
    case .enter: self.prompt = nil
    case .down: moveCursor(by: 1)
    case .up: moveCursor(by: -1)
    default:
      guard prompt.editor.handle(key) else { return [] }
      self.prompt = prompt
      narrow(to: prompt.editor.text)
    }
    return []
  }

  private mutating func pressInScreen(_ key: Key) -> [Effect] {
    chord.append(key)
    switch keymap.answer(to: chord, in: contexts) {
    case .pending: return []
    case .action(let action):
      chord = []
      return run(action)
    case .none:
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

  var contexts: [KeyContext] { dossier == nil ? [.list, .global] : [.dossier, .global] }

  /// Leaves the program, remembering until when the viewer looked.
  func leave() -> [Effect] { [.rememberLook(now), .quit] }
}
