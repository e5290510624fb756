import Canvas
import Casework
import Wording

extension Workbench {
  /// The views that there are for this viewer, each with how many rows it would show now.
  var viewMenu: ViewMenu {
    let all =
      views.map { ($0, false) } + StandardView.allCases.map { ($0.view(language), true) }
    let possible = all.filter { view, _ in
      ScreenKind(view.list).map(screens.contains) ?? false
    }
    // What the menu counts is what opening it shows.
    let counts = looking(through: possible.map(\.0)) { $0.list.shownCount }
    return ViewMenu(
      items: zip(possible, counts).map { view, count in
        ViewMenu.Item(view: view.0, isStandard: view.1, count: count)
      })
  }

  /// Opens each of some views in a copy, and says what is there.
  func looking<Found>(
    through views: [SavedView], _ found: (Workbench) -> Found
  ) -> [Found] {
    var copies: [Scope: Workbench] = [:]
    return views.map { view in
      var copy = copies.removeValue(forKey: view.scope) ?? self
      copy.look(through: view)
      defer { copies[view.scope] = copy }
      return found(copy)
    }
  }

  /// Shows what a view shows.
  private mutating func look(through view: SavedView) {
    guard let kind = ScreenKind(view.list), screens.contains(kind) else { return }
    if scope != view.scope {
      scope = view.scope
      stale = Set(ScreenKind.allCases)
      finding.forget()
    }
    dossier = nil
    behind = nil
    onlyNews = false
    screen = kind
    if stale.remove(kind) != nil { ask(kind, of: nil) }
    changeList {
      $0.show(onlyNews: false)
      $0.show(only: nil)
    }
    if orderText(of: kind) != view.order { setOrder(view.order, of: kind) }
    narrow(to: view.filter)
  }

  private mutating func open(_ view: SavedView) {
    places[ScreenKind(view.list) ?? screen] = nil
    if scope != view.scope {
      scope = view.scope
      refreshLists()
    }
    look(through: view)
    changeLists { $0.show(onlyNews: false) }
    changeList { $0.moveToEnd(last: false) }
    message = Message(.viewOpened(view.name), .info)
  }

  /// Asks for the name and the letter of the list as it is now.
  mutating func saveView() {
    var menu = viewMenu
    guard screen.findList != .other else {
      message = Message(.viewsNotHere, .info)
      return
    }
    menu.draft = ViewMenu.Draft(
      view: SavedView(
        name: "", key: nil, list: screen.findList, filter: filter.text, scope: scope,
        order: orderText(of: screen)))
    overlay = .views(menu)
  }

  mutating func press(_ key: Key, in menu: ViewMenu) -> [Effect] {
    var menu = menu
    let answer = menu.handle(key)
    overlay = .views(menu)
    switch answer {
    case .stay: return []
    case .leave: overlay = nil
    case .open(let view):
      overlay = nil
      open(view)
    case .draft:
      overlay = nil
      saveView()
    case .save(let view):
      overlay = nil
      views.removeAll { $0.name == view.name }
      views.append(view)
      return said(.viewSaved(view.name))
    case .remove(let view):
      views.removeAll { $0.name == view.name }
      menu.items.removeAll { $0.view.name == view.name && !$0.isStandard }
      menu.focus = min(menu.focus, max(0, menu.lines.count - 1))
      overlay = .views(menu)
      return said(.viewRemoved(view.name))
    }
    return []
  }

  private mutating func said(_ phrase: Phrase) -> [Effect] {
    let forNow = Phrase.verbatim(" (") + .viewOnlyForNow + .verbatim(")")
    message = Message(keepsPlace ? phrase : phrase + forNow)
    return keepPlace()
  }

  func draw(_ menu: ViewMenu, _ frame: inout Frame) {
    if let draft = menu.draft {
      draw(draft, menu.problem, &frame)
      return
    }
    let lines = menu.lines
    let widths = menu.items.map { item in
      displayWidth(item.view.path.last ?? "") + displayWidth(item.view.filter) + 16
    }
    let inner = box(
      Phrase.viewsTitle[language], columns: max(40, widths.max() ?? 0),
      rows: lines.count + (menu.problem == nil ? 0 : 1), &frame)
    let rows = menu.problem == nil ? inner.rows : inner.rows - 1
    let first = max(0, menu.focus - rows + 1)
    for (offset, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      let isFocused = first + offset == menu.focus
      let place = Point(column: inner.column, row: inner.row + offset)
      let area = Rect(column: inner.column, row: place.row, columns: inner.columns, rows: 1)
      frame.place(first + offset, on: area)
      if isFocused {
        frame.canvas.restyle(area, selected: true)
        frame.cursor = place
      }
      frame.canvas.draw(
        [Span(isFocused ? "▌" : " ", .key)] + spans(of: line, menu), at: place,
        within: inner.columns, selected: isFocused)
    }
    if let problem = menu.problem {
      frame.canvas.write(
        problem[language], at: Point(column: inner.column, row: inner.endRow - 1),
        style: Style(.warning), within: inner.columns)
    }
  }

  private func spans(of line: ViewMenu.Line, _ menu: ViewMenu) -> [Span] {
    switch line {
    case .folder(let name, let count):
      let isShut = menu.shut.contains(name)
      return [Span("\(name)/" + (isShut ? " \(count) …" : ""), .heading, bold: true)]
    case .item(let index):
      let item = menu.items[index]
      let count = "\(item.count)"
      return [
        Span(item.view.key.map { "\($0) " } ?? "  ", .key, bold: true),
        Span(String(repeating: " ", count: max(0, 5 - count.count)) + count + "  ", .strong),
        Span(item.view.path.last ?? item.view.name), Span("  \(item.view.filter.oneLine)", .muted),
      ]
    }
  }

  private func draw(_ draft: ViewMenu.Draft, _ problem: Phrase?, _ frame: inout Frame) {
    let inner = box(Phrase.saveViewTitle[language], columns: 60, rows: 6, &frame)
    let labels = [Phrase.viewName[language], Phrase.viewKey[language]]
    let width = (labels.map { displayWidth($0) }.max() ?? 0) + 2
    for (index, editor) in [draft.name, draft.key].enumerated() {
      let row = inner.row + index
      let isFocused = draft.isOnKey == (index == 1)
      frame.canvas.write(
        labels[index], at: Point(column: inner.column, row: row),
        style: Style(isFocused ? .key : .prompt, bold: isFocused), within: inner.columns)
      let window = editor.window(columns: max(1, inner.columns - width - 1))
      frame.canvas.write(
        window.text, at: Point(column: inner.column + width, row: row),
        style: Style(isFocused ? .activeField : .field), within: inner.columns - width)
      if isFocused {
        frame.cursor = Point(
          column: min(inner.column + width + window.cursor, size.columns - 1), row: row)
      }
    }
    let view = draft.view
    var what = "\(screen.phrase[language]) · \(view.scope.phrase[language])"
    if !view.filter.isEmpty { what += " · / \(view.filter.oneLine)" }
    let lines = [
      Line(what, .muted), Line(Phrase.viewNameHint[language], .muted), .empty,
      problem.map { Line($0[language], .warning) } ?? .empty,
    ]
    frame.canvas.draw(
      lines,
      in: Rect(
        column: inner.column, row: inner.row + 2, columns: inner.columns,
        rows: max(0, inner.rows - 2)))
  }
}
