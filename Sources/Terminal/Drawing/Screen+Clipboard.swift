import Canvas

/// The clipboard of the person's own computer, by OSC 52. What stands there leaves this program and
/// this host: only a caller that knows that the organisation allows it may use this. Nothing else
/// sends this sequence.
extension Screen {
  /// The longest text that is copied, in bytes of UTF-8: one field, never a dossier.
  package static let clipboardLimit = 4096

  /// Puts a text on the clipboard; what could steer a terminal it is pasted into is replaced.
  ///
  /// Whether the terminal did it is not known: it does not answer. The caller takes the text away
  /// again with `clearClipboard` after its time; closing and suspending do so by themselves.
  /// - Returns: false when the text is empty or too long; nothing is then copied.
  @discardableResult
  package mutating func copy(_ text: String) -> Bool {
    let bytes = Array(harmless(text).utf8)
    guard isUsable, !bytes.isEmpty, bytes.count <= Self.clipboardLimit else { return false }
    Self.send(Self.clipboardSequence(Base64.text(of: bytes)))
    holdsClipboard = true
    return true
  }

  /// Takes what `copy` put there off the clipboard; without such a text, does nothing.
  package mutating func clearClipboard() {
    guard isUsable, holdsClipboard else { return }
    eraseClipboard()
    holdsClipboard = false
  }

  /// Terminals that do not know how to clear it are left with one space.
  func eraseClipboard() {
    Self.send(Self.clipboardSequence(Base64.text(of: [0x20])) + Self.clipboardSequence("!"))
  }

  private static func clipboardSequence(_ data: String) -> String {
    "\u{1B}]52;c;\(data)\u{1B}\\"
  }
}

/// Bytes as letters and digits (RFC 4648, 4).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for byte in group { bits = bits << 8 | Int(byte) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        let isFilling = place > group.count
        text.append(isFilling ? UInt8(ascii: "=") : letters[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
