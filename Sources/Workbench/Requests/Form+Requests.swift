import Casework
import Wording

extension Workbench {
  /// What the person asks about their own facts.
  func requestForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    form(
      .receiveRequest(person), Phrase.formRequest, [person],
      [
        make.choice(
          .requestKind, .labelRequestKind,
          SubjectRequestKind.allCases.map { ($0.rawValue, $0.phrase) }),
        make.line(.text, .labelCovers),
        make.day(.receivedOn, .labelDayOrToday, .past),
        make.choice(
          .identityCheck, .labelIdentityCheck,
          IdentityCheck.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: IdentityCheck.notYet.rawValue),
        make.choice(
          .regime, .labelRegime, RequestRegime.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: RequestRegime.avg.rawValue),
        make.yesOrNo(.hold, .labelHoldToo, true),
      ])
  }

  /// The request and, unless somebody says no, the stop on destroying what it is about (domain.md H15).
  func requestCommands(_ form: Form, _ person: PersonID) throws(FormProblem) -> [Command] {
    let kind: SubjectRequestKind = try chosen(form, .requestKind)
    let request = SubjectRequest(
      kind: kind, regime: try chosen(form, .regime),
      receivedOn: try optionalDay(form, .receivedOn) ?? today,
      identity: try chosen(form, .identityCheck), covers: form.answer(.text))
    let receive = Command.receiveRequest(person, request)
    guard form.isYes(.hold) else { return [receive] }
    let ground: HoldGround = kind == .objection ? .objection : .accessRequest
    return [receive, .placeHold(person, HoldContent(ground: ground, remark: request.covers))]
  }

  /// A step in a request that is open, or the reason why one is opened again.
  func requestStepForm(_ target: MatterTarget, _ make: FieldMaker) -> Form? {
    guard
      let item = file(target.person)?.requests.first(where: {
        $0.id == target.matter && $0.isLive
      })
    else { return nil }
    let mayJudge = viewer.role.has(.compileAccessFile)
    var steps = item.state.next.filter { mayJudge || $0.isForEverybody }
    if item.extended != nil || item.lastDayToExtend(register.settings) == nil {
      steps.removeAll { $0 == .extended }
    }
    guard !steps.isEmpty else { return nil }
    let worded: [RequestStepKind] = [.extended, .answered, .refused, .withdrawn, .reopened]
    var form = form(
      .stepRequest(target), Phrase.formRequestStep, [target.person],
      [
        make.choice(.step, .labelStep, steps.map { ($0.rawValue, $0.phrase) }),
        make.choice(
          .identityCheck, .labelIdentityCheck,
          IdentityCheck.allCases.filter(\.isDone).map { ($0.rawValue, $0.phrase) }
        ).when(.step, [RequestStepKind.identityChecked]),
        make.choice(
          .refusalGround, .labelRefusalGround,
          RequestRefusalGround.allCases.filter { $0.fits(item.request.kind) }
            .map { ($0.rawValue, $0.phrase) }
        ).when(.step, [RequestStepKind.refused]),
        make.line(.text, .labelRequestWords).when(.step, worded),
        make.day(.on, .labelDayOrToday, .past),
      ])
    form?.about = item.request.phrase(today: today)
    return form
  }

  func requestStep(_ form: Form) throws(FormProblem) -> RequestStep {
    let kind: RequestStepKind = try chosen(form, .step)
    let day = try optionalDay(form, .on) ?? today
    let text = form.answer(.text)
    return switch kind {
    case .identityChecked: .identityChecked(try chosen(form, .identityCheck), on: day)
    case .extended: .extended(reason: text, on: day)
    case .answered: .answered(text: text, on: day)
    case .refused: .refused(try chosen(form, .refusalGround), reason: text, on: day)
    case .withdrawn: .withdrawn(reason: text, on: day)
    case .reopened: .reopened(reason: text, on: day)
    }
  }

  /// The request that a step is taken in: the one of the entry, else the oldest open one, else the last.
  func chosenRequest(_ person: PersonID) -> MatterTarget? {
    let requests = file(person)?.requests.filter(\.isLive) ?? []
    let asked = chosenEntry?.matter
    let found =
      requests.first { $0.id == asked } ?? requests.first(where: \.isOpen) ?? requests.last
    return found.map { MatterTarget(person: person, matter: $0.id) }
  }
}
