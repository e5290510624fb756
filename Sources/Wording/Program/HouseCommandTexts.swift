/// The commands on the house and its meetings.
extension Phrase {
  package static var listReferralsAbstract: Phrase {
    Phrase(
      nl: "De zaken van het Veiligheidshuis, wat voor triage ligt bovenaan",
      en: "The cases of the house, what waits for triage on top")
  }

  package static var minutesAbstract: Phrase {
    Phrase(
      nl: "Het verslag van een vergadering, of het deel voor een partner",
      en: "The minutes of a meeting, or the part of one partner")
  }

  package static var argumentMeeting: Phrase {
    Phrase(
      nl: "next, last, de dag (2026-11-24) of het id van een vergadering",
      en: "next, last, the day (2026-11-24) or the id of a meeting")
  }

  package static var optionPartner: Phrase {
    Phrase(
      nl: "alleen wat met deze partner aan tafel is gedeeld",
      en: "only what was shared with this partner at the table")
  }

  package static var tablesAbstract: Phrase {
    Phrase(
      nl: "Toon hoe de tafels van het huis heten, of noem ze anders",
      en: "Show what the tables of the house are called, or name them anew")
  }

  package static var argumentTables: Phrase {
    Phrase(
      nl: "nieuwe namen, in volgorde; zonder namen toont het de lijst",
      en: "new names, in order; without names it shows the list")
  }

  package static func unknownMeeting(_ text: String) -> Phrase {
    Phrase(
      nl: "Er is geen vergadering '\(text)'. Geef next, last, een dag of een id.",
      en: "There is no meeting '\(text)'. Give next, last, a day or an id.")
  }

  package static func notAtTable(_ name: String) -> Phrase {
    Phrase(
      nl: "'\(name)' zat niet aan tafel. Geef de naam zoals het verslag die noemt.",
      en: "'\(name)' was not at the table. Give the name as the minutes have it.")
  }

  package static var columnState: Phrase { Phrase(nl: "stand", en: "state") }
  package static var columnMissing: Phrase { Phrase(nl: "ontbreekt", en: "missing") }
  package static var dossierShared: Phrase { Phrase(nl: "Gedeeld", en: "Shared") }
  package static var dossierHouse: Phrase { Phrase(nl: "Veiligheidshuis", en: "ZVH") }
}
