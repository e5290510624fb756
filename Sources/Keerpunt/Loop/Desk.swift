import Canvas
import Casework
import Ledger
import Preferences
import Wording
import Workbench

/// The workbench wired to a log: what it asks for is done here, before the next picture of it.
struct Desk {
  /// Opens the log again with the passphrase that was typed on the locked screen.
  typealias Reopening = (_ typed: [UInt8]) throws(Problem) -> Session

  /// So many seconds pass between two looks at the clock.
  private static let beat = 5

  private var workbench: Workbench
  /// Where the log stands.
  let place: LogPlace
  /// Nil while the screen is locked: then there are no keys and no texts.
  private var session: Session?
  private let call: Invocation
  private let taste: Taste
  private let looks: Looks
  /// Nil for a log that has no passphrase and so is never locked.
  private let reopening: Reopening?
  /// What was typed and not saved when the screen was locked, closed for the user alone.
  private var kept: [UInt8]?
  /// A passphrase to try: that takes a second, so the screen that says so is drawn first.
  private var waiting: [UInt8]?
  private var size: Size
  private var theme: String

  /// - Parameter size: the size of the screen at the start.
  init(
    _ session: consuming Session, reopening: Reopening?, _ call: Invocation, _ taste: Taste,
    theme: String, size: Size
  ) {
    place = session.place
    self.call = call
    self.taste = taste
    self.size = size
    self.theme = theme
    self.reopening = session.keyring != nil && !session.isDemo ? reopening : nil
    looks = Looks(call.surroundings)
    workbench = Workbench(
      Desk.setup(
        session, call, taste, theme: theme, size: size, isLocking: self.reopening != nil,
        notices: taste.notices + Desk.unproved(session)))
    self.session = session
  }

  private static func unproved(_ session: Session) -> [Phrase] {
    session.isDemo || session.keyring != nil
      ? [] : [.noticeUnproved(user: session.viewer.user.text)]
  }

  private static func setup(
    _ session: Session, _ call: Invocation, _ taste: Taste, theme: String, size: Size,
    isLocking: Bool, notices: [Phrase]
  ) -> Setup {
    let today = call.clock.now.date
    let settings = session.register.settings
    return Setup(
      register: session.register, viewer: session.viewer, now: call.clock.now,
      lastLook: Looks(call.surroundings).last(at: session.name)
        ?? (session.isDemo ? Looks.lastWorkday(before: call.clock.now) : nil),
      language: call.language, glyphs: taste.glyphs, size: size, keymap: taste.keymap,
      themes: taste.themes.names, theme: theme,
      ids: RecordIDSource(generator: SystemRandomNumberGenerator()), banners: session.banners,
      notices: notices, readOnly: session.readOnly, origin: session.trail.origin,
      locksAfter: isLocking ? settings.value(of: .idleLock, on: today) : nil,
      accesses: session.accesses,
      mayCopy: settings.value(of: .clipboard, on: today) == 1)
  }

  /// The screen as it is now, once it is on record whom it shows.
  mutating func frame() -> Frame {
    let views = workbench.viewsToRecord()
    if !views.isEmpty { _ = perform(record(views)) }
    openTexts()
    return workbench.render()
  }

  /// Whether something waits to be done as soon as the screen was drawn.
  var isWaiting: Bool { waiting != nil }

  /// Lets the workbench know what time it is and what others wrote.
  /// - Returns: whether there was anything new to show, and what it asks of the screen.
  mutating func catchUp() -> (isNew: Bool, effects: [Effect]) {
    var isNew = false
    var effects: [Effect] = []
    let now = call.clock.now
    if let typed = waiting {
      waiting = nil
      effects += perform(unlock(typed))
      isNew = true
    }
    // What counts in seconds (a number that was revealed, a list being read, the lock) needs a beat.
    if now >= workbench.now.adding(seconds: Desk.beat) || now < workbench.now {
      effects += perform(workbench.update(.clock(now)))
      isNew = true
    }
    if let session, session.hasNews {
      let events = session.arrivals()
      if !events.isEmpty {
        effects += perform(workbench.update(.arrived(events)))
        effects += forget(events)
        isNew = true
      }
    }
    return (isNew, effects)
  }

  /// Takes in what the user did. What the workbench asks of the log is done at once.
  /// - Returns: what it asks of the screen, in order.
  mutating func take(_ input: InputEvent) -> [Effect] {
    if case .resize(let size) = input { self.size = size }
    let effects =
      perform(workbench.update(.clock(call.clock.now)))
      + perform(workbench.update(.input(input)))
    // Keys that were typed ahead find what they are about.
    openTexts()
    return effects
  }

  /// Opens the notes of whom the workbench shows, now that this is on record.
  private mutating func openTexts() {
    let people = workbench.textsToOpen()
    guard !people.isEmpty, let session else { return }
    let (events, failed) = session.openTexts(of: people)
    _ = workbench.update(.textsOpened(people, events, failed: failed))
  }

  /// Locks the screen if the log has a passphrase: the computer slept, or the terminal is left alone.
  mutating func lock() -> [Effect] { perform(workbench.update(.lockNow)) }

  /// Says which theme is in use now.
  mutating func use(theme: String) {
    self.theme = theme
    _ = workbench.update(.themeInUse(theme))
  }

  /// Ends the session that is open, if one is.
  mutating func close() {
    session?.close()
    session = nil
  }

  private mutating func perform(_ effects: [Effect]) -> [Effect] {
    var outside: [Effect] = []
    for effect in effects {
      switch effect {
      case .append(let events, let people): outside += perform(save(events, guarding: people))
      case .rememberLook(let moment):
        if let session, !session.isPassing { looks.remember(moment, at: session.name) }
      case .recordView(let events): outside += perform(record(events))
      case .recall(let people, let day): outside += perform(recall(people, day))
      case .lock(let work):
        keep(work)
        outside.append(.redraw)
      case .unlock(let passphrase): waiting = Array(passphrase.text.utf8)
      case .copy, .useTheme, .suspend, .redraw, .quit: outside.append(effect)
      }
    }
    return outside
  }

  /// Drops keys and texts. What was typed stays, closed under the card of the user: only the unlocked
  /// user opens it again.
  private mutating func keep(_ work: KeptWork) {
    kept = try? session?.keyring?.identity.card.close(work.bytes)
    close()
  }

  private mutating func unlock(_ typed: [UInt8]) -> [Effect] {
    guard let reopening else { return [] }
    do throws(Problem) {
      let session = try reopening(typed)
      let work = kept.flatMap { session.keyring?.identity.open($0) }.map(KeptWork.init(bytes:))
      self.session = session
      kept = nil
      return workbench.update(
        .unlocked(
          Desk.setup(
            session, call, taste, theme: theme, size: size, isLocking: true, notices: []),
          work))
    } catch {
      return workbench.update(.notUnlocked(error.phrase))
    }
  }

  /// Lets the workbench go of those whom others destroyed.
  private mutating func forget(_ events: [Event]) -> [Effect] {
    let gone = session?.forgotten(by: events, in: workbench.register) ?? []
    return gone.isEmpty ? [] : workbench.update(.forgotten(gone))
  }

  private mutating func record(_ events: [Event]) -> [Effect] {
    guard let session else { return [] }
    do throws(Problem) {
      try session.append(events)
      return workbench.update(.viewRecorded(events))
    } catch {
      return workbench.update(.viewNotRecorded(error.reason))
    }
  }

  private mutating func recall(_ people: [PersonID], _ day: CivilDate) -> [Effect] {
    guard let session, let person = people.first else { return [] }
    do throws(Problem) {
      return workbench.update(.recalled(person, day, try session.recall(people)))
    } catch {
      return workbench.update(.notRecalled(error.reason))
    }
  }

  private mutating func save(
    _ events: [Event], guarding people: Set<PersonID>
  ) -> [Effect] {
    guard let session else { return [] }
    do throws(Problem) {
      switch try session.append(events, guarding: people) {
      case .saved: return workbench.update(.saved(events))
      case .stale(let others): return forget(others) + workbench.update(.stale(others))
      }
    } catch {
      return workbench.update(.notSaved(error.reason))
    }
  }
}
