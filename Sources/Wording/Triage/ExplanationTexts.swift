package import Casework

extension TriageFinding {
  /// The rule in a line: `ME-1 · Wth 2 lid 1 · BWBR0024649/2020-07-01 · wet · klok van ons`.
  package var basis: Phrase {
    let parts = [code, article, source].filter { !$0.isEmpty }.map { Phrase.verbatim($0) }
    return .joined(parts + [hardness.phrase, .clock(of: dutyHolder)], separator: " · ")
  }
}

extension Phrase {
  /// Whose clock it is.
  package static func clock(of holder: DutyHolder) -> Phrase {
    holder == .us
      ? Phrase(nl: "klok van ons", en: "our clock")
      : Phrase(nl: "klok van \(holder.phrase.nl)", en: "clock of \(holder.phrase.en)")
  }

  /// What is asked of whoever reads it.
  package static func asked(_ what: Phrase) -> Phrase {
    Phrase(nl: "gevraagd: \(what.nl)", en: "asked: \(what.en)")
  }

  /// What would make it go away.
  package static func goesAway(_ what: Phrase) -> Phrase {
    Phrase(nl: "gaat weg door: \(what.nl)", en: "goes away with: \(what.en)")
  }

  /// What is not known of the person.
  package static func notKnown(_ what: Phrase) -> Phrase {
    Phrase(nl: "niet bekend: \(what.nl)", en: "not known: \(what.en)")
  }

  /// Nothing about the person needs anybody.
  package static var nothingRaised: Phrase {
    Phrase(nl: "Niets vraagt nu om aandacht.", en: "Nothing needs attention now.")
  }

  /// How urgent.
  package static var columnTier: Phrase { Phrase(nl: "wanneer", en: "when") }
  /// The time that is left.
  package static var columnTimeLeft: Phrase { Phrase(nl: "nog", en: "left") }
  /// Why it is in the queue.
  package static var columnWhy: Phrase { Phrase(nl: "waarom", en: "why") }
  /// By which rule.
  package static var columnRule: Phrase { Phrase(nl: "regel", en: "rule") }
}
