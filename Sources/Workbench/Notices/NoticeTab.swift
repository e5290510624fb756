import Canvas
import Casework
import Wording

extension Workbench {
  /// The notices of a dossier, each with what to do now, and what is expected.
  func noticeTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    var lines: [DossierLine] = []
    for notice in file.liveNotices {
      let laid = inMargin(noticeLines(notice), columns: columns)
      for (index, line) in laid.enumerated() {
        lines.append(DossierLine(line, item: index == 0 ? notice.id : nil))
      }
      lines.append(DossierLine())
    }
    let expected = file.silentExpectations
    for entry in expected {
      var parts = [
        SummaryLine(.detailExpected, [Span(entry.value.phrase(today: today)[language])])
      ]
      let silence = entry.value.silence(register.settings, on: today)
      if let silence { parts.append(SummaryLine([Span(silence.guidance[language], .info)])) }
      parts.append(SummaryLine([Span(Phrase.silenceIsNoSafety[language], .info)]))
      for (index, line) in inMargin(parts, columns: columns).enumerated() {
        lines.append(DossierLine(line, item: index == 0 ? entry.id : nil))
      }
      lines.append(DossierLine())
    }
    guard lines.isEmpty else { return lines }
    let keys = (keyShown(for: .newNotice), keyShown(for: .expectNotice))
    return Line.wrapped(Phrase.noNotices(keys.0, keys.1)[language], .muted, columns: columns)
      .map { DossierLine($0) }
  }

  /// One notice: what and when, what to do now, what it rests on, what was done.
  func noticeLines(_ notice: Notice) -> [SummaryLine] {
    let content = notice.content
    var lines = [
      SummaryLine(
        .detailNotice,
        [
          Span(content.kind.phrase.capitalised[language], .strong, bold: true),
          Span(" · \(notice.state.phrase[language])", notice.state.isOpen ? .info : .muted),
          Span(" · \(content.number)", .muted),
        ])
    ]
    guard !notice.leftWork(on: today) else { return lines + retentionLines(notice) }
    lines.append(SummaryLine(whenSpans(notice)))
    var now = [Span(notice.guidance[language], .info)]
    if !notice.state.next.isEmpty {
      now.append(Span("  \(keyShown(for: .stepNotice))", .key, bold: true))
    }
    lines.append(SummaryLine(.detailNow, now))
    if let request = notice.openViewRequest {
      lines.append(
        SummaryLine(.detailView, [Span(request.value.phrase(today: today)[language], .soon)]))
    }
    lines.append(SummaryLine(.detailGround, [Span(content.ground.inFull[language])]))
    for doubt in notice.doubts {
      lines.append(SummaryLine([Span(doubt.phrase.capitalised[language], .warning)]))
    }
    lines += toldLines(content) + assessmentLines(notice)
    let steps = notice.steps.entries.reversed().map { entry -> [Span] in
      [
        Span(
          entry.value.phrase(today: today)[language].oneLine, entry.isLive ? .text : .muted),
        Span("  \(register.displayName(of: entry.author))", .muted),
        Span(entry.isLive ? "" : " " + Phrase.wasUndone[language], .warning),
      ]
    }
    return lines + underLabel(.detailHistory, steps) + retentionLines(notice)
  }

  private func whenSpans(_ notice: Notice) -> [Span] {
    var spans: [Span] = []
    if let day = notice.returnsOn {
      let days = today.days(until: day)
      spans = [
        Span(Phrase.day(day, today: today)[language], .strong, bold: true),
        Span(", " + Phrase.inDays(days)[language], urgency(days), bold: days <= 7),
      ]
    } else {
      spans = [Span(Phrase.noDate[language], .uncertain, bold: true)]
    }
    let lead = Phrase.noticeReceivedWithLead(
      .day(notice.content.receivedOn, today: today), lead: notice.leadDays)
    spans.append(Span(" · " + lead[language]))
    if !notice.content.institution.isEmpty {
      spans.append(Span(" · \(notice.content.institution)"))
    }
    return spans
  }

  /// What else the notice tells, each with its name.
  private func toldLines(_ notice: BijNotice) -> [SummaryLine] {
    var told: [(Phrase, String)] = [
      (.labelQualification, notice.qualification), (.labelProvisions, notice.provisions),
      (.labelJudgment, notice.judgment), (.labelCaseNumber, notice.caseNumber),
      (.labelNoticeAddress, notice.address), (.labelBirthPlace, notice.birthPlace),
      (.labelNationality, notice.nationality),
    ]
    if let months = notice.unconditionalMonths {
      told.append((.labelUnconditional, "\(months)"))
    }
    let days: [(Phrase, CivilDate?)] = [
      (.labelOffenceOn, notice.offenceOn), (.labelExecutionFrom, notice.executionFrom),
      (.labelExecutionUntil, notice.executionUntil), (.labelProbationEnd, notice.probationEnd),
    ]
    for (label, day) in days {
      if let day { told.append((label, Phrase.dayWithYear(day)[language])) }
    }
    let parts = told.filter { !$0.1.isEmpty }.map { "\($0.0[language]): \($0.1.oneLine)" }
    guard !parts.isEmpty else { return [] }
    return [SummaryLine(.detailTold, [Span(parts.joined(separator: " · "))])]
  }

  private func assessmentLines(_ notice: Notice) -> [SummaryLine] {
    guard let entry = notice.assessment, let found = entry.value.assessment else { return [] }
    var lines: [[Span]] = [
      [
        Span(found.conclusion.phrase.capitalised[language], .strong, bold: true),
        Span(": \(found.reason.oneLine)"),
      ]
    ]
    for finding in found.findings {
      let meaning: Meaning =
        finding.answer == .unknown ? .uncertain : finding.answer == .yes ? .text : .muted
      lines.append([
        Span(finding.factor.phrase.capitalised[language] + " "),
        Span(finding.answer.phrase[language], meaning, bold: finding.answer != .no),
        Span(finding.note.isEmpty ? "" : " · \(finding.note.oneLine)"),
      ])
    }
    if !found.consulted.isEmpty {
      let names = Phrase.joined(found.consulted.map(\.phrase), separator: ", ")
      lines.append([Span(Phrase.consultedWere(names)[language], .muted)])
    }
    lines.append([Span(Phrase.checklistIsOurs[language], .muted)])
    return underLabel(.detailAssessment, lines)
  }

  private func retentionLines(_ notice: Notice) -> [SummaryLine] {
    let retention = notice.retention
    var spans: [Span] = []
    if notice.leftWork(on: today) {
      let day = Phrase.dayWithYear(retention.leavesWork)
      spans.append(Span(Phrase.noticeLeftWork(day)[language], .warning))
      spans.append(Span(" · "))
    }
    spans.append(
      Span(Phrase.noticeDestroyBy(.dayWithYear(retention.destroyedBy))[language], .muted))
    return [SummaryLine(.detailKeeping, spans)]
  }

  /// The notice in the summary of a dossier.
  func noticeSummary(_ file: PersonFile) -> [SummaryLine] {
    guard let notice = file.currentNotice, !notice.leftWork(on: today) else { return [] }
    return [
      SummaryLine(
        .detailNotice,
        [
          Span(notice.content.kind.phrase.capitalised[language], .strong, bold: true),
          Span(" · \(notice.state.phrase[language])", .info), Span(" · "),
        ] + whenSpans(notice)), .blank,
    ]
  }
}
