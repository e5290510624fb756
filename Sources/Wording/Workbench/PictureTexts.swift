package import Casework

/// What stands in and under pictures, and how they are said in words.
extension Phrase {
  /// The three letters of a month, 1…12.
  package static func monthName(_ number: Int) -> Phrase {
    CivilDate(year: 2026, month: number, day: 1).map(month) ?? verbatim("")
  }

  /// `23 nov`.
  package static func dayAndMonth(_ date: CivilDate) -> Phrase {
    verbatim("\(date.day) ") + month(date)
  }

  /// "di 24 nov: 2 (1 nu, 1 volgen)".
  package static func returns(on date: CivilDate, _ tiers: [Tier], today: CivilDate) -> Phrase {
    let parts = Tier.allCases.compactMap { tier -> Phrase? in
      let count = tiers.count { $0 == tier }
      return count == 0 ? nil : verbatim("\(count) ") + tier.phrase.uncapitalised
    }
    return day(date, today: today) + verbatim(": \(tiers.count) (")
      + joined(parts, separator: ", ") + verbatim(")")
  }

  package static var loadLegend: Phrase {
    Phrase(nl: "█ houdt   ░ gaat weg   ▓ komt erbij", en: "█ keeps   ░ goes   ▓ comes")
  }

  package static var careerConvicted: Phrase {
    Phrase(nl: "veroordeeld feit in", en: "convicted offence in")
  }
  package static var careerSuspected: Phrase {
    Phrase(nl: "verdachte van een feit in", en: "suspected of an offence in")
  }
  package static var careerDetained: Phrase { Phrase(nl: "detentie in", en: "detention in") }

  package static var stripHead: Phrase {
    Phrase(nl: "voorwaarden per week, tot de terugkeer", en: "conditions by week, up to the return")
  }
  package static var stripLegend: Phrase {
    Phrase(
      nl: "┊ nu  ▼ terugkeer  ✓ geregeld  ~ in gang  ✗ vast  – geen  ? niet gevraagd  . onbekend",
      en: "┊ now  ▼ return  ✓ arranged  ~ going  ✗ blocked  – none  ? not asked  . unknown")
  }
  package static var stripUndated: Phrase {
    Phrase(
      nl: "De dag van de terugkeer is niet bekend.  ",
      en: "The day of the return is not known.  ")
  }
  /// "loopt vast sinds wo 18 nov".
  package static func since(_ state: Phrase, _ day: Phrase) -> Phrase {
    Phrase(nl: "\(state.nl) sinds \(day.nl)", en: "\(state.en) since \(day.en)")
  }
  package static func returnOn(_ day: Phrase) -> Phrase {
    Phrase(nl: "terugkeer \(day.nl)", en: "return \(day.en)")
  }

  package static var laneDetention: Phrase { Phrase(nl: "detentie", en: "detention") }
  package static var laneLeave: Phrase { Phrase(nl: "verlof", en: "leave") }
  package static var laneSupervision: Phrase { Phrase(nl: "toezicht", en: "supervision") }
  package static var laneMeasures: Phrase { Phrase(nl: "maatregel", en: "measures") }
  package static var laneNotes: Phrase { Phrase(nl: "notities", en: "notes") }

  package static var zoomFourWeeks: Phrase { Phrase(nl: "vier weken", en: "four weeks") }
  package static var zoomQuarter: Phrase { Phrase(nl: "een kwartaal", en: "a quarter") }
  package static var zoomYear: Phrase { Phrase(nl: "een jaar", en: "a year") }
  package static var zoomAll: Phrase { Phrase(nl: "alles", en: "everything") }
  package static func fromUntil(_ first: Phrase, _ last: Phrase) -> Phrase {
    Phrase(nl: ", \(first.nl) – \(last.nl)", en: ", \(first.en) – \(last.en)")
  }
  package static var timelineLegend: Phrase {
    Phrase(
      nl: "━ zeker  ╌ verwacht  ● één, een cijfer is er meer  ▼ ┊ vandaag",
      en: "━ sure  ╌ expected  ● one, a figure is more of them  ▼ ┊ today")
  }
  /// "ma 3 nov 2025 tot en met do 26 nov 2026, verwacht".
  package static func stretch(from: Phrase, until: Phrase?, isExpected: Bool) -> Phrase {
    let end =
      until.map { Phrase(nl: " tot en met \($0.nl)", en: " up to and including \($0.en)") }
      ?? Phrase(nl: ", einde niet bekend", en: ", end not known")
    let expected = isExpected ? Phrase(nl: ", verwacht", en: ", expected") : verbatim("")
    return from + end + expected
  }
  package static func points(_ count: Int, last: Phrase) -> Phrase {
    Phrase(nl: "\(count), de laatste \(last.nl)", en: "\(count), the latest \(last.en)")
  }
  package static var nothingOnLane: Phrase { Phrase(nl: "niets", en: "nothing") }

  package static var zoomElsewhere: Phrase {
    Phrase(
      nl: "Door de tijd gaan kan op het blad Tijdlijn.",
      en: "Moving through time is for the tab Timeline.")
  }
  package static var nothingEarlier: Phrase {
    Phrase(nl: "Eerder staat er niets.", en: "Nothing stands earlier.")
  }
  package static var nothingLater: Phrase {
    Phrase(nl: "Later staat er niets.", en: "Nothing stands later.")
  }
  package static var titleTimeEarlier: Phrase { Phrase(nl: "eerder", en: "earlier") }
  package static var helpTimeEarlier: Phrase {
    Phrase(
      nl: "De tijdlijn gaat terug in de tijd, een half beeld.",
      en: "The time line goes back in time, half of what it shows.")
  }
  package static var titleTimeLater: Phrase { Phrase(nl: "later", en: "later") }
  package static var helpTimeLater: Phrase {
    Phrase(
      nl: "De tijdlijn gaat vooruit in de tijd, een half beeld.",
      en: "The time line goes forward in time, half of what it shows.")
  }
  package static var titleZoomIn: Phrase { Phrase(nl: "dichterbij", en: "nearer") }
  package static var helpZoomIn: Phrase {
    Phrase(nl: "De tijdlijn laat minder tijd zien.", en: "The time line shows less time.")
  }
  package static var titleZoomOut: Phrase { Phrase(nl: "verder weg", en: "further away") }
  package static var helpZoomOut: Phrase {
    Phrase(nl: "De tijdlijn laat meer tijd zien.", en: "The time line shows more time.")
  }
}

extension Phrase {
  /// Without the full stop at its end, to stand within a sentence.
  package var withoutStop: Phrase {
    func cut(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
    return Phrase(nl: cut(nl), en: cut(en))
  }

  /// With a small first letter, to stand within a sentence.
  package var uncapitalised: Phrase {
    func small(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
    return Phrase(nl: small(nl), en: small(en))
  }
}
