/// A measure with everything that happened to it.
package struct Measure: Hashable, Sendable, Identifiable {
  package internal(set) var recorded: Entry<MeasureContent>
  package internal(set) var steps = History<MeasureStep>()

  init(_ recorded: Entry<MeasureContent>) { self.recorded = recorded }

  package var id: MeasureID { recorded.id }
  package var content: MeasureContent { recorded.value }
  package var isLive: Bool { recorded.isLive }

  /// When it began; `nil` while it is only intended.
  package var began: Due? {
    steps.live.last { $0.value.kind == .imposed }?.value.on
      ?? (content.isIntended ? nil : content.from)
  }

  /// The end that the order names; `nil` where the rule gives it.
  package var until: CivilDate? {
    steps.live.last { $0.value.kind == .imposed }?.value.until ?? content.until
  }

  /// The extensions that stand, oldest first.
  package var extensions: [Entry<MeasureStep>] { steps.live.filter { $0.value.kind == .extended } }

  /// Whether somebody decided, after the last extension, to let it end.
  package var isLeftToEnd: Bool {
    steps.live.last { $0.value.kind == .extended || $0.value.kind == .notExtended }?.value.kind
      == .notExtended
  }

  /// The last reported breach that nothing was decided on.
  package var openBreach: Entry<MeasureStep>? {
    steps.live.last { $0.value.kind == .breached || $0.value.kind == .breachAnswered }
      .flatMap { $0.value.kind == .breached ? $0 : nil }
  }

  /// The last objection or appeal of which nobody told what came of it.
  package var openContest: Entry<MeasureStep>? {
    steps.live.last { $0.value.kind == .contested || $0.value.kind == .contestDecided }
      .flatMap { $0.value.kind == .contested ? $0 : nil }
  }

  /// Whether help started for both; `nil` while it was not asked.
  package var help: Entry<MeasureStep>? { steps.live.last { $0.value.kind == .helpRecorded } }

  /// The state that was recorded. Whether its time is over is a question of the clock.
  package var state: MeasureState {
    for entry in steps.live.reversed() {
      switch entry.value.kind {
      case .withdrawn: return .withdrawn
      case .annulled: return .annulled
      case .lapsed: return .lapsed
      case .abandoned: return .abandoned
      default: continue
      }
    }
    return began == nil ? .intended : .active
  }
}
