/// Signals about what went wrong: S16 and S17.
extension FileSignals {
  /// S16: a breach of conditions or of a measure, and nobody decided what follows.
  var undecidedBreaches: [TriageFinding] {
    let broken = supervisions.compactMap { item -> TriageFinding? in
      guard item.closed == nil, let first = item.unanswered.first,
        let newest = item.unanswered.last
      else { return nil }
      return breach(
        about: item.id, on: first.value.on,
        .breachUndecided(
          on: first.value.on, what: first.value.what, count: item.unanswered.count,
          warnings: item.warnings),
        asked: .judgeBreach(item.id), raised: newest.at)
    }
    let ignored = file.measures.compactMap { measure -> TriageFinding? in
      guard measure.isLive, let step = measure.openBreach else { return nil }
      return breach(
        about: measure.id, on: step.value.on,
        .measureBreached(measure.content.type, on: step.value.on),
        asked: .answerBreach(measure.id), raised: step.at)
    }
    return broken + ignored
  }

  private func breach(
    about matter: RecordID, on: Due, _ reason: TriageReason, asked: AskedDecision, raised: Moment
  ) -> TriageFinding {
    let deadline = sight.deadline(.tz5, from: Due(on.date))
    return finding(
      .breachUndecided, about: matter, reason, rule: .tz5, deadline: deadline,
      due: deadline?.due ?? on, holder: .us, asked: asked, tier: .now, raised: raised)
  }

  /// S17: the alarm room acts on a signal of an ankle band; here it is only recorded what came of it
  /// (domain.md H6).
  var openAlerts: [TriageFinding] {
    supervisions.compactMap { item in
      guard item.closed == nil, let first = item.alerts.first, let newest = item.alerts.last else {
        return nil
      }
      return finding(
        .monitoringAlertOpen, about: item.id,
        .alertOpen(first.value.kind, on: first.value.on, count: item.alerts.count),
        due: first.value.on, asked: .recordAlertOutcome(item.id), tier: .now,
        missing: [.alertOutcome], raised: newest.at)
    }
  }
}
