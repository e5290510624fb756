/// A notice with everything that was done about it.
package struct Notice: Hashable, Sendable, Identifiable {
  package internal(set) var received: Entry<BijNotice>
  package internal(set) var steps = History<NoticeStep>()

  init(_ received: Entry<BijNotice>) { self.received = received }

  package var id: NoticeID { received.id }
  package var content: BijNotice { received.value }
  package var isLive: Bool { received.isLive }

  /// Where it stands.
  package var state: NoticeState {
    Notice.state(after: steps.live.map(\.value.kind))
  }

  /// Where a notice stands after some steps. What the prosecution asks and gets changes no state, and
  /// neither does another assessment of what was decided already.
  static func state(after kinds: [NoticeStepKind]) -> NoticeState {
    var state = NoticeState.received
    var wasAcknowledged = false
    for kind in kinds {
      switch kind {
      case .acknowledged:
        state = .acknowledged
        wasAcknowledged = true
      case .assessmentBegun: state = .assessing
      case .assessed: if !state.isDecided { state = .assessing }
      case .noAction: state = .noAction
      case .measuresTaken: state = .measures
      case .passedOn: state = .passedOn
      case .followed: state = .followed
      case .closed: state = .closed
      case .withdrawn: state = .withdrawn
      case .duplicate: state = .duplicate
      case .misrouted: state = .misrouted
      case .changed: state = wasAcknowledged ? .acknowledged : .received
      case .viewAsked, .viewGiven: break
      }
    }
    return state
  }

  /// The last change of the sender that names a day.
  private var change: Entry<NoticeStep>? {
    steps.live.last { $0.value.kind == .changed }
  }

  /// The first day of the return as it stands now.
  package var returnsOn: CivilDate? {
    steps.live.last { $0.value.kind == .changed && $0.value.day != nil }?.value.day
      ?? content.returnsOn
  }

  /// How many days of lead were really given: from the day on which it was read here, or the change of
  /// the date came in, to the return. Negative when the person was back already; `nil` without a day.
  package var leadDays: Int? {
    guard let returnsOn else { return nil }
    return (change?.value.on ?? content.receivedOn).days(until: returnsOn)
  }

  package var doubts: [NoticeDoubt] { content.doubts(returning: content.returnsOn) }

  package var acknowledged: Entry<NoticeStep>? {
    steps.live.last { $0.value.kind == .acknowledged }
  }

  /// The assessment that counts: the last one since the sender last changed the notice.
  package var assessment: Entry<NoticeStep>? {
    let live = steps.live
    guard let index = live.lastIndex(where: { $0.value.kind == .assessed }) else { return nil }
    return live[index...].contains { $0.value.kind == .changed } ? nil : live[index]
  }

  /// The decision that stands.
  package var decision: Entry<NoticeStep>? {
    let live = steps.live
    guard let index = live.lastIndex(where: { $0.value.kind.isDecision }) else { return nil }
    return live[index...].contains { $0.value.kind == .changed } ? nil : live[index]
  }

  /// The last question for the mayor's view that nobody answered.
  package var openViewRequest: Entry<NoticeStep>? {
    steps.live.last { $0.value.kind == .viewAsked || $0.value.kind == .viewGiven }
      .flatMap { $0.value.kind == .viewAsked ? $0 : nil }
  }

  package var view: Entry<NoticeStep>? { steps.live.last { $0.value.kind == .viewGiven } }

  /// Whether a measure was taken on it, so that it is accounted for after it left the working file.
  package var isMeasureTaken: Bool { steps.live.contains { $0.value.kind == .measuresTaken } }

  /// When it leaves the working file and when it is destroyed at the latest (Bjsg 11a lid 4).
  package var retention: RetentionDeadlines {
    let rule = RetentionRuleID.bij.rule
    return rule.deadlines(
      from: content.suppliedOn, measureTaken: isMeasureTaken,
      months: Settings().months(of: rule.term, on: content.suppliedOn))
  }

  /// Whether it serves accountability alone by now, or should be gone.
  package func leftWork(on day: CivilDate) -> Bool { day > retention.leavesWork }
}

/// A notice of one return, by the event that brought it.
package typealias NoticeID = RecordID

extension Notice {
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    let later =
      id == self.id
      ? steps.live.last { !own.contains($0.id) } : steps.builtUpon(id, within: own)
    return later.map { ($0.author, $0.at) }
  }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      received.withdrawnBy = other
      return true
    }
    return steps.mark(event, withdrawnBy: other)
  }
}
