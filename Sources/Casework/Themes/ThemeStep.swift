/// What happens to a theme after it is set.
package enum ThemeStepKind: String, CaseIterable, Hashable, Sendable {
  /// A question of the checklist was answered.
  case answered
  /// A partner came in.
  case involved
  /// The case carries the theme no longer.
  case ended
}

/// One step of a theme.
package struct ThemeStep: Hashable, Sendable {
  package var kind: ThemeStepKind
  package var on: CivilDate
  /// With `answered`: which question, and the answer.
  package var question: ThemeQuestion?
  package var answer: Answer?
  /// With `involved`: who.
  package var partner: ThemePartner?
  /// A note with an answer or a partner; why, with `ended`.
  package var note: String

  package init(
    kind: ThemeStepKind, on: CivilDate, question: ThemeQuestion? = nil, answer: Answer? = nil,
    partner: ThemePartner? = nil, note: String = ""
  ) {
    self.kind = kind
    self.on = on
    self.question = question
    self.answer = answer
    self.partner = partner
    self.note = note
  }
}

/// The id of the event that set a theme.
package typealias ThemeID = RecordID

/// A theme of a case with everything that followed.
package typealias CaseTheme = Followed<ThemeContent, ThemeStep>

extension CaseTheme {
  package var kind: ThemeKind { content.kind }

  /// Whether the case carries it now.
  package var isOpen: Bool { isLive && end == nil }

  /// How it ended, if it did.
  package var end: Entry<ThemeStep>? { steps.live.last { $0.value.kind == .ended } }

  /// The answer to a question that stands; `nil` while it was not asked.
  package func answer(to question: ThemeQuestion) -> Entry<ThemeStep>? {
    steps.live.last { $0.value.kind == .answered && $0.value.question == question }
  }

  /// When a partner came in; `nil` while they did not.
  package func involvement(of partner: ThemePartner) -> Entry<ThemeStep>? {
    steps.live.last { $0.value.kind == .involved && $0.value.partner == partner }
  }

  /// Why a step cannot be taken.
  func obstacle(to step: ThemeStep) -> Refusal? {
    guard isLive else { return .unknownTheme }
    if let end { return .themeEnded(end.value.on) }
    switch step.kind {
    case .answered:
      guard let question = step.question, step.answer != nil else { return .answerMissing }
      guard kind.questions.contains(question) else {
        return .questionNotOfTheme(question, kind)
      }
      if question.needsWhyNot, step.answer != .yes, step.note.isBlank { return .whyNotMissing }
    case .involved: if step.partner == nil { return .partnerMissing }
    case .ended: if step.note.isBlank { return .reasonMissing }
    }
    return step.on < content.on ? .periodReversed(content.on, step.on) : nil
  }
}
