/// What the commands about destroying say.
extension Phrase {
  package static var eraseAbstract: Phrase {
    Phrase(
      nl: "Vernietig alles over een betrokkene, met zijn tweeën",
      en: "Destroy everything about a person, by two people")
  }

  package static var eraseRequestAbstract: Phrase {
    Phrase(
      nl: "Vraag een vernietiging aan; de toelichting komt van standaardinvoer",
      en: "Ask for a destruction; the remark comes from standard input")
  }

  package static var eraseConfirmAbstract: Phrase {
    Phrase(
      nl: "Bevestig een vernietiging als tweede persoon",
      en: "Confirm a destruction as the second person")
  }

  package static var eraseWithdrawAbstract: Phrase {
    Phrase(
      nl: "Trek een vernietiging in; de reden komt van standaardinvoer",
      en: "Withdraw a destruction; the reason comes from standard input")
  }

  package static var eraseListAbstract: Phrase {
    Phrase(
      nl: "Welke vernietigingen lopen en welke zijn uitgevoerd",
      en: "Which destructions are on their way and which were carried out")
  }

  package static var eraseRunAbstract: Phrase {
    Phrase(
      nl: "Voer de vernietigingen uit waarvan de bedenktijd voorbij is",
      en: "Carry out the destructions whose days of grace are over")
  }

  package static var eraseProofAbstract: Phrase {
    Phrase(
      nl: "Druk een ondertekend bewijs van vernietiging af, zonder namen",
      en: "Print a signed proof of destruction, without names")
  }

  package static func optionGround(_ names: String) -> Phrase {
    Phrase(nl: "Grond: \(names)", en: "Ground: \(names)")
  }

  package static var argumentDestruction: Phrase {
    Phrase(
      nl: "Nummer uit 'keerpunt erase list'; zonder: alle",
      en: "Id from 'keerpunt erase list'; without: all")
  }

  /// Why somebody looks who keeps terms and destroys. It stands in the record of access.
  package static var reasonOfKeeping: Phrase {
    Phrase(nl: "bewaartermijnen en vernietigen", en: "retention and destruction")
  }

  package static func erasureRequested(_ reference: String) -> Phrase {
    Phrase(
      nl: "Vernietigen van \(reference) is gevraagd. Een tweede persoon moet het bevestigen.",
      en: "Destruction of \(reference) is requested. A second person has to confirm it.")
  }

  package static func erasureConfirmed(_ reference: String, from day: Phrase) -> Phrase {
    Phrase(
      nl: "Vernietigen van \(reference) is bevestigd. Het gebeurt op of na \(day.nl)."
        + " Tot dan kun je het intrekken.",
      en: "Destruction of \(reference) is confirmed. It happens on or after \(day.en)."
        + " Until then it can be withdrawn.")
  }

  package static func erasureWithdrawn(_ reference: String) -> Phrase {
    Phrase(
      nl: "Vernietigen van \(reference) is ingetrokken.",
      en: "Destruction of \(reference) is withdrawn.")
  }

  package static func pendingErasure(
    _ reference: String, _ compartment: Phrase, _ ground: Phrase, _ state: Phrase, hold: Phrase?
  ) -> Phrase {
    .joined(
      [.verbatim(reference), compartment, ground, state] + (hold.map { [$0] } ?? []),
      separator: "  ")
  }

  /// What is left of records of access that went after their term.
  /// - Parameter day: the last day of which there are none any more.
  package static func destroyedAccess(
    _ count: Int, through day: Phrase, _ at: Phrase, months: Int
  ) -> Phrase {
    Phrase(
      nl:
        "\(at.nl)  \(count) keer wie zag wat, tot en met \(day.nl), na \(months) maanden vernietigd",
      en:
        "\(at.en)  \(count) records of who saw what, through \(day.en), destroyed after \(months) months"
    )
  }

  package static func destroyedErasure(
    _ id: String, _ at: Phrase, _ compartment: Phrase, _ ground: Phrase, records: Int
  ) -> Phrase {
    .joined([.verbatim(id), compartment, ground], separator: "  ")
      + Phrase(
        nl: "  vernietigd \(at.nl), records: \(records)",
        en: "  destroyed \(at.en), records: \(records)")
  }

  package static var noErasures: Phrase {
    Phrase(
      nl: "Er loopt geen vernietiging en er is er geen uitgevoerd.",
      en: "No destruction is on its way and none was carried out.")
  }

  package static var nothingToErase: Phrase {
    Phrase(
      nl: "Er is nu niets te vernietigen met jouw sleutels.",
      en: "There is nothing to destroy now with your keys.")
  }

  package static func wouldErase(
    _ reference: String, _ compartment: Phrase, records: Int
  ) -> Phrase {
    Phrase(
      nl: "Zou vernietigen: \(reference), \(compartment.nl), records: \(records).",
      en: "Would destroy: \(reference), \(compartment.en), records: \(records).")
  }

  package static func erased(_ reference: String, _ compartment: Phrase, records: Int) -> Phrase {
    Phrase(
      nl: "Vernietigd: \(reference), \(compartment.nl), records: \(records).",
      en: "Destroyed: \(reference), \(compartment.en), records: \(records).")
  }

  package static func erasureInterrupted(_ reference: String) -> Phrase {
    Phrase(
      nl: "Niet vernietigd: \(reference). Een ander schreef er net iets over."
        + " Geef de opdracht opnieuw.",
      en: "Not destroyed: \(reference). Somebody else just wrote about it."
        + " Give the command again.")
  }

  /// Said on the screens.
  package static func othersDestroyed(_ people: Int) -> Phrase {
    Phrase(
      nl: "Een collega vernietigde wat er over betrokkenen stond (\(people)).",
      en: "A colleague destroyed what stood about people (\(people)).")
  }

  package static func unknownDestruction(_ id: String?) -> Phrase {
    guard let id else {
      return Phrase(
        nl: "In dit logboek is nog niets vernietigd, dus er is geen bewijs.",
        en: "Nothing was destroyed in this log yet, so there is no proof.")
    }
    return Phrase(
      nl: "Er is geen vernietiging met nummer '\(id)'. Kijk in 'keerpunt erase list'.",
      en: "There is no destruction with the id '\(id)'. Look in 'keerpunt erase list'.")
  }
}
