package import Casework

/// What a locked session says, and how the lock is named among the actions.
extension Phrase {
  package static var titleLock: Phrase { Phrase(nl: "vergrendelen", en: "lock") }
  package static var helpLock: Phrase {
    Phrase(
      nl: "Vergrendelt het scherm. Je typt daarna je wachtwoordzin om verder te gaan.",
      en: "Locks the screen. Type your passphrase to go on.")
  }
  package static var footerLock: Phrase { Phrase(nl: "vergrendel", en: "lock") }

  package static func lockedSince(_ moment: Moment, now: Moment) -> Phrase {
    let since = Phrase.since(moment, now: now)
    return Phrase(nl: "Vergrendeld \(since.nl).", en: "Locked \(since.en).")
  }

  package static var typePassphrase: Phrase {
    Phrase(nl: "Typ je wachtwoordzin en druk op Enter.", en: "Type your passphrase and press Enter.")
  }

  package static var keysOpening: Phrase {
    Phrase(nl: "Je sleutels gaan open, een tel…", en: "Opening your keys, a moment…")
  }

  package static var lockKeys: Phrase {
    Phrase(
      nl: "Enter ontgrendelt   Esc wist   Ctrl-C sluit af",
      en: "Enter unlocks   Esc clears   Ctrl-C quits")
  }

  package static var cannotLock: Phrase {
    Phrase(
      nl: "Deze log heeft geen wachtwoordzin en kan niet op slot. Er is niets gedaan.",
      en: "This log has no passphrase and cannot be locked. Nothing was done.")
  }

  package static func draftsLost(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        nl: "Je concept van voor het slot is niet terug te halen. Vul het formulier opnieuw in.",
        en: "Your draft from before the lock cannot be brought back. Fill in the form again.")
      : Phrase(
        nl: "Je \(count) concepten van voor het slot zijn niet terug te halen. Vul ze opnieuw in.",
        en: "Your \(count) drafts from before the lock cannot be brought back. Fill them in again.")
  }

  package static var draftWithoutPerson: Phrase {
    Phrase(
      nl: "Een concept is vervallen: je kunt betrokkene niet meer zien.",
      en: "A draft was dropped: you can no longer see the person.")
  }
}
