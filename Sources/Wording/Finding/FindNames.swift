package import Casework

extension FindVocabulary {
  /// What everybody can type: the names of fields and of the values that are the same for all.
  package static let standard = FindVocabulary(
    fields: FindField.allCases.map { field in
      Name(
        nl: field.phrase.nl, en: field.phrase.en, others: field.otherNames, codes: [field.rawValue])
    }, values: values,
    special: [
      .measures: [
        .kind: MeasureType.allCases.map { name($0.phrase, $0.rawValue) },
        .status: MeasureStanding.allCases.map { name($0.findName, $0.code) },
      ],
      .notes: [.kind: NoteCategory.allCases.map { name($0.phrase, $0.rawValue) }],
    ])

  private static let values: [FindField: [Name]] = {
    let states = ConditionState.allCases.map { state in
      name(state.phrase, state.rawValue, others: state == .blocked ? ["knelpunt"] : [])
    }
    let open = ConditionState.allCases.filter(\.isOpen).map(\.rawValue)
    let conditions = states + [Name(nl: "open", en: "open", codes: open)]
    var values: [FindField: [Name]] = [
      .tier: Tier.allCases.map {
        Name(nl: $0.code, en: $0.code, others: [$0.phrase.nl, $0.phrase.en], codes: [$0.code])
      },
      .kind: ReturnType.allCases.map { name($0.phrase, $0.rawValue) },
      .status: ReturnStatus.allCases.map { name($0.phrase, $0.rawValue) },
      .theme: ThemeKind.allCases.map { name($0.phrase, $0.rawValue) },
      .owner: [
        Name(nl: "ik", en: "me", others: ["mij"], codes: [FindSight.me]),
        Name(nl: "niemand", en: "nobody", others: ["geen", "none"], codes: [FindSight.nobody]),
      ],
      .rule: rules,
    ]
    for field in FindField.allCases where field.condition != nil { values[field] = conditions }
    return values
  }()

  /// Rules, signals, and what a signal without a rule stands on.
  private static let rules: [Name] = {
    var seen: Set<String> = []
    let all =
      RuleID.allCases.map(\.rawValue) + SignalCode.allCases.map(\.rawValue)
      + SignalCode.allCases.map(\.basis.code)
    return all.filter { seen.insert($0).inserted }.map { Name(nl: $0, en: $0, codes: [$0]) }
  }()

  private static func name(_ phrase: Phrase, _ code: String, others: [String] = []) -> Name {
    Name(nl: phrase.nl, en: phrase.en, others: others, codes: [code])
  }

  /// The same with the colleagues of a log as owners.
  package func with(_ members: some Sequence<Member>) -> FindVocabulary {
    with(
      owners: members.map { Name(nl: $0.name, en: $0.name, codes: [$0.user.text]) }
        .sorted { $0.nl < $1.nl })
  }
}

extension FindVocabulary.Name {
  /// How it is typed without quotes: small letters, words joined by a hyphen, initials together.
  package func typed(_ language: Language) -> String {
    let name = language == .dutch ? nl : en
    if codes == [name] { return name }
    let words = Folding.fold(name).split(separator: " ")
    return words.joined(separator: words.allSatisfy { $0.count == 1 } ? "" : "-")
  }
}

extension FindField {
  /// The name of a field of a search.
  package var phrase: Phrase {
    switch self {
    case .tier: Phrase(nl: "urgentie", en: "tier")
    case .due: Phrase(nl: "nog", en: "due")
    case .returns: Phrase(nl: "terugkeer", en: "returns")
    case .kind: Phrase(nl: "soort", en: "kind")
    case .owner: Phrase(nl: "eigenaar", en: "owner")
    case .theme: Phrase(nl: "thema", en: "theme")
    case .identity: Phrase(nl: "id", en: "identity")
    case .housing: Phrase(nl: "onderdak", en: "housing")
    case .workIncome: Phrase(nl: "werk", en: "work")
    case .debts: Phrase(nl: "schulden", en: "debts")
    case .care: Phrase(nl: "zorg", en: "care")
    case .network: Phrase(nl: "netwerk", en: "network")
    case .status: Phrase(nl: "status", en: "status")
    case .rule: Phrase(nl: "regel", en: "rule")
    case .snoozed: Phrase(nl: "sluimert", en: "snoozed")
    case .new: Phrase(nl: "nieuw", en: "new")
    case .note: Phrase(nl: "notitie", en: "note")
    }
  }

  /// Other names by which it is understood.
  fileprivate var otherNames: [String] {
    switch self {
    case .due: ["uiterlijk", "einde"]
    case .returns: ["return", "vroegst", "earliest"]
    case .kind: ["aard", "type"]
    case .identity: ["identiteit", "identiteitsbewijs"]
    case .workIncome: ["inkomen", "income", "werk en inkomen", "work and income"]
    case .rule: ["signaal", "signal", "code"]
    case .snoozed: ["sluimer"]
    case .note: ["notities", "notes", "tekst", "text"]
    default: []
    }
  }

  /// What it asks, in a few words.
  package var meaning: Phrase {
    if let condition { return condition.phrase + Phrase(nl: ": hoe staat het", en: ": its state") }
    return switch self {
    case .tier: Phrase(nl: "hoe dringend: T0 tot T4", en: "how urgent: T0 to T4")
    case .due: Phrase(nl: "tijd tot het moet: <14d", en: "time left: <14d")
    case .returns: Phrase(nl: "dag van terugkeer: <1-12", en: "day of return: <1-12")
    case .kind: Phrase(nl: "soort terugkeer, maatregel, notitie", en: "of return, measure, note")
    case .owner: Phrase(nl: "ik, niemand of een naam", en: "me, nobody or a name")
    case .theme: Phrase(nl: "waar de zaak over gaat", en: "what the case is about")
    case .status: Phrase(nl: "hoe ver het is", en: "how far it is")
    case .rule: Phrase(nl: "regel of signaal: ME-1, S08", en: "rule or signal: ME-1, S08")
    case .snoozed: Phrase(nl: "iets is weggezet", en: "something is put aside")
    case .new: Phrase(nl: "nieuw of veranderd", en: "new or changed")
    default: Phrase(nl: "tekst van notities: \"buurman\"", en: "text of notes: \"neighbour\"")
    }
  }
}

extension MeasureStanding {
  /// Where a measure stands, as a search calls it.
  fileprivate var findName: Phrase {
    switch self {
    case .lapsed: Phrase(nl: "verlopen", en: "lapsed")
    case .running: Phrase(nl: "loopt", en: "running")
    case .intended: Phrase(nl: "voorgenomen", en: "intended")
    }
  }
}
