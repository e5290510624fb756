import Canvas
import Casework
import Wording

extension Workbench {
  /// Makes the overview anew for the scope that is chosen. It goes through every file, so it is done
  /// when it is shown and not with every key.
  mutating func refreshOverview() {
    let made = register.overview(question)
    overviewShown = made
    overview.take(overviewRows(made), arrange: overviewArrangement)
  }

  var overviewArrangement: Arrangement<OverviewRow> {
    Arrangement(
      sort: { $0 }, precedes: { _, _ in false }, group: { .overview($0.section) })
  }

  private func overviewRows(_ made: Overview) -> [OverviewRow] {
    var rows = returnRows(made)
    rows += zip(BasicConditionKind.allCases, made.blocked).map { kind, figure in
      row(.blocked, figure, kind.phrase[language], key: kind.rawValue, most: made.blocked)
    }
    rows += zip(BasicConditionKind.allCases, made.notAsked).map { kind, figure in
      row(.notAsked, figure, kind.phrase[language], key: kind.rawValue, most: made.notAsked)
    }
    rows += made.loads.map { load in
      row(
        .cases, load.cases, worker(load), key: load.user?.text ?? "", load: load,
        most: made.loads.map(\.cases))
    }
    rows += made.loads.map { load in
      row(
        .workerReturns, load.returns, worker(load), key: load.user?.text ?? "", load: load,
        most: made.loads.map(\.returns))
    }
    rows += made.lapsed.map { figure in
      guard case .lapsed(let rule, let week) = figure.subject else { return nil }
      return row(
        .lapsed, figure, "\(rule.rawValue) · \(Phrase.weekOf(week, today: today)[language])",
        key: "\(rule.rawValue) \(week.iso)", most: made.lapsed)
    }.compactMap { $0 }
    let largest = made.areas.compactMap(\.count).max() ?? 0
    rows += made.areas.map { area in
      let label = area.area ?? Phrase.areaUnknown[language]
      return OverviewRow(
        id: RecordID(figure: area.area ?? "", in: .areas), section: .areas, figure: nil,
        count: area.count, largest: largest, days: [], label: label, load: nil,
        area: area.area ?? "", haystack: Folding.fold(label))
    }
    return rows
  }

  /// The twelve weeks with their days; what is over and what has no day stand around them where there
  /// is any.
  private func returnRows(_ made: Overview) -> [OverviewRow] {
    let weeks = made.weeks.enumerated().compactMap { index, figure -> OverviewRow? in
      guard case .returnsInWeek(let monday) = figure.subject else { return nil }
      return row(
        .returns, figure, Phrase.weekOf(monday, today: today)[language], key: monday.iso,
        days: made.days[(index * 7)..<(index * 7 + 7)].map(made.tiers(of:)), most: made.weeks)
    }
    func beside(_ figure: OverviewFigure, _ label: Phrase, _ key: String) -> [OverviewRow] {
      guard figure.count > 0 else { return [] }
      return [row(.returns, figure, label[language], key: key, most: made.weeks)]
    }
    return beside(made.overdue, .returnsOverdue, "overdue") + weeks
      + beside(made.later, .returnsLater, "later")
      + beside(made.undated, .returnsUndated, "undated")
  }

  private func worker(_ load: WorkerLoad) -> String {
    guard load.user != nil else { return Phrase.nobodysCases[language] }
    return load.isAway ? "\(load.name) (\(Phrase.awayToday[language]))" : load.name
  }

  private func row(
    _ section: OverviewSection, _ figure: OverviewFigure, _ label: String, key: String,
    days: [[Tier]] = [], load: WorkerLoad? = nil, most: [OverviewFigure]
  ) -> OverviewRow {
    OverviewRow(
      id: RecordID(figure: key, in: section), section: section, figure: figure,
      count: figure.count, largest: most.map(\.count).max() ?? 0, days: days, label: label,
      load: load, area: nil, haystack: Folding.fold(label))
  }

  /// The list behind the figure under the cursor, with exactly the rows that it counts.
  mutating func openFigure() {
    guard let row = overview.focused else { return }
    guard let figure = row.figure else {
      message = Message(.areasNameNobody, .info)
      return
    }
    guard figure.count > 0 else {
      message = Message(.figureIsNone, .info)
      return
    }
    let kind: ScreenKind =
      switch figure.list {
      case .returns: .returns
      case .caseload: .caseload
      case .triage: .triage
      }
    dossier = nil
    screen = kind
    refreshShown()
    onlyNews = false
    changeLists { $0.show(onlyNews: false) }
    changeList {
      $0.narrow(to: Filter(""))
      $0.clearMarks()
      $0.show(only: figure.rows)
      $0.moveToEnd(last: false)
    }
    behind = (kind, figureName(row))
  }

  private func figureName(_ row: OverviewRow) -> Phrase {
    row.section.phrase + .verbatim(": \(row.label)")
  }

  /// Shows the whole list again, and goes back to the figure.
  mutating func leaveFigure() {
    guard let (kind, _) = behind else { return }
    changeList(kind) { $0.show(only: nil) }
    behind = nil
    screen = .overview
    refreshShown()
  }

  /// Whether the open list is what is behind a figure.
  var figureBehind: Phrase? { behind.flatMap { $0.0 == screen ? $0.1 : nil } }

  /// The cases of the colleague under the cursor, to see what giving them to another would do.
  var casesOfWorker: [PersonID] {
    guard screen == .overview, dossier == nil, let load = overview.focused?.load else { return [] }
    return load.cases.rows.sorted()
  }

  /// What a reassignment as it is filled in does to the load of who is concerned.
  func whatIf(_ form: Form) -> (about: Phrase, loads: [Line])? {
    guard case .assign(let people) = form.kind, people.count > 1 || screen == .overview else {
      return nil
    }
    let owner = form.answer(.owner)
    guard form.field(.owner)?.trimmed.isEmpty == false || form.isTouched else {
      return (.whatIfChoose, [])
    }
    let made = register.whatIf(people, to: owner.isEmpty ? nil : UserName(owner), question)
    guard !made.changes.isEmpty else { return (.whatIfNothing, []) }
    let picture = LoadPicture(made)
    return (
      .joined(picture.words, separator: " · "),
      // In lines the words are there already.
      plain == nil ? picture.lines(language, columns: size.columns - 2) : []
    )
  }
}
