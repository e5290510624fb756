import Casework
import Wording

extension DossierText {
  /// Notices to the mayor: what came, what was done, what is in doubt, when it has to go.
  func notice(_ notice: Notice) -> [Phrase] {
    let content = notice.content
    var lines: [Phrase] = [
      .joined([content.phrase(today: today), notice.state.phrase], separator: " · "),
      content.ground.inFull,
      .noticeReceivedWithLead(.day(content.receivedOn, today: today), lead: notice.leadDays),
    ]
    if !notice.doubts.isEmpty {
      lines.append(.noticeDoubts(.joined(notice.doubts.map(\.phrase), separator: "; ")))
    }
    for entry in notice.steps.live {
      lines.append(.verbatim("- ") + entry.value.phrase(today: today))
      for finding in entry.value.assessment?.findings ?? [] {
        lines.append(
          .verbatim("  · ") + finding.factor.phrase + .verbatim(" ") + finding.answer.phrase
            + .verbatim(finding.note.isEmpty ? "" : ", \(finding.note)"))
      }
    }
    lines.append(.noticeDestroyBy(.dayWithYear(notice.retention.destroyedBy)))
    return lines
  }

  func expected(_ entry: Entry<ExpectedNotice>) -> [Phrase] {
    [entry.value.phrase(today: today)]
      + (entry.value.silence.map { [$0.guidance] } ?? [.silenceIsNoSafety])
  }
}
