import Canvas
import Wording

extension Workbench {
  /// One line made from the keymap: the actions of this place by priority, as many as fit, with the
  /// help always at the right.
  func drawFooter(_ canvas: inout Canvas, _ layout: Layout) {
    let row = layout.footer.row
    let help = footerText(.help)
    let helpWidth = displayWidth(help.key) + displayWidth(help.words) + 1
    let room = size.columns - helpWidth - 4
    var column = 1
    for action in footerActions {
      let text = footerText(action)
      guard !text.key.isEmpty else { continue }
      let width = displayWidth(text.key) + 1 + displayWidth(text.words)
      guard column + width <= room else { break }
      column += canvas.write(
        text.key, at: Point(column: column, row: row), style: Style(.key, bold: true))
      column += canvas.write(
        " \(text.words)", at: Point(column: column, row: row), style: Style(.hint))
      column += 2
    }
    let start = size.columns - helpWidth - 1
    canvas.write(help.key, at: Point(column: start, row: row), style: Style(.key, bold: true))
    canvas.write(
      " \(help.words)", at: Point(column: start + displayWidth(help.key), row: row),
      style: Style(.hint))
  }

  /// While a chord is open: how it can go on. Else what can be done here.
  private var footerActions: [Action] {
    if !chord.isEmpty {
      return Action.allCases.filter { action in
        isAvailable(action)
          && keymap.chords(for: action, in: contexts).contains { $0.starts(with: chord) }
      }
    }
    return Action.allCases.filter { isAvailable($0) && $0.footerRank != nil }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
  }

  private func footerText(_ action: Action) -> (key: String, words: String) {
    let chords = keymap.chords(for: action, in: contexts)
    let fitting = chord.isEmpty ? chords.first : chords.first { $0.starts(with: chord) }
    guard let fitting else { return ("", "") }
    let rest = action == .help ? fitting : Array(fitting.dropFirst(chord.count))
    return (Keymap.shown(rest, language), action.footer[language])
  }
}
