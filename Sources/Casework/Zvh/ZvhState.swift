/// Where a case of the house stands (domain.md C5).
package enum ZvhState: String, CaseIterable, Hashable, Sendable {
  /// Complete, and the closing time of its triage has not come.
  case referred
  case incomplete
  /// Complete, and on the board of the coming triage.
  case triage
  case refused
  case adviceBack = "advice-back"
  case elsewhere
  /// Individual case consultation (ICO), without a plan yet.
  case consultation
  case planned
  /// The plan is being carried out: something was agreed.
  case running
  case scalingDown = "scaling-down"
  case closed

  /// The steps that may follow. What triage decided is decided anew with a reason, never undone.
  package var next: [ZvhStepKind] {
    switch self {
    case .referred, .incomplete, .triage: [.amended, .triaged]
    case .refused, .adviceBack, .elsewhere: [.triaged]
    case .consultation: [.leadSet, .planSet, .agreed, .agreementEnded, .scaledDown, .closed]
    case .planned, .running: [.leadSet, .planSet, .agreed, .agreementEnded, .scaledDown, .closed]
    case .scalingDown: [.leadSet, .agreed, .agreementEnded, .scaledUp, .closed]
    case .closed: [.scaledUp]
    }
  }

  package var awaitsTriage: Bool { self == .referred || self == .incomplete || self == .triage }

  /// Whether the house works on it.
  package var isActive: Bool {
    switch self {
    case .consultation, .planned, .running, .scalingDown: true
    default: false
    }
  }
}

/// The weekly rhythm of a house: until when a referral counts for the next triage (ZV-3). A regional
/// choice: no law and no agreement fixes it.
package struct ZvhRhythm: Hashable, Sendable {
  /// ISO numbers, Monday 1.
  let closingDay: Int
  let closingTime: CivilTime
  let triageDay: Int

  package init(_ settings: Settings, on day: CivilDate) {
    closingDay = settings.value(of: .zvhClosingDay, on: day)
    closingTime =
      CivilTime(hour: settings.value(of: .zvhClosingHour, on: day), minute: 0) ?? .midnight
    triageDay = settings.value(of: .zvhTriageDay, on: day)
  }

  /// The first closing time that has not passed at a moment.
  package func closing(after moment: Moment) -> Due {
    let today = moment.date
    let ahead = (closingDay - today.weekday.rawValue + 7) % 7
    let due = Due(today.adding(days: ahead), closingTime)
    return due.moment > moment ? due : Due(due.date.adding(days: 7), closingTime)
  }

  /// The triage that follows a closing time.
  package func triage(after closing: Due) -> CivilDate {
    let ahead = (triageDay - closing.date.weekday.rawValue + 7) % 7
    return closing.date.adding(days: ahead)
  }
}
