import Casework
import Wording
import Workbench

/// What a list is narrowed by on the command line: a saved view and a search on top of it.
struct ListSearch {
  let query: Query
  /// Whose cases the view shows; `nil` without a view.
  let scope: Scope?

  /// - Parameters:
  ///   - view: the name of a view, with or without its folder.
  ///   - leaves: whether the rows go to a file or another program.
  init(
    _ filter: String, view name: String?, in list: FindList, _ session: Session,
    _ call: Invocation, leaves: Bool
  ) throws(Problem) {
    let view = try name.map { name throws(Problem) in
      try ListSearch.view(name, in: list, session, call)
    }
    scope = view?.scope
    let text = [view?.filter ?? "", filter].filter { !$0.isEmpty }.joined(separator: " ")
    query = Query(
      text, in: list, .standard.with(session.register.members.values), today: call.clock.now.date)
    if let problem = query.problem { throw .badFilter(text, problem) }
    // People are not taken out by what their case is about (domain.md H18).
    if leaves, query.terms.contains(where: { $0.want.field == .theme }) { throw .themeLeaves }
  }

  private static func view(
    _ name: String, in list: FindList, _ session: Session, _ call: Invocation
  ) throws(Problem) -> SavedView {
    var views: [(names: [String], view: SavedView)] = []
    if case .place(let place) = KeptPlace(call.surroundings).last(in: session) {
      let kept = place.forgetting { session.register.file($0, for: session.viewer) != nil }
      views += kept.views.map { ([$0.name, $0.path.last ?? ""], $0) }
    }
    for standard in StandardView.allCases {
      let both = [standard.view(.dutch), standard.view(.english)]
      views.append((both.flatMap { [$0.name, $0.path.last ?? ""] }, standard.view(call.language)))
    }
    let here = views.filter { $0.view.list == list }
    let wanted = Folding.fold(name)
    guard let found = here.first(where: { $0.names.contains { Folding.fold($0) == wanted } }) else {
      throw .unknownView(name, known: here.map(\.view.name))
    }
    return found.view
  }

  /// The search made ready for what the session knows now.
  func filter(_ session: Session, _ question: ListQuestion, in list: FindList) -> Filter {
    let register = session.register
    var notes = NoteTexts()
    if query.searchesNotes {
      for file in register.files(for: question.viewer)
      where register.mayReadNotes(of: file.id, question) { notes.add(file) }
    }
    let read = notes
    var sight = register.sight(
      for: query, in: list, question, queue: { register.triage(question) }, notes: { read })
    if query.searchesNotes {
      sight.unsearched = read.closedCount(of: Set(register.files(for: question.viewer).map(\.id)))
    }
    return Filter(query, sight)
  }
}
