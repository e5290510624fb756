/// Why facts may not be destroyed yet although their term is over (domain.md H15; AVG art. 17(3)).
package enum HoldGround: String, CaseIterable, Hashable, Sendable {
  case objection
  case appeal
  case complaint
  case accessRequest = "access-request"
  /// Another law obliges us to keep them.
  case statutoryDuty = "statutory-duty"
  /// They are needed for a claim at law.
  case legalClaim = "legal-claim"
  case other

  /// Whether it is a ground in law, the only kind that stops a term that the law calls hard (WGS
  /// art. 1.8(7): a statutory rule or a claim at law). Handling an objection, an appeal, a complaint
  /// (Awb) or an access request (AVG art. 15) is a statutory duty.
  package var isInLaw: Bool { self != .other }
}

/// A stop on destroying what is held about somebody in one compartment.
package struct HoldContent: Hashable, Sendable {
  package var ground: HoldGround
  package var remark: String

  package init(ground: HoldGround, remark: String) {
    self.ground = ground
    self.remark = remark
  }
}

/// A hold and whether it was lifted.
package struct LegalHold: Hashable, Sendable, Identifiable {
  package internal(set) var placed: Entry<HoldContent>
  /// Why it was lifted.
  package internal(set) var lifted = History<String>()

  init(_ placed: Entry<HoldContent>) { self.placed = placed }

  package var id: HoldID { placed.id }
  package var content: HoldContent { placed.value }
  package var stands: Bool { placed.isLive && lifted.isEmpty }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      placed.withdrawnBy = other
      return true
    }
    return lifted.mark(event, withdrawnBy: other)
  }
}

extension PersonFile {
  /// The holds that stop destruction now, oldest first.
  package var standingHolds: [LegalHold] { holds.filter(\.stands) }

  /// The oldest hold that stops a destruction on this ground: under a term that the law calls hard
  /// only one with a ground in law does.
  package func hold(stopping ground: ErasureGround) -> LegalHold? {
    standingHolds.first { $0.content.ground.isInLaw || !ground.isUnderHardTerm }
  }
}

extension Decider {
  /// Whoever works on a case may stop its destruction; lifting that is for who may destroy.
  mutating func placeHold(_ content: HoldContent, on person: PersonID) throws(Refusal) {
    let file = try privacyFile(person)
    guard viewer.role.has(.placeHold) else { throw .notAllowed(.placeHold, viewer.role) }
    guard content.ground != .other || !content.remark.isBlank else { throw .reasonMissing }
    record(.holdPlaced(content), about: person, in: file.compartment)
  }

  mutating func liftHold(_ id: HoldID, of person: PersonID, reason: String) throws(Refusal) {
    let file = try privacyFile(person)
    guard viewer.mayConfirmErasure(in: file.compartment) else {
      throw .notAllowed(.confirmErasure, viewer.role)
    }
    guard let hold = file.holds.first(where: { $0.id == id && $0.placed.isLive }) else {
      throw .unknownHold
    }
    guard hold.stands else { throw .holdAlreadyLifted }
    guard !reason.isBlank else { throw .reasonMissing }
    record(.holdLifted(id, reason: reason), about: person, in: file.compartment)
  }
}
