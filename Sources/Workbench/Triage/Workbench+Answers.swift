import Casework
import Wording

/// A form with what the place it is opened from answers already.
struct OpenedForm: Hashable, Sendable {
  let kind: FormKind
  var filled: [FieldKey: String] = [:]

  init(_ kind: FormKind, _ filled: [FieldKey: String] = [:]) {
    self.kind = kind
    self.filled = filled
  }
}

/// Of whom and as of when the entries at hand are, so that they are not worked out with every key.
struct EntriesAsOf: Hashable, Sendable {
  let person: PersonID
  let events: Int
  let minute: Int64
}

extension Workbench {
  /// The entry of the queue that a decision is about: the one under the cursor or, in a dossier, the
  /// one under its cursor, else the one that it was opened for, else its most urgent one.
  var chosenEntry: TriageEntry? {
    guard let dossier else { return screen == .triage ? triage.focused : nil }
    func entry(_ id: RecordID?) -> TriageEntry? { entries.first { $0.id == id } }
    if dossier.tab == .decisions, let found = entry(dossier.focus) { return found }
    return entry(dossier.entry) ?? entries.first
  }

  /// The entries that a clerical decision is about: the marked ones, or the one under the cursor.
  var chosenEntries: [TriageEntry] {
    guard dossier == nil, screen == .triage else { return chosenEntry.map { [$0] } ?? [] }
    return triage.chosen
  }

  /// Has at hand what is open about the person whose dossier is open.
  mutating func settleEntries() {
    guard lock == nil, let dossier else {
      (entries, entriesAsOf) = ([], nil)
      return
    }
    let asOf = EntriesAsOf(
      person: dossier.person, events: register.count, minute: now.milliseconds / 60_000)
    guard entriesAsOf != asOf else { return }
    entriesAsOf = asOf
    var everybodys = question
    everybodys.scope = .all
    entries = register.triage(everybodys, of: [dossier.person])
  }

  /// The keys that answer an entry, the first one first.
  func answers(to entry: TriageEntry) -> [Action] {
    var actions: [Action] = []
    // A clock that ran out leaves the queue only when somebody says that they saw it.
    let isOver = isLate(entry) && entry.signal.isClock
    switch entry.asked {
    case .extendMeasure, .letMeasureEnd:
      if isOver { actions.append(.acknowledge) }
      if canExtend(entry) { actions.append(.extendMeasure) }
      return actions + [.decideNot, .withdraw]
    case .judgeBreach: actions += [.warn, .report, .decideNot]
    case .startSupervision: actions += [.done, .callUp]
    case .assign, .nameDeputy: actions.append(.assign)
    case .askDate: actions += [.changeDate]
    case .settle: actions += [.changeCondition]
    case .destroy: break
    case .acknowledgeNotice, .adaptPlan, .assessNotice, .giveView:
      actions += [.done, .stepNotice]
    default: actions.append(.done)
    }
    return isOver ? actions + [.acknowledge] : actions
  }

  /// What else can be done with any entry.
  func otherAnswers(to entry: TriageEntry) -> [Action] {
    let isOver = isLate(entry) && entry.signal.isClock
    let others: [Action] = isOver ? [.assign] : [.snooze, .assign, .decideNot, .refer]
    return others.filter { !answers(to: entry).contains($0) }
  }

  func isLate(_ entry: TriageEntry) -> Bool {
    entry.due.map { $0.moment <= now } ?? false
  }

  private func canExtend(_ entry: TriageEntry) -> Bool {
    guard !isLate(entry), case .extendMeasure = entry.asked else { return false }
    return true
  }

  /// The form that does what an entry asks.
  func form(answering entry: TriageEntry) -> OpenedForm? {
    let person = entry.person
    func about(_ id: RecordID) -> MatterTarget { MatterTarget(person: person, matter: id) }
    func about(_ id: ReturnID) -> ReturnTarget { ReturnTarget(person: person, returnCase: id) }
    let target = TriageTarget(entry)
    switch entry.asked {
    case .tellNearness: return OpenedForm(.nearness(person))
    case .weighAddress: return OpenedForm(.triage(target, .done))
    case .meetMove, .compare, .meetRelease: return OpenedForm(.triage(target, .done))
    case .askDate(let id): return OpenedForm(.date(about(id)))
    case .settle(let kind, let id):
      return OpenedForm(.condition([about(id)]), [.condition: kind.rawValue])
    case .check(let kind, let id): return OpenedForm(.check([about(id)], [kind]))
    case .startSupervision(let id):
      return OpenedForm(.supervisionStep(about(id), [.started, .calledUp]))
    case .makeContact: return OpenedForm(.done(person))
    case .agreeInterval(let id):
      return OpenedForm(.supervisionStep(about(id), [.intervalAgreed]))
    case .judgeBreach(let id):
      return OpenedForm(.supervisionStep(about(id), [.warned, .reported, .noStep]))
    case .answerBreach(let id): return OpenedForm(.measureStep(about(id), [.breachAnswered]))
    case .recordAlertOutcome(let id): return alertForm(about(id))
    case .judgeEnd(let id):
      return OpenedForm(.supervisionStep(about(id), [.endJudged, .periodChanged]))
    case .sendClosure(let id): return OpenedForm(.supervisionStep(about(id), [.closed]))
    case .adviseMunicipality(let id):
      return OpenedForm(.supervisionStep(about(id), [.municipalityAdvised]))
    case .extendMeasure(let id):
      return OpenedForm(.measureStep(about(id), [.extended, .notExtended, .withdrawn]))
    case .letMeasureEnd(let id):
      return OpenedForm(.measureStep(about(id), [.notExtended, .withdrawn, .lapsed]))
    case .agreeCalls: return OpenedForm(.leavePhase(person))
    case .acknowledgeNotice(let id): return OpenedForm(.noticeStep(about(id), [.acknowledged]))
    case .adaptPlan(let id):
      return OpenedForm(
        .noticeStep(
          about(id), [.acknowledged, .assessed, .noAction, .measuresTaken, .passedOn]))
    case .assessNotice(let id): return OpenedForm(.noticeStep(about(id), [.assessed]))
    case .giveView(let id): return OpenedForm(.noticeStep(about(id), [.viewGiven]))
    case .weighSilence: return OpenedForm(.triage(target, .done))
    case .finishTask(let id):
      return OpenedForm(.done(person), [.item: DoneItem.taskPrefix + id.text])
    case .completeReferral(let id):
      return OpenedForm(.amendReferral(about(id)))
    case .endAgreement(let item, let id):
      let target = HouseTarget(person: person, item: item, meeting: nil)
      return OpenedForm(.houseStep(target, [.agreementEnded]), [.item: id.text])
    case .assign, .nameDeputy: return OpenedForm(.assign([person]))
    case .destroy: return nil
    case .actOnAbsence(let id): return OpenedForm(.status(about(id)))
    case .answerAdvice(let id): return OpenedForm(.answerAdvice(about(id)))
    case .judgeRisk: return OpenedForm(.risk(person))
    case .stepCode: return OpenedForm(.codeStep(person))
    case .answerRequest(let id):
      // Nothing else can be done before it is known who asks.
      let steps: [FieldKey: String] =
        entry.missing.contains(.requesterIdentity)
        ? [.step: RequestStepKind.identityChecked.rawValue] : [:]
      return OpenedForm(.stepRequest(about(id)), steps)
    case .replan: return OpenedForm(.planContact([person]))
    case .ask(_, let inquiry): return form(answering: inquiry, of: entry)
    }
  }

  /// What somebody else had to do is there: what they did is recorded.
  private func form(answering inquiry: TriageInquiry, of entry: TriageEntry) -> OpenedForm? {
    let matter = MatterTarget(person: entry.person, matter: entry.matter)
    let target = ReturnTarget(person: entry.person, returnCase: entry.matter)
    return switch inquiry {
    case .screening: OpenedForm(.check([target], [.screening]))
    case .detentionPlan: OpenedForm(.check([target], [.detentionPlan]))
    case .planMeeting: OpenedForm(.check([target], [.planMeeting]))
    case .measureExtension: OpenedForm(.measureStep(matter, [.extended, .notExtended, .lapsed]))
    case .leaveAuthorisation: OpenedForm(.leavePhase(entry.person))
    case .advice: OpenedForm(.answerAdvice(matter))
    case .victimInformed: OpenedForm(.triage(TriageTarget(entry), .done))
    case .gvmClaim: OpenedForm(.triage(TriageTarget(entry), .done))
    }
  }

  /// The alert of which the outcome is asked is named by its kind and moment.
  private func alertForm(_ target: MatterTarget) -> OpenedForm {
    let kind = FormKind.supervisionStep(target, [.monitoringAlert])
    guard let alert = supervision(target)?.openAlert?.value else { return OpenedForm(kind) }
    let time = alert.on.time.map { " \($0.iso)" } ?? ""
    return OpenedForm(kind, [.alertKind: alert.kind.rawValue, .on: alert.on.date.iso + time])
  }

  /// Deciding not to: of a measure that it is not extended, of a breach that no step is needed, of
  /// anything else that there will be no action.
  func form(decidingNot entry: TriageEntry) -> OpenedForm {
    switch entry.asked {
    case .extendMeasure(let id), .letMeasureEnd(let id):
      OpenedForm(.measureStep(MatterTarget(person: entry.person, matter: id), [.notExtended]))
    case .judgeBreach(let id), .recordAlertOutcome(let id):
      OpenedForm(.supervisionStep(MatterTarget(person: entry.person, matter: id), [.noStep]))
    default: OpenedForm(.triage(TriageTarget(entry), .noAction))
    }
  }

  /// Saying that a clock ran out: of a measure that it ended, of anything else what is done about it.
  func form(acknowledging entry: TriageEntry) -> OpenedForm? {
    guard isLate(entry) else { return nil }
    switch entry.asked {
    case .extendMeasure(let id), .letMeasureEnd(let id):
      return OpenedForm(.measureStep(MatterTarget(person: entry.person, matter: id), [.lapsed]))
    default: return OpenedForm(.triage(TriageTarget(entry), .acknowledged))
    }
  }

  /// The measure that a decision is about.
  var chosenMeasure: (target: MatterTarget, measure: Measure)? {
    func find(_ person: PersonID, _ id: RecordID?) -> (MatterTarget, Measure)? {
      let measure = file(person)?.measures.first { $0.id == id && $0.isLive }
      return measure.map { (MatterTarget(person: person, matter: $0.id), $0) }
    }
    if let dossier, dossier.tab == .measures { return find(dossier.person, dossier.focus) }
    if dossier == nil, screen == .measures {
      return measures.focused.flatMap { find($0.person, $0.id) }
    }
    if let entry = chosenEntry, let found = find(entry.person, entry.matter) { return found }
    // In a dossier with one measure there is no doubt which one is meant.
    guard let dossier, let file = file(dossier.person) else { return nil }
    let open = file.measures.filter { $0.isLive && $0.state.isInForce }
    return open.count == 1 ? find(file.id, open[0].id) : nil
  }

  /// The supervision that a decision is about: that of the person.
  var chosenSupervision: (target: MatterTarget, order: SupervisionOrder)? {
    guard let person = dossier?.person ?? focusedPerson, let order = file(person)?.supervision
    else {
      return nil
    }
    return (MatterTarget(person: person, matter: order.id), order)
  }
}
