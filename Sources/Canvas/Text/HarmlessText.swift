extension Unicode.Scalar {
  /// Whether a terminal could take it for an order, or for a reason to show a line otherwise than in
  /// its order: C0, DEL, C1, the separators of lines and paragraphs, and the marks, embeddings,
  /// overrides and isolates of writing direction. A line end and a tab are among them.
  package var steersTerminal: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// A text of lines that can be printed on any terminal: tabs and line ends (LF, CR LF) stay, every
/// other scalar that steers becomes U+FFFD. Unlike `DisplayText`, which fits text into cells, it
/// changes nothing else.
package func harmless(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0.steersTerminal && $0 != "\n" && $0 != "\t" })
  else { return text }
  var clean = String.UnicodeScalarView()
  var isAfterReturn = false
  for scalar in text.unicodeScalars {
    // A carriage return by itself would let the rest of a line overwrite its beginning.
    if isAfterReturn { clean.append(scalar == "\n" ? "\r" : "\u{FFFD}") }
    isAfterReturn = scalar == "\r"
    if isAfterReturn { continue }
    let stays = scalar == "\n" || scalar == "\t" || !scalar.steersTerminal
    clean.append(stays ? scalar : "\u{FFFD}")
  }
  if isAfterReturn { clean.append("\u{FFFD}") }
  return String(clean)
}
