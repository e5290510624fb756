/// What became of the offer of aftercare, which is voluntary (domain.md H10).
package enum OfferState: String, CaseIterable, Hashable, Sendable {
  case offered, accepted, declined, withdrawn

  /// The answers that may follow; before the first offer only `offered` may.
  package var next: [OfferState] {
    switch self {
    case .offered: [.accepted, .declined, .withdrawn]
    case .accepted: [.withdrawn, .declined]
    case .declined: [.offered, .accepted]
    case .withdrawn: [.offered]
    }
  }
}

/// One step in the offer, on the day on which it happened.
package struct OfferAnswer: Hashable, Sendable {
  package var state: OfferState
  package var on: CivilDate
  /// Required when the person declines: in the person's own words where possible.
  package var reason: String

  package init(state: OfferState, on: CivilDate, reason: String = "") {
    self.state = state
    self.on = on
    self.reason = reason
  }
}
