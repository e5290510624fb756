package import Casework

extension TriageReason {
  /// The facts behind the sentence, each on a line of its own; empty where the sentence says it all.
  package func facts(today: CivilDate) -> [Phrase] {
    switch self {
    case .returnMoved(let move, let reachable, let broken):
      return [moved(move, today)] + broken.map { lost($0, today) }
        + reachable.map(\.phrase)
    case .addressNearVictim(_, let nearness): return VictimTexts.addressFacts(nearness)
    case .victimUninformed(_, _, let isInterrupted):
      return VictimTexts.uninformedFacts(isInterrupted: isInterrupted)
    case .conditionOpen(_, _, let date, let move):
      return [.returnsOn(date, today)] + (move.map { [moved($0, today)] } ?? [])
    case .benefitMissing(let date): return [.returnsOn(date, today)]
    case .insuranceSuspended(let date), .allowanceUntold(let date):
      return [Phrase(nl: "vrij sinds", en: "free since") + .on(date, today)]
    case .screeningLate(let date), .detentionPlanLate(let date):
      return [Phrase(nl: "binnen sinds", en: "inside since") + .on(date, today)]
    case .planMeetingLate(let date):
      return [Phrase(nl: "laatste MDO", en: "last plan meeting") + .on(date, today)]
    case .supervisionNotStarted(let frame, let legal, let order):
      return [
        frame.phrase,
        legal.map {
          Phrase(nl: "vanaf proeftijd: uiterlijk ", en: "from probation: due ")
            + .due($0, today)
        } ?? Phrase(nl: "begin van de proeftijd onbekend", en: "start of probation unknown"),
        order.map {
          Phrase(nl: "vanaf opdracht: uiterlijk ", en: "from the order: due ")
            + .due($0, today)
        },
      ].compactMap { $0 }
    case .contactOverdue(let last, let interval):
      return [
        last.map { Phrase(nl: "laatste contact", en: "last contact") + .on($0, today) }
          ?? Phrase(nl: "nog geen contact", en: "no contact yet"),
        Phrase(nl: "afgesproken: elke \(interval) dagen", en: "agreed: every \(interval) days"),
      ]
    case .breachUndecided(let on, let what, let count, let warnings):
      return [
        Phrase.due(on, today) + .verbatim(": \(what)"),
        Phrase(nl: "open overtredingen: \(count)", en: "open breaches: \(count)"),
        Phrase(nl: "eerdere waarschuwingen: \(warnings)", en: "earlier warnings: \(warnings)"),
      ]
    case .alertOpen(let kind, let on, _): return [kind.phrase + .verbatim(", ") + .due(on, today)]
    case .homeBanEnds(_, let end, let latest, let help):
      return [
        Phrase(nl: "eindigt ", en: "ends ") + .due(end, today),
        latest.map {
          Phrase(nl: "verlengen kan tot ", en: "can be extended to ") + .due($0, today)
        } ?? Phrase(nl: "verlengen kan niet meer", en: "cannot be extended any more"),
        Phrase(nl: "hulp gestart voor beide? ", en: "help started for both? ") + .answer(help),
      ]
    case .measureEnds(_, let end, _):
      return [Phrase(nl: "eindigt ", en: "ends ") + .due(end, today)]
    case .leaveUnprepared(let type, let date):
      return [type.phrase + .verbatim(",") + .on(date, today)]
    case .newLeavePhase(_, let clinic, let from), .leaveAuthorisationEnds(_, let clinic, let from):
      return [.verbatim(clinic + ",") + .on(from, today)]
    case .programmeUnprepared(let date):
      return [
        .returnsOn(date, today),
        Phrase(
          nl: "zorg valt vanaf die dag onder de eigen verzekering",
          en: "care is on the person's own insurance from that day"),
      ]
    case .reportingCodeNotRecorded(_, let question):
      return [Phrase(nl: "adviesvraag: \(question)", en: "advice asked: \(question)")]
    case .riskJudgmentOld, .oxrecBased, .reportingCodeOpen: return []
    case .adviceUnanswered(_, let asker, _):
      return [Phrase(nl: "gevraagd door \(asker)", en: "asked by \(asker)")]
    case .subjectRequest(let kind, let regime, let received, let identity, _):
      return requestFacts(kind, regime, received, identity, today)
    case .appointmentBroken(let plan, let move): return [lost(plan, today), moved(move, today)]
    case .referralIncomplete(let fields, let by, let closing, let triage):
      return [
        Phrase(nl: "ontbreekt: ", en: "missing: ") + .list(fields.map(\.phrase)),
        Phrase(nl: "aangemeld door ", en: "referred by ") + by.phrase,
        Phrase(nl: "sluit ", en: "closes ") + .due(closing, today)
          + Phrase(nl: ", triage", en: ", triage") + .on(triage, today),
      ]
    case .agreementOverdue(_, let owner):
      return [Phrase(nl: "afgesproken met ", en: "agreed with ") + owner.phrase]
    case .closureNoticeMissing: return []
    case .noticeUnacknowledged: return [NoticeState.received.guidance]
    case .noticeLate: return [.noticeLateMeans]
    case .assessmentMissing: return [NoticeState.assessing.guidance, .checklistIsOurs]
    case .mayorViewAsked: return [NoticeStepKind.viewAsked.guidance]
    case .noticeSilent(_, let reason, _, _):
      return (reason.map { [$0.guidance] } ?? []) + [.silenceIsNoSafety]
    case .dateUncertain, .intervalMissing, .measureBreached, .probationEnds, .gvmClaimDue,
      .adviceToMunicipality, .taskOverdue, .noOwner, .possibleDouble, .destructionDue, .notBack,
      .suddenRelease, .ownerAway:
      return []
    }
  }

  private func moved(_ move: ReturnMove, _ today: CivilDate) -> Phrase {
    move.arrow + .verbatim(":") + .on(move.to, today)
      + Phrase(
        nl: " (was \(Phrase.day(move.from, today: today).nl)),",
        en: " (was \(Phrase.day(move.from, today: today).en)),")
      + Phrase(nl: " bekend sinds ", en: " known since ") + .moment(move.at, today: today)
  }

  private func lost(_ plan: PlannedContact, _ today: CivilDate) -> Phrase {
    let whom = plan.with.isEmpty ? "" : ", \(plan.with)"
    return Phrase(nl: "valt weg:", en: "falls away:") + .on(plan.on, today)
      + .verbatim(plan.time.map { " \($0.iso)" } ?? "") + .verbatim(", ") + plan.kind.phrase
      + .verbatim(whom)
  }
}

extension Reachable {
  /// Somebody to call: who, where, number, hours, and whether they are there.
  package var phrase: Phrase {
    let who = Phrase.verbatim("\(organisation), \(name) (\(role)), \(phone)")
    let there: Phrase =
      switch isOpenNow {
      case true?: Phrase(nl: "nu bereikbaar", en: "there now")
      case false?: Phrase(nl: "nu niet bereikbaar", en: "not there now")
      case nil: Phrase(nl: "bereikbaar: \(hours)", en: "hours: \(hours)")
      }
    guard isOpenNow != nil else { return who + .verbatim(": ") + there }
    let other =
      isOpenNow == false && !deputy.isEmpty
      ? Phrase(nl: ", vervanger \(deputy)", en: ", deputy \(deputy)") : .verbatim("")
    return who + .verbatim(": ") + there + .verbatim(hours.isEmpty ? "" : " (\(hours))") + other
  }
}

extension Phrase {
  /// `ma 23 nov 22:40`.
  package static func due(_ due: Due, _ today: CivilDate) -> Phrase {
    day(due.date, today: today) + verbatim(due.time.map { " \($0.iso)" } ?? "")
  }

  fileprivate static func returnsOn(_ date: CivilDate, _ today: CivilDate) -> Phrase {
    Phrase(nl: "terugkeer", en: "return") + on(date, today)
  }

  fileprivate static func answer(_ answer: Answer?) -> Phrase {
    answer?.phrase ?? Phrase(nl: "nog niet gevraagd", en: "not asked")
  }
}
