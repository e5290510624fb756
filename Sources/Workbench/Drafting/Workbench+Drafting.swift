import Canvas
import Casework
import Wording

/// What is typed in a form about one person is kept in the log as it is typed, as the writer's own
/// draft: a power cut, a closed terminal or a lock takes nothing of it.
extension Workbench {
  /// What of a form is kept: nothing of one that is about nobody or about several, of a reason for
  /// looking, or of what belongs in another compartment than the file of the person.
  func draftContent(_ form: Form) -> (person: PersonID, content: DraftContent)? {
    guard form.isTouched, form.kind.isDrafted, readOnly == nil, let words = form.kind.words else {
      return nil
    }
    let people = Set(form.kind.people)
    guard people.count == 1, let person = people.first, file(person) != nil else { return nil }
    let fields = form.fields.map { DraftContent.Field(name: $0.key.rawValue, text: $0.text) }
    return (person, DraftContent(form: words, fields: fields))
  }

  /// The draft of a form that stands in the log.
  func standingDraft(_ kind: FormKind) -> KeptDraft? {
    guard kind.isDrafted, let words = kind.words else { return nil }
    return register.drafts(of: viewer).first { $0.content.form == words }
  }

  /// The effects that keep a form as it stands; none when that is on disk already.
  mutating func keepDraft(_ form: Form) -> [Effect] {
    guard let (person, content) = draftContent(form) else { return [] }
    let standing = standingDraft(form.kind)
    guard standing?.content != content else { return [] }
    return draftEffects([.keepDraft(person, content, replacing: standing?.id)])
  }

  /// The same for the form that is open.
  mutating func keepOpenDraft() -> [Effect] {
    guard case .form(let form) = overlay else { return [] }
    return keepDraft(form)
  }

  /// Keeps the open form once nobody pressed a key for as long as the organisation set.
  mutating func keepRestingDraft() -> [Effect] {
    let rest = register.settings.value(of: .draftRest, on: today)
    guard case .form(let form) = overlay, draftFailedAt != lastInput,
      now >= lastInput.adding(seconds: rest)
    else { return [] }
    return keepDraft(form)
  }

  /// The events that end the draft of a form, because it is saved or thrown away.
  mutating func endOfDraft(_ kind: FormKind) -> [Event] {
    guard let standing = standingDraft(kind) else { return [] }
    return decided([.dropDraft(standing.person, standing.id)])
  }

  private mutating func draftEffects(_ commands: [Command]) -> [Effect] {
    let events = decided(commands)
    return events.isEmpty ? [] : [.keepDrafts(events)]
  }

  private mutating func decided(_ commands: [Command]) -> [Event] {
    (try? Decider.decide(commands, in: register, by: viewer, at: now, ids: &ids)) ?? []
  }

  /// How many forms that were left hold something that ends with the session.
  var passingDrafts: Int {
    drafts.values.count { draftContent($0) == nil }
  }

  /// Takes in what is durable of drafts now.
  mutating func draftsKept(_ events: [Event]) {
    for event in events { take(event) }
    draftFailedAt = nil
  }

  /// The text is still in the form; the next rest tries again.
  mutating func draftsNotKept(_ reason: Phrase) {
    draftFailedAt = lastInput
    message = Message(DraftTexts.notKept(reason), .warning)
  }

  /// The form as it was left, also before the program was started.
  func keptForm(_ kind: FormKind) -> (form: Form, at: Moment)? {
    guard let draft = standingDraft(kind), let form = form(of: draft, kind) else { return nil }
    return (form, draft.at)
  }

  private func form(of draft: KeptDraft, _ kind: FormKind) -> Form? {
    guard var form = makeForm(kind) else { return nil }
    for field in draft.content.fields {
      if let key = FieldKey(rawValue: field.name) { form.fill(key, with: field.text) }
    }
    form.isTouched = true
    form.since = draft.at
    form.arrivals = changes(of: kind.people, since: draft.at)
    return form
  }

  /// Throws away what was typed, after asking once.
  mutating func throwAway(_ form: Form) -> [Effect] {
    guard wasWarned else {
      isWarned = true
      var form = form
      form.problem = DraftTexts.askThrowAway
      overlay = .form(form)
      return []
    }
    overlay = nil
    drafts[form.kind] = nil
    message = Message(DraftTexts.thrownAway, .info)
    let events = endOfDraft(form.kind)
    return events.isEmpty ? [] : [.keepDrafts(events)]
  }

  /// The viewer's own drafts, by reference number: whose name it is stands in the form, which is
  /// opened when that is on record.
  mutating func listDrafts() {
    let own = register.drafts(of: viewer).filter { isOpen($0.person) }
    let items = own.compactMap { draft -> (label: Phrase, choice: MenuChoice)? in
      guard let kind = FormKind(words: draft.content.form), let file = file(draft.person),
        let title = makeForm(kind)?.title
      else { return nil }
      let (name, number) = (file.name.listed, file.reference.description)
      let what = Phrase(
        nl: title.nl.replacing(name, with: number), en: title.en.replacing(name, with: number))
      return (DraftTexts.item(what, at: .moment(draft.at, today: today)), .draft(draft.id))
    }
    guard !items.isEmpty else {
      message = Message(DraftTexts.none, .info)
      return
    }
    overlay = .menu(Menu(title: DraftTexts.title, items, language: language))
  }

  /// Opens a draft from the list, once it is on record whom it shows.
  mutating func open(draft id: RecordID) -> [Effect] {
    guard let draft = register.drafts(of: viewer).first(where: { $0.id == id }) else { return [] }
    return look(.draft(draft.person, id))
  }

  mutating func show(draft id: RecordID) {
    guard let draft = register.drafts(of: viewer).first(where: { $0.id == id }),
      let kind = FormKind(words: draft.content.form)
    else { return }
    guard let form = drafts[kind] ?? form(of: draft, kind) else {
      message = Message(whyNothing(for: .drafts), .info)
      return
    }
    overlay = .form(form)
    message = Message(DraftTexts.offered(.moment(draft.at, today: today)), .info)
  }
}

extension FormKind {
  /// Whether what is typed in it is kept in the log. A reason is asked anew, and what a victim wants
  /// stands in another compartment than the person.
  var isDrafted: Bool {
    switch self {
    case .reason, .breakGlass, .reviewAccess, .victimInterest: false
    default: true
    }
  }
}
