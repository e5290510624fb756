/// What happens to a notice after it came in (domain.md C5).
package enum NoticeStepKind: String, CaseIterable, Hashable, Sendable {
  /// The sender was told that it arrived and who handles it.
  case acknowledged
  /// Somebody began to assess it.
  case assessmentBegun = "assessment-begun"
  case assessed
  case noAction = "no-action"
  case measuresTaken = "measures-taken"
  /// Brought to the triad or the care and safety house.
  case passedOn = "passed-on"
  /// The prosecution asks the mayor's view and an environment analysis (BIJ-12).
  case viewAsked = "view-asked"
  case viewGiven = "view-given"
  /// What was seen of it since.
  case followed
  case closed
  /// The sender took it back.
  case withdrawn
  /// The same notice came twice.
  case duplicate
  /// Not for this municipality: returned to the sender.
  case misrouted
  /// The sender changed it: another day, which opens it again.
  case changed

  /// Whether it decides what is done about the return.
  package var isDecision: Bool {
    switch self {
    case .noAction, .measuresTaken, .passedOn: true
    default: false
    }
  }

  /// Whether somebody weighs this one person (domain.md H3).
  package var isJudgment: Bool {
    switch self {
    case .assessed, .noAction, .measuresTaken, .passedOn, .viewGiven, .closed: true
    case .acknowledged, .assessmentBegun, .viewAsked, .followed, .withdrawn, .duplicate,
      .misrouted, .changed:
      false
    }
  }

  /// Whether the words have to be there: why, or what.
  package var needsText: Bool { isJudgment || self == .misrouted || self == .followed }

  /// Whether somebody outside holds it from then on, so that undo leaves it alone (H3).
  package var leavesTheHouse: Bool {
    switch self {
    case .passedOn, .viewGiven, .misrouted: true
    default: false
    }
  }
}

/// One step of a notice.
package struct NoticeStep: Hashable, Sendable {
  package var kind: NoticeStepKind
  /// When it happened.
  package var on: CivilDate
  /// Of `viewAsked` the day by which it was asked; of `changed` the new first day of the return.
  package var day: CivilDate?
  /// Of `assessed`, and of nothing else.
  package var assessment: UnrestAssessment?
  /// Of a decision: what follows, in the order of `NoticeOutcome`.
  package var outcomes: [NoticeOutcome]
  /// Of `viewGiven`: whether an environment analysis went with it.
  package var analysis: Answer?
  /// Who asked, whom it was passed on or returned to; of a duplicate the number of the other copy; of a
  /// decision who signed.
  package var by: String
  /// Why, or what.
  package var text: String

  package init(
    kind: NoticeStepKind, on: CivilDate, day: CivilDate? = nil,
    assessment: UnrestAssessment? = nil, outcomes: [NoticeOutcome] = [], analysis: Answer? = nil,
    by: String = "", text: String = ""
  ) {
    self.kind = kind
    self.on = on
    self.day = day
    self.assessment = assessment
    self.outcomes = outcomes
    self.analysis = analysis
    self.by = by
    self.text = text
  }
}

/// Where a notice stands. Destroyed is no state of it: what was destroyed has none, and a destruction
/// record says so (DP-14).
package enum NoticeState: String, CaseIterable, Hashable, Sendable {
  case received, acknowledged, assessing
  case noAction = "no-action"
  case measures
  case passedOn = "passed-on"
  case followed, closed, withdrawn, duplicate, misrouted

  /// The steps that may follow (domain.md C5). A decision can be taken anew when more is known; a change
  /// of date opens again what was decided, closed or sent back.
  package var next: [NoticeStepKind] {
    switch self {
    case .received:
      [.acknowledged, .viewAsked, .viewGiven, .changed, .withdrawn, .duplicate, .misrouted]
    case .acknowledged:
      [
        .assessmentBegun, .assessed, .viewAsked, .viewGiven, .changed, .withdrawn, .duplicate,
        .misrouted,
      ]
    case .assessing:
      [
        .assessed, .noAction, .measuresTaken, .passedOn, .viewAsked, .viewGiven, .changed,
        .withdrawn, .duplicate, .misrouted,
      ]
    case .noAction, .measures, .passedOn, .followed:
      [
        .followed, .assessed, .noAction, .measuresTaken, .passedOn, .viewAsked, .viewGiven,
        .closed, .changed, .withdrawn,
      ]
    case .closed, .misrouted: [.changed]
    case .withdrawn, .duplicate: []
    }
  }

  /// Whether something is still to be done about it here.
  package var isOpen: Bool {
    switch self {
    case .received, .acknowledged, .assessing, .noAction, .measures, .passedOn, .followed: true
    case .closed, .withdrawn, .duplicate, .misrouted: false
    }
  }

  /// Whether what is done about the return was decided.
  package var isDecided: Bool {
    switch self {
    case .noAction, .measures, .passedOn, .followed, .closed: true
    default: false
    }
  }

  /// Whether it tells nothing about a return to here: it was sent back, taken back or came twice.
  package var isAside: Bool {
    switch self {
    case .withdrawn, .duplicate, .misrouted: true
    default: false
    }
  }
}
