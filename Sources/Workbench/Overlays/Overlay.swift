import Canvas
import Casework
import Wording

/// What lies over the screen and takes the keys.
enum Overlay: Hashable, Sendable {
  case form(Form)
  case menu(Menu)
  case finder(Finder)
  case card(CardSheet)
  case guide(Guide)
  case views(ViewMenu)
  case batch(BatchSheet)
  case history(HistorySheet)
}

/// A short list to choose from with one key.
struct Menu: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    let key: Character?
    let label: Phrase
    let choice: MenuChoice
  }

  let title: Phrase
  let items: [Item]
  var focus: Int

  /// Items with the first free letter of their label as key.
  init(
    title: Phrase, _ labelled: [(label: Phrase, choice: MenuChoice)], focus: Int = 0,
    language: Language
  ) {
    let letters = Choice(
      labelled.map { ("", $0.label) }, chosen: nil, language: language
    ).options.map(\.mnemonic)
    self.title = title
    items = zip(labelled, letters).map { Item(key: $1, label: $0.label, choice: $0.choice) }
    self.focus = focus
  }

  enum Answer: Hashable, Sendable {
    case stay
    case choose(MenuChoice)
    case leave
  }

  /// Whether a letter picks something here or moves the cursor.
  func takes(_ letter: Character) -> Bool {
    "jkq".contains(letter) || items.contains { $0.key == letter }
  }

  mutating func handle(_ key: Key) -> Answer {
    switch key {
    case .escape, .control("c"), .character("q"): return .leave
    case .enter: return items.indices.contains(focus) ? .choose(items[focus].choice) : .leave
    case .down, .tab: focus = min(focus + 1, items.count - 1)
    case .up, .backTab: focus = max(focus - 1, 0)
    case .character(let letter):
      if let item = items.first(where: { $0.key == letter }) { return .choose(item.choice) }
      if letter == "j" { focus = min(focus + 1, items.count - 1) }
      if letter == "k" { focus = max(focus - 1, 0) }
    default: break
    }
    return .stay
  }
}

/// What a menu can choose.
enum MenuChoice: Hashable, Sendable {
  case returnOrder(ReturnColumn)
  case caseloadOrder(CaseloadColumn)
  case noteOrder(NoteColumn)
  case measureOrder(MeasureColumn)
  case theme(String)
  case run(Action)
  case draft(RecordID)
}

/// All actions, narrowed by typing: the help lists those of this place first, the palette those used
/// last. Enter runs the one under the cursor.
struct Finder: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    case help, palette
  }

  let purpose: Purpose
  /// Every action that makes sense here, in order.
  let actions: [Action]
  var editor = LineEditor()
  var focus = 0

  func shown(_ language: Language) -> [Action] {
    let filter = Filter(editor.text)
    guard !filter.isEmpty else { return actions }
    func fits(_ text: String) -> Bool { filter.matches(Folding.fold(text)) }
    // What is called so comes before what only mentions it.
    let called = actions.filter { fits($0.title[language]) }
    let mentioned = actions.filter { action in
      !called.contains(action) && fits("\(action.title[language]) \(action.help[language])")
    }
    return called + mentioned
  }

  enum Answer: Hashable, Sendable {
    case stay
    case run(Action)
    case leave
  }

  mutating func handle(_ key: Key, language: Language) -> Answer {
    let count = shown(language).count
    switch key {
    case .escape, .control("c"): return .leave
    case .enter:
      let shown = shown(language)
      return shown.indices.contains(focus) ? .run(shown[focus]) : .leave
    case .down, .control("n"), .tab: focus = max(0, min(focus + 1, count - 1))
    case .up, .control("p"), .backTab: focus = max(0, focus - 1)
    case .pageDown: focus = max(0, min(focus + 10, count - 1))
    case .pageUp: focus = max(0, focus - 10)
    default:
      if editor.handle(key) { focus = 0 }
    }
    return .stay
  }
}
