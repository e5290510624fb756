import Canvas
import Casework
import Wording

extension Workbench {
  /// What of this person went to whom: the newest first, with ground, purpose and who decided.
  func sharingTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    var lines: [DossierLine] = []
    for share in file.liveShares.reversed() {
      let laid = inMargin(shareLines(share), columns: columns)
      lines += laid.enumerated().map { DossierLine($1, item: $0 == 0 ? share.id : nil) }
      lines.append(DossierLine())
    }
    return lines.isEmpty
      ? [DossierLine(Line(Phrase.nothingShared(keyShown(for: .share))[language], .muted))] : lines
  }

  private func shareLines(_ share: SharedFacts) -> [SummaryLine] {
    let content = share.content
    var lines = [
      SummaryLine(
        .detailReceiver,
        [
          Span(content.receiver.phrase[language], .strong, bold: true),
          Span(" · \(content.receiver.kind.phrase[language])", .muted),
          Span(" · " + Phrase.day(content.on, today: today)[language]),
          Span(share.isWithdrawn ? " · " + Phrase.shareWithdrawn[language] : "", .warning),
        ]),
      SummaryLine(.detailShared, [Span(content.what[language].oneLine)]),
      SummaryLine(.detailPurpose, [Span(content.purpose.oneLine)]),
      SummaryLine(.detailGround, [Span(content.groundPhrase[language].oneLine)]),
      SummaryLine(
        .detailDecidedBy,
        [
          Span(content.decidedBy.oneLine),
          Span(
            content.meeting.flatMap { register.meeting($0) }
              .map { " · " + $0.content.name(today: today)[language] } ?? "", .muted),
        ]),
    ]
    for step in share.steps.live {
      lines.append(
        SummaryLine([
          Span(Happening.disclosureStep(step.value).phrase(today: today)[language], .warning)
        ]))
    }
    return lines
  }

  /// The sharing under the cursor of its tab.
  var chosenShare: MatterTarget? {
    guard let dossier, dossier.tab == .sharing, let id = dossier.focus,
      file(dossier.person)?.shares.contains(where: { $0.id == id && $0.stands }) ?? false
    else { return nil }
    return MatterTarget(person: dossier.person, matter: id)
  }
}
