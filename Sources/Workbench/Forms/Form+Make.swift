import Casework
import Wording

extension Workbench {
  /// The form for a kind, filled with what is known and what is most likely; `nil` when there is
  /// nothing to decide, for example a date for a person without a return.
  func makeForm(_ kind: FormKind) -> Form? {
    let make = FieldMaker(language: language)
    switch kind {
    case .newPerson: return newPersonForm(make)
    case .announceReturn(let person):
      return form(
        kind, Phrase.formReturn, person,
        [
          make.returnType(), make.line(.institution, .labelInstitution), make.dateKind(),
          make.day(.date, .labelDate, .future), make.quality(), make.dateSource(),
        ])
    case .note(let person):
      return form(
        kind, Phrase.formNote, person,
        [
          make.choice(
            .category, .labelCategory, NoteCategory.allCases.map { ($0.rawValue, $0.phrase) }),
          make.choice(
            .reliability, .labelReliability, Reliability.allCases.map { ($0.rawValue, $0.phrase) }),
          make.text(.text, .labelText), make.line(.source, .labelNoteSource),
          make.day(.observed, .labelObserved, .past), make.line(.disputedBy, .labelDisputedBy),
          make.template(),
        ])
    case .amendNote(let person, _):
      return form(kind, Phrase.formAmend, person, [make.text(.text, .labelAmendment)])
    case .retractNote(let person, _):
      return form(kind, Phrase.formRetract, person, [make.line(.reason, .labelReason)])
    case .condition(let targets): return conditionForm(targets, make)
    case .date(let target): return dateForm(target, make)
    case .status(let target): return statusForm(target, make)
    case .offer(let target): return offerForm(target, make)
    case .assign(let people):
      // Who gets a case is always chosen, never filled in.
      let owner = people.count == 1 ? file(people[0])?.ownerNow?.text : nil
      return form(kind, Phrase.formAssign, people, [make.owner(register, chosen: owner)])
    case .planContact(let people):
      return form(
        kind, Phrase.formContact, people,
        [
          make.contactKind(), make.day(.contactDay, .labelDay, .future),
          make.line(.contactWith, .labelWith),
        ])
    case .done(let person): return doneForm(person, make)
    case .contactsDone(let people):
      return form(
        kind, Phrase.formContactsDone, people,
        [make.outcome(), make.contactKind(), make.line(.remark, .labelRemark)])
    case .tasksDone(let targets):
      return form(
        kind, BatchTexts.formTasksDone, targets.map(\.person), [make.line(.remark, .labelRemark)])
    case .earlierDay(let person):
      return form(
        kind, HistoryTexts.formAsKnown, [person],
        [make.day(.on, HistoryTexts.labelAsKnown, .past)])
    case .reason(let look): return reasonForm(look, make)
    case .rectifyNote(let person, let id):
      guard let note = file(person)?.notes.first(where: { $0.id == id }) else { return nil }
      let parts = [note.content.text] + note.amendments.live.map(\.value)
      let text = LineEditor(parts.joined(separator: "\n"), multiline: true)
      return form(
        kind, Phrase.formRectify, person,
        [
          Field(key: .text, label: .labelText, input: .text(text)),
          make.line(.reason, .labelReason),
        ])
    case .reviewAccess(let records):
      return Form(
        kind, title: .formReview(records.count), fields: [make.line(.remark, .labelRemark)])
    case .breakGlass(let person):
      return form(
        kind, Phrase.formGlass, person,
        [
          make.choice(
            .ground, .labelGround, GlassGround.allCases.map { ($0.rawValue, $0.phrase) }),
          make.line(.words, .labelWords),
        ])
    case .task(let people):
      return form(
        kind, Phrase.formTask, people,
        [
          make.line(.title, .labelTitle), make.day(.due, .labelDue, .future),
          make.owner(register, nil, key: .assignee),
        ])
    case .share(let person, let meeting): return shareForm(person, meeting, make)
    case .shareStep(let target): return shareStepForm(target, make)
    case .referral(let person): return referralForm(kind, person, make)
    case .amendReferral(let target): return referralForm(kind, target.person, make)
    case .houseStep(let target, let moves): return houseStepForm(target, moves, make)
    case .meeting(let meeting): return meetingForm(meeting, make)
    case .triage(let target, let answer): return triageForm(target, answer, make)
    case .snooze(let targets): return snoozeForm(targets, make)
    case .zone(let person): return zoneForm(person, make)
    case .removeZone(let target):
      return form(
        kind, ZoneScreenTexts.formRemoveZone, target.person, [make.line(.reason, .labelReason)])
    case .victimInterest(let person): return interestForm(person, make)
    case .nearness(let person): return nearnessForm(person, make)
    case .newMeasure(let person): return newMeasureForm(person, make)
    case .measureStep(let target, let steps): return measureStepForm(target, steps, make)
    case .newSupervision(let person): return newSupervisionForm(person, make)
    case .supervisionStep(let target, let moves): return supervisionStepForm(target, moves, make)
    case .requestAdvice(let person): return adviceForm(person, make)
    case .answerAdvice(let target): return answerForm(target, make)
    case .theme(let person): return themeForm(person, make)
    case .themeStep(let target): return themeStepForm(target, make)
    case .codeStep(let person): return codeForm(person, make)
    case .risk(let person): return riskForm(person, make)
    case .riskStep(let target): return riskStepForm(target, make)
    case .conviction(let person): return convictionForm(person, make)
    case .spell(let person): return spellForm(person, make)
    case .careerCorrection(let target): return careerCorrectionForm(target, make)
    case .check(let targets, let kinds): return checkForm(targets, kinds, make)
    case .sentence(let person): return sentenceForm(person, make)
    case .leavePhase(let person): return leavePhaseForm(person, make)
    case .newNotice(let person): return newNoticeForm(person, make)
    case .noticeOnNewPerson: return noticePersonForm(make)
    case .noticeStep(let target, let steps): return noticeStepForm(target, steps, make)
    case .expectNotice(let person): return expectNoticeForm(person, make)
    case .openCase(let person): return openCaseForm(person, make)
    case .closeCase(let target): return closeCaseForm(target, make)
    case .receiveRequest(let person): return requestForm(person, make)
    case .stepRequest(let target): return requestStepForm(target, make)
    }
  }

  private func reasonForm(_ look: Look, _ make: FieldMaker) -> Form? {
    let fields = [
      make.choice(
        .ground, .labelGround, AccessGround.picked.map { ($0.rawValue, $0.phrase) }),
      make.line(.words, .labelWords),
    ]
    guard let person = look.person else {
      return Form(.reason(look), title: .formListReason, fields: fields)
    }
    return form(.reason(look), Phrase.formReason, person, fields)
  }

  private func form(
    _ kind: FormKind, _ title: (Phrase) -> Phrase, _ person: PersonID, _ fields: [Field]
  ) -> Form? {
    form(kind, title, [person], fields)
  }

  /// A form about several people says their number first.
  func form(
    _ kind: FormKind, _ title: (Phrase) -> Phrase, _ people: [PersonID], _ fields: [Field]
  ) -> Form? {
    guard let first = people.first, let file = file(first) else { return nil }
    let whom: Phrase =
      people.count == 1 ? .verbatim(file.name.listed) : .peopleCount(people.count)
    return Form(kind, title: title(whom), fields: fields)
  }

  /// A walk-in: five answers are enough; all else can follow.
  private func newPersonForm(_ make: FieldMaker) -> Form? {
    guard let compartment = ownCompartment else { return nil }
    var fields = [
      make.line(.surname, .labelSurname), make.line(.prefix, .labelPrefix),
      make.line(.given, .labelGiven), make.day(.birthDate, .labelBirthDate, .past),
      make.line(.citizenServiceNumber, .labelCitizenServiceNumber),
    ]
    // Returns live in the home compartment alone (design 1.5).
    if compartment == register.organisation.home {
      fields += [
        make.returnType(), make.line(.institution, .labelInstitution),
        make.dateKind(.sentenceEnd), make.day(.date, .labelDate, .future), make.quality(),
        make.dateSource(),
      ]
    }
    return Form(
      .newPerson, title: .formNewPerson, fields: fields + [make.owner(register, viewer.user)])
  }

  /// Where somebody new is recorded: in the home compartment or, for a viewer who does not see
  /// that, in the one they work in. Who sees no people records none.
  var ownCompartment: Compartment? {
    let home = register.organisation.home
    if viewer.sees(home) { return home }
    return Compartment.aboutPeople.first { viewer.sees($0) }
  }

  private func conditionForm(_ targets: [ReturnTarget], _ make: FieldMaker) -> Form? {
    guard let first = targets.first,
      let item = file(first.person)?.liveReturns.first(where: { $0.id == first.returnCase })
    else { return nil }
    let kind = item.conditions.open.first ?? .housing
    let labels = BasicConditionKind.allCases.map { kind in
      let state = targets.count == 1 ? item.conditions.state(of: kind).phrase : nil
      return (kind.rawValue, state.map { kind.phrase + .inBrackets($0) } ?? kind.phrase)
    }
    // The commonest first, which gives them the letters that one expects.
    let states: [ConditionState] = [
      .inProgress, .arranged, .blocked, .promised, .notNeeded, .unknown, .lapsed,
    ]
    return form(
      .condition(targets), Phrase.formCondition, targets.map(\.person),
      [
        make.choice(.condition, .labelCondition, labels, chosen: kind.rawValue),
        make.choice(.conditionState, .labelState, states.map { ($0.rawValue, $0.phrase) }),
        make.line(.remark, .labelRemark),
      ])
  }

  private func dateForm(_ target: ReturnTarget, _ make: FieldMaker) -> Form? {
    let item = file(target.person)?.liveReturns.first { $0.id == target.returnCase }
    return form(
      .date(target), Phrase.formDate, target.person,
      [
        make.day(.date, .labelDate, .future),
        make.dateKind(item?.earliest?.value.kind ?? .sentenceEnd), make.quality(),
        make.dateSource(), make.day(.received, .labelReceived, .past),
      ])
  }

  private func statusForm(_ target: ReturnTarget, _ make: FieldMaker) -> Form? {
    guard let item = file(target.person)?.liveReturns.first(where: { $0.id == target.returnCase })
    else { return nil }
    return form(
      .status(target), Phrase.formStatus, target.person,
      [
        make.choice(
          .status, .labelStatus, item.next.map { ($0.rawValue, $0.phrase) }),
        make.line(.reason, .labelReason), make.line(.override, .labelOverride),
      ])
  }

  private func offerForm(_ target: ReturnTarget, _ make: FieldMaker) -> Form? {
    guard let item = file(target.person)?.liveReturns.first(where: { $0.id == target.returnCase })
    else { return nil }
    // An answer is a judgment: only the first offer, which is the one thing possible, is filled in.
    let next = item.offer.current?.value.state.next ?? [.offered]
    return form(
      .offer(target), Phrase.formOffer, target.person,
      [
        make.choice(
          .offerState, .labelOffer, next.map { ($0.rawValue, $0.phrase) },
          chosen: next.count == 1 ? next.first?.rawValue : nil),
        make.line(.reason, .labelReason), make.day(.offerDay, .labelDayOrToday, .past),
      ])
  }

  private func doneForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard let file = file(person) else { return nil }
    var items: [(value: String, label: Phrase)] = []
    if let contact = file.nextContact {
      items.append(
        (
          DoneItem.contactPrefix + contact.id.text,
          .plannedContact(contact.value, today: today)
        ))
    }
    for task in file.openTasks.prefix(8) {
      items.append((DoneItem.taskPrefix + task.id.text, .verbatim(task.content.title)))
    }
    items.append((DoneItem.unplanned, .unplannedContact))
    return form(
      .done(person), Phrase.formDone, person,
      [
        make.choice(.item, .labelItem, items, chosen: items.first?.value), make.outcome(),
        make.contactKind(), make.line(.remark, .labelRemark),
      ])
  }
}
