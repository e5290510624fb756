package import Casework

extension AccessAction {
  /// What somebody did.
  package var phrase: Phrase {
    switch self {
    case .opened: Phrase(nl: "dossier geopend", en: "dossier opened")
    case .listed: Phrase(nl: "lijst bekeken", en: "list viewed")
    case .searched: Phrase(nl: "gezocht", en: "searched")
    case .exported: Phrase(nl: "geëxporteerd", en: "exported")
    case .printed: Phrase(nl: "afgedrukt", en: "printed")
    case .copied: Phrase(nl: "gekopieerd", en: "copied")
    case .revealedNumber: Phrase(nl: "BSN getoond", en: "BSN revealed")
    case .brokeGlass: Phrase(nl: "noodtoegang", en: "emergency access")
    case .unlocked: Phrase(nl: "ontgrendeld", en: "unlocked")
    case .denied: Phrase(nl: "geweigerd", en: "denied")
    }
  }
}

extension AccessGround {
  /// Why somebody looked.
  package var phrase: Phrase {
    switch self {
    case .ownCase: Phrase(nl: "eigen zaak", en: "own case")
    case .covering: Phrase(nl: "vervanging", en: "covering")
    case .brokenGlass: Phrase(nl: "noodtoegang", en: "emergency access")
    case .personAsks: Phrase(nl: "vraag van betrokkene", en: "question of the person")
    case .partnerAsks: Phrase(nl: "vraag van een partner", en: "question of a partner")
    case .incident: Phrase(nl: "incident", en: "incident")
    case .qualityCheck: Phrase(nl: "controle van kwaliteit", en: "quality check")
    case .complaint: Phrase(nl: "klacht of bezwaar", en: "complaint or objection")
    case .dataRequest: Phrase(nl: "verzoek om eigen gegevens", en: "request for own data")
    case .other: Phrase(nl: "anders", en: "other")
    }
  }
}

extension GlassGround {
  /// Why glass was broken.
  package var phrase: Phrase {
    switch self {
    case .danger: Phrase(nl: "gevaar", en: "danger")
    case .ownerUnreachable: Phrase(nl: "eigenaar niet bereikbaar", en: "owner not reachable")
    case .partnerCalls: Phrase(nl: "partner belt met spoed", en: "urgent call of a partner")
    case .deadline: Phrase(nl: "termijn loopt af", en: "deadline runs out")
    case .other: Phrase(nl: "anders", en: "other")
    }
  }
}

extension AccessOutcome {
  /// What came of it.
  package var phrase: Phrase {
    switch self {
    case .shown: Phrase(nl: "getoond", en: "shown")
    case .refused: Phrase(nl: "geweigerd", en: "refused")
    }
  }
}

extension AccessSign {
  /// What stands out, in words.
  package func phrase(today: CivilDate) -> Phrase {
    switch self {
    case .ownSurname:
      Phrase(
        nl: "zelfde achternaam als betrokkene", en: "same surname as the person")
    case .foreignTeam(let team):
      Phrase(nl: "zaak van een ander team (\(team))", en: "case of another team (\(team))")
    case .noContact(let days):
      Phrase(
        nl: "niets vastgelegd over betrokkene in \(days) dagen ervoor of erna",
        en: "nothing recorded about the person in \(days) days before or after")
    case .bulk(let people):
      Phrase(
        nl: "\(people) betrokkenen op een dag", en: "\(people) people in a day")
    case .night(let local):
      Phrase(
        nl: "buiten kantoortijd: \(Phrase.day(local.date, today: today).nl) \(local.time.iso)",
        en: "out of hours: \(Phrase.day(local.date, today: today).en) \(local.time.iso)")
    case .brokenGlass:
      Phrase(nl: "noodtoegang gebruikt", en: "emergency access used")
    }
  }
}

extension Right {
  /// What a right allows, as the end of "may …".
  package var phrase: Phrase {
    switch self {
    case .decideOnCases: Phrase(nl: "beslissen over zaken", en: "decide on cases")
    case .keepDirectory:
      Phrase(nl: "afwezigheid en adresboek bijhouden", en: "keep absences and the directory")
    case .recordMembers:
      Phrase(nl: "organisatie en collega's vastleggen", en: "record organisation and colleagues")
    case .admitUsers: Phrase(nl: "gebruikers toelaten", en: "admit users")
    case .grantKeys: Phrase(nl: "sleutels geven", en: "grant keys")
    case .changeSettings: Phrase(nl: "instellingen wijzigen", en: "change settings")
    case .requestErasure: Phrase(nl: "wissen aanvragen", en: "request erasure")
    case .confirmErasure: Phrase(nl: "wissen bevestigen", en: "confirm erasure")
    case .placeHold: Phrase(nl: "vernietiging stilleggen", en: "stop destruction")
    case .compileAccessFile: Phrase(nl: "inzagedossier maken", en: "compile an access file")
    case .rectify:
      Phrase(nl: "een notitie laten verbeteren (AVG 16)", en: "rectify a note (GDPR 16)")
    case .export: Phrase(nl: "exporteren", en: "export")
    case .revealNumber: Phrase(nl: "het BSN tonen", en: "reveal the BSN")
    case .seeChainNumber: Phrase(nl: "het SKN zien", en: "see the SKN")
    case .readAllSupervision:
      Phrase(nl: "elk dossier van toezicht openen", en: "open every supervision dossier")
    case .breakGlass: Phrase(nl: "noodtoegang gebruiken", en: "use emergency access")
    case .reviewAccess: Phrase(nl: "inzage controleren", en: "review access")
    }
  }
}
