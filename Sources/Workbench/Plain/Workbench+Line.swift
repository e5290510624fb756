import Canvas
import Casework
import Wording

extension Workbench {
  /// Takes in a line that was typed in the dialogue: the keys of a command, its name, the number of a
  /// row, or what a question asks for.
  mutating func take(line: String) -> [Effect] {
    // A locked session takes a passphrase and nothing else, and not by this way.
    guard lock == nil, plain != nil else { return [] }
    lastInput = now
    message = nil
    wasWarned = isWarned
    isWarned = false
    plain?.view = 1
    let words = line.trimmingSpaces
    switch overlay {
    case .form(let form):
      let effects = answer(form, line)
      if case .form(let next) = overlay, next.kind == form.kind { return effects }
      plain?.isAtSummary = false
      plain?.isTyping = false
      return effects
    case .menu(let menu): return answer(menu, words)
    case .finder(let finder): return answer(finder, words)
    case .card, .history: return answerCard(words)
    case .guide(let guide): return answer(guide, words)
    case .batch: return answerBatch(words)
    case .views(let menu): return answer(menu, words)
    case nil: break
    }
    if prompt != nil {
      prompt = nil
      narrow(to: words)
      return []
    }
    return command(words)
  }

  private mutating func answer(_ menu: Menu, _ words: String) -> [Effect] {
    if isLeaving(words) { return press(.escape) }
    let text = Folding.fold(words)
    let index =
      Int(text).map { $0 - 1 } ?? menu.items.firstIndex { $0.key.map(String.init) == text }
      ?? menu.items.firstIndex { Folding.fold($0.label[language]).hasPrefix(text) }
    guard let index, menu.items.indices.contains(index) else {
      message = Message(PlainTexts.noSuchChoice, .info)
      return []
    }
    overlay = nil
    return choose(menu.items[index].choice)
  }

  private mutating func answer(_ finder: Finder, _ words: String) -> [Effect] {
    if isLeaving(words) { return press(.escape) }
    if PlainWord(words) == .more {
      plain?.wantsMore = true
      return []
    }
    let shown = finder.shown(language)
    if let number = Int(words) {
      guard shown.indices.contains(number - 1) else {
        message = Message(PlainTexts.noSuchChoice, .info)
        return []
      }
      overlay = nil
      return perform(shown[number - 1])
    }
    // What is no number is the next command: nobody has to close a list first.
    overlay = nil
    return command(words)
  }

  private func isLeaving(_ words: String) -> Bool {
    words.isEmpty || words == "q" || [.back, .cancel, .quit].contains(PlainWord(words))
  }

  private mutating func answerCard(_ words: String) -> [Effect] {
    guard PlainWord(words) == .more else { return press(.escape) }
    plain?.wantsMore = true
    return []
  }

  private mutating func command(_ words: String) -> [Effect] {
    if words.isEmpty {
      let here = dossier.map(focusedLines) ?? [spokenRow].compactMap { $0 }
      plain?.reply += here
      return []
    }
    if let word = PlainWord(words) { return obey(word) }
    if words.hasPrefix("/") {
      narrow(to: String(words.dropFirst()).trimmingSpaces)
      return []
    }
    if let number = rowNumber(words) { return go(to: number) }
    if let keys = chord(words) {
      switch keymap.answer(to: keys, in: contexts) {
      case .action(let action): return perform(action)
      case .pending:
        offer(
          actionsHere.filter { action in
            keymap.chords(for: action, in: contexts).contains { $0.starts(with: keys) }
          })
        return []
      case .none: break
      }
    }
    return named(words)
  }

  private mutating func obey(_ word: PlainWord) -> [Effect] {
    switch word {
    case .more where dossier != nil: plain?.wantsMore = true
    case .more:
      moveCursor(by: PlainState.page)
      plain?.view = PlainState.page
    case .list: plain?.view = PlainState.page
    case .read:
      let isShown = dossier == nil && (!screen.isAboutPeople || isListOnRecord)
      guard isShown else {
        plain?.reading = nil
        return []
      }
      let lines = detailLines(columns: Workbench.wide, rows: PlainState.page * 4)
      let texts = lines.map { $0.said(language) }.filter { !$0.isEmpty }
      plain?.reply += texts
    case .again: plain?.saysAll = true
    case .back: return run(.back)
    case .quit: return run(.quit)
    case .cancel, .save, .edit, .drop: message = Message(PlainTexts.noForm, .info)
    }
    return []
  }

  /// The number of a row. A digit that is itself a key is that key; `row 3` is the row all the same.
  private func rowNumber(_ words: String) -> Int? {
    let parts = words.lowercased().split(separator: " ").map(String.init)
    let names = Language.allCases.flatMap { [PlainTexts.wordRow[$0], PlainTexts.wordTab[$0]] }
    if parts.count == 2, names.contains(parts[0]) { return Int(parts[1]) }
    guard let number = Int(words), number > 0 else { return nil }
    if let keys = chord(words), keymap.answer(to: keys, in: contexts) != .none { return nil }
    return number
  }

  /// Goes to a row of the list, or to a tab of the dossier.
  private mutating func go(to number: Int) -> [Effect] {
    if var open = dossier, let part = file(open.person)?.compartment {
      let tabs = DossierTab.shown(in: part)
      guard tabs.indices.contains(number - 1) else {
        message = Message(PlainTexts.noSuchTab(tabs.count), .info)
        return []
      }
      let place = tabs.firstIndex(of: open.tab) ?? 0
      open.step(tabBy: number - 1 - place, in: part)
      dossier = open
      return []
    }
    guard (1...max(1, list.shownCount)).contains(number) else {
      message = Message(PlainTexts.noSuchRow(list.shownCount), .info)
      return []
    }
    changeList { list in
      list.moveToEnd(last: false)
      list.move(by: number - 1)
    }
    return []
  }

  /// The keys that a word stands for: the name of one, or letters one after another.
  private func chord(_ words: String) -> Keymap.Chord? {
    if let key = Key(name: words), words.count > 1 { return [key] }
    let letters = words.filter { $0 != " " }
    guard letters.count <= 3 else { return nil }
    return letters.map { Key.character($0) }
  }

  /// Runs the command with this name, or says which ones it could be.
  private mutating func named(_ words: String) -> [Effect] {
    let text = Folding.fold(words)
    if let action = Action(rawValue: words), isAvailable(action) { return perform(action) }
    let here = actionsHere
    if let exact = here.first(where: { Folding.fold($0.title[language]) == text }) {
      return perform(exact)
    }
    let wanted = text.split(separator: " ")
    let found = here.filter { action in
      let parts = Folding.fold(action.title[language]).split { !$0.isLetter }
      return wanted.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
    switch found.count {
    case 0: message = Message(PlainTexts.notUnderstood(words), .info)
    case 1: return perform(found[0])
    default: offer(found)
    }
    return []
  }

  private mutating func offer(_ actions: [Action]) {
    plain?.reading = nil
    overlay = .finder(Finder(purpose: .palette, actions: actions))
  }

  /// Does what a command asks; what is about a screen is about lines here.
  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .copyReference, .copyLine:
      message = Message(PlainTexts.noCopy, .info)
      return []
    case .halfPageDown, .pageDown: moveCursor(by: PlainState.page)
    case .halfPageUp, .pageUp: moveCursor(by: -PlainState.page)
    case .redraw: plain?.saysAll = true
    case .help, .palette:
      plain?.reading = nil
      return run(action)
    default: return run(action)
    }
    return []
  }
}
