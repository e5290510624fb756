/// How long a passphrase would hold out against somebody who has the disk. A rough judgment by form
/// alone: it knows no dictionary, so it never calls fewer than four words or sixteen characters good.
package enum PassphraseStrength: Sendable {
  /// Refused for real logs.
  case weak
  /// Four words, or sixteen characters of several kinds.
  case fair
  /// Five words or more, or twenty characters of several kinds.
  case strong

  /// Judges a passphrase.
  package init(_ passphrase: [UInt8]) {
    let text = String(decoding: passphrase, as: UTF8.self)
    let words = Set(text.split(whereSeparator: { !$0.isLetter }).filter { $0.count >= 3 }).count
    let different = Set(text).count
    let kinds = [
      text.contains(where: \.isLowercase), text.contains(where: \.isUppercase),
      text.contains(where: \.isNumber),
      text.contains { !$0.isLetter && !$0.isNumber },
    ].count { $0 }
    switch (words, text.count) {
    case (5..., 20...) where different >= 8: self = .strong
    case (_, 20...) where kinds >= 3 && different >= 12: self = .strong
    case (4..., 16...) where different >= 8: self = .fair
    case (_, 16...) where kinds >= 3 && different >= 10: self = .fair
    default: self = .weak
    }
  }
}
