import Casework
import Wording

extension Workbench {
  /// A theme that the compartment of the person allows.
  func themeForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard let file = file(person) else { return nil }
    let open = file.background.openThemes.map(\.kind)
    let possible = ThemeKind.possible(in: file.compartment).filter { !open.contains($0) }
    guard !possible.isEmpty else { return nil }
    return form(
      .theme(person), Phrase.formTheme, [person],
      [
        make.either(.theme, .labelTheme, possible.map { ($0.rawValue, $0.phrase) }),
        make.choice(
          .highImpact, .labelHighImpact, HicKind.allCases.map { ($0.rawValue, $0.phrase) }
        ).when(.theme, [ThemeKind.highImpact]),
        make.line(.reason, .labelReason), make.day(.on, .labelDayOrToday, .past),
      ])
  }

  func themeContent(_ form: Form) throws(FormProblem) -> ThemeContent {
    ThemeContent(
      kind: try chosen(form, .theme), highImpact: HicKind(rawValue: form.answer(.highImpact)),
      on: try optionalDay(form, .on) ?? today, reason: form.answer(.reason))
  }

  /// An answer of the checklist, a partner, or the end of a theme.
  func themeStepForm(_ target: MatterTarget, _ make: FieldMaker) -> Form? {
    guard let theme = theme(target) else { return nil }
    let questions = theme.kind.questions
    let next = questions.first { theme.answer(to: $0) == nil } ?? questions.first
    let others = ThemePartner.allCases.filter { !theme.kind.partners.contains($0) }
    var form = form(
      .themeStep(target), Phrase.formThemeStep, [target.person],
      [
        make.choice(
          .step, .labelStep, ThemeStepKind.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: ThemeStepKind.answered.rawValue),
        make.choice(
          .themeQuestion, .labelQuestion, questions.map { ($0.rawValue, $0.phrase) },
          chosen: next?.rawValue
        ).when(.step, [ThemeStepKind.answered]),
        make.answer(.answer, .labelAnswer).when(.step, [ThemeStepKind.answered]),
        make.choice(
          .partner, .labelPartner,
          (theme.kind.partners + others).map { ($0.rawValue, $0.phrase) }
        ).when(.step, [ThemeStepKind.involved]),
        make.line(.remark, .labelRemark).when(.step, [ThemeStepKind.answered, .involved]),
        make.line(.reason, .labelReason).when(.step, [ThemeStepKind.ended]),
        make.day(.on, .labelDayOrToday, .past),
      ])
    form?.about = theme.kind.phrase.capitalised
    return form
  }

  func themeStep(_ form: Form) throws(FormProblem) -> ThemeStep {
    let kind: ThemeStepKind = try chosen(form, .step)
    let on = try optionalDay(form, .on) ?? today
    switch kind {
    case .answered:
      return ThemeStep(
        kind: kind, on: on, question: try chosen(form, .themeQuestion),
        answer: try chosen(form, .answer), note: form.answer(.remark))
    case .involved:
      return ThemeStep(
        kind: kind, on: on, partner: try chosen(form, .partner), note: form.answer(.remark))
    case .ended: return ThemeStep(kind: kind, on: on, note: form.answer(.reason))
    }
  }

  func theme(_ target: MatterTarget) -> CaseTheme? {
    file(target.person)?.background.themes.first { $0.id == target.matter && $0.isOpen }
  }

  /// The theme that a key is about: the one under the cursor, or the only one.
  func chosenTheme(_ person: PersonID) -> MatterTarget? {
    let open = file(person)?.background.openThemes ?? []
    let focus = dossier?.tab == .themes ? dossier?.focus : nil
    let found = open.first { $0.id == focus } ?? open.first
    return found.map { MatterTarget(person: person, matter: $0.id) }
  }

  // MARK: The reporting code

  /// The next step of the reporting code, with what it asks. A decision that stands can be replaced.
  func codeForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard let file = file(person), ReportingCode.compartments.contains(file.compartment) else {
      return nil
    }
    let code = file.background.code
    let decided = code.open == nil ? code.rounds.last?.decision : nil
    var steps = code.next(isAdult: file.isAdult(on: today))
    if decided != nil { steps.append(.decided) }
    let last = code.open?.steps.last?.value.kind
    let usual = steps.first { $0 != last } ?? steps.first
    var fields = [
      make.choice(
        .step, .labelStep, steps.map { ($0.rawValue, $0.phrase) }, chosen: usual?.rawValue),
      make.answer(.childCheck, .labelChildCheck).when(.step, [ReportingCodeStepKind.childCheck]),
      make.answer(.safeHome, .labelSafeHome).when(.step, [ReportingCodeStepKind.decided]),
      make.plainAnswer(.report, .labelReport).when(.step, [ReportingCodeStepKind.decided]),
      make.plainAnswer(.help, .labelArrangeHelp).when(.step, [ReportingCodeStepKind.decided]),
      make.line(.text, .labelText).when(
        .step, [ReportingCodeStepKind.signals, .consulted, .talked, .weighed]),
      make.line(.reason, .labelReason).when(.step, [ReportingCodeStepKind.decided]),
    ]
    // What was reported left the house: another decision says why it replaces the one before.
    if decided != nil {
      fields.append(
        make.line(.override, .labelCorrection).when(.step, [ReportingCodeStepKind.decided]))
    }
    fields.append(make.day(.on, .labelDayOrToday, .past))
    return form(.codeStep(person), Phrase.formCode, [person], fields)
  }

  /// The step, and after the correction of a report the task to tell Veilig Thuis (AVG art. 19).
  func codeCommands(_ form: Form, _ person: PersonID) throws(FormProblem) -> [Command] {
    let kind: ReportingCodeStepKind = try chosen(form, .step)
    var step = ReportingCodeStep(kind: kind, on: try optionalDay(form, .on) ?? today)
    switch kind {
    case .childCheck: step.childCheck = try chosen(form, .childCheck) as Answer
    case .decided:
      step.safeHomeInvolved = Answer(rawValue: form.answer(.safeHome))
      step.report = try chosen(form, .report) as Answer
      step.help = try chosen(form, .help) as Answer
      step.text = form.answer(.reason)
      step.correction = form.answer(.override)
    case .signals, .consulted, .talked, .weighed: step.text = form.answer(.text)
    }
    let before = file(person)?.background.code.rounds.last?.decision?.value
    guard !step.correction.isEmpty, before?.report == .yes else {
      return [.stepReportingCode(person, step)]
    }
    let task = TaskContent(title: Phrase.taskTellSafeHome[language], due: today.adding(months: 1))
    return [.stepReportingCode(person, step), .setTask(person, task)]
  }
}

extension FieldMaker {
  /// Yes or no, and nothing filled in: a decision is taken, not left.
  fileprivate func plainAnswer(_ key: FieldKey, _ label: Phrase) -> Field {
    choice(key, label, [Answer.yes, .no].map { ($0.rawValue, $0.phrase) })
  }
}
