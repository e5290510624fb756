/// The case of one person in a Zorg- en Veiligheidshuis, with everything that happened to it.
package struct ZvhCase: Hashable, Sendable, Identifiable {
  package internal(set) var referred: Entry<ZvhReferral>
  package internal(set) var steps = History<ZvhStepTaken>()

  init(_ referred: Entry<ZvhReferral>) { self.referred = referred }

  package var id: ZvhCaseID { referred.id }
  package var isLive: Bool { referred.isLive }

  /// The referral as it stands: the last one that completed or corrected it.
  package var referral: ZvhReferral {
    for entry in steps.live.reversed() {
      if case .amended(let referral) = entry.value.step { return referral }
    }
    return referred.value
  }

  /// When the referral as it stands was recorded.
  package var referralEntered: Moment {
    steps.live.last { $0.value.step.kind == .amended }?.at ?? referred.at
  }

  /// The last decision of a triage.
  package var triage: Entry<ZvhStepTaken>? {
    steps.live.last { $0.value.step.kind == .triaged }
  }

  package var lead: Partner? {
    for entry in steps.live.reversed() {
      if case .leadSet(let lead) = entry.value.step { return lead }
    }
    return nil
  }

  package var plan: String? {
    for entry in steps.live.reversed() {
      if case .planSet(let plan) = entry.value.step { return plan }
    }
    return nil
  }

  /// What was agreed, the oldest first, with what became of it.
  package var agreements: [ZvhAgreementInCase] {
    let live = steps.live
    return live.compactMap { entry in
      guard case .agreed(let agreement) = entry.value.step else { return nil }
      let end = live.last { later in
        if case .agreementEnded(entry.id, _, _, _) = later.value.step { true } else { false }
      }
      return ZvhAgreementInCase(
        id: entry.id, agreed: entry.at, agreement: agreement, meeting: entry.value.meeting,
        end: end)
    }
  }

  /// The agreements that nobody finished or dropped, the first due first.
  package var openAgreements: [ZvhAgreementInCase] {
    agreements.filter { $0.end == nil }
      .sorted { ($0.agreement.due, $0.id) < ($1.agreement.due, $1.id) }
  }

  /// The state that the steps give; a referral that waits for triage is `triage`.
  var phase: ZvhState {
    var state = ZvhState.triage
    for entry in steps.live { state = state.after(entry.value.step, in: self) }
    return state
  }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      referred.withdrawnBy = other
      return true
    }
    return steps.mark(event, withdrawnBy: other)
  }

  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    let later =
      id == self.id
      ? steps.live.last { !own.contains($0.id) } : steps.builtUpon(id, within: own)
    return later.map { ($0.author, $0.at) }
  }
}

/// A step and the meeting at which it was taken; `nil` when it was taken at none.
package struct ZvhStepTaken: Hashable, Sendable {
  package let step: ZvhStep
  package let meeting: MeetingID?

  package init(_ step: ZvhStep, at meeting: MeetingID? = nil) {
    self.step = step
    self.meeting = meeting
  }
}

/// An agreement with what became of it.
package struct ZvhAgreementInCase: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let agreed: Moment
  package let agreement: ZvhAgreement
  /// The meeting at which it was made.
  package let meeting: MeetingID?
  package let end: Entry<ZvhStepTaken>?

  /// Whether its day has passed and nobody finished it.
  package func isLate(_ today: CivilDate) -> Bool { end == nil && agreement.due < today }
}

extension ZvhState {
  fileprivate func after(_ step: ZvhStep, in file: ZvhCase) -> ZvhState {
    switch step {
    case .triaged(.consultation, _, _, _): .consultation
    case .triaged(.adviceBack, _, _, _): .adviceBack
    case .triaged(.otherTable, _, _, _): .elsewhere
    case .triaged(.refused, _, _, _): .refused
    case .planSet: self == .consultation ? .planned : self
    case .agreed: self == .consultation || self == .planned ? .running : self
    case .scaled(.up, _, _): file.agreements.isEmpty ? .consultation : .running
    case .scaled(.down, _, _): .scalingDown
    case .closed: .closed
    case .amended, .leadSet, .agreementEnded: self
    }
  }
}

extension PersonFile {
  /// The cases of the house that were not undone, the oldest first.
  package var liveZvhCases: [ZvhCase] { zvhCases.filter(\.isLive) }

  /// The case that counts now: the newest one.
  package var zvhCase: ZvhCase? { zvhCases.last(where: \.isLive) }

  /// Where a case stands at a moment: what is missing is read from this file.
  package func state(of item: ZvhCase, settings: Settings, at now: Moment) -> ZvhState {
    let phase = item.phase
    guard phase == .triage else { return phase }
    guard missing(in: item.referral).isEmpty else { return .incomplete }
    let rhythm = ZvhRhythm(settings, on: item.referralEntered.date)
    return rhythm.closing(after: item.referralEntered).moment <= now ? .triage : .referred
  }
}
