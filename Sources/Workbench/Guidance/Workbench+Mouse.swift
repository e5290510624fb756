import Canvas
import Casework
import Wording

/// Whether the mouse takes part, and what its button did last.
struct MouseHand: Hashable, Sendable {
  var isOn = false
  /// Where the button went down and is still.
  var pressed: Point?
  /// The last click on a row, for the second one that opens it.
  var click: Click?

  struct Click: Hashable, Sendable {
    let row: RecordID
    let at: Moment
  }

  /// Two clicks within this time are one double click.
  static let doubleClick: Int64 = 500
}

extension Workbench {
  /// Whether the terminal is to report its mouse now: never while it is locked.
  package var wantsMouse: Bool { mouse.isOn && lock == nil }

  mutating func toggleMouse() {
    mouse = MouseHand(isOn: !mouse.isOn)
    message = Message(mouse.isOn ? .mouseIsOn : .mouseIsOff, .info)
  }

  /// Takes in what the mouse did. A click is a press and a release on one cell; nothing else runs
  /// anything, so that bytes that came by chance do not.
  mutating func point(_ report: MouseReport) -> [Effect] {
    guard mouse.isOn, Rect(size).contains(report.place) else { return [] }
    switch report.kind {
    case .wheelDown: return turn(by: 3)
    case .wheelUp: return turn(by: -3)
    case .press:
      mouse.pressed = report.place
      return []
    case .release:
      defer { mouse.pressed = nil }
      return mouse.pressed == report.place ? click(report.place) : []
    }
  }

  private mutating func turn(by rows: Int) -> [Effect] {
    if hint.isShown {
      hint.top = max(0, hint.top + rows)
      return []
    }
    let key: Key = rows > 0 ? .down : .up
    switch overlay {
    case .menu(var menu):
      _ = menu.handle(key)
      overlay = .menu(menu)
    case .finder(var finder):
      _ = finder.handle(key, language: language)
      overlay = .finder(finder)
    case .card(var sheet):
      _ = sheet.handle(key)
      overlay = .card(sheet)
    case .guide(var guide):
      _ = guide.handle(key)
      overlay = .guide(guide)
    case .batch(let sheet): return press(key, in: sheet)
    case .history(let sheet): return press(key, in: sheet)
    case .views(let menu): return press(key, in: menu)
    case .form: break
    case nil: moveCursor(by: rows)
    }
    return []
  }

  private mutating func click(_ place: Point) -> [Effect] {
    guard prompt == nil else { return [] }
    guard overlay == nil else { return clickOverlay(render().target(at: place)) }
    // A half-typed chord ends.
    let footed = place.row == layout.footer.row ? footerAction(at: place.column) : nil
    if let footed, chord.isEmpty || footed == .help {
      chord = []
      message = nil
      return run(footed)
    }
    chord = []
    guard place.row != layout.footer.row else { return [] }
    if place.row == layout.tabs.row { return clickTab(place.column) }
    guard dossier == nil else {
      clickDossier(render().target(at: place))
      return []
    }
    guard layout.list.contains(place) else { return [] }
    return clickRow(list.top + place.row - layout.list.row)
  }

  /// A click on a line of a choice takes the cursor there, one on the line under the cursor chooses
  /// it. In a form it goes to a question: what is filled in is saved by key alone.
  private mutating func clickOverlay(_ number: Int?) -> [Effect] {
    guard let number else { return [] }
    switch overlay {
    case .menu(var menu):
      if menu.focus == number { return press(.enter) }
      menu.focus = number
      overlay = .menu(menu)
    case .finder(var finder):
      if finder.focus == number { return press(.enter) }
      finder.focus = number
      overlay = .finder(finder)
    case .views(var menu):
      if menu.focus == number { return press(.enter) }
      menu.focus = number
      overlay = .views(menu)
    case .form(var form):
      if form.shown.contains(number) { form.focus = number }
      overlay = .form(form)
    case .card, .guide, .batch, .history, nil: break
    }
    return []
  }

  /// Takes the cursor to the item that the line belongs to.
  private mutating func clickDossier(_ line: Int?) {
    guard let line, let dossier else { return }
    let lines = dossierLines(dossier)
    guard lines.indices.contains(line),
      let item = lines[...line].last(where: { $0.item != nil })?.item
    else { return }
    self.dossier?.focus = item
  }

  private mutating func clickTab(_ column: Int) -> [Effect] {
    if var dossier, let part = file(dossier.person)?.compartment {
      guard let tab = dossierTab(at: column, in: part), tab != dossier.tab else { return [] }
      let all = DossierTab.shown(in: part)
      let here = all.firstIndex(of: dossier.tab) ?? 0
      dossier.step(tabBy: (all.firstIndex(of: tab) ?? here) - here, in: part)
      self.dossier = dossier
      return []
    }
    guard dossier == nil, let kind = tab(at: column) else { return [] }
    return run(kind.action)
  }

  private mutating func clickRow(_ line: Int) -> [Effect] {
    guard let row = list.row(onLine: line) else { return [] }
    message = nil
    changeList { $0.moveTo(row, onLine: nil) }
    let last = mouse.click
    mouse.click = MouseHand.Click(row: row, at: now)
    guard let last, last.row == row,
      now.milliseconds - last.at.milliseconds <= MouseHand.doubleClick
    else { return [] }
    mouse.click = nil
    return isAvailable(.open) ? run(.open) : []
  }
}

extension ScreenKind {
  /// What goes to it.
  fileprivate var action: Action {
    switch self {
    case .triage: .showTriage
    case .returns: .showReturns
    case .caseload: .showCaseload
    case .notes: .showNotes
    case .measures: .showMeasures
    case .meetings: .showMeetings
    case .overview: .showOverview
    case .review: .showReview
    }
  }
}
