/// The words of themes, the reporting code, the offence line and judgments of risk in a dossier and in
/// their forms.
extension Phrase {
  package static var tabRisk: Phrase { Phrase(nl: "Risico", en: "Risk") }
  package static var tabThemes: Phrase { Phrase(nl: "Thema", en: "Theme") }
  package static var tabCareer: Phrase { Phrase(nl: "Delictlijn", en: "Offences") }
  package static var tabCareerShort: Phrase { Phrase(nl: "Lijn", en: "Line") }

  package static var detailTheme: Phrase { Phrase(nl: "THEMA", en: "THEME") }
  package static var detailChecklist: Phrase { Phrase(nl: "VRAGEN", en: "QUESTIONS") }
  package static var detailClocks: Phrase { Phrase(nl: "TERMIJNEN", en: "TERMS") }
  package static var detailCode: Phrase { Phrase(nl: "MELDCODE", en: "CODE") }
  package static var detailEnded: Phrase { Phrase(nl: "VOORBIJ", en: "ENDED") }
  package static var detailJudgment: Phrase { Phrase(nl: "OORDEEL", en: "JUDGMENT") }
  package static var detailOutcome: Phrase { Phrase(nl: "UITKOMST", en: "OUTCOME") }
  package static var detailNarrative: Phrase { Phrase(nl: "WAAROM", en: "WHY") }
  package static var detailValid: Phrase { Phrase(nl: "GELDIG", en: "VALID") }
  package static var detailOnset: Phrase { Phrase(nl: "BEGIN", en: "ONSET") }
  package static var detailLine: Phrase { Phrase(nl: "LIJN", en: "LINE") }
  package static var detailOffences: Phrase { Phrase(nl: "FEITEN", en: "OFFENCES") }
  package static var detailSpells: Phrase { Phrase(nl: "PERIODEN", en: "SPELLS") }
  package static var detailQuiet: Phrase { Phrase(nl: "RUSTIG", en: "QUIET") }

  package static func since(_ day: Phrase) -> Phrase {
    Phrase(nl: "sinds \(day.nl)", en: "since \(day.en)")
  }

  package static func themeEnded(_ day: Phrase) -> Phrase {
    Phrase(nl: "voorbij sinds \(day.nl)", en: "ended \(day.en)")
  }

  package static var notAskedYet: Phrase { Phrase(nl: "nog niet gevraagd", en: "not asked") }

  package static var partnersMissing: Phrase {
    Phrase(nl: "nog niet: ", en: "not yet: ")
  }

  package static func noTheme(_ key: String) -> Phrase {
    Phrase(
      nl: "Deze zaak heeft geen thema. Een thema zetten: \(key)",
      en: "This case has no theme. Set one: \(key)")
  }

  package static func codeOpen(_ next: String, _ key: String) -> Phrase {
    Phrase(
      nl: "Nog niet beslist. Ga door tot en met: \(next)  (\(key))",
      en: "Not decided yet. Go on to: \(next)  (\(key))")
  }

  package static func noJudgment(_ key: String) -> Phrase {
    Phrase(
      nl: "Geen risico-oordeel vastgelegd. Een oordeel vastleggen: \(key)",
      en: "No judgment of risk recorded. Record one: \(key)")
  }

  package static var noJudgmentHere: Phrase {
    Phrase(
      nl: "Risico-oordelen horen in dit deel niet.",
      en: "Judgments of risk have no place in this part.")
  }

  package static func noCareer(_ offence: String, _ spell: String) -> Phrase {
    Phrase(
      nl: "Nog niets op de delictlijn. Een feit: \(offence), een periode: \(spell)",
      en: "Nothing on the offence line yet. An offence: \(offence), a spell: \(spell)")
  }

  /// The months of a year, a letter each.
  package static var monthInitials: Phrase { Phrase(nl: "jfmamjjasond", en: "JFMAMJJASOND") }
  /// Of a suspect, in a cell.
  package static var suspectInitial: Phrase { Phrase(nl: "v", en: "s") }

  package static var careerLegend: Phrase {
    Phrase(
      nl: "● veroordeeld feit   v verdachte   # detentie   · vrij",
      en: "● offence, convicted   s suspect   # detention   · free")
  }

  // MARK: Forms

  package static func formTheme(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Thema voor \(whom.nl)", en: "Theme for \(whom.en)")
  }

  package static func formThemeStep(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Vragenlijst bij \(whom.nl)", en: "Checklist of \(whom.en)")
  }

  package static func formCode(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Meldcode bij \(whom.nl)", en: "Reporting code, \(whom.en)")
  }

  package static func formRisk(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Risico-oordeel over \(whom.nl)", en: "Judgment of risk on \(whom.en)")
  }

  package static func formRiskStep(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Wat veranderde bij \(whom.nl)", en: "What changed for \(whom.en)")
  }

  package static func formConviction(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Feit op de delictlijn van \(whom.nl)", en: "Offence of \(whom.en)")
  }

  package static func formSpell(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Periode op de delictlijn van \(whom.nl)", en: "Spell of \(whom.en)")
  }

  package static func formCareerCorrection(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Delictlijn van \(whom.nl) verbeteren", en: "Correct the line of \(whom.en)")
  }

  package static var labelTheme: Phrase { Phrase(nl: "Thema", en: "Theme") }
  package static var labelHighImpact: Phrase { Phrase(nl: "Welk feit", en: "Which") }
  package static var labelPartner: Phrase { Phrase(nl: "Partner", en: "Partner") }
  package static var labelChildCheck: Phrase { Phrase(nl: "Kind of zwanger", en: "Minors") }
  package static var labelSafeHome: Phrase { Phrase(nl: "VT al betrokken", en: "VT involved") }
  package static var labelReport: Phrase { Phrase(nl: "Melden bij VT", en: "Report to VT") }
  package static var labelArrangeHelp: Phrase { Phrase(nl: "Hulp regelen", en: "Arrange help") }
  package static var labelInstrument: Phrase { Phrase(nl: "Instrument", en: "Instrument") }
  package static var labelVersion: Phrase { Phrase(nl: "Versie", en: "Version") }
  package static var labelAssessor: Phrase { Phrase(nl: "Wie oordeelde", en: "Assessor") }
  package static var labelBanIndicated: Phrase { Phrase(nl: "Huisverbod", en: "Home ban") }
  package static var labelOxrec: Phrase { Phrase(nl: "Met OXREC", en: "With OXREC") }
  package static var labelNarrative: Phrase { Phrase(nl: "Waarop", en: "Rests on") }
  package static var labelValidUntil: Phrase { Phrase(nl: "Geldig tot", en: "Valid until") }
  package static var labelLifeEvent: Phrase { Phrase(nl: "Verandering", en: "Change") }
  package static var notJudged: Phrase { Phrase(nl: "–", en: "–") }
  package static var labelConvictionStatus: Phrase { Phrase(nl: "Stand", en: "Status") }
  package static var labelOffence: Phrase { Phrase(nl: "Feit", en: "Offence") }
  package static var labelOffenceOn: Phrase { Phrase(nl: "Datum feit", en: "Offence on") }
  package static var labelSpellKind: Phrase { Phrase(nl: "Soort", en: "Kind") }
  package static var labelSpellFrom: Phrase { Phrase(nl: "Van", en: "From") }
  package static var labelSpellUntil: Phrase { Phrase(nl: "Tot (leeg: nu)", en: "To (or now)") }

  package static var taskTellSafeHome: Phrase {
    Phrase(
      nl: "Veilig Thuis melden wat er in de melding is verbeterd (AVG 19)",
      en: "Tell Veilig Thuis what was corrected in the report (GDPR 19)")
  }
}
