/// The words of supervision, advice, cases and custody in a dossier and in their forms.
extension Phrase {
  package static var tabSupervision: Phrase { Phrase(nl: "Toezicht", en: "Supervision") }
  package static var tabAdvice: Phrase { Phrase(nl: "Advies", en: "Advice") }
  package static var tabCustody: Phrase { Phrase(nl: "Straf", en: "Sentence") }
  package static var tabDecisions: Phrase { Phrase(nl: "Besluiten", en: "Decisions") }

  package static var tabSummaryShort: Phrase { Phrase(nl: "Kort", en: "Sum") }
  package static var tabTimelineShort: Phrase { Phrase(nl: "Tijd", en: "Time") }
  package static var tabConditionsShort: Phrase { Phrase(nl: "Voorw", en: "Cond") }
  package static var tabNotesShort: Phrase { Phrase(nl: "Notit", en: "Notes") }
  package static var tabMeasuresShort: Phrase { Phrase(nl: "Maatr", en: "Meas") }
  package static var tabSupervisionShort: Phrase { Phrase(nl: "Toez", en: "Superv") }
  package static var tabCustodyShort: Phrase { Phrase(nl: "Straf", en: "Sent") }
  package static var tabDecisionsShort: Phrase { Phrase(nl: "Besl", en: "Decis") }
  package static var tabNetworkShort: Phrase { Phrase(nl: "Netw", en: "Netw") }

  package static var detailConditions: Phrase { Phrase(nl: "BIJZONDER", en: "SPECIAL") }
  package static var detailPhase: Phrase { Phrase(nl: "STAND", en: "PHASE") }
  package static var detailInterval: Phrase { Phrase(nl: "CONTACT", en: "CONTACT") }
  package static var detailAdvice: Phrase { Phrase(nl: "ADVIES", en: "ADVICE") }
  package static var detailCase: Phrase { Phrase(nl: "ZAAK", en: "CASE") }
  package static var detailSentence: Phrase { Phrase(nl: "STRAF", en: "SENTENCE") }
  package static var detailGiven: Phrase { Phrase(nl: "OPGEGEVEN", en: "GIVEN") }
  package static var detailComputed: Phrase { Phrase(nl: "BEREKEND", en: "COMPUTED") }
  package static var detailLeave: Phrase { Phrase(nl: "VERLOF TBS", en: "TBS LEAVE") }
  package static var detailChecks: Phrase { Phrase(nl: "NAGEGAAN", en: "CHECKED") }

  // MARK: Supervision

  package static var moveStarted: Phrase { Phrase(nl: "gestart", en: "started") }
  package static var moveLevel: Phrase { Phrase(nl: "ander niveau", en: "another level") }

  package static func orderOf(_ day: Phrase) -> Phrase {
    Phrase(nl: "opdracht van \(day.nl)", en: "order of \(day.en)")
  }

  package static var unknownDay: Phrase { Phrase(nl: "onbekend", en: "unknown") }

  package static func probation(from start: Phrase, until end: Phrase) -> Phrase {
    Phrase(nl: "proeftijd \(start.nl) tot \(end.nl)", en: "probation \(start.en) to \(end.en)")
  }

  package static func everyDays(_ days: Int) -> Phrase {
    Phrase(nl: "afgesproken: elke \(days) dagen", en: "agreed: every \(days) days")
  }

  package static var noInterval: Phrase {
    Phrase(nl: "nog niet afgesproken hoe vaak", en: "how often is not agreed yet")
  }

  package static func warnings(_ count: Int) -> Phrase {
    Phrase(nl: "waarschuwingen: \(count)", en: "warnings: \(count)")
  }

  package static func alertOpen(_ kind: Phrase, _ day: Phrase) -> Phrase {
    Phrase(
      nl: "Enkelband, \(kind.nl) \(day.nl): uitkomst onbekend",
      en: "Ankle band, \(kind.en) \(day.en): outcome unknown")
  }

  /// - Parameter key: the key that records an order.
  package static func noSupervision(_ key: String) -> Phrase {
    Phrase(
      nl: "Geen opdracht tot toezicht. \(key) legt er een vast.",
      en: "No supervision order. \(key) records one.")
  }

  /// - Parameters:
  ///   - advice: the key that records a request.
  ///   - opening: the key that opens a case.
  package static func noAdvice(_ advice: String, _ opening: String) -> Phrase {
    Phrase(
      nl: "Geen adviesvraag en geen zaak zonder detentie. \(advice) en \(opening) leggen ze vast.",
      en:
        "No request for advice and no case without detention. \(advice) and \(opening) record them."
    )
  }

  package static func formSupervision(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Opdracht toezicht op \(whom.nl)", en: "Supervision order for \(whom.en)")
  }

  /// - Parameter steps: what the form can record; its title says it when there is one.
  package static func formSupervisionStep(_ whom: Phrase, steps: [Phrase]) -> Phrase {
    guard steps.count == 1 else {
      return Phrase(nl: "Toezicht op \(whom.nl)", en: "Supervision of \(whom.en)")
    }
    return steps[0].capitalised
      + Phrase(nl: ": toezicht op \(whom.nl)", en: ": supervision of \(whom.en)")
  }

  package static var labelFrame: Phrase { Phrase(nl: "Kader", en: "Frame") }
  package static var labelOrganisation: Phrase { Phrase(nl: "Organisatie", en: "Organisation") }
  package static var labelProbationStart: Phrase {
    Phrase(nl: "Proeftijd van", en: "Probation from")
  }
  package static var labelProbationEnd: Phrase { Phrase(nl: "Proeftijd tot", en: "Probation to") }
  package static var labelLevel: Phrase { Phrase(nl: "Niveau", en: "Level") }
  package static var labelInterval: Phrase { Phrase(nl: "Elke … dagen", en: "Every … days") }
  package static var labelSpecialKind: Phrase { Phrase(nl: "Voorwaarde", en: "Condition") }
  package static var taskTellRetraction: Phrase {
    Phrase(
      nl: "Vertel wie dit kreeg dat het is ingetrokken (AVG 19)",
      en: "Tell whoever got this that it was retracted (GDPR 19)")
  }
  package static var labelSentOut: Phrase { Phrase(nl: "Wat ging uit", en: "What went out") }
  package static var labelAlertKind: Phrase { Phrase(nl: "Melding", en: "Alert") }
  package static var labelBreachAdvice: Phrase { Phrase(nl: "Advies aan OM", en: "Advice") }
  package static var labelMonitoring: Phrase { Phrase(nl: "Enkelband", en: "Ankle band") }
  package static var labelAdvice: Phrase { Phrase(nl: "Advies", en: "Advice") }
  package static var notMonitored: Phrase { Phrase(nl: "geen", en: "none") }

  // MARK: Advice, cases and checks

  package static func asked(_ asker: String, of holder: Phrase) -> Phrase {
    asker.isEmpty
      ? Phrase(nl: "gevraagd aan \(holder.nl)", en: "asked of \(holder.en)")
      : Phrase(
        nl: "\(asker) vraagt het aan \(holder.nl)", en: "\(asker) asks it of \(holder.en)")
  }

  package static func answerBy(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "nog geen antwoord, gevraagd voor \(day.nl)", en: "no answer yet, asked by \(day.en)")
  }

  package static var noAnswerYet: Phrase {
    Phrase(nl: "nog geen antwoord, geen dag gevraagd", en: "no answer yet, no day asked")
  }

  package static func caseClosed(_ reason: String) -> Phrase {
    Phrase(nl: "gesloten: \(reason)", en: "closed: \(reason)")
  }

  package static func formAdvice(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Adviesvraag over \(whom.nl)", en: "Request for advice on \(whom.en)")
  }

  package static func formAnswer(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Advies over \(whom.nl)", en: "Advice on \(whom.en)")
  }

  package static func formOpenCase(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Zaak zonder detentie van \(whom.nl)", en: "Case without detention of \(whom.en)")
  }

  package static func formCloseCase(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Zaak van \(whom.nl) sluiten", en: "Close the case of \(whom.en)")
  }

  /// - Parameter kinds: what can be checked; the title says it when it is one thing.
  package static func formCheck(_ whom: Phrase, kinds: [Phrase]) -> Phrase {
    guard kinds.count == 1 else {
      return Phrase(nl: "Nagaan bij \(whom.nl)", en: "Check for \(whom.en)")
    }
    return kinds[0].capitalised + Phrase(nl: ": \(whom.nl)", en: ": \(whom.en)")
  }

  package static var labelQuestion: Phrase { Phrase(nl: "Vraag", en: "Question") }
  package static var labelAskedBy: Phrase { Phrase(nl: "Wie vraagt het", en: "Who asks") }
  package static var labelAsked: Phrase { Phrase(nl: "Aan wie", en: "Of whom") }
  package static var labelAskedOn: Phrase { Phrase(nl: "Gevraagd op", en: "Asked on") }
  package static var labelAnswerBy: Phrase { Phrase(nl: "Antwoord voor", en: "Answer by") }
  package static var labelAnswer: Phrase { Phrase(nl: "Antwoord", en: "Answer") }
  package static var labelReaction: Phrase { Phrase(nl: "Reactie betr.", en: "Their reaction") }
  package static var labelCorrection: Phrase { Phrase(nl: "Waarom anders", en: "Why changed") }
  package static var labelCaseGround: Phrase { Phrase(nl: "Aanleiding", en: "Ground") }
  package static var labelCheck: Phrase { Phrase(nl: "Wat", en: "What") }

  // MARK: Custody

  package static func countsFrom(_ day: Phrase) -> Phrase {
    Phrase(nl: "telt vanaf \(day.nl)", en: "counts from \(day.en)")
  }

  package static func judgedOn(_ day: Phrase) -> Phrase {
    Phrase(nl: "vonnis \(day.nl)", en: "judged \(day.en)")
  }

  package static func natureIs(_ nature: Phrase) -> Phrase {
    Phrase(nl: "aard veroordeling: \(nature.nl)", en: "nature of the conviction: \(nature.en)")
  }

  /// - Parameter key: the key that records one.
  package static func noSentence(_ key: String) -> Phrase {
    Phrase(
      nl: "nog niet vastgelegd; met \(key) worden data berekend",
      en: "not recorded yet; with \(key) dates are computed")
  }

  package static var agencyPrevails: Phrase {
    Phrase(
      nl: "Berekend is indicatief: de datum van DJI gaat voor.",
      en: "Computed is indicative: the date of the custodial agency prevails.")
  }

  package static var callsNotAgreed: Phrase {
    Phrase(nl: "wie belt wie: nog niet afgesproken", en: "who calls whom: not agreed yet")
  }

  package static func formSentence(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Straf van \(whom.nl)", en: "Sentence of \(whom.en)")
  }

  package static func formLeavePhase(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Tbs-verlof van \(whom.nl)", en: "Tbs leave of \(whom.en)")
  }

  package static var labelLength: Phrase { Phrase(nl: "Duur (2j 6m)", en: "Length (2y 6m)") }
  package static var labelCountsFrom: Phrase { Phrase(nl: "Eerste dag", en: "First day") }
  package static var labelJudgedOn: Phrase { Phrase(nl: "Vonnis op", en: "Judged on") }
  package static var labelIrrevocable: Phrase { Phrase(nl: "Onherroepelijk", en: "Irrevocable") }
  package static var labelLawfulStay: Phrase { Phrase(nl: "Verblijfsrecht", en: "Lawful stay") }
  package static var labelExcluded: Phrase { Phrase(nl: "Uitgesloten", en: "Excluded") }
  package static var labelPartlySuspended: Phrase { Phrase(nl: "Deels vw.", en: "Part suspended") }
  package static var labelJuvenile: Phrase { Phrase(nl: "Jeugdstraf", en: "Juvenile") }
  package static var labelTbs: Phrase { Phrase(nl: "Tbs", en: "Tbs") }
  package static var labelGvm: Phrase { Phrase(nl: "GVM opgelegd", en: "GVM imposed") }
  package static var labelNature: Phrase { Phrase(nl: "Aard", en: "Nature") }
  package static var labelPhase: Phrase { Phrase(nl: "Fase", en: "Phase") }
  package static var labelAuthorisedOn: Phrase { Phrase(nl: "Machtiging van", en: "Authorised on") }
  package static var labelClinic: Phrase { Phrase(nl: "Kliniek", en: "Clinic") }
  package static var labelCalls: Phrase { Phrase(nl: "Wie belt wie", en: "Who calls whom") }

  package static var lengthUnreadable: Phrase {
    Phrase(
      nl: "Schrijf de duur als 2j 6m 10d.", en: "Write the length as 2y 6m 10d.")
  }
}
