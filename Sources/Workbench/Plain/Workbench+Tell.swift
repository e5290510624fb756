import Canvas
import Casework
import Wording

extension Workbench {
  /// What the dialogue of lines has to say now. Pages of what is read line by line are turned by it.
  package mutating func tell() -> PlainPicture {
    if lock == nil, var view = viewOfEarlierDay {
      defer { plain = view.plain }
      return view.tell()
    }
    var picture = PlainPicture(banners: banners.map { said(PlainTexts.notice($0)) })
    picture.saysAll = plain?.saysAll ?? false
    picture.reply = plain?.reply ?? []
    plain?.saysAll = false
    plain?.reply = []
    if let lock {
      picture.place = said(PlainTexts.locked(.lockedSince(lock.since, now: now)))
      picture.message = lock.problem.map { said(PlainTexts.error($0)) }
      picture.prompt = said(PlainTexts.promptPassphrase)
      picture.isLocked = true
      return picture
    }
    if let message {
      picture.message = said(
        message.meaning == .error ? PlainTexts.error(message.phrase) : message.phrase)
    }
    switch overlay {
    case .form(let form): tell(form, &picture)
    case .menu(let menu): tell(menu, &picture)
    case .finder(let finder): tell(finder, &picture)
    case .card(let sheet):
      picture.place = said(sheet.person == nil ? Phrase.pressCardTitle : .callCardTitle)
      read(.card(sheet.person), cardLines(sheet, columns: Workbench.wide), &picture)
      picture.prompt = said(PlainTexts.promptCard)
    case .guide(let guide): tell(guide, &picture)
    case .batch(let sheet): tell(sheet, &picture)
    case .history(let sheet): tell(sheet, &picture)
    case .views(let menu): tell(menu, &picture)
    case nil:
      if let dossier { tell(dossier, &picture) } else { tellList(&picture) }
      if prompt != nil { picture.prompt = said(PlainTexts.promptFilter) }
    }
    if overlay == nil, dossier == nil { plain?.reading = nil }
    return picture
  }

  /// So wide that no line is broken.
  static let wide = 4_000

  func said(_ phrase: Phrase) -> String { spoken(phrase[language], language) }

  private func tellList(_ picture: inout PlainPicture) {
    let list = list
    var parts = [PlainTexts.screen(screen.rawValue, screen.phrase)]
    if screen == .meetings { parts.append(meetingHead) } else { parts.append(scope.phrase) }
    if onlyNews, let sincePhrase { parts.append(sincePhrase) }
    if let figureBehind { parts.append(.behindFigure(figureBehind)) }
    if !filter.isEmpty { parts.append(PlainTexts.filteredBy(filter.text)) }
    parts.append(
      list.shownCount == list.total
        ? PlainTexts.rows(list.total) : .shownOf(list.shownCount, list.total))
    if !list.marks.isEmpty { parts.append(.marked(list.marks.count)) }
    picture.place = said(.joined(parts, separator: ", "))
    picture.prompt = said(PlainTexts.promptList)
    guard list.total == 0 || !screen.isAboutPeople || isListOnRecord else {
      picture.focus = [said(PlainTexts.error(listProblem ?? .notOnRecord))]
      return
    }
    guard list.shownCount > 0 else {
      picture.focus = [said(list.total == 0 ? emptyText : PlainTexts.nothingFound)]
      return
    }
    picture.focus = spokenRows(count: shownRows)
  }

  private mutating func tell(_ dossier: Dossier, _ picture: inout PlainPicture) {
    guard let file = file(dossier.person) else { return }
    let tabs = DossierTab.shown(in: file.compartment)
    let owner = file.ownerNow.map(register.displayName(of:)) ?? Phrase.nobody[language]
    picture.place = said(
      .joined(
        [
          PlainTexts.dossier(file.name.listed), .birthDate(file.birthDate),
          .verbatim(file.reference.description), file.compartment.phrase, .ownerIs(owner),
          PlainTexts.tab(
            (tabs.firstIndex(of: dossier.tab) ?? 0) + 1, of: tabs.count,
            dossier.tab.phrase(in: file.compartment)),
        ], separator: ", "))
    picture.prompt = said(PlainTexts.promptDossier)
    let isNew = read(
      .tab(dossier.person, dossier.tab), dossierLines(dossier).map(\.line), &picture)
    if !isNew { picture.focus = focusedLines(of: dossier) }
  }

  /// Reads on where reading stopped; something else is read from its top.
  /// - Returns: whether something was read.
  @discardableResult
  mutating func read(
    _ reading: PlainState.Reading, _ lines: [Line], _ picture: inout PlainPicture
  ) -> Bool {
    guard var plain else { return false }
    defer { self.plain = plain }
    if plain.reading != reading || picture.saysAll { (plain.next, plain.wantsMore) = (0, true) }
    plain.reading = reading
    guard plain.wantsMore else { return false }
    plain.wantsMore = false
    let texts = lines.map { $0.said(language) }.filter { !$0.isEmpty }
    let rest = texts.dropFirst(plain.next)
    picture.reply += rest.prefix(PlainState.page)
    plain.next = min(texts.count, plain.next + PlainState.page)
    let left = max(0, rest.count - PlainState.page)
    picture.reply.append(said(left > 0 ? PlainTexts.more(left) : PlainTexts.endOfText))
    return true
  }

  private func tell(_ menu: Menu, _ picture: inout PlainPicture) {
    picture.place = said(PlainTexts.menu(menu.title, count: menu.items.count))
    picture.focus = menu.items.enumerated().map { index, item in
      spoken(
        "\(index + 1), \(item.key.map { "\($0), " } ?? "")\(item.label[language])", language)
    }
    picture.prompt = said(PlainTexts.promptMenu)
  }

  private mutating func tell(_ finder: Finder, _ picture: inout PlainPicture) {
    let shown = finder.shown(language)
    picture.place = said(
      PlainTexts.finder(
        finder.purpose == .help ? .helpTitle : .paletteTitle, count: shown.count))
    if finder.purpose == .help, plain?.reading != .finder(finder.editor.text) {
      picture.reply.append(said(PlainTexts.howItWorks))
    }
    let lines = shown.enumerated().map { index, action in
      let keys =
        keymap.chords(for: action, in: contexts).first
        .map { "\(PlainTexts.key[language]) \(Keymap.name(of: $0)), " } ?? ""
      return Line("\(index + 1), \(action.title[language]), \(keys)\(action.help[language])")
    }
    read(.finder(finder.editor.text), lines, &picture)
    picture.prompt = said(PlainTexts.promptMenu)
  }
}
