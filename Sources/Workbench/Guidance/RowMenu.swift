import Casework
import Wording

extension Workbench {
  /// Opens a short menu of what can be done with the row under the cursor: open it, answer what it
  /// asks, and what else there is. For who uses no letters.
  mutating func openRowMenu() {
    let actions = rowActions
    guard !actions.isEmpty else { return }
    let name = (dossier?.person ?? focusedPerson).flatMap(file)?.name.listed
    overlay = .menu(
      Menu(
        title: name.map { .verbatim($0) } ?? screen.phrase.capitalised,
        actions.map { ($0.title, .run($0)) }, language: language))
  }

  /// What leads to an action: itself where it has a key, else the menu of the row or the palette.
  func wayTo(_ action: Action) -> Action {
    func hasKey(_ action: Action) -> Bool { !keymap.chords(for: action, in: contexts).isEmpty }
    if hasKey(action) { return action }
    return hasKey(.menu) && action.isDecision && action != .undo && action != .redo
      ? .menu : .palette
  }

  /// The key that leads to an action; with its name where that key leads to more.
  func keyLeading(to action: Action) -> String {
    let way = wayTo(action)
    return way == action
      ? keyShown(for: action) : "\(keyShown(for: way)) \(action.title[language])"
  }

  /// The most useful first; the palette, which has the rest, last.
  private var rowActions: [Action] {
    // What only goes round has arrows and digits already.
    let here = ranked(Action.allCases.filter { isAvailable($0) }).filter {
      ($0.isDecision || [.open, .mark, .sort, .scope, .since, .callCard].contains($0))
        && hindrance(to: $0) == nil
    }
    let more: [Action] = isAvailable(.undo) ? [.undo, .palette] : [.palette]
    return here.prefix(10).filter { !more.contains($0) } + more
  }
}
