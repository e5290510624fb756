extension PersonFile {
  /// The rule under which these facts stand; every compartment about people has one. Youth facts
  /// that the college received have their own, shorter term. It holds for a file with nothing but
  /// youth returns: a file is destroyed as a whole, and one with an adult return is still needed.
  package var retentionRule: RetentionRuleID? {
    switch compartment {
    case .bij: .bij
    case .aftercare: isOfYouth ? .youth : .aftercare
    case .supervision: .supervision
    case .zvh: .zvh
    case .radicalisation: .radicalisation
    case .victim: .victim
    case .administration, .audit: nil
    }
  }

  /// Whether a measure was taken, which is accounted for after the facts left the working file (Bjsg
  /// 11a lid 4). One that was withdrawn or annulled was taken; an intention was not.
  var isMeasureTaken: Bool {
    measures.contains { $0.isLive && $0.began != nil }
      || notices.contains { $0.isLive && $0.isMeasureTaken }
  }

  private var isOfYouth: Bool {
    let returns = liveReturns
    return !returns.isEmpty && returns.allSatisfy(\.isYouth)
  }

  /// The day of an anchor in this file.
  ///
  /// The day of supply is that of the newest notice: a file is destroyed as a whole, and one with a
  /// notice that may be kept is still needed. What was sent back, taken back or came twice lengthens
  /// nothing while another notice stands. Without a notice it is the day on which the person was first
  /// recorded in the compartment.
  package func day(of anchor: RetentionAnchor) -> CivilDate {
    switch anchor {
    case .supply: daySupplied ?? identity.entries.first?.at.date ?? touched.date
    case .firstProcessing: identity.entries.first?.at.date ?? touched.date
    case .lastProcessing, .lastChange, .correction, .recording: touched.date
    case .endOfExecution:
      liveReturns.lazy.filter(\.isYouth).compactMap { $0.earliest?.value.date }.max()
        ?? touched.date
    case .endOfSupervision: supervision?.probationEnd ?? touched.date
    }
  }
}

extension ReturnCase {
  /// Whether the return ends a youth sentence or measure (Bjsg 11c).
  fileprivate var isYouth: Bool {
    switch details.current?.value.type {
    case .pijEnd, .youthDetentionEnd, .stp: true
    default: false
    }
  }
}
