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

  /// - Parameters:
  ///   - whenOpen: called as soon as signals are answered by the screen.
  ///   - open: opens the log, at the start (with nil) and after each lock with what was typed. The
  ///     session that it gives belongs to the desk alone, which drops it when the screen is locked.
  func show(
    whenOpen: () -> Void = {}, _ open: @escaping (_ typed: [UInt8]?) throws(Problem) -> Session
  ) throws(Problem) -> ExitCode {
    let taste = try Taste(call, theme: wish.theme)
    if let script = wish.script {
      try play(script, open, taste)
    } else {
      try run(open, taste, whenOpen)
    }
    return .ok
  }

  /// Plays keys on no terminal, through the same desk.
  private func play(
    _ script: KeyScript, _ open: @escaping (_ typed: [UInt8]?) throws(Problem) -> Session,
    _ taste: Taste
  ) throws(Problem) {
    for notice in taste.notices { StandardStreams.complain(notice[call.language]) }
    let theme = taste.theme(on: .any)
    var desk = Desk(
      try open(nil), reopening: { typed throws(Problem) in try open(typed) }, call, taste,
      theme: theme.name, size: wish.size, keepsPlace: false)
    defer { desk.close() }
    events: for event in script.events {
      for effect in desk.take(event) {
        switch effect {
        case .quit: break events
        case .useTheme(let name):
          if taste.theme(named: name) != nil { desk.use(theme: name) }
        case .append, .recordView, .keepPlace, .rememberLook, .lock, .unlock, .copy, .suspend,
          .redraw:
          break
        }
      }
    }
    guard wish.dump else { return }
    try StandardStreams.print(desk.frame().canvas.lines.joined(separator: "\n") + "\n")
  }

  private func run(
    _ open: @escaping (_ typed: [UInt8]?) throws(Problem) -> Session, _ taste: Taste,
    _ whenOpen: () -> Void
  ) throws(Problem) {
    // The passphrase is asked before the screen opens. The desk alone holds the session then: once
    // the screen is locked nobody else may keep its keys and texts.
    let session = try open(nil)
    var screen: Screen
    Locale.settle(call.surroundings)
    do throws(TerminalError) {
      screen = try Screen(ScreenOptions(depth: wish.colour.depth))
    } catch {
      throw .terminal(error)
    }
    whenOpen()
    var theme = taste.theme(on: screen.background)
    var desk = Desk(
      consume session, reopening: { typed throws(Problem) in try open(typed) }, call, taste,
      theme: theme.name, size: screen.size)
    defer { desk.close() }
    screen.draw(desk.frame(), theme: theme)
    var watch = watch(desk.place)
    var clipboard = ClipboardTimer()
    while true {
      let events = screen.nextEvents(
        timeoutMilliseconds: desk.isWaiting
          ? 0 : watch == nil ? ScreenRun.shortPulse : ScreenRun.pulse,
        orReadable: watch?.file)
      if watch?.readEmpty() == false { watch = nil }
      let news = desk.catchUp()
      var isChanged = news.isNew
      // A tick stands for what time and colleagues brought; the rest is the user's.
      for event in [.tick] + events.filter({ $0 != .tick }) {
        var effects = news.effects
        if event != .tick {
          isChanged = true
          effects = desk.take(event)
          if event == .suspend, !effects.contains(.suspend) { effects.append(.suspend) }
        }
        for effect in effects {
          switch effect {
          case .quit: return
          case .suspend:
            _ = desk.lock()
            screen.draw(desk.frame(), theme: theme)
            suspend(&screen, &desk)
          case .redraw: screen.redraw()
          case .useTheme(let name):
            guard let chosen = taste.theme(named: name) else { break }
            theme = chosen
            taste.remember(theme: name)
            desk.use(theme: name)
          case .copy(let text):
            if screen.copy(text) { clipboard.start() }
          case .append, .recordView, .keepPlace, .rememberLook, .lock, .unlock: break
          }
        }
        if case .interrupted = event { return }
      }
      if clipboard.isOver { screen.clearClipboard() }
      if isChanged { screen.draw(desk.frame(), theme: theme) }
    }
  }

  /// Waits as a job of the shell, by the key or because the system asks for it.
  private func suspend(_ screen: inout Screen, _ desk: inout Desk) {
    screen.suspend()
    _ = desk.take(.resize(screen.size))
  }

  /// What tells that others wrote; nil where the system has none to spare.
  private func watch(_ place: LogPlace) -> LogWatch? {
    do throws(LogWatch.Failure) {
      return try LogWatch(place)
    } catch {
      call.diagnostics.note(.notWatching(code: error.code))
      return nil
    }
  }
}

/// The half minute after which what was copied is taken off the clipboard.
struct ClipboardTimer {
  private static let span = 30_000
  private var end: Int?

  mutating func start() { end = Clock.elapsed + ClipboardTimer.span }

  /// Whether the time is over; true once.
  var isOver: Bool {
    mutating get {
      guard let end, Clock.elapsed >= end else { return false }
      self.end = nil
      return true
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
