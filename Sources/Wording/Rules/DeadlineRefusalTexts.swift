package import Casework

extension DeadlineRefusal {
  /// Why no deadline can be given, and what to do.
  package var phrase: Phrase {
    switch self {
    case .extensionsExceeded(let id, let asked, let most):
      DeadlineRefusal.tooOften(id, asked: asked, atMost: most)
    case .noTerm(let id):
      Phrase(
        nl: "\(id.rawValue) heeft geen termijn om te tellen. \(id.sentence.nl)"
          + " Kijk in het besluit of de straf.",
        en: "\(id.rawValue) has no term to count. \(id.sentence.en)"
          + " Look in the order or the sentence.")
    case .timeMissing(let id):
      Phrase(
        nl: "\(id.rawValue) telt in uren. Geef ook de tijd, zoals 2026-03-01T21:30.",
        en: "\(id.rawValue) counts hours. Give the time too, as in 2026-03-01T21:30.")
    case .notInForce(let id, let from, let until):
      DeadlineRefusal.notInForce(id, from: from, until: until)
    }
  }

  private static func tooOften(_ id: RuleID, asked: Int, atMost most: Int) -> Phrase {
    let limit = id.rule.extensions
    let article = (limit?.article).flatMap { $0.isEmpty ? nil : $0 } ?? id.rule.article
    guard most > 0 else {
      return Phrase(
        nl: "\(id.rawValue) kan niet worden verlengd (\(article)). De termijn loopt af.",
        en: "\(id.rawValue) cannot be extended (\(article)). The term runs out.")
    }
    let times = Phrase.times(most)
    return Phrase(
      nl: "\(id.rawValue) kan hoogstens \(times.nl) worden verlengd (\(article))."
        + " Verlenging nummer \(asked) mag niet. De termijn loopt af.",
      en: "\(id.rawValue) can be extended at most \(times.en) (\(article))."
        + " Extension number \(asked) is not allowed. The term runs out.")
  }

  private static func notInForce(_ id: RuleID, from: CivilDate?, until: CivilDate?) -> Phrase {
    let bounds = Phrase.validity(from: from, until: until)
    return Phrase(
      nl:
        "\(id.rawValue) gold niet op die dag. De regel geldt \(bounds.nl). Kies een andere regel.",
      en: "\(id.rawValue) did not hold on that day. It holds \(bounds.en). Choose another rule.")
  }
}

extension Phrase {
  /// "3 keer".
  static func times(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 keer", en: "once") : Phrase(nl: "\(count) keer", en: "\(count) times")
  }

  /// From when and until when something holds: "vanaf do 1 jan 2009".
  static func validity(from: CivilDate?, until: CivilDate?) -> Phrase {
    let first = from.map { dayWithYear($0) }
    let last = until.map { dayWithYear($0) }
    switch (first, last) {
    case (nil, nil): return Phrase(nl: "zonder bekende grens", en: "without a known bound")
    case (let first?, nil): return Phrase(nl: "vanaf \(first.nl)", en: "from \(first.en)")
    case (nil, let last?): return Phrase(nl: "tot en met \(last.nl)", en: "up to \(last.en)")
    case (let first?, let last?):
      return Phrase(
        nl: "van \(first.nl) tot en met \(last.nl)", en: "from \(first.en) up to \(last.en)")
    }
  }
}
