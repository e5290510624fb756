import Canvas
import Casework
import Wording

/// Somebody as they were known at the end of a day: only to look at.
struct EarlierDay: Sendable {
  let person: PersonID
  let day: CivilDate
  /// What was known then, about this person and nobody else.
  let known: Known
  var dossier: Dossier
  /// What was open then.
  var entries: [TriageEntry] = []
  var entriesAsOf: EntriesAsOf?

  /// Kept apart, so that the workbench stays small to hand round.
  final class Known: Sendable {
    let register: Register

    init(_ register: Register) { self.register = register }
  }
}

extension Workbench {
  /// Asks for the day.
  mutating func askEarlierDay() {
    guard let person = earlier?.person ?? recordAtHand?.person else {
      message = Message(.nothingHere, .info)
      return
    }
    overlay = makeForm(.earlierDay(person)).map { .form($0) }
  }

  /// Takes the day, yesterday when none was typed, and shows it once that is on record.
  mutating func submitEarlierDay(_ person: PersonID, _ form: Form) -> [Effect] {
    var form = form
    do throws(FormProblem) {
      let day = try optionalDay(form, .on) ?? today.adding(days: -1)
      guard day <= today else {
        throw FormProblem(field: .on, phrase: HistoryTexts.dayToCome(.day(day, today: today)))
      }
      overlay = nil
      return look(.earlierDay(person, day))
    } catch {
      form.problem = error.phrase
      overlay = .form(form)
      return []
    }
  }

  mutating func recalled(_ person: PersonID, _ day: CivilDate, _ events: [Event]) {
    let told = events.filter { viewer.sees($0.compartment) || $0.compartment == .administration }
    let then = Register(folding: told, asOf: Moment(endOf: day))
    guard let file = then.file(person, for: viewer) else {
      message = Message(HistoryTexts.notKnownYet(.dayWithYear(day)), .info)
      return
    }
    let tab = dossier?.person == person ? dossier?.tab : nil
    overlay = nil
    earlier = EarlierDay(
      person: person, day: day, known: EarlierDay.Known(then),
      dossier: Dossier(person: file.id, tab: tab ?? .summary))
    settleEarlierDay { _ in }
  }

  /// The workbench as it would have shown this person then; `nil` when the present is shown.
  var viewOfEarlierDay: Workbench? {
    guard let earlier else { return nil }
    var view = self
    view.earlier = nil
    view.register = earlier.known.register
    view.now = min(now, Moment(endOf: earlier.day))
    view.dossier = earlier.dossier
    view.entries = earlier.entries
    view.entriesAsOf = earlier.entriesAsOf
    view.revealed = nil
    view.readOnly = HistoryTexts.onlyLooking(.dayWithYear(earlier.day), back: keyShown(for: .close))
    view.banners = [HistoryTexts.banner(.dayWithYear(earlier.day), back: keyShown(for: .close))]
    return view
  }

  /// Does something in the view of an earlier day that moves about in it.
  private mutating func settleEarlierDay(_ body: (inout Workbench) -> Void) {
    guard var view = viewOfEarlierDay else { return }
    body(&view)
    view.settleEntries()
    view.settleDossier()
    guard let dossier = view.dossier else { return }
    earlier?.dossier = dossier
    earlier?.entries = view.entries
    earlier?.entriesAsOf = view.entriesAsOf
  }

  /// What an action does while an earlier day is shown: moving about, going back, and for everything
  /// that decides, saying why not. `nil` for what does as always, and when the present is shown.
  mutating func runOnEarlierDay(_ action: Action) -> [Effect]? {
    guard let earlier else { return nil }
    switch action {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom, .nextTab,
      .previousTab:
      settleEarlierDay { _ = $0.run(action) }
    case .back, .close: self.earlier = nil
    case .showTriage, .showReturns, .showCaseload, .showNotes, .showMeasures, .showMeetings,
      .showOverview, .showReview:
      self.earlier = nil
      return nil
    case .asKnown, .help, .palette, .theme, .lock, .redraw, .suspend, .quit: return nil
    default:
      message = Message(
        HistoryTexts.onlyLooking(.dayWithYear(earlier.day), back: keyShown(for: .close)),
        action.isDecision ? .warning : .info)
    }
    return []
  }

  /// A correction that came in since also counts for what was known on an earlier day (domain.md H15).
  mutating func leaveEarlierDay(after events: [Event]) {
    guard let day = earlier else { return }
    let isSealed = events.contains { event in
      guard event.subject == day.person else { return false }
      return switch event.fact {
      case .noteRectified, .careerCorrected: true
      default: false
      }
    }
    if isSealed { earlier = nil }
  }
}
