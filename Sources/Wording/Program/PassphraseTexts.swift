/// Asking for a passphrase, and why there is none.
extension Phrase {
  package static var askPassphrase: Phrase { Phrase(nl: "Wachtwoordzin: ", en: "Passphrase: ") }

  package static var askNewPassphrase: Phrase {
    Phrase(nl: "Nieuwe wachtwoordzin: ", en: "New passphrase: ")
  }

  package static var askPassphraseAgain: Phrase {
    Phrase(nl: "Nog een keer dezelfde: ", en: "The same once more: ")
  }

  package static var passphraseNeedsTerminal: Phrase {
    Phrase(
      nl: "Er is geen terminal om de wachtwoordzin te vragen. Start Keerpunt in een terminal, of"
        + " geef hem met --passphrase-fd.",
      en: "There is no terminal to ask for the passphrase. Start Keerpunt in a terminal, or give it"
        + " with --passphrase-fd.")
  }

  package static func passphraseBadFile(_ number: Int) -> Phrase {
    Phrase(
      nl: "Uit bestand \(number) mag geen wachtwoordzin komen: het is niet open, of het is een"
        + " terminal of een standaardbestand. Probeer: keerpunt --passphrase-fd 3 3< BESTAND",
      en: "No passphrase is read from file \(number): it is not open, or it is a terminal or a"
        + " standard file. Try: keerpunt --passphrase-fd 3 3< FILE")
  }

  package static var passphraseMissing: Phrase {
    Phrase(
      nl: "Er is geen wachtwoordzin gegeven. Er is niets geopend; probeer het nog eens.",
      en: "No passphrase was given. Nothing was opened; try again.")
  }

  package static func passphraseTooLong(bytes: Int) -> Phrase {
    Phrase(
      nl: "De wachtwoordzin is te lang: meer dan \(bytes) bytes. Kies een kortere.",
      en: "The passphrase is too long: more than \(bytes) bytes. Choose a shorter one.")
  }

  package static var passphraseNotTheSame: Phrase {
    Phrase(
      nl: "De tweede keer stond er iets anders. Er is niets veranderd; probeer het nog eens.",
      en: "The second time it was something else. Nothing was changed; try again.")
  }

  package static func passphraseUnreadable(reason: String) -> Phrase {
    Phrase(
      nl: "De wachtwoordzin kon niet worden gelezen: \(reason).",
      en: "The passphrase could not be read: \(reason).")
  }
}
