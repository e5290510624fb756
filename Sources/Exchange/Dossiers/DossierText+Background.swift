import Casework
import Wording

/// Themes, the reporting code, the career line and judgments of risk of a dossier as text.
extension DossierText {
  func theme(_ theme: CaseTheme) -> [Phrase] {
    [theme.content.phrase(today: today)]
      + theme.steps.live.map { .verbatim("- ") + $0.value.phrase(today: today) }
  }

  var reportingCode: [Phrase] {
    file.background.code.rounds.flatMap { $0.steps.map { $0.value.phrase(today: today) } }
  }

  /// The career line in words: the same facts as its picture.
  var career: [Phrase] {
    CareerLine(file.background, today: today, settings: register.settings).phrases(today: today)
  }

  func riskJudgment(_ judgment: JudgedRisk) -> [Phrase] {
    let content = judgment.content
    var lines = [content.phrase(today: today), .verbatim("- \(content.narrative)")]
    lines.append(
      .verbatim("- ") + judgment.validity(today: today, settings: register.settings))
    if judgment.leansOnPausedOxrec(register.settings, today: today) {
      lines.append(.verbatim("- ") + .leansOnPausedOxrec)
    }
    return lines + judgment.steps.live.map { .verbatim("- ") + $0.value.phrase(today: today) }
  }
}
