/// What the commands about users and their keys say.
extension Phrase {
  package static var userAbstract: Phrase {
    Phrase(
      nl: "Wie je bent, wie meedoet en wie wat mag lezen",
      en: "Who you are, who takes part and who may read what")
  }

  package static var userInitAbstract: Phrase {
    Phrase(
      nl: "Maak je eigen sleutels, verzegeld met een wachtwoordzin",
      en: "Make your own keys, sealed with a passphrase")
  }

  package static var userCardAbstract: Phrase {
    Phrase(
      nl: "Druk je kaartje af: wat anderen van je sleutels mogen weten",
      en: "Print your card: what others may know of your keys")
  }

  package static var userListAbstract: Phrase {
    Phrase(
      nl: "Wie er meedoen en welke sleutels ze hebben",
      en: "Who takes part and which keys they hold")
  }

  package static var userAddAbstract: Phrase {
    Phrase(nl: "Neem iemand op met het kaartje", en: "Admit somebody by their card")
  }

  package static var userGrantAbstract: Phrase {
    Phrase(
      nl: "Geef iemand de sleutel van een compartiment, zo nodig tot een datum",
      en: "Give somebody the key of a compartment, if need be until a date")
  }

  package static var userRevokeAbstract: Phrase {
    Phrase(
      nl: "Neem iemand de sleutels af; nieuwe sleutels voor wat later komt",
      en: "Take keys away; new keys for whatever comes later")
  }

  package static var userRecoverAbstract: Phrase {
    Phrase(
      nl: "Geef sleutels terug met een herstelsleutel van papier",
      en: "Give keys back with a printed recovery key")
  }

  package static var userPassphraseAbstract: Phrase {
    Phrase(nl: "Kies een andere wachtwoordzin", en: "Choose another passphrase")
  }

  /// - Parameter fingerprint: groups that two people can read out to each other.
  package static func identityMade(_ path: String, name: String, fingerprint: String) -> Phrase {
    Phrase(
      nl: """
        Sleutels gemaakt voor \(name), verzegeld in \(path).
        Vingerafdruk: \(fingerprint)
        Geef je kaartje aan wie het logboek beheert: keerpunt user card > \(name).card
        Lees elkaar de vingerafdruk voor: zo weet je dat het kaartje klopt.
        """,
      en: """
        Keys made for \(name), sealed in \(path).
        Fingerprint: \(fingerprint)
        Give your card to whoever runs the log: keerpunt user card > \(name).card
        Read the fingerprint out to each other: then you know that the card is right.
        """)
  }

  package static func identityExists(_ path: String) -> Phrase {
    Phrase(
      nl:
        "Je hebt al sleutels in \(path). Er is niets veranderd. Een andere wachtwoordzin: keerpunt user"
        + " passphrase",
      en: "You have keys already in \(path). Nothing was changed. Another passphrase: keerpunt user"
        + " passphrase")
  }

  package static func noIdentity(_ path: String) -> Phrase {
    Phrase(
      nl: "Je hebt nog geen sleutels (\(path) is er niet). Maak ze met: keerpunt user init",
      en: "You have no keys yet (\(path) is not there). Make them with: keerpunt user init")
  }

  package static var passphraseChanged: Phrase {
    Phrase(nl: "De wachtwoordzin is veranderd.", en: "The passphrase was changed.")
  }

  package static func memberAdded(_ name: String, fingerprint: String) -> Phrase {
    Phrase(
      nl: "\(name) doet mee. Vingerafdruk van het kaartje: \(fingerprint)",
      en: "\(name) takes part. Fingerprint of the card: \(fingerprint)")
  }

  /// - Parameter until: the last day; `nil` for no end.
  package static func keyGranted(_ compartment: Phrase, to name: String, until: Phrase?) -> Phrase {
    Phrase(
      nl: "\(name) kan \(compartment.nl) lezen" + (until.map { " tot en met \($0.nl)" } ?? "")
        + ".",
      en: "\(name) can read \(compartment.en)"
        + (until.map { " up to and including \($0.en)" } ?? "") + ".")
  }

  package static func keyNotYours(_ compartment: Phrase) -> Phrase {
    Phrase(
      nl:
        "Jij hebt de sleutel van \(compartment.nl) niet, dus je kunt hem niet geven. Vraag een collega"
        + " die hem heeft, of gebruik een herstelsleutel: keerpunt user recover",
      en: "You do not hold the key of \(compartment.en), so you cannot give it. Ask a colleague who"
        + " does, or use a recovery key: keerpunt user recover")
  }

  package static func keyRevoked(_ name: String) -> Phrase {
    Phrase(
      nl: "\(name) kan niets lezen van wat vanaf nu wordt vastgelegd.",
      en: "\(name) can read nothing of what is recorded from now on.")
  }

  /// What a leaver could read, said honestly.
  package static func leaverCouldRead(_ compartments: [Phrase]) -> Phrase {
    let list = joined(compartments, separator: ", ")
    return Phrase(
      nl:
        "Wat eerder werd vastgelegd in \(list.nl) kon deze collega lezen. Dat is niet terug te draaien."
        + " Wat er is bekeken staat in het inzageregister.",
      en: "What was recorded before in \(list.en) could be read by this colleague. That cannot be"
        + " undone. What was looked at stands in the access records.")
  }

  package static func keysRecovered(_ name: String, compartments: [Phrase]) -> Phrase {
    let list = joined(compartments, separator: ", ")
    return Phrase(
      nl: "\(name) heeft nu de sleutels van: \(list.nl).",
      en: "\(name) now holds the keys of: \(list.en).")
  }

  package static func memberLine(
    name: String, role: Phrase, fingerprint: String, keys: [Phrase]
  ) -> Phrase {
    let list =
      keys.isEmpty ? Phrase(nl: "geen sleutels", en: "no keys") : joined(keys, separator: ", ")
    return Phrase(
      nl: "\(name)  \(role.nl)  \(fingerprint)\n  leest: \(list.nl)",
      en: "\(name)  \(role.en)  \(fingerprint)\n  reads: \(list.en)")
  }

  package static func badCard(_ path: String) -> Phrase {
    Phrase(
      nl:
        "\(path) is geen kaartje van Keerpunt, of het is veranderd. Er is niets opgenomen. Vraag een"
        + " nieuw kaartje: keerpunt user card",
      en:
        "\(path) is no card of Keerpunt, or it was changed. Nothing was taken in. Ask for a new card:"
        + " keerpunt user card")
  }
}

/// Passphrases.
extension Phrase {
  package static var recoveryPrompt: Phrase {
    Phrase(nl: "Herstelsleutel van papier: ", en: "Recovery key from paper: ")
  }

  package static var wrongPassphrase: Phrase {
    Phrase(
      nl: "Dat is niet de wachtwoordzin van deze sleutels. Er is niets geopend.",
      en: "That is not the passphrase of these keys. Nothing was opened.")
  }

  package static var passphraseTooWeak: Phrase {
    Phrase(
      nl:
        "Deze wachtwoordzin is te zwak: wie de schijf heeft, raadt hem. Neem vijf losse woorden of meer.",
      en:
        "This passphrase is too weak: who has the disk will guess it. Take five words or more that do"
        + " not belong together.")
  }

  package static var passphraseFair: Phrase {
    Phrase(
      nl: "Sterkte: redelijk. Een woord meer maakt hem sterk.",
      en: "Strength: fair. One word more makes it strong.")
  }

  package static var passphraseStrong: Phrase {
    Phrase(nl: "Sterkte: sterk.", en: "Strength: strong.")
  }

  package static var badRecoveryKey: Phrase {
    Phrase(
      nl: "Dit is geen herstelsleutel, of er zit een tikfout in. Er is niets veranderd.",
      en: "This is no recovery key, or it was mistyped. Nothing was changed.")
  }
}
