import Casework

/// What a form decides on, and about whom.
enum FormKind: Hashable, Sendable {
  case newPerson
  case announceReturn(PersonID)
  case note(PersonID)
  case amendNote(PersonID, NoteID)
  case retractNote(PersonID, NoteID)
  case condition([ReturnTarget])
  case date(ReturnTarget)
  case status(ReturnTarget)
  case offer(ReturnTarget)
  case assign([PersonID])
  case planContact([PersonID])
  case done(PersonID)
  case contactsDone([PersonID])
  case task([PersonID])
  /// With whom something is shared, at a meeting if it is one.
  case share(PersonID, MeetingID?)
  case shareStep(MatterTarget)
  case referral(PersonID)
  case amendReferral(MatterTarget)
  case houseStep(HouseTarget, [ZvhMove])
  case meeting(MeetingID?)
  /// Why somebody looks: no decision, and never kept as a draft.
  case reason(Look)
  case breakGlass(PersonID)
  case rectifyNote(PersonID, NoteID)
  /// What was found about these records of access.
  case reviewAccess([RecordID])
  /// What somebody decides on entries of the queue.
  case triage(TriageTarget, TriageAnswer)
  case snooze([TriageTarget])
  /// An address, or the area of an order.
  case zone(PersonID)
  case removeZone(MatterTarget)
  case victimInterest(PersonID)
  case nearness(PersonID)
  case newMeasure(PersonID)
  /// One of these steps.
  case measureStep(MatterTarget, [MeasureStepKind])
  case newSupervision(PersonID)
  case supervisionStep(MatterTarget, [SupervisionMove])
  case requestAdvice(PersonID)
  case answerAdvice(MatterTarget)
  case theme(PersonID)
  case themeStep(MatterTarget)
  case codeStep(PersonID)
  case risk(PersonID)
  case riskStep(MatterTarget)
  case conviction(PersonID)
  case spell(PersonID)
  case careerCorrection(MatterTarget)
  case check([ReturnTarget], [ReturnCheckKind])
  case sentence(PersonID)
  case leavePhase(PersonID)
  case newNotice(PersonID)
  /// A notice with the person it is about, who is not known in the BIJ compartment yet.
  case noticeOnNewPerson
  /// One of these steps.
  case noticeStep(MatterTarget, [NoticeStepKind])
  case expectNotice(PersonID)
  case openCase(PersonID)
  case closeCase(MatterTarget)
  /// A request of the person about their own facts, and a step in one.
  case receiveRequest(PersonID)
  case stepRequest(MatterTarget)
  /// Tasks of one or more people that are done.
  case tasksDone([MatterTarget])
  /// On which day somebody is shown as they were known then: no decision.
  case earlierDay(PersonID)
}

extension FormKind {
  /// Whom a decision with this form is about; nobody yet for somebody new.
  var people: [PersonID] {
    switch self {
    case .newPerson: []
    case .announceReturn(let person), .note(let person), .amendNote(let person, _),
      .retractNote(let person, _), .rectifyNote(let person, _), .done(let person),
      .newMeasure(let person), .newSupervision(let person), .requestAdvice(let person),
      .sentence(let person), .leavePhase(let person), .openCase(let person):
      [person]
    case .share(let person, _), .referral(let person): [person]
    case .shareStep(let target), .amendReferral(let target): [target.person]
    case .houseStep(let target, _): [target.person]
    case .meeting: []
    case .newNotice(let person), .expectNotice(let person): [person]
    case .noticeOnNewPerson: []
    case .noticeStep(let target, _): [target.person]
    case .zone(let person), .victimInterest(let person), .nearness(let person): [person]
    case .removeZone(let target): [target.person]
    case .condition(let targets), .check(let targets, _): targets.map(\.person)
    case .measureStep(let target, _), .supervisionStep(let target, _), .answerAdvice(let target),
      .closeCase(let target):
      [target.person]
    case .theme(let person), .codeStep(let person), .risk(let person), .conviction(let person),
      .spell(let person):
      [person]
    case .themeStep(let target), .riskStep(let target), .careerCorrection(let target):
      [target.person]
    case .receiveRequest(let person): [person]
    case .stepRequest(let target): [target.person]
    case .triage(let target, _): [target.person]
    case .snooze(let targets): targets.map(\.person)
    case .date(let target), .status(let target), .offer(let target): [target.person]
    case .assign(let people), .planContact(let people), .contactsDone(let people),
      .task(let people):
      people
    case .tasksDone(let targets): targets.map(\.person)
    case .earlierDay: []
    // Nothing that others record takes away a reason to look.
    case .reason, .breakGlass, .reviewAccess: []
    }
  }

  /// Whether what was typed stays when the form is left.
  var isKept: Bool {
    switch self {
    case .reason, .breakGlass, .earlierDay: false
    default: true
    }
  }
}

/// What somebody can decide on an entry of the queue with a reason.
enum TriageAnswer: String, Hashable, Sendable {
  case done, noAction, referred, acknowledged
}

/// An entry of the queue, as a decision names it.
struct TriageTarget: Hashable, Sendable {
  let person: PersonID
  let signal: SignalCode
  let matter: RecordID
  let due: CivilDate?
}

/// A measure, supervision, request or case, and whose it is.
struct MatterTarget: Hashable, Sendable {
  let person: PersonID
  let matter: RecordID
}

/// A return and whose it is.
struct ReturnTarget: Hashable, Sendable {
  let person: PersonID
  let returnCase: ReturnID
}
