/// How far something is that takes a while.
package enum ProgressTexts {
  /// What is being done, and what is counted.
  package enum Work: CaseIterable, Hashable, Sendable {
    case opening, importing, reading, verifying, exporting, backup, erasing
    case making, writing

    /// `98,000 of 1,000,000 records, 41,000/s, Ctrl-C stops`.
    package func phrase(_ count: Int, of total: Int?, rate: Int) -> Phrase {
      let far = total.map { ProgressTexts.of(count, max(count, $0)) } ?? ProgressTexts.number(count)
      return name + .verbatim(": ") + far + .verbatim(" ") + unit + .verbatim(", ")
        + ProgressTexts.number(rate) + .verbatim("/s, ") + ProgressTexts.stop
    }

    private var name: Phrase {
      switch self {
      case .opening: Phrase(nl: "openen", en: "opening")
      case .importing: Phrase(nl: "inlezen", en: "importing")
      case .reading: Phrase(nl: "bestand lezen", en: "reading the file")
      case .verifying: Phrase(nl: "controleren", en: "verifying")
      case .exporting: Phrase(nl: "uitvoeren", en: "exporting")
      case .backup: Phrase(nl: "back-up controleren", en: "checking the backup")
      case .erasing: Phrase(nl: "vernietigen", en: "destroying")
      case .making: Phrase(nl: "mensen verzinnen", en: "inventing people")
      case .writing: Phrase(nl: "schrijven", en: "writing")
      }
    }

    private var unit: Phrase {
      switch self {
      case .importing, .reading: Phrase(nl: "regels", en: "rows")
      case .erasing: Phrase(nl: "betrokkenen", en: "people")
      case .making: Phrase(nl: "stappen", en: "steps")
      case .opening, .verifying, .exporting, .backup, .writing: Phrase(nl: "records", en: "records")
      }
    }
  }

  private static func of(_ count: Int, _ total: Int) -> Phrase {
    number(count) + Phrase(nl: " van ", en: " of ") + number(total)
  }

  private static var stop: Phrase { Phrase(nl: "Ctrl-C stopt", en: "Ctrl-C stops") }

  /// With a sign between the thousands: 12.400 in Dutch, 12,400 in English.
  private static func number(_ count: Int) -> Phrase {
    func grouped(_ sign: Character) -> String {
      var text = ""
      for (place, digit) in String(count).reversed().enumerated() {
        if place > 0, place.isMultiple(of: 3) { text.append(sign) }
        text.append(digit)
      }
      return String(text.reversed())
    }
    return Phrase(nl: grouped("."), en: grouped(","))
  }

  package static var exitCancelled: Phrase {
    Phrase(nl: "gestopt met Ctrl-C; het logboek is heel", en: "stopped by Ctrl-C; the log is whole")
  }
}
