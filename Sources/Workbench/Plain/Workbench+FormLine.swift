import Canvas
import Casework
import Wording

extension Workbench {
  /// A line that was typed while a form asks something.
  mutating func answer(_ form: Form, _ line: String) -> [Effect] {
    var form = form
    form.problem = nil
    overlay = .form(form)
    let words = line.trimmingSpaces
    if plain?.isTyping == true, words != "." {
      if words == "/" + PlainWord.cancel.name(language) { return leaveForm() }
      type(line, in: &form)
      overlay = .form(form)
      return []
    }
    if words.hasPrefix("/"), let word = PlainWord(String(words.dropFirst())) {
      return run(word, in: form)
    }
    if plain?.isAtSummary == true { return answerSummary(form, words) }
    if words == "?" {
      let help = said(PlainTexts.formHelp)
      plain?.reply.append(help)
      plain?.saysAll = true
      return []
    }
    guard fill(&form, with: line) else {
      overlay = .form(form)
      return []
    }
    overlay = .form(form)
    return plain?.isTyping == true ? [] : goOn(form)
  }

  /// The next question; after the last one all answers, or what a reason opens.
  private mutating func goOn(_ form: Form) -> [Effect] {
    var form = form
    if let whatIf = whatIf(form) { (form.about, form.loads) = whatIf }
    let shown = form.shown
    if let place = shown.firstIndex(of: form.focus), place + 1 < shown.count {
      form.focus = shown[place + 1]
      overlay = .form(form)
      return []
    }
    overlay = .form(form)
    if case .reason = form.kind { return save(form) }
    plain?.isAtSummary = true
    return []
  }

  private mutating func save(_ form: Form) -> [Effect] {
    let effects = submit(form)
    if case .form(let form) = overlay {
      plain?.isAtSummary = form.arrivalsShown > 0 && form.problem == nil
    }
    return effects
  }

  private mutating func leaveForm() -> [Effect] {
    plain?.isTyping = false
    plain?.isAtSummary = false
    return press(.escape)
  }

  private mutating func run(_ word: PlainWord, in form: Form) -> [Effect] {
    plain?.isTyping = false
    switch word {
    case .back:
      var form = form
      let shown = form.shown
      let isAtSummary = plain?.isAtSummary == true
      plain?.isAtSummary = false
      if let place = shown.firstIndex(of: form.focus), !isAtSummary {
        guard place > 0 else { return leaveForm() }
        form.focus = shown[place - 1]
      } else {
        form.focus = shown.last ?? 0
      }
      overlay = .form(form)
    case .cancel, .quit: return leaveForm()
    case .save: return form.kind.isKept || isReason(form) ? save(form) : []
    case .edit: return editOutside(form)
    case .drop:
      wasWarned = true
      return throwAway(form)
    case .again: plain?.saysAll = true
    case .more, .list, .read: break
    }
    return []
  }

  private func isReason(_ form: Form) -> Bool {
    switch form.kind {
    case .reason, .breakGlass: true
    default: false
    }
  }

  private mutating func answerSummary(_ form: Form, _ words: String) -> [Effect] {
    let shown = form.shown
    if let number = Int(words), (1...max(1, shown.count)).contains(number), !shown.isEmpty {
      var form = form
      form.focus = shown[number - 1]
      plain?.isAtSummary = false
      overlay = .form(form)
      return []
    }
    if let word = PlainWord(words) { return run(word, in: form) }
    guard Answer.yes.phrase[language].lowercased().isAbbreviated(by: words) else {
      message = Message(PlainTexts.sayYes, .info)
      return []
    }
    return save(form)
  }

  /// Puts an answer in the field that asks.
  /// - Returns: whether it is one; an empty line leaves the answer as it is.
  private mutating func fill(_ form: inout Form, with line: String) -> Bool {
    let words = line.trimmingSpaces
    if case .text = form.fields[form.focus].input {
      if plain?.isTyping == true || words.isEmpty {
        plain?.isTyping = false
        return true
      }
      plain?.isTyping = true
      type(line, in: &form)
      return true
    }
    guard !words.isEmpty else { return true }
    let isCleared = words == "-"
    switch form.fields[form.focus].input {
    case .text: break
    case .line: form.fields[form.focus].input = .line(LineEditor(isCleared ? "" : words.unescaped))
    case .day(_, let direction):
      form.fields[form.focus].input = .day(LineEditor(isCleared ? "" : words), direction)
      if !isCleared { readBack(words, direction) }
    case .choice(var choice):
      guard let index = option(words, in: choice) else { return refused(&form) }
      choice.index = index
      form.fields[form.focus].input = .choice(choice)
    case .picks(var picks):
      let chosen = words.split { $0 == "," || $0 == " " }.map {
        option(String($0), in: picks.choice)
      }
      guard isCleared || !chosen.contains(nil) else { return refused(&form) }
      picks.chosen = isCleared ? [] : Set(chosen.compactMap { $0 })
      form.fields[form.focus].input = .picks(picks)
    }
    form.isTouched = true
    return true
  }

  private func refused(_ form: inout Form) -> Bool {
    form.problem = PlainTexts.noSuchChoice
    return false
  }

  private func type(_ line: String, in form: inout Form) {
    guard case .text(let editor) = form.fields[form.focus].input else { return }
    var next = LineEditor(editor.text, multiline: true)
    next.paste(editor.isEmpty ? line.unescaped : "\n" + line.unescaped)
    form.fields[form.focus].input = .text(next)
    form.isTouched = true
  }

  /// What a day comes to, so that a slip is heard before it is saved.
  private mutating func readBack(_ text: String, _ direction: EnteredDate.Direction) {
    guard let entered = try? EnteredDate.parse(text, today: today, direction: direction) else {
      return
    }
    let day = said(.comesTo(entered.date, entered.time, today: today))
    plain?.reply.append(day)
  }

  /// An option by its letter, its number or the beginning of its name.
  private func option(_ words: String, in choice: Choice) -> Int? {
    let text = Folding.fold(words)
    if text.count == 1, let letter = text.first,
      let index = choice.options.firstIndex(where: { $0.mnemonic == letter })
    {
      return index
    }
    if let number = Int(text), choice.options.indices.contains(number - 1) { return number - 1 }
    let names = choice.options.map { Folding.fold($0.label[language]) }
    if let exact = names.firstIndex(of: text) { return exact }
    let found = names.indices.filter { names[$0].hasPrefix(text) }
    return found.count == 1 ? found[0] : nil
  }
}

extension String {
  /// Without the white space around it.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Two strokes at the beginning stand for one, so that any text can be typed.
  fileprivate var unescaped: String { hasPrefix("//") ? String(dropFirst()) : self }

  fileprivate func isAbbreviated(by words: String) -> Bool {
    !words.isEmpty && hasPrefix(words.lowercased())
  }
}
