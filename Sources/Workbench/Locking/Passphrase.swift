/// A passphrase as it is typed. Printing it, also as part of something else, shows nothing of it, not
/// even how long it is.
package struct Passphrase: Hashable, Sendable {
  /// The characters themselves, for nobody but the key that they open.
  package private(set) var text: String

  /// No more than this is taken in, so that a paste of a whole file costs nothing.
  private static let limit = 1_000

  package init(_ text: String = "") { self.text = text }

  /// The most bullets that are drawn: from there on nobody sees how long it gets.
  static let mostBullets = 8

  /// How many bullets stand for what was typed.
  var bullets: Int { min(text.count, Passphrase.mostBullets) }

  var isEmpty: Bool { text.isEmpty }

  /// Takes in typed or pasted text. What ends a line is no part of a passphrase.
  mutating func add(_ more: String) {
    text += more.filter { !$0.isNewline }.prefix(max(0, Passphrase.limit - text.count))
  }

  mutating func removeLast() {
    if !text.isEmpty { text.removeLast() }
  }
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "•" }
  package var debugDescription: String { "•" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
