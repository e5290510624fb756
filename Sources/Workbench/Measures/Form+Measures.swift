import Casework
import Wording

extension Workbench {
  /// A new measure: what, by whom, from when, and why this and not less. The end follows from the
  /// rule and stands under the form while it is filled in.
  func newMeasureForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    let types = MeasureType.allCases
    return form(
      .newMeasure(person), Phrase.formMeasure, [person],
      [
        make.choice(.measureType, .labelMeasureType, types.map { ($0.rawValue, $0.phrase) }),
        make.choice(
          .authority, .labelAuthority, MeasureAuthority.allCases.map { ($0.rawValue, $0.phrase) }
        ).when(.measureType, types.filter { $0.authorities.count > 1 }),
        make.yesOrNo(.intended, .labelIntended),
        make.day(.from, .labelFrom, .past),
        make.day(.until, .labelUntil, .future)
          .when(.measureType, types.filter { $0.rule == nil || $0.needsEnd || !$0.needsHour }),
        make.picks(
          .contents, .labelContents, OrderContent.allCases.map { ($0.rawValue, $0.phrase) }
        )
        .when(.measureType, types.filter { !$0.contents.isEmpty }),
        make.line(.namedDays, .labelNamedDays)
          .when(.measureType, types.filter(\.takesNamedDays)),
        make.line(.articleGround, .labelArticleGround), make.line(.extent, .labelExtent),
        make.text(.proportionality, .labelProportionality),
      ])
  }

  func measureContent(_ form: Form) throws(FormProblem) -> MeasureContent {
    let type: MeasureType = try chosen(form, .measureType)
    // Where the law knows one who decides, nobody has to say it.
    let authority: MeasureAuthority =
      type.authorities.count == 1 ? type.authorities[0] : try chosen(form, .authority)
    let isIntended = form.isYes(.intended)
    var days: Int?
    let isAsked = form.asks(.namedDays)
    if isAsked, !form.answer(.namedDays).isEmpty {
      guard let number = Int(form.answer(.namedDays)), number > 0 else {
        throw FormProblem(field: .namedDays, phrase: .wholeNumber)
      }
      days = number
    }
    return MeasureContent(
      type: type, authority: authority, isIntended: isIntended,
      from: try due(form, .from), until: form.asks(.until) ? try optionalDay(form, .until) : nil,
      ground: form.answer(.articleGround), extent: form.answer(.extent),
      proportionality: form.answer(.proportionality), namedDays: days,
      contents: form.asks(.contents)
        ? Set(form.picked(.contents).compactMap(OrderContent.init(rawValue:))) : [])
  }

  /// What the rule makes of what was filled in so far: the end and how it was counted.
  func measureHint(_ form: Form) -> Phrase? {
    guard let type = MeasureType(rawValue: form.answer(.measureType)) else { return nil }
    guard let rule = type.rule?.rule else { return .noTermByLaw }
    guard let from = try? due(form, .from) else { return nil }
    return deadlineHint(rule, from: from, extensions: 0)
  }

  /// A deadline in words, or why there is none.
  func deadlineHint(_ rule: Rule, from: Due, extensions: Int) -> Phrase {
    do {
      let deadline = try rule.deadline(
        from: from, extensions: extensions, settings: register.settings)
      return .endsByRule(.due(deadline.due, today), deadline.formula)
    } catch {
      return error.phrase
    }
  }

  // MARK: Steps

  /// One step in the life of a measure; the step is asked when the key left several open.
  func measureStepForm(
    _ target: MatterTarget, _ steps: [MeasureStepKind], _ make: FieldMaker
  ) -> Form? {
    guard let measure = measure(target) else { return nil }
    let possible = measure.state.next.filter { steps.isEmpty || steps.contains($0) }
    guard !possible.isEmpty else { return nil }
    let whose: [MeasureStepKind] = [.breached, .contested, .contestDecided, .annulled]
    let answer: Phrase =
      measure.content.type == .conductOrder ? .labelProsecutionOrHelp : .labelHelp
    let asksAnswer: [MeasureStepKind] =
      measure.content.type == .conductOrder ? [.helpRecorded, .extended] : [.helpRecorded]
    let form = form(
      .measureStep(target, steps),
      { .formMeasureStep(measure.content.type.phrase, $0, steps: possible.map(\.phrase)) },
      [target.person],
      [
        make.either(.step, .labelStep, possible.map { ($0.rawValue, $0.phrase) }),
        make.day(.on, .labelMomentOrNow, .past),
        make.day(.until, .labelNewEnd, .future).when(.step, [MeasureStepKind.extended]),
        make.answer(.answer, answer).when(.step, asksAnswer),
        make.line(.source, .labelNoteSource).when(.step, whose),
        make.line(.reason, .labelReason),
      ])
    guard var form else { return nil }
    // What one came to do is the reason; the moment is now unless somebody says otherwise.
    if possible.count == 1, possible[0].isJudgment { form.focus(on: .reason) }
    return form
  }

  func measureStep(_ form: Form) throws(FormProblem) -> MeasureStep {
    let kind: MeasureStepKind = try chosen(form, .step)
    return MeasureStep(
      kind: kind, on: try due(form, .on),
      until: form.asks(.until) ? try optionalDay(form, .until) : nil,
      answer: form.asks(.answer) ? Answer(rawValue: form.answer(.answer)) : nil,
      source: form.asks(.source) ? form.answer(.source) : "", reason: form.answer(.reason))
  }

  /// What a step does to the end, said before it is taken.
  func measureStepHint(_ form: Form, _ target: MatterTarget) -> Phrase? {
    guard let measure = measure(target),
      let kind = MeasureStepKind(rawValue: form.answer(.step))
    else { return nil }
    let settings = register.settings
    switch kind {
    case .extended:
      guard measure.extensionsLeft != 0, let end = measure.endIfExtended(settings: settings) else {
        return measure.roomPhrase(settings, today: today)
      }
      let room = Phrase.extendsUntil(
        .due(end, today), measure.roomPhrase(settings, today: today))
      guard let rule = measure.content.type.rule?.rule, let began = measure.began,
        let deadline = try? rule.deadline(
          from: began, extensions: measure.extensions.count + 1, settings: settings),
        deadline.due == end
      else { return room }
      return room + .verbatim(" ") + deadline.formula
    case .imposed:
      guard let rule = measure.content.type.rule?.rule, let from = try? due(form, .on) else {
        return nil
      }
      return deadlineHint(rule, from: from, extensions: 0)
    case .notExtended:
      return measure.end(settings: settings).map { .staysUntil(.due($0, today)) }
    default: return nil
    }
  }

  func measure(_ target: MatterTarget) -> Measure? {
    file(target.person)?.measures.first { $0.id == target.matter && $0.isLive }
  }
}

extension Measure {
  /// How often it can still be lengthened, in words.
  func roomPhrase(_ settings: Settings, today: CivilDate) -> Phrase {
    guard content.type.isExtendable else { return .cannotBeExtended }
    guard let left = extensionsLeft else { return .extensionsUnlimited }
    return .extensionsLeft(left, done: extensions.count)
  }
}
