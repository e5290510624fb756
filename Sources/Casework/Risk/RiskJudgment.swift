/// A judgment of risk as somebody made it: with what, when, in words, with the story behind it.
package struct RiskJudgment: Hashable, Sendable {
  package var instrument: RiskInstrument
  package var version: String
  /// Who made it, with their organisation.
  package var assessor: String
  package var assessedOn: CivilDate
  /// The judgments that were made, each for itself.
  package var outcomes: [RiskAspect: RiskLevel]
  /// Of RiHG: whether a ban is indicated in principle.
  package var banIndicated: Answer?
  /// Whether it leans on OXREC (RI-4).
  package var leansOnOxrec: Bool
  /// Without a story no level can be understood, so it is required.
  package var narrative: String
  /// The last day on which it holds; `nil` for as long as the setting says (RI-20).
  package var validUntil: CivilDate?

  package init(
    instrument: RiskInstrument, version: String = "", assessor: String, assessedOn: CivilDate,
    outcomes: [RiskAspect: RiskLevel] = [:], banIndicated: Answer? = nil,
    leansOnOxrec: Bool = false, narrative: String, validUntil: CivilDate? = nil
  ) {
    self.instrument = instrument
    self.version = version
    self.assessor = assessor
    self.assessedOn = assessedOn
    self.outcomes = outcomes
    self.banIndicated = banIndicated
    self.leansOnOxrec = leansOnOxrec
    self.narrative = narrative
    self.validUntil = validUntil
  }
}

/// What happened to a judgment since.
package enum RiskStepKind: String, CaseIterable, Hashable, Sendable {
  /// Something in the life of the person that asks for a new judgment.
  case lifeEvent = "life-event"
  /// It is not used any more, for a reason.
  case withdrawn
}

/// A change after which a judgment may not hold (domain.md B6).
package enum LifeEvent: String, CaseIterable, Hashable, Sendable {
  case housing
  case work
  case relationship
  case relapse
  case treatment
  case newSuspicion = "new-suspicion"
  case loss
  case other
}

/// One step of a judgment.
package struct RiskStep: Hashable, Sendable {
  package var kind: RiskStepKind
  package var on: CivilDate
  /// With `lifeEvent`: what.
  package var event: LifeEvent?
  /// What is known of it; why, with `withdrawn`.
  package var reason: String

  package init(
    kind: RiskStepKind, on: CivilDate, event: LifeEvent? = nil, reason: String = ""
  ) {
    self.kind = kind
    self.on = on
    self.event = event
    self.reason = reason
  }
}

/// The id of the event that recorded a judgment of risk.
package typealias RiskJudgmentID = RecordID

/// A judgment with what happened since.
package typealias JudgedRisk = Followed<RiskJudgment, RiskStep>

extension JudgedRisk {
  package var withdrawal: Entry<RiskStep>? {
    steps.live.last { $0.value.kind == .withdrawn }
  }

  /// Whether it is used: neither undone nor withdrawn.
  package var stands: Bool { isLive && withdrawal == nil }

  /// The last change in the person's life after it was made.
  package var lifeEvent: Entry<RiskStep>? {
    steps.live.last { $0.value.kind == .lifeEvent && $0.value.on >= content.assessedOn }
  }

  /// The last day on which it holds.
  package func lastDay(_ settings: Settings) -> CivilDate {
    content.validUntil
      ?? content.assessedOn.adding(
        months: settings.value(of: .riskValidity, on: content.assessedOn))
  }

  /// Whether it leans on OXREC from before a pause, or in one (RI-4).
  package func leansOnPausedOxrec(_ settings: Settings, today: CivilDate) -> Bool {
    guard content.leansOnOxrec else { return false }
    let made = content.assessedOn
    let changes = settings.history(of: .oxrecPaused).live.map(\.value.from)
    let days = [made, today, OxrecPause.began] + changes
    return days.contains { day in
      day >= made && day <= max(made, today) && settings.value(of: .oxrecPaused, on: day) == 1
    }
  }

  func obstacle(to step: RiskStep) -> Refusal? {
    guard isLive else { return .unknownJudgment }
    guard withdrawal == nil else { return .judgmentWithdrawn }
    if step.kind == .withdrawn, step.reason.isBlank { return .reasonMissing }
    if step.kind == .lifeEvent, step.event == nil { return .lifeEventMissing }
    return step.on < content.assessedOn ? .periodReversed(content.assessedOn, step.on) : nil
  }
}

/// The day on which the use of OXREC stopped (RI-4: letter of 12 February 2026). No end of the pause
/// is known; a setting says from when it is over.
package enum OxrecPause {
  /// 12 February 2026.
  package static let began = CivilDate(daysSince1970: 20496)
}
