import Canvas
import Wording

/// A text of the screens as it is said: signs as words, columns as commas, nothing that only draws.
/// What is left beyond ASCII are the letters of names.
func spoken(_ text: String, _ language: Language) -> String {
  var said = String.UnicodeScalarView()
  var isAfterWord = false
  func word(_ phrase: Phrase) {
    if let last = said.last, last != " " { said.append(" ") }
    said.append(contentsOf: phrase[language].unicodeScalars)
    isAfterWord = true
  }
  for scalar in text.unicodeScalars {
    if isAfterWord, scalar != " " { said.append(" ") }
    isAfterWord = false
    switch scalar {
    case "·", "│": said.append(contentsOf: " , ".unicodeScalars)
    case "→": word(PlainTexts.leadsTo)
    case "✓": word(PlainTexts.done)
    case "€": word(.verbatim("euro"))
    case "±": word(PlainTexts.about)
    // Which way a date moved is said in words beside these.
    case "↑", "↓", "✗", "•", "●", "▌", "─", "█", "▏", "░", "▇": continue
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
  func said(_ language: Language) -> String {
    // A sign that stands by itself before its word says nothing more than the word.
    let words = spans.filter { !["?", "~", ".", "–", "✗"].contains($0.text.trimmingSpaces) }
    return spoken(words.map(\.text).joined(), language)
  }
}
