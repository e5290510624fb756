/// Signals about judgments of risk and the reporting code: S26, S27 and S33.
extension FileSignals {
  /// S26: the judgment that counts is over its day, or something changed in the person's life since.
  /// What the outcome was plays no part in it.
  var oldJudgments: [TriageFinding] {
    guard let judgment = countingJudgment else { return [] }
    let last = judgment.lastDay(sight.settings)
    let change = judgment.lifeEvent
    guard last < sight.today || change != nil else { return [] }
    let content = judgment.content
    let deadline =
      content.validUntil == nil
      ? sight.deadline(.ri20, from: Due(content.assessedOn)) : nil
    return [
      finding(
        .riskJudgmentOld, about: judgment.id,
        .riskJudgmentOld(
          content.instrument, made: content.assessedOn, last: last, since: change?.value.event),
        rule: .ri20, deadline: change == nil ? deadline : nil,
        due: Due(change?.value.on ?? last), holder: .us, asked: .judgeRisk, tier: .prepare,
        raised: change?.at ?? judgment.recorded.at)
    ]
  }

  /// S27: the judgment that counts leans on OXREC from before its pause, or in it.
  var oxrecJudgments: [TriageFinding] {
    guard let judgment = countingJudgment,
      judgment.leansOnPausedOxrec(sight.settings, today: sight.today)
    else { return [] }
    return [
      finding(
        .oxrecBased, about: judgment.id,
        .oxrecBased(judgment.content.instrument, made: judgment.content.assessedOn), due: nil,
        asked: .judgeRisk, tier: .prepare, raised: judgment.recorded.at)
    ]
  }

  /// The judgment that counts, while anything runs for which it would be used.
  private var countingJudgment: JudgedRisk? {
    guard let judgment = file.background.judgment, hasWork || !file.background.openThemes.isEmpty
    else { return nil }
    return judgment
  }

  /// S33: the reporting code is open and not decided; or advice was asked of us in supervision and
  /// the code was not recorded, though it applies whatever the offence (practice check VT-3). The
  /// term is ours, never that of Veilig Thuis (domain.md H5).
  var openCodes: [TriageFinding] {
    let code = file.background.code
    var found: [TriageFinding] = []
    if let open = code.open, let began = open.began, let first = open.steps.first,
      let last = open.steps.last
    {
      found.append(
        self.code(
          about: first.id, from: began, .reportingCodeOpen(since: began, last: last.value.kind),
          raised: first.at))
    }
    guard file.compartment == .supervision else { return found }
    let steps = file.background.codeSteps.live
    for advice in file.advices where advice.isOpen && advice.request.asked == .us {
      let asked = advice.request.askedOn
      guard !steps.contains(where: { $0.value.on >= asked }), code.open == nil else { continue }
      found.append(
        self.code(
          about: advice.id, from: asked,
          .reportingCodeNotRecorded(askedOn: asked, question: advice.request.question),
          raised: advice.requested.at))
    }
    return found
  }

  private func code(
    about matter: RecordID, from day: CivilDate, _ reason: TriageReason, raised: Moment
  ) -> TriageFinding {
    let deadline = sight.deadline(.vt3, from: Due(day))
    return finding(
      .reportingCodeOpen, about: matter, reason, rule: .vt3, deadline: deadline,
      due: deadline?.due, holder: .us, asked: .stepCode, tier: .thisWeek, raised: raised)
  }
}
