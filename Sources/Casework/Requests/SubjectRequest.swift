/// What somebody asks about the facts that are held about them.
package enum SubjectRequestKind: String, CaseIterable, Hashable, Sendable {
  /// To see them (AVG 15, Wjsg 18).
  case access
  /// To have them corrected (AVG 16, Wjsg 22).
  case rectification
  /// To have them destroyed (AVG 17).
  case erasure
  /// That they are used no longer (AVG 21).
  case objection
}

/// Under which law it is answered. Which one it is depends on the facts that are asked about.
package enum RequestRegime: String, CaseIterable, Hashable, Sendable {
  /// AVG 12 lid 3: one month, and two more for a reason that is told within the first.
  case avg
  /// Justice data: six weeks for access, four for a rectification (Wjsg 18, 22).
  case justiceData = "justice-data"
  /// Execution data: four weeks (Wjsg 51b, 51c).
  case executionData = "execution-data"
}

/// How it was established that who asks is the person. No copy of a document is kept: it is no part of
/// the answer, and a risk by itself.
package enum IdentityCheck: String, CaseIterable, Hashable, Sendable {
  case notYet = "not-yet"
  /// Seen at the counter, and given back.
  case documentSeen = "document-seen"
  case digitalLogin = "digital-login"
  /// Seen by somebody of the institution where the person is.
  case seenByInstitution = "seen-by-institution"
  /// A colleague who meets the person knows them.
  case knownToUs = "known-to-us"
  /// Somebody with a written mandate asks, who was checked too.
  case mandate

  package var isDone: Bool { self != .notYet }
}

/// A request of the person about their own facts in one compartment (AVG 15–17 and 21; Wjsg).
package struct SubjectRequest: Hashable, Sendable {
  package var kind: SubjectRequestKind
  package var regime: RequestRegime
  /// The day from which the term runs, whether or not the identity was checked by then.
  package var receivedOn: CivilDate
  package var identity: IdentityCheck
  /// What is asked, in the words of the request: "what was shared with the police".
  package var covers: String

  package init(
    kind: SubjectRequestKind, regime: RequestRegime = .avg, receivedOn: CivilDate,
    identity: IdentityCheck = .notYet, covers: String
  ) {
    self.kind = kind
    self.regime = regime
    self.receivedOn = receivedOn
    self.identity = identity
    self.covers = covers
  }

  /// The rule that gives the term.
  package var rule: RuleID {
    switch (regime, kind) {
    case (.avg, _): .dp9
    case (.justiceData, .access): .dp8b
    case (.justiceData, _), (.executionData, _): .dp8c
    }
  }
}

/// A request with everything that was done about it.
package struct RequestCase: Hashable, Sendable, Identifiable {
  package internal(set) var received: Entry<SubjectRequest>
  package internal(set) var steps = History<RequestStep>()

  init(_ received: Entry<SubjectRequest>) { self.received = received }

  package var id: RequestID { received.id }
  package var request: SubjectRequest { received.value }
  package var isLive: Bool { received.isLive }
  package var isOpen: Bool { isLive && state.isOpen }

  /// Where it stands by the steps that stand.
  package var state: RequestState {
    var state = RequestState.open
    for entry in steps.live { state = state.after(entry.value.kind) }
    return state
  }

  /// The check of the identity that stands.
  package var identity: IdentityCheck {
    for entry in steps.live.reversed() {
      if case .identityChecked(let check, _) = entry.value { return check }
    }
    return request.identity
  }

  /// The extension, if the person was told of one.
  package var extended: Entry<RequestStep>? { steps.live.last { $0.value.kind == .extended } }

  /// The last thing that closed it.
  package var closing: Entry<RequestStep>? {
    state.isOpen ? nil : steps.live.last { $0.value.kind.closes }
  }
}

/// Where a request stands.
package enum RequestState: String, CaseIterable, Hashable, Sendable {
  case open, answered, refused, withdrawn

  package var isOpen: Bool { self == .open }

  func after(_ step: RequestStepKind) -> RequestState {
    switch step {
    case .identityChecked, .extended: self
    case .answered: .answered
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .reopened: .open
    }
  }

  /// The steps that it can take from here.
  package var next: [RequestStepKind] {
    isOpen ? [.identityChecked, .extended, .answered, .refused, .withdrawn] : [.reopened]
  }
}
