package import Casework

/// The words of notices to the mayor in a dossier and in their forms.
extension Phrase {
  package static var tabNotices: Phrase { Phrase(nl: "BIJ", en: "BIJ") }
  /// The mark of a notice in a list.
  package static var noticeMark: Phrase { Phrase(nl: "BIJ", en: "BIJ") }

  package static var detailNotice: Phrase { Phrase(nl: "MELDING", en: "NOTICE") }
  package static var detailNow: Phrase { Phrase(nl: "NU", en: "NOW") }
  package static var detailView: Phrase { Phrase(nl: "ZIENSWIJZE", en: "VIEW") }
  package static var detailTold: Phrase { Phrase(nl: "GEMELD", en: "TOLD") }
  package static var detailAssessment: Phrase { Phrase(nl: "INSCHATTING", en: "ASSESSMENT") }
  package static var detailKeeping: Phrase { Phrase(nl: "BEWAREN", en: "KEEPING") }
  package static var detailExpected: Phrase { Phrase(nl: "VERWACHT", en: "EXPECTED") }

  package static func consultedWere(_ names: Phrase) -> Phrase {
    Phrase(nl: "gevraagd: \(names.nl)", en: "asked: \(names.en)")
  }

  /// - Parameter day: the last day in the working file.
  package static func noticeLeftWork(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "uit het werkdossier sinds \(day.nl), alleen nog voor verantwoording",
      en: "out of the working file since \(day.en), for accountability alone")
  }

  /// - Parameters:
  ///   - new: the key that records a notice.
  ///   - expected: the key that records that one is expected.
  package static func noNotices(_ new: String, _ expected: String) -> Phrase {
    Phrase(
      nl: "Geen BIJ-melding. Dat is niet: geen risico. \(new) legt er een vast,"
        + " \(expected) legt vast dat er een verwacht wordt of waarom die niet komt.",
      en: "No BIJ notice. That does not mean no risk. \(new) records one,"
        + " \(expected) records that one is expected or why none comes.")
  }

  // MARK: Forms

  package static func formNotice(_ whom: Phrase) -> Phrase {
    Phrase(nl: "BIJ-melding over \(whom.nl)", en: "BIJ notice about \(whom.en)")
  }
  package static var formNoticeOnNewPerson: Phrase {
    Phrase(
      nl: "BIJ-melding over een nieuwe betrokkene", en: "BIJ notice about somebody new")
  }
  package static func formExpectNotice(_ whom: Phrase) -> Phrase {
    Phrase(nl: "BIJ-melding verwacht over \(whom.nl)", en: "BIJ notice expected about \(whom.en)")
  }

  /// - Parameter steps: what can be recorded; the title says it when it is one thing.
  package static func formNoticeStep(
    _ kind: Phrase, _ whom: Phrase, steps: [Phrase]
  ) -> Phrase {
    let what =
      steps.count == 1 ? steps[0].capitalised : Phrase(nl: "Stap in BIJ", en: "Step in BIJ")
    return what + .verbatim(" (") + kind + Phrase(nl: "): \(whom.nl)", en: "): \(whom.en)")
  }

  package static var noticeWhatFor: Phrase {
    Phrase(
      nl: "Neem over wat in het bericht van Justid (Injus) staat, en niets anders."
        + " Leeg is ook goed.",
      en: "Copy what the message of Justid (Injus) says, and nothing else. Empty is fine.")
  }
  package static var noticeNext: Phrase {
    Phrase(nl: "Hierna: ontvangst bevestigen.", en: "Next: acknowledge it.")
  }
  package static var silenceNone: Phrase {
    Phrase(nl: "moet nog komen", en: "should still come")
  }

  package static var labelNoticeNumber: Phrase { Phrase(nl: "Nummer melding", en: "Notice number") }
  package static var labelNoticeKind: Phrase { Phrase(nl: "Soort", en: "Kind") }
  package static var labelNoticeGround: Phrase { Phrase(nl: "Grond", en: "Ground") }
  package static var labelUnconditional: Phrase {
    Phrase(nl: "Onvw. maanden", en: "Uncond. months")
  }
  package static var labelSuppliedOn: Phrase { Phrase(nl: "Verstrekt op", en: "Supplied on") }
  package static var labelNoticeReceived: Phrase { Phrase(nl: "Ontvangen op", en: "Received on") }
  package static var labelNoticeReturn: Phrase { Phrase(nl: "Terugkeer op", en: "Returns on") }
  package static var labelJuvenileLaw: Phrase { Phrase(nl: "Jeugdrecht", en: "Juvenile law") }
  package static var labelNoticeAddress: Phrase { Phrase(nl: "Adres", en: "Address") }
  package static var labelBirthPlace: Phrase { Phrase(nl: "Geboorteplaats", en: "Birth place") }
  package static var labelNationality: Phrase { Phrase(nl: "Nationaliteit", en: "Nationality") }
  package static var labelCaseNumber: Phrase { Phrase(nl: "Parketnummer", en: "Case number") }
  package static var labelProvisions: Phrase { Phrase(nl: "Artikelen", en: "Provisions") }
  package static var labelQualification: Phrase { Phrase(nl: "Feit", en: "Offence") }
  package static var labelJudgment: Phrase { Phrase(nl: "Beslissing", en: "Decision") }
  package static var labelExecutionFrom: Phrase { Phrase(nl: "Straf begon", en: "Sentence from") }
  package static var labelExecutionUntil: Phrase {
    Phrase(nl: "Straf eindigt", en: "Sentence until")
  }
  package static var labelSilence: Phrase { Phrase(nl: "Waarom niet", en: "Why not") }
  package static var labelFictive: Phrase { Phrase(nl: "Fictieve datum", en: "Fictive day") }
  package static var labelOutcomes: Phrase { Phrase(nl: "Wat volgt", en: "What follows") }
  package static var labelNoticeDay: Phrase { Phrase(nl: "Dag", en: "Day") }
  package static var labelAnalysis: Phrase { Phrase(nl: "Analyse mee", en: "Analysis sent") }
  package static var labelBy: Phrase { Phrase(nl: "Door of aan", en: "By or to") }
  package static var labelFinding: Phrase { Phrase(nl: "  wat je weet", en: "  what is known") }
  package static var labelConsulted: Phrase { Phrase(nl: "Gevraagd aan", en: "Asked") }
  package static var labelConclusion: Phrase { Phrase(nl: "Conclusie", en: "Conclusion") }
  package static var cardKeys: Phrase {
    Phrase(nl: "j/k lezen  Esc sluiten", en: "j/k read  Esc close")
  }
}

extension UnrestFactor {
  /// The factor as a label of a form, of fourteen cells at most.
  package var shortPhrase: Phrase {
    switch self {
    case .offenceShocks: Phrase(nl: "Feit raakt", en: "Offence")
    case .victimNearby: Phrase(nl: "Slachtoffer", en: "Victim near")
    case .schoolNearby: Phrase(nl: "School", en: "School near")
    case .mediaAttention: Phrase(nl: "Media", en: "Media")
    case .caseIsKnown: Phrase(nl: "Zaak bekend", en: "Case known")
    case .tenseNeighbourhood: Phrase(nl: "Buurt onrustig", en: "Area tense")
    case .earlierIncidents: Phrase(nl: "Incidenten", en: "Incidents")
    case .personCooperates: Phrase(nl: "Werkt mee", en: "Co-operates")
    case .housingArranged: Phrase(nl: "Woonplek", en: "Housing")
    case .daytimeActivity: Phrase(nl: "Dagbesteding", en: "Daytime")
    case .supervisionFrame: Phrase(nl: "Toezicht", en: "Supervision")
    }
  }
}
