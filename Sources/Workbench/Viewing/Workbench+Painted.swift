import Canvas
package import Casework
import Wording

extension Workbench {
  /// The people whose rows are on the screen now, each once, from the top.
  package var paintedPeople: [PersonID] {
    guard showsList, isListOnRecord else { return [] }
    return peopleInView
  }

  /// The records of access that have to be durable before the next frame is drawn: the first painting
  /// of a list, a search that was committed, and now and then those who scrolled into view since.
  ///
  /// Asked before every frame. Each answer that is not empty is written as one batch, and answered
  /// with `.viewRecorded` or `.viewNotRecorded`; a frame drawn without that shows no rows.
  package mutating func viewsToRecord() -> [Event] {
    guard lock == nil, looking == nil else { return [] }
    var records: [AccessRecord] = []
    let showing = showsList ? listShowing : nil
    if let painting, !(showing.map(painting.isOf) ?? false) || isDue(painting) {
      records += [trail.due(for: painting.showing, at: now)].compactMap { $0 }
      self.painting = nil
    }
    if let showing, let record = trail.due(for: showing, at: now) {
      if record.continues == nil {
        records.append(record)
      } else if !records.contains(where: { $0.continues == record.continues }) {
        gather(showing)
        if let painting, isDue(painting) {
          records += [trail.due(for: painting.showing, at: now)].compactMap { $0 }
          self.painting = nil
        }
      }
    }
    guard !records.isEmpty else {
      // All that this list shows is on record already, so what could not be written was of another.
      if showing != nil { listProblem = nil }
      return []
    }
    return
      (try? Decider.decide(
        records.map { .recordAccess($0) }, in: register, by: viewer, at: now, ids: &ids)) ?? []
  }

  /// Adds who is in view to those who still have to follow.
  private mutating func gather(_ showing: Showing) {
    var next = painting ?? Painting(showing: showing, since: now)
    let known = Set(next.showing.result.painted)
    next.showing.result.painted += showing.result.painted.filter { !known.contains($0) }
    next.showing.result.count = showing.result.count
    painting = next
  }

  private func isDue(_ painting: Painting) -> Bool {
    listProblem != nil || now >= painting.since.adding(seconds: Painting.longest)
      || painting.showing.result.painted.count >= Painting.most
  }

  /// Those who still have to follow, before everything is left.
  mutating func flushViews() -> [Effect] {
    guard let painting, let record = trail.due(for: painting.showing, at: now) else { return [] }
    self.painting = nil
    let events = try? Decider.decide(
      [.recordAccess(record)], in: register, by: viewer, at: now, ids: &ids)
    return events.map { [.recordView($0)] } ?? []
  }

  /// Whether a list of people is what is to be seen, with something in it.
  var showsList: Bool {
    guard lock == nil, dossier == nil, earlier == nil, !isTooSmall, screen.isAboutPeople,
      list.total > 0
    else {
      return false
    }
    // A form takes the whole screen.
    if case .form = overlay { return false }
    return true
  }

  /// Why the open list is looked at; `nil` as long as that was not said.
  private var reasonForList: AccessReason? {
    AccessReason.automatic(for: scope) ?? listReason
  }

  private var listShowing: Showing? {
    guard let reason = reasonForList else { return nil }
    // What is being typed is no search yet.
    let query = prompt?.before.text ?? filter.text
    return Showing(
      query.isEmpty ? .listed : .searched,
      AccessObject(
        list: screen.name, query: query,
        compartments: Compartment.aboutPeople.filter { viewer.sees($0) },
        position: register.count),
      AccessResult(.shown, count: list.shownCount, painted: peopleInView), because: reason)
  }

  /// Whether rows may be drawn: that they are looked at is durable.
  var isListOnRecord: Bool {
    guard listProblem == nil, var showing = listShowing else { return false }
    showing.result.painted = []
    return trail.due(for: showing, at: now) == nil
  }

  /// Asks why, before a list of others' cases is shown for the first time.
  mutating func askForList() {
    guard lock == nil, overlay == nil, dossier == nil, prompt == nil, looking == nil,
      screen.isAboutPeople, list.total > 0, reasonForList == nil
    else { return }
    overlay = makeForm(.reason(.list)).map { .form($0) }
  }
}
