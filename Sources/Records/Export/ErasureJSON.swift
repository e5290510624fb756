import Casework

extension JSONObject {
  /// Adds why somebody's facts are destroyed, and by which rule of retention if that is why.
  mutating func add(_ ground: ErasureGround) {
    switch ground {
    case .retention(let rule):
      add("ground", "retention")
      add("rule", rule.rawValue)
    case .requestOfPerson: add("ground", "request-of-person", rule: nil)
    case .courtOrder: add("ground", "court-order", rule: nil)
    case .wronglyRecorded: add("ground", "wrongly-recorded", rule: nil)
    }
  }

  /// Adds what is left of somebody who was destroyed; the slots of the keys in hexadecimal.
  mutating func add(_ destroyed: DestructionRecord) {
    add("keySlots", destroyed.keySlots.map(RecordJSON.hexadecimal))
    add("compartment", destroyed.compartment.rawValue)
    add(destroyed.ground)
    add("requestedAt", destroyed.requestedAt.isoUTC)
    add("requestedBy", destroyed.requestedBy.text)
    add("confirmedAt", destroyed.confirmedAt.isoUTC)
    add("confirmedBy", destroyed.confirmedBy.text)
    var counts = JSONObject()
    for (kind, count) in destroyed.counts.byRecordKind { counts.add(kind.name, count) }
    add("counts", counts)
  }

  private mutating func add(_ key: String, _ word: String, rule: String?) {
    add(key, word)
    add("rule", rule)
  }
}
