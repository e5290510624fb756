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

/// What is wrong with a sealed log, or with looking into it.
extension Phrase {
  package static func bannerLostKeys(_ count: Int) -> Phrase {
    Phrase(
      nl: "VAN \(count) MENSEN ONTBREEKT DE SLEUTEL: zet een kopie van de sleutelbos terug",
      en: "THE KEY OF \(count) PEOPLE IS MISSING: put a copy of the keyring back")
  }

  package static var headOfOtherLog: Phrase {
    Phrase(
      nl: "Dit einde hoort bij een ander logboek.", en: "This head is one of another log.")
  }

  package static func falseHead(_ size: Int) -> Phrase {
    Phrase(
      nl:
        "De handtekening onder het einde bij gebeurtenis \(size) is vals of van niemand die meedoet.",
      en: "The signature under the head at record \(size) is false, or of nobody who takes part.")
  }

  package static func headsDoNotHold(_ count: Int) -> Phrase {
    Phrase(
      nl: "Het logboek klopt niet met \(count) eerder gezien of afgedrukt einde. Waarschuw de"
        + " functionaris.",
      en:
        "The log does not agree with \(count) heads that were seen or printed before. Warn the data"
        + " protection officer.")
  }

  package static var onlyChainChecked: Phrase {
    Phrase(
      nl: "Zonder sleutels is alleen de keten gecontroleerd, niet de zegels en handtekeningen.",
      en: "Without keys the chain alone was checked, not the seals and signatures.")
  }

  package static var headsHold: Phrase {
    Phrase(
      nl: "Alle eerder geziene en gegeven einden kloppen.",
      en: "Every head that was seen or given holds.")
  }

  package static func badHeads(_ path: String, line: Int) -> Phrase {
    Phrase(
      nl: "\(path), regel \(line): dit is geen afgedrukt einde van een logboek.",
      en: "\(path), line \(line): this is no printed head of a log.")
  }

  package static var practiceReason: Phrase { Phrase(nl: "oefenen", en: "practice") }

  package static func logSealed(_ path: String) -> Phrase {
    Phrase(
      nl: "Het logboek in \(path) is verzegeld en gaat alleen open met jouw sleutels.",
      en: "The log in \(path) is sealed and opens with your keys alone.")
  }

  package static func logNotSealed(_ path: String) -> Phrase {
    Phrase(
      nl:
        "Het logboek in \(path) is niet verzegeld; sleutels horen er niet bij. Een verzegeld logboek"
        + " maken: keerpunt log create",
      en:
        "The log in \(path) is not sealed; keys do not belong to it. Make a sealed log: keerpunt log"
        + " create")
  }

  package static func logAppendOnly(_ path: String) -> Phrase {
    Phrase(
      nl:
        "De bestanden in \(path) staan op 'alleen aanvullen', dus wissen kan niet. Vraag de beheerder:"
        + " chattr -a op de map en de bestanden, dan opnieuw, daarna chattr +a.",
      en:
        "The files in \(path) can only be appended to, so nothing can be erased. Ask the administrator:"
        + " chattr -a on the folder and the files, then again, then chattr +a.")
  }

  /// - Parameter type: the kind of file system.
  package static func sharedFileSystem(_ type: String, _ path: String) -> Phrase {
    Phrase(
      nl:
        "\(path) staat op \(type). Daar is niet te vertrouwen op sloten en op wat bewaard is. Kies een"
        + " map op een eigen schijf. Alleen als één gebruiker op één computer erbij kan: --single-host",
      en:
        "\(path) is on \(type). There locks, and what is saved, cannot be relied on. Choose a folder on"
        + " a disk of this computer. Only where one user on one computer can reach it: --single-host"
    )
  }

  package static func unsafeRights(_ path: String, owner: Int, mode: Int) -> Phrase {
    let octal = String(mode & 0o7777, radix: 8)
    return Phrase(
      nl:
        "Anderen kunnen bij \(path) (eigenaar \(owner), rechten \(octal)). Er is niets geopend. Zet het"
        + " recht: chown naar jezelf en chmod go-rwx.",
      en:
        "Others can reach \(path) (owner \(owner), mode \(octal)). Nothing was opened. Mend it: chown to"
        + " yourself and chmod go-rwx.")
  }

  package static var noLongerAMember: Phrase {
    Phrase(
      nl: "Je doet niet (meer) mee in dit logboek. Vraag de beheerder om je kaartje op te nemen.",
      en: "You take no part in this log (any more). Ask the administrator to admit your card.")
  }

  package static func reasonNeeded(_ grounds: [String]) -> Phrase {
    let list = grounds.joined(separator: ", ")
    return Phrase(
      nl: "Dit zijn niet alleen jouw zaken. Zeg waarom je kijkt: --reason met \(list)",
      en: "These are not your cases alone. Say why you look: --reason with \(list)")
  }

  package static func badUntil(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)' is geen dag die nog komt. Schrijf bijvoorbeeld 2026-12-31.",
      en: "'\(text)' is no day to come. Write for example 2026-12-31.")
  }

  package static var damagedSuite: Phrase {
    Phrase(
      nl: "niet verzegeld in een verzegeld logboek, of andersom",
      en: "not sealed in a sealed log, or the other way round")
  }

  package static var damagedEnvelopeSeal: Phrase {
    Phrase(nl: "het zegel van de envelop is verbroken", en: "the seal of the envelope is broken")
  }

  package static var damagedBodySeal: Phrase {
    Phrase(nl: "het zegel van de inhoud is verbroken", en: "the seal of the content is broken")
  }

  package static var damagedUnknownSigner: Phrase {
    Phrase(
      nl: "ondertekend door niemand die meedoet", en: "signed by nobody who takes part")
  }

  package static var damagedSignature: Phrase {
    Phrase(nl: "de handtekening is vals", en: "the signature is false")
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

  package static var argumentLogBackup: Phrase {
    Phrase(nl: "Map van de kopie van het logboek", en: "Folder of the copy of the log")
  }

  package static var optionKeyBackup: Phrase {
    Phrase(
      nl: "Map van de kopieën van de sleutelbos, op een ander medium",
      en: "Folder of the copies of the keyring, on another medium")
  }

  package static var optionReplaceLonger: Phrase {
    Phrase(
      nl: "Zet de kopie ook terug als het logboek verder gaat; wat alleen daar staat is dan weg",
      en: "Put the copy back although the log goes on further; what only the log has is then lost")
  }

  package static var backupsApart: Phrase {
    Phrase(
      nl:
        "Logboek en sleutelbos horen niet op dezelfde plek: wie beide vindt, kan verder. Kies voor --keyring"
        + " een andere map, liefst op een ander medium.",
      en:
        "Log and keyring do not belong in one place: who finds both can go on. Choose another folder for"
        + " --keyring, best on another medium.")
  }

  package static var backupOfDamaged: Phrase {
    Phrase(
      nl:
        "Het logboek is beschadigd, dus er is niet over de goede kopie heen geschreven. Kijk met: keerpunt"
        + " log verify",
      en: "The log is damaged, so the good copy was not written over. See: keerpunt log verify")
  }

  package static func noSoundCopy(_ path: String) -> Phrase {
    Phrase(
      nl: "In \(path) staat geen gave kopie van een logboek. Er is niets teruggezet.",
      en: "There is no sound copy of a log in \(path). Nothing was restored.")
  }

  package static func backupOfOtherLog(_ path: String) -> Phrase {
    Phrase(
      nl: "In \(path) staat een kopie van een ander logboek. Er is niets veranderd.",
      en: "In \(path) there is a copy of another log. Nothing was changed.")
  }

  package static func backupLonger(_ records: Int, other: Int) -> Phrase {
    Phrase(
      nl:
        "Wat er staat gaat verder: \(records) gebeurtenissen tegen \(other). Er is niets veranderd. Toch:"
        + " --replace-longer",
      en:
        "What stands there goes on further: \(records) records against \(other). Nothing was changed. All"
        + " the same: --replace-longer")
  }
}
