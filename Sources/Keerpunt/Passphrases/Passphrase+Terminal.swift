import Glibc
import Wording

extension Passphrase {
  /// Those that could end or stop the program while the terminal shows nothing of what is typed.
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  /// Asks the person at the terminal that controls the program, wherever input and output go. Nothing
  /// of the answer is shown, and the terminal is as it was before on every way out: a signal is
  /// answered once that is done. After a stop (Ctrl-Z) the question is asked again.
  static func asked(
    _ question: Phrase = .askPassphrase, in language: Language
  ) throws(PassphraseError) -> Passphrase {
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw .noTerminal }
    defer { close(terminal) }
    while true {
      if let answer = try silently(terminal, question[language]) { return answer }
      // What came is pending still where the caller holds it back, and answers it.
      if HeldSignals.arePending(signals) { throw .none }
    }
  }

  /// Asks for a new one, twice.
  static func askedTwice(in language: Language) throws(PassphraseError) -> Passphrase {
    let first = try asked(.askNewPassphrase, in: language)
    let second = try asked(.askPassphraseAgain, in: language)
    guard first.says(theSameAs: second) else { throw .notTheSame }
    return first
  }

  /// Asks once; nil when a signal came between.
  private static func silently(
    _ terminal: Int32, _ question: String
  ) throws(PassphraseError) -> Passphrase? {
    let held = HeldSignals(signals)
    defer { held.release() }
    var usual = termios()
    guard tcgetattr(terminal, &usual) == 0 else { throw .noTerminal }
    var silent = usual
    silent.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK | ECHONL)
    silent.c_lflag |= tcflag_t(ICANON | ISIG)
    guard tcsetattr(terminal, TCSAFLUSH, &silent) == 0 else { throw .noTerminal }
    // What is left of a line that was too long must not be shown either.
    defer {
      tcsetattr(terminal, TCSAFLUSH, &usual)
      _ = Files.writeAll([0x0A], to: terminal)
    }
    _ = Files.writeAll(Array(question.utf8), to: terminal)
    let answer = Passphrase()
    while !held.hasPending {
      var file = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&file, 1, 100) > 0 else { continue }
      switch try answer.read(from: terminal) {
      case .partly: continue
      case .ended: throw .none
      case .whole:
        if answer.withBytes(\.isEmpty) { throw .none }
        return answer
      }
    }
    return nil
  }
}
