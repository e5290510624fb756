/// What each exit code of the program means, for `--help` and the README.
extension Phrase {
  package static var exitOK: Phrase {
    Phrase(nl: "gelukt; bij log verify: het logboek is gaaf", en: "done; log verify: log is sound")
  }

  package static var exitDamaged: Phrase {
    Phrase(
      nl:
        "het logboek is beschadigd of klopt niet met een eerder einde; een herstelsleutel werkt niet",
      en: "the log is damaged or disagrees with an earlier head; a recovery key does not work")
  }

  package static var exitUnreadable: Phrase {
    Phrase(
      nl: "het logboek is helemaal niet te lezen", en: "nothing of the log can be read at all")
  }

  package static var exitRowsRefused: Phrase {
    Phrase(
      nl: "import: rijen zijn geweigerd en bewaard; de goede rijen zijn vastgelegd",
      en: "import: rows were refused and kept aside; the good rows are recorded")
  }

  package static var exitUsage: Phrase {
    Phrase(
      nl: "de opdracht klopt niet: onbekende opdracht, optie of waarde",
      en: "the command is wrong: unknown command, option or value")
  }

  package static var exitBadData: Phrase {
    Phrase(
      nl: "de gegevens kloppen niet: kolomkop, codering, of een besluit dat niet kan",
      en: "the data is wrong: header, encoding, or a decision that is not allowed")
  }

  package static var exitNoInput: Phrase {
    Phrase(
      nl: "niet gevonden: bestand, logboek, sleutels of betrokkene",
      en: "not found: a file, a log, keys or a person")
  }

  package static var exitUnavailable: Phrase {
    Phrase(
      nl: "geen bruikbare terminal of /proc, of een logboek dat hier niet open kan",
      en: "no usable terminal or /proc, or a log that cannot be opened here")
  }

  package static var exitCannotCreate: Phrase {
    Phrase(
      nl: "een bestand of map kan niet worden gemaakt", en: "a file or folder cannot be made")
  }

  package static var exitInputOutput: Phrase {
    Phrase(nl: "lezen of schrijven mislukte", en: "reading or writing failed")
  }

  package static var exitBusy: Phrase {
    Phrase(
      nl: "een ander programma houdt het logboek bezet; probeer het opnieuw",
      en: "another program holds the log; try again")
  }

  package static var exitNewerLog: Phrase {
    Phrase(
      nl: "een nieuwere Keerpunt schreef dit logboek", en: "a newer Keerpunt wrote this log")
  }

  package static var exitNoPermission: Phrase {
    Phrase(
      nl: "geen toestemming, een verkeerde wachtwoordzin, of een sleutel die je niet hebt",
      en: "no permission, a wrong passphrase, or a key that you do not hold")
  }

  package static var exitConfiguration: Phrase {
    Phrase(
      nl: "een instelling klopt niet: thema, toetsen of taal",
      en: "a setting is wrong: theme, keys or language")
  }
}
