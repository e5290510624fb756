/// The words of the list of measures, of a measure in a dossier, and of the forms about measures.
extension Phrase {
  package static var screenMeasures: Phrase { Phrase(nl: "Maatregelen", en: "Measures") }

  package static var headEnd: Phrase { Phrase(nl: "loopt af", en: "ends") }
  package static var headMeasure: Phrase { Phrase(nl: "maatregel", en: "measure") }
  package static var headRoom: Phrase { Phrase(nl: "verlengen", en: "extending") }
  package static var headExtent: Phrase { Phrase(nl: "wat en waar", en: "what and where") }

  package static var groupLapsed: Phrase {
    Phrase(nl: "verlopen, nog niet gezien", en: "ran out, not seen yet")
  }
  package static var groupIntended: Phrase { Phrase(nl: "voornemen", en: "intended") }

  package static var intended: Phrase { Phrase(nl: "voornemen", en: "intended") }
  package static var noEnd: Phrase { Phrase(nl: "geen einde", en: "no end") }
  package static var notSeenYet: Phrase { Phrase(nl: "nog niet gezien", en: "not seen yet") }
  package static var breached: Phrase { Phrase(nl: "overtreden", en: "breached") }

  package static var detailMeasure: Phrase { Phrase(nl: "MAATREGEL", en: "MEASURE") }
  package static var detailEnd: Phrase { Phrase(nl: "EINDE", en: "END") }
  package static var detailRoom: Phrase { Phrase(nl: "RUIMTE", en: "ROOM") }
  package static var detailProportionality: Phrase { Phrase(nl: "WAAROM DIT", en: "WHY THIS") }
  package static var detailHistory: Phrase { Phrase(nl: "GEBEURD", en: "HISTORY") }

  package static func meantFrom(_ day: Phrase) -> Phrase {
    Phrase(nl: "bedoeld vanaf \(day.nl), geldt nog niet", en: "meant from \(day.en), not in force")
  }

  package static func sinceWithoutEnd(_ day: Phrase) -> Phrase {
    Phrase(nl: "sinds \(day.nl), geen einde bekend", en: "since \(day.en), no end known")
  }

  package static func began(_ day: Phrase) -> Phrase {
    Phrase(nl: "begon \(day.nl)", en: "began \(day.en)")
  }

  package static func until(_ day: Phrase) -> Phrase {
    Phrase(nl: "tot \(day.nl)", en: "until \(day.en)")
  }

  package static var helpForBoth: Phrase {
    Phrase(nl: "Hulp gestart voor beide?", en: "Help started for both?")
  }
  package static var notAskedAnswer: Phrase { Phrase(nl: "nog niet gevraagd", en: "not asked") }

  package static func breachOpen(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "Overtreding van \(day.nl), nog geen besluit", en: "Breach of \(day.en), no decision yet")
  }

  package static func contestOpen(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "Bezwaar of beroep van \(day.nl), nog geen uitspraak",
      en: "Contested on \(day.en), not decided yet")
  }

  package static var recordedFirst: Phrase { Phrase(nl: "Vastgelegd", en: "Recorded") }

  /// - Parameter key: the key that records one.
  package static func noMeasures(_ key: String) -> Phrase {
    Phrase(nl: "Geen maatregelen. \(key) legt er een vast.", en: "No measures. \(key) records one.")
  }

  /// - Parameter key: the key that records one.
  package static func noMeasuresHere(_ key: String) -> Phrase {
    Phrase(
      nl:
        "Bij deze zaken geldt nu geen maatregel. Zet de cursor op iemand; \(key) legt er een vast.",
      en: "No measure is in force in these cases. Put the cursor on somebody; \(key) records one.")
  }

  // MARK: How often it can be lengthened

  package static var cannotBeExtended: Phrase {
    Phrase(nl: "kan niet verlengd", en: "cannot be extended")
  }
  package static var extensionsUnlimited: Phrase {
    Phrase(nl: "kan verlengd", en: "can be extended")
  }

  package static func extensionsLeft(_ left: Int, done: Int) -> Phrase {
    let all = left + done
    return left == 0
      ? Phrase(nl: "niet meer (\(done) van \(all))", en: "no more (\(done) of \(all))")
      : Phrase(nl: "nog \(left) van \(all) keer", en: "\(left) of \(all) times left")
  }

  // MARK: Forms

  package static func formMeasure(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Maatregel voor \(whom.nl)", en: "Measure for \(whom.en)")
  }

  /// - Parameter steps: what the form can record; its title says it when there is one.
  package static func formMeasureStep(
    _ type: Phrase, _ whom: Phrase, steps: [Phrase]
  ) -> Phrase {
    guard steps.count == 1 else {
      return Phrase(
        nl: "Stap bij \(type.nl) van \(whom.nl)", en: "Step in the \(type.en) of \(whom.en)")
    }
    return steps[0].capitalised
      + Phrase(nl: ": \(type.nl) van \(whom.nl)", en: ": \(type.en) of \(whom.en)")
  }

  package static var labelMeasureType: Phrase { Phrase(nl: "Maatregel", en: "Measure") }
  package static var labelAuthority: Phrase { Phrase(nl: "Wie besluit", en: "Who decides") }
  package static var labelIntended: Phrase { Phrase(nl: "Voornemen?", en: "Only intended") }
  package static var labelFrom: Phrase { Phrase(nl: "Van (leeg: nu)", en: "From (or now)") }
  package static var labelUntil: Phrase { Phrase(nl: "Tot en met", en: "Until") }
  package static var labelContents: Phrase { Phrase(nl: "Houdt in", en: "Contents") }
  package static var labelNamedDays: Phrase { Phrase(nl: "Losse dagen", en: "Named days") }
  package static var labelArticleGround: Phrase { Phrase(nl: "Grond", en: "Ground") }
  package static var labelExtent: Phrase { Phrase(nl: "Wat en waar", en: "What and where") }
  package static var labelProportionality: Phrase {
    Phrase(nl: "Waarom dit", en: "Why this")
  }
  package static var labelStep: Phrase { Phrase(nl: "Wat", en: "What") }
  package static var labelMomentOrNow: Phrase { Phrase(nl: "Op (leeg: nu)", en: "On (empty: now)") }
  package static var labelNewEnd: Phrase { Phrase(nl: "Nieuw einde", en: "New end") }
  package static var labelHelp: Phrase { Phrase(nl: "Hulp voor beide", en: "Help for both") }
  package static var labelProsecutionOrHelp: Phrase {
    Phrase(nl: "Vervolging?", en: "Prosecuted?")
  }

  package static var wholeNumber: Phrase {
    Phrase(nl: "Vul hier een heel getal in.", en: "Fill in a whole number here.")
  }

  package static var noTermByLaw: Phrase {
    Phrase(
      nl: "De wet geeft hiervoor geen termijn: het besluit noemt het einde.",
      en: "The law gives no term for this: the order names the end.")
  }

  /// What the rule makes of a start: the end, and how it was counted.
  package static func endsByRule(_ end: Phrase, _ formula: Phrase) -> Phrase {
    Phrase(nl: "Eindigt \(end.nl): \(formula.nl)", en: "Ends \(end.en): \(formula.en)")
  }

  package static func extendsUntil(_ end: Phrase, _ room: Phrase) -> Phrase {
    Phrase(
      nl: "Verlengen kan tot uiterlijk \(end.nl); \(room.nl).",
      en: "Can be extended until \(end.en) at the latest; \(room.en).")
  }

  package static func staysUntil(_ end: Phrase) -> Phrase {
    Phrase(nl: "Het einde blijft \(end.nl).", en: "The end stays \(end.en).")
  }
}
