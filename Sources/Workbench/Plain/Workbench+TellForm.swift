import Canvas
import Casework
import Wording

extension Workbench {
  /// A form asks one question at a time; at its end all answers are read back.
  func tell(_ form: Form, _ picture: inout PlainPicture) {
    picture.place = said(PlainTexts.form(form.title))
    if let about = form.about { picture.place += ", " + said(about) }
    if let problem = form.problem { picture.message = said(PlainTexts.error(problem)) }
    let shown = form.shown
    guard plain?.isAtSummary != true else {
      picture.focus = summaryLines(form)
      picture.prompt = said(PlainTexts.promptSave)
      return
    }
    guard let place = shown.firstIndex(of: form.focus) else { return }
    let field = form.fields[form.focus]
    var parts = [PlainTexts.field(place + 1, of: shown.count, field.label)]
    switch field.input {
    case .choice(let choice): parts.append(PlainTexts.choices(spokenOptions(choice)))
    case .picks(let picks): parts.append(PlainTexts.picks(spokenOptions(picks.choice)))
    case .day: parts.append(PlainTexts.aDay)
    case .text: parts.append(PlainTexts.severalLines)
    case .line: break
    }
    let answer = shownAnswer(field)
    if !answer.isEmpty { parts.append(PlainTexts.now(answer)) }
    picture.focus = plain?.isTyping == true ? [] : [said(.joined(parts, separator: ", "))]
    picture.prompt = said(plain?.isTyping == true ? PlainTexts.promptText : PlainTexts.promptField)
  }

  private func spokenOptions(_ choice: Choice) -> Phrase {
    .joined(
      choice.options.enumerated().map { index, option in
        .verbatim("\(option.mnemonic.map { "\($0)" } ?? "\(index + 1)") ") + option.label
      }, separator: ", ")
  }

  private func summaryLines(_ form: Form) -> [String] {
    let shown = form.shown
    var lines = [said(PlainTexts.summary(shown.count))]
    lines += shown.enumerated().map { index, place in
      let answer = shownAnswer(form.fields[place])
      let text = answer.isEmpty ? PlainTexts.empty[language] : answer
      return spoken("\(index + 1), \(form.fields[place].label[language]), \(text)", language)
    }
    if let hint = formHint(form) { lines.append(said(hint)) }
    lines += comparison(form, columns: Workbench.wide).map { $0.said(language) }
    return lines.filter { !$0.isEmpty } + [said(PlainTexts.askSave)]
  }
}
