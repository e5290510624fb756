import Casework
import Wording

extension Workbench {
  /// A step of a notice; the step is asked when the key left several open.
  func noticeStepForm(
    _ target: MatterTarget, _ steps: [NoticeStepKind], _ make: FieldMaker
  ) -> Form? {
    guard let notice = notice(target) else { return nil }
    let next = notice.state.next
    let wanted = next.filter { steps.isEmpty || steps.contains($0) }
    let possible = wanted.isEmpty ? next : wanted
    guard !possible.isEmpty else { return nil }
    var fields: [Field] = [
      make.either(.step, .labelStep, possible.map { ($0.rawValue, $0.phrase) })
    ]
    if possible.contains(.assessed) { fields += assessmentFields(notice, make) }
    fields += [
      make.picks(
        .outcomes, .labelOutcomes, NoticeOutcome.allCases.map { ($0.rawValue, $0.phrase) }
      ).when(.step, NoticeStepKind.allCases.filter(\.isDecision)),
      make.day(.noticeDay, .labelNoticeDay, .future)
        .when(.step, [NoticeStepKind.viewAsked, .changed]),
      make.answer(.answer, .labelAnalysis).when(.step, [NoticeStepKind.viewGiven]),
      make.line(.by, .labelBy).when(
        .step,
        [
          NoticeStepKind.noAction, .measuresTaken, .passedOn, .viewAsked, .duplicate, .misrouted,
        ]),
      make.line(.reason, .labelReason).when(
        .step, NoticeStepKind.allCases.filter { $0 != .acknowledged && $0 != .assessmentBegun }),
      make.day(.on, .labelDayOrToday, .past),
    ]
    let form = form(
      .noticeStep(target, steps),
      { .formNoticeStep(notice.content.kind.phrase, $0, steps: possible.map(\.phrase)) },
      [target.person], fields)
    guard var form else { return nil }
    if possible == [.acknowledged] { form.focus(on: .on) }
    return form
  }

  /// The list of factors, each with its note, and the conclusion. What was found before stands in it.
  private func assessmentFields(_ notice: Notice, _ make: FieldMaker) -> [Field] {
    let known = notice.steps.live.last { $0.value.assessment != nil }?.value.assessment
    var fields: [Field] = []
    for factor in UnrestFactor.allCases {
      let found = known?.findings.first { $0.factor == factor }
      fields.append(
        make.answer(factor.field, factor.shortPhrase, found?.answer)
          .when(.step, [NoticeStepKind.assessed]))
      fields.append(
        make.line(factor.noteField, .labelFinding, found?.note ?? "")
          .when(factor.field, Answer.allCases))
    }
    return fields + [
      make.picks(
        .consulted, .labelConsulted, ConsultedParty.allCases.map { ($0.rawValue, $0.phrase) }
      ).when(.step, [NoticeStepKind.assessed]),
      make.choice(
        .conclusion, .labelConclusion, UnrestConclusion.allCases.map { ($0.rawValue, $0.phrase) }
      ).when(.step, [NoticeStepKind.assessed]),
    ]
  }

  func noticeStep(_ form: Form) throws(FormProblem) -> NoticeStep {
    let kind: NoticeStepKind = try chosen(form, .step)
    let on = try optionalDay(form, .on) ?? today
    if kind == .assessed {
      return NoticeStep(kind: kind, on: on, assessment: try assessment(form))
    }
    return NoticeStep(
      kind: kind, on: on, day: form.asks(.noticeDay) ? try optionalDay(form, .noticeDay) : nil,
      outcomes: form.asks(.outcomes)
        ? NoticeOutcome.allCases.filter { form.picked(.outcomes).contains($0.rawValue) } : [],
      analysis: form.asks(.answer) ? Answer(rawValue: form.answer(.answer)) : nil,
      by: form.asks(.by) ? form.answer(.by) : "",
      text: form.asks(.reason) ? form.answer(.reason) : "")
  }

  private func assessment(_ form: Form) throws(FormProblem) -> UnrestAssessment {
    let findings = UnrestFactor.allCases.compactMap { factor -> UnrestFinding? in
      guard let answer = Answer(rawValue: form.answer(factor.field)) else { return nil }
      return UnrestFinding(factor: factor, answer: answer, note: form.answer(factor.noteField))
    }
    let asked = form.picked(.consulted)
    return UnrestAssessment(
      findings: findings,
      consulted: ConsultedParty.allCases.filter { asked.contains($0.rawValue) },
      conclusion: try chosen(form, .conclusion), reason: form.answer(.reason))
  }

  /// What the step is for and what usually follows; on a factor, the whole question.
  func noticeStepHint(_ form: Form) -> Phrase? {
    if let key = form.focused?.key,
      let factor = UnrestFactor.allCases.first(where: { $0.field == key || $0.noteField == key })
    {
      return factor.phrase.capitalised + .verbatim(" ") + .checklistIsOurs
    }
    return NoticeStepKind(rawValue: form.answer(.step))?.guidance
  }

  func notice(_ target: MatterTarget) -> Notice? {
    file(target.person)?.notices.first { $0.id == target.matter && $0.isLive }
  }

  /// Whether a person stands in the compartment of the notices.
  func isAboutNotices(_ person: PersonID?) -> Bool {
    person.flatMap(file)?.compartment == .bij
  }

  /// The notice that a decision is about: the one under the cursor, that of the entry, else the one
  /// that is worked on.
  var chosenNotice: (target: MatterTarget, notice: Notice)? {
    guard let person = dossier?.person ?? focusedPerson, let file = file(person) else {
      return nil
    }
    let live = file.liveNotices
    func found(_ notice: Notice?) -> (target: MatterTarget, notice: Notice)? {
      notice.map { (MatterTarget(person: person, matter: $0.id), $0) }
    }
    if let dossier, dossier.tab == .notices,
      let focused = live.first(where: { $0.id == dossier.focus })
    {
      return found(focused)
    }
    if let entry = chosenEntry, entry.person == person {
      let matter = entry.matter
      let meant = live.first { notice in
        notice.id == matter || notice.steps.entries.contains { $0.id == matter }
      }
      if let meant { return found(meant) }
    }
    return found(file.currentNotice)
  }
}

extension UnrestFactor {
  /// The question in a form.
  var field: FieldKey {
    switch self {
    case .offenceShocks: .offenceShocks
    case .victimNearby: .victimNearby
    case .schoolNearby: .schoolNearby
    case .mediaAttention: .mediaAttention
    case .caseIsKnown: .caseIsKnown
    case .tenseNeighbourhood: .tenseNeighbourhood
    case .earlierIncidents: .earlierIncidents
    case .personCooperates: .personCooperates
    case .housingArranged: .housingArranged
    case .daytimeActivity: .daytimeActivity
    case .supervisionFrame: .supervisionFrame
    }
  }

  /// What was found about it.
  var noteField: FieldKey {
    switch self {
    case .offenceShocks: .offenceShocksNote
    case .victimNearby: .victimNearbyNote
    case .schoolNearby: .schoolNearbyNote
    case .mediaAttention: .mediaAttentionNote
    case .caseIsKnown: .caseIsKnownNote
    case .tenseNeighbourhood: .tenseNeighbourhoodNote
    case .earlierIncidents: .earlierIncidentsNote
    case .personCooperates: .personCooperatesNote
    case .housingArranged: .housingArrangedNote
    case .daytimeActivity: .daytimeActivityNote
    case .supervisionFrame: .supervisionFrameNote
    }
  }
}
