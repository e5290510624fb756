import Casework

extension Samples {
  /// Facts about requests of the person.
  static let requests: [Fact] =
    SubjectRequestKind.allCases.map {
      .requestReceived(SubjectRequest(kind: $0, receivedOn: day, covers: "wat met de politie"))
    }
    + RequestRegime.allCases.map {
      .requestReceived(
        SubjectRequest(kind: .access, regime: $0, receivedOn: epoch, covers: ""))
    }
    + IdentityCheck.allCases.flatMap { check -> [Fact] in
      [
        .requestReceived(
          SubjectRequest(
            kind: .rectification, receivedOn: day, identity: check, covers: "de notitie")),
        .requestStepped(id, .identityChecked(check, on: day)),
      ]
    }
    + RequestRefusalGround.allCases.map {
      .requestStepped(id, .refused($0, reason: "al twee keer gehad", on: day))
    }
    + [
      .requestStepped(id, .extended(reason: "veel stukken", on: day)),
      .requestStepped(id, .answered(text: "dossier meegegeven", on: day)),
      .requestStepped(otherID, .answered(text: "", on: epoch)),
      .requestStepped(id, .withdrawn(reason: "hoeft niet meer", on: day)),
      .requestStepped(id, .reopened(reason: "stuk vergeten", on: day)),
    ]
}

extension RandomFact {
  mutating func requestStep() -> RequestStep {
    let kind: RequestStepKind = any()
    return switch kind {
    case .identityChecked: .identityChecked(any(), on: day())
    case .extended: .extended(reason: text(), on: day())
    case .answered: .answered(text: text(), on: day())
    case .refused: .refused(any(), reason: text(), on: day())
    case .withdrawn: .withdrawn(reason: text(), on: day())
    case .reopened: .reopened(reason: text(), on: day())
    }
  }
}
