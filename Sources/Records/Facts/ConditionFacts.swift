import Casework

extension WireConditionChanged: FactMessage {
  init(_ id: ReturnID, _ kind: BasicConditionKind, _ finding: ConditionFinding) {
    self.init()
    returnID = id.wire
    condition = kind.wire
    state = finding.state.wire
    remark = finding.remark
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .conditionChanged(
      of: try fields.id(hasReturnID, returnID, "return_id"),
      try fields.value(condition, "condition"),
      ConditionFinding(state: try fields.value(state, "state"), remark: remark))
  }
}

extension WireOfferChanged: FactMessage {
  init(_ id: ReturnID, _ answer: OfferAnswer) {
    self.init()
    returnID = id.wire
    state = answer.state.wire
    onDay = answer.on.wire
    reason = answer.reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .offerChanged(
      of: try fields.id(hasReturnID, returnID, "return_id"),
      OfferAnswer(
        state: try fields.value(state, "state"),
        on: try fields.day(hasOnDay, onDay, "on_day"), reason: reason))
  }
}

extension BasicConditionKind: Numbered {
  var wire: WireBasicCondition {
    switch self {
    case .identity: .identity
    case .housing: .housing
    case .workIncome: .workIncome
    case .debts: .debts
    case .care: .care
    case .network: .network
    }
  }
}

extension ConditionState: Numbered {
  var wire: WireConditionState {
    switch self {
    case .notAsked: .notAsked
    case .unknown: .unknown
    case .notNeeded: .notNeeded
    case .blocked: .blocked
    case .inProgress: .inProgress
    case .promised: .promised
    case .arranged: .arranged
    case .lapsed: .lapsed
    }
  }
}

extension OfferState: Numbered {
  var wire: WireOfferState {
    switch self {
    case .offered: .offered
    case .accepted: .accepted
    case .declined: .declined
    case .withdrawn: .withdrawn
    }
  }
}
