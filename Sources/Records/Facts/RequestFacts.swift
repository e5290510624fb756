import Casework

extension WireRequestReceived: FactMessage {
  init(_ request: SubjectRequest) {
    self.init()
    kind = request.kind.wire
    regime = request.regime.wire
    receivedOn = request.receivedOn.wire
    identity = request.identity.wire
    covers = request.covers
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .requestReceived(
      SubjectRequest(
        kind: try fields.value(kind, "kind"), regime: try fields.value(regime, "regime"),
        receivedOn: try fields.day(hasReceivedOn, receivedOn, "received_on"),
        identity: try fields.value(identity, "identity"),
        covers: try fields.text(hasCovers, covers, "covers")))
  }
}

extension WireRequestStepped: FactMessage {
  init(_ id: RequestID, _ step: RequestStep) {
    self.init()
    requestID = id.wire
    self.step = step.kind.wire
    onDay = step.on.wire
    text = step.text
    switch step {
    case .identityChecked(let check, _): identity = check.wire
    case .refused(let why, _, _): ground = why.wire
    case .extended, .answered, .withdrawn, .reopened: break
    }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    let id = try fields.id(hasRequestID, requestID, "request_id")
    let kind: RequestStepKind = try fields.value(step, "step")
    let day = try fields.day(hasOnDay, onDay, "on_day")
    let told: RequestStep =
      switch kind {
      case .identityChecked:
        .identityChecked(try fields.value(identity, "identity"), on: day)
      case .extended: .extended(reason: text, on: day)
      case .answered: .answered(text: text, on: day)
      case .refused: .refused(try fields.value(ground, "ground"), reason: text, on: day)
      case .withdrawn: .withdrawn(reason: text, on: day)
      case .reopened: .reopened(reason: text, on: day)
      }
    return .requestStepped(id, told)
  }
}

extension SubjectRequestKind: Numbered {
  var wire: WireSubjectRequestKind {
    switch self {
    case .access: .access
    case .rectification: .rectification
    case .erasure: .erasure
    case .objection: .objection
    }
  }
}

extension RequestRegime: Numbered {
  var wire: WireRequestRegime {
    switch self {
    case .avg: .avg
    case .justiceData: .justiceData
    case .executionData: .executionData
    }
  }
}

extension IdentityCheck: Numbered {
  var wire: WireIdentityCheck {
    switch self {
    case .notYet: .notYet
    case .documentSeen: .documentSeen
    case .digitalLogin: .digitalLogin
    case .seenByInstitution: .seenByInstitution
    case .knownToUs: .knownToUs
    case .mandate: .mandate
    }
  }
}

extension RequestStepKind: Numbered {
  var wire: WireRequestStepKind {
    switch self {
    case .identityChecked: .identityChecked
    case .extended: .extended
    case .answered: .answered
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .reopened: .reopened
    }
  }
}

extension RequestRefusalGround: Numbered {
  var wire: WireRequestRefusalGround {
    switch self {
    case .unfounded: .unfounded
    case .identityUnproven: .identityUnproven
    case .exception: .exception
    case .dutyToKeep: .dutyToKeep
    case .compellingGrounds: .compellingGrounds
    case .notHeld: .notHeld
    }
  }
}
