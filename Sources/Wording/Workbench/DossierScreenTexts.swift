package import Casework

/// The words in a dossier.
extension Phrase {
  package static var tabSummary: Phrase { Phrase(nl: "Kort", en: "Summary") }
  package static var tabTimeline: Phrase { Phrase(nl: "Tijdlijn", en: "Timeline") }
  package static var tabConditions: Phrase { Phrase(nl: "Voorwaarden", en: "Conditions") }
  package static var tabNotes: Phrase { Phrase(nl: "Notities", en: "Notes") }
  package static var tabAgenda: Phrase { Phrase(nl: "Agenda", en: "Agenda") }
  package static var tabNetwork: Phrase { Phrase(nl: "Netwerk", en: "Network") }

  package static var summaryReturn: Phrase { Phrase(nl: "TERUGKEER", en: "RETURN") }
  package static var summaryNow: Phrase { Phrase(nl: "NU NODIG", en: "NEEDED") }
  package static var summaryConditions: Phrase { Phrase(nl: "BASIS", en: "BASICS") }
  package static var summaryOffer: Phrase { Phrase(nl: "AANBOD", en: "OFFER") }
  package static var summarySupervision: Phrase { Phrase(nl: "TOEZICHT", en: "SUPERVIS.") }
  package static var summaryLinked: Phrase { Phrase(nl: "OOK IN", en: "ALSO IN") }
  package static var summaryLatest: Phrase { Phrase(nl: "LAATSTE", en: "LATEST") }
  package static var networkNames: Phrase { Phrase(nl: "Namen", en: "Names") }
  package static var networkAddresses: Phrase { Phrase(nl: "Adressen", en: "Addresses") }
  package static var networkDirectory: Phrase { Phrase(nl: "Wie bel ik", en: "Whom to call") }
  package static var agendaOpen: Phrase { Phrase(nl: "Staat open", en: "Open") }
  package static var agendaDone: Phrase { Phrase(nl: "Geweest en gedaan", en: "Past and done") }

  package static var nothingNow: Phrase {
    Phrase(nl: "niets dat nu wacht", en: "nothing that waits now")
  }
  package static var noDate: Phrase { Phrase(nl: "geen datum bekend", en: "no date known") }
  package static var noOffer: Phrase { Phrase(nl: "nog niet gedaan", en: "not made yet") }
  package static var noReturn: Phrase {
    Phrase(nl: "Er is geen terugkeer vastgelegd.", en: "No return is recorded.")
  }
  package static var noNotes: Phrase {
    Phrase(nl: "Er zijn nog geen notities.", en: "There are no notes yet.")
  }
  package static var noAddress: Phrase {
    Phrase(nl: "Geen adres bekend.", en: "No address known.")
  }
  package static var notVerified: Phrase { Phrase(nl: "niet gecontroleerd", en: "not verified") }
  package static var retracted: Phrase { Phrase(nl: "ingetrokken", en: "retracted") }
  package static var wasUndone: Phrase { Phrase(nl: "(ongedaan gemaakt)", en: "(undone)") }

  package static func ownerIs(_ name: String) -> Phrase {
    Phrase(nl: "eigenaar \(name)", en: "owner \(name)")
  }

  package static func deputyIs(_ name: String) -> Phrase {
    Phrase(nl: "anders \(name)", en: "else \(name)")
  }

  package static func inDays(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase(nl: "vandaag", en: "today")
    case 1: Phrase(nl: "morgen", en: "tomorrow")
    case 2...: Phrase(nl: "nog \(days) dagen", en: "in \(days) days")
    case -1: Phrase(nl: "gisteren", en: "yesterday")
    default: Phrase(nl: "\(-days) dagen geleden", en: "\(-days) days ago")
    }
  }

  package static func movedBy(_ author: String, at moment: Phrase, was: Phrase) -> Phrase {
    Phrase(
      nl: "\(moment.nl) door \(author) (was \(was.nl))",
      en: "\(moment.en) by \(author) (was \(was.en))")
  }

  /// From whom a date came and when we were told.
  package static func sourceAndDay(_ date: ReturnDate, today: CivilDate) -> Phrase {
    let day = Phrase.day(date.receivedOn, today: today)
    return Phrase(
      nl: "\(date.source.phrase.nl), ontvangen \(day.nl)",
      en: "\(date.source.phrase.en), received \(day.en)")
  }

  package static func startedOn(_ day: Phrase) -> Phrase {
    Phrase(nl: "gestart \(day.nl)", en: "started \(day.en)")
  }

  package static func notStarted(_ received: Phrase) -> Phrase {
    Phrase(
      nl: "NIET GESTART, opdracht van \(received.nl)",
      en: "NOT STARTED, order of \(received.en)")
  }

  package static func observedAndRecorded(
    observed: Phrase, recorded: Phrase, by author: String
  ) -> Phrase {
    Phrase(
      nl: "gezien \(observed.nl) · vastgelegd \(recorded.nl) door \(author)",
      en: "observed \(observed.en) · recorded \(recorded.en) by \(author)")
  }

  package static func amended(_ moment: Phrase, by author: String) -> Phrase {
    Phrase(
      nl: "aangevuld \(moment.nl) door \(author)", en: "added \(moment.en) by \(author)")
  }

  package static func retractedBecause(_ reason: String) -> Phrase {
    Phrase(nl: "Ingetrokken: \(reason)", en: "Retracted: \(reason)")
  }

  package static func verified(_ day: Phrase) -> Phrase {
    Phrase(nl: "gecontroleerd \(day.nl)", en: "verified \(day.en)")
  }

  package static func moreLines(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "nog 1 regel", en: "1 more line")
      : Phrase(nl: "nog \(count) regels", en: "\(count) more lines")
  }
}

extension DayWarning {
  /// What a day of return makes harder, in a few words.
  package func phrase(_ date: CivilDate) -> Phrase {
    switch self {
    case .friday:
      Phrase(
        nl: "Vrijdag: loketten zijn het weekend dicht.",
        en: "Friday: counters are closed at the weekend.")
    case .weekend:
      Phrase(nl: "Weekend: loketten zijn dicht.", en: "Weekend: counters are closed.")
    case .holiday(let holiday):
      Phrase(
        nl: "\(holiday.phrase.nl): loketten zijn dicht.",
        en: "\(holiday.phrase.en): counters are closed.")
    }
  }
}

extension Holiday {
  /// The name of a holiday.
  package var phrase: Phrase {
    switch self {
    case .newYearsDay: Phrase(nl: "Nieuwjaarsdag", en: "New Year's Day")
    case .goodFriday: Phrase(nl: "Goede Vrijdag", en: "Good Friday")
    case .easterMonday: Phrase(nl: "Tweede paasdag", en: "Easter Monday")
    case .kingsDay: Phrase(nl: "Koningsdag", en: "King's Day")
    case .queensDay: Phrase(nl: "Koninginnedag", en: "Queen's Day")
    case .liberationDay: Phrase(nl: "Bevrijdingsdag", en: "Liberation Day")
    case .ascensionDay: Phrase(nl: "Hemelvaartsdag", en: "Ascension Day")
    case .whitMonday: Phrase(nl: "Tweede pinksterdag", en: "Whit Monday")
    case .christmasDay: Phrase(nl: "Eerste kerstdag", en: "Christmas Day")
    case .secondChristmasDay: Phrase(nl: "Tweede kerstdag", en: "Second day of Christmas")
    }
  }
}

extension BasicConditionKind {
  /// The condition in a word, for a strip or a summary.
  package var shortPhrase: Phrase {
    switch self {
    case .identity: Phrase(nl: "ID", en: "ID")
    case .housing: Phrase(nl: "onderdak", en: "housing")
    case .workIncome: Phrase(nl: "werk", en: "work")
    case .debts: Phrase(nl: "schulden", en: "debts")
    case .care: Phrase(nl: "zorg", en: "care")
    case .network: Phrase(nl: "netwerk", en: "network")
    }
  }
}

extension ConditionState {
  /// What the sign of a state means, for the legend.
  package var legendPhrase: Phrase {
    switch self {
    case .arranged: Phrase(nl: "geregeld", en: "arranged")
    case .inProgress, .promised: Phrase(nl: "in gang", en: "in progress")
    case .blocked, .lapsed: Phrase(nl: "loopt vast", en: "blocked")
    case .notNeeded: Phrase(nl: "niet nodig", en: "not needed")
    case .notAsked: Phrase(nl: "ongevraagd", en: "not asked")
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    }
  }
}
