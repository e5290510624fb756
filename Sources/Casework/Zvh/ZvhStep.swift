/// What the triage of a house decides on a referral (domain.md C5, ZV-3).
package enum ZvhOutcome: String, CaseIterable, Hashable, Sendable {
  /// Individual case consultation: ICO.
  case consultation
  /// Not for the house: whoever referred gets advice and goes on.
  case adviceBack = "advice-back"
  /// Another table takes it up.
  case otherTable = "other-table"
  /// Refused, with advice.
  case refused

  /// Whether a complete referral that meets the criteria is needed for it.
  package var takesItUp: Bool { self == .consultation || self == .otherTable }
}

/// Something that was agreed about a plan: who does what by when.
package struct ZvhAgreement: Hashable, Sendable {
  package var what: String
  package var owner: Partner
  /// The last day on which it should be done.
  package var due: CivilDate

  package init(what: String, owner: Partner, due: CivilDate) {
    self.what = what
    self.owner = owner
    self.due = due
  }
}

/// What became of an agreement.
package enum ZvhAgreementEnd: String, CaseIterable, Hashable, Sendable {
  case done
  /// No longer needed; the remark says why.
  case dropped
}

package enum ZvhScaling: String, CaseIterable, Hashable, Sendable {
  case up, down
}

/// What happens to a case of the house after it was referred.
package enum ZvhStep: Hashable, Sendable {
  /// The referral was completed or corrected before triage.
  case amended(ZvhReferral)
  /// `table`: which one, when it goes to another.
  case triaged(ZvhOutcome, on: CivilDate, table: String, reason: String)
  /// Who leads the case.
  case leadSet(Partner)
  case planSet(String)
  case agreed(ZvhAgreement)
  /// The agreement of the event with this id is over.
  case agreementEnded(RecordID, ZvhAgreementEnd, on: CivilDate, remark: String)
  case scaled(ZvhScaling, on: CivilDate, reason: String)
  case closed(on: CivilDate, reason: String)

  package var kind: ZvhStepKind {
    switch self {
    case .amended: .amended
    case .triaged: .triaged
    case .leadSet: .leadSet
    case .planSet: .planSet
    case .agreed: .agreed
    case .agreementEnded: .agreementEnded
    case .scaled(.up, _, _): .scaledUp
    case .scaled(.down, _, _): .scaledDown
    case .closed: .closed
    }
  }

  /// The day on which it happened, where the step has one.
  var on: CivilDate? {
    switch self {
    case .triaged(_, let on, _, _), .agreementEnded(_, _, let on, _), .scaled(_, let on, _),
      .closed(let on, _):
      on
    case .amended(let referral): referral.on
    case .leadSet, .planSet, .agreed: nil
    }
  }
}

/// The kinds of step.
package enum ZvhStepKind: String, CaseIterable, Hashable, Sendable {
  case amended, triaged
  case leadSet = "lead-set"
  case planSet = "plan-set"
  case agreed
  case agreementEnded = "agreement-ended"
  case scaledUp = "scaled-up"
  case scaledDown = "scaled-down"
  case closed

  /// Whether somebody weighs this one person (domain.md H3).
  package var isJudgment: Bool {
    switch self {
    case .triaged, .scaledUp, .scaledDown, .closed: true
    case .amended, .leadSet, .planSet, .agreed, .agreementEnded: false
    }
  }

  /// Whether others were told of it, so that it is corrected by a later step and not undone (H3).
  var leavesTheHouse: Bool { isJudgment }
}
