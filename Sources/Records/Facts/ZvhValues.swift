import Casework

extension ZvhCriterion: Numbered {
  var wire: WireZvhCriterion {
    switch self {
    case .severalProblems: .severalProblems
    case .severalChains: .severalChains
    case .surroundings: .surroundings
    case .localSafety: .localSafety
    }
  }
}

extension ZvhOutcome: Numbered {
  var wire: WireZvhOutcome {
    switch self {
    case .consultation: .consultation
    case .adviceBack: .adviceBack
    case .otherTable: .otherTable
    case .refused: .refused
    }
  }
}

extension ZvhStepKind: Numbered {
  var wire: WireZvhStepKind {
    switch self {
    case .amended: .amended
    case .triaged: .triaged
    case .leadSet: .leadSet
    case .planSet: .planSet
    case .agreed: .agreed
    case .agreementEnded: .agreementEnded
    case .scaledUp: .scaledUp
    case .scaledDown: .scaledDown
    case .closed: .closed
    }
  }
}

extension ZvhAgreementEnd: Numbered {
  var wire: WireZvhAgreementEnd {
    switch self {
    case .done: .done
    case .dropped: .dropped
    }
  }
}

extension TablingReason: Numbered {
  var wire: WireTablingReason {
    switch self {
    case .triage: .triage
    case .agreements: .agreements
    case .again: .again
    case .byHand: .byHand
    }
  }
}
