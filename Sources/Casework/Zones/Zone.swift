/// Which order or condition a zone belongs to.
package enum ZoneTarget: Hashable, Sendable {
  case measure(MeasureID)
  /// The event that set a special condition of a supervision.
  case condition(RecordID)
}

/// What the order says about the area.
package enum ZonePurpose: String, CaseIterable, Hashable, Sendable {
  /// Not to be there.
  case ban
  /// To be there.
  case duty
}

/// The area of an order or a condition.
///
/// The centre of a ban can be the home of a victim. Such a ban is a victim zone: its area stands in
/// the victim compartment alone, and in the compartment of the order nothing but that mark (domain.md
/// H4).
package struct ZoneContent: Hashable, Sendable {
  package var target: ZoneTarget
  package var purpose: ZonePurpose
  /// What one calls it: "winkelgebied Damplein". Empty for a victim zone.
  package var label: String
  package var isVictimZone: Bool
  /// The area; `nil` for the mark of a victim zone.
  package var shape: ZoneShape?

  package init(
    target: ZoneTarget, purpose: ZonePurpose = .ban, label: String = "",
    isVictimZone: Bool = false, shape: ZoneShape?
  ) {
    self.target = target
    self.purpose = purpose
    self.label = label
    self.isVictimZone = isVictimZone
    self.shape = shape
  }
}

/// A zone and whether it was removed.
package struct Zone: Hashable, Sendable, Identifiable {
  package internal(set) var drawn: Entry<ZoneContent>
  /// Why it was removed.
  package internal(set) var removed = History<String>()

  init(_ drawn: Entry<ZoneContent>) { self.drawn = drawn }

  package var id: ZoneID { drawn.id }
  package var content: ZoneContent { drawn.value }
  /// Neither undone nor removed.
  package var isStanding: Bool { drawn.isLive && removed.isEmpty }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      drawn.withdrawnBy = other
      return true
    }
    return removed.mark(event, withdrawnBy: other)
  }

  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    let later =
      id == self.id
      ? removed.live.last { !own.contains($0.id) } : removed.builtUpon(id, within: own)
    return later.map { ($0.author, $0.at) }
  }
}

extension MeasureContent {
  /// What a zone of this measure can say; empty where the measure is about no area.
  package var zonePurposes: [ZonePurpose] {
    switch type {
    case .areaBan, .groupBan, .lightOrder, .bylawBan, .emergencyOrder, .emergencyBylaw, .riskArea,
      .urgentRiskArea:
      [.ban]
    case .conductOrder, .libertyRestriction, .counterTerrorism, .longTermSupervision:
      (contents.contains(.areaBan) || type == .longTermSupervision ? [.ban] : [])
        + (contents.contains(.placeDuty) ? [.duty] : [])
    default: []
    }
  }
}

extension SpecialConditionKind {
  /// What a zone of this condition says; `nil` where it is about no area.
  package var zonePurpose: ZonePurpose? {
    switch self {
    case .placeBan, .settlementBan: .ban
    case .placeDuty: .duty
    default: nil
    }
  }
}

extension PersonFile {
  /// The zones that stand, the oldest first.
  package var standingZones: [Zone] { zones.filter(\.isStanding) }

  /// What a zone can be drawn for now: every order about an area that is intended or in force, and every
  /// condition about one that holds, with what it can say.
  package var zoneTargets: [(target: ZoneTarget, purposes: [ZonePurpose])] {
    let orders = measures.compactMap { measure -> (ZoneTarget, [ZonePurpose])? in
      guard measure.isLive, measure.state == .intended || measure.state == .active else {
        return nil
      }
      let purposes = measure.content.zonePurposes
      return purposes.isEmpty ? nil : (.measure(measure.id), purposes)
    }
    let conditions = supervisions.filter(\.isLive).flatMap { order in
      order.conditions.compactMap { entry -> (ZoneTarget, [ZonePurpose])? in
        entry.value.kind.zonePurpose.map { (.condition(entry.id), [$0]) }
      }
    }
    return orders + conditions
  }
}
