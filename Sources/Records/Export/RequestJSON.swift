import Casework

/// What the person asks about their own facts.
extension JSONObject {
  mutating func add(_ request: SubjectRequest) {
    add("request", request.kind.rawValue)
    add("regime", request.regime.rawValue)
    add("receivedOn", request.receivedOn)
    add("identity", request.identity.rawValue)
    add("covers", request.covers)
  }

  mutating func add(_ step: RequestStep) {
    add("step", step.kind.rawValue)
    add("on", step.on)
    add("text", step.text)
    switch step {
    case .identityChecked(let check, _): add("identity", check.rawValue)
    case .refused(let ground, _, _): add("ground", ground.rawValue)
    case .extended, .answered, .withdrawn, .reopened: break
    }
  }
}
