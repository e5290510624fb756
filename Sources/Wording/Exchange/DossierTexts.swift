package import Casework

extension Address {
  /// Street, number, postcode and city on one line.
  package var line: String {
    let parts = [
      street + (houseNumber.isEmpty ? "" : " " + houseNumber), postcode?.text ?? "", city,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// The sections of a dossier as text.
extension Phrase {
  /// Born on.
  package static var dossierBorn: Phrase { Phrase(nl: "geboren", en: "born") }
  /// The citizen service number, masked.
  package static var dossierNumber: Phrase { Phrase(nl: "BSN", en: "BSN") }
  package static var dossierChainNumber: Phrase { Phrase(nl: "SKN", en: "SKN") }
  /// Who owns the case.
  package static var dossierOwner: Phrase { Phrase(nl: "van", en: "owner") }
  /// Other names.
  package static var dossierAliases: Phrase { Phrase(nl: "Andere namen", en: "Other names") }
  /// A return.
  package static var dossierReturn: Phrase { Phrase(nl: "Terugkeer", en: "Return") }
  /// How far the earliest possible return moved, and from which day.
  package static func dossierMoved(days: Int, from: Phrase) -> Phrase {
    moved(days: days) + Phrase(nl: " (was \(from.nl))", en: " (was \(from.en))")
  }
  /// Contacts that took place.
  package static var dossierContacts: Phrase { Phrase(nl: "Contacten", en: "Contacts") }
  /// The next contact.
  package static var dossierNextContact: Phrase { Phrase(nl: "volgende", en: "next") }
  /// Open tasks.
  package static var dossierTasks: Phrase { Phrase(nl: "Open taken", en: "Open tasks") }
  /// Supervision.
  package static var dossierSupervision: Phrase { Phrase(nl: "Toezicht", en: "Supervision") }
  /// The sentence and the leave from it.
  package static var dossierCustody: Phrase { Phrase(nl: "Detentie", en: "Custody") }
  /// Measures.
  package static var dossierMeasures: Phrase { Phrase(nl: "Maatregelen", en: "Measures") }
  /// When a measure ends.
  package static var dossierEnd: Phrase { Phrase(nl: "einde", en: "end") }
  /// Requests for advice.
  package static var dossierAdvice: Phrase { Phrase(nl: "Advies", en: "Advice") }
  /// Cases without detention.
  package static var dossierCases: Phrase {
    Phrase(nl: "Zaken zonder detentie", en: "Cases without detention")
  }
  /// A supervision order that did not start.
  package static var dossierNotStarted: Phrase { Phrase(nl: "niet gestart", en: "not started") }
  /// Other identities of the same person.
  package static var dossierLinked: Phrase { Phrase(nl: "Ook bekend als", en: "Also known as") }

  /// `do 26 nov 09:00, zeker, DJI`: a date of a return with how sure it is and who says so.
  package static func value(of date: ReturnDate, _ today: CivilDate) -> Phrase {
    let day = date.date.map { Phrase.day($0, today: today) } ?? verbatim("?")
    let time = verbatim(date.time.map { " " + $0.iso } ?? "")
    return day + time + verbatim(", ") + date.quality.phrase + verbatim(", ") + date.source.phrase
  }
}
