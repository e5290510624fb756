/// What is said about a sealed log: made, locked, proved, backed up.
extension Phrase {
  /// - Parameter secrets: the two recovery keys, as they are to be printed.
  package static func sealedLogCreated(_ path: String, secrets: [String]) -> Phrase {
    let list = secrets.enumerated().map { "  \($0.offset + 1).  \($0.element)" }
      .joined(separator: "\n")
    return Phrase(
      nl: """
        Logboek gemaakt in \(path), verzegeld.

        Twee herstelsleutels. Ze staan nergens anders en komen niet terug. Schrijf ze op of druk ze af,
        geef ze aan twee mensen en leg ze in twee kluizen. Zonder sleutels zijn de zaken weg.

        \(list)

        Controleer ze nu, en elk jaar: keerpunt log prove-recovery
        """,
      en: """
        Log made in \(path), sealed.

        Two recovery keys. They stand nowhere else and do not come back. Write them down or print them,
        give them to two people and put them in two safes. Without keys the cases are gone.

        \(list)

        Try them now, and every year: keerpunt log prove-recovery
        """)
  }

  package static var logHeadAbstract: Phrase {
    Phrase(
      nl: "Het ondertekende einde van het logboek, om af te drukken voor de kluis",
      en: "The signed head of the log, to print for the safe")
  }

  package static var logProveRecoveryAbstract: Phrase {
    Phrase(
      nl: "Laat zien dat een herstelsleutel alle sleutels opent",
      en: "Show that a recovery key opens every key")
  }

  package static func recoveryProved(_ compartments: [Phrase]) -> Phrase {
    let list = joined(compartments, separator: ", ")
    return Phrase(
      nl: "Deze herstelsleutel werkt. Hij opent: \(list.nl).",
      en: "This recovery key works. It opens: \(list.en).")
  }

  package static var recoveryNotProved: Phrase {
    Phrase(
      nl:
        "Deze herstelsleutel hoort niet bij dit logboek, of opent niet alles. Zoek nu de andere, en"
        + " maak zolang geen nieuwe zaken aan.",
      en:
        "This recovery key is not of this log, or does not open everything. Find the other one now,"
        + " and add no cases until then.")
  }

  package static func notHeld(_ compartment: Phrase) -> Phrase {
    Phrase(
      nl: "Je hebt de sleutel van \(compartment.nl) niet. Er is niets vastgelegd.",
      en: "You do not hold the key of \(compartment.en). Nothing was recorded.")
  }

  package static func noKeyring(_ path: String) -> Phrase {
    Phrase(
      nl:
        "De sleutelbos ontbreekt in \(path). Zonder sleutelbos is er niets te lezen. Zet hem terug:"
        + " keerpunt restore",
      en: "The keyring is missing in \(path). Without it nothing can be read. Put it back: keerpunt"
        + " restore")
  }

  /// - Parameter offset: the byte at which reading stopped.
  package static func damagedKeyFile(_ file: String, offset: Int) -> Phrase {
    Phrase(
      nl:
        "Het sleutelbestand \(file) is beschadigd bij byte \(offset). Er is niets veranderd. Bewaar een"
        + " kopie en zet een reservekopie terug: keerpunt restore",
      en:
        "The key file \(file) is damaged at byte \(offset). Nothing was changed. Keep a copy and put a"
        + " backup back: keerpunt restore")
  }

  package static func memberExists(_ name: String) -> Phrase {
    Phrase(
      nl: "\(name) doet al mee. Er is niets veranderd.",
      en: "\(name) takes part already. Nothing was changed.")
  }

  package static func unknownMember(_ name: String) -> Phrase {
    Phrase(
      nl: "\(name) doet niet mee in dit logboek. Kijk met: keerpunt user list",
      en: "\(name) takes no part in this log. See: keerpunt user list")
  }

  package static var keyDestroyed: Phrase {
    Phrase(
      nl: "De sleutel van deze betrokkene is vernietigd. Er is niets vastgelegd.",
      en: "The key of this person was destroyed. Nothing was recorded.")
  }

  package static var cheapPassphrase: Phrase {
    Phrase(
      nl:
        "Deze sleutels zijn gemaakt voor oefenen en te zwak voor echte zaken. Maak nieuwe: keerpunt"
        + " user init",
      en:
        "These keys were made for practice and are too weak for real cases. Make new ones: keerpunt"
        + " user init")
  }

  package static var bannerSealedDemo: Phrase {
    Phrase(
      nl: "OEFENLOGBOEK: verzonnen mensen, opent vanzelf",
      en: "PRACTICE LOG: invented people, opens by itself")
  }

  package static func rolledBack(seen: Int, found: Int) -> Phrase {
    Phrase(
      nl:
        "HET LOGBOEK IS KORTER dan je het kende: \(found) gebeurtenissen, je zag er \(seen). Er is een oude"
        + " kopie teruggezet of er is iets weggehaald. Waarschuw de functionaris.",
      en:
        "THE LOG IS SHORTER than you knew it: \(found) records, you saw \(seen). An old copy was put"
        + " back or something was taken away. Warn the data protection officer.")
  }

  package static func forked(at record: Int) -> Phrase {
    Phrase(
      nl:
        "DIT IS NIET HET LOGBOEK DAT JE KENDE: vanaf gebeurtenis \(record) staat er iets anders. Waarschuw"
        + " de functionaris.",
      en:
        "THIS IS NOT THE LOG THAT YOU KNEW: from record \(record) on it says something else. Warn the"
        + " data protection officer.")
  }
}

/// Backups.
extension Phrase {
  package static var backupAbstract: Phrase {
    Phrase(
      nl: "Maak een reservekopie: logboek en sleutelbos apart",
      en: "Make a backup: log and keyring apart")
  }

  package static var restoreAbstract: Phrase {
    Phrase(
      nl: "Zet een reservekopie terug; wie gewist is, blijft gewist",
      en: "Put a backup back; who was erased stays erased")
  }

  package static func backupMade(log: String, records: Int) -> Phrase {
    Phrase(
      nl: "Logboek gekopieerd naar \(log): \(records) gebeurtenissen, gecontroleerd.",
      en: "Log copied to \(log): \(records) records, checked.")
  }

  package static func keyBackupMade(_ path: String, days: Int) -> Phrase {
    Phrase(
      nl:
        "Sleutelbos gekopieerd naar \(path). Bewaar die op een ander medium. Na \(days) dagen wordt hij"
        + " opgeruimd: zo lang kan een gewiste betrokkene nog terug te halen zijn.",
      en:
        "Keyring copied to \(path). Keep it on another medium. It is cleared away after \(days) days:"
        + " that long an erased person could still be brought back.")
  }

  package static func oldKeyBackupsRemoved(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) oude kopieën van de sleutelbos opgeruimd.",
      en: "\(count) old copies of the keyring were cleared away.")
  }

  package static func restored(_ path: String, destroyedAgain: Int) -> Phrase {
    Phrase(
      nl: "Teruggezet in \(path). Opnieuw vernietigde sleutels: \(destroyedAgain).",
      en: "Restored to \(path). Keys destroyed again: \(destroyedAgain).")
  }
}
