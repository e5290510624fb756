import Casework
import Wording

/// Makes fields for a viewer's language.
struct FieldMaker {
  let language: Language

  func line(_ key: FieldKey, _ label: Phrase, _ text: String = "") -> Field {
    Field(key: key, label: label, input: .line(LineEditor(text)))
  }

  func text(_ key: FieldKey, _ label: Phrase) -> Field {
    Field(key: key, label: label, input: .text(LineEditor(multiline: true)))
  }

  func day(
    _ key: FieldKey, _ label: Phrase, _ direction: EnteredDate.Direction, _ text: String = ""
  ) -> Field {
    Field(key: key, label: label, input: .day(LineEditor(text), direction))
  }

  func choice(
    _ key: FieldKey, _ label: Phrase, _ options: [(value: String, label: Phrase)],
    chosen: String? = nil
  ) -> Field {
    Field(
      key: key, label: label,
      input: .choice(Choice(options, chosen: chosen, language: language)))
  }

  /// A question that the key answered already when there is one answer left.
  func either(
    _ key: FieldKey, _ label: Phrase, _ options: [(value: String, label: Phrase)]
  ) -> Field {
    var field = choice(
      key, label, options, chosen: options.count == 1 ? options[0].value : nil)
    field.isSettled = options.count == 1
    return field
  }

  /// A plain question that is always answered: no until somebody says yes.
  func yesOrNo(_ key: FieldKey, _ label: Phrase, _ isYes: Bool = false) -> Field {
    choice(
      key, label, [Answer.yes, .no].map { ($0.rawValue, $0.phrase) },
      chosen: (isYes ? Answer.yes : .no).rawValue)
  }

  func answer(_ key: FieldKey, _ label: Phrase, _ chosen: Answer? = nil) -> Field {
    choice(
      key, label, Answer.allCases.map { ($0.rawValue, $0.phrase) }, chosen: chosen?.rawValue)
  }

  func picks(
    _ key: FieldKey, _ label: Phrase, _ options: [(value: String, label: Phrase)]
  ) -> Field {
    let choice = Choice(options, chosen: nil, language: language)
    return Field(key: key, label: label, input: .picks(Picks(choice: choice)))
  }

  // MARK: Questions that several forms ask

  func returnType(_ chosen: ReturnType? = nil) -> Field {
    choice(
      .returnType, .labelReturnType, ReturnType.allCases.map { ($0.rawValue, $0.phrase) },
      chosen: chosen?.rawValue)
  }

  func dateKind(_ chosen: ReturnDateKind? = nil) -> Field {
    choice(
      .dateKind, .labelDateKind, ReturnDateKind.allCases.map { ($0.rawValue, $0.phrase) },
      chosen: chosen?.rawValue)
  }

  func quality(_ chosen: DateQuality = .confirmed) -> Field {
    choice(
      .quality, .labelQuality, DateQuality.allCases.map { ($0.rawValue, $0.phrase) },
      chosen: chosen.rawValue)
  }

  func dateSource(_ chosen: DateSource = .caseManager) -> Field {
    choice(
      .dateSource, .labelSource, DateSource.allCases.map { ($0.rawValue, $0.phrase) },
      chosen: chosen.rawValue)
  }

  func owner(_ register: Register, _ chosen: UserName?, key: FieldKey = .owner) -> Field {
    owner(register, chosen: chosen?.text ?? "", key: key)
  }

  /// - Parameter chosen: a login name, empty for nobody, `nil` when it has to be chosen.
  func owner(_ register: Register, chosen: String?, key: FieldKey = .owner) -> Field {
    let members = register.members.values.sorted { ($0.name, $0.user) < ($1.name, $1.user) }
    let options = members.map { ($0.user.text, Phrase.verbatim($0.name)) } + [("", .nobody)]
    let label: Phrase = key == .assignee ? .labelAssignee : .labelOwner
    return choice(key, label, options, chosen: chosen)
  }

  func contactKind(_ usual: ContactKind = .office) -> Field {
    choice(
      .contactKind, .labelContactKind, ContactKind.allCases.map { ($0.rawValue, $0.phrase) },
      chosen: usual.rawValue)
  }

  func outcome() -> Field {
    choice(
      .outcome, .labelOutcome, ContactOutcome.allCases.map { ($0.rawValue, $0.phrase) },
      chosen: ContactOutcome.held.rawValue)
  }
}
