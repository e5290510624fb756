import Casework
import Wording

extension Workbench {
  /// A decision on an entry of the queue, with the reason that goes with it.
  func triageForm(
    _ target: TriageTarget, _ answer: TriageAnswer, _ make: FieldMaker
  ) -> Form? {
    var fields: [Field] = []
    if answer == .referred { fields.append(make.line(.referredTo, .labelReferredTo)) }
    fields.append(make.line(.reason, answer == .done ? .labelWhatWasDone : .labelReason))
    let title: (Phrase) -> Phrase =
      switch answer {
      case .done: Phrase.formTriageDone
      case .noAction: Phrase.formNoAction
      case .referred: Phrase.formRefer
      case .acknowledged: Phrase.formAcknowledge
      }
    return form(.triage(target, answer), title, [target.person], fields)
  }

  func triageDecision(_ form: Form, _ target: TriageTarget, _ answer: TriageAnswer) -> Command {
    let reason = form.answer(.reason)
    let verb: TriageVerb =
      switch answer {
      case .done: .done(reason: reason)
      case .noAction: .noAction(reason: reason)
      case .referred: .referred(to: form.answer(.referredTo), reason: reason)
      case .acknowledged: .acknowledged(reason: reason)
      }
    return .decideTriage(target.person, target.decision(verb))
  }

  /// Away until a day or until something happens, whichever comes first.
  func snoozeForm(_ targets: [TriageTarget], _ make: FieldMaker) -> Form? {
    form(
      .snooze(targets), Phrase.formSnooze, targets.map(\.person),
      [
        make.day(.until, .labelSnoozeUntil, .future),
        make.choice(
          .wake, .labelWake,
          [("", .wakeByDayAlone)] + WakeEvent.allCases.map { ($0.rawValue, $0.phrase) }, chosen: ""),
        make.line(.reason, .labelReasonIfAny),
      ])
  }

  var snoozeHint: Phrase {
    let cap = register.settings.value(of: .snoozeCap, on: today)
    return .snoozeAtMost(.day(today.adding(days: cap), today: today))
  }

  func snoozes(_ form: Form, _ targets: [TriageTarget]) throws(FormProblem) -> [Command] {
    let until = try day(form, .until).date
    let wake = WakeEvent(rawValue: form.answer(.wake))
    let verb = TriageVerb.snoozed(until: until, or: wake, reason: form.answer(.reason))
    return targets.map { .decideTriage($0.person, $0.decision(verb)) }
  }
}

extension TriageTarget {
  init(_ entry: TriageEntry) {
    self.init(
      person: entry.person, signal: entry.signal, matter: entry.matter, due: entry.due?.date)
  }

  fileprivate func decision(_ verb: TriageVerb) -> TriageDecision {
    TriageDecision(signal: signal, matter: matter, due: due, verb: verb)
  }
}
