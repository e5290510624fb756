import Canvas
import Casework
import Wording

extension Workbench {
  /// What was typed and not saved, and where the viewer is, to go on there after unlocking.
  var keptWork: KeptWork {
    var words = [screen.name, scope.rawValue]
    words += [dossier?.person.text ?? "", "\(dossier?.tab.rawValue ?? 0)"]
    for kind in ScreenKind.allCases where kind.isAboutPeople {
      words += [kind.name, list(of: kind).filter.text]
    }
    var forms = drafts
    var open: FormKind?
    if case .form(let form) = overlay, form.kind.isKept {
      forms[form.kind] = form
      open = form.kind
    }
    for (kind, form) in forms {
      guard let kindWords = kind.words else { continue }
      words += ["form", kind == open ? "open" : "", "\(form.isTouched)", "\(form.focus)"]
      words += ["\(form.since.milliseconds)", "\(kindWords.count)"] + kindWords
      words += ["\(form.fields.count)"] + form.fields.flatMap { [$0.key.rawValue, $0.text] }
    }
    return KeptWork(words: words + trailWords)
  }

  /// Goes on where the viewer was. What others recorded meanwhile about the people of a form counts as
  /// arrived while it was open.
  /// - Parameter since: when it was locked.
  mutating func goOn(with work: KeptWork, lockedSince since: Moment) -> [Effect] {
    var words = work.words[...]
    guard let name = words.popFirst(), let scopeName = words.popFirst() else { return [] }
    let person = words.popFirst().flatMap(RecordID.init(text:))
    let tab = words.popFirst().flatMap(Int.init).flatMap(DossierTab.init(rawValue:))
    overlay = nil
    scope = Scope(rawValue: scopeName) ?? scope
    refreshLists()
    while let kind = ScreenKind.allCases.first(where: { $0.name == words.first }) {
      words = words.dropFirst()
      screen = kind
      refreshShown()
      // What is kept for the next start knows of a search whether it led to somebody who is gone.
      if let text = words.popFirst(), !text.isEmpty, !keepsPlace { narrow(to: text) }
    }
    screen = screens.first { $0.name == name } ?? screens[0]
    refreshShown()
    var open: Form?
    while let kept = nextForm(&words) {
      guard let form = kept.form else {
        message = Message(.draftWithoutPerson, .warning)
        continue
      }
      if kept.isOpen { open = form } else { drafts[form.kind] = form }
    }
    goOn(withTrail: words, lockedSince: since)
    var effects: [Effect] = []
    if let person, file(person) != nil { effects = look(.dossier(person, tab ?? .summary)) }
    if let open {
      // Asking why takes the whole screen; the form then waits as a draft.
      if overlay == nil { overlay = .form(open) } else { drafts[open.kind] = open }
    }
    return effects
  }

  /// - Returns: `nil` at the end; without a form when the person is gone.
  private func nextForm(_ words: inout ArraySlice<String>) -> (form: Form?, isOpen: Bool)? {
    guard words.first == "form", words.popFirst() != nil, let open = words.popFirst(),
      let touched = words.popFirst(),
      let focus = words.popFirst().flatMap(Int.init),
      let since = words.popFirst().flatMap(Int64.init),
      let kindCount = words.popFirst().flatMap(Int.init), (0...words.count).contains(kindCount)
    else { return nil }
    let kind = FormKind(words: Array(words.prefix(kindCount)))
    words = words.dropFirst(kindCount)
    guard let count = words.popFirst().flatMap(Int.init), (0...words.count / 2).contains(count)
    else { return nil }
    let texts = Array(words.prefix(count * 2))
    words = words.dropFirst(count * 2)
    guard let kind, var form = makeForm(kind) else { return (nil, false) }
    for index in stride(from: 0, to: texts.count, by: 2) {
      guard let key = FieldKey(rawValue: texts[index]) else { continue }
      form.fill(key, with: texts[index + 1])
    }
    form.isTouched = touched == "\(true)"
    form.focus = form.fields.indices.contains(focus) ? focus : 0
    form.since = Moment(milliseconds: since)
    form.arrivals = changes(of: form.kind.people, since: form.since)
    return (form, open == "open")
  }

  /// What others recorded about people since a moment, apart from what only adds.
  func changes(of people: [PersonID], since: Moment) -> [Change] {
    people.flatMap { person in
      register.timeline(of: person, for: viewer).reversed().compactMap { entry in
        guard entry.at > since, entry.author != viewer.user, !entry.what.commutes else {
          return nil
        }
        return Change(
          person: person, at: entry.at, by: entry.authorName, what: entry.what.phrase(today: today))
      }
    }
  }
}

extension Happening {
  /// As `Fact.commutes`, for what stands in a time line.
  fileprivate var commutes: Bool {
    switch self {
    case .note, .contactPlanned, .task: true
    case .contact(let contact): contact.planned == nil
    default: false
    }
  }
}
