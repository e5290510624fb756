import Canvas
import Wording

/// A text of the screens as it is said: signs as words, columns as commas, nothing that only draws.
/// What is left beyond ASCII are the letters of names.
func spoken(_ text: String, _ language: Language) -> String {
  var said = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "·", "│": said.append(contentsOf: " , ".unicodeScalars)
    case "→": said.append(contentsOf: " \(PlainTexts.leadsTo[language]) ".unicodeScalars)
    case "↑": said.append(contentsOf: " \(PlainTexts.earlierBy[language]) ".unicodeScalars)
    case "↓": said.append(contentsOf: " \(PlainTexts.laterBy[language]) ".unicodeScalars)
    case "✓": said.append(contentsOf: " \(PlainTexts.done[language]) ".unicodeScalars)
    case "€": said.append(contentsOf: " euro ".unicodeScalars)
    case "±": said.append(contentsOf: " \(PlainTexts.about[language]) ".unicodeScalars)
    case "•", "●", "▌", "✗", "─", "█", "▏", "░", "▇": said.append(" ")
    case "–", "—", "‑", "‐", "−": said.append("-")
    case "…": said.append(contentsOf: "...".unicodeScalars)
    case "‘", "’": said.append("'")
    case "“", "”": said.append("\"")
    case "\n", "\t", "\u{A0}", "\u{202F}": said.append(" ")
    case " "..."~": said.append(scalar)
    default:
      let properties = scalar.properties
      let isLetter = properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      if !isLetter, scalar.steersTerminal { continue }
      said.append(isLetter ? scalar : "?")
    }
  }
  return tidied(String(said))
}

/// Gaps of two spaces and more are pauses, and one pause is enough.
private func tidied(_ text: String) -> String {
  var parts: [String] = []
  var part = ""
  var spaces = 0
  func flush() {
    if !part.isEmpty { parts.append(part) }
    part = ""
  }
  for character in text {
    if character == " " {
      spaces += 1
      continue
    }
    if character == ",", spaces > 0 {
      flush()
      spaces = 0
      continue
    }
    if spaces > 1 { flush() } else if spaces == 1, !part.isEmpty { part.append(" ") }
    spaces = 0
    part.append(character)
  }
  flush()
  return parts.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }.joined(separator: ", ")
}

extension Line {
  /// The line as it is said; empty for one that only leaves room.
  func said(_ language: Language) -> String { spoken(spans.map(\.text).joined(), language) }
}
