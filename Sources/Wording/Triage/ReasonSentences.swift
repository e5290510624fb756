package import Casework

extension TriageReason {
  /// Why an entry is in the queue, in one sentence that fits a line.
  /// - Parameter today: the day from which "ago" and the year of a date are counted.
  package func sentence(today: CivilDate) -> Phrase {
    switch self {
    case .addressNearVictim(let kind, let nearness): VictimTexts.reason(kind, nearness)
    case .victimUninformed(let type, let date, _):
      VictimTexts.uninformed(type, date, today: today)
    case .returnMoved(let move, _, let broken): returnMoved(move, broken.count)
    case .dateUncertain(let date, _, let institution): uncertain(date, institution, today)
    case .conditionOpen(let kind, let state, let date, let move):
      condition(kind, state, date, move, today)
    case .benefitMissing: Phrase(nl: "Uitkering niet aangevraagd", en: "No benefit applied for")
    case .insuranceSuspended:
      Phrase(nl: "Zorgverzekering nog opgeschort", en: "Health insurance still suspended")
    case .allowanceUntold:
      Phrase(
        nl: "Toeslagen nog niet gemeld: vraag betrokkene",
        en: "Allowances not reported yet: ask the person")
    case .screeningLate:
      Phrase(
        nl: "Geen screening binnen 10 werkdagen: vraag de PI",
        en: "No screening within 10 working days: ask the PI")
    case .detentionPlanLate:
      Phrase(nl: "Geen D&R-plan na 4 weken: vraag de PI", en: "No plan after 4 weeks: ask the PI")
    case .planMeetingLate(let last): meeting(last, today)
    case .supervisionNotStarted(let frame, let legal, let order):
      notStarted(frame, legal, order, today)
    case .contactOverdue(let last, let interval): contact(last, interval, today)
    case .intervalMissing:
      Phrase(nl: "Nog niet afgesproken hoe vaak contact", en: "No interval of contact agreed yet")
    case .breachUndecided(let on, _, let count, let warnings):
      breach(on, count, warnings, today)
    case .measureBreached(let type, let on):
      Phrase(
        nl: "\(type.phrase.capitalised.nl) overtreden \(Phrase.day(on.date, today: today).nl),"
          + " nog geen besluit",
        en: "\(type.phrase.capitalised.en) breached \(Phrase.day(on.date, today: today).en),"
          + " no decision yet")
    case .alertOpen(let kind, _, let count): alert(kind, count)
    case .probationEnds(let date):
      (date < today
        ? Phrase(nl: "Proeftijd eindigde", en: "Probation ended")
        : Phrase(nl: "Proeftijd eindigt", en: "Probation ends")) + .on(date, today)
    case .closureNoticeMissing(let date): .closureNotice(ended: date, today)
    case .gvmClaimDue(let end):
      Phrase(nl: "GVM vervalt zonder vordering: vraag het OM,", en: "Claim GVM or it lapses: ask,")
        + Phrase(nl: " titel eindigt", en: " title ends") + .on(end, today)
    case .adviceToMunicipality(let end):
      (end < today
        ? Phrase(nl: "Toezicht eindigde", en: "Supervision ended")
        : Phrase(nl: "Toezicht eindigt", en: "Supervision ends")) + .on(end, today)
        + Phrase(nl: ": advies aan gemeente", en: ": advise the municipality")
    case .homeBanEnds(let type, let end, let latest, _): homeBan(type, end, latest, today)
    case .measureEnds(let type, let end, let left): measure(type, end, left, today)
    case .leaveUnprepared:
      Phrase(
        nl: "Verlof begint, nog geen contact vooraf", en: "Leave begins, no contact before it")
    case .newLeavePhase(let phase, _, _):
      Phrase(
        nl: "Nieuwe tbs-fase \(phase.phrase.nl): wie belt wie?",
        en: "New tbs phase \(phase.phrase.en): who calls whom?")
    case .leaveAuthorisationEnds(_, _, let end):
      Phrase(nl: "Verlofmachtiging verloopt", en: "Leave authorisation ends") + .on(end, today)
        + Phrase(nl: ": vraag de kliniek", en: ": ask the clinic")
    case .riskJudgmentOld, .oxrecBased, .reportingCodeOpen, .reportingCodeNotRecorded:
      backgroundSentence(today)
    case .noticeUnacknowledged(let kind, let received):
      Phrase(nl: "BIJ-melding ", en: "BIJ notice ") + kind.phrase
        + Phrase(nl: " niet bevestigd, ontvangen", en: " not acknowledged, received")
        + .on(received, today)
    case .noticeLate(let kind, let lead, let returning): late(kind, lead, returning, today)
    case .assessmentMissing(let kind, let returning):
      Phrase(nl: "Onrust niet ingeschat: ", en: "Unrest not assessed: ") + kind.phrase
        + .on(returning, today)
    case .mayorViewAsked(let asker, let returning): view(asker, returning, today)
    case .noticeSilent(let kind, let reason, let returning, let isFictive):
      silent(kind, reason, returning, isFictive, today)
    case .taskOverdue(let title):
      Phrase(nl: "Taak te laat: \(title)", en: "Task overdue: \(title)")
    case .agreementOverdue(let what, let owner):
      Phrase(nl: "Afspraak te laat: \(what) (", en: "Agreement overdue: \(what) (")
        + owner.phrase + .verbatim(")")
    case .referralIncomplete(let fields, _, _, _):
      Phrase(nl: "Aanmelding onvolledig: ", en: "Referral incomplete: ")
        + .list(fields.map(\.phrase))
    case .noOwner: Phrase(nl: "Niemand heeft deze zaak", en: "Nobody has this case")
    case .possibleDouble(let others):
      Phrase(
        nl: "Mogelijk dezelfde persoon als \(others.list)",
        en: "Perhaps the same person as \(others.list)")
    case .destructionDue(let rule, let last):
      Phrase(nl: "Vernietigen uiterlijk", en: "Destroy by") + .on(last, today)
        + .verbatim(" (") + rule.phrase + .verbatim(")")
    case .subjectRequest(let kind, _, _, let identity, let isExtended):
      request(kind, identity, isExtended)
    case .notBack(let type, let since): notBack(type, since, today)
    case .programmeUnprepared:
      Phrase(nl: "PP begint, nog niets voorbereid", en: "Programme begins, nothing prepared")
    case .suddenRelease(let type, let on): release(type, on, today)
    case .adviceUnanswered(let question, let asker, let holder):
      advice(question, asker, holder)
    case .ownerAway(_, let name, let until):
      Phrase(nl: "\(name) is weg tot en met", en: "\(name) is away until") + .on(until, today)
        + Phrase(nl: ", geen vervanger", en: ", no deputy")
    case .appointmentBroken(let plan, let move):
      Phrase(nl: "Afspraak", en: "Appointment") + .on(plan.on, today)
        + Phrase(
          nl: " valt weg, terugkeer \(move.arrow.nl)",
          en: " falls away, return \(move.arrow.en)")
    }
  }
}

extension ReturnMove {
  /// "↑ 9 d vervroegd", "↓ 3 d later".
  var arrow: Phrase {
    days < 0
      ? Phrase(nl: "↑ \(-days) d vervroegd", en: "↑ \(-days) d earlier")
      : Phrase(nl: "↓ \(days) d later", en: "↓ \(days) d later")
  }
}

extension Phrase {
  /// A day after a space.
  static func on(_ date: CivilDate, _ today: CivilDate) -> Phrase {
    verbatim(" ") + day(date, today: today)
  }
}

extension [Reference] {
  fileprivate var list: String { map(\.description).joined(separator: ", ") }
}
