/// What invented colleagues write, in plain Dutch. It is content of the practice log and not of the
/// program, so that it has no translation.
enum PracticeTexts {
  /// How many of 100 are blocked, arranged or unknown when a return is announced (WODC 2013–2016;
  /// care, debts above 25 and network are free choices, because nobody measured them).
  static func shares(
    of kind: BasicConditionKind
  ) -> (blocked: Int, arranged: Int, unknown: Int) {
    switch kind {
    case .identity: (15, 70, 15)
    case .housing: (30, 50, 20)
    case .workIncome: (45, 35, 20)
    case .debts: (45, 20, 35)
    case .care: (25, 40, 35)
    case .network: (25, 45, 30)
    }
  }

  /// What may stand beside a finding.
  static func remarks(_ kind: BasicConditionKind, _ state: ConditionState) -> [String] {
    switch (kind, state) {
    case (_, .unknown): ["gevraagd, betrokkene weet het niet", "PI weet het niet", ""]
    case (_, .notNeeded): ["gevraagd: niet nodig", ""]
    case (_, .promised): ["toegezegd, bevestiging volgt", "mondeling toegezegd"]
    case (.identity, .blocked): ["ID verlopen", "paspoort kwijt, geen geld voor nieuw"]
    case (.identity, .inProgress): ["aanvraag loopt via de PI", "pasfoto gemaakt"]
    case (.identity, _): ["geldige ID-kaart in de PI", "rijbewijs geldig"]
    case (.housing, .blocked): ["opvang vol", "kan niet terug naar oude adres", "huur opgezegd"]
    case (.housing, .inProgress): ["op wachtlijst opvang", "gesprek met woningstichting gepland"]
    case (.housing, _): ["terug naar eigen huis", "kan bij zus wonen", "kamer bij vriend"]
    case (.workIncome, .blocked): ["uitkering niet aangevraagd", "geen inkomen, geen werk"]
    case (.workIncome, .inProgress): ["aanvraag uitkering klaargelegd", "sollicitatie loopt"]
    case (.workIncome, _): ["oude werkgever neemt terug", "uitkering toegekend"]
    case (.debts, .blocked): ["geen overzicht, beslag dreigt", "achterstand zorgpremie"]
    case (.debts, .inProgress): ["schuldhulp maakt overzicht", "betalingsregeling gevraagd"]
    case (.debts, _): ["regeling loopt", "geen schulden bekend bij schuldhulp"]
    case (.care, .blocked): ["geen behandelplek", "verzekering nog niet aangezet"]
    case (.care, .inProgress): ["intake gepland", "huisarts gezocht"]
    case (.care, _): ["afspraak gemaakt met behandelaar", "heeft huisarts"]
    case (.network, .blocked): ["geen contact met familie", "wil oude vrienden mijden"]
    case (.network, .inProgress): ["maatje gevraagd", "gesprek met broer gepland"]
    case (.network, _): ["zus haalt op", "moeder komt elke week langs"]
    }
  }

  static let firstCalls = [
    "casemanager gesproken: plan volgt deze week", "casemanager: betrokkene wil hulp",
    "casemanager: nog niets geregeld", "datum en voorwaarden doorgenomen",
    "betrokkene werkt mee, vraagt om gesprek",
  ]

  static let refusals = [
    "'Ik regel het zelf.'", "Wil geen gemeente over de vloer.", "Gaat bij broer wonen en werken.",
    "Heeft slechte ervaring met hulp, wil nu niet.",
  ]

  static let completions = [
    "Alle voorwaarden geregeld, betrokkene wil verder zonder ons.",
    "Overgedragen aan het wijkteam, met betrokkene erbij.",
  ]

  static let amendments = [
    "Nagebeld: klopt, staat nu ook op papier.", "Betrokkene zegt later dat het anders lag.",
    "De begindatum is een week later geworden.", "Wijkteam weet ervan en belt terug.",
    "Bevestigd door de casemanager.", "Nog geen antwoord; volgende week weer vragen.",
  ]

  static let retractions = [
    "Ging over een ander.", "Bron trekt het terug.", "Dubbel genoteerd.",
  ]

  static let tasks = [
    "Casemanager bellen over datum", "Uitkering klaarzetten", "Briefadres aanvragen",
    "Opvang bellen over plek", "Afspraak bij de balie maken", "Zorgverzekering weer aanzetten",
    "Schuldhulp om overzicht vragen", "ID-kaart: verlof vragen om op te halen",
    "Gesprek plannen met het wijkteam", "Warme overdracht voorbereiden",
    "Betrokkene bellen in de PI", "Reisgeld regelen voor de eerste dag",
  ]

  static let doneRemarks = [
    "gedaan", "geregeld, brief is weg", "gebeld, komt goed", "geen gehoor, mail gestuurd",
    "afspraak staat", "",
  ]

  static let partners = ["", "", "casemanager", "wijkteam", "mentor", "woningstichting"]

  static let talks = [
    "afspraken doorgenomen", "gaat redelijk, slaapt slecht", "wil werken, zoekt hulp bij brief",
    "kwam op tijd, post meegenomen", "gesproken over geld en de eerste week",
    "volgende stap: balie en huisarts", "",
  ]
}
