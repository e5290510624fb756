package import Casework

/// What happened to zones and to what is told of victims. Where a victim is stands in no line.
extension Happening {
  func zonePhrase(today: CivilDate) -> Phrase {
    switch self {
    case .zone(let content):
      Phrase(nl: "gebied vastgelegd: ", en: "zone drawn: ") + content.title
        + .inBrackets(content.purpose.phrase)
    case .zoneRemoved(let reason):
      Phrase(nl: "gebied weggehaald", en: "zone removed") + .because(reason)
    case .victimInterest(let interest):
      Phrase(nl: "belang van slachtoffer: ", en: "interest of a victim: ")
        + interest.answer.phrase
    case .nearness(let told): told.phrase(today: today)
    default: .verbatim("")
    }
  }
}

extension NearnessTold {
  /// What was told, by whom, when and on what ground.
  package func phrase(today: CivilDate) -> Phrase {
    Phrase(nl: "slachtoffer bij adres: ", en: "victim near address: ") + nearness.phrase
      + Phrase(nl: ", volgens ", en: ", says ") + source.phrase + .verbatim(" ")
      + .day(on, today: today) + .because(ground)
  }
}
