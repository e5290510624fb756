/// What reaches the program from outside.
package enum InputEvent: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// The mouse, where it is on.
  case mouse(MouseReport)
  /// A pasted text: data, never commands. Only line breaks and spaces are left of its controls.
  case paste(String)
  /// The screen has another size.
  case resize(Size)
  /// The window got (true) or lost the focus.
  case focus(Bool)
  /// Nothing happened for as long as was asked.
  case tick
  /// The system asks the program to wait as a job of the shell (SIGTSTP from outside: the key
  /// Control-Z arrives as a key).
  case suspend
  /// The computer slept, and somebody else may sit before it now. Told at the first look after waking,
  /// before whatever was typed since.
  case slept
  /// The system asks the program to stop.
  case interrupted(Interruption)
}

/// Why the system asks the program to stop.
package enum Interruption: Hashable, Sendable {
  /// The terminal went away (SIGHUP, or the end of its input).
  case hangUp
  /// SIGINT from outside: the key Control-C arrives as a key.
  case interrupt
  /// SIGTERM.
  case terminate
}
