package import Casework

/// What the commands about holds, terms and settings say.
extension Phrase {
  package static var holdAbstract: Phrase {
    Phrase(nl: "Een stop op vernietigen", en: "A hold on destruction")
  }

  package static var holdPlaceAbstract: Phrase {
    Phrase(
      nl: "Zet een stop op vernietigen; de toelichting komt van standaardinvoer",
      en: "Place a hold on destruction; the remark comes from standard input")
  }

  package static var holdLiftAbstract: Phrase {
    Phrase(
      nl: "Hef de stop op; de reden komt van standaardinvoer",
      en: "Lift the hold; the reason comes from standard input")
  }

  package static var holdListAbstract: Phrase {
    Phrase(nl: "Op wie een stop staat, en waarom", en: "On whom a hold stands, and why")
  }

  package static func optionGroundOfHold(_ names: String) -> Phrase {
    Phrase(
      nl: "Alleen de stop met deze grond: \(names)", en: "Only the hold on this ground: \(names)")
  }

  package static func holdPlaced(_ reference: String, _ ground: Phrase) -> Phrase {
    Phrase(
      nl: "Op \(reference) staat nu een stop: \(ground.nl). Er wordt niets vernietigd.",
      en: "A hold stands on \(reference) now: \(ground.en). Nothing is destroyed.")
  }

  package static func holdLifted(_ reference: String, count: Int) -> Phrase {
    Phrase(
      nl: "Op \(reference) zijn stops opgeheven: \(count).",
      en: "Holds lifted on \(reference): \(count).")
  }

  package static func holdLine(
    _ reference: String, _ compartment: Phrase, _ hold: Phrase, since: Phrase
  ) -> Phrase {
    .joined([.verbatim(reference), compartment, hold], separator: "  ")
      + Phrase(nl: "  sinds \(since.nl)", en: "  since \(since.en)")
  }

  package static var noHolds: Phrase {
    Phrase(nl: "Er staat nergens een stop op.", en: "No hold stands on anybody.")
  }

  package static var retentionAbstract: Phrase {
    Phrase(nl: "Wat hoe lang bewaard mag blijven", en: "What may be kept for how long")
  }

  package static var retentionDueAbstract: Phrase {
    Phrase(
      nl: "Wie wanneer vernietigd moet zijn, met nummer en zonder naam",
      en: "Who has to be destroyed when, by number and without a name")
  }

  package static var retentionRulesAbstract: Phrase {
    Phrase(
      nl: "Alle bewaartermijnen, met het artikel of als eigen keuze",
      en: "All terms of retention, with the article or as a choice of your own")
  }

  package static var optionWithin: Phrase {
    Phrase(nl: "Kijk zo veel dagen vooruit (90)", en: "Look so many days ahead (90)")
  }

  package static func dueLine(
    _ reference: String, _ compartment: Phrase, _ matter: Phrase, left: Phrase, why: Phrase,
    hold: Phrase?, erasure: Phrase?
  ) -> Phrase {
    .joined(
      [.verbatim(reference), compartment, matter, left, why]
        + [hold, erasure].compactMap { $0 }, separator: "  ")
  }

  package static func nothingDue(days: Int) -> Phrase {
    Phrase(
      nl: "In de komende \(days) dagen hoeft niets vernietigd te worden.",
      en: "Nothing has to be destroyed in the coming \(days) days.")
  }

  package static func ruleLine(
    _ id: String, _ name: Phrase, _ term: Phrase, _ anchor: Phrase, isHard: Bool, source: String
  ) -> Phrase {
    let kind =
      isHard
      ? Phrase(nl: "wet (\(source))", en: "law (\(source))")
      : Phrase(nl: "instelling", en: "setting")
    return .joined(
      [.verbatim(id), name, term + .verbatim(" ") + anchor, kind], separator: "  ")
  }

  package static var settingsAbstract: Phrase {
    Phrase(nl: "Instellingen van de organisatie", en: "Settings of the organisation")
  }

  package static var settingsListAbstract: Phrase {
    Phrase(
      nl: "Alle instellingen met wat nu geldt", en: "All settings with what holds now")
  }

  package static var settingsSetAbstract: Phrase {
    Phrase(nl: "Verander een instelling", en: "Change a setting")
  }

  package static var settingsHistoryAbstract: Phrase {
    Phrase(
      nl: "Wat een instelling was, en wie dat koos",
      en: "What a setting was, and who chose that")
  }

  package static func argumentSetting(_ names: String) -> Phrase {
    Phrase(nl: "Naam van de instelling: \(names)", en: "Name of the setting: \(names)")
  }

  package static var argumentValue: Phrase {
    Phrase(nl: "Geheel getal; 0 is nee, 1 is ja", en: "Whole number; 0 is no, 1 is yes")
  }

  package static var optionFrom: Phrase {
    Phrase(
      nl: "Eerste dag waarop het geldt, zoals 2026-12-01 (vandaag)",
      en: "First day on which it holds, such as 2026-12-01 (today)")
  }

  package static func badFrom(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)' is geen dag. Schrijf het zo: 2026-12-01.",
      en: "'\(text)' is no day. Write it like this: 2026-12-01.")
  }

  package static func settingLine(
    _ setting: SettingDefinition, _ value: Phrase, meaning: Phrase
  ) -> Phrase {
    let (id, standard) = (setting.id, setting.id.valuePhrase(setting.standard))
    let room = Phrase(
      nl: "(standaard \(standard.nl), mag \(id.lowest.nl) tot \(id.highest.nl))",
      en: "(default \(standard.en), may be \(id.lowest.en) to \(id.highest.en))")
    return .joined(
      [.verbatim(setting.id.rawValue), value, room, setting.source.phrase, meaning],
      separator: "  ")
  }

  package static func settingChanged(_ setting: Phrase, _ value: Phrase, from day: Phrase) -> Phrase
  {
    Phrase(
      nl: "\(setting.capitalised.nl): \(value.nl), vanaf \(day.nl).",
      en: "\(setting.capitalised.en): \(value.en), from \(day.en).")
  }

  package static func settingHistoryLine(
    _ value: Phrase, from day: Phrase, by name: String, at: Phrase, isWithdrawn: Bool
  ) -> Phrase {
    let line = Phrase(
      nl: "\(value.nl)  vanaf \(day.nl)  \(name), \(at.nl)",
      en: "\(value.en)  from \(day.en)  \(name), \(at.en)")
    return isWithdrawn ? line + Phrase(nl: "  ongedaan gemaakt", en: "  undone") : line
  }

  package static func settingNeverChanged(_ standard: Phrase) -> Phrase {
    Phrase(
      nl: "Nooit veranderd; het geldt zoals het begon: \(standard.nl).",
      en: "Never changed; it holds as it began: \(standard.en).")
  }
}
