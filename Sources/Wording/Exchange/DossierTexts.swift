/// The sections of a dossier as text.
extension Phrase {
  /// Born on.
  package static var dossierBorn: Phrase { Phrase(nl: "geboren", en: "born") }
  /// The citizen service number, masked.
  package static var dossierNumber: Phrase { Phrase(nl: "BSN", en: "BSN") }
  /// Who owns the case.
  package static var dossierOwner: Phrase { Phrase(nl: "van", en: "owner") }
  /// Other names.
  package static var dossierAliases: Phrase { Phrase(nl: "Andere namen", en: "Other names") }
  /// Addresses.
  package static var dossierAddresses: Phrase { Phrase(nl: "Adressen", en: "Addresses") }
  /// A return.
  package static var dossierReturn: Phrase { Phrase(nl: "Terugkeer", en: "Return") }
  /// An address that nobody verified.
  package static var dossierNotVerified: Phrase {
    Phrase(nl: "niet geverifieerd", en: "not verified")
  }
  /// An address with when it was verified.
  package static func dossierVerified(_ day: Phrase) -> Phrase {
    Phrase(nl: "geverifieerd \(day.nl)", en: "verified \(day.en)")
  }
  /// `9 dagen eerder (was do 26 nov)`.
  package static func dossierMoved(days: Int, from: Phrase) -> Phrase {
    let count =
      abs(days) == 1
      ? Phrase(nl: "1 dag", en: "1 day") : Phrase(nl: "\(abs(days)) dagen", en: "\(abs(days)) days")
    let direction =
      days < 0 ? Phrase(nl: "eerder", en: "earlier") : Phrase(nl: "later", en: "later")
    return count + verbatim(" ") + direction
      + Phrase(nl: " (was \(from.nl))", en: " (was \(from.en))")
  }
  /// The offer of aftercare, when there was none.
  package static var dossierNoOffer: Phrase { Phrase(nl: "niet gedaan", en: "not made") }
  /// Contacts that took place.
  package static var dossierContacts: Phrase { Phrase(nl: "Contacten", en: "Contacts") }
  /// The next contact.
  package static var dossierNextContact: Phrase { Phrase(nl: "volgende", en: "next") }
  /// Open tasks.
  package static var dossierTasks: Phrase { Phrase(nl: "Open taken", en: "Open tasks") }
  /// Notes.
  package static var dossierNotes: Phrase { Phrase(nl: "Notities", en: "Notes") }
  /// Supervision.
  package static var dossierSupervision: Phrase { Phrase(nl: "Toezicht", en: "Supervision") }
  /// A supervision order that did not start.
  package static var dossierNotStarted: Phrase { Phrase(nl: "niet gestart", en: "not started") }
  /// When a supervision started.
  package static func dossierStarted(_ day: Phrase) -> Phrase {
    Phrase(nl: "gestart \(day.nl)", en: "started \(day.en)")
  }
  /// Other identities of the same person.
  package static var dossierLinked: Phrase { Phrase(nl: "Ook bekend als", en: "Also known as") }
  /// The time line.
  package static var dossierTimeline: Phrase { Phrase(nl: "Tijdlijn", en: "Timeline") }
  /// A line that was undone.
  package static var dossierWithdrawn: Phrase {
    Phrase(nl: " [ongedaan gemaakt]", en: " [undone]")
  }
}
