import Canvas
import Casework
import Wording

/// A form as it stands: what was filled in, where the cursor is, what is wrong.
struct Form: Hashable, Sendable {
  let kind: FormKind
  /// What it is and for whom: "Notitie bij Vos, Ravi de", or how many people it is about.
  let title: Phrase
  /// The entry of the queue that it answers, in its own words.
  var about: Phrase?
  /// A picture of what it would do to the load of colleagues.
  var loads: [Line] = []
  var fields: [Field]
  /// An index in `fields`.
  var focus = 0
  var problem: Phrase?
  /// Something was typed or chosen, so that leaving keeps it as a draft.
  var isTouched = false
  /// What stood in the fields when the form was opened: what its reader saw.
  let opened: [Field]
  /// What others recorded about its people since then, the oldest first.
  var arrivals: [Change] = []
  /// How many of those its reader was shown; while it is less than there are, nothing is saved.
  var arrivalsShown = 0
  /// When it was opened.
  var since = Moment(milliseconds: 0)

  init(_ kind: FormKind, title: Phrase, fields: [Field]) {
    self.kind = kind
    self.title = title
    self.fields = fields
    opened = fields
    focus = shown.first ?? 0
  }

  /// The field with the cursor.
  var focused: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  func field(_ key: FieldKey) -> Field? { fields.first { $0.key == key } }

  /// What was answered, without white space around it; empty when nothing was.
  func answer(_ key: FieldKey) -> String { field(key)?.trimmed ?? "" }

  func isYes(_ key: FieldKey) -> Bool { answer(key) == Casework.Answer.yes.rawValue }

  /// Whether a question is asked now.
  func asks(_ key: FieldKey) -> Bool { shown.contains { fields[$0].key == key } }

  /// The answers that were switched on.
  func picked(_ key: FieldKey) -> [String] {
    if case .picks(let picks)? = field(key)?.input { picks.values } else { [] }
  }

  /// The fields that are asked now: some depend on the answer to another.
  var shown: [Int] {
    fields.indices.filter { index in
      guard holds(fields[index].condition) else { return false }
      if fields[index].isSettled { return false }
      return switch fields[index].key {
      case .disputedBy: answer(.reliability) == Reliability.disputed.rawValue
      case .override: answer(.status) == ReturnStatus.ready.rawValue
      case .reason:
        switch kind {
        case .status: ReturnStatus(rawValue: answer(.status))?.needsReason ?? false
        case .offer: answer(.offerState) == OfferState.declined.rawValue
        default: true
        }
      case .outcome: !answer(.item).hasPrefix(DoneItem.taskPrefix)
      // How one met is known of an appointment, and has to be said of a contact without one.
      case .contactKind:
        if case .done = kind { answer(.item) == DoneItem.unplanned } else { true }
      default: true
      }
    }
  }

  /// Whether the answer that a question depends on is there, and is itself asked for.
  private func holds(_ condition: FieldCondition?) -> Bool {
    guard let condition else { return true }
    return condition.values.contains(answer(condition.key))
      && holds(field(condition.key)?.condition)
  }

  /// What a key in a form leads to.
  enum Answer: Hashable, Sendable {
    case stay
    /// Save what was filled in.
    case submit
    /// Leave; what was typed stays as a draft.
    case leave
  }

  mutating func handle(_ key: Key) -> Answer {
    switch key {
    case .escape, .control("c"): return .leave
    case .control("d"): return .submit
    case .tab: step(by: 1)
    case .backTab: step(by: -1)
    default:
      guard fields.indices.contains(focus) else { return .stay }
      if edit(key) {
        isTouched = true
        problem = nil
        return .stay
      }
      switch key {
      case .enter:
        if focus == shown.last { return .submit }
        step(by: 1)
      case .down: step(by: 1)
      case .up: step(by: -1)
      default: break
      }
    }
    return .stay
  }

  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    switch fields[focus].input {
    case .line(var editor):
      editor.paste(text)
      fields[focus].input = .line(editor)
    case .day(var editor, let direction):
      editor.paste(text)
      fields[focus].input = .day(editor, direction)
    case .text(var editor):
      editor.paste(text)
      fields[focus].input = .text(editor)
    case .choice, .picks: return
    }
    isTouched = true
  }

  /// Puts an answer in its field; one that cannot be chosen is left open.
  mutating func fill(_ key: FieldKey, with text: String) {
    guard let index = fields.firstIndex(where: { $0.key == key }) else { return }
    switch fields[index].input {
    case .line: fields[index].input = .line(LineEditor(text))
    case .day(_, let direction): fields[index].input = .day(LineEditor(text), direction)
    case .text: fields[index].input = .text(LineEditor(text, multiline: true))
    case .choice(var choice):
      choice.index = choice.options.firstIndex { $0.value == text }
      fields[index].input = .choice(choice)
    case .picks(var picks):
      let values = Set(text.split(separator: ",").map(String.init))
      picks.chosen = Set(
        picks.choice.options.indices.filter { values.contains(picks.choice.options[$0].value) })
      fields[index].input = .picks(picks)
    }
  }

  /// Puts the cursor on the first question that is not answered yet.
  mutating func focusOnFirstOpen() {
    guard let first = shown.first, fields[focus].trimmed.isEmpty == false || focus == first else {
      return
    }
    focus = shown.first { fields[$0].trimmed.isEmpty } ?? first
  }

  /// Puts the cursor on a field, because something is wrong there.
  mutating func focus(on key: FieldKey) {
    if let index = shown.first(where: { fields[$0].key == key }) { focus = index }
  }

  private mutating func step(by count: Int) {
    let shown = shown
    guard let place = shown.firstIndex(of: focus) else {
      focus = shown.first ?? 0
      return
    }
    focus = shown[(place + count + shown.count) % shown.count]
  }

  /// - Returns: whether the key changed the field under the cursor.
  private mutating func edit(_ key: Key) -> Bool {
    switch fields[focus].input {
    case .line(var editor):
      let handled = editor.handle(key)
      fields[focus].input = .line(editor)
      return handled
    case .day(var editor, let direction):
      let handled = editor.handle(key)
      fields[focus].input = .day(editor, direction)
      return handled
    case .text(var editor):
      let handled = editor.handle(key)
      fields[focus].input = .text(editor)
      return handled
    case .picks(var picks):
      let handled = picks.handle(key)
      fields[focus].input = .picks(picks)
      return handled
    case .choice(var choice):
      switch key {
      case .left: choice.step(by: -1)
      case .right, .character(" "): choice.step(by: 1)
      case .character(let letter):
        // A letter answers the question and goes on to the next one: that is what makes it quick.
        guard choice.pick(letter) else { return false }
        fields[focus].input = .choice(choice)
        if focus != shown.last { step(by: 1) }
        passTemplate()
        return true
      default: return false
      }
      fields[focus].input = .choice(choice)
      return true
    }
  }
}

/// The things that can be reported as done in one form.
enum DoneItem {
  static let contactPrefix = "contact:"
  static let taskPrefix = "task:"
  static let unplanned = "unplanned"
}
