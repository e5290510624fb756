package import Casework

/// Templates of notes.
package enum TemplateTexts {
  package static let label = Phrase(nl: "Sjabloon", en: "Template")

  /// - Parameter names: each with its digit.
  package static func choose(_ names: Phrase) -> Phrase {
    Phrase(nl: "Sjabloon: \(names.nl)", en: "Template: \(names.en)")
  }

  package static func stillAsks(_ template: Phrase, _ fields: Phrase) -> Phrase {
    Phrase(
      nl: "Sjabloon \(template.nl) vraagt nog: \(fields.nl).",
      en: "Template \(template.en) still asks: \(fields.en).")
  }

  package static func asks(_ template: Phrase, _ field: Phrase) -> Phrase {
    Phrase(
      nl: "Vul '\(field.nl)' in: het sjabloon \(template.nl) kan niet zonder.",
      en: "Fill in '\(field.en)': the template \(template.en) needs it.")
  }
}

extension NoteTemplate {
  /// What it is called.
  package var phrase: Phrase {
    switch self {
    case .callWithPerson: Phrase(nl: "telefoon betrokkene", en: "call with person")
    case .callWithOther: Phrase(nl: "telefoon ander", en: "call with other")
    case .visit: Phrase(nl: "huisbezoek", en: "home visit")
    case .talk: Phrase(nl: "gesprek", en: "talk")
    case .meeting: Phrase(nl: "overleg", en: "meeting")
    case .email: Phrase(nl: "e-mail", en: "e-mail")
    case .incident: Phrase(nl: "incident", en: "incident")
    }
  }

  /// From whom or what it comes, where that follows; what has to be asked is `nil`.
  package var source: Phrase? {
    switch self {
    case .callWithPerson: Phrase(nl: "betrokkene, telefoon", en: "person, telephone")
    case .talk: Phrase(nl: "betrokkene, gesprek", en: "person, talk")
    case .visit: Phrase(nl: "huisbezoek", en: "home visit")
    case .callWithOther, .meeting, .email, .incident: nil
    }
  }
}
