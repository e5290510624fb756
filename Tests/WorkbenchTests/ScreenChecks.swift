import Canvas
import Testing
import Wording

@testable import Workbench

/// What must hold for the picture of every scene.
enum ScreenChecks {
  /// Patterns of dots say nothing to who listens to the screen.
  static func expectNoPatterns(_ frame: Frame, _ place: String) {
    let text = frame.canvas.lines.joined()
    #expect(!text.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) }, "\(place)")
  }

  /// The picture in ASCII is the same cell by cell, but for the program's own signs; what is left of
  /// other signs are the letters of names.
  static func expectTwin(_ plain: Frame, of frame: Frame, _ place: String) {
    #expect(plain.canvas.size == frame.canvas.size && plain.cursor == frame.cursor, "\(place)")
    var different: [String] = []
    for row in 0..<frame.canvas.size.rows {
      for (cell, twin) in zip(frame.canvas.row(row), plain.canvas.row(row)) {
        let isSame = cell.style == twin.style && cell.width == twin.width
        let isAllowed =
          twin.symbol == cell.symbol
          ? twin.symbol.scalars.allSatisfy(isASCIIOrLetter)
          : twin.symbol.base.isASCII && !cell.symbol.base.isASCII
        if !isSame || !isAllowed { different.append("\(cell.symbol.base)\(twin.symbol.base)") }
      }
    }
    if !different.isEmpty {
      Issue.record("no ASCII twin at \(place): \(Set(different).sorted())")
    }
  }

  private static func isASCIIOrLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || scalar.properties.isAlphabetic
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// The meanings that say something which the eye has to find; the others only order the screen.
  private static let telling: Set<Meaning> = [
    .good, .info, .warning, .error, .moved, .overdue, .today, .soon, .later, .uncertain, .arranged,
    .inProgress, .blocked, .notNeeded, .notAsked, .reliabilityHigh, .reliabilityLow, .disputed,
    .mark, .damage,
  ]

  /// The same word never says two things that only a colour tells apart: where the looks without
  /// colours are alike, the words differ. The selected row is told by its attributes and by a sign.
  static func expectMeaningsWithoutColour(_ frame: Frame, _ place: String) {
    var said: [String: [Meaning: Appearance]] = [:]
    for row in 0..<frame.canvas.size.rows {
      for (text, style) in runs(of: frame.canvas, row: row) {
        let look = Theme.plain.appearance(of: style, depth: .mono)
        #expect(look.foreground == nil && look.background == nil)
        if style.isSelected, !look.isReversed {
          Issue.record("a selected row looks like any other at \(place)")
        }
        guard !style.isSelected else { continue }
        said[text, default: [:]][style.meaning] = look
      }
    }
    for (text, looks) in said where looks.keys.contains(where: telling.contains) {
      for (meaning, look) in looks where telling.contains(meaning) {
        for (other, same) in looks where other.rawValue < meaning.rawValue && same == look {
          Issue.record("'\(text)' is \(meaning) and \(other) by colour alone at \(place)")
        }
      }
    }
  }

  /// The texts of one row that mean one thing each, without the spaces around them.
  private static func runs(of canvas: Canvas, row: Int) -> [(text: String, style: Style)] {
    var runs: [(text: String, style: Style)] = []
    for cell in canvas.row(row) where cell.width > 0 {
      let sign = String(String.UnicodeScalarView(cell.symbol.scalars))
      if runs.last?.style == cell.style {
        runs[runs.count - 1].text += sign
      } else {
        runs.append((sign, cell.style))
      }
    }
    return runs.compactMap { run in
      let words = run.text.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : (words, run.style)
    }
  }

  /// On the smallest screen one sees where one is, what is asked, and how to get out.
  static func expectUsable(_ stage: Stage, _ frame: Frame, _ place: String) {
    let lines = frame.canvas.lines
    let cursorLine = frame.cursor.map { lines[$0.row] } ?? ""
    let footer = lines.last ?? ""
    let workbench = stage.workbench
    func expect(_ holds: Bool, _ what: String) {
      if !holds {
        Issue.record("\(place): \(what)\n\(lines.joined(separator: "\n"))")
      }
    }
    expect(frame.cursor != nil, "no cursor")
    if workbench.lock != nil {
      expect(cursorLine.contains("> "), "the field of the passphrase is not to be seen")
      return
    }
    switch workbench.overlay {
    case .form(let form):
      let label = form.focused?.label[workbench.language] ?? ""
      expect(lines[0].count > 3, "what is asked is not to be seen")
      // A text of several lines has its label on its first.
      let row = frame.cursor?.row ?? 0
      expect(
        lines[max(0, row - 7)...row].contains { $0.contains(label.prefix(14)) },
        "the field '\(label)' is not to be seen")
      expect(footer.contains("Esc"), "no way out")
      if let problem = form.problem {
        let begin = problem[workbench.language].split(separator: " ").prefix(2)
        expect(
          lines.contains { $0.contains(begin.joined(separator: " ")) },
          "what is wrong is not to be seen")
      }
    case .menu, .finder, .card, .guide, .views, .batch, .history:
      expect(footer.contains("Esc"), "no way out")
      if case .menu = workbench.overlay { expect(cursorLine.contains("▌"), "no focused row") }
      if case .finder(let finder) = workbench.overlay, !finder.shown(workbench.language).isEmpty {
        expect(lines.contains { $0.contains("▌") }, "the first answer is not to be seen")
      }
    case nil:
      if workbench.prompt != nil {
        // Where the footer says what is wrong, the head of the list says how to get out.
        expect(lines.contains { $0.contains("Esc") }, "no way out")
      } else {
        expect(footer.contains("?"), "no way to the help")
      }
      let hasFocus =
        workbench.dossier.map { $0.focus != nil } ?? (workbench.list.focusedID != nil)
      if hasFocus, workbench.prompt == nil, !workbench.hint.isShown, workbench.earlier == nil {
        let isCovered =
          workbench.dossier == nil && !workbench.isListOnRecord
          && workbench.screen.isAboutPeople
        expect(isCovered || cursorLine.contains("▌"), "the focused row is not to be seen")
      }
    }
  }
}
