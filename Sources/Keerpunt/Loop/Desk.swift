import Canvas
import Casework
import Preferences
import Wording
import Workbench

/// The workbench wired to a log: what it asks for is done here, before the next picture of it.
struct Desk {
  private var workbench: Workbench
  private let session: Session
  private let call: Invocation
  private let looks: Looks

  /// - Parameter size: the size of the screen at the start.
  init(_ session: Session, _ call: Invocation, _ taste: Taste, theme: String, size: Size) {
    self.session = session
    self.call = call
    looks = Looks(call.surroundings)
    var notices = taste.notices
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    let origin = AccessOrigin(
      session: ids.next(at: call.clock.now), device: call.surroundings.machine)
    if !session.isDemo { notices.append(.noticeUnproved(user: session.viewer.user.text)) }
    workbench = Workbench(
      Setup(
        register: session.register, viewer: session.viewer, now: call.clock.now,
        lastLook: looks.last(at: session.name)
          ?? (session.isDemo ? Looks.lastWorkday(before: call.clock.now) : nil),
        language: call.language, glyphs: taste.glyphs, size: size, keymap: taste.keymap,
        themes: taste.themes.names, theme: theme,
        ids: ids, banners: session.banners, notices: notices, readOnly: session.readOnly,
        origin: origin, locksAfter: nil))
  }

  /// The screen as it is now, once it is on record whom it shows.
  mutating func frame() -> Frame {
    let views = workbench.viewsToRecord()
    if !views.isEmpty { _ = perform(record(views)) }
    return workbench.render()
  }

  /// Lets the workbench know what time it is and what others wrote.
  /// - Returns: whether there was anything new to show.
  mutating func catchUp() -> Bool {
    var isNew = false
    let now = call.clock.now
    if now.local != workbench.now.local {
      _ = workbench.update(.clock(now))
      isNew = true
    }
    if session.hasNews {
      let events = session.arrivals()
      if !events.isEmpty {
        _ = workbench.update(.arrived(events))
        isNew = true
      }
    }
    return isNew
  }

  /// Takes in what the user did. What the workbench asks of the log is done at once.
  /// - Returns: what it asks of the screen, in order.
  mutating func take(_ input: InputEvent) -> [Effect] {
    let outside = perform(workbench.update(.clock(call.clock.now)))
    return outside + perform(workbench.update(.input(input)))
  }

  /// Says which theme is in use now.
  mutating func use(theme: String) { _ = workbench.update(.themeInUse(theme)) }

  private mutating func perform(_ effects: [Effect]) -> [Effect] {
    var outside: [Effect] = []
    for effect in effects {
      switch effect {
      case .append(let events, guarding: _): outside += perform(save(events))
      case .rememberLook(let moment):
        if !session.isPassing { looks.remember(moment, at: session.name) }
      case .recordView(let events): outside += perform(record(events))
      case .lock, .unlock, .copy, .useTheme, .suspend, .redraw, .quit: outside.append(effect)
      }
    }
    return outside
  }

  private mutating func record(_ events: [Event]) -> [Effect] {
    do throws(Problem) {
      try session.append(events)
      return workbench.update(.viewRecorded(events))
    } catch {
      return workbench.update(.viewNotRecorded(error.reason))
    }
  }

  private mutating func save(_ events: [Event]) -> [Effect] {
    do throws(Problem) {
      try session.append(events)
      return workbench.update(.saved(events))
    } catch {
      return workbench.update(.notSaved(error.reason))
    }
  }
}
