import Casework
import Wording

extension Workbench {
  /// Who asks what of whom, and by when an answer is expected.
  func adviceForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    form(
      .requestAdvice(person), Phrase.formAdvice, [person],
      [
        make.line(.question, .labelQuestion), make.line(.askedBy, .labelAskedBy),
        make.choice(
          .asked, .labelAsked, DutyHolder.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: DutyHolder.us.rawValue),
        make.day(.due, .labelAnswerBy, .future), make.day(.askedOn, .labelAskedOn, .past),
      ])
  }

  func adviceRequest(_ form: Form) throws(FormProblem) -> AdviceRequest {
    AdviceRequest(
      question: form.answer(.question), askedBy: form.answer(.askedBy),
      asked: try chosen(form, .asked), askedOn: try optionalDay(form, .askedOn) ?? today,
      due: try optionalDay(form, .due))
  }

  func answerForm(_ target: MatterTarget, _ make: FieldMaker) -> Form? {
    guard let advice = file(target.person)?.advices.first(where: { $0.id == target.matter }) else {
      return nil
    }
    var fields = [
      make.text(.text, .labelAnswer), make.line(.reaction, .labelReaction),
      make.day(.on, .labelDayOrToday, .past),
    ]
    // What went out is not undone: another answer says why it replaces the one before.
    if !advice.isOpen { fields.append(make.line(.reason, .labelCorrection)) }
    var form = form(.answerAdvice(target), Phrase.formAnswer, [target.person], fields)
    form?.about = .verbatim(advice.request.question)
    return form
  }

  func adviceAnswer(_ form: Form) throws(FormProblem) -> AdviceAnswer {
    AdviceAnswer(
      on: try optionalDay(form, .on) ?? today, text: form.answer(.text),
      reaction: form.answer(.reaction), correction: form.answer(.reason))
  }

  /// A case for somebody who is not in custody.
  func openCaseForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    form(
      .openCase(person), Phrase.formOpenCase, [person],
      [
        make.choice(
          .caseGround, .labelCaseGround, CaseGround.allCases.map { ($0.rawValue, $0.phrase) }),
        make.line(.question, .labelQuestion), make.line(.askedBy, .labelAskedBy),
        make.day(.on, .labelDayOrToday, .past),
      ])
  }

  func caseOpening(_ form: Form) throws(FormProblem) -> CaseOpening {
    CaseOpening(
      ground: try chosen(form, .caseGround), question: form.answer(.question),
      askedBy: form.answer(.askedBy), on: try optionalDay(form, .on) ?? today)
  }

  func closeCaseForm(_ target: MatterTarget, _ make: FieldMaker) -> Form? {
    guard
      let item = file(target.person)?.cases.first(where: { $0.id == target.matter && $0.isOpen })
    else { return nil }
    var form = form(
      .closeCase(target), Phrase.formCloseCase, [target.person],
      [make.line(.reason, .labelReason)])
    form?.about = item.opening.ground.phrase + .verbatim(": \(item.opening.question)")
    return form
  }

  // MARK: What has to be known around a return

  func checkForm(
    _ targets: [ReturnTarget], _ kinds: [ReturnCheckKind], _ make: FieldMaker
  ) -> Form? {
    let possible = kinds.isEmpty ? ReturnCheckKind.allCases : kinds
    return form(
      .check(targets, kinds), { .formCheck($0, kinds: possible.map(\.phrase)) },
      targets.map(\.person),
      [
        make.either(.check, .labelCheck, possible.map { ($0.rawValue, $0.phrase) }),
        make.answer(.answer, .labelAnswer, .yes), make.day(.on, .labelDayOrToday, .past),
        make.line(.remark, .labelRemark),
      ])
  }

  func returnChecks(_ form: Form, _ targets: [ReturnTarget]) throws(FormProblem) -> [Command] {
    let kind: ReturnCheckKind = try chosen(form, .check)
    let check = ReturnCheck(
      answer: try chosen(form, .answer), on: try optionalDay(form, .on) ?? today,
      remark: form.answer(.remark))
    return targets.map { .checkReturn($0.person, $0.returnCase, kind, check) }
  }
}
