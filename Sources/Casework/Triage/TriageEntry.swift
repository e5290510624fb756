/// What a signal found in a file: the question, apart from whose case it is.
package struct TriageFinding: Hashable, Sendable {
  package let signal: SignalCode
  /// The event that brought the matter that the question is about: a return, measure, supervision,
  /// request, step or the person. Decisions are tied to it.
  package let matter: RecordID
  package let reason: TriageReason
  /// The rule whose clock runs; `nil` where the signal stands on no clock, see `SignalCode.basis`.
  package let rule: RuleID?
  /// How the end was counted, where a rule counts it.
  package let deadline: Deadline?
  /// The end of the time for the decision; `nil` for at once.
  package let due: Due?
  package let hardness: Hardness
  /// Who has to act.
  package let dutyHolder: DutyHolder
  package let asked: AskedDecision
  package let tier: Tier
  /// The answers that may still move it. Empty: it stands as it is.
  package let missing: [MissingInput]
  /// When the fact was recorded that raised it.
  package let raised: Moment
}

/// One entry of the queue: a person, why they need somebody, until when, and what is asked.
package struct TriageEntry: ListRow {
  /// The same for the same signal on the same matter, for ever.
  package let id: RecordID
  package let person: PersonID
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let birthDate: PartialDate?
  package let owner: UserName?
  package let ownerName: String
  /// Who acts today: the owner, or the deputy of an owner who is away.
  package let responsible: UserName?
  package let responsibleName: String
  package let finding: TriageFinding
  package let timeLeft: TimeLeft
  /// What orders within a tier beside time and hardness; `nil` outside supervision and BIJ.
  package let nature: ConvictionNature?
  package let unknowns: [Unknown]
  /// When anything in the file was last recorded.
  package let touched: Moment
  package let novelty: Novelty?
  package var haystack: String

  package var signal: SignalCode { finding.signal }
  package var matter: RecordID { finding.matter }
  package var reason: TriageReason { finding.reason }
  package var rule: RuleID? { finding.rule }
  package var deadline: Deadline? { finding.deadline }
  package var due: Due? { finding.due }
  package var hardness: Hardness { finding.hardness }
  package var dutyHolder: DutyHolder { finding.dutyHolder }
  package var asked: AskedDecision { finding.asked }
  package var tier: Tier { finding.tier }
  package var missing: [MissingInput] { finding.missing }
  /// Whether an answer that is not there yet may move the entry.
  package var isProvisional: Bool { !finding.missing.isEmpty }
  /// Whether the owner is away and somebody else acts.
  package var isCovered: Bool { owner != responsible }
}
