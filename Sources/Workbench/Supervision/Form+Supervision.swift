import Casework
import Wording

extension Workbench {
  /// A supervision order that came in.
  func newSupervisionForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard file(person)?.compartment == .supervision else { return nil }
    return form(
      .newSupervision(person), Phrase.formSupervision, [person],
      [
        make.choice(
          .frame, .labelFrame, SupervisionFrame.allCases.map { ($0.rawValue, $0.phrase) }),
        make.choice(
          .organisation, .labelOrganisation,
          SupervisionOrganisation.allCases.map { ($0.rawValue, $0.phrase) }),
        make.level(nil), make.day(.receivedOn, .labelReceived, .past),
        make.day(.probationStart, .labelProbationStart, .past),
        make.day(.probationEnd, .labelProbationEnd, .future),
      ])
  }

  func supervisionDetails(_ form: Form) throws(FormProblem) -> SupervisionDetails {
    SupervisionDetails(
      frame: try chosen(form, .frame), organisation: try chosen(form, .organisation),
      receivedOn: try optionalDay(form, .receivedOn) ?? today,
      probationStart: try optionalDay(form, .probationStart),
      probationEnd: try optionalDay(form, .probationEnd), level: try level(form))
  }

  /// One of several steps in a supervision, with the questions that it needs.
  func supervisionStepForm(
    _ target: MatterTarget, _ moves: [SupervisionMove], _ make: FieldMaker
  ) -> Form? {
    guard let order = supervision(target) else { return nil }
    let possible = SupervisionMove.allCases.filter { move in
      (moves.isEmpty || moves.contains(move)) && move.isPossible(in: order)
    }
    guard !possible.isEmpty else { return nil }
    let hourly: [SupervisionMove] = [.breachReported, .monitoringAlert]
    let dayless: [SupervisionMove] = [
      .intervalAgreed, .level, .conditionSet, .conditionLifted, .periodChanged, .retracted,
    ]
    let daily = SupervisionMove.allCases.filter { !hourly.contains($0) && !dayless.contains($0) }
    return form(
      .supervisionStep(target, moves),
      { .formSupervisionStep($0, steps: possible.map(\.phrase)) }, [target.person],
      [
        make.either(.step, .labelStep, possible.map { ($0.rawValue, $0.phrase) }),
        make.contactKind(.letter).when(.step, [SupervisionMove.calledUp]),
        make.line(.interval, .labelInterval).when(.step, [SupervisionMove.intervalAgreed]),
        make.level(order.level).when(.step, [SupervisionMove.level]),
        make.choice(
          .specialKind, .labelSpecialKind,
          order.details.frame.conditionKinds.map { ($0.rawValue, $0.phrase) }
        ).when(.step, [SupervisionMove.conditionSet]),
        make.choice(
          .special, .labelSpecialKind,
          order.conditions.map { ($0.id.text, $0.value.line) }
        ).when(.step, [SupervisionMove.conditionLifted]),
        make.choice(
          .item, .labelSentOut,
          order.sentOut.reversed().map { ($0.id.text, sentOutPhrase($0.value)) }
        ).when(.step, [SupervisionMove.retracted]),
        make.choice(
          .alertKind, .labelAlertKind, MonitoringAlertKind.allCases.map { ($0.rawValue, $0.phrase) }
        ).when(.step, [SupervisionMove.monitoringAlert]),
        make.choice(
          .breachAdvice, .labelBreachAdvice, BreachAdvice.allCases.map { ($0.rawValue, $0.phrase) }
        ).when(.step, [SupervisionMove.reported]),
        make.line(.text, .labelTitle).when(
          .step, [SupervisionMove.conditionSet, .breachReported]),
        make.choice(
          .monitoring, .labelMonitoring,
          [("", .notMonitored)] + MonitoringKind.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: ""
        ).when(.step, [SupervisionMove.conditionSet]),
        make.line(.source, .labelNoteSource).when(.step, [SupervisionMove.breachReported]),
        make.day(.until, .labelNewEnd, .future).when(.step, [SupervisionMove.periodChanged]),
        make.text(.words, .labelAdvice).when(.step, [SupervisionMove.municipalityAdvised]),
        make.line(.reason, .labelReason).when(
          .step, SupervisionMove.allCases.filter(\.asksReason)),
        make.line(.outcome, .labelOutcome).when(.step, [SupervisionMove.monitoringAlert]),
        make.day(.on, .labelMomentOrNow, .past).when(.step, daily + hourly),
      ])
  }

  /// The command that a filled-in form about a supervision stands for.
  func supervisionCommand(
    _ form: Form, _ target: MatterTarget
  ) throws(FormProblem) -> Command {
    let (person, id) = (target.person, target.matter)
    let move: SupervisionMove = try chosen(form, .step)
    let reason = form.answer(.reason)
    let on = form.asks(.on) ? try optionalDay(form, .on) ?? today : today
    let step: SupervisionStep
    switch move {
    case .started: return .startSupervision(person, id, on: on)
    case .level: return .setSupervisionLevel(person, id, try level(form))
    case .calledUp: step = .calledUp(on: on, by: try chosen(form, .contactKind))
    case .intervalAgreed:
      guard let days = Int(form.answer(.interval)) else {
        throw FormProblem(field: .interval, phrase: .wholeNumber)
      }
      step = .intervalAgreed(days: days, reason: reason)
    case .conditionSet:
      step = .conditionSet(
        SpecialCondition(
          kind: try chosen(form, .specialKind), text: form.answer(.text),
          monitoring: MonitoringKind(rawValue: form.answer(.monitoring))))
    case .conditionLifted:
      guard let condition = RecordID(text: form.answer(.special)) else {
        throw FormProblem(field: .special, phrase: .chooseOne(.labelSpecialKind))
      }
      step = .conditionLifted(condition, reason: reason)
    case .breachReported:
      step = .breachReported(
        BreachReport(
          on: try due(form, .on), what: form.answer(.text), source: form.answer(.source)))
    case .monitoringAlert:
      step = .monitoringAlert(
        MonitoringAlert(
          kind: try chosen(form, .alertKind), on: try due(form, .on),
          outcome: form.answer(.outcome)))
    case .retracted:
      guard let sent = RecordID(text: form.answer(.item)) else {
        throw FormProblem(field: .item, phrase: .chooseOne(.labelSentOut))
      }
      step = .retracted(sent, reason: reason)
    case .warned: step = .warned(on: on, reason: reason)
    case .reported:
      step = .reportedToProsecution(
        on: on, advice: try chosen(form, .breachAdvice), reason: reason)
    case .noStep: step = .noStep(on: on, reason: reason)
    case .continued: step = .continued(on: on, reason: reason)
    case .suspended: step = .suspended(on: on, reason: reason)
    case .periodChanged: step = .periodChanged(end: try day(form, .until).date, reason: reason)
    case .endJudged: step = .endJudged(on: on, reason: reason)
    case .closed: step = .closed(on: on)
    case .municipalityAdvised: step = .municipalityAdvised(on: on, text: form.answer(.words))
    }
    return .stepSupervision(person, id, step)
  }

  /// Who takes back what left the house has to tell whoever got it (AVG art. 19; H3): a task, due
  /// within the month in which a person is answered (AVG art. 12(3)).
  func tellingReceivers(_ form: Form, _ person: PersonID) -> [Command] {
    guard form.answer(.step) == SupervisionMove.retracted.rawValue else { return [] }
    let title = Phrase.taskTellRetraction[language]
    return [.setTask(person, TaskContent(title: title, due: today.adding(months: 1)))]
  }

  /// What went out, and when.
  private func sentOutPhrase(_ step: SupervisionStep) -> Phrase {
    let day = step.on.map { Phrase.verbatim(" ") + .day($0.date, today: today) }
    return step.kind.phrase + (day ?? .verbatim(""))
  }

  private func level(_ form: Form) throws(FormProblem) -> SupervisionLevel {
    guard let level = Int(form.answer(.level)).flatMap(SupervisionLevel.init(rawValue:)) else {
      throw FormProblem(field: .level, phrase: .chooseOne(.labelLevel))
    }
    return level
  }

  func supervision(_ target: MatterTarget) -> SupervisionOrder? {
    file(target.person)?.supervisions.first { $0.id == target.matter && $0.isLive }
  }
}

extension FieldMaker {
  fileprivate func level(_ chosen: SupervisionLevel?) -> Field {
    let levels = SupervisionLevel.allCases
    return choice(
      .level, .labelLevel, levels.map { ("\($0.rawValue)", $0.phrase) },
      chosen: chosen.map { "\($0.rawValue)" })
  }
}
