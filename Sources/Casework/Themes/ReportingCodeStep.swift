/// The steps of the reporting code on domestic violence and child abuse (VT-3). For adults the
/// kindcheck comes first (domain.md H9).
package enum ReportingCodeStepKind: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Whether there are minors at the address, or a pregnancy. No child's name.
  case childCheck = "child-check"
  /// Step 1: what was seen and heard.
  case signals
  /// Step 2: a colleague and, where needed, Veilig Thuis.
  case consulted
  /// Step 3: with those whom it is about.
  case talked
  /// Step 4: weighed with the framework.
  case weighed
  /// Step 5: report? arrange help?
  case decided

  /// The number of the step; 0 for the kindcheck.
  package var number: Int { ReportingCodeStepKind.allCases.firstIndex(of: self) ?? 0 }

  /// Whether it weighs this one person (domain.md H3).
  package var isJudgment: Bool { self == .weighed || self == .decided }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// One step of the reporting code.
package struct ReportingCodeStep: Hashable, Sendable {
  package var kind: ReportingCodeStepKind
  package var on: CivilDate
  /// Of the kindcheck: minors at the address or a pregnancy.
  package var childCheck: Answer?
  /// Of step 5: whether it is reported to Veilig Thuis, and whether help is arranged.
  package var report: Answer?
  package var help: Answer?
  /// Whether Veilig Thuis is involved already, asked before a report (VT-4).
  package var safeHomeInvolved: Answer?
  /// What was seen, said or weighed; of step 5 the reason. Empty with the kindcheck, which holds no
  /// words so that it can hold no name.
  package var text: String
  /// Why a decision replaces the one before it, which had left the house. Empty for the first.
  package var correction: String

  package init(
    kind: ReportingCodeStepKind, on: CivilDate, childCheck: Answer? = nil, report: Answer? = nil,
    help: Answer? = nil, safeHomeInvolved: Answer? = nil, text: String = "",
    correction: String = ""
  ) {
    self.kind = kind
    self.on = on
    self.childCheck = childCheck
    self.report = report
    self.help = help
    self.safeHomeInvolved = safeHomeInvolved
    self.text = text
    self.correction = correction
  }

  /// Whether Veilig Thuis was told, which nobody takes back by undo (domain.md H3).
  package var leavesTheHouse: Bool { kind == .decided && report == .yes }
}
