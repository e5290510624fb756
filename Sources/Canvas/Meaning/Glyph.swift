/// Which signs the program draws for itself.
package enum GlyphSet: String, CaseIterable, Sendable {
  /// Box drawing, arrows and ticks.
  case unicode
  /// Signs below U+0080 only, for fonts and readers that know no others.
  case ascii
}

/// A sign that the program draws; each has a Unicode and an ASCII form of one column.
package enum Glyph: CaseIterable, Sendable {
  /// A date that moved.
  case movedEarlier, movedLater
  /// The state of a basic condition.
  case arranged, inProgress, blocked, notNeeded, notAsked
  /// Signs beside and between texts: the selected row, a marked row, a cut, a pause, a step, an item.
  case selection, mark, ellipsis, separator, leadsTo, bullet
  /// Lines and the corners of a box.
  case horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight
  /// Where lines meet, named after the side on which the third line leaves.
  case teeDown, teeUp, teeRight, teeLeft, cross
  /// Of pictures: how urgent something is, beside an exclamation mark; the pieces of a bar; a stretch
  /// of time that is sure or expected; here, before, after, and what all leads to.
  case soon, ahead, far, full, taken, added, stretch, expected, here, before, after, goal

  /// The sign in a glyph set.
  package func sign(in set: GlyphSet) -> Character {
    switch set {
    case .unicode: unicode
    case .ascii: ascii
    }
  }

  private var unicode: Character {
    switch self {
    case .movedEarlier: "↑"
    case .movedLater: "↓"
    case .arranged: "✓"
    case .inProgress: "~"
    case .blocked: "✗"
    case .notNeeded: "–"
    case .notAsked: "?"
    case .selection: "▌"
    case .mark: "●"
    case .ellipsis: "…"
    case .separator: "·"
    case .leadsTo: "→"
    case .bullet: "•"
    case .horizontal: "─"
    case .vertical: "│"
    case .topLeft: "┌"
    case .topRight: "┐"
    case .bottomLeft: "└"
    case .bottomRight: "┘"
    case .teeDown: "┬"
    case .teeUp: "┴"
    case .teeRight: "├"
    case .teeLeft: "┤"
    case .cross: "┼"
    case .soon: "▲"
    case .ahead: "■"
    case .far: "□"
    case .full: "█"
    case .taken: "░"
    case .added: "▓"
    case .stretch: "━"
    case .expected: "╌"
    case .here: "┊"
    case .before: "‹"
    case .after: "›"
    case .goal: "▼"
    }
  }

  private var ascii: Character {
    switch self {
    case .movedEarlier: "^"
    case .movedLater: "v"
    case .arranged: "+"
    case .inProgress: "~"
    case .blocked: "x"
    case .notNeeded: "-"
    case .notAsked: "?"
    case .selection, .leadsTo: ">"
    case .mark, .bullet: "*"
    case .ellipsis: "~"
    case .separator: "-"
    case .horizontal: "-"
    case .vertical: "|"
    case .topLeft, .topRight, .bottomLeft, .bottomRight: "+"
    case .teeDown, .teeUp, .teeRight, .teeLeft, .cross: "+"
    case .soon: "^"
    case .ahead, .full: "#"
    case .far: "o"
    case .taken: "."
    case .added: "+"
    case .stretch: "="
    case .expected: "-"
    case .here: "|"
    case .before: "<"
    case .after: ">"
    case .goal: "V"
    }
  }

  /// The ASCII form of a sign that stands in a text, or nil when the sign is not one of the program's.
  static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "…", "~", "±": "~"
    case "·", "–", "—", "‑", "‐", "−", "─": "-"
    case "•", "●": "*"
    case "→", "▌": ">"
    case "←": "<"
    case "↑": "^"
    case "↓": "v"
    case "✓": "+"
    case "✗", "×": "x"
    case "°": "o"
    case "│", "┊": "|"
    case "▲": "^"
    case "■", "█": "#"
    case "□": "o"
    case "░": "."
    case "▓": "+"
    case "━": "="
    case "╌": "-"
    case "‹": "<"
    case "›": ">"
    case "▼": "V"
    case "‘", "’": "'"
    case "“", "”": "\""
    case "\u{A0}", "\u{202F}": " "
    default: nil
    }
  }
}
