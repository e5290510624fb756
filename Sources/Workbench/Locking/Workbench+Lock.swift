import Canvas
import Casework
import Wording

/// A locked session: since when, what is typed to open it, and why that did not work.
struct Lock: Hashable, Sendable {
  let since: Moment
  var passphrase = Passphrase()
  /// What was typed is being tried.
  var isOpening = false
  var problem: Phrase?
  /// How many forms with something typed in them wait behind the lock.
  let drafts: Int
}

extension Workbench {
  /// Locks the session, if it can be: hands out what was typed and drops everything about anybody.
  mutating func lockUp() -> [Effect] {
    guard lock == nil, locksAfter != nil else { return [] }
    // What was filled in is kept; what would come of it is worked out anew.
    if case .batch(let sheet) = overlay { overlay = .form(sheet.form) }
    let flush = flushViews() + keepPlace()
    let kept = keptWork
    let draft = keepOpenDraft()
    var count = passingDrafts
    if case .form(let form) = overlay, form.isTouched, form.kind.isKept, drafts[form.kind] == nil,
      draftContent(form) == nil
    {
      count += 1
    }
    lock = Lock(since: now, drafts: count)
    register = Register()
    accesses = AccessRegister()
    stale = Set(ScreenKind.allCases)
    totals = ListCounts()
    (triage, returns, caseload) = (RowList(), RowList(), RowList())
    (notes, measures, entries, asleep) = (RowList(), RowList(), [], 0)
    (meetings, agenda) = (RowList(), nil)
    (overview, overviewShown, behind) = (RowList(), nil, nil)
    (review, reviewed) = (RowList(), nil)
    (finding, views, places, untold) = (Finding(), [], [:], nil)
    trail = AccessTrail(origin: trail.origin)
    (dossier, overlay, prompt, message, pending) = (nil, nil, nil, nil, nil)
    earlier = nil
    (looking, painting, listProblem, revealed) = (nil, nil, nil, nil)
    (drafts, chord, recent, listReason) = ([:], [], [], nil)
    opened = []
    // A practice log is never locked; whatever is, keeps nobody.
    (mouse, round) = (MouseHand(isOn: mouse.isOn), nil)
    return flush + draft + [.lock(kept)]
  }

  /// What locks the screen or puts it aside works over a form or a menu too; a letter only where
  /// letters are no text and this one picks no answer.
  func lockingAction(_ key: Key) -> Action? {
    guard overlay != nil || prompt != nil,
      case .action(let action) = keymap.answer(to: [key], in: contexts),
      action == .lock || action == .suspend
    else { return nil }
    guard case .character(let letter) = key else { return action }
    switch overlay {
    case .form(let form):
      guard case .choice(let choice)? = form.focused?.input else { return nil }
      return choice.options.contains { $0.mnemonic == letter } ? nil : action
    case .menu(let menu): return menu.takes(letter) ? nil : action
    case .card, .guide, .views: return nil
    case .batch, .history: return action
    case .finder, nil: return nil
    }
  }

  /// Locks when nobody pressed a key for as long as the log allows.
  mutating func lockWhenIdle() -> [Effect] {
    guard let locksAfter, now >= lastInput.adding(seconds: locksAfter * 60) else { return [] }
    return lockUp()
  }

  /// While locked: every key belongs to the passphrase.
  mutating func pressLocked(_ key: Key) -> [Effect] {
    guard var lock else { return [] }
    wasWarned = isWarned
    isWarned = false
    lock.problem = nil
    defer { self.lock = lock }
    switch key {
    case .enter:
      guard !lock.passphrase.isEmpty else { return [] }
      let passphrase = lock.passphrase
      lock.passphrase = Passphrase()
      lock.isOpening = true
      return [.unlock(passphrase)]
    case .backspace, .control("h"): lock.passphrase.removeLast()
    case .escape, .control("u"): lock.passphrase = Passphrase()
    case .character(let character): lock.passphrase.add(String(character))
    case .control("c"):
      guard lock.drafts > 0, !wasWarned else { return [.quit] }
      isWarned = true
      lock.problem = .draftsWouldBeLost(lock.drafts)
    default: break
    }
    return []
  }

  mutating func notUnlocked(_ reason: Phrase) {
    lock?.problem = reason
    lock?.isOpening = false
  }

  /// Begins anew with everything, on the screen as it is now, where the viewer was.
  mutating func unlocked(_ setup: Setup, _ work: KeptWork?) -> [Effect] {
    let count = lock?.drafts ?? 0
    let since = lock?.since ?? setup.now
    var setup = setup
    setup.size = size
    setup.hasMouse = mouse.isOn
    self = Workbench(setup)
    guard let work else {
      if count > 0 { message = Message(.draftsLost(count), .error) }
      return []
    }
    return goOn(with: work, lockedSince: since)
  }

  /// The screen of a locked session: nothing of anybody.
  func draw(_ lock: Lock, _ frame: inout Frame) {
    var lines = [
      Line(Phrase.lockedSince(lock.since, now: now)[language], .strong, bold: true), .empty,
      Line(Phrase.typePassphrase[language]),
    ]
    let row = max(2, size.rows / 2 - 3)
    let column = max(1, (size.columns - 60) / 2)
    let room = size.columns - column - 1
    lines = lines.flatMap { $0.folded(columns: room, hanging: 0) }
    frame.canvas.write(
      "Keerpunt", at: Point(column: 1, row: 0), style: Style(.title), within: size.columns - 2)
    frame.canvas.draw(
      lines, in: Rect(column: column, row: row, columns: room, rows: size.rows - row))
    let field = min(row + lines.count, size.rows - 4)
    let bullets = String(repeating: Glyph.bullet.sign(in: glyphs), count: lock.passphrase.bullets)
    frame.canvas.write(
      "> ", at: Point(column: column, row: field), style: Style(.prompt, bold: true))
    let used = frame.canvas.write(
      bullets, at: Point(column: column + 2, row: field), style: Style(.activeField),
      within: room - 2)
    frame.cursor = Point(column: min(size.columns - 1, column + 2 + used), row: field)
    if lock.isOpening {
      frame.canvas.write(
        Phrase.keysOpening[language], at: Point(column: column, row: field + 1),
        style: Style(.hint), within: room)
    } else if let problem = lock.problem {
      frame.canvas.draw(
        Line.wrapped(problem[language], .error, columns: room),
        in: Rect(column: column, row: field + 1, columns: room, rows: 2))
    }
    frame.canvas.write(
      Phrase.lockKeys[language], at: Point(column: 1, row: size.rows - 1), style: Style(.hint),
      within: size.columns - 2)
  }
}
