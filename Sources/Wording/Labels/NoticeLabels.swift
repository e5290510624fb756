package import Casework

extension NoticeKind {
  /// What return a notice is about.
  package var phrase: Phrase {
    switch self {
    case .firstLeave: Phrase(nl: "eerste verlof", en: "first leave")
    case .leave: Phrase(nl: "later verlof", en: "later leave")
    case .prisonProgramme: Phrase(nl: "penitentiair programma", en: "prison programme")
    case .conditionalRelease: Phrase(nl: "v.i.", en: "conditional release")
    case .sentenceEnd: Phrase(nl: "einde detentie", en: "end of detention")
    case .tbsLeave: Phrase(nl: "tbs-verlof", en: "tbs leave")
    case .tbsPlacement: Phrase(nl: "plaatsing in kliniek", en: "placement in a clinic")
    case .tbsEnd: Phrase(nl: "einde tbs", en: "end of tbs")
    case .pijLeave: Phrase(nl: "PIJ-verlof", en: "PIJ leave")
    case .pijEnd: Phrase(nl: "einde PIJ", en: "end of PIJ")
    }
  }
}

extension NoticeGround {
  /// The class of the law that a notice rests on.
  package var phrase: Phrase {
    switch self {
    case .listedOffence:
      Phrase(nl: "zwaar geweld of zeden, elke straf", en: "listed offence, any sentence")
    case .seriousViolence:
      Phrase(nl: "zware mishandeling, 1 jaar of meer", en: "serious assault, a year or more")
    case .tbs: Phrase(nl: "tbs met verpleging", en: "tbs with treatment")
    case .extendablePij: Phrase(nl: "verlengbare PIJ", en: "extendable PIJ")
    }
  }

  /// The class with its article and the provisions that it names.
  package var inFull: Phrase {
    phrase + .verbatim(" · \(article) (\(articles))")
  }
}

extension NoticeStepKind {
  /// A step of a notice.
  package var phrase: Phrase {
    switch self {
    case .acknowledged: Phrase(nl: "ontvangst bevestigd", en: "acknowledged")
    case .assessmentBegun: Phrase(nl: "in beoordeling genomen", en: "assessment begun")
    case .assessed: Phrase(nl: "onrust ingeschat", en: "unrest assessed")
    case .noAction: Phrase(nl: "geen maatregel", en: "no measure")
    case .measuresTaken: Phrase(nl: "maatregelen genomen", en: "measures taken")
    case .passedOn: Phrase(nl: "doorgezet (driehoek of ZVH)", en: "passed on (triad or ZVH)")
    case .viewAsked: Phrase(nl: "OM vraagt zienswijze", en: "prosecutor asks the mayor's view")
    case .viewGiven: Phrase(nl: "zienswijze gegeven", en: "view given")
    case .followed: Phrase(nl: "gevolgd", en: "followed up")
    case .closed: Phrase(nl: "afgesloten", en: "closed")
    case .withdrawn: Phrase(nl: "ingetrokken door afzender", en: "withdrawn by the sender")
    case .duplicate: Phrase(nl: "kwam dubbel", en: "came twice")
    case .misrouted: Phrase(nl: "niet voor ons: teruggestuurd", en: "not for us: sent back")
    case .changed: Phrase(nl: "nieuwe datum van afzender", en: "new day from the sender")
    }
  }
}

extension NoticeState {
  /// Where a notice stands.
  package var phrase: Phrase {
    switch self {
    case .received: Phrase(nl: "ontvangen", en: "received")
    case .acknowledged: Phrase(nl: "bevestigd", en: "acknowledged")
    case .assessing: Phrase(nl: "in beoordeling", en: "being assessed")
    case .noAction: Phrase(nl: "geen maatregel", en: "no measure")
    case .measures: Phrase(nl: "maatregelen", en: "measures")
    case .passedOn: Phrase(nl: "doorgezet", en: "passed on")
    case .followed: Phrase(nl: "gevolgd", en: "followed up")
    case .closed: Phrase(nl: "gesloten", en: "closed")
    case .withdrawn: Phrase(nl: "ingetrokken", en: "withdrawn")
    case .duplicate: Phrase(nl: "dubbel", en: "duplicate")
    case .misrouted: Phrase(nl: "niet voor ons", en: "not for us")
    }
  }
}

extension NoticeDoubt {
  /// What the law asks of a notice and is not there, or not told.
  package var phrase: Phrase {
    switch self {
    case .notIrrevocable:
      Phrase(
        nl: "veroordeling niet onherroepelijk (Bjsg 11a lid 1)",
        en: "conviction not irrevocable (Bjsg 11a lid 1)")
    case .irrevocableUnknown:
      Phrase(nl: "onbekend of die onherroepelijk is", en: "unknown whether it is irrevocable")
    case .tooShort:
      Phrase(
        nl: "minder dan 1 jaar onvoorwaardelijk (lid 1 onder a, 2°)",
        en: "less than a year unconditional (lid 1 onder a, 2°)")
    case .lengthUnknown:
      Phrase(nl: "onvoorwaardelijk deel onbekend", en: "unconditional part unknown")
    case .juvenileLaw:
      Phrase(nl: "berecht als jeugdige (lid 5)", en: "judged under juvenile law (lid 5)")
    case .juvenileLawUnknown:
      Phrase(nl: "onbekend of jeugdstrafrecht gold", en: "unknown whether juvenile law applied")
    case .tooEarly:
      Phrase(
        nl: "meer dan 3 maanden vooraf verstrekt (lid 3)",
        en: "supplied more than 3 months ahead (lid 3)")
    }
  }
}

extension SilenceReason {
  /// Why no notice comes.
  package var phrase: Phrase {
    switch self {
    case .notIrrevocable: Phrase(nl: "niet onherroepelijk", en: "not irrevocable")
    case .otherMunicipality:
      Phrase(nl: "BRP-adres in andere gemeente", en: "registered in another municipality")
    case .movedAfterNotice: Phrase(nl: "verhuisd na melding", en: "moved after the notice")
    case .outOfScope: Phrase(nl: "valt niet onder de regeling", en: "not in scope")
    case .juvenileLaw: Phrase(nl: "jeugdstrafrecht", en: "juvenile law")
    case .notSubscribed: Phrase(nl: "gemeente niet aangesloten", en: "not subscribed")
    case .laterLeave: Phrase(nl: "niet het eerste verlof", en: "not the first leave")
    }
  }
}

extension Subscription {
  /// Whether the municipality is subscribed, as a value of a setting.
  package var phrase: Phrase {
    switch self {
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    case .yes: Phrase(nl: "ja", en: "yes")
    case .no: Phrase(nl: "nee", en: "no")
    }
  }
}
