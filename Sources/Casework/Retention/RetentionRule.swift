/// The rules that say how long facts may be kept.
package enum RetentionRuleID: String, CaseIterable, Hashable, Sendable {
  case bij = "BIJ-17"
  case youth = "NEW-2"
  case zvh = "DP-4"
  case radicalisation = "NEW-3"
  case wmoCollege = "DP-7-college"
  case veiligThuis = "DP-7-veilig-thuis"
  case aftercare
  case supervision
  case victim
  case originalText = "original-text"
  /// Who saw what (BIO2 8.15).
  case access = "access-records"
}

/// The day from which a term runs.
package enum RetentionAnchor: String, CaseIterable, Hashable, Sendable {
  /// The day on which the source gave us the facts.
  case supply
  case firstProcessing = "first-processing"
  case lastProcessing = "last-processing"
  case lastChange = "last-change"
  /// The end of the execution of the sentence or measure.
  case endOfExecution = "end-of-execution"
  case endOfSupervision = "end-of-supervision"
  case correction
  /// The moment at which something was recorded.
  case recording
}

/// How long after its anchor something may be kept, in calendar months.
package enum RetentionTerm: Hashable, Sendable {
  /// The law gives the figure.
  case fixed(months: Int)
  /// The law gives none; the organisation chooses.
  case setting(SettingID)
}

/// One rule of retention: whom it is about, from when, how long, and what may lengthen it.
package struct RetentionRule: Hashable, Sendable, Identifiable {
  package let id: RetentionRuleID
  /// The article; empty where the organisation decides.
  package let article: String
  /// Where that text was read: the number of the law and the day of the version.
  package let source: String
  /// `nil` where no compartment holds such facts yet.
  package let compartment: Compartment?
  package let anchor: RetentionAnchor
  package let term: RetentionTerm
  /// Months more, for accountability alone, when a measure was taken on these facts.
  package let monthsAfterMeasure: Int

  /// Whether the law sets the term: no extension, only an exception in law that is recorded.
  package var isHard: Bool {
    if case .fixed = term { true } else { false }
  }

  /// The rule that this id names. Terms of years are given in months.
  package static let all: [RetentionRule] = RetentionRuleID.allCases.map(\.rule)

  /// When facts leave the working file and when they are destroyed at the latest, both on that day
  /// itself. The same day of the month, or the last day of a month that is shorter (rule D4).
  package func deadlines(from anchor: CivilDate, measureTaken: Bool, months: Int)
    -> RetentionDeadlines
  {
    let leaves = anchor.adding(months: months)
    guard measureTaken, monthsAfterMeasure > 0 else {
      return RetentionDeadlines(leavesWork: leaves, destroyedBy: leaves)
    }
    return RetentionDeadlines(
      leavesWork: leaves, destroyedBy: leaves.adding(months: monthsAfterMeasure))
  }
}

/// The two ends of a term, each the last day on which it may happen.
package struct RetentionDeadlines: Hashable, Sendable {
  /// From the day after, the facts serve accountability alone.
  package let leavesWork: CivilDate
  package let destroyedBy: CivilDate
}

extension RetentionRuleID {
  /// What the rule says. Sources: `law-check` of 2026, rows BIJ-17, NEW-2, DP-4, NEW-3, DP-7; where
  /// that found no figure the organisation's setting stands, and no figure is claimed. Facts about
  /// radicalisation are shielded besides when the case closes (art. 6(3), see `shieldedSince`).
  package var rule: RetentionRule {
    switch self {
    case .bij:
      fixed("Bjsg 11a(4)", "BWBR0016544/2026-10-01", .bij, .supply, 9, afterMeasure: 60)
    case .youth:
      fixed("Bjsg 11c", "BWBR0016544/2026-10-01", .aftercare, .endOfExecution, 12)
    case .zvh: fixed("WGS 1.8(7)", "BWBR0049962/2025-07-05", .zvh, .firstProcessing, 60)
    case .radicalisation:
      fixed("art. 9", "BWBR0050740/2025-07-01", .radicalisation, .lastProcessing, 60)
    case .wmoCollege: fixed("Wmo 2015 5.3.4", "BWBR0035362/2026-07-01", nil, .lastChange, 180)
    case .veiligThuis: fixed("Wmo 2015 5.3.4", "BWBR0035362/2026-07-01", nil, .lastChange, 240)
    case .aftercare: chosen(.retentionAftercare, .aftercare, .lastChange)
    case .supervision: chosen(.retentionSupervision, .supervision, .endOfSupervision)
    case .victim: chosen(.retentionVictim, .victim, .lastChange)
    case .originalText: chosen(.retentionOriginalText, nil, .correction)
    case .access: chosen(.retentionAccess, .audit, .recording)
    }
  }

  private func fixed(
    _ article: String, _ source: String, _ compartment: Compartment?, _ anchor: RetentionAnchor,
    _ months: Int, afterMeasure: Int = 0
  ) -> RetentionRule {
    RetentionRule(
      id: self, article: article, source: source, compartment: compartment, anchor: anchor,
      term: .fixed(months: months), monthsAfterMeasure: afterMeasure)
  }

  private func chosen(
    _ setting: SettingID, _ compartment: Compartment?, _ anchor: RetentionAnchor
  ) -> RetentionRule {
    RetentionRule(
      id: self, article: "", source: "", compartment: compartment, anchor: anchor,
      term: .setting(setting), monthsAfterMeasure: 0)
  }
}

extension Settings {
  /// The months of a term on a day.
  package func months(of term: RetentionTerm, on day: CivilDate) -> Int {
    switch term {
    case .fixed(let months): months
    case .setting(let id): value(of: id, on: day)
    }
  }
}
