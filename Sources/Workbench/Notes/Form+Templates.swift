import Canvas
import Casework
import Wording

extension FieldMaker {
  /// Which template a note began with: chosen by a digit, and never asked as a question.
  func template() -> Field {
    let options = NoteTemplate.allCases.enumerated().map { index, template in
      Choice.Option(
        mnemonic: "\(index + 1)".first, label: template.phrase, value: template.rawValue)
    }
    var field = Field(
      key: .template, label: TemplateTexts.label,
      input: .choice(Choice(options: options, index: nil)))
    field.isSettled = true
    return field
  }
}

extension Form {
  /// Goes past what a template answered already.
  mutating func passTemplate() {
    guard !answer(.template).isEmpty, focused?.key == .reliability,
      !answer(.reliability).isEmpty
    else { return }
    focus(on: .text)
  }
}

extension Workbench {
  /// A digit on one of the first questions of a note fills it from a template.
  /// - Returns: whether it was one.
  func pickTemplate(_ key: Key, in form: inout Form) -> Bool {
    guard case .note = form.kind, case .character(let digit) = key,
      case .choice? = form.focused?.input,
      let index = form.fields.firstIndex(where: { $0.key == .template }),
      case .choice(var choice) = form.fields[index].input, choice.pick(digit),
      let template = choice.chosen.flatMap({ NoteTemplate(rawValue: $0.value) })
    else { return false }
    form.fields[index].input = .choice(choice)
    if let category = template.category { form.fill(.category, with: category.rawValue) }
    if let reliability = template.reliability {
      form.fill(.reliability, with: reliability.rawValue)
    }
    form.fill(.source, with: template.source?[language] ?? "")
    form.isTouched = true
    form.problem = nil
    let open = [FieldKey.category, .reliability].first { form.answer($0).isEmpty }
    form.focus(on: open ?? .text)
    return true
  }

  /// What a template asks has to be there before the note is kept.
  func checkTemplate(_ form: Form) throws(FormProblem) {
    guard let template = NoteTemplate(rawValue: form.answer(.template)) else { return }
    for field in template.obligatory.map(FieldKey.init) where form.answer(field).isEmpty {
      throw FormProblem(
        field: field,
        phrase: TemplateTexts.asks(template.phrase, form.field(field)?.label ?? .labelItem))
    }
  }

  /// Which templates there are, as long as none is chosen; then what the chosen one asks.
  func templateHint(_ form: Form) -> Phrase? {
    if let template = NoteTemplate(rawValue: form.answer(.template)) {
      let open = template.obligatory.map(FieldKey.init).filter { form.answer($0).isEmpty }
      let labels = open.compactMap { form.field($0)?.label }
      return labels.isEmpty
        ? nil : TemplateTexts.stillAsks(template.phrase, .joined(labels, separator: ", "))
    }
    guard case .choice? = form.focused?.input else { return nil }
    let names = NoteTemplate.allCases.enumerated().map { index, template in
      Phrase.verbatim("\(index + 1) ") + template.phrase
    }
    return TemplateTexts.choose(.joined(names, separator: " · "))
  }
}

extension FieldKey {
  fileprivate init(_ field: NoteTemplate.Obligatory) {
    self =
      switch field {
      case .source: .source
      case .observed: .observed
      }
  }
}
