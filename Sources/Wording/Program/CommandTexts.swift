/// What the commands are for, as `--help` says it.
extension Phrase {
  package static var programAbstract: Phrase {
    Phrase(
      nl: "Keerpunt: wie heeft nu een besluit van mij nodig, en waarom?",
      en: "Keerpunt: who needs a decision from me now, and why?")
  }

  /// - Parameters:
  ///   - diagnostics: where the diagnostics file stands.
  ///   - exitCodes: the table of exit codes, one a line.
  package static func programDiscussion(diagnostics: String, exitCodes: Phrase) -> Phrase {
    Phrase(
      nl: """
        Zonder opdracht opent Keerpunt het logboek op het scherm. Probeer: keerpunt demo

        Een eigen logboek is verzegeld en gaat open met jouw wachtwoordzin. Begin met: \
        keerpunt user init

        EXITCODES
        \(exitCodes.nl)

        Technische meldingen, zonder persoonsgegevens, staan in:
          \(diagnostics)
        """,
      en: """
        Without a command Keerpunt opens the log on the screen. Try: keerpunt demo

        A log of your own is sealed and opens with your passphrase. Begin with: keerpunt user \
        init

        EXIT CODES
        \(exitCodes.en)

        Technical messages, without personal data, are kept in:
          \(diagnostics)
        """)
  }

  package static var demoAbstract: Phrase {
    Phrase(
      nl: "Open een oefenlogboek met verzonnen mensen in Zwanendam",
      en: "Open a practice log of invented people in Zwanendam")
  }

  package static var listAbstract: Phrase {
    Phrase(
      nl: "Toon een lijst als tekst, JSON of CSV", en: "Print a list as text, JSON or CSV")
  }

  package static var listTriageAbstract: Phrase {
    Phrase(
      nl: "Wie nu een besluit nodig heeft, en waarom", en: "Who needs a decision now, and why")
  }

  package static var listReturnsAbstract: Phrase {
    Phrase(nl: "Wie wanneer terugkeert", en: "Who returns when")
  }

  package static var listCaseloadAbstract: Phrase {
    Phrase(nl: "De zaken, wat het eerst moet bovenaan", en: "The cases, what is due first on top")
  }

  package static var listNotesAbstract: Phrase {
    Phrase(nl: "De notities, nieuwste bovenaan", en: "The notes, newest first")
  }

  package static var showAbstract: Phrase {
    Phrase(nl: "Toon het dossier van een betrokkene", en: "Print the dossier of a person")
  }

  package static var explainAbstract: Phrase {
    Phrase(
      nl: "Leg uit waarom een betrokkene in de lijst staat",
      en: "Explain why a person is in the queue")
  }

  package static var noteAbstract: Phrase { Phrase(nl: "Notities", en: "Notes") }

  package static var noteAddAbstract: Phrase {
    Phrase(
      nl: "Leg een notitie vast; de tekst komt van standaardinvoer",
      en: "Record a note; the text comes from standard input")
  }

  package static var importAbstract: Phrase {
    Phrase(nl: "Neem een CSV-bestand over", en: "Take over a CSV file")
  }

  package static var importPeopleAbstract: Phrase {
    Phrase(nl: "Mensen, een per rij", en: "People, one a row")
  }

  package static var importReturnsAbstract: Phrase {
    Phrase(nl: "Terugkeer en datums, een per rij", en: "Returns and dates, one a row")
  }

  package static var logAbstract: Phrase {
    Phrase(nl: "Het logboek zelf", en: "The log itself")
  }

  package static var logInfoAbstract: Phrase {
    Phrase(nl: "Wat er op schijf staat", en: "What stands on the disk")
  }

  package static var logVerifyAbstract: Phrase {
    Phrase(
      nl: "Controleer elke byte: 0 gaaf, 1 beschadigd, 2 onleesbaar",
      en: "Check every byte: 0 sound, 1 damaged, 2 unreadable")
  }

  package static var logExportAbstract: Phrase {
    Phrase(
      nl: "Schrijf alle gebeurtenissen uit, een JSON-object per regel",
      en: "Write out all events, one JSON object a line")
  }

  package static var logCreateAbstract: Phrase {
    Phrase(
      nl: "Maak een verzegeld logboek, of een testlogboek", en: "Make a sealed log, or a test log")
  }

  package static var docsAbstract: Phrase {
    Phrase(
      nl: "Druk een gemaakt blok van de README af", en: "Print a generated block of the README")
  }
}
