import Canvas
import Casework
import Wording

/// A card that lies over the screen: of one person for the mayor, or for the press about nobody.
struct CardSheet: Hashable, Sendable {
  /// Whose; `nil` for the press card.
  let person: PersonID?
  /// The first line shown.
  var top = 0

  enum Answer: Hashable, Sendable {
    case stay, leave
  }

  mutating func handle(_ key: Key) -> Answer {
    switch key {
    case .down, .character("j"): top += 1
    case .up, .character("k"): top = max(0, top - 1)
    case .pageDown, .character(" "): top += 10
    case .pageUp: top = max(0, top - 10)
    case .escape, .enter, .control("c"), .character("q"): return .leave
    default: break
    }
    return .stay
  }
}

extension Workbench {
  /// The lines of a card within a width.
  func cardLines(_ sheet: CardSheet, columns: Int) -> [Line] {
    guard let person = sheet.person else {
      return cardLines(PressCard.parts, columns: columns)
    }
    guard let card = register.callCard(of: person, question) else { return [] }
    let head = Line.wrapped(card.head[language], .strong, columns: columns)
    let foot = Line.wrapped(Phrase.callCardFoot[language], .warning, columns: columns)
    return head + [.empty] + cardLines(card.parts(today: today), columns: columns) + [.empty]
      + foot
  }

  private func cardLines(_ parts: [CardPart], columns: Int) -> [Line] {
    let margin = (parts.map { displayWidth($0.label[language]) }.max() ?? 0) + 2
    return parts.flatMap { part in
      part.lines.enumerated().flatMap { index, line in
        let label = index == 0 ? part.label[language] : ""
        return Line([
          Span(padTo(label, margin), .heading, bold: true), Span(line[language].oneLine),
        ]).folded(columns: columns, hanging: margin)
      }
    }
  }

  private func padTo(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - displayWidth(text)))
  }

  func draw(_ sheet: CardSheet, _ frame: inout Frame) {
    let title: Phrase = sheet.person == nil ? .pressCardTitle : .callCardTitle
    let columns = min(96, size.columns - 6)
    let lines = cardLines(sheet, columns: columns)
    let inner = box(title[language], columns: columns, rows: lines.count, &frame)
    let top = max(0, min(sheet.top, lines.count - inner.rows))
    frame.canvas.draw(Array(lines.dropFirst(top).prefix(inner.rows)), in: inner)
    frame.cursor = inner.origin
  }
}
