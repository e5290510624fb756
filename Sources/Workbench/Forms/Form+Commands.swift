import Casework
import Wording

/// What is wrong with what was filled in, and where.
struct FormProblem: Error, Hashable, Sendable {
  let field: FieldKey
  let phrase: Phrase
}

extension Workbench {
  /// The commands that a filled-in form stands for.
  func commands(_ form: Form) throws(FormProblem) -> [Command] {
    switch form.kind {
    case .newPerson: return [.register(try newPerson(form))]
    case .announceReturn(let person):
      return [.announceReturn(person, try newReturn(form))]
    case .note(let person): return [.addNote(person, try note(form))]
    case .amendNote(let person, let note):
      return [.amendNote(person, note, text: form.answer(.text))]
    case .retractNote(let person, let note):
      return [.retractNote(person, note, reason: form.answer(.reason))]
    case .condition(let targets):
      let kind: BasicConditionKind = try chosen(form, .condition)
      let state: ConditionState = try chosen(form, .conditionState)
      let finding = ConditionFinding(state: state, remark: form.answer(.remark))
      return targets.map { .changeCondition($0.person, $0.returnCase, kind, finding) }
    case .date(let target):
      return [.recordReturnDate(target.person, target.returnCase, try returnDate(form))]
    case .status(let target):
      let status: ReturnStatus = try chosen(form, .status)
      let progress = ReturnProgress(status: status, reason: form.answer(.reason))
      return [
        .changeStatus(
          target.person, target.returnCase, progress, override: form.answer(.override))
      ]
    case .offer(let target):
      let state: OfferState = try chosen(form, .offerState)
      let day = try optionalDay(form, .offerDay) ?? today
      let answer = OfferAnswer(state: state, on: day, reason: form.answer(.reason))
      return [.answerOffer(target.person, target.returnCase, answer)]
    case .assign(let people):
      guard case .choice(let choice)? = form.field(.owner)?.input, let owner = choice.chosen?.value
      else { throw FormProblem(field: .owner, phrase: .chooseOne(.labelOwner)) }
      let user = owner.isEmpty ? nil : UserName(owner)
      return people.map { .assign($0, to: user) }
    case .planContact(let people):
      let kind: ContactKind = try chosen(form, .contactKind)
      let entered = try day(form, .contactDay)
      let contact = PlannedContact(
        on: entered.date, time: entered.time, kind: kind, with: form.answer(.contactWith))
      return people.map { .planContact($0, contact) }
    case .done(let person): return [try done(form, person)]
    case .contactsDone(let people):
      let kind: ContactKind = try chosen(form, .contactKind)
      let outcome: ContactOutcome = try chosen(form, .outcome)
      return people.map { person in
        let planned = file(person)?.nextContact
        return .recordContact(
          person,
          ContactMoment(
            planned: planned?.id, on: today, kind: planned?.value.kind ?? kind,
            outcome: outcome, remark: form.answer(.remark)))
      }
    case .rectifyNote(let person, let note):
      return [
        .rectifyNote(person, note, text: form.answer(.text), reason: form.answer(.reason))
      ]
    case .reviewAccess(let records):
      return [.reviewAccess(records, remark: form.answer(.remark))]
    case .tasksDone(let targets):
      return targets.map { .finishTask($0.person, $0.matter, remark: form.answer(.remark)) }
    // A reason is an answer to a question, and decides nothing.
    case .reason, .earlierDay: return []
    case .breakGlass(let person):
      let ground: GlassGround = try chosen(form, .ground)
      return [
        .breakGlass(
          person, GlassBreaking(ground, words: form.answer(.words)), from: trail.origin)
      ]
    case .task(let people):
      let due = try day(form, .due).date
      let assignee = form.answer(.assignee)
      let content = TaskContent(
        title: form.answer(.title), due: due,
        assignee: assignee.isEmpty ? nil : UserName(assignee))
      return people.map { .setTask($0, content) }
    case .share(let person, let meeting): return try disclosures(form, person, meeting)
    case .shareStep(let target): return [try shareStep(form, target)]
    case .referral(let person): return [.referToZvh(person, try referral(form, person))]
    case .amendReferral(let target):
      let amended = try referral(form, target.person)
      return [.stepZvh(target.person, target.matter, .amended(amended), at: nil)]
    case .houseStep(let target, _): return try houseCommands(form, target)
    case .meeting(let meeting): return [.planMeeting(try meetingContent(form, meeting))]
    case .triage(let target, let answer): return [triageDecision(form, target, answer)]
    case .snooze(let targets): return try snoozes(form, targets)
    case .zone(let person): return [try zoneCommand(form, person)]
    case .removeZone(let target):
      return [.removeZone(target.person, target.matter, reason: form.answer(.reason))]
    case .victimInterest(let person):
      return [.recordVictimInterest(person, try victimInterest(form))]
    case .nearness(let person): return [.tellNearness(person, try nearnessTold(form))]
    case .newMeasure(let person): return [.recordMeasure(person, try measureContent(form))]
    case .measureStep(let target, _):
      return [.stepMeasure(target.person, target.matter, try measureStep(form))]
    case .newSupervision(let person):
      return [.orderSupervision(person, try supervisionDetails(form))]
    case .supervisionStep(let target, _):
      return [try supervisionCommand(form, target)] + tellingReceivers(form, target.person)
    case .requestAdvice(let person): return [.requestAdvice(person, try adviceRequest(form))]
    case .answerAdvice(let target):
      return [.answerAdvice(target.person, target.matter, try adviceAnswer(form))]
    case .theme(let person): return [.setTheme(person, try themeContent(form))]
    case .themeStep(let target):
      return [.stepTheme(target.person, target.matter, try themeStep(form))]
    case .codeStep(let person): return try codeCommands(form, person)
    case .risk(let person): return [.judgeRisk(person, try riskJudgment(form))]
    case .riskStep(let target):
      return [.stepRisk(target.person, target.matter, try riskStep(form))]
    case .conviction(let person): return [.recordConviction(person, try conviction(form))]
    case .spell(let person): return [.recordSpell(person, try spell(form))]
    case .careerCorrection(let target):
      return [.correctCareer(target.person, target.matter, try careerCorrection(form))]
    case .check(let targets, _): return try returnChecks(form, targets)
    case .sentence(let person): return [.recordSentence(person, try sentence(form))]
    case .leavePhase(let person): return [.authoriseLeave(person, try leaveAuthorisation(form))]
    case .newNotice(let person): return [.receiveNotice(person, try bijNotice(form))]
    case .noticeOnNewPerson: return [.register(try noticePerson(form))]
    case .noticeStep(let target, _):
      return [.stepNotice(target.person, target.matter, try noticeStep(form))]
    case .expectNotice(let person): return [.expectNotice(person, try expectedNotice(form))]
    case .openCase(let person): return [.openCase(person, try caseOpening(form))]
    case .closeCase(let target):
      return [.closeCase(target.person, target.matter, reason: form.answer(.reason))]
    case .receiveRequest(let person): return try requestCommands(form, person)
    case .stepRequest(let target):
      return [.stepRequest(target.person, target.matter, try requestStep(form))]
    }
  }

  func newPerson(_ form: Form) throws(FormProblem) -> NewPerson {
    let birth = form.answer(.birthDate)
    guard let birthDate = birth.isEmpty ? PartialDate.unknown : PartialDate(entered: birth) else {
      throw FormProblem(field: .birthDate, phrase: .birthDateUnreadable)
    }
    var number: CitizenServiceNumber?
    let digits = form.answer(.citizenServiceNumber)
    if !digits.isEmpty {
      do {
        number = try CitizenServiceNumber(validating: digits)
      } catch {
        throw FormProblem(field: .citizenServiceNumber, phrase: error.phrase)
      }
    }
    let name = PersonName(
      given: form.answer(.given), prefix: form.answer(.prefix), surname: form.answer(.surname))
    let owner = form.answer(.owner)
    let hasReturn =
      form.field(.dateKind) != nil
      && (!form.answer(.returnType).isEmpty || !form.answer(.date).isEmpty)
    return NewPerson(
      identity: Identity(name: name, birthDate: birthDate, citizenServiceNumber: number),
      compartment: ownCompartment, owner: owner.isEmpty ? nil : UserName(owner),
      firstReturn: hasReturn ? try newReturn(form) : nil)
  }

  private func newReturn(_ form: Form) throws(FormProblem) -> NewReturn {
    let type = ReturnType(rawValue: form.answer(.returnType)) ?? .unknown
    let details = ReturnDetails(type: type, institution: form.answer(.institution))
    guard !form.answer(.date).isEmpty else { return NewReturn(details: details) }
    return NewReturn(details: details, dates: [try returnDate(form)])
  }

  private func returnDate(_ form: Form) throws(FormProblem) -> ReturnDate {
    let kind: ReturnDateKind = try chosen(form, .dateKind)
    let quality: DateQuality = try chosen(form, .quality)
    let source: DateSource = try chosen(form, .dateSource)
    let isUnknown = quality == .unknown && form.answer(.date).isEmpty
    let entered = isUnknown ? nil : try day(form, .date)
    return ReturnDate(
      kind: kind, date: entered?.date, time: entered?.time, quality: quality, source: source,
      receivedOn: try optionalDay(form, .received) ?? today)
  }

  private func note(_ form: Form) throws(FormProblem) -> NoteContent {
    let category: NoteCategory = try chosen(form, .category)
    let reliability: Reliability = try chosen(form, .reliability)
    try checkTemplate(form)
    let observed =
      form.answer(.observed).isEmpty ? now : try day(form, .observed).moment(now: now)
    return NoteContent(
      category: category, reliability: reliability, source: form.answer(.source),
      text: form.answer(.text), observedAt: observed, disputedBy: form.answer(.disputedBy))
  }

  private func done(_ form: Form, _ person: PersonID) throws(FormProblem) -> Command {
    let item = form.answer(.item)
    if item.hasPrefix(DoneItem.taskPrefix),
      let id = RecordID(text: String(item.dropFirst(DoneItem.taskPrefix.count)))
    {
      return .finishTask(person, id, remark: form.answer(.remark))
    }
    let outcome: ContactOutcome = try chosen(form, .outcome)
    // The appointment that was shown; a colleague may have made a nearer one since.
    let id =
      item.hasPrefix(DoneItem.contactPrefix)
      ? RecordID(text: String(item.dropFirst(DoneItem.contactPrefix.count))) : nil
    let planned = file(person)?.plannedContacts.live.first { $0.id == id }
    let asked: ContactKind = try chosen(form, .contactKind)
    return .recordContact(
      person,
      ContactMoment(
        planned: id, on: today, kind: planned?.value.kind ?? asked, outcome: outcome,
        remark: form.answer(.remark)))
  }

  // MARK: Reading answers

  func chosen<Value: RawRepresentable<String>>(
    _ form: Form, _ key: FieldKey
  ) throws(FormProblem) -> Value {
    guard let value = Value(rawValue: form.answer(key)) else {
      throw FormProblem(field: key, phrase: .chooseOne(form.field(key)?.label ?? .labelItem))
    }
    return value
  }

  func day(_ form: Form, _ key: FieldKey) throws(FormProblem) -> EnteredDate {
    guard let field = form.field(key), case .day(let editor, let direction) = field.input else {
      throw FormProblem(field: key, phrase: DateEntryError.empty.phrase)
    }
    do {
      return try EnteredDate.parse(editor.text, today: today, direction: direction)
    } catch {
      throw FormProblem(field: key, phrase: error.phrase)
    }
  }

  func optionalDay(_ form: Form, _ key: FieldKey) throws(FormProblem) -> CivilDate? {
    form.answer(key).isEmpty ? nil : try day(form, key).date
  }

  /// A day with the time, where one was typed; now when nothing was.
  func due(_ form: Form, _ key: FieldKey) throws(FormProblem) -> Due {
    guard !form.answer(key).isEmpty else {
      let local = now.local
      return Due(local.date, local.time)
    }
    let entered = try day(form, key)
    return Due(entered.date, entered.time)
  }
}
