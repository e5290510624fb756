package import Casework
package import Wording

/// A card as text for a terminal: a title, parts with their label in a column, a last line.
package struct PhoneCard: Sendable {
  private let title: Phrase
  private let head: Phrase?
  private let parts: [CardPart]
  private let foot: Phrase?

  /// What one can say about a person when the mayor calls.
  /// - Parameter today: the day from which days are counted.
  package init(call card: CallCard, today: CivilDate) {
    title = .callCardTitle
    head = card.head
    parts = card.parts(today: today)
    foot = .callCardFoot
  }

  /// What to say when the press calls.
  package static var press: PhoneCard {
    PhoneCard(title: .pressCardTitle, head: nil, parts: PressCard.parts, foot: nil)
  }

  private init(title: Phrase, head: Phrase?, parts: [CardPart], foot: Phrase?) {
    self.title = title
    self.head = head
    self.parts = parts
    self.foot = foot
  }

  /// The lines, each within the width.
  /// - Parameter width: cells that a line may take; nil for 80.
  package func text(_ language: Language, width: Int?) -> String {
    let width = max(40, width ?? 80)
    var lines = [title[language]]
    if let head { lines += TextLayout.wrapped(head[language], width: width) }
    let margin = (parts.map { $0.label[language].count }.max() ?? 0) + 2
    for part in parts {
      var label = part.label[language]
      for line in part.lines {
        for text in TextLayout.wrapped(line[language], width: width - margin) {
          lines.append(label + String(repeating: " ", count: margin - label.count) + text)
          label = ""
        }
      }
    }
    if let foot { lines += TextLayout.wrapped(foot[language], width: width) }
    return lines.map { $0 + "\n" }.joined()
  }
}
