import Canvas
import Casework
import Wording

/// What lies over the screen, in lines: explanations, previews, histories and saved views.
extension Workbench {
  mutating func tell(_ guide: Guide, _ picture: inout PlainPicture) {
    guard guide.pages.indices.contains(guide.index) else { return }
    let page = guide.pages[guide.index]
    picture.place = said(page.title)
    read(.guide(page), lines(page, columns: Workbench.wide), &picture)
    picture.prompt = said(PlainTexts.promptRead)
  }

  /// Reads on, goes to the next page, or closes it.
  mutating func answer(_ guide: Guide, _ words: String) -> [Effect] {
    switch PlainWord(words) {
    case .more:
      plain?.wantsMore = true
      return []
    case .back, .cancel, .quit: return press(.escape)
    default: return press(.enter)
    }
  }

  mutating func tell(_ sheet: BatchSheet, _ picture: inout PlainPicture) {
    let counts = BatchSection.allCases.map { $0.head(sheet.places($0).count) }
    picture.place = said(.joined([sheet.form.title] + counts, separator: ", "))
    if let problem = sheet.form.problem { picture.message = said(PlainTexts.error(problem)) }
    let lines = batchRows(sheet).compactMap { row -> Line? in
      switch row {
      case .blank: return nil
      case .head(let section, let count): return Line(section.head(count)[language])
      case .more(let line): return line
      case .item(let place, let why):
        let name = sheet.commands[place].person.flatMap(file)?.name.listed ?? ""
        guard isListOnRecord, !name.isEmpty else { return why }
        return Line([Span(why == nil ? name : name + ", ")] + (why?.spans ?? []))
      }
    }
    read(.batch, lines, &picture)
    picture.prompt = said(PlainTexts.promptSave)
  }

  /// Records what was read out, reads on, or goes back to the form.
  mutating func answerBatch(_ words: String) -> [Effect] {
    switch PlainWord(words) {
    case .save: return press(.enter)
    case .more:
      plain?.wantsMore = true
      return []
    default: return press(.escape)
    }
  }

  mutating func tell(_ sheet: HistorySheet, _ picture: inout PlainPicture) {
    picture.place = said(HistoryTexts.title(file(sheet.person)?.name.listed ?? ""))
    read(.history(sheet.record), historyLines(sheet, columns: Workbench.wide), &picture)
    picture.prompt = said(PlainTexts.promptRead)
  }

  mutating func tell(_ menu: ViewMenu, _ picture: inout PlainPicture) {
    picture.place = said(PlainTexts.menu(.viewsTitle, count: menu.items.count))
    if let problem = menu.problem { picture.message = said(PlainTexts.error(problem)) }
    guard menu.draft == nil else {
      picture.prompt = said(.viewName)
      return
    }
    picture.focus = menu.items.enumerated().map { index, item in
      let key = item.view.key.map { "\($0), " } ?? ""
      return spoken("\(index + 1), \(key)\(item.view.name), \(item.count)", language)
    }
    picture.prompt = said(PlainTexts.promptMenu)
  }

  /// Opens a view by its number or letter; a view that is being saved gets its name.
  mutating func answer(_ menu: ViewMenu, _ words: String) -> [Effect] {
    let leaves = words.isEmpty || [.back, .cancel, .quit].contains(PlainWord(words))
    guard !leaves else { return press(.escape) }
    var menu = menu
    if menu.draft != nil {
      menu.paste(words)
      overlay = .views(menu)
      return press(.enter)
    }
    let index =
      Int(words).map { $0 - 1 } ?? menu.items.firstIndex { $0.view.key.map(String.init) == words }
    guard let index, menu.items.indices.contains(index),
      let line = menu.lines.firstIndex(of: .item(index))
    else {
      message = Message(PlainTexts.noSuchChoice, .info)
      return []
    }
    menu.focus = line
    overlay = .views(menu)
    return press(.enter)
  }
}
