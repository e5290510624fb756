/// A key, as far as every terminal can tell keys apart.
package enum Key: Hashable, Sendable {
  /// A letter, digit or sign. A combining mark comes as a key of its own.
  case character(Character)
  /// Control with a small letter, a space or one of `\ ] ^ _`.
  case control(Character)
  /// Alt with a character; none is bound unless the user binds it.
  case alt(Character)
  /// The keys around the letters; Enter on the keypad is `enter`.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// The keys that move.
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
}
