package import Casework

extension ZonePurpose {
  /// What an order says about an area.
  package var phrase: Phrase {
    switch self {
    case .ban: Phrase(nl: "niet komen", en: "stay out")
    case .duty: Phrase(nl: "daar zijn", en: "be there")
    }
  }
}

extension Nearness {
  /// How an address lies to the area of a victim.
  package var phrase: Phrase {
    switch self {
    case .inside: Phrase(nl: "in het gebied", en: "inside")
    case .nearby: Phrase(nl: "nabij", en: "nearby")
    case .notNearby: Phrase(nl: "niet nabij", en: "not nearby")
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    }
  }
}

extension NearnessSource {
  /// Who told it.
  package var phrase: Phrase {
    switch self {
    case .prosecution: Phrase(nl: "OM", en: "prosecutor")
    case .victimDesk: Phrase(nl: "IDV", en: "IDV")
    case .colleague: Phrase(nl: "collega", en: "colleague")
    case .police: Phrase(nl: "politie", en: "police")
    case .probation: Phrase(nl: "reclassering", en: "probation")
    }
  }
}

extension ZoneReading {
  /// How an address lies to a zone: "ongeveer 350 m buiten het gebied".
  package var phrase: Phrase {
    switch self {
    case .noCoordinate: Phrase(nl: "geen coördinaat bij dit adres", en: "no coordinate here")
    case .victimZone(let nearness):
      (nearness ?? .unknown).phrase
        + (nearness == nil
          ? Phrase(nl: " (nog niet verteld)", en: " (not told yet)") : .verbatim(""))
    case .inside: Phrase(nl: "in het gebied", en: "inside the zone")
    case .border: Phrase(nl: "op de grens: telt als erin", en: "on the border: counts as inside")
    case .outside(let metres):
      Phrase(nl: "ongeveer ", en: "about ") + ZoneReading.length(metres)
        + Phrase(nl: " buiten het gebied", en: " outside the zone")
    }
  }

  /// "350 m", "1,3 km", "12 km".
  private static func length(_ metres: Int) -> Phrase {
    guard metres >= 1000 else { return .verbatim("\(metres) m") }
    let (whole, tenth) = (metres / 1000, metres % 1000 / 100)
    guard tenth > 0 else { return .verbatim("\(whole) km") }
    return Phrase(nl: "\(whole),\(tenth) km", en: "\(whole).\(tenth) km")
  }
}

extension ZoneContent {
  /// What one calls the zone on a line.
  package var title: Phrase {
    guard !isVictimZone else { return Phrase(nl: "slachtofferzone", en: "victim zone") }
    let what: Phrase =
      switch shape {
      case .circle(_, let metres): Phrase(nl: "cirkel van \(metres) m", en: "circle of \(metres) m")
      case .areas(let areas):
        areas.count == 1
          ? Phrase(nl: "gebied", en: "area") : Phrase(nl: "gebieden", en: "areas")
      case nil: .verbatim("")
      }
    return label.isEmpty ? what : .verbatim(label + ", ") + what
  }
}
