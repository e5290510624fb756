/// The sharing of facts about one person with somebody outside: a copy that leaves the house, with who
/// gets it, on what ground and for what purpose (domain.md C1; design.md 1.5).
package struct Disclosure: Hashable, Sendable {
  package var receiver: Partner
  package var ground: DisclosureGround
  /// What the ground is, for one's own; else a remark to it. May be empty for an article.
  package var groundWords: String
  package var purpose: String
  /// Which facts; at least one.
  package var fields: Set<SharedField>
  /// What exactly. Required when something else than the listed facts went along.
  package var words: String
  package var on: CivilDate
  /// Who decided that it was shared.
  package var decidedBy: String
  /// The meeting at which it was told; `nil` when it was none.
  package var meeting: MeetingID?

  package init(
    to receiver: Partner, ground: DisclosureGround, groundWords: String = "", purpose: String,
    fields: Set<SharedField>, words: String = "", on: CivilDate, decidedBy: String,
    meeting: MeetingID? = nil
  ) {
    self.receiver = receiver
    self.ground = ground
    self.groundWords = groundWords
    self.purpose = purpose
    self.fields = fields
    self.words = words
    self.on = on
    self.decidedBy = decidedBy
    self.meeting = meeting
  }

  /// The facts in a fixed order.
  package var fieldList: [SharedField] { SharedField.allCases.filter(fields.contains) }
}

/// What can happen to something that was shared: it left the house, so nobody undoes it (H3).
package enum DisclosureStepKind: String, CaseIterable, Hashable, Sendable {
  case withdrawn, corrected
}

/// One step, of which whoever got it is told (AVG art. 19).
package struct DisclosureStep: Hashable, Sendable {
  package var kind: DisclosureStepKind
  package var on: CivilDate
  package var reason: String
  /// Of a correction: what it should have said.
  package var words: String

  package init(_ kind: DisclosureStepKind, on: CivilDate, reason: String, words: String = "") {
    self.kind = kind
    self.on = on
    self.reason = reason
    self.words = words
  }
}

/// Something that was shared, with what became of it.
package struct Share: Hashable, Sendable, Identifiable {
  package internal(set) var told: Entry<Disclosure>
  package internal(set) var steps = History<DisclosureStep>()

  init(_ told: Entry<Disclosure>) { self.told = told }

  package var id: DisclosureID { told.id }
  package var content: Disclosure { told.value }
  package var isLive: Bool { told.isLive }
  package var isWithdrawn: Bool { steps.live.contains { $0.value.kind == .withdrawn } }
  /// Whether the receiver may still use it.
  package var stands: Bool { isLive && !isWithdrawn }
  /// What exactly the receiver knows: the last correction, or what was told at first.
  package var words: String {
    steps.live.last { $0.value.kind == .corrected }?.value.words ?? content.words
  }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      told.withdrawnBy = other
      return true
    }
    return steps.mark(event, withdrawnBy: other)
  }

  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    let later =
      id == self.id
      ? steps.live.last { !own.contains($0.id) } : steps.builtUpon(id, within: own)
    return later.map { ($0.author, $0.at) }
  }

  func obstacle(toRestoring id: RecordID) -> Refusal? {
    guard let step = steps.entry(id) else { return nil }
    guard isLive else { return .unknownDisclosure }
    return isWithdrawn && step.value.kind == .withdrawn ? .disclosureAlreadyWithdrawn : nil
  }
}
