import Casework
import Wording

extension Workbench {
  /// A notice about somebody in the BIJ compartment.
  func newNoticeForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    form(.newNotice(person), Phrase.formNotice, [person], noticeFields(make))
  }

  /// A notice about somebody who is not known there: the person and the notice in one go.
  func noticePersonForm(_ make: FieldMaker) -> Form? {
    guard viewer.sees(.bij) else { return nil }
    return Form(
      .noticeOnNewPerson, title: .formNoticeOnNewPerson,
      fields: [
        make.line(.surname, .labelSurname), make.line(.prefix, .labelPrefix),
        make.line(.given, .labelGiven), make.day(.birthDate, .labelBirthDate, .past),
        make.line(.citizenServiceNumber, .labelCitizenServiceNumber),
      ] + noticeFields(make) + [make.owner(register, viewer.user)])
  }

  /// The fields of the decree, those that decide what happens first.
  private func noticeFields(_ make: FieldMaker) -> [Field] {
    [
      make.line(.noticeNumber, .labelNoticeNumber),
      make.choice(
        .noticeKind, .labelNoticeKind, NoticeKind.allCases.map { ($0.rawValue, $0.phrase) }),
      make.choice(
        .noticeGround, .labelNoticeGround,
        NoticeGround.allCases.map { ($0.rawValue, $0.phrase) }),
      make.line(.unconditionalMonths, .labelUnconditional)
        .when(.noticeGround, [NoticeGround.seriousViolence, .listedOffence]),
      make.day(.suppliedOn, .labelSuppliedOn, .past),
      make.day(.receivedOn, .labelNoticeReceived, .past),
      make.day(.date, .labelNoticeReturn, .future),
      make.line(.institution, .labelInstitution),
      make.answer(.isIrrevocable, .labelIrrevocable, .unknown),
      make.answer(.isJuvenile, .labelJuvenileLaw, .unknown),
      make.line(.noticeAddress, .labelNoticeAddress),
      make.line(.birthPlace, .labelBirthPlace), make.line(.nationality, .labelNationality),
      make.line(.caseNumber, .labelCaseNumber), make.line(.provisions, .labelProvisions),
      make.line(.qualification, .labelQualification),
      make.day(.offenceOn, .labelOffenceOn, .past), make.line(.judgment, .labelJudgment),
      make.day(.probationEnd, .labelProbationEnd, .future),
      make.day(.executionFrom, .labelExecutionFrom, .past),
      make.day(.until, .labelExecutionUntil, .future),
    ]
  }

  func bijNotice(_ form: Form) throws(FormProblem) -> BijNotice {
    var months: Int?
    if form.asks(.unconditionalMonths), !form.answer(.unconditionalMonths).isEmpty {
      guard let number = Int(form.answer(.unconditionalMonths)), number >= 0 else {
        throw FormProblem(field: .unconditionalMonths, phrase: .wholeNumber)
      }
      months = number
    }
    let received = try optionalDay(form, .receivedOn) ?? today
    return BijNotice(
      number: form.answer(.noticeNumber), kind: try chosen(form, .noticeKind),
      ground: try chosen(form, .noticeGround),
      suppliedOn: try optionalDay(form, .suppliedOn) ?? received, receivedOn: received,
      returnsOn: try optionalDay(form, .date), institution: form.answer(.institution),
      isIrrevocable: try chosen(form, .isIrrevocable),
      isJuvenileLaw: try chosen(form, .isJuvenile), unconditionalMonths: months,
      address: form.answer(.noticeAddress), birthPlace: form.answer(.birthPlace),
      nationality: form.answer(.nationality), caseNumber: form.answer(.caseNumber),
      provisions: form.answer(.provisions), qualification: form.answer(.qualification),
      offenceOn: try optionalDay(form, .offenceOn), judgment: form.answer(.judgment),
      probationEnd: try optionalDay(form, .probationEnd),
      executionFrom: try optionalDay(form, .executionFrom),
      executionUntil: try optionalDay(form, .until))
  }

  /// Somebody new with a notice or, where no number was typed, without one.
  func noticePerson(_ form: Form) throws(FormProblem) -> NewPerson {
    var person = try newPerson(form)
    person.compartment = .bij
    if !form.answer(.noticeNumber).isEmpty { person.firstNotice = try bijNotice(form) }
    return person
  }

  /// What the notice is and is not by the law, while it is filled in.
  func noticeHint(_ form: Form) -> Phrase? {
    guard let ground = NoticeGround(rawValue: form.answer(.noticeGround)) else {
      return .noticeWhatFor
    }
    guard form.focused?.key != .noticeGround, let notice = try? bijNotice(form) else {
      return ground.inFull
    }
    let doubts = notice.doubts(returning: notice.returnsOn)
    let lead = Phrase.noticeReceivedWithLead(
      .day(notice.receivedOn, today: today),
      lead: notice.returnsOn.map { notice.receivedOn.days(until: $0) })
    guard !doubts.isEmpty else { return lead + .verbatim(". ") + .noticeNext }
    return lead + .verbatim("; ") + .noticeDoubts(.joined(doubts.map(\.phrase), separator: "; "))
  }

  // MARK: What is expected

  func expectNoticeForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard file(person)?.compartment == .bij else { return nil }
    let silences =
      [("", Phrase.silenceNone)] + SilenceReason.allCases.map { ($0.rawValue, $0.phrase) }
    return form(
      .expectNotice(person), Phrase.formExpectNotice, [person],
      [
        make.choice(
          .noticeKind, .labelNoticeKind, NoticeKind.allCases.map { ($0.rawValue, $0.phrase) }),
        make.choice(.silence, .labelSilence, silences, chosen: ""),
        make.day(.date, .labelNoticeReturn, .future),
        make.yesOrNo(.isFictive, .labelFictive).when(.silence, [SilenceReason.notIrrevocable]),
        make.line(.source, .labelNoteSource), make.line(.remark, .labelRemark),
      ])
  }

  func expectedNotice(_ form: Form) throws(FormProblem) -> ExpectedNotice {
    ExpectedNotice(
      kind: try chosen(form, .noticeKind), returnsOn: try optionalDay(form, .date),
      isFictive: form.asks(.isFictive) && form.isYes(.isFictive),
      silence: SilenceReason(rawValue: form.answer(.silence)), source: form.answer(.source),
      remark: form.answer(.remark))
  }

  func expectHint(_ form: Form) -> Phrase {
    SilenceReason(rawValue: form.answer(.silence))?.guidance ?? .silenceIsNoSafety
  }
}
