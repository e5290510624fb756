import Canvas
import Casework
import Wording

@testable import Workbench

/// A workbench on a practice log with a disk that tests can make refuse: what it asks to be written
/// is answered as the program would, before the next key.
struct Stage {
  /// What the disk does with a batch.
  enum Disk {
    case saves, refuses
    /// Keeps the batch until `answer` is called.
    case waits
    /// Somebody else wrote these first; what comes after is saved.
    case others([Event])
  }

  static let now = Moment(CivilDateTime(iso: "2026-11-23T09:12")!)
  static let lastLook = Moment(CivilDateTime(iso: "2026-11-20T17:30")!)
  static let events = Practice.events(people: 60, seed: 1, now: now)
  static let register = Register(folding: events)

  var workbench: Workbench
  var disk = Disk.saves
  /// Whether records of access can be written.
  var recordsViews = true
  /// Whether every question why is answered at once, so that a test is about something else.
  var saysWhy = true
  /// The records of access that were written.
  var views: [Event] = []
  /// What the outside was asked for, the latest last.
  var effects: [Effect] = []

  init(
    _ register: Register = Stage.register, role: Role = .practice, user: UserName = Practice.user,
    size: Size = Size(columns: 80, rows: 24), language: Language = .dutch,
    glyphs: GlyphSet = .unicode, lastLook: Moment? = Stage.lastLook,
    keymap: Keymap = .standard, readOnly: Phrase? = nil, banners: [Phrase] = [],
    saysWhy: Bool = true, locksAfter: Int? = 5, mayCopy: Bool = false, mayEdit: Bool = false,
    isPlain: Bool = false,
    accesses: AccessRegister = AccessRegister(), on screen: ScreenKind? = .returns
  ) {
    setup = Setup(
      register: register, viewer: Viewer(user: user, role: role), now: Stage.now,
      lastLook: lastLook, language: language, glyphs: glyphs, size: size, keymap: keymap,
      themes: ["dag", "nacht"], theme: "dag",
      ids: RecordIDSource(generator: SplitMix64(seed: 5)), banners: banners,
      readOnly: readOnly, origin: Stage.origin, locksAfter: locksAfter, accesses: accesses,
      mayCopy: mayCopy, mayEdit: mayEdit, isPlain: isPlain)
    workbench = Workbench(setup)
    // Most tests are about the lists that were there before the queue was the first screen.
    if let screen, workbench.screen == .triage { workbench.begin(on: screen) }
    self.saysWhy = saysWhy
    perform([])
  }

  /// A start that goes on where the last one ended.
  static func goingOn(_ kept: Whereabouts, in register: Register = Stage.register) -> Stage {
    var stage = Stage()
    var setup = stage.setup
    (setup.whereabouts, setup.register) = (kept, register)
    stage.workbench = Workbench(setup)
    stage.perform([])
    return stage
  }

  static let origin = AccessOrigin(session: RecordID(high: 1, low: 1), device: "balie-3")
  let setup: Setup
  /// What the program holds sealed while the session is locked.
  var kept: KeptWork?

  /// The batches that were asked to be written.
  var batches: [[Event]] {
    effects.compactMap { if case .append(let events, _) = $0 { events } else { nil } }
  }

  /// The events of drafts that were asked to be written.
  var keptDrafts: [Event] {
    effects.flatMap { effect -> [Event] in
      if case .keepDrafts(let events) = effect { events } else { [] }
    }
  }

  var frame: Frame { workbench.render() }
  var lines: [String] { frame.canvas.lines }
  var text: String { lines.joined(separator: "\n") }
  /// The line of the cursor.
  var focusedLine: String { frame.cursor.map { lines[$0.row] } ?? "" }
  /// The line above the footer.
  var messageLine: String { lines[lines.count - 2] }
  var footer: String { lines[lines.count - 1] }
  var form: Form? { if case .form(let form) = workbench.overlay { form } else { nil } }

  /// Presses keys by their names, separated by spaces: `a n ctrl-d`.
  /// - Returns: how many keys it were.
  @discardableResult
  mutating func press(_ names: String) -> Int {
    let keys = names.split(separator: " ").map { Key(name: String($0))! }
    for key in keys { send(.key(key)) }
    return keys.count
  }

  /// Types a text letter by letter.
  @discardableResult
  mutating func type(_ text: String) -> Int {
    for character in text { send(.key(character == "\n" ? .enter : .character(character))) }
    return text.count
  }

  mutating func send(_ input: InputEvent) {
    perform(workbench.update(.input(input)))
  }

  /// Does what was asked, as the program would.
  mutating func perform(_ asked: [Effect]) {
    for effect in asked {
      switch effect {
      case .recordView(let events): perform(answer(events))
      case .recall(let people, let day):
        let wanted = Set(people)
        let log = Stage.events + batches.joined()
        perform(
          workbench.update(
            .recalled(
              people[0], day, log.filter { $0.tells(of: wanted, to: setup.viewer) })))
      case .lock(let work):
        kept = work
        effects.append(effect)
      case .unlock(let passphrase):
        effects.append(effect)
        guard passphrase.text == Stage.passphrase else {
          perform(workbench.update(.notUnlocked(Stage.wrong)))
          break
        }
        var fresh = setup
        fresh.now = workbench.now
        // No identifier comes twice, as in the program.
        fresh.ids = RecordIDSource(generator: SplitMix64(seed: UInt64(1_000 + effects.count)))
        fresh.size = workbench.size
        for event in batches.joined() { fresh.register.evolve(event) }
        for event in keptDrafts { fresh.register.evolve(event) }
        perform(workbench.update(.unlocked(fresh, kept)))
      case .append(let events, _):
        effects.append(effect)
        switch disk {
        case .saves: perform(workbench.update(.saved(events)))
        case .refuses: perform(workbench.update(.notSaved(Stage.diskIsFull)))
        case .waits: break
        case .others(let first):
          disk = .saves
          perform(workbench.update(.stale(first)))
        }
      case .keepDrafts(let events):
        effects.append(effect)
        switch disk {
        case .refuses: perform(workbench.update(.draftsNotKept(Stage.diskIsFull)))
        default: perform(workbench.update(.draftsKept(events)))
        }
      default: effects.append(effect)
      }
    }
    if saysWhy, case .reason? = form?.kind {
      saysWhy = false
      press("right tab enter")
      saysWhy = true
    }
    let events = workbench.viewsToRecord()
    if !events.isEmpty { _ = answer(events) }
  }

  private mutating func answer(_ events: [Event]) -> [Effect] {
    guard recordsViews else { return workbench.update(.viewNotRecorded(Stage.diskIsFull)) }
    views += events
    return workbench.update(.viewRecorded(events))
  }

  static let passphrase = "paard batterij nietje"
  static let wrong = Phrase(nl: "Dit is niet je wachtwoordzin.", en: "That is not your passphrase.")
  static let diskIsFull = Phrase(nl: "De schijf is vol.", en: "The disk is full.")

  /// Puts the cursor of the list of returns on somebody.
  mutating func find(_ surname: String) {
    press("/")
    type(surname)
    press("enter")
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resize(Size(columns: columns, rows: rows)))
  }
}

extension Workbench {
  fileprivate mutating func begin(on kind: ScreenKind) {
    screen = kind
    refreshShown()
    settleView()
  }
}
