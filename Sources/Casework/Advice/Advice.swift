/// A question for advice: by whom, when, and when an answer is expected (domain.md H8). No norm in
/// weeks is public: the day is the one that was asked (TZ-17).
package struct AdviceRequest: Hashable, Sendable {
  package var question: String
  /// Who asks.
  package var askedBy: String
  /// Who has to answer; `us` for ourselves.
  package var asked: DutyHolder
  package var askedOn: CivilDate
  /// The day that was asked; `nil` when none was.
  package var due: CivilDate?

  package init(
    question: String, askedBy: String, asked: DutyHolder, askedOn: CivilDate, due: CivilDate?
  ) {
    self.question = question
    self.askedBy = askedBy
    self.asked = asked
    self.askedOn = askedOn
    self.due = due
  }
}

/// The answer to a request.
package struct AdviceAnswer: Hashable, Sendable {
  package var on: CivilDate
  package var text: String
  /// The person read it, and what they said of it (TZ-17). May be empty.
  package var reaction: String
  /// Why it replaces the answer before it, which had left the house. Empty for the first one.
  package var correction: String

  package init(on: CivilDate, text: String, reaction: String = "", correction: String = "") {
    self.on = on
    self.text = text
    self.reaction = reaction
    self.correction = correction
  }
}

/// A request with its answers.
package struct Advice: Hashable, Sendable, Identifiable {
  package internal(set) var requested: Entry<AdviceRequest>
  package internal(set) var answers = History<AdviceAnswer>()

  init(_ requested: Entry<AdviceRequest>) { self.requested = requested }

  package var id: AdviceID { requested.id }
  package var request: AdviceRequest { requested.value }
  package var isLive: Bool { requested.isLive }
  package var isOpen: Bool { isLive && answers.isEmpty }
  /// The answer that stands.
  package var answer: Entry<AdviceAnswer>? { answers.current }
}
