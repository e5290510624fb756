/// How a cell is to be read: its meaning, and whether it is selected or stressed.
package struct Style: Hashable, Sendable {
  /// What the text means.
  package var meaning: Meaning
  /// Whether the cell belongs to the selected row.
  package var isSelected: Bool
  /// Whether it is stressed on top of what its meaning gives.
  package var isBold: Bool

  /// The style of a meaning.
  package init(_ meaning: Meaning, selected: Bool = false, bold: Bool = false) {
    self.meaning = meaning
    isSelected = selected
    isBold = bold
  }

  /// Ordinary text.
  package static let text = Style(.text)

  /// The style as it stands in a snapshot: the token, then `+selected` and `+bold`.
  package var token: String {
    meaning.rawValue + (isSelected ? "+selected" : "") + (isBold ? "+bold" : "")
  }
}
