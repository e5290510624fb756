package import Casework

/// The titles, labels and hints of forms.
extension Phrase {
  package static var formNewPerson: Phrase {
    Phrase(nl: "Nieuwe betrokkene", en: "New person")
  }

  package static func formReturn(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Terugkeer van \(whom.nl)", en: "Return of \(whom.en)")
  }

  package static func formNote(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Notitie bij \(whom.nl)", en: "Note on \(whom.en)")
  }

  package static func formAmend(_ whom: Phrase) -> Phrase {
    Phrase(
      nl: "Aanvulling op een notitie bij \(whom.nl)", en: "Addition to a note on \(whom.en)")
  }

  package static func formRetract(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Notitie intrekken bij \(whom.nl)", en: "Retract a note on \(whom.en)")
  }

  package static func formCondition(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Voorwaarde van \(whom.nl)", en: "Condition of \(whom.en)")
  }

  package static func formDate(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Datum terugkeer van \(whom.nl)", en: "Return date of \(whom.en)")
  }

  package static func formStatus(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Stand van de terugkeer van \(whom.nl)", en: "Status of the return of \(whom.en)")
  }

  package static func formOffer(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Aanbod van nazorg aan \(whom.nl)", en: "Offer of aftercare to \(whom.en)")
  }

  package static func formAssign(_ whom: Phrase) -> Phrase {
    Phrase(nl: "\(whom.nl) overdragen", en: "Hand over \(whom.en)")
  }

  package static func formContact(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Afspraak met \(whom.nl)", en: "Appointment with \(whom.en)")
  }

  package static func formContactsDone(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Contact gehad met \(whom.nl)", en: "Contact held with \(whom.en)")
  }

  package static func formDone(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Gedaan bij \(whom.nl)", en: "Done for \(whom.en)")
  }

  package static func formTask(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Taak voor \(whom.nl)", en: "Task for \(whom.en)")
  }

  package static func peopleCount(_ count: Int) -> Phrase {
    Phrase(nl: "\(count) betrokkenen", en: "\(count) people")
  }

  package static func inBrackets(_ phrase: Phrase) -> Phrase {
    Phrase(nl: " (\(phrase.nl))", en: " (\(phrase.en))")
  }

  package static var nobody: Phrase { Phrase(nl: "niemand", en: "nobody") }
  package static var labelSurname: Phrase { Phrase(nl: "Achternaam", en: "Surname") }
  package static var labelPrefix: Phrase { Phrase(nl: "Voorvoegsel", en: "Prefix") }
  package static var labelGiven: Phrase { Phrase(nl: "Voornaam", en: "Given name") }
  package static var labelBirthDate: Phrase { Phrase(nl: "Geboren", en: "Born") }
  package static var labelCitizenServiceNumber: Phrase { Phrase(nl: "BSN", en: "BSN") }
  package static var labelReturnType: Phrase { Phrase(nl: "Soort", en: "Kind") }
  package static var labelInstitution: Phrase { Phrase(nl: "Inrichting", en: "Institution") }
  package static var labelDateKind: Phrase { Phrase(nl: "Welke datum", en: "Which date") }
  package static var labelDate: Phrase { Phrase(nl: "Datum", en: "Date") }
  package static var labelQuality: Phrase { Phrase(nl: "Hoe zeker", en: "How sure") }
  package static var labelSource: Phrase { Phrase(nl: "Van wie", en: "From whom") }
  package static var labelReceived: Phrase { Phrase(nl: "Ontvangen op", en: "Received on") }
  package static var labelOwner: Phrase { Phrase(nl: "Eigenaar", en: "Owner") }
  package static var labelAssignee: Phrase { Phrase(nl: "Wie doet het", en: "Who does it") }
  package static var labelCategory: Phrase { Phrase(nl: "Soort", en: "Kind") }
  package static var labelReliability: Phrase { Phrase(nl: "Hoe zeker", en: "How sure") }
  package static var labelNoteSource: Phrase { Phrase(nl: "Bron", en: "Source") }
  package static var labelObserved: Phrase { Phrase(nl: "Gezien op", en: "Observed") }
  package static var labelDisputedBy: Phrase { Phrase(nl: "Betwist door", en: "Disputed by") }
  package static var labelText: Phrase { Phrase(nl: "Tekst", en: "Text") }
  package static var labelAmendment: Phrase { Phrase(nl: "Aanvulling", en: "Addition") }
  package static var labelReason: Phrase { Phrase(nl: "Reden", en: "Reason") }
  package static var labelOverride: Phrase {
    Phrase(nl: "Toch gereed, want", en: "Ready anyway, for")
  }
  package static var labelCondition: Phrase { Phrase(nl: "Voorwaarde", en: "Condition") }
  package static var labelState: Phrase { Phrase(nl: "Staat nu op", en: "Stands at") }
  package static var labelRemark: Phrase { Phrase(nl: "Toelichting", en: "Remark") }
  package static var labelStatus: Phrase { Phrase(nl: "Nieuwe stand", en: "New status") }
  package static var labelOffer: Phrase { Phrase(nl: "Aanbod", en: "Offer") }
  package static var labelDay: Phrase { Phrase(nl: "Dag en tijd", en: "Day and time") }
  package static var labelDayOrToday: Phrase { Phrase(nl: "Op (leeg: nu)", en: "On (empty: now)") }
  package static var labelWith: Phrase { Phrase(nl: "Met wie", en: "With whom") }
  package static var labelContactKind: Phrase { Phrase(nl: "Hoe", en: "How") }
  package static var labelOutcome: Phrase { Phrase(nl: "Uitkomst", en: "Outcome") }
  package static var labelTitle: Phrase { Phrase(nl: "Wat", en: "What") }
  package static var labelDue: Phrase { Phrase(nl: "Uiterlijk", en: "Due") }
  package static var labelItem: Phrase { Phrase(nl: "Wat is gedaan", en: "What was done") }

  package static var unplannedContact: Phrase {
    Phrase(nl: "contact zonder afspraak", en: "contact without appointment")
  }

  package static func plannedContact(_ contact: PlannedContact, today: CivilDate) -> Phrase {
    let time = contact.time.map { " \($0.iso)" } ?? ""
    let day = Phrase.day(contact.on, today: today)
    return Phrase(
      nl: "afspraak \(day.nl)\(time), \(contact.kind.phrase.nl)",
      en: "appointment \(day.en)\(time), \(contact.kind.phrase.en)")
  }

  package static func chooseOne(_ label: Phrase) -> Phrase {
    Phrase(
      nl: "Kies bij '\(label.nl)' een van de antwoorden.",
      en: "Choose one of the answers at '\(label.en)'.")
  }

  package static var formKeys: Phrase {
    Phrase(
      nl: "Ctrl-D bewaart   Tab verder   Esc terug, tekst blijft als concept",
      en: "Ctrl-D saves   Tab next   Esc back, text stays as a draft")
  }

  package static var draftKept: Phrase {
    Phrase(
      nl: "Je tekst blijft staan als concept tot je afsluit. Open het formulier opnieuw om"
        + " verder te gaan.",
      en: "Your text is kept as a draft until you quit. Open the form again to go on.")
  }

  package static func draftsWouldBeLost(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        nl: "Er is 1 concept dat niet bewaard is. Dezelfde toets nog eens: toch weg.",
        en: "1 draft is not saved. The same key again: leave all the same.")
      : Phrase(
        nl: "Er zijn \(count) concepten die niet bewaard zijn. Dezelfde toets nog eens: toch weg.",
        en: "\(count) drafts are not saved. The same key again: leave all the same.")
  }

  package static var draftOpened: Phrase {
    Phrase(nl: "Verder met je concept.", en: "Going on with your draft.")
  }

  /// What a typed day comes to, beside the field.
  package static func comesTo(
    _ date: CivilDate, _ time: CivilTime?, today: CivilDate
  ) -> Phrase {
    let clock = verbatim(time.map { " \($0.iso)" } ?? "")
    return dayWithYear(date) + clock + verbatim(" · ") + inDays(today.days(until: date))
  }

  /// What a new date does to the earliest possible return.
  package static func movePreview(from: CivilDate, to: CivilDate, today: CivilDate) -> Phrase {
    let days = from.days(until: to)
    let was = day(from, today: today)
    if days == 0 {
      return Phrase(nl: "Vroegst mogelijk blijft \(was.nl).", en: "Earliest stays \(was.en).")
    }
    return moved(days: days) + Phrase(nl: " (was \(was.nl))", en: " (was \(was.en))")
  }

  package static func moved(days: Int) -> Phrase {
    let count = abs(days)
    let nl = count == 1 ? "dag" : "dagen"
    let en = count == 1 ? "day" : "days"
    return days < 0
      ? Phrase(nl: "\(count) \(nl) vervroegd", en: "moved \(count) \(en) earlier")
      : Phrase(nl: "\(count) \(nl) later", en: "moved \(count) \(en) later")
  }
}
