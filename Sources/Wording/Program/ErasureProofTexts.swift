/// What a proof of destruction says. Nobody is named in it.
extension Phrase {
  package static var proofTitle: Phrase {
    Phrase(nl: "BEWIJS VAN VERNIETIGING", en: "PROOF OF DESTRUCTION")
  }

  package static func proofLog(_ id: String) -> Phrase {
    Phrase(nl: "Logboek: \(id)", en: "Log: \(id)")
  }

  package static func proofOfDestruction(
    _ id: String, _ at: Phrase, _ compartment: Phrase, _ ground: Phrase, requested: Phrase,
    confirmed: Phrase
  ) -> Phrase {
    Phrase(
      nl: """

        Vernietiging: \(id)
        Uitgevoerd: \(at.nl)
        Compartiment: \(compartment.nl)
        Grond: \(ground.nl)
        Gevraagd: \(requested.nl)
        Bevestigd door een tweede persoon: \(confirmed.nl)
        Vernietigde records:
        """,
      en: """

        Destruction: \(id)
        Carried out: \(at.en)
        Compartment: \(compartment.en)
        Ground: \(ground.en)
        Requested: \(requested.en)
        Confirmed by a second person: \(confirmed.en)
        Records destroyed:
        """)
  }

  package static func proofCount(_ kind: Phrase, _ count: Int) -> Phrase {
    .verbatim("  ") + kind + .verbatim(": \(count)")
  }

  package static func proofBackups(days: Int, until day: Phrase) -> Phrase {
    Phrase(
      nl: "Back-ups van sleutels worden hooguit \(days) dagen bewaard: uiterlijk \(day.nl) geldt"
        + " dit ook voor die.",
      en: "Backups of keys are kept for at most \(days) days: at the latest on \(day.en) this"
        + " holds for them too.")
  }

  package static func proofSignature(key: String, signature: String) -> Phrase {
    Phrase(
      nl: "Ondertekend (Ed25519, alles hierboven)\nsleutel \(key)\nhandtekening \(signature)",
      en: "Signed (Ed25519, all of the above)\nkey \(key)\nsignature \(signature)")
  }
}
