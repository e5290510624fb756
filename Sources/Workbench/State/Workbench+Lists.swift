import Canvas
import Casework
import Wording

extension Workbench {
  /// The list of the open screen.
  var list: any ScreenList { list(of: screen) }

  func list(of kind: ScreenKind) -> any ScreenList {
    switch kind {
    case .triage: triage
    case .returns: returns
    case .caseload: caseload
    case .notes: notes
    case .measures: measures
    case .meetings: meetings
    case .overview: overview
    case .review: review
    }
  }

  /// Changes the list of a screen, by default the open one.
  mutating func changeList(
    _ kind: ScreenKind? = nil, _ body: (inout any ScreenList) -> Void
  ) {
    switch kind ?? screen {
    case .triage: triage.changeErased(body)
    case .returns: returns.changeErased(body)
    case .caseload: caseload.changeErased(body)
    case .notes: notes.changeErased(body)
    case .measures: measures.changeErased(body)
    case .meetings: meetings.changeErased(body)
    case .overview: overview.changeErased(body)
    case .review: review.changeErased(body)
    }
  }

  mutating func changeLists(_ body: (inout any ScreenList) -> Void) {
    for kind in ScreenKind.allCases { changeList(kind, body) }
  }

  mutating func narrow(to text: String) {
    var filter = makeFilter(text, for: screen)
    // What is wrong stands in the prompt alone, where it can be mended.
    if prompt == nil, let problem = filter.query.problem {
      filter = Filter("")
      untold = Message(.filterLeftOut(problem.phrase), .warning)
    }
    changeList { $0.narrow(to: filter) }
  }

  var filter: Filter { list.filter }

  /// The person under the cursor; nobody on a screen that is not about people.
  var focusedPerson: PersonID? { screen.isAboutPeople ? list.focusedPerson : nil }

  /// The people of the marked rows, each once, in the order shown.
  var markedPeople: [PersonID] {
    guard screen.isAboutPeople else { return [] }
    var seen: Set<PersonID> = []
    return list.markedPeople.filter { seen.insert($0).inserted }
  }

  /// The people of the rows that fit on the screen, each once, from the top.
  var peopleInView: [PersonID] {
    if case .batch(let sheet) = overlay { return people(inViewOf: sheet) }
    return screen.isAboutPeople ? list.people(height: shownRows) : []
  }

  mutating func moveCursor(by rows: Int) {
    if dossier != nil { moveInDossier(by: rows) } else { changeList { $0.move(by: rows) } }
  }

  mutating func moveToEnd(last: Bool) {
    if dossier != nil {
      moveInDossier(by: last ? Int.max / 2 : -Int.max / 2)
    } else {
      changeList { $0.moveToEnd(last: last) }
    }
  }

  /// Puts the cursor on a person, wherever the person has a row.
  mutating func focus(on person: PersonID) {
    if let row = triage.rows.first(where: { $0.person == person }) { triage.moveTo(row.id) }
    if let row = returns.rows.first(where: { $0.person == person }) { returns.moveTo(row.id) }
    caseload.moveTo(person)
  }

  /// Keeps the cursor in view after whatever happened.
  mutating func settleView() {
    let height = shownRows
    changeLists { $0.scroll(height: height) }
    settleDossier()
  }
}
