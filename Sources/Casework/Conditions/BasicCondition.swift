/// What somebody needs to stay out of trouble: the five basic conditions of the chain agreement and
/// the social network (NZ-2).
package enum BasicConditionKind: String, CaseIterable, Hashable, Sendable {
  case identity
  case housing
  case workIncome = "work-income"
  case debts
  case care
  case network
}

/// How a basic condition stands. "Nobody asked", "asked, nobody knows" and "asked, none needed" are
/// three different answers.
package enum ConditionState: String, CaseIterable, Hashable, Sendable {
  case notAsked = "not-asked"
  case unknown
  /// Asked: there is nothing to arrange.
  case notNeeded = "not-needed"
  case blocked
  case inProgress = "in-progress"
  case promised
  case arranged
  case lapsed

  /// The states that may follow (domain.md C5). Nothing becomes "not asked" again: a mistake is undone.
  package var next: [ConditionState] {
    switch self {
    case .notAsked: [.unknown, .notNeeded, .blocked, .inProgress, .promised, .arranged]
    case .unknown: [.notNeeded, .blocked, .inProgress, .promised, .arranged]
    case .notNeeded: [.blocked, .inProgress]
    case .blocked: [.notNeeded, .inProgress, .promised, .arranged, .lapsed]
    case .inProgress: [.notNeeded, .blocked, .promised, .arranged, .lapsed]
    case .promised: [.blocked, .inProgress, .arranged, .lapsed]
    case .arranged: [.blocked, .lapsed]
    case .lapsed: [.blocked, .inProgress, .promised, .arranged]
    }
  }

  /// Whether somebody still has to find out or solve something before the return is ready. What
  /// lapsed has to be arranged again.
  package var isOpen: Bool {
    switch self {
    case .notAsked, .unknown, .blocked, .lapsed: true
    case .notNeeded, .inProgress, .promised, .arranged: false
    }
  }
}

/// One finding about a basic condition.
package struct ConditionFinding: Hashable, Sendable {
  package var state: ConditionState
  /// What was found or agreed, in a few words. May be empty.
  package var remark: String

  package init(state: ConditionState, remark: String = "") {
    self.state = state
    self.remark = remark
  }
}

/// The six conditions of one return, each with its history.
package struct Conditions: Hashable, Sendable {
  private var identity = History<ConditionFinding>()
  private var housing = History<ConditionFinding>()
  private var workIncome = History<ConditionFinding>()
  private var debts = History<ConditionFinding>()
  private var care = History<ConditionFinding>()
  private var network = History<ConditionFinding>()

  package internal(set) subscript(kind: BasicConditionKind) -> History<ConditionFinding> {
    get {
      switch kind {
      case .identity: identity
      case .housing: housing
      case .workIncome: workIncome
      case .debts: debts
      case .care: care
      case .network: network
      }
    }
    _modify {
      switch kind {
      case .identity: yield &identity
      case .housing: yield &housing
      case .workIncome: yield &workIncome
      case .debts: yield &debts
      case .care: yield &care
      case .network: yield &network
      }
    }
  }

  package func state(of kind: BasicConditionKind) -> ConditionState {
    self[kind].current?.value.state ?? .notAsked
  }

  /// The states in the order of the kinds.
  package var states: [ConditionState] { BasicConditionKind.allCases.map(state(of:)) }

  /// The conditions that keep a return from being ready.
  package var open: [BasicConditionKind] {
    BasicConditionKind.allCases.filter { state(of: $0).isOpen }
  }
}
