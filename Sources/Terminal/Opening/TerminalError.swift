/// Why no screen can be opened. The words for it are Wording's.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// TERM names a terminal that this system does not know; the name, empty when TERM is not set.
  case unknownTerminal(String)
  /// The terminal of this name cannot put its cursor anywhere, as `dumb` cannot.
  case cannotPlaceCursor(String)
  /// The environment's character set is not UTF-8; its name.
  case notUTF8(String)
  /// A screen is open already, or the system gave no pipe for signals.
  case unavailable
}
