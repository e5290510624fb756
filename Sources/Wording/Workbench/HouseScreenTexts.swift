package import Casework

/// What the forms, the tab and the screen of the house and its meetings say.
extension Phrase {
  /// The tables a house starts with, from the national themes of 2021-2024; they can be named anew.
  package static var tables: [Phrase] {
    [
      Phrase(nl: "Triage", en: "Triage"),
      Phrase(nl: "Casusoverleg (ICO)", en: "Case consultation (ICO)"),
      Phrase(nl: "Hoog veiligheidsrisico", en: "High safety risk"),
      Phrase(nl: "Jeugdnetwerken", en: "Youth networks"),
      Phrase(nl: "Lokaal team", en: "Local team"),
      Phrase(nl: "ZSM", en: "ZSM"),
      Phrase(nl: "PGA radicalisering", en: "PGA radicalisation"),
    ]
  }
  package static func formReferral(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Aanmelding ZVH: \(whom.nl)", en: "Referral to ZVH: \(whom.en)")
  }
  package static func formHouseStep(_ whom: Phrase, steps: [Phrase]) -> Phrase {
    guard steps.count == 1 else { return Phrase(nl: "ZVH: \(whom.nl)", en: "ZVH: \(whom.en)") }
    return steps[0].capitalised + Phrase(nl: ": \(whom.nl)", en: ": \(whom.en)")
  }
  package static func stillMissing(_ fields: Phrase) -> Phrase {
    Phrase(nl: "Ontbreekt nog: \(fields.nl)", en: "Still missing: \(fields.en)")
  }
  package static func lacks(_ fields: Phrase) -> Phrase {
    Phrase(nl: "mist \(fields.nl)", en: "lacks \(fields.en)")
  }
  package static func lateAgreements(_ count: Int) -> Phrase {
    Phrase(nl: "afspraken te laat: \(count)", en: "agreements overdue: \(count)")
  }
  package static func agreedUntil(_ what: String, _ day: Phrase) -> Phrase {
    Phrase(nl: "\(what), uiterlijk \(day.nl)", en: "\(what), by \(day.en)")
  }
  package static func meetsCriteria(_ answer: Answer) -> Phrase {
    switch answer {
    case .yes: Phrase(nl: "haalt de criteria", en: "meets the criteria")
    case .no: Phrase(nl: "haalt de criteria niet", en: "does not meet the criteria")
    case .unknown: Phrase(nl: "criteria nog onbekend", en: "criteria unknown yet")
    }
  }
  package static func closesAt(_ closing: Phrase, triage: Phrase) -> Phrase {
    Phrase(
      nl: "compleet voor \(closing.nl) voor de triage van \(triage.nl)",
      en: "complete before \(closing.en) for the triage of \(triage.en)")
  }
  package static func noHouseCase(_ key: String) -> Phrase {
    Phrase(
      nl: "Nog niet aangemeld bij het ZVH. \(key) meldt aan.",
      en: "Not referred to the house yet. \(key) refers.")
  }
  package static func noMeetingPlanned(_ key: String) -> Phrase {
    Phrase(
      nl: "Er is geen vergadering gepland. \(key) plant er een.",
      en: "No meeting is planned. \(key) plans one.")
  }
  package static func agendaEmpty(_ plan: String) -> Phrase {
    Phrase(
      nl: "Niemand op de agenda, en niemand die erop wacht. \(plan) plant een vergadering.",
      en: "Nobody is on the agenda or waits for it. \(plan) plans a meeting.")
  }
  package static func onTheAgenda(_ count: Int, _ meeting: Phrase, undo: String) -> Phrase {
    Phrase(
      nl: "Op de agenda van \(meeting.nl): \(count). \(undo) maakt het ongedaan.",
      en: "On the agenda of \(meeting.en): \(count). \(undo) undoes it.")
  }
  package static func offTheAgenda(undo: String) -> Phrase {
    Phrase(
      nl: "Van de agenda. \(undo) maakt het ongedaan.", en: "Off the agenda. \(undo) undoes it.")
  }
  package static func agendaProgress(_ done: Int, _ all: Int) -> Phrase {
    Phrase(nl: "\(done) van \(all) besproken", en: "\(done) of \(all) discussed")
  }
  package static var screenMeetings: Phrase { Phrase(nl: "Overleg", en: "Meeting") }
  package static var tabHouse: Phrase { Phrase(nl: "ZVH", en: "ZVH") }
  package static var noMeetingHead: Phrase {
    Phrase(nl: "Nog geen vergadering gepland", en: "No meeting planned yet")
  }
  package static var labelReferredBy: Phrase { Phrase(nl: "Aangemeld door", en: "Referred by") }
  package static var labelGoal: Phrase { Phrase(nl: "Doel", en: "Goal") }
  package static var labelPartners: Phrase { Phrase(nl: "Betrokken", en: "Involved") }
  package static var labelTold: Phrase { Phrase(nl: "Weet het?", en: "Knows it?") }
  package static var labelWhyNotTold: Phrase { Phrase(nl: "Waarom niet", en: "Why not") }
  /// What the criteria are, and that they hold together (ZV-1, ZV-8).
  package static func criteriaRule(_ criteria: Phrase) -> Phrase {
    Phrase(
      nl: "ZV-1: a, b en c samen, of d. \(criteria.nl). Geen familie als risico.",
      en: "ZV-1: a, b and c together, or d. \(criteria.en). No relatives as a risk.")
  }
  package static var labelHouseStep: Phrase { Phrase(nl: "Wat", en: "What") }
  package static var labelAgreement: Phrase { Phrase(nl: "Welke afspraak", en: "Agreement") }
  package static var labelAgreementEnd: Phrase { Phrase(nl: "Afloop", en: "Outcome") }
  package static var labelTable: Phrase { Phrase(nl: "Tafel", en: "Table") }
  package static var labelPlan: Phrase { Phrase(nl: "Plan", en: "Plan") }
  package static var labelAgreed: Phrase { Phrase(nl: "Afspraak", en: "Agreement") }
  package static var labelAgreementOwner: Phrase { Phrase(nl: "Wie doet het", en: "Who does it") }
  package static var labelDecisionAndReason: Phrase {
    Phrase(nl: "Besluit, reden", en: "Decision, why")
  }
  package static var labelAgain: Phrase { Phrase(nl: "Komt terug", en: "Comes back") }
  package static var agreementIsShared: Phrase {
    Phrase(
      nl: "Wie het doet hoort naam en afspraak, meer niet. Dat wordt als delen vastgelegd.",
      en: "Who does it hears name and agreement, no more. That is recorded as shared.")
  }
  package static var purposeAgreement: Phrase {
    Phrase(nl: "de afspraak nakomen", en: "keep the agreement")
  }
  package static var moveDiscussed: Phrase { Phrase(nl: "besproken", en: "discussed") }
  package static var formMeeting: Phrase {
    Phrase(nl: "Vergadering plannen", en: "Plan a meeting")
  }
  package static var formMeetingChange: Phrase {
    Phrase(nl: "Vergadering verzetten of afzeggen", en: "Move or cancel the meeting")
  }
  package static var labelMeetingDay: Phrase { Phrase(nl: "Dag en tijd", en: "Day and time") }
  package static var labelPlace: Phrase { Phrase(nl: "Plaats", en: "Place") }
  package static var labelAttending: Phrase { Phrase(nl: "Aan tafel", en: "At the table") }
  package static var labelAlsoAttending: Phrase { Phrase(nl: "En ook", en: "And also") }
  package static var labelCancelled: Phrase { Phrase(nl: "Gaat niet door", en: "Is cancelled") }
  package static var groupAgenda: Phrase { Phrase(nl: "OP DE AGENDA", en: "ON THE AGENDA") }
  package static var groupProposed: Phrase {
    Phrase(nl: "VOORGESTELD UIT DE WACHTRIJ", en: "PUT FORWARD BY THE QUEUE")
  }
  package static var headPlace: Phrase { Phrase(nl: "#", en: "#") }
  package static var headWhyTabled: Phrase { Phrase(nl: "waarom", en: "why") }
  package static var headOutcome: Phrase {
    Phrase(nl: "besluit of wat ontbreekt", en: "decision or what is missing")
  }
  package static var detailHouse: Phrase { Phrase(nl: "ZVH", en: "ZVH") }
  package static var detailReferral: Phrase { Phrase(nl: "AANMELDING", en: "REFERRAL") }
  package static var detailCriteria: Phrase { Phrase(nl: "CRITERIA", en: "CRITERIA") }
  package static var detailGoal: Phrase { Phrase(nl: "DOEL", en: "GOAL") }
  package static var detailPersonTold: Phrase { Phrase(nl: "BETROKKENE", en: "PERSON") }
  package static var detailPartners: Phrase { Phrase(nl: "PARTNERS", en: "PARTNERS") }
  package static var detailTriage: Phrase { Phrase(nl: "TRIAGE", en: "TRIAGE") }
  package static var detailLead: Phrase { Phrase(nl: "REGIE", en: "LEAD") }
  package static var detailPlan: Phrase { Phrase(nl: "PLAN", en: "PLAN") }
  package static var detailAgreements: Phrase { Phrase(nl: "AFSPRAKEN", en: "AGREED") }
  package static var detailDecided: Phrase { Phrase(nl: "BESLUIT", en: "DECISION") }
  package static var detailMayHear: Phrase { Phrase(nl: "MAG HOREN", en: "MAY HEAR") }
  package static var mayHearNothing: Phrase {
    Phrase(nl: "niets, er is niets gedeeld", en: "nothing, nothing was shared")
  }
  package static var agreementLate: Phrase { Phrase(nl: "te laat", en: "overdue") }
}
