import Canvas
import Glibc
import Terminal
import Wording
import Workbench

/// Shows a log on the screens until the user leaves them.
struct ScreenRun {
  /// How often, in milliseconds, a look is taken at the clock, and at what others wrote.
  private static let pulse = 1000
  /// The same where the system does not tell that others wrote.
  private static let shortPulse = 250

  private let call: Invocation
  private let wish: ScreenWish

  init(_ call: Invocation, _ wish: ScreenWish) {
    self.call = call
    self.wish = wish
  }

  /// - Parameter whenOpen: called as soon as signals are answered by the screen.
  func show(_ session: Session, whenOpen: () -> Void = {}) throws(Problem) -> ExitCode {
    let taste = try Taste(call, theme: wish.theme)
    if let script = wish.script {
      try play(script, session, taste)
    } else {
      try run(session, taste, whenOpen)
    }
    return .ok
  }

  /// Plays keys on no terminal, through the same desk.
  private func play(
    _ script: KeyScript, _ session: Session, _ taste: Taste
  ) throws(Problem) {
    for notice in taste.notices { StandardStreams.complain(notice[call.language]) }
    let theme = taste.theme(on: .any)
    var desk = Desk(session, call, taste, theme: theme.name, size: wish.size)
    events: for event in script.events {
      for effect in desk.take(event) {
        switch effect {
        case .quit: break events
        case .useTheme(let name):
          if taste.theme(named: name) != nil { desk.use(theme: name) }
        case .append, .recordView, .rememberLook, .lock, .unlock, .copy, .suspend, .redraw: break
        }
      }
    }
    guard wish.dump else { return }
    try StandardStreams.print(desk.frame().canvas.lines.joined(separator: "\n") + "\n")
  }

  private func run(
    _ session: Session, _ taste: Taste, _ whenOpen: () -> Void
  ) throws(Problem) {
    var screen: Screen
    Locale.settle(call.surroundings)
    do throws(TerminalError) {
      screen = try Screen(ScreenOptions(depth: wish.colour.depth))
    } catch {
      throw .terminal(error)
    }
    whenOpen()
    var theme = taste.theme(on: screen.background)
    var desk = Desk(session, call, taste, theme: theme.name, size: screen.size)
    screen.draw(desk.frame(), theme: theme)
    var watch = watch(session)
    while true {
      let events = screen.nextEvents(
        timeoutMilliseconds: watch == nil ? ScreenRun.shortPulse : ScreenRun.pulse,
        orReadable: watch?.file)
      if watch?.readEmpty() == false { watch = nil }
      var isChanged = desk.catchUp()
      for event in events where event != .tick {
        isChanged = true
        for effect in desk.take(event) {
          switch effect {
          case .quit: return
          case .suspend: suspend(&screen, &desk)
          case .redraw: screen.redraw()
          case .useTheme(let name):
            guard let chosen = taste.theme(named: name) else { break }
            theme = chosen
            taste.remember(theme: name)
            desk.use(theme: name)
          case .append, .recordView, .rememberLook, .lock, .unlock, .copy: break
          }
        }
        if event == .suspend { suspend(&screen, &desk) }
        if case .interrupted = event { return }
      }
      if isChanged { screen.draw(desk.frame(), theme: theme) }
    }
  }

  /// Waits as a job of the shell, by the key or because the system asks for it.
  private func suspend(_ screen: inout Screen, _ desk: inout Desk) {
    screen.suspend()
    _ = desk.take(.resize(screen.size))
  }

  /// What tells that others wrote; nil where the system has none to spare.
  private func watch(_ session: Session) -> LogWatch? {
    do throws(LogWatch.Failure) {
      return try LogWatch(session.place)
    } catch {
      call.diagnostics.note(.notWatching(code: error.code))
      return nil
    }
  }
}

/// The character set of the session.
enum Locale {
  /// Falls back on `C.UTF-8`, which every Debian has, when no locale was chosen, or one of UTF-8 that
  /// this computer does not have. A locale with another character set that somebody did choose is
  /// left as it is, and refused by the screen.
  static func settle(_ surroundings: Surroundings) {
    let isChosen = ["LC_ALL", "LC_CTYPE", "LANG"].contains { surroundings[$0] != nil }
    if isChosen, !surroundings.isUTF8 || setlocale(LC_CTYPE, "") != nil { return }
    setenv("LC_ALL", "C.UTF-8", 1)
  }
}
