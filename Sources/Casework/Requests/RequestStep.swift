/// Why what is asked is not done.
package enum RequestRefusalGround: String, CaseIterable, Hashable, Sendable {
  /// Plainly without ground, or again and again (AVG 12 lid 5).
  case unfounded
  /// Nobody could establish that it is the person (AVG 12 lid 2 and 6).
  case identityUnproven = "identity-unproven"
  /// An exception of UAVG 41, with the reason.
  case exception
  /// Keeping it is a statutory duty or needed for a claim (AVG 17 lid 3).
  case dutyToKeep = "duty-to-keep"
  /// Compelling grounds outweigh the objection (AVG 21 lid 1).
  case compellingGrounds = "compelling-grounds"
  /// Nothing of it is held here; another controller may.
  case notHeld = "not-held"

  /// Whether it can be a ground against such a request.
  package func fits(_ kind: SubjectRequestKind) -> Bool {
    switch self {
    case .dutyToKeep: kind == .erasure
    case .compellingGrounds: kind == .objection
    case .unfounded, .identityUnproven, .exception, .notHeld: true
    }
  }
}

/// What is done about a request of the person.
package enum RequestStep: Hashable, Sendable {
  case identityChecked(IdentityCheck, on: CivilDate)
  /// The person was told that it takes longer, and why (AVG 12 lid 3).
  case extended(reason: String, on: CivilDate)
  /// What was handed over, or done.
  case answered(text: String, on: CivilDate)
  case refused(RequestRefusalGround, reason: String, on: CivilDate)
  /// The person took it back.
  case withdrawn(reason: String, on: CivilDate)
  /// The answer was wrong or not whole, so that it is open again, within the term that it had.
  case reopened(reason: String, on: CivilDate)

  package var kind: RequestStepKind {
    switch self {
    case .identityChecked: .identityChecked
    case .extended: .extended
    case .answered: .answered
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .reopened: .reopened
    }
  }

  package var on: CivilDate {
    switch self {
    case .identityChecked(_, let day), .extended(_, let day), .answered(_, let day),
      .refused(_, _, let day), .withdrawn(_, let day), .reopened(_, let day):
      day
    }
  }

  /// The words that go with it; empty for a check of the identity.
  package var text: String {
    switch self {
    case .identityChecked: ""
    case .extended(let text, _), .answered(let text, _), .refused(_, let text, _),
      .withdrawn(let text, _), .reopened(let text, _):
      text
    }
  }
}

package enum RequestStepKind: String, CaseIterable, Hashable, Sendable {
  case identityChecked = "identity-checked"
  case extended, answered, refused, withdrawn, reopened

  package var closes: Bool { self == .answered || self == .refused || self == .withdrawn }

  /// Whether it weighs this one person's request (domain.md H3).
  package var isJudgment: Bool {
    switch self {
    case .extended, .answered, .refused, .reopened: true
    case .identityChecked, .withdrawn: false
    }
  }

  /// Whether the person was told something with it, which no undo takes back.
  package var leavesTheHouse: Bool {
    self == .extended || self == .answered || self == .refused
  }

  /// Whether who works on the case may record it, or only who compiles access files (H13).
  package var isForEverybody: Bool { self == .identityChecked || self == .withdrawn }
}
