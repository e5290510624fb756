import Canvas
import Wording

extension Workbench {
  /// One line made from the keymap: the actions of this place by priority, as many as fit, with the
  /// help always at the right.
  func drawFooter(_ canvas: inout Canvas, _ layout: Layout) {
    let row = layout.footer.row
    if let keys = overlayKeys {
      canvas.write(
        fitted(keys), at: Point(column: 1, row: row), style: Style(.hint),
        within: size.columns - 2)
      return
    }
    let help = footerText(.help)
    let helpWidth = displayWidth(help.key) + displayWidth(help.words) + 1
    let room = size.columns - helpWidth - 4
    for (_, text, columns) in footerParts(room: room) {
      let column = columns.lowerBound
      let used = canvas.write(
        text.key, at: Point(column: column, row: row), style: Style(.key, bold: true))
      canvas.write(
        " \(text.words)", at: Point(column: column + used, row: row), style: Style(.hint))
    }
    let start = size.columns - helpWidth - 1
    canvas.write(help.key, at: Point(column: start, row: row), style: Style(.key, bold: true))
    canvas.write(
      " \(help.words)", at: Point(column: start + displayWidth(help.key), row: row),
      style: Style(.hint))
  }

  /// What of the footer fits, and in which columns.
  private func footerParts(
    room: Int
  ) -> [(action: Action, text: (key: String, words: String), columns: Range<Int>)] {
    var parts: [(Action, (key: String, words: String), Range<Int>)] = []
    var column = 1
    for action in footerActions {
      let text = footerText(action)
      guard !text.key.isEmpty else { continue }
      let width = displayWidth(text.key) + 1 + displayWidth(text.words)
      // A long one makes room for the next shorter one.
      guard column + width <= room else { continue }
      parts.append((action, text, column..<column + width))
      column += width + 2
    }
    return parts
  }

  /// What keys do here, with the way out in it also where not all of it fits.
  func fitted(_ keys: Phrase) -> String {
    let text = keys[language]
    let columns = size.columns - 2
    let parts = text.split(separator: "  ").map { String($0).trimmingSpaces }
      .filter { !$0.isEmpty }
    guard displayWidth(text) > columns, let out = parts.first(where: { $0.contains("Esc") }) else {
      return text
    }
    let gap = "   "
    var shown = ""
    for part in parts where part != out {
      guard displayWidth(shown + part + gap + out) <= columns else { continue }
      shown += part + gap
    }
    return shown + out
  }

  /// What the footer names at a column.
  func footerAction(at column: Int) -> Action? {
    guard overlayKeys == nil else { return nil }
    let help = footerText(.help)
    let helpWidth = displayWidth(help.key) + displayWidth(help.words) + 1
    if (size.columns - helpWidth - 1..<size.columns).contains(column) { return .help }
    return footerParts(room: size.columns - helpWidth - 4)
      .first { $0.columns.contains(column) }?.action
  }

  /// What the keys do while something lies over the screen and takes them.
  private var overlayKeys: Phrase? {
    switch overlay {
    case .menu: .menuKeys
    case .finder: .finderKeys
    case .card: .cardKeys
    case .guide(let guide): guide.pages.count > 1 ? .introKeys : .guideKeys
    case .views(let menu): menu.draft == nil ? .viewsKeys : .saveViewKeys
    case .batch: BatchTexts.keys
    case .history: HistoryTexts.keys
    case .form(let form): form.kind.isKept ? .formKeys : .reasonKeys
    case nil: promptKeys
    }
  }

  /// While a chord is open: how it can go on. Else what can be done here.
  private var footerActions: [Action] {
    if !chord.isEmpty {
      return Action.allCases.filter { action in
        isAvailable(action)
          && keymap.chords(for: action, in: contexts).contains { $0.starts(with: chord) }
      }
    }
    return ranked(Action.allCases.filter { isAvailable($0) })
  }

  /// Those of some actions that the footer shows, the most useful here first: what answers the entry
  /// of the queue under the cursor, then what the open tab is for, comes before what can be done
  /// anywhere.
  func ranked(_ actions: [Action]) -> [Action] {
    let answering = screen == .triage || dossier?.entry != nil
    let entry = answering ? chosenEntry : nil
    let first = entry.map { answers(to: $0) + otherAnswers(to: $0).prefix(1) } ?? []
    let open: [Action] = dossier == nil ? [.open, .menu] : [.menu]
    let own = tabActions.filter { !first.contains($0) }
    let leading = (open + first + own).filter(actions.contains)
    let others = actions.filter { $0.footerRank(on: screen) != nil && !leading.contains($0) }
    return leading
      + others.sorted { ($0.footerRank(on: screen) ?? 0) < ($1.footerRank(on: screen) ?? 0) }
  }

  private func footerText(_ action: Action) -> (key: String, words: String) {
    let chords = keymap.chords(for: action, in: contexts)
    // The help opens in the middle of a chord as well.
    let isWhole = chord.isEmpty || action == .help
    let fitting = isWhole ? chords.first : chords.first { $0.starts(with: chord) }
    guard let fitting else { return ("", "") }
    let rest = action == .help ? fitting : Array(fitting.dropFirst(chord.count))
    let opensFigure = action == .open && screen == .overview && dossier == nil
    let words = opensFigure ? Phrase.footerOpenFigure : action.footer
    return (Keymap.shown(rest, language), words[language])
  }
}
