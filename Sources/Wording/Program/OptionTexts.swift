/// What the options are for, as `--help` says it.
extension Phrase {
  package static var optionLog: Phrase {
    Phrase(
      nl: "Map van het logboek. Anders KEERPUNT_LOG, anders $XDG_DATA_HOME/keerpunt.",
      en: "Folder of the log. Else KEERPUNT_LOG, else $XDG_DATA_HOME/keerpunt.")
  }

  package static var optionNow: Phrase {
    Phrase(
      nl: "Zet de klok stil, in Amsterdamse tijd: 2026-11-23T09:00.",
      en: "Fix the clock, in Amsterdam time: 2026-11-23T09:00.")
  }

  package static var optionLanguage: Phrase {
    Phrase(
      nl: "Taal: nl of en. Anders LC_ALL of LANG, anders Nederlands.",
      en: "Language: nl or en. Else LC_ALL or LANG, else Dutch.")
  }

  package static func optionRole(_ roles: String) -> Phrase {
    Phrase(
      nl: "Kijk als deze rol (alleen demo en test): \(roles).",
      en: "Look as this role (demo and test only): \(roles).")
  }

  package static var optionTheme: Phrase {
    Phrase(
      nl: "Thema: een naam uit “keerpunt themes list”, of auto: naar de achtergrond.",
      en: "Theme: a name of “keerpunt themes list”, or auto: by the background.")
  }

  package static func optionColor(_ depths: String) -> Phrase {
    Phrase(nl: "Kleuren: \(depths).", en: "Colours: \(depths).")
  }

  package static var optionKeys: Phrase {
    Phrase(
      nl: "Speel de toetsen uit dit bestand af zonder terminal. Tekst zoals getypt; namen tussen"
        + " haken: <enter> <esc> <tab> <space> <down> <ctrl-d> <lt>. Regeleinden tellen niet.",
      en: "Play the keys of this file without a terminal. Text as typed; names in angle"
        + " brackets: <enter> <esc> <tab> <space> <down> <ctrl-d> <lt>. Line ends do not count.")
  }

  package static var optionSize: Phrase {
    Phrase(
      nl: "Grootte van het scherm bij --keys, kolommen x rijen: 100x30.",
      en: "Size of the screen with --keys, columns x rows: 100x30.")
  }

  package static var optionDump: Phrase {
    Phrase(
      nl: "Druk het laatste scherm af als tekst (met --keys); met --color ook hoe het eruitziet.",
      en: "Print the last screen as text (with --keys); with --color also how it looks.")
  }

  package static var optionPlain: Phrase {
    Phrase(
      nl: "Een dialoog van regels in plaats van schermen, om voor te laten lezen.",
      en: "A dialogue of lines in place of screens, to be read aloud.")
  }

  package static var optionPeople: Phrase {
    Phrase(nl: "Hoeveel verzonnen mensen.", en: "How many invented people.")
  }

  package static var optionSeed: Phrase {
    Phrase(nl: "Zelfde getal, zelfde mensen.", en: "Same number, same people.")
  }

  package static var optionWrite: Phrase {
    Phrase(
      nl: "Laat het logboek in deze map achter en stop. De map moet leeg of nieuw zijn.",
      en: "Leave the log in this folder and stop. The folder must be empty or new.")
  }

  package static var optionFilter: Phrase {
    Phrase(
      nl: "Alleen rijen met al deze woorden. Zet geen namen in een gedeelde computer:"
        + " anderen kunnen de opdrachtregel zien.",
      en: "Only rows with all these words. No names on a shared computer: others can see the"
        + " command line.")
  }

  package static func optionScope(_ scopes: String) -> Phrase {
    Phrase(nl: "Wiens zaken: \(scopes).", en: "Whose cases: \(scopes).")
  }

  package static var optionJSON: Phrase {
    Phrase(nl: "Als JSON.", en: "As JSON.")
  }

  package static var optionCSV: Phrase {
    Phrase(nl: "Als CSV.", en: "As CSV.")
  }

  package static var argumentReference: Phrase {
    Phrase(
      nl: "Nummer van de betrokkene: Z-104233 of 104233.",
      en: "Reference of the person: Z-104233 or 104233.")
  }

  package static func optionCategory(_ names: String) -> Phrase {
    Phrase(nl: "Waarover: \(names).", en: "About what: \(names).")
  }

  package static func optionReliability(_ names: String) -> Phrase {
    Phrase(nl: "Hoe zeker: \(names).", en: "How sure: \(names).")
  }

  package static var optionSource: Phrase {
    Phrase(
      nl: "Van wie of wat het komt, zonder namen: casemanager.",
      en: "Whom or what it comes from, without names: case manager.")
  }

  package static var optionObserved: Phrase {
    Phrase(
      nl: "Wanneer gezien of gehoord: 2026-11-23T08:30. Anders nu.",
      en: "When it was seen or heard: 2026-11-23T08:30. Else now.")
  }

  package static var optionDisputedBy: Phrase {
    Phrase(nl: "Wie het betwist, bij disputed.", en: "Who disputes it, with disputed.")
  }

  package static var argumentFile: Phrase {
    Phrase(nl: "Het CSV-bestand.", en: "The CSV file.")
  }

  package static var optionDryRun: Phrase {
    Phrase(
      nl: "Tel alleen wat er zou gebeuren; leg niets vast.",
      en: "Only count what would happen; record nothing.")
  }

  package static var optionRejects: Phrase {
    Phrase(
      nl: "Schrijf van elke geweigerde rij regel, kolom en reden in dit bestand.",
      en: "Write line, column and reason of every refused row to this file.")
  }

  package static func optionEncoding(_ names: String) -> Phrase {
    Phrase(nl: "Tekencodering: \(names).", en: "Encoding: \(names).")
  }

  package static var optionTest: Phrase {
    Phrase(nl: "Map voor het nieuwe testlogboek.", en: "Folder for the new test log.")
  }

  package static var optionOrganisation: Phrase {
    Phrase(nl: "Naam van de organisatie.", en: "Name of the organisation.")
  }

  package static func optionHome(_ names: String) -> Phrase {
    Phrase(
      nl: "Deel waarin mensen en terugkeer staan: \(names).",
      en: "Compartment of people and returns: \(names).")
  }

  package static var optionJSONLines: Phrase {
    Phrase(nl: "Een JSON-object per regel.", en: "One JSON object a line.")
  }

  package static var optionToTerminal: Phrase {
    Phrase(
      nl: "Toon alles op de terminal, die het kan bewaren.",
      en: "Show all on the terminal, which may keep it.")
  }

  package static func argumentBlock(_ names: String) -> Phrase {
    Phrase(nl: "Welk blok: \(names).", en: "Which block: \(names).")
  }

  package static var optionPassphraseFile: Phrase {
    Phrase(
      nl: "Lees de wachtwoordzin uit het open bestand met dit nummer",
      en: "Read the passphrase from the open file with this number")
  }

  package static var optionSecretFile: Phrase {
    Phrase(
      nl: "Lees de herstelsleutel uit het open bestand met dit nummer",
      en: "Read the recovery key from the open file with this number")
  }

  package static var optionSingleHost: Phrase {
    Phrase(
      nl: "Jouw woord dat alleen jij, op deze computer, bij de map komt",
      en: "Your word that you alone, on this computer, use the folder")
  }

  package static func optionReason(_ names: String) -> Phrase {
    Phrase(nl: "Waarom je kijkt: \(names)", en: "Why you look: \(names)")
  }

  package static var optionName: Phrase {
    Phrase(nl: "Je naam; anders je loginnaam", en: "Your name; else your login name")
  }

  package static var optionTeam: Phrase { Phrase(nl: "Team", en: "Team") }

  package static var optionUntil: Phrase {
    Phrase(nl: "Tot en met deze dag", en: "Up to and including this day")
  }

  package static var optionCard: Phrase {
    Phrase(
      nl: "Kaartje van wie vanaf het begin meedoet; mag vaker",
      en: "Card of somebody who takes part from the start; may be repeated")
  }

  package static var optionAgainst: Phrase {
    Phrase(
      nl: "Vergelijk ook met de einden in dit bestand",
      en: "Compare with the heads in this file too")
  }

  package static var optionPrintHead: Phrase {
    Phrase(
      nl: "Druk het einde af: drie regels voor de kluis",
      en: "Print the head: three lines for the safe")
  }

  package static func argumentCompartment(_ names: String) -> Phrase {
    Phrase(nl: "Compartiment: \(names)", en: "Compartment: \(names)")
  }

  package static var argumentUser: Phrase { Phrase(nl: "Naam", en: "Name") }
}
