package import Canvas
import Glibc

/// The terminal, for as long as the program draws on it: one value, one owner.
///
/// When it goes out of scope, is closed or the program crashes, the terminal is as it was before and
/// shows nothing of what stood on it. Only the thread that opened it may use it.
package struct Screen: ~Copyable {
  /// How many colours it draws with.
  package let depth: ColourDepth
  /// Whether its background is light or dark, as far as could be found out.
  package let background: Theme.Mode
  let options: ScreenOptions
  let marksFrames: Bool
  private let standardError: Int32
  var ink: Ink
  var reader: InputReader
  var shown: Frame?
  var shownTheme: Theme?
  var isCursorShown = true
  /// Whether a text of ours may still stand on the person's clipboard.
  var holdsClipboard = false
  var sleepWatch = SleepWatch()
  /// Whether the terminal reports its mouse while the screen is open.
  private var hasMouse = false
  private var isOpen = true

  /// Opens the terminal of standard input and output.
  ///
  /// - Throws: `TerminalError` when there is none that can be drawn on; nothing has then been changed.
  package init(_ options: ScreenOptions = ScreenOptions()) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalError.notATerminal
    }
    let codeset = Curses.useLocale()
    guard codeset == "UTF-8" else { throw TerminalError.notUTF8(codeset) }
    guard !Curses.isOpen, Curses.makePipe() else { throw TerminalError.unavailable }
    let term = Self.environment("TERM") ?? ""
    switch Curses.knowTerminal() {
    case .nothing: throw TerminalError.unknownTerminal(term)
    case .cannotPlaceCursor: throw TerminalError.cannotPlaceCursor(term)
    case .everything: break
    }
    Curses.saveModes()
    var reader = InputReader()
    let replies = Self.ask(options, term: term, reader: &reader)
    guard Curses.open() else {
      Curses.restoreModes()
      throw TerminalError.unknownTerminal(term)
    }
    self.options = options
    self.reader = reader
    background = replies.mode(colourFgBg: Self.environment("COLORFGBG"))
    marksFrames =
      switch options.synchronisation {
      case .always: true
      case .never: false
      case .whenSupported: replies.knowsFrameMarks
      }
    depth = .decide(
      requested: options.depth, noColour: Self.environment("NO_COLOR"), colours: Curses.colours,
      isDirect: Curses.isDirect)
    ink = Ink(depth: depth, colours: Curses.colours, pairLimit: Curses.pairs)
    standardError = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    enter()
  }

  deinit {
    if isOpen { leave() }
    if isOpen { Curses.free() }
    Glibc.close(standardError)
  }

  /// The size of the screen.
  package var size: Size {
    let size = Curses.size
    return Size(columns: size.columns, rows: size.rows)
  }

  /// What wakes `nextEvents` from another thread.
  package var waker: Waker { Waker(file: Curses.wakeWriter) }

  /// Gives the terminal back for good; afterwards nothing is drawn or read.
  package mutating func close() {
    guard isOpen else { return }
    leave()
    Curses.free()
    isOpen = false
  }

  /// Has the terminal report its mouse from now on, or no more. Whoever gets the terminal in between
  /// gets it without.
  package mutating func useMouse(_ isOn: Bool) {
    guard isOpen, isOn != hasMouse else { return }
    hasMouse = isOn
    Self.send(isOn ? TerminalModes.mouseOn : TerminalModes.mouseOff)
  }

  /// Stops the program as the shell's job, and comes back with a whole new screen when it is continued.
  package mutating func suspend() {
    guard isOpen else { return }
    leave()
    Curses.stop()
    comeBack()
  }

  /// Gives the terminal to something else, an editor for instance, until `body` returns. Control-C
  /// there does not end this program.
  package mutating func whileAway<Result>(_ body: () -> Result) -> Result {
    guard isOpen else { return body() }
    leave()
    Curses.shrugInterrupts()
    defer { comeBack() }
    return body()
  }

  /// Whether it can be drawn on.
  var isUsable: Bool { isOpen }

  /// Draws the next frame whole: something else may have written on the terminal.
  mutating func comeBack() {
    holdsClipboard = false
    enter()
    Curses.resize()
    Curses.redrawAll()
    shown = nil
  }

  /// Sets our own modes on top of those of ncurses, which sets its own with the next frame.
  private func enter() {
    let restore = TerminalModes.clear + TerminalModes.restoreSequence
    Curses.guardSignals(restore: Array(restore.utf8))
    Self.send(TerminalModes.enter)
    if hasMouse { Self.send(TerminalModes.mouseOn) }
    if let file = options.diagnostics {
      dup2(file, STDERR_FILENO)
    } else {
      let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
      dup2(nowhere, STDERR_FILENO)
      Glibc.close(nowhere)
    }
  }

  /// Empties the screen and puts back every mode, handler and file as it was before `enter`.
  func leave() {
    // While nothing is echoed.
    var last = reader
    last.awaitAnswer()
    if holdsClipboard { eraseClipboard() }
    Curses.leave()
    Self.send(TerminalModes.restoreSequence)
    Curses.restoreModes()
    Curses.unguard()
    dup2(standardError, STDERR_FILENO)
  }

  /// Writes bytes past ncurses, whose own buffer is empty between two frames.
  static func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
