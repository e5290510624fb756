import Casework
import FoundationEssentials

extension WireWithdrawn: FactMessage {
  init(_ compensation: Compensation) {
    self.init()
    decisionID = compensation.decision.wire
    eventIds = compensation.events.map(\.wire)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .withdrawn(
      try fields.compensation(hasDecisionID, decisionID, eventIds))
  }
}

extension WireRestored: FactMessage {
  init(_ compensation: Compensation) {
    self.init()
    decisionID = compensation.decision.wire
    eventIds = compensation.events.map(\.wire)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .restored(
      try fields.compensation(hasDecisionID, decisionID, eventIds))
  }
}

extension FieldReader {
  fileprivate func compensation(_ isThere: Bool, _ decision: Data, _ events: [Data])
    throws(RecordError) -> Compensation
  {
    var ids: [RecordID] = []
    ids.reserveCapacity(events.count)
    for event in events { ids.append(try id(event, "event_ids")) }
    return Compensation(decision: try id(isThere, decision, "decision_id"), events: ids)
  }
}
