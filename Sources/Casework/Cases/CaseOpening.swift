/// Why a case is opened for somebody who is not in custody (domain.md H8).
package enum CaseGround: String, CaseIterable, Hashable, Sendable {
  case youngAdult = "young-adult"
  case nuisance
  case misunderstoodBehaviour = "misunderstood-behaviour"
  case afterSupervision = "after-supervision"
  case otherQuestion = "other-question"
}

/// A case without detention: what is asked, by whom, since when.
package struct CaseOpening: Hashable, Sendable {
  package var ground: CaseGround
  package var question: String
  package var askedBy: String
  package var on: CivilDate

  package init(ground: CaseGround, question: String, askedBy: String, on: CivilDate) {
    self.ground = ground
    self.question = question
    self.askedBy = askedBy
    self.on = on
  }
}

/// A case without detention with whether it was closed, and why.
package struct OpenedCase: Hashable, Sendable, Identifiable {
  package internal(set) var opened: Entry<CaseOpening>
  /// The reasons with which it was closed; empty while it is open.
  package internal(set) var closed = History<String>()

  init(_ opened: Entry<CaseOpening>) { self.opened = opened }

  package var id: CaseID { opened.id }
  package var opening: CaseOpening { opened.value }
  package var isLive: Bool { opened.isLive }
  package var isOpen: Bool { isLive && closed.isEmpty }
}
