/// The reporting code about one person: the rounds that were gone through, each from the kindcheck or
/// the first signal to the decision of step 5.
package struct ReportingCode: Hashable, Sendable {
  /// One round.
  package struct Round: Hashable, Sendable, Identifiable {
    package internal(set) var steps: [Entry<ReportingCodeStep>]

    /// The event that began it.
    package var id: RecordID { steps.first?.id ?? RecordID(high: 0, low: 0) }
    package var began: CivilDate? { steps.first?.value.on }
    package var isDecided: Bool { decision != nil }
    /// The decision of step 5 that stands.
    package var decision: Entry<ReportingCodeStep>? { last(.decided) }

    package func last(_ kind: ReportingCodeStepKind) -> Entry<ReportingCodeStep>? {
      steps.last { $0.value.kind == kind }
    }
  }

  /// Where the code applies: wherever somebody works with people. The mayor's notices and the
  /// approach of radicalisation have others who see the family.
  package static let compartments: [Compartment] = [.aftercare, .supervision, .zvh]

  /// Oldest first.
  package private(set) var rounds: [Round] = []

  package init(_ history: History<ReportingCodeStep>) {
    for entry in history.live {
      let isCorrection = entry.value.kind == .decided && !entry.value.correction.isBlank
      let goesOn = rounds.last.map { !$0.isDecided || isCorrection } ?? false
      if goesOn {
        rounds[rounds.count - 1].steps.append(entry)
      } else {
        rounds.append(Round(steps: [entry]))
      }
    }
  }

  /// The round that waits for its decision.
  package var open: Round? { rounds.last.flatMap { $0.isDecided ? nil : $0 } }

  /// The steps that may come now: of a new round the first, else the last one again and those after
  /// it. The decision needs the weighing before it.
  package func next(isAdult: Bool) -> [ReportingCodeStepKind] {
    guard let open, let last = open.steps.last?.value.kind else {
      return isAdult ? [.childCheck] : [.signals]
    }
    let hasWeighed = open.last(.weighed) != nil
    return ReportingCodeStepKind.allCases.filter {
      $0 >= last && ($0 != .decided || hasWeighed) && ($0 != .childCheck)
    }
  }

  func obstacle(to step: ReportingCodeStep, isAdult: Bool) -> Refusal? {
    if step.kind == .decided, !step.correction.isBlank {
      guard open == nil, let last = rounds.last?.decision else { return .nothingToCorrect }
      guard step.on >= last.value.on else { return .periodReversed(last.value.on, step.on) }
    } else {
      let allowed = next(isAdult: isAdult)
      guard allowed.contains(step.kind) else {
        return .codeStepNotAllowed(step.kind, allowed: allowed)
      }
      if let before = open?.steps.last?.value.on, step.on < before {
        return .periodReversed(before, step.on)
      }
    }
    switch step.kind {
    case .childCheck:
      guard step.childCheck != nil else { return .answerMissing }
      guard step.text.isBlank else { return .childCheckWithWords }
    case .signals, .consulted, .talked, .weighed: if step.text.isBlank { return .textMissing }
    case .decided: return obstacle(toDecision: step)
    }
    return nil
  }

  private func obstacle(toDecision step: ReportingCodeStep) -> Refusal? {
    guard let report = step.report, let help = step.help, report != .unknown, help != .unknown
    else { return .codeUndecided }
    if report == .yes, step.safeHomeInvolved == nil { return .safeHomeNotAsked }
    return step.text.isBlank ? .reasonMissing : nil
  }
}
