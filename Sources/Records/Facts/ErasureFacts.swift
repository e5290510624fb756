import Casework
import FoundationEssentials

extension WireErasureRequested: FactMessage {
  init(_ request: ErasureRequest) {
    self.init()
    ground = request.ground.wire
    if let id = request.ground.rule { rule = id.wire }
    remark = request.remark
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .erasureRequested(
      ErasureRequest(ground: try fields.ground(ground, hasRule, rule), remark: remark))
  }
}

extension WireErasureConfirmed: FactMessage {
  init(_ id: ErasureID, _ day: CivilDate) {
    self.init()
    erasureID = id.wire
    destroyFrom = day.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .erasureConfirmed(
      try fields.id(hasErasureID, erasureID, "erasure_id"),
      destroyFrom: try fields.day(hasDestroyFrom, destroyFrom, "destroy_from"))
  }
}

extension WireErasureWithdrawn: FactMessage {
  init(_ id: ErasureID, _ reason: String) {
    self.init()
    erasureID = id.wire
    self.reason = reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .erasureWithdrawn(
      try fields.id(hasErasureID, erasureID, "erasure_id"),
      reason: try fields.text(hasReason, reason, "reason"))
  }
}

extension WireErasureCarriedOut: FactMessage {
  init(_ destroyed: DestructionRecord) {
    self.init()
    keySlots = destroyed.keySlots.map { Data($0) }
    compartment = destroyed.compartment.wire
    ground = destroyed.ground.wire
    if let id = destroyed.ground.rule { rule = id.wire }
    requestedAt = destroyed.requestedAt.milliseconds
    requestedBy = destroyed.requestedBy.text
    confirmedAt = destroyed.confirmedAt.milliseconds
    confirmedBy = destroyed.confirmedBy.text
    counts = destroyed.counts.byRecordKind.map { kind, count in
      var wire = WireRecordCount()
      wire.kind = UInt32(kind.rawValue)
      wire.count = UInt32(clamping: count)
      return wire
    }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .erasureCarriedOut(
      DestructionRecord(
        keySlots: keySlots.map { [UInt8]($0) },
        compartment: try fields.value(compartment, "compartment"),
        ground: try fields.ground(ground, hasRule, rule),
        requestedAt: try fields.moment(hasRequestedAt, requestedAt, "requested_at"),
        requestedBy: UserName(try fields.text(hasRequestedBy, requestedBy, "requested_by")),
        confirmedAt: try fields.moment(hasConfirmedAt, confirmedAt, "confirmed_at"),
        confirmedBy: UserName(try fields.text(hasConfirmedBy, confirmedBy, "confirmed_by")),
        counts: try fields.counts(counts)))
  }
}

extension WireAccessDestroyed: FactMessage {
  init(_ destroyed: AccessDestruction) {
    self.init()
    throughDay = destroyed.through.wire
    count = UInt32(clamping: destroyed.count)
    months = UInt32(clamping: destroyed.months)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasCount else { throw fields.missing("count") }
    guard hasMonths else { throw fields.missing("months") }
    return .accessDestroyed(
      AccessDestruction(
        through: try fields.day(hasThroughDay, throughDay, "through_day"), count: Int(count),
        months: Int(months)))
  }
}

extension ErasureGround {
  fileprivate var rule: RetentionRuleID? {
    if case .retention(let id) = self { id } else { nil }
  }

  fileprivate var wire: WireErasureGround {
    switch self {
    case .retention: .retention
    case .requestOfPerson: .requestOfPerson
    case .courtOrder: .courtOrder
    case .wronglyRecorded: .wronglyRecorded
    }
  }
}

extension FieldReader {
  /// A ground with the rule that stands beside it if, and only if, a term is the ground.
  fileprivate func ground(
    _ ground: WireErasureGround, _ hasRule: Bool, _ rule: WireRetentionRule
  ) throws(RecordError) -> ErasureGround {
    if ground == .retention {
      guard hasRule else { throw missing("rule") }
      return .retention(try value(rule, "rule"))
    }
    let others: [ErasureGround] = [.requestOfPerson, .courtOrder, .wronglyRecorded]
    guard let known = others.first(where: { $0.wire == ground }) else {
      throw .unknownValue(kind, field: "ground", number: ground.rawValue)
    }
    guard !hasRule else { throw invalid("rule") }
    return known
  }

  /// Counts, each kind once and in their order, so that one fact has one form.
  fileprivate func counts(_ wire: [WireRecordCount]) throws(RecordError) -> RecordCounts {
    var counts = RecordCounts()
    var last: UInt32 = 0
    for item in wire {
      guard item.kind > last, item.count > 0 else { throw invalid("counts") }
      guard let kind = DecisionKind.allCases.first(where: { $0.record.rawValue == item.kind })
      else { throw .unknownValue(self.kind, field: "counts", number: Int(item.kind)) }
      last = item.kind
      counts.add(kind, Int(item.count))
    }
    return counts
  }
}
