import Casework

/// Why a judgment of risk or the reporting code is in the queue. What the outcome was is not said.
extension TriageReason {
  func backgroundSentence(_ today: CivilDate) -> Phrase {
    switch self {
    case .riskJudgmentOld(let instrument, _, let last, let event):
      if let event {
        return Phrase(nl: "Risico-oordeel verouderd: ", en: "Judgment of risk out of date: ")
          + event.phrase + .verbatim(" (") + instrument.phrase + .verbatim(")")
      }
      return Phrase(nl: "Risico-oordeel gold tot", en: "Judgment of risk held until")
        + .on(last, today) + .verbatim(" (") + instrument.phrase + .verbatim(")")
    case .oxrecBased(let instrument, let made):
      return instrument.phrase + Phrase(nl: " van", en: " of") + .on(made, today)
        + Phrase(nl: " steunt op OXREC, stilgelegd", en: " leans on OXREC, paused")
        + .on(OxrecPause.began, today)
    case .reportingCodeOpen(let since, let last):
      return Phrase(nl: "Meldcode open sinds", en: "Reporting code open since")
        + .on(since, today) + Phrase(nl: ", na ", en: ", after ") + last.phrase
    case .reportingCodeNotRecorded(let asked, _):
      return Phrase(nl: "Advies gevraagd", en: "Advice asked") + .on(asked, today)
        + Phrase(nl: ", meldcode niet vastgelegd", en: ", reporting code not recorded")
    default: return .verbatim("")
    }
  }
}
