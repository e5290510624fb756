import Canvas
import Wording

/// A few pages of text over the screen: the introduction, or what a practice round explains.
struct Guide: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    /// A word or two above it; `nil` for text alone.
    let head: Phrase?
    let text: Phrase
    var meaning = Meaning.text
  }

  struct Page: Hashable, Sendable {
    let title: Phrase
    let parts: [Part]
  }

  enum Answer: Hashable, Sendable {
    case stay, leave
  }

  let pages: [Page]
  var index = 0
  /// The first line shown.
  var top = 0
  /// It closes a case of a practice round, after which the next thing is said.
  var isAnswer = false

  init(_ pages: [Page], isAnswer: Bool = false) {
    self.pages = pages
    self.isAnswer = isAnswer
  }

  mutating func handle(_ key: Key) -> Answer {
    switch key {
    case .escape, .control("c"), .character("q"): return .leave
    case .enter, .right, .tab:
      guard index + 1 < pages.count else { return .leave }
      go(to: index + 1)
    case .left, .backspace, .backTab: go(to: max(0, index - 1))
    case .down, .character("j"): top += 1
    case .up, .character("k"): top = max(0, top - 1)
    case .pageDown, .character(" "): top += 6
    case .pageUp: top = max(0, top - 6)
    case .home: top = 0
    default: break
    }
    return .stay
  }

  private mutating func go(to page: Int) {
    index = page
    top = 0
  }
}

extension Workbench {
  func lines(_ page: Guide.Page, columns: Int) -> [Line] {
    page.parts.enumerated().flatMap { index, part in
      var lines: [Line] = index == 0 ? [] : [.empty]
      if let head = part.head { lines.append(Line(head[language], .heading, bold: true)) }
      return lines + Line.wrapped(part.text[language], part.meaning, columns: columns)
    }
  }

  func draw(_ guide: Guide, _ frame: inout Frame) {
    guard guide.pages.indices.contains(guide.index) else { return }
    let page = guide.pages[guide.index]
    let columns = min(74, size.columns - 6)
    let lines = lines(page, columns: columns)
    var title = page.title[language]
    if guide.pages.count > 1 { title += " (\(guide.index + 1)/\(guide.pages.count))" }
    let inner = box(title, columns: columns, rows: lines.count, &frame)
    let top = max(0, min(guide.top, lines.count - inner.rows))
    frame.canvas.draw(Array(lines.dropFirst(top).prefix(inner.rows)), in: inner)
    let left = lines.count - top - inner.rows
    if left > 0 {
      let text = " \(Phrase.moreLines(left)[language]) "
      frame.canvas.write(
        text, at: Point(column: max(0, inner.endColumn - displayWidth(text)), row: inner.endRow),
        style: Style(.hint), within: inner.columns)
    }
    frame.cursor = inner.origin
  }

  /// Closes it; after the last case of a practice round comes what was missed.
  mutating func leaveGuide(_ guide: Guide) {
    overlay = nil
    guard guide.isAnswer, let round, round.open.isEmpty else { return }
    overlay = .guide(missedInRound(round))
  }
}
