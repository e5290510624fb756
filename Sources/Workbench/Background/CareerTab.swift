import Canvas
import Casework
import Wording

extension Workbench {
  /// The offence line: how it began, a picture of a cell for each month, and the same in words with
  /// the sources. Facts alone: nothing on it says what somebody will do.
  func careerTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    let line = CareerLine(file.background, today: today, settings: register.settings)
    guard !line.isEmpty else {
      let text = Phrase.noCareer(
        keyShown(for: .recordConviction), keyShown(for: .recordSpell))
      return [DossierLine(Line(text[language], .muted))]
    }
    // The cursor begins here, so that the picture is in view and not what comes below it.
    var lines = matterLines(
      line.overview(today: today).map { [Span($0.capitalised[language])] }, under: .detailOnset,
      item: file.id, columns: columns)
    lines += picture(line, columns: columns) + [DossierLine()]
    for (index, offence) in line.offences.reversed().enumerated() {
      lines += matterLines(
        [
          [
            Span(
              offence.phrase(today: today).capitalised[language].oneLine,
              offence.isConviction ? .text : .uncertain)
          ]
        ], under: index == 0 ? .detailOffences : nil, item: offence.id, columns: columns)
    }
    for (index, spell) in line.spells.reversed().enumerated() {
      lines += matterLines(
        [[Span(spell.phrase(today: today).capitalised[language].oneLine)]],
        under: index == 0 ? .detailSpells : nil, item: spell.id, columns: columns)
    }
    for (index, quiet) in line.quiet.reversed().enumerated() {
      lines += matterLines(
        [
          [Span(quiet.phrase(today: today).capitalised[language], .text, bold: true)],
          [Span(quiet.inPlacePhrase(today: today).capitalised[language].oneLine, .muted)],
        ], under: index == 0 ? .detailQuiet : nil, item: nil, columns: columns)
    }
    return lines
  }

  private func picture(_ line: CareerLine, columns: Int) -> [DossierLine] {
    let room = columns - Workbench.margin
    return matterLines(
      lines(of: CareerPicture(line), columns: room).map(\.spans), under: .detailLine,
      item: nil, columns: columns)
  }
}
