import Canvas
import Casework
import Wording

extension Workbench {
  /// Shows what a decision on several rows would bring.
  mutating func preview(_ form: Form, _ commands: [Command]) {
    var form = form
    form.problem = nil
    overlay = .batch(BatchSheet(form, commands, rehearse(commands)))
  }

  /// Nothing of it is recorded, so that the ids are used again.
  private func rehearse(_ commands: [Command]) -> Rehearsal {
    var ids = ids
    return Decider.rehearse(commands, in: register, by: viewer, at: now, ids: &ids)
  }

  mutating func press(_ key: Key, in sheet: BatchSheet) -> [Effect] {
    var sheet = sheet
    let page = max(1, size.rows - 8)
    switch key {
    case .escape, .control("c"), .character("q"):
      overlay = .form(sheet.form)
      return []
    case .enter, .control("d"): return confirmBatch()
    case .down, .character("j"), .control("n"): sheet.top += 1
    case .up, .character("k"), .control("p"): sheet.top -= 1
    case .pageDown, .character(" "), .control("f"): sheet.top += page
    case .pageUp, .control("b"): sheet.top -= page
    case .home: sheet.top = 0
    case .end, .character("G"): sheet.top = .max / 2
    default: break
    }
    sheet.top = max(0, min(sheet.top, batchRows(sheet).count - batchHeight(sheet)))
    overlay = .batch(sheet)
    return []
  }

  /// Records what was shown, as one decision. When it would come out otherwise by now, that is shown
  /// instead.
  mutating func confirmBatch() -> [Effect] {
    guard case .batch(var sheet) = overlay else { return [] }
    let fresh = Decider.rehearse(
      sheet.commands, in: register, by: viewer, at: now, ids: &ids)
    let isAsShown = fresh.outcomes == sheet.rehearsal.outcomes
    sheet.rehearsal = fresh
    sheet.form.problem = isAsShown ? nil : BatchTexts.otherwiseNow
    guard isAsShown, let first = fresh.events.first else {
      if isAsShown { sheet.form.problem = BatchTexts.nothingChanges }
      overlay = .batch(sheet)
      return []
    }
    overlay = .batch(sheet)
    let people = Set(fresh.events.compactMap(\.subject))
    pending = Pending(
      origin: .batch, people: people,
      message: BatchTexts.recorded(
        what(first.fact), people.count, left: sheet.places(.refused).count,
        undo: keyShown(for: .undo)),
      focusesNew: false)
    return [.append(fresh.events, guarding: people)]
  }

  /// Works out a preview again after others recorded something about its people, and says so.
  mutating func previewAnew(after events: [Event]) {
    guard case .batch(var sheet) = overlay else { return }
    let people = Set(sheet.form.kind.people)
    let news = changes(events.filter { isNews($0, for: people) })
    guard !news.isEmpty else { return }
    sheet.news += news
    sheet.form.arrivals += news
    sheet.form.arrivalsShown = sheet.form.arrivals.count
    sheet.top = 0
    do throws(FormProblem) {
      sheet.commands = try commands(sheet.form)
      sheet.rehearsal = rehearse(sheet.commands)
      overlay = .batch(sheet)
    } catch {
      sheet.form.problem = error.phrase
      overlay = .form(sheet.form)
    }
  }

  /// After it was recorded: only the rows that were refused stay marked.
  mutating func settleBatch() {
    guard case .batch(let sheet) = overlay else { return }
    drafts[sheet.form.kind] = nil
    overlay = nil
    let rows = refusedRows(sheet)
    changeList { $0.keepMarks(rows) }
  }

  private func refusedRows(_ sheet: BatchSheet) -> Set<RecordID> {
    var people: Set<PersonID> = []
    var rows: Set<RecordID> = []
    let entries = screen == .triage ? Dictionary(grouping: triage.chosen, by: \.matter) : [:]
    for place in sheet.places(.refused) {
      switch sheet.commands[place] {
      case .changeCondition(_, let id, _, _) where screen == .returns: rows.insert(id)
      case .checkReturn(_, let id, _, _) where screen == .returns: rows.insert(id)
      case .finishTask(_, let id, _) where screen == .triage:
        rows.formUnion(entries[id, default: []].map(\.id))
      case .decideTriage(_, let decision) where screen == .triage:
        let asked = entries[decision.matter, default: []].filter { $0.signal == decision.signal }
        rows.formUnion(asked.map(\.id))
      case let command: if let person = command.person { people.insert(person) }
      }
    }
    return people.isEmpty ? rows : rows.union(list.rowIDs(of: people))
  }

  /// The tasks behind the marked entries of the queue, when all of them are tasks to finish.
  var markedTasks: [MatterTarget] {
    guard dossier == nil, screen == .triage, triage.marks.count > 1 else { return [] }
    let chosen = triage.chosen
    let tasks = chosen.compactMap { entry -> MatterTarget? in
      guard case .finishTask(let id) = entry.asked else { return nil }
      return MatterTarget(person: entry.person, matter: id)
    }
    return tasks.count == chosen.count ? tasks : []
  }
}
