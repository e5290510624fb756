package import Casework

/// The words on the list screens.
extension Phrase {
  package static var screenReturns: Phrase { Phrase(nl: "Terugkeer", en: "Returns") }
  package static var screenCaseload: Phrase { Phrase(nl: "Zaken", en: "Caseload") }
  package static var screenNotes: Phrase { Phrase(nl: "Notities", en: "Notes") }

  package static var headEarliest: Phrase { Phrase(nl: "vroegst", en: "earliest") }
  package static var headLeft: Phrase { Phrase(nl: "nog", en: "left") }
  package static var headName: Phrase { Phrase(nl: "betrokkene", en: "person") }
  package static var headMoved: Phrase { Phrase(nl: "dgn", en: "+/-") }
  package static var headMoves: Phrase { Phrase(nl: "verschoven", en: "moved") }
  package static var headType: Phrase { Phrase(nl: "soort", en: "kind") }
  package static var headConditions: Phrase {
    Phrase(nl: "ID On We Sc Zo Ne", en: "ID Ho Wo De Ca Ne")
  }
  package static var headOpenConditions: Phrase {
    Phrase(nl: "open voorwaarden", en: "open conditions")
  }
  package static var headOwner: Phrase { Phrase(nl: "eigenaar", en: "owner") }
  package static var headStatus: Phrase { Phrase(nl: "stand", en: "status") }
  package static var headInstitution: Phrase { Phrase(nl: "inrichting", en: "institution") }
  package static var headReference: Phrase { Phrase(nl: "nummer", en: "reference") }
  package static var headNews: Phrase { Phrase(nl: "nieuws", en: "news") }
  package static var headPart: Phrase { Phrase(nl: "deel", en: "part") }
  package static var headLevel: Phrase { Phrase(nl: "niveau", en: "level") }
  package static var headLevelShort: Phrase { Phrase(nl: "niv", en: "lvl") }
  package static var headLastContact: Phrase { Phrase(nl: "laatst", en: "last") }
  package static var headNextContact: Phrase { Phrase(nl: "volgende", en: "next") }
  package static var headTasks: Phrase { Phrase(nl: "taken", en: "tasks") }
  package static var headDue: Phrase { Phrase(nl: "eerste datum", en: "first due") }
  package static var headRecorded: Phrase { Phrase(nl: "vastgelegd", en: "recorded") }
  package static var headObserved: Phrase { Phrase(nl: "gezien", en: "observed") }
  package static var headCategory: Phrase { Phrase(nl: "onderwerp", en: "subject") }
  package static var headReliability: Phrase { Phrase(nl: "hoe zeker", en: "how sure") }
  package static var headText: Phrase { Phrase(nl: "tekst", en: "text") }
  package static var headAuthor: Phrase { Phrase(nl: "auteur", en: "author") }

  package static var groupPast: Phrase { Phrase(nl: "datum voorbij", en: "date passed") }
  package static var groupToday: Phrase { Phrase(nl: "vandaag", en: "today") }
  package static var groupThisWeek: Phrase { Phrase(nl: "deze week", en: "this week") }
  package static var groupNextWeek: Phrase { Phrase(nl: "volgende week", en: "next week") }
  package static var groupThisMonth: Phrase { Phrase(nl: "deze maand", en: "this month") }
  package static var groupLater: Phrase { Phrase(nl: "later", en: "later") }
  package static var groupUndated: Phrase { Phrase(nl: "geen datum", en: "no date") }

  package static var spaceKey: Phrase { Phrase(nl: "Spatie", en: "Space") }

  /// Days to a date in a narrow column: `3 d`, `nu`, `-2 d`.
  package static func daysShort(_ days: Int) -> Phrase {
    days == 0 ? Phrase(nl: "nu", en: "now") : verbatim("\(days) d")
  }

  package static var never: Phrase { Phrase(nl: "nog niet", en: "never") }
  /// - Parameters:
  ///   - newPerson: the key that records somebody.
  ///   - scope: the key that switches whose cases are shown.
  package static func listEmpty(newPerson: String, scope: String) -> Phrase {
    Phrase(
      nl:
        "Hier staat nog niets. \(newPerson) legt iemand vast, \(scope) wisselt wiens zaken je ziet.",
      en:
        "Nothing is here yet. \(newPerson) records somebody, \(scope) switches whose cases you see."
    )
  }
  package static var nothingFound: Phrase {
    Phrase(nl: "Niets gevonden. Esc wist het zoekwoord.", en: "Nothing found. Esc clears.")
  }
  package static var escapeClears: Phrase { Phrase(nl: "Esc wist", en: "Esc clears") }
  package static var sortBy: Phrase { Phrase(nl: "Sorteer op", en: "Sort by") }
  package static var chooseTheme: Phrase { Phrase(nl: "Thema", en: "Theme") }
  package static var helpTitle: Phrase {
    Phrase(nl: "Wat kan ik hier?", en: "What can I do here?")
  }
  package static var paletteTitle: Phrase { Phrase(nl: "Opdracht", en: "Command") }

  package static var menuKeys: Phrase {
    Phrase(nl: "Enter kiest   Esc terug   ↑ ↓ regel", en: "Enter chooses   Esc back   ↑ ↓ line")
  }
  package static var finderKeys: Phrase {
    Phrase(
      nl: "Enter voert uit   Esc terug   ↑ ↓ regel   typen zoekt",
      en: "Enter runs   Esc back   ↑ ↓ line   typing finds")
  }
  package static var filterKeys: Phrase {
    Phrase(
      nl: "Enter houdt vast   Tab vult aan   Esc zoals het was   ↑ ↓ regel",
      en: "Enter keeps   Tab completes   Esc as it was   ↑ ↓ line")
  }

  package static func shownOf(_ shown: Int, _ total: Int) -> Phrase {
    Phrase(nl: "\(shown) van \(total)", en: "\(shown) of \(total)")
  }

  package static func marked(_ count: Int) -> Phrase {
    Phrase(nl: "\(count) gemerkt", en: "\(count) marked")
  }

  package static func enlarge(columns: Int, rows: Int) -> Phrase {
    Phrase(nl: "Maak groter: \(columns)x\(rows)", en: "Enlarge to \(columns)x\(rows)")
  }

  /// `sinds vrijdag`, `sinds 09:12`, `sinds do 12 nov`.
  package static func since(_ moment: Moment, now: Moment) -> Phrase {
    let local = moment.local
    let days = local.date.days(until: now.date)
    let when: Phrase =
      switch days {
      case ..<1: verbatim(local.time.iso)
      case 1: Phrase(nl: "gisteren", en: "yesterday")
      case 2...6: weekdayInFull(local.date)
      default: day(local.date, today: now.date)
      }
    return Phrase(nl: "sinds \(when.nl)", en: "since \(when.en)")
  }

  /// How a list is ordered, when that is not its usual order.
  package static func sortedBy(_ column: Phrase, reversed: Bool) -> Phrase {
    reversed
      ? Phrase(nl: "op \(column.nl), andersom", en: "by \(column.en), reversed")
      : Phrase(nl: "op \(column.nl)", en: "by \(column.en)")
  }

  package static func scopeIs(_ scope: Phrase) -> Phrase {
    Phrase(nl: "Je ziet nu: \(scope.nl).", en: "You now see: \(scope.en).")
  }

  package static var firstLook: Phrase {
    Phrase(
      nl: "Je kijkt hier voor het eerst: alles is nieuw.",
      en: "You look here for the first time: all is new.")
  }

  package static func noSuchKey(_ key: String, help: String) -> Phrase {
    Phrase(
      nl: "'\(key)' doet hier niets. \(help) toont wat kan.",
      en: "'\(key)' does nothing here. \(help) shows what can be done.")
  }

  package static var pasteIgnored: Phrase {
    Phrase(
      nl: "Plakken kan in een formulier of bij zoeken. Er is niets gedaan.",
      en: "Paste into a form or a search. Nothing was done.")
  }

  package static func arrived(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 wijziging van een collega erbij.", en: "1 change by a colleague came in.")
      : Phrase(
        nl: "\(count) wijzigingen van een collega erbij.",
        en: "\(count) changes by a colleague came in.")
  }

  package static func notSaved(_ reason: Phrase) -> Phrase {
    Phrase(
      nl: "NIET BEWAARD. \(reason.nl) Je tekst staat hier nog.",
      en: "NOT SAVED. \(reason.en) Your text is still here.")
  }

  package static var nothingHere: Phrase {
    Phrase(
      nl: "Hier valt niets te beslissen: kies eerst een regel waar dit bij past.",
      en: "Nothing to decide here: first choose a row that this fits.")
  }

  /// - Parameter undo: the key that takes it back.
  package static func recorded(_ kind: Phrase, _ whom: Phrase, undo: String) -> Phrase {
    Phrase(
      nl: "Vastgelegd: \(kind.nl) bij \(whom.nl). \(undo) maakt het ongedaan.",
      en: "Recorded: \(kind.en) for \(whom.en). \(undo) undoes it.")
  }

  /// - Parameter redo: the key that puts it back.
  package static func undone(_ kind: Phrase, _ whom: Phrase, redo: String) -> Phrase {
    Phrase(
      nl: "Ongedaan gemaakt: \(kind.nl) bij \(whom.nl). \(redo) doet het opnieuw.",
      en: "Undone: \(kind.en) for \(whom.en). \(redo) redoes it.")
  }

  package static func redone(_ kind: Phrase, _ whom: Phrase) -> Phrase {
    Phrase(
      nl: "Opnieuw gedaan: \(kind.nl) bij \(whom.nl).", en: "Redone: \(kind.en) for \(whom.en).")
  }
}
