package import Casework

extension SettingID {
  /// What the setting is called.
  package var phrase: Phrase {
    switch self {
    case .erasureGrace: Phrase(nl: "bedenktijd vernietigen", en: "grace before destruction")
    case .keyBackup: Phrase(nl: "back-ups van sleutels", en: "backups of keys")
    case .idleLock: Phrase(nl: "slot na stilte", en: "lock when idle")
    case .clipboard: Phrase(nl: "kopiëren naar klembord", en: "copy to clipboard")
    case .bulkView: Phrase(nl: "veel dossiers bekijken", en: "viewing many dossiers")
    case .retentionAftercare: Phrase(nl: "bewaartermijn nazorg", en: "retention aftercare")
    case .retentionSupervision:
      Phrase(nl: "bewaartermijn toezicht", en: "retention supervision")
    case .retentionVictim: Phrase(nl: "bewaartermijn slachtoffer", en: "retention victim")
    case .retentionOriginalText:
      Phrase(nl: "bewaartermijn oude tekst", en: "retention of corrected text")
    case .retentionAccess:
      Phrase(nl: "bewaartermijn wie wat zag", en: "retention of who saw what")
    }
  }

  /// What the setting does.
  package var meaning: Phrase {
    switch self {
    case .erasureGrace:
      Phrase(
        nl: "Zo lang na de bevestiging kun je een vernietiging nog intrekken.",
        en: "How long after its confirmation a destruction can still be withdrawn.")
    case .keyBackup:
      Phrase(
        nl: "Zo oud mag een back-up van de sleutels worden."
          + " Zo lang duurt het ook tot een vernietiging overal geldt.",
        en: "How old a backup of the keys may become."
          + " It is also how long it takes until a destruction holds everywhere.")
    case .idleLock:
      Phrase(
        nl: "Na zo veel minuten zonder toets gaat het scherm op slot.",
        en: "After so many minutes without a key the screen locks.")
    case .clipboard:
      Phrase(
        nl: "Mag tekst via de terminal naar het klembord van de computer?",
        en: "May text go to the clipboard of the computer through the terminal?")
    case .bulkView:
      Phrase(
        nl: "Wie op een dag zo veel betrokkenen of meer opent, komt in het overzicht voor de"
          + " controle.",
        en: "Whoever opens so many people or more in a day is listed for review.")
    case .retentionAftercare:
      Phrase(
        nl: "Zo lang na de laatste wijziging blijft een dossier nazorg. De wet noemt geen getal.",
        en: "How long after the last change an aftercare file stays. The law gives no figure.")
    case .retentionSupervision:
      Phrase(
        nl: "Zo lang na het einde van het toezicht blijft een dossier. De wet noemt geen getal.",
        en: "How long after supervision ends a file stays. The law gives no figure.")
    case .retentionVictim:
      Phrase(
        nl: "Zo lang blijft staan dat er een belang van een slachtoffer is.",
        en: "How long it stays recorded that a victim has an interest.")
    case .retentionOriginalText:
      Phrase(
        nl: "Zo lang blijft de oude tekst van een gecorrigeerde notitie verzegeld bewaard.",
        en: "How long the old text of a corrected note is kept, sealed.")
    case .retentionAccess:
      Phrase(
        nl: "Zo lang blijft bewaard wie wat zag (BIO2 8.15). De norm noemt geen getal.",
        en: "How long it stays on record who saw what (BIO2 8.15). The norm gives no figure.")
    }
  }

  /// A value of the setting with its unit: "7 dagen".
  package func valuePhrase(_ value: Int) -> Phrase { definition.unit.phrase(of: value) }

  var lowest: Phrase { valuePhrase(definition.bounds.lowerBound) }
  var highest: Phrase { valuePhrase(definition.bounds.upperBound) }
}

extension SettingUnit {
  /// A number of this unit.
  package func phrase(of count: Int) -> Phrase {
    switch self {
    case .minutes: Phrase(nl: "\(count) min", en: "\(count) min")
    case .days:
      count == 1
        ? Phrase(nl: "1 dag", en: "1 day") : Phrase(nl: "\(count) dagen", en: "\(count) days")
    case .months:
      count == 1
        ? Phrase(nl: "1 maand", en: "1 month")
        : Phrase(nl: "\(count) maanden", en: "\(count) months")
    case .people:
      count == 1
        ? Phrase(nl: "1 betrokkene", en: "1 person")
        : Phrase(nl: "\(count) betrokkenen", en: "\(count) people")
    case .yesNo: count == 0 ? Phrase(nl: "nee", en: "no") : Phrase(nl: "ja", en: "yes")
    }
  }
}

extension SettingSource {
  /// Where a setting comes from.
  package var phrase: Phrase {
    switch self {
    case .law(let article): Phrase(nl: "wet: \(article)", en: "law: \(article)")
    case .productDefault: Phrase(nl: "standaard van Keerpunt", en: "default of Keerpunt")
    case .localPolicy: Phrase(nl: "eigen beleid", en: "local policy")
    }
  }
}
