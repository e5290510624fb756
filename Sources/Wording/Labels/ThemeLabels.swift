package import Casework

extension ThemeKind {
  /// What a case is about beside the return.
  package var phrase: Phrase {
    switch self {
    case .sexual: Phrase(nl: "zeden", en: "sexual offence")
    case .violence: Phrase(nl: "geweld", en: "violence")
    case .domestic:
      Phrase(
        nl: "huiselijk geweld en kindermishandeling", en: "domestic violence and child abuse")
    case .radicalisation: Phrase(nl: "radicalisering", en: "radicalisation")
    case .youngAdult: Phrase(nl: "jongvolwassene", en: "young adult")
    case .nuisance:
      Phrase(nl: "overlast en onbegrepen gedrag", en: "nuisance and misunderstood behaviour")
    case .highImpact: Phrase(nl: "high impact crime", en: "high-impact crime")
    }
  }
}

extension HicKind {
  package var phrase: Phrase {
    switch self {
    case .robbery: Phrase(nl: "overval", en: "robbery")
    case .streetRobbery: Phrase(nl: "straatroof", en: "street robbery")
    case .burglary: Phrase(nl: "woninginbraak", en: "burglary")
    case .violence: Phrase(nl: "geweld", en: "violence")
    case .other: Phrase(nl: "overig", en: "other")
    }
  }
}

extension ThemeStepKind {
  package var phrase: Phrase {
    switch self {
    case .answered: Phrase(nl: "vraag beantwoord", en: "question answered")
    case .involved: Phrase(nl: "partner betrokken", en: "partner involved")
    case .ended: Phrase(nl: "thema beëindigd", en: "theme ended")
    }
  }
}

extension ThemeQuestion {
  /// The question as the checklist asks it.
  package var phrase: Phrase {
    switch self {
    case .victimInterest:
      Phrase(nl: "slachtofferbelang nagevraagd?", en: "asked about victims' interest?")
    case .treatment: Phrase(nl: "behandeling geregeld?", en: "treatment arranged?")
    case .surroundings:
      Phrase(nl: "omgeving van het adres bekeken?", en: "surroundings of the address seen?")
    case .onlineAgreements: Phrase(nl: "afspraken over internet?", en: "agreements on internet?")
    case .unrestWeighed: Phrase(nl: "kans op onrust gewogen?", en: "unrest weighed?")
    case .triggers: Phrase(nl: "aanleidingen besproken?", en: "triggers talked over?")
    case .substances: Phrase(nl: "middelengebruik onder zorg?", en: "substance use in care?")
    case .weapons: Phrase(nl: "wapenbezit nagevraagd?", en: "asked about weapons?")
    case .contactBan: Phrase(nl: "contactverbod van kracht?", en: "contact ban in force?")
    case .sharedHome:
      Phrase(nl: "wonen betrokkenen op een adres?", en: "do those involved share a home?")
    case .helpForAll: Phrase(nl: "hulp gestart voor ieder?", en: "help started for everybody?")
    case .homeBan: Phrase(nl: "huisverbod gehad?", en: "was there a home ban?")
    case .safeHomeInvolved:
      Phrase(nl: "Veilig Thuis al betrokken?", en: "Veilig Thuis involved already?")
    case .weighed: Phrase(nl: "gewogen door de weegploeg?", en: "weighed by the weighing team?")
    case .specialistJudgment:
      Phrase(nl: "oordeel van een specialist?", en: "judgment of a specialist?")
    case .resettlementPlan: Phrase(nl: "plan voor terugkeer?", en: "plan for the return?")
    case .liberties:
      Phrase(nl: "maatregel Twbmt besproken?", en: "Twbmt measure talked over?")
    case .familySupport: Phrase(nl: "steun aangeboden thuis?", en: "support offered at home?")
    case .monitoring: Phrase(nl: "afgesproken wie volgt?", en: "agreed who follows it?")
    case .adolescentLaw:
      Phrase(nl: "adolescentenstrafrecht gewogen?", en: "adolescent law weighed?")
    case .schoolOrWork: Phrase(nl: "school of werk?", en: "school or work?")
    case .debts: Phrase(nl: "schulden in beeld?", en: "debts known?")
    case .youthCare: Phrase(nl: "jeugdhulp loopt door na 18?", en: "youth care goes on after 18?")
    case .trustedAdult: Phrase(nl: "een vaste volwassene?", en: "a trusted adult?")
    case .careRuns: Phrase(nl: "zorg loopt?", en: "does care run?")
    case .crisisPlan: Phrase(nl: "crisisplan gemaakt?", en: "crisis plan made?")
    case .neighboursHeard: Phrase(nl: "buurt gehoord?", en: "neighbours heard?")
    case .housingKept: Phrase(nl: "woning behouden?", en: "home kept?")
    case .compulsoryCare:
      Phrase(nl: "verplichte zorg overwogen?", en: "compulsory care considered?")
    case .dayStructure: Phrase(nl: "dagbesteding?", en: "something to do by day?")
    case .coSuspects: Phrase(nl: "contact met medeverdachten?", en: "contact with co-suspects?")
    case .ankleBand: Phrase(nl: "enkelband overwogen?", en: "ankle band considered?")
    case .listNomination:
      Phrase(nl: "voorgedragen voor Top-aanpak?", en: "nominated for a Top list?")
    }
  }
}

extension ThemePartner {
  package var phrase: Phrase {
    switch self {
    case .municipality: Phrase(nl: "gemeente", en: "municipality")
    case .police: Phrase(nl: "politie", en: "police")
    case .prosecution: Phrase(nl: "OM", en: "prosecutor")
    case .probation: Phrase(nl: "reclassering", en: "probation")
    case .youthProbation: Phrase(nl: "jeugdreclassering", en: "youth probation")
    case .custody: Phrase(nl: "DJI", en: "custodial agency")
    case .mentalHealthCare: Phrase(nl: "GGZ", en: "mental health care")
    case .addictionCare: Phrase(nl: "verslavingszorg", en: "addiction care")
    case .safeHome: Phrase(nl: "Veilig Thuis", en: "Veilig Thuis")
    case .childProtection: Phrase(nl: "RvdK", en: "child protection board")
    case .neighbourhoodTeam: Phrase(nl: "wijkteam", en: "neighbourhood team")
    case .housingAssociation: Phrase(nl: "woningcorporatie", en: "housing association")
    case .debtHelp: Phrase(nl: "schuldhulp", en: "debt help")
    case .benefits: Phrase(nl: "werkplein", en: "work and benefits")
    case .education: Phrase(nl: "onderwijs", en: "education")
    case .extremismSupport:
      Phrase(nl: "steunpunt extremisme", en: "support centre on extremism")
    }
  }
}

extension ReportingCodeStepKind {
  /// A step of the reporting code, with its number.
  package var phrase: Phrase {
    switch self {
    case .childCheck: Phrase(nl: "kindcheck", en: "kindcheck")
    case .signals: Phrase(nl: "stap 1: signalen", en: "step 1: signals")
    case .consulted: Phrase(nl: "stap 2: overleg", en: "step 2: consultation")
    case .talked: Phrase(nl: "stap 3: gesprek", en: "step 3: talk")
    case .weighed: Phrase(nl: "stap 4: wegen", en: "step 4: weighing")
    case .decided: Phrase(nl: "stap 5: beslissen", en: "step 5: decision")
    }
  }
}
