/// The modes that this program sets beside ncurses' own, as bytes.
package enum TerminalModes {
  /// Bracketed paste and focus reports.
  package static let enter = "\u{1B}[?2004h\u{1B}[?1004h"

  /// Reports of presses, releases and the wheel, in the form that has no limit of columns.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1000l\u{1B}[?1006l"

  /// Undoes everything that a screen can have set: frame mark, paste, focus, mouse, attributes,
  /// application keys, cursor, alternate screen.
  ///
  /// The last bytes a terminal gets at quit, suspend and crash alike, whatever state it is in.
  package static let restoreSequence =
    "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1004l"
    + "\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l"
    + "\u{1B}[0m\u{0F}\u{1B}[?1l\u{1B}>\u{1B}[?25h\u{1B}[?1049l"

  /// Empties the screen: a crash sends it before `restoreSequence`, so that no case data stays.
  static let clear = "\u{1B}[?2026l\u{1B}[0m\u{1B}[H\u{1B}[2J"

  /// Before a frame: show nothing until the end mark.
  package static let frameBegin = "\u{1B}[?2026h"
  /// After a frame: show it.
  package static let frameEnd = "\u{1B}[?2026l"

  /// What is the background, do you know frame marks, and what are you: the last is answered by every
  /// terminal, and so ends the waiting.
  static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[c"
}
