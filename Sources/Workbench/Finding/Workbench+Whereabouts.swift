import Canvas
import Casework
import Wording

extension Workbench {
  /// Where the viewer is, for the next start.
  var whereabouts: Whereabouts {
    var kept = Whereabouts()
    kept.screen = screen
    kept.scope = scope
    kept.views = views
    for kind in screens where kind.isAboutPeople {
      let list = list(of: kind)
      var place = places[kind] ?? Whereabouts.Place()
      // What is still being typed is no search yet.
      let isTyping = prompt != nil && kind == screen
      place.filter = isTyping ? prompt?.before.text ?? "" : list.filter.text
      place.order = orderText(of: kind)
      if places[kind] == nil, let row = list.focusedID {
        place.row = row
        place.index = list.ids.firstIndex(of: row) ?? 0
        place.line = list.focusedLine
        place.marks = list.marks
      }
      kept.places[kind] = place
    }
    let searches = kept.places.map { kind, place in
      SavedView(
        name: "", key: nil, list: kind.findList, filter: place.filter, scope: scope,
        order: place.order)
    }
    kept.subjects = subjects(of: searches + views)
    return kept
  }

  /// More people than these are not meant by words that lead to them.
  private static let mostMeant = 12

  /// To whom the words of searches lead, by search.
  private func subjects(of searches: [SavedView]) -> [String: Set<PersonID>] {
    let worded = searches.filter {
      Query($0.filter, in: $0.list, vocabulary, today: today).searchesTexts
    }
    let found = looking(through: worded) { copy in
      copy.list.shownCount > Workbench.mostMeant
        ? [] : Set(copy.list.people(height: Workbench.mostMeant))
    }
    return Dictionary(zip(worded.map(\.filter), found)) { $0.union($1) }
  }

  /// Forgets the searches whose words lead to people who are to be let go of.
  /// - Returns: whether there were any.
  mutating func forgetSearches(leadingTo people: Set<PersonID>) -> Bool {
    let subjects = whereabouts.subjects.filter { !$0.value.isDisjoint(with: people) }
    guard !subjects.isEmpty else { return false }
    for kind in screens where subjects[list(of: kind).filter.text] != nil {
      changeList(kind) { $0.narrow(to: Filter("")) }
    }
    prompt = nil
    views.removeAll { subjects[$0.filter] != nil }
    return true
  }

  /// What is asked to be kept, where that is done.
  func keepPlace() -> [Effect] { keepsPlace ? [.keepPlace(whereabouts)] : [] }

  /// Takes up filters, orders and scope from the last time, before any list is made.
  mutating func prepare(for kept: Whereabouts) {
    let all = kept
    let kept = kept.forgetting { file($0) != nil }
    if kept != all { untold = Message(.searchForgotten, .info) }
    views = kept.views
    scope = kept.scope ?? scope
    if let kept = kept.screen, screens.contains(kept) { screen = kept }
    for kind in screens {
      guard let place = kept.places[kind] else { continue }
      setOrder(place.order, of: kind)
      if !place.filter.isEmpty {
        let filter = readable(place.filter, for: kind)
        changeList(kind) { $0.sift(by: filter) }
      }
      if place.row != nil { places[kind] = place }
    }
  }

  /// A filter that was kept. What is not understood any more is left out, and said.
  private mutating func readable(_ text: String, for kind: ScreenKind) -> Filter {
    let filter = Filter(
      Query(text, in: kind.findList, vocabulary, today: today), FindSight(today: today))
    guard let problem = filter.query.problem else { return filter }
    untold = Message(.filterLeftOut(problem.phrase), .warning)
    return Filter("")
  }

  /// Puts the cursor and the marks where they were the last time, when a list is shown for the first
  /// time since.
  mutating func settlePlace() {
    guard let place = places.removeValue(forKey: screen), let row = place.row else { return }
    if !place.marks.isEmpty { changeList { $0.mark(place.marks) } }
    if list.ids.contains(row) {
      changeList { $0.moveTo(row, onLine: place.line) }
    } else if list.shownCount > 0 {
      changeList { $0.moveTo(place: place.index, onLine: place.line) }
      untold = untold ?? Message(.rowGoneSinceLastTime, .info)
    }
  }

  /// Says what a start or a view could not bring back, once it can be seen.
  mutating func tellUntold() {
    guard let next = untold, overlay == nil, lock == nil else { return }
    message = next
    untold = nil
  }

  /// The column that a list is sorted by, with a minus before it when turned round.
  func orderText(of kind: ScreenKind) -> String {
    switch kind {
    case .returns: returnOrder.text
    case .caseload: caseloadOrder.text
    case .notes: noteOrder.text
    case .measures: measureOrder.text
    case .triage, .meetings, .overview, .review: ""
    }
  }

  /// Sorts a list as it was kept; one that has its usual order stays so.
  mutating func setOrder(_ text: String, of kind: ScreenKind) {
    switch kind {
    case .returns:
      returnOrder = Order(text, usual: .earliest)
      returns.reorder(returnArrangement)
    case .caseload:
      caseloadOrder = Order(text, usual: .due)
      caseload.reorder(caseloadArrangement)
    case .notes:
      noteOrder = Order(text, usual: .recorded)
      notes.reorder(noteArrangement)
    case .measures:
      measureOrder = Order(text, usual: .end)
      measures.reorder(measureArrangement)
    case .triage, .meetings, .overview, .review: break
    }
  }
}

extension Order where Column: RawRepresentable<String> {
  fileprivate var text: String { (isReversed ? "-" : "") + column.rawValue }

  fileprivate init(_ text: String, usual: Column) {
    let isReversed = text.hasPrefix("-")
    let name = isReversed ? String(text.dropFirst()) : text
    self.init(column: Column(rawValue: name) ?? usual, isReversed: isReversed)
  }
}
