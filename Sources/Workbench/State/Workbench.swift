import Canvas
package import Casework
import Wording

/// The application as a pure machine: what happened goes in, what to do comes out, and what to show
/// follows from its state. It reads no clock, writes no disk and knows no terminal.
package struct Workbench: Sendable {
  package internal(set) var register: Register
  package internal(set) var now: Moment
  let viewer: Viewer
  let language: Language
  var glyphs: GlyphSet
  let keymap: Keymap
  var themes: [String]
  let lastLook: Moment?
  var readOnly: Phrase?
  let locksAfter: Int?
  let mayCopy: Bool
  let mayEdit: Bool
  /// Where the dialogue of lines is; `nil` on the screens.
  var plain: PlainState?
  /// The last key before a draft could not be kept; that is not tried again until the next one.
  var draftFailedAt: Moment?
  var banners: [Phrase]
  var theme: String
  var ids: RecordIDSource
  var size: Size

  package internal(set) var screen = ScreenKind.triage
  var scope = Scope.all
  /// Only what changed since the viewer last looked is shown.
  var onlyNews = false
  /// The lists whose rows have to be asked for again before they are shown.
  var stale: Set<ScreenKind> = []
  /// How many entries of the queue are put aside.
  var asleep = 0
  /// What is open about the person whose dossier is open, the most urgent first.
  var entries: [TriageEntry] = []
  var entriesAsOf: EntriesAsOf?
  /// How long each list is, for the tabs.
  var totals = ListCounts()
  var triage = RowList<TriageEntry>()
  var returns = RowList<ReturnRow>()
  var caseload = RowList<CaseloadRow>()
  var notes = RowList<NoteRow>()
  var measures = RowList<MeasureRow>()
  var meetings = RowList<AgendaRow>()
  /// The agenda of the meeting whose turn it is, for who sees the cases of the house.
  var agenda: Agenda?
  var overview = RowList<OverviewRow>()
  /// The overview as it was last made.
  var overviewShown: Overview?
  /// The list that shows only what is behind a figure, and which figure that is.
  var behind: (ScreenKind, Phrase)?
  var review = RowList<AccessRow>()
  /// How many records stand out that nobody looked at, as of when that list was last made.
  var openFindings = 0
  /// Every record about this person is listed, in place of what stands out.
  var reviewed: PersonID?
  var returnOrder = Order(column: ReturnColumn.earliest)
  var caseloadOrder = Order(column: CaseloadColumn.due)
  var noteOrder = Order(column: NoteColumn.recorded)
  var measureOrder = Order(column: MeasureColumn.end)
  var dossier: Dossier?
  var overlay: Overlay?
  /// The filter being typed, and the one to go back to.
  var prompt: FilterPrompt?
  /// What searches came to, as long as nothing changes.
  var finding = Finding()
  /// The views that the viewer saved.
  var views: [SavedView] = []
  /// Where the cursor was in lists that were not shown yet since the start.
  var places: [ScreenKind: Whereabouts.Place] = [:]
  /// What is said as soon as nothing lies over the screen.
  var untold: Message?
  /// Whether views and the place of the viewer are kept.
  let keepsPlace: Bool
  /// What was run from the palette or the help, the latest first.
  var recent: [Action] = []
  /// The keys of a chord that is not complete yet.
  var chord: Keymap.Chord = [] { didSet { if chord.isEmpty { hint = ChordHint() } } }
  var hint = ChordHint()
  /// The cases of a practice round; `nil` on a real queue.
  var round: PracticeRound?
  var mouse = MouseHand()
  var message: Message?
  /// What was typed and not saved, by form.
  var drafts: [FormKind: Form] = [:]
  /// The key before this one was told that leaving loses drafts.
  var wasWarned = false
  /// This key is told so.
  var isWarned = false
  /// Why nobody sees anything now: the session is locked.
  var lock: Lock?
  /// When a key was pressed last.
  var lastInput: Moment
  /// What of this session is on record as seen.
  var trail: AccessTrail
  /// Why the viewer looks at lists that are not all their own.
  var listReason: AccessReason?
  /// What waits for its record of access to be durable.
  var looking: Look?
  var painting: Painting?
  /// Why no list is shown: that it is looked at could not be recorded.
  var listProblem: Phrase?
  var revealed: Revealed?
  /// The people whose texts were asked for.
  var opened: Set<PersonID> = []
  /// Who saw what, for who holds the key to that; empty for anybody else.
  var accesses: AccessRegister
  /// What to say and do when the events of the last `.append` are durable.
  var pending: Pending?
  /// Somebody as they were known on an earlier day, in place of everything else.
  var earlier: EarlierDay?

  package init(_ setup: Setup) {
    register = setup.register
    now = setup.now
    viewer = setup.viewer
    language = setup.language
    glyphs = setup.glyphs
    keymap = setup.keymap
    themes = setup.themes
    lastLook = setup.lastLook
    readOnly = setup.readOnly
    banners = setup.banners
    theme = setup.theme
    ids = setup.ids
    size = setup.size
    locksAfter = setup.locksAfter
    mayCopy = setup.mayCopy
    mayEdit = setup.mayEdit
    plain = setup.isPlain ? PlainState() : nil
    keepsPlace = setup.whereabouts != nil
    lastInput = setup.now
    trail = AccessTrail(origin: setup.origin)
    accesses = setup.viewer.sees(.audit) ? setup.accesses : AccessRegister()
    mouse.isOn = setup.hasMouse
    if setup.showsIntro { overlay = .guide(introduction) }
    message = setup.notices.first.map { Message($0, .warning) }
    // A question why covers it; it is said again after that.
    untold = message
    scope = hasOwnCases ? .mine : .all
    if let seed = setup.round { beginRound(seed) }
    if let whereabouts = setup.whereabouts { prepare(for: whereabouts) }
    refreshLists()
    // Who has nothing to decide begins with who returns, and without returns with their cases.
    if triage.total == 0 {
      screen = totals.returns == 0 && totals.caseload > 0 ? .caseload : .returns
    }
    if totals.returns + totals.caseload == 0, screens.contains(.review) { screen = .review }
    if screens.contains(.review) { refreshReview() }
    if let kept = setup.whereabouts?.screen, screens.contains(kept) { screen = kept }
    refreshShown()
    settleView()
    askForList()
    tellUntold()
  }

  var today: CivilDate { now.date }

  /// The screens that there are for this viewer.
  var screens: [ScreenKind] {
    ScreenKind.allCases.filter {
      switch $0 {
      case .review: viewer.sees(.audit)
      case .meetings: viewer.sees(.zvh)
      default: true
      }
    }
  }

  var question: ListQuestion {
    ListQuestion(viewer: viewer, now: now, scope: scope, since: since)
  }

  func file(_ person: PersonID) -> PersonFile? { register.file(person, for: viewer) }

  private var hasOwnCases: Bool {
    let owners = ListQuestion(viewer: viewer, now: now, scope: .mine, since: nil)
    return register.counts(owners).caseload > 0
  }
}

/// The column that a list is sorted by.
struct Order<Column: Hashable & Sendable>: Hashable, Sendable {
  var column: Column
  var isReversed = false

  /// Sorts by another column, or the other way round by the same one.
  mutating func choose(_ next: Column) {
    isReversed = next == column ? !isReversed : false
    column = next
  }
}

/// The line above the footer: what just happened, or what went wrong.
struct Message: Hashable, Sendable {
  let phrase: Phrase
  let meaning: Meaning

  init(_ phrase: Phrase, _ meaning: Meaning = .good) {
    self.phrase = phrase
    self.meaning = meaning
  }
}

/// A filter being typed: the list follows every key; Escape puts back what was there, and the cursor
/// where it was.
struct FilterPrompt: Hashable, Sendable {
  var editor: LineEditor
  let before: Filter
  /// The row that had the cursor.
  let row: RecordID?
  /// And on which line of the list that was.
  let line: Int
  /// What Tab offers.
  var completion: Completion?
  /// What is not finished counts as wrong: Enter was pressed.
  var isStrict = false
}

/// What happens when the events that were asked for are on disk.
struct Pending: Hashable, Sendable {
  /// What asked for them, to ask again when others wrote first.
  enum Origin: Hashable, Sendable {
    case form, undo, redo
    /// What a preview of several showed.
    case batch
    /// Somebody is put on an agenda, or taken off it.
    case tabling
    /// Glass is broken: the dossier opens.
    case glass(PersonID)
  }

  let origin: Origin
  /// The people whom it is about.
  var people: Set<PersonID> = []
  let message: Phrase
  /// What is said instead when undo leaves alone what was recorded.
  var messageForGood: Phrase?
  /// The person whose row gets the cursor: somebody new.
  let focusesNew: Bool
}
