/// How the actions on themes, the reporting code, the offence line and judgments of risk are called.
extension Phrase {
  package static var titleSetTheme: Phrase { Phrase(nl: "thema zetten", en: "set a theme") }
  package static var titleStepTheme: Phrase { Phrase(nl: "vragenlijst thema", en: "checklist") }
  package static var titleStepCode: Phrase {
    Phrase(nl: "stap in de meldcode", en: "step of the reporting code")
  }
  package static var titleJudgeRisk: Phrase { Phrase(nl: "risico-oordeel", en: "judgment of risk") }
  package static var titleRecordConviction: Phrase {
    Phrase(nl: "feit op de delictlijn", en: "offence on the line")
  }
  package static var titleRecordSpell: Phrase {
    Phrase(nl: "periode op de delictlijn", en: "spell on the line")
  }

  package static var helpSetTheme: Phrase {
    Phrase(
      nl: "Een thema op de zaak zetten: het brengt vragen, partners en termijnen mee.",
      en: "Set a theme on the case: it brings questions, partners and terms.")
  }
  package static var helpStepTheme: Phrase {
    Phrase(
      nl: "Een vraag van de lijst beantwoorden, een partner erbij zetten, of het thema beëindigen.",
      en: "Answer a question of the list, add a partner, or end the theme.")
  }
  package static var helpStepCode: Phrase {
    Phrase(
      nl: "De volgende stap van de meldcode: van de kindcheck tot melden en hulp.",
      en: "The next step of the reporting code: from the kindcheck to report and help.")
  }
  package static var helpJudgeRisk: Phrase {
    Phrase(
      nl: "Vastleggen wat iemand oordeelde, waarmee en waarom. Keerpunt rekent niets uit.",
      en: "Record what somebody judged, with what and why. Keerpunt computes nothing.")
  }
  package static var helpRecordConviction: Phrase {
    Phrase(
      nl: "Een feit met uitspraak of verdenking vastleggen, met de bron. Alleen bij toezicht.",
      en: "Record an offence with its judgment or suspicion, and the source. Supervision only.")
  }
  package static var helpRecordSpell: Phrase {
    Phrase(
      nl: "Detentie vastleggen, of wat er toen was: wonen, werk, zorg, netwerk.",
      en: "Record detention, or what was in place: housing, work, care, network.")
  }

  package static var footerSetTheme: Phrase { Phrase(nl: "thema", en: "theme") }
  package static var footerStepTheme: Phrase { Phrase(nl: "vragen", en: "checklist") }
  package static var footerStepCode: Phrase { Phrase(nl: "meldcode", en: "code") }
  package static var footerJudgeRisk: Phrase { Phrase(nl: "oordeel", en: "judgment") }
  package static var footerRecordConviction: Phrase { Phrase(nl: "feit", en: "offence") }
  package static var footerRecordSpell: Phrase { Phrase(nl: "periode", en: "spell") }
}
