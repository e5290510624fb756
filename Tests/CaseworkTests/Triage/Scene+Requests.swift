import Testing

@testable import Casework

/// Requests of the person: `request access avg -10 document-seen`, `requested extended -3`.
extension Scene {
  mutating func subjectRequest(_ rest: inout Words) throws -> SubjectRequest {
    let kind = try rest.word(SubjectRequestKind.self)
    let regime = try rest.word(RequestRegime.self)
    let received = try past(&rest)
    let check = try rest.peek == nil ? .notYet : rest.word(IdentityCheck.self)
    return SubjectRequest(
      kind: kind, regime: regime, receivedOn: received, identity: check,
      covers: "wat is gedeeld met de politie")
  }

  mutating func requestStep(_ rest: inout Words) throws -> RequestStep {
    let kind = try rest.word(RequestStepKind.self)
    let ground = kind == .refused ? try rest.word(RequestRefusalGround.self) : .unfounded
    let check = kind == .identityChecked ? try rest.word(IdentityCheck.self) : .notYet
    if rest.peek != nil { _ = try past(&rest) }
    let today = world.now.date
    return switch kind {
    case .identityChecked: .identityChecked(check, on: today)
    case .extended: .extended(reason: "veel stukken", on: today)
    case .answered: .answered(text: "meegegeven", on: today)
    case .refused: .refused(ground, reason: "reden", on: today)
    case .withdrawn: .withdrawn(reason: "hoeft niet meer", on: today)
    case .reopened: .reopened(reason: "stuk vergeten", on: today)
    }
  }
}
