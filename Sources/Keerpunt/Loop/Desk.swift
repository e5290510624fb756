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
  private var taste: Taste
  private let looks: Looks
  /// Nil where keys are played: such a run begins and leaves nothing.
  private let keptPlace: KeptPlace?
  /// Nil for a log that has no passphrase and so is never locked.
  private let reopening: Reopening?
  /// What was typed and not saved when the screen was locked, closed for the user alone.
  private var kept: [UInt8]?
  /// A passphrase to try: that takes a second, so the screen that says so is drawn first.
  private var waiting: [UInt8]?
  private var size: Size
  private var theme: String
  /// When the workbench wants to be told the time again, in milliseconds of a clock that only rises.
  private var wake: (moment: Moment, at: Int)?
  private let isPlain: Bool

  /// - Parameter size: the size of the screen at the start.
  init(
    _ session: consuming Session, reopening: Reopening?, _ call: Invocation, _ taste: Taste,
    theme: String, size: Size, _ wish: ScreenWish? = nil, isPlain: Bool = false,
    keepsPlace: Bool = true
  ) {
    place = session.place
    keptPlace = keepsPlace ? KeptPlace(call.surroundings) : nil
    self.call = call
    self.taste = taste
    self.size = size
    self.theme = theme
    self.isPlain = isPlain
    self.reopening = session.keyring != nil && !session.isDemo ? reopening : nil
    looks = Looks(call.surroundings)
    var setup = Desk.setup(
      session, call, taste, theme: theme, size: size, isPlain: isPlain,
      isLocking: self.reopening != nil, notices: taste.notices + Desk.unproved(session), keptPlace)
    if let wish {
      setup.hasMouse = wish.hasMouse || taste.hasMouse
      setup.showsIntro = wish.intro ?? false
      setup.round = wish.round
      if wish.round != nil { setup.banners.insert(.practiceBanner, at: 0) }
    }
    workbench = Workbench(setup)
    self.session = session
  }

  private static func unproved(_ session: Session) -> [Phrase] {
    session.isDemo || session.keyring != nil
      ? [] : [.noticeUnproved(user: session.viewer.user.text)]
  }

  private static func setup(
    _ session: Session, _ call: Invocation, _ taste: Taste, theme: String, size: Size,
    isPlain: Bool, isLocking: Bool, notices: [Phrase], _ keptPlace: KeptPlace?
  ) -> Setup {
    session.openDrafts()
    var notices = notices
    var whereabouts: Whereabouts?
    switch keptPlace?.last(in: session) {
    case .place(let place): whereabouts = place
    case .broken:
      whereabouts = Whereabouts()
      // One is shown, and this one tells of a loss.
      notices.insert(.viewsFileBroken, at: 0)
    case .notKept, nil: break
    }
    let today = call.clock.now.date
    let settings = session.register.settings
    return Setup(
      register: session.register, viewer: session.viewer, now: call.clock.now,
      lastLook: Looks(call.surroundings).last(at: session.name)
        ?? (session.isDemo ? Looks.lastWorkday(before: call.clock.now) : nil),
      language: call.language, glyphs: taste.glyphs, size: size, keymap: taste.keymap,
      themes: taste.names, theme: theme,
      ids: RecordIDSource(generator: SystemRandomNumberGenerator()), banners: session.banners,
      notices: notices, readOnly: session.readOnly, origin: session.trail.origin,
      locksAfter: isLocking ? settings.value(of: .idleLock, on: today) : nil,
      accesses: session.accesses,
      mayCopy: settings.value(of: .clipboard, on: today) == 1,
      mayEdit: session.ledger.purpose != .real
        || settings.value(of: .externalEditor, on: today) == 1,
      isPlain: isPlain, whereabouts: whereabouts)
  }

  /// The screen as it is now, once it is on record whom it shows.
  mutating func frame() -> Frame {
    let views = workbench.viewsToRecord()
    if !views.isEmpty { _ = perform(record(views)) }
    openTexts()
    return workbench.render()
  }

  /// Whether the session is locked.
  var isLocked: Bool { session == nil }

  /// Whether something waits to be done as soon as the screen was drawn.
  var isWaiting: Bool { waiting != nil }

  /// Whether the terminal is to report its mouse.
  var wantsMouse: Bool { workbench.wantsMouse }

  /// In how many milliseconds the workbench wants to be told the time; `nil` when it does not matter.
  var millisecondsToWake: Int? { wake.map { max(0, $0.at - Clock.elapsed) } }

  /// Notes when the workbench wants to be told the time again.
  private mutating func setWake() {
    guard let moment = workbench.nextWake else {
      wake = nil
      return
    }
    guard wake?.moment != moment else { return }
    let left = Int(clamping: moment.milliseconds - workbench.now.milliseconds)
    wake = (moment, Clock.elapsed + max(0, left))
  }

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
    if let due = wake, Clock.elapsed >= due.at {
      wake = nil
      effects += perform(workbench.update(.clock(max(now, due.moment))))
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
    setWake()
    return effects
  }

  /// What the dialogue of lines has to say now, once it is on record whom it names.
  mutating func tell() -> PlainPicture {
    let views = workbench.viewsToRecord()
    if !views.isEmpty { _ = perform(record(views)) }
    openTexts()
    return workbench.tell()
  }

  /// Takes in a line of the dialogue, as `take(_:)` takes a key.
  mutating func take(line: String) -> [Effect] {
    let effects =
      perform(workbench.update(.clock(call.clock.now))) + perform(workbench.update(.line(line)))
    openTexts()
    return effects
  }

  /// Takes back a text from the user's editor. The clock comes after it: a session that was left
  /// alone for too long takes the text into the form before it is locked.
  mutating func take(_ edit: EditedText) -> [Effect] {
    let event: WorkbenchEvent =
      switch edit {
      case .text(let text): .edited(text)
      case .unchanged(let reason): .notEdited(reason)
      }
    return perform(workbench.update(event)) + perform(workbench.update(.clock(call.clock.now)))
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

  /// Takes the themes as the files have them now.
  mutating func use(_ taste: Taste) {
    self.taste = taste
    _ = workbench.update(.themesChanged(taste.names, taste.themes.problems.first?.phrase))
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
      case .keepPlace(let place): if let session { keptPlace?.keep(place, of: session) }
      case .recall(let people, let day): outside += perform(recall(people, day))
      case .lock(let work):
        keep(work)
        outside.append(.redraw)
      case .unlock(let passphrase): waiting = Array(passphrase.text.utf8)
      case .keepDrafts(let events): outside += perform(keep(drafts: events))
      case .copy, .edit, .useTheme, .tryTheme, .suspend, .redraw, .quit: outside.append(effect)
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
            session, call, taste, theme: theme, size: size, isPlain: isPlain, isLocking: true,
            notices: [], keptPlace),
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

  private mutating func keep(drafts events: [Event]) -> [Effect] {
    guard let session else { return [] }
    do throws(Problem) {
      try session.append(events)
      return workbench.update(.draftsKept(events))
    } catch {
      return workbench.update(.draftsNotKept(error.reason))
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
