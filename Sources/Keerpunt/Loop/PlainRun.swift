import Canvas
import Glibc
import Wording
import Workbench

/// Shows a log as a dialogue of lines on standard input and output: for a screen reader, a pipe, a
/// terminal that can do nothing. It moves no cursor and sends nothing that steers.
struct PlainRun {
  /// How often, in milliseconds, a look is taken at the clock while a line is waited for.
  private static let pulse: Int32 = 250
  /// No line of the dialogue is broken, and nothing of it is drawn.
  private static let size = Size(columns: 4_004, rows: 60)

  private let call: Invocation
  private let taste: Taste
  private let wish: ScreenWish

  init(_ call: Invocation, _ taste: Taste, _ wish: ScreenWish) {
    self.call = call
    self.taste = taste
    self.wish = wish
  }

  /// - Parameter open: opens the log, at the start (with nil) and after each lock with what was typed.
  func talk(
    _ open: @escaping (_ typed: [UInt8]?) throws(Problem) -> Session
  ) throws(Problem) {
    var desk = Desk(
      try open(nil), reopening: { typed throws(Problem) in try open(typed) }, call, taste,
      theme: taste.chosen, size: PlainRun.size, wish, isPlain: true)
    defer { desk.close() }
    // What asks the program to stop is answered between two lines.
    let held = HeldSignals()
    defer { held.forget() }
    // Ctrl-Z locks before it stops: somebody else may sit there when it comes back.
    let stops = HeldSignals([SIGTSTP])
    defer { stops.forget() }
    var input = LineInput()
    var told: PlainPicture?
    try say(&desk, &told)
    talk: while true {
      if told?.isLocked == true {
        guard try unlock(&desk, &input, held, stops) else { break }
        try say(&desk, &told)
        continue
      }
      try StandardStreams.print("\(told?.prompt ?? "")> ")
      var line: String?
      var hasNews = false
      while line == nil {
        guard !held.hasPending, !input.isAtEnd else {
          _ = desk.take(.interrupted(input.isAtEnd ? .hangUp : .interrupt))
          break talk
        }
        if stops.hasPending {
          stops.answer()
          if try answer(desk.take(.suspend), &desk) { break talk }
          raise(SIGSTOP)
          try say(&desk, &told)
          continue talk
        }
        line = input.next(milliseconds: PlainRun.pulse)
        let news = desk.catchUp()
        hasNews = hasNews || news.isNew
        if try answer(news.effects, &desk) { break talk }
      }
      // What time and colleagues brought is said before the answer, never in the middle of a line.
      let wasLocked = desk.isLocked
      if wasLocked { try print(PlainTexts.lockedMeanwhile) }
      if hasNews || wasLocked { try say(&desk, &told) }
      if wasLocked { continue }
      if try answer(desk.take(line: line ?? ""), &desk) { break }
      try say(&desk, &told)
    }
    try? print(PlainTexts.goodbye)
  }

  /// - Returns: whether it is over.
  private func answer(_ effects: [Effect], _ desk: inout Desk) throws(Problem) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return true
      case .edit(let text):
        let edit = Editing(call.surroundings).edit(text)
        _ = desk.take(edit)
      case .useTheme(let name):
        guard taste.theme(named: name, on: .any) != nil else { break }
        taste.remember(theme: name)
        desk.use(theme: name)
      case .suspend: raise(SIGSTOP)
      case .append, .recordView, .keepPlace, .rememberLook, .lock, .unlock, .copy, .tryTheme,
        .redraw, .keepDrafts, .recall:
        break
      }
    }
    return false
  }

  /// Says what is new.
  private func say(_ desk: inout Desk, _ told: inout PlainPicture?) throws(Problem) {
    let picture = desk.tell()
    let lines = picture.lines(after: told)
    told = picture
    try StandardStreams.print(lines.map { "\($0)\n" }.joined())
  }

  private func print(_ phrase: Phrase) throws(Problem) {
    try StandardStreams.print(phrase[call.language] + "\n")
  }

  /// Asks for the passphrase: on the terminal, which shows nothing of it, or as a line of a pipe.
  /// - Returns: whether the dialogue goes on.
  private func unlock(
    _ desk: inout Desk, _ input: inout LineInput, _ held: HeldSignals, _ stops: HeldSignals
  ) throws(Problem) -> Bool {
    var typed: String?
    if isatty(STDIN_FILENO) == 1 {
      do throws(PassphraseError) {
        let answer = try Passphrase.asked(PlainTexts.askPassphraseAgain, in: call.language)
        typed = answer.withBytes { String(decoding: $0, as: UTF8.self) }
      } catch {
        typed = nil
      }
    } else {
      try StandardStreams.print(PlainTexts.askPassphraseAgain[call.language] + "\n")
      while typed == nil, !input.isAtEnd, !held.hasPending {
        typed = input.next(milliseconds: PlainRun.pulse)
      }
    }
    if typed == nil, !held.hasPending, stops.hasPending {
      stops.answer()
      raise(SIGSTOP)
      return true
    }
    guard let typed, !held.hasPending else {
      _ = desk.take(.interrupted(.hangUp))
      return false
    }
    _ = desk.take(.paste(typed))
    _ = desk.take(.key(.enter))
    _ = desk.catchUp()
    return true
  }
}
