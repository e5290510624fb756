/// Why everything about somebody in one compartment is destroyed before anybody else reads it again.
package enum ErasureGround: Hashable, Sendable {
  /// A term of retention is over.
  case retention(RetentionRuleID)
  /// The person asked for it and has a right to it (AVG art. 17).
  case requestOfPerson
  case courtOrder
  /// It should never have been recorded here.
  case wronglyRecorded

  /// Whether the law sets the term without room of our own.
  var isUnderHardTerm: Bool {
    if case .retention(let id) = self { id.rule.isHard } else { false }
  }
}

/// What somebody asks who wants a person's facts in one compartment destroyed.
package struct ErasureRequest: Hashable, Sendable {
  package var ground: ErasureGround
  package var remark: String

  package init(ground: ErasureGround, remark: String) {
    self.ground = ground
    self.remark = remark
  }
}

/// Where an erasure stands. One that was carried out has no state: the file is gone, and what
/// remains is a `DestructionRecord`.
package enum ErasureState: Hashable, Sendable {
  /// Waits for a second person.
  case requested
  /// Two people agreed; on this day or later it is carried out, until then it can be withdrawn.
  case confirmed(destroyFrom: CivilDate)
  case withdrawn
}

/// An erasure of one person in one compartment, on its way.
package struct Erasure: Hashable, Sendable, Identifiable {
  package let requested: Entry<ErasureRequest>
  /// By whom and when it was confirmed, with the first day on which it may be carried out.
  package internal(set) var confirmed: Entry<CivilDate>?
  /// Why it was withdrawn.
  package internal(set) var withdrawn: Entry<String>?

  package var id: ErasureID { requested.id }
  package var request: ErasureRequest { requested.value }

  package var state: ErasureState {
    if withdrawn != nil { return .withdrawn }
    return confirmed.map { .confirmed(destroyFrom: $0.value) } ?? .requested
  }
}

extension PersonFile {
  /// The erasure that was asked and not withdrawn. There is never more than one.
  package var erasure: Erasure? { erasures.last { $0.withdrawn == nil } }

  mutating func evolve(erasure event: Event) {
    switch event.fact {
    case .erasureRequested(let request):
      erasures.append(Erasure(requested: Entry(event, request)))
    case .erasureConfirmed(let id, let day):
      change(erasure: id) { if $0.confirmed == nil { $0.confirmed = Entry(event, day) } }
    case .erasureWithdrawn(let id, let reason):
      change(erasure: id) { $0.withdrawn = Entry(event, reason) }
    default: break
    }
  }

  private mutating func change(erasure id: ErasureID, _ body: (inout Erasure) -> Void) {
    guard let index = erasures.lastIndex(where: { $0.id == id && $0.withdrawn == nil }) else {
      return
    }
    body(&erasures[index])
  }
}
