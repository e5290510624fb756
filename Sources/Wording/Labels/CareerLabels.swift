package import Casework

extension ConvictionStatus {
  package var phrase: Phrase {
    switch self {
    case .suspected: Phrase(nl: "verdachte", en: "suspect")
    case .convicted: Phrase(nl: "veroordeeld", en: "convicted")
    }
  }
}

extension SpellKind {
  package var phrase: Phrase {
    switch self {
    case .detention: Phrase(nl: "detentie", en: "detention")
    case .housing: Phrase(nl: "wonen", en: "housing")
    case .work: Phrase(nl: "werk", en: "work")
    case .care: Phrase(nl: "zorg", en: "care")
    case .network: Phrase(nl: "netwerk", en: "network")
    }
  }
}

extension CareerCorrectionKind {
  package var phrase: Phrase {
    switch self {
    case .acquitted: Phrase(nl: "vrijgesproken", en: "acquitted")
    case .dismissed: Phrase(nl: "geseponeerd", en: "dismissed")
    case .convicted: Phrase(nl: "veroordeeld", en: "convicted")
    case .ended: Phrase(nl: "beëindigd", en: "ended")
    case .mistaken: Phrase(nl: "verkeerd vastgelegd", en: "recorded wrongly")
    }
  }
}
