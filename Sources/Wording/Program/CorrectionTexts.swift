/// What the command with which a privacy officer corrects a note says.
extension Phrase {
  package static var noteCorrectAbstract: Phrase {
    Phrase(
      nl: "Verbeter een notitie op verzoek (AVG 16); de hele nieuwe tekst komt van standaardinvoer",
      en: "Rectify a note on request (GDPR 16); the whole new text comes from standard input")
  }

  package static var argumentNote: Phrase {
    Phrase(
      nl: "Id van de notitie; de eigenaar vindt die met: keerpunt show --json",
      en: "Id of the note; the owner finds it with: keerpunt show --json")
  }

  package static func optionGroundOfCorrection(_ names: String) -> Phrase {
    Phrase(nl: "Waarom: \(names)", en: "Why: \(names)")
  }

  package static var rectifiedOnRequest: Phrase {
    Phrase(nl: "verzoek van betrokkene (AVG 16)", en: "request of the person (GDPR 16)")
  }

  package static var rectifiedOnFinding: Phrase {
    Phrase(nl: "eigen vaststelling (AVG 5)", en: "own finding (GDPR 5)")
  }

  package static var taskReadCorrection: Phrase {
    Phrase(
      nl: "Lees de notitie die de privacyfunctionaris verbeterde (AVG 16)",
      en: "Read the note that the privacy officer corrected (GDPR 16)")
  }

  package static var taskTellReceivers: Phrase {
    Phrase(
      nl: "Vertel wie deze notitie kreeg dat zij is verbeterd (AVG 19)",
      en: "Tell whoever got this note that it was corrected (GDPR 19)")
  }

  package static func noteCorrected(_ reference: String) -> Phrase {
    Phrase(
      nl: "De notitie bij \(reference) is verbeterd. De eigenaar heeft er twee taken bij: lezen, en"
        + " vertellen aan wie haar kreeg.",
      en: "The note about \(reference) is corrected. The owner has two more tasks: to read it, and"
        + " to tell whoever got it.")
  }

  package static func badNoteID(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)' is geen id van een notitie. Neem het over uit: keerpunt show --json",
      en: "'\(text)' is no id of a note. Copy it from: keerpunt show --json")
  }
}

/// What is said about the second person without whom no whole log leaves (H15).
extension Phrase {
  package static var optionSecondIdentity: Phrase {
    Phrase(
      nl: "Sleutelbestand van de tweede persoon, die erbij is",
      en: "File with the keys of the second person, who is present")
  }

  package static var optionSecondPassphrase: Phrase {
    Phrase(
      nl: "Lees de wachtwoordzin van de tweede persoon uit het open bestand met dit nummer",
      en: "Read the passphrase of the second person from the open file with this number")
  }

  package static var secondPassphrasePrompt: Phrase {
    Phrase(nl: "Wachtwoordzin van de tweede persoon: ", en: "Passphrase of the second person: ")
  }

  package static var secondPersonMissing: Phrase {
    Phrase(
      nl: "Een heel logboek gaat er alleen met twee mensen uit. Er is niets geëxporteerd. Laat een"
        + " collega met dezelfde delen erbij komen: --second-identity BESTAND",
      en: "A whole log leaves with two people only. Nothing was exported. Have a colleague with the"
        + " same compartments join: --second-identity FILE")
  }

  package static var secondPersonIsFirst: Phrase {
    Phrase(
      nl: "De tweede persoon is dezelfde als de eerste. Er is niets geëxporteerd. Vraag een"
        + " collega.",
      en: "The second person is the first one. Nothing was exported. Ask a colleague.")
  }

  /// - Parameter name: who compiles.
  package static func accessFileLacksKeys(_ compartments: Phrase, _ name: String) -> Phrase {
    Phrase(
      nl:
        "Het inzagedossier is niet gemaakt: wat je collega leest in \(compartments.nl) zou ontbreken,"
        + " want daarvan heb je geen sleutel. Laat een collega die geven:"
        + " keerpunt user grant \(name) COMPARTIMENT.",
      en: "The access file was not made: what your colleague reads in \(compartments.en) would be"
        + " missing, because you hold no key of it. Let a colleague give it:"
        + " keerpunt user grant \(name) COMPARTMENT.")
  }

  package static func secondPersonMayNot(_ name: String, _ role: Phrase) -> Phrase {
    Phrase(
      nl: "\(name) (\(role.nl)) mag niet exporteren. Er is niets geëxporteerd. Vraag een collega.",
      en: "\(name) (\(role.en)) may not export. Nothing was exported. Ask a colleague.")
  }

  /// The words of the record of access of each of the two.
  package static func exportedTogether(with name: String) -> Phrase {
    Phrase(nl: "samen met \(name)", en: "together with \(name)")
  }
}
