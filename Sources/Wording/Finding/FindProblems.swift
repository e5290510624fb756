package import Casework

extension QueryProblem {
  /// What is wrong with a search and what to do, in one line.
  package var phrase: Phrase {
    switch kind {
    case .unknownField(let typed, let near):
      Phrase(nl: "Er is geen veld \(typed).", en: "There is no field \(typed).")
        + QueryProblem.meant(near)
    case .unknownValue(let field, let typed, let near):
      Phrase(
        nl: "\(field.phrase.nl): \(typed) bestaat niet.",
        en: "\(field.phrase.en): there is no \(typed).") + QueryProblem.meant(near)
    case .badDay(_, _, let error): error.phrase
    case .noValue(let field):
      Phrase(
        nl: "Na \(field.phrase.nl) hoort een waarde. Tab toont wat er kan.",
        en: "A value belongs after \(field.phrase.en). Tab shows what there is.")
    case .notOrdered(let field):
      Phrase(
        nl: "\(field.phrase.nl) kent geen < of >. Typ een dubbele punt.",
        en: "\(field.phrase.en) has no < or >. Type a colon.")
    case .notHere(let field, _):
      Phrase(
        nl: "\(field.phrase.nl) bestaat in deze lijst niet.",
        en: "There is no \(field.phrase.en) in this list.")
    }
  }

  private static func meant(_ near: FindVocabulary.Name?) -> Phrase {
    guard let near else {
      return Phrase(nl: " Tab toont wat er kan.", en: " Tab shows what there is.")
    }
    let (nl, en) = (near.typed(.dutch), near.typed(.english))
    return Phrase(nl: " Bedoel je \(nl)?", en: " Did you mean \(en)?")
  }
}

extension StandardView {
  /// The name of a view that everybody has, with its folder before it.
  package var phrase: Phrase {
    switch self {
    case .late: Phrase(nl: "Maandag/te laat", en: "Monday/late")
    case .thisWeek: Phrase(nl: "Maandag/nu en deze week", en: "Monday/now and this week")
    case .news: Phrase(nl: "Maandag/nieuw voor mij", en: "Monday/new to me")
    case .housing:
      Phrase(nl: "Terugkeer/14 dagen, onderdak open", en: "Returns/14 days, housing open")
    case .identity:
      Phrase(nl: "Terugkeer/6 weken, geen id-bewijs", en: "Returns/6 weeks, no ID")
    case .unowned: Phrase(nl: "Terugkeer/zonder eigenaar", en: "Returns/unassigned")
    case .measures:
      Phrase(nl: "Maatregelen/30 dagen, loopt af", en: "Measures/30 days, expiring")
    }
  }

  /// The view as it is listed in a language.
  package func view(_ language: Language) -> SavedView {
    SavedView(name: phrase[language], key: key, list: list, filter: filter, scope: scope)
  }
}
