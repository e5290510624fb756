/// What is left of a person when everything about them in one compartment was destroyed: that it was
/// done, why, when and by whom (Archiefwet; domain.md H15). It names nobody: no id, no name, no
/// reference number. The slots of the keys are opaque once the keys are gone.
package struct DestructionRecord: Hashable, Sendable {
  /// Where in the keyring the destroyed keys stood. On every start the program destroys them again,
  /// so that a restored backup brings nobody back.
  package var keySlots: [[UInt8]]
  package var compartment: Compartment
  package var ground: ErasureGround
  package var requestedAt: Moment
  package var requestedBy: UserName
  package var confirmedAt: Moment
  package var confirmedBy: UserName
  /// How many records were destroyed, of each kind that there were any of.
  package var counts: RecordCounts

  package init(
    keySlots: [[UInt8]], compartment: Compartment, ground: ErasureGround, requestedAt: Moment,
    requestedBy: UserName, confirmedAt: Moment, confirmedBy: UserName, counts: RecordCounts
  ) {
    self.keySlots = keySlots
    self.compartment = compartment
    self.ground = ground
    self.requestedAt = requestedAt
    self.requestedBy = requestedBy
    self.confirmedAt = confirmedAt
    self.confirmedBy = confirmedBy
    self.counts = counts
  }
}

/// How many records there are of each kind.
package struct RecordCounts: Hashable, Sendable {
  private var byKind: [DecisionKind: Int] = [:]

  package init() {}

  package subscript(kind: DecisionKind) -> Int { byKind[kind] ?? 0 }

  /// The kinds of which there are any, in the order of `DecisionKind`.
  package var kinds: [(kind: DecisionKind, count: Int)] {
    DecisionKind.allCases.compactMap { kind in byKind[kind].map { (kind, $0) } }
  }

  package var total: Int { byKind.values.reduce(0, +) }

  package mutating func add(_ kind: DecisionKind, _ count: Int = 1) {
    if count > 0 { byKind[kind, default: 0] += count }
  }

  package static func + (left: RecordCounts, right: RecordCounts) -> RecordCounts {
    var sum = left
    for (kind, count) in right.byKind { sum.add(kind, count) }
    return sum
  }
}
