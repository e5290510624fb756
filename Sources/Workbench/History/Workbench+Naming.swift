import Casework
import Wording

extension Workbench {
  /// What a decision was, to name it when it is undone, also after a restart: the step itself, where
  /// its kind alone would not say which.
  func name(of decision: Decision) -> Phrase {
    guard decision.kind.isNamedByStep, let part = decision.parts.first,
      let subject = part.subject,
      let line = register.timeline(of: subject, for: viewer).first(where: { $0.id == part.event })
    else { return decision.kind.phrase }
    return line.what.step ?? decision.kind.phrase
  }

  /// The key that withdraws or corrects what undo leaves alone (domain.md H3), or the command.
  func wayBack(from refusal: Refusal) -> Phrase {
    guard case .hasItsOwnWithdrawal(let kind) = refusal else { return .verbatim("") }
    if let action = kind.wayBack {
      return HistoryTexts.wayBack(keyShown(for: action), action.title)
    }
    return HistoryTexts.wayBackByCommand
  }
}

extension DecisionKind {
  /// The action that withdraws or corrects what undo leaves alone; `nil` for what a command does.
  var wayBack: Action? {
    switch self {
    case .adviceAnswer: .answerAdvice
    case .zvhStep, .discussion: .stepHouse
    case .codeStep: .stepCode
    case .requestStep: .stepRequest
    case .noticeStep: .stepNotice
    case .erasureRequest, .erasureConfirmation, .erasureWithdrawal, .destruction: nil
    default: .withdraw
    }
  }

  fileprivate var isNamedByStep: Bool {
    switch self {
    case .triage, .measureStep, .supervisionStep, .zvhStep, .themeStep, .codeStep, .noticeStep,
      .careerCorrection, .riskStep, .requestStep:
      true
    default: false
    }
  }
}

extension Happening {
  /// What somebody did, in a word or two.
  fileprivate var step: Phrase? {
    switch self {
    case .triage(let decision): decision.verb.phrase
    case .measureStep(_, let step): step.kind.phrase
    case .supervisionStep(let step): step.kind.phrase
    case .zvhStep(let step): step.kind.phrase
    case .themeStep(_, let step): step.kind.phrase
    case .codeStep(let step): step.kind.phrase
    case .noticeStep(_, let step): step.kind.phrase
    case .careerCorrected(let correction): correction.kind.phrase
    case .riskStep(let step): step.kind.phrase
    case .requestStep(let step): step.kind.phrase
    default: nil
    }
  }
}
