import Casework
import Wording

extension Workbench {
  /// A referral, new or to be completed. What stands in the file is not asked again.
  func referralForm(_ kind: FormKind, _ person: PersonID, _ make: FieldMaker) -> Form? {
    guard let file = file(person), file.compartment == .zvh else { return nil }
    var known: ZvhReferral?
    if case .amendReferral(let target) = kind {
      guard let item = file.zvhCases.first(where: { $0.id == target.matter && $0.isLive }) else {
        return nil
      }
      known = item.referral
    }
    func criterion(_ key: FieldKey, _ criterion: ZvhCriterion) -> Field {
      make.answer(key, criterion.label, known.map { $0.answer(criterion) })
    }
    let told = known?.told == .unknown ? nil : known?.told
    var form = form(
      kind, Phrase.formReferral, [person],
      partnerFields(file, [], .labelReferredBy, make, chosen: known?.by)
        + zip(Workbench.criterionKeys, ZvhCriterion.allCases).map(criterion) + [
          make.line(.reason, .labelReason, known?.reason ?? ""),
          make.line(.goal, .labelGoal, known?.goal ?? ""),
          make.line(.partners, .labelPartners, known?.partners ?? ""),
          make.answer(.told, .labelTold, told),
          make.line(.whyNotTold, .labelWhyNotTold, known?.whyNotTold ?? "")
            .when(.told, [Casework.Answer.no]),
        ])
    let missing = known.map { file.missing(in: $0) } ?? []
    form?.about =
      missing.isEmpty
      ? .criteriaRule(.list(ZvhCriterion.allCases.map(\.phrase)))
      : .stillMissing(.list(missing.map(\.phrase)))
    return form
  }

  private static let criterionKeys: [FieldKey] = [
    .criterionA, .criterionB, .criterionC, .criterionD,
  ]

  func referral(_ form: Form, _ person: PersonID) throws(FormProblem) -> ZvhReferral {
    var criteria: [ZvhCriterion: Casework.Answer] = [:]
    for (key, criterion) in zip(Workbench.criterionKeys, ZvhCriterion.allCases) {
      criteria[criterion] = Casework.Answer(rawValue: form.answer(key)) ?? .unknown
    }
    var on = today
    if case .amendReferral(let target) = form.kind {
      on = file(person)?.zvhCases.first { $0.id == target.matter }?.referral.on ?? today
    }
    return ZvhReferral(
      by: try partner(form, file(person), []), on: on, criteria: criteria,
      reason: form.answer(.reason), goal: form.answer(.goal), partners: form.answer(.partners),
      told: Casework.Answer(rawValue: form.answer(.told)) ?? .unknown,
      whyNotTold: form.answer(.whyNotTold))
  }

  /// One of several steps in a case of the house. At a meeting it is the meeting's.
  func houseStepForm(
    _ target: HouseTarget, _ moves: [ZvhMove], _ make: FieldMaker
  ) -> Form? {
    guard let file = file(target.person),
      let item = file.zvhCases.first(where: { $0.id == target.item && $0.isLive })
    else { return nil }
    let possible = possibleMoves(item, file, target).filter { moves.isEmpty || moves.contains($0) }
    guard !possible.isEmpty else { return nil }
    let table = target.meeting.flatMap { register.meeting($0) }?.content.attending ?? []
    let people = partnerFields(file, table, .labelAgreementOwner, make).map { field in
      field.condition == nil ? field.when(.step, [ZvhMove.agreed, .leadSet]) : field
    }
    var form = form(
      .houseStep(target, moves), { .formHouseStep($0, steps: possible.map(\.phrase)) },
      [target.person],
      [
        make.either(.step, .labelHouseStep, possible.map { ($0.rawValue, $0.phrase) }),
        make.choice(
          .item, .labelAgreement,
          item.openAgreements.map { ($0.id.text, $0.agreement.line(today: today)) },
          chosen: item.openAgreements.first?.id.text
        ).when(.step, [ZvhMove.agreementEnded]),
        make.choice(
          .answer, .labelAgreementEnd, ZvhAgreementEnd.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: ZvhAgreementEnd.done.rawValue
        ).when(.step, [ZvhMove.agreementEnded]),
        make.choice(
          .table, .labelTable, tableNames.map { ($0, .verbatim($0)) }
        ).when(.step, [ZvhMove.otherTable]),
        make.line(.text, .labelPlan, item.plan ?? "").when(.step, [ZvhMove.planSet]),
        make.line(.title, .labelAgreed).when(.step, [ZvhMove.agreed]),
      ] + people + [
        make.day(.due, .labelDue, .future).when(.step, [ZvhMove.agreed]),
        make.line(.reason, .labelDecisionAndReason).when(
          .step, ZvhMove.allCases.filter(\.asksReason)),
        make.line(.remark, .labelRemark).when(.step, [ZvhMove.agreementEnded]),
        make.yesOrNo(.again, .labelAgain).when(.step, [ZvhMove.discussed]),
      ])
    let missing = item.phaseAwaitsTriage ? file.missing(in: item.referral) : []
    if !missing.isEmpty {
      form?.about = .stillMissing(.list(missing.map(\.phrase)))
    } else if possible == [.agreed] {
      form?.about = .agreementIsShared
    } else {
      form?.about = target.meeting.flatMap { register.meeting($0) }?.content.name(today: today)
    }
    return form
  }

  private func possibleMoves(
    _ item: ZvhCase, _ file: PersonFile, _ target: HouseTarget
  ) -> [ZvhMove] {
    let next = file.state(of: item, settings: register.settings, at: now).next
    return ZvhMove.allCases.filter { move in
      switch move {
      case .discussed: target.meeting != nil
      case .agreementEnded: !item.openAgreements.isEmpty && next.contains(.agreementEnded)
      default: move.kind.map(next.contains) ?? false
      }
    }
  }

  /// The commands of a step: what a meeting decided at triage is what it concluded too, and who does
  /// something hears what was agreed, which is recorded as shared.
  func houseCommands(_ form: Form, _ target: HouseTarget) throws(FormProblem) -> [Command] {
    let (person, meeting) = (target.person, target.meeting)
    let move: ZvhMove = try chosen(form, .step)
    let reason = form.answer(.reason)
    func command(_ step: ZvhStep) -> Command { .stepZvh(person, target.item, step, at: meeting) }
    if let outcome = move.outcome {
      let triaged = command(
        .triaged(outcome, on: today, table: form.answer(.table), reason: reason))
      guard let meeting else { return [triaged] }
      let decision = "\(outcome.phrase.capitalised[language]): \(reason)"
      return [triaged, .discussCase(person, CaseDiscussion(at: meeting, decision: decision))]
    }
    switch move {
    case .discussed:
      guard let meeting else { return [] }
      return [
        .discussCase(
          person,
          CaseDiscussion(at: meeting, decision: reason, isToReturn: form.isYes(.again)))
      ]
    case .leadSet: return [command(.leadSet(try housePartner(form, target)))]
    case .planSet: return [command(.planSet(form.answer(.text)))]
    case .agreed:
      let agreement = ZvhAgreement(
        what: form.answer(.title), owner: try housePartner(form, target),
        due: try day(form, .due).date)
      return [command(.agreed(agreement))] + sharing(agreement, with: target)
    case .agreementEnded:
      guard let id = RecordID(text: form.answer(.item)) else {
        throw FormProblem(field: .item, phrase: .chooseOne(.labelAgreement))
      }
      return [
        command(
          .agreementEnded(
            id, try chosen(form, .answer), on: today, remark: form.answer(.remark)))
      ]
    case .scaledUp: return [command(.scaled(.up, on: today, reason: reason))]
    case .scaledDown: return [command(.scaled(.down, on: today, reason: reason))]
    case .closed: return [command(.closed(on: today, reason: reason))]
    case .consultation, .adviceBack, .otherTable, .refused: return []
    }
  }

  private func housePartner(_ form: Form, _ target: HouseTarget) throws(FormProblem) -> Partner {
    let table = target.meeting.flatMap { register.meeting($0) }?.content.attending ?? []
    return try partner(form, file(target.person), table)
  }

  /// Who does something for a person hears the name and what was agreed, and nothing more. What we do
  /// ourselves stays in the house.
  private func sharing(_ agreement: ZvhAgreement, with target: HouseTarget) -> [Command] {
    guard let file = file(target.person),
      Folding.fold(agreement.owner.organisation) != Folding.fold(register.organisation.name)
    else { return [] }
    let goal = file.zvhCase?.referral.goal ?? ""
    let words = Phrase.agreedUntil(agreement.what, .day(agreement.due, today: today))[language]
    return [
      .disclose(
        target.person,
        Disclosure(
          to: agreement.owner, ground: .usual(in: file.compartment),
          purpose: goal.isEmpty ? Phrase.purposeAgreement[language] : goal,
          fields: [.name, .agreements], words: words, on: today,
          decidedBy: register.displayName(of: viewer.user), meeting: target.meeting))
    ]
  }

  /// The case that a decision is about: that of the person under the cursor, at the meeting whose turn
  /// it is when the person is on its agenda.
  func chosenHouse(_ person: PersonID) -> HouseTarget? {
    guard let item = file(person)?.zvhCase else { return nil }
    return HouseTarget(person: person, item: item.id, meeting: meetingNow(person))
  }

  /// The meeting that is held now and has this person on its agenda.
  func meetingNow(_ person: PersonID) -> MeetingID? {
    guard let meeting = agenda?.meeting, meeting.content.on <= today,
      file(person)?.tabling(at: meeting.id) != nil
    else { return nil }
    return meeting.id
  }
}

extension ZvhCase {
  fileprivate var phaseAwaitsTriage: Bool { triage == nil }
}
