import Casework

/// The sentences that need more than one fact.
extension TriageReason {
  func returnMoved(_ move: ReturnMove, _ broken: Int) -> Phrase {
    let moved = Phrase(nl: "Terugkeer ", en: "Return ") + move.arrow
    switch broken {
    case 0: return moved
    case 1: return moved + Phrase(nl: ", 1 afspraak valt weg", en: ", 1 appointment falls away")
    default:
      return moved
        + Phrase(nl: ", \(broken) afspraken vallen weg", en: ", \(broken) appointments fall away")
    }
  }

  func uncertain(_ date: CivilDate?, _ institution: String, _ today: CivilDate) -> Phrase {
    let whom = institution.isEmpty ? "PI" : institution
    guard let date else {
      return Phrase(nl: "Datum onbekend: bel \(whom)", en: "Date unknown: call \(whom)")
    }
    return Phrase(nl: "Datum onzeker (", en: "Date uncertain (") + .day(date, today: today)
      + Phrase(nl: "): bel \(whom)", en: "): call \(whom)")
  }

  func condition(
    _ kind: BasicConditionKind, _ state: ConditionState, _ date: CivilDate, _ move: ReturnMove?,
    _ today: CivilDate
  ) -> Phrase {
    let when =
      move.map { Phrase(nl: ", terugkeer ", en: ", return ") + $0.arrow }
      ?? Phrase(nl: ", terugkeer", en: ", return") + .on(date, today)
    switch state {
    case .notAsked, .unknown:
      let name = kind.phrase.capitalised
      return name + .verbatim(" ") + state.phrase + when
    default:
      switch kind {
      case .housing: return Phrase(nl: "Geen onderdak", en: "No housing") + when
      case .identity:
        return Phrase(
          nl: "Geen ID-bewijs: vraag het aan via de PI", en: "No ID: apply through the PI")
      default: return kind.phrase.capitalised + .verbatim(" ") + state.phrase + when
      }
    }
  }

  func meeting(_ last: CivilDate, _ today: CivilDate) -> Phrase {
    let weeks = last.days(until: today) / 7
    return Phrase(
      nl: "MDO \(weeks) weken geleden: vraag de PI",
      en: "Last plan meeting \(weeks) weeks ago: ask the PI")
  }

  /// Says which of the two clocks is late (domain.md E9).
  func notStarted(
    _ frame: SupervisionFrame, _ legal: Due?, _ order: Due?, _ today: CivilDate
  ) -> Phrase {
    let start = Phrase(nl: "Toezicht niet gestart", en: "Supervision not started")
    let isLegalLate = legal.map { $0.date < today } ?? false
    let isOrderLate = order.map { $0.date < today } ?? false
    if frame.startsAtOnce, let legal, legal.date <= today {
      return start
        + Phrase(nl: ", \(frame.phrase.nl) sinds", en: ", \(frame.phrase.en) since")
        + .on(legal.date, today)
    }
    guard let legal else {
      return start
        + Phrase(nl: ", begin proeftijd onbekend", en: ", start of probation unknown")
    }
    switch (isLegalLate, isOrderLate) {
    case (true, true):
      return start + Phrase(nl: ", wet en 2 weken te laat", en: ", law and 2 weeks late")
    case (true, false): return start + Phrase(nl: ", wet te laat", en: ", late by law")
    case (false, true):
      return start
        + Phrase(
          nl: ", opdracht al 2 weken binnen, wet tot",
          en: ", order 2 weeks old, law until") + .on(legal.date, today)
    case (false, false):
      return start + Phrase(nl: ", moet uiterlijk", en: ", due by") + .on(legal.date, today)
    }
  }

  func contact(_ last: CivilDate?, _ interval: Int, _ today: CivilDate) -> Phrase {
    let agreed = Phrase(nl: ", afspraak: elke \(interval) d", en: ", agreed: every \(interval) d")
    guard let last else {
      return Phrase(nl: "Geen contact sinds de start", en: "No contact since the start") + agreed
    }
    let days = last.days(until: today)
    return Phrase(nl: "Laatste contact \(days) d geleden", en: "Last contact \(days) d ago")
      + agreed
  }

  func breach(_ on: Due, _ count: Int, _ warnings: Int, _ today: CivilDate) -> Phrase {
    let day = Phrase.day(on.date, today: today)
    let what =
      count == 1
      ? Phrase(nl: "Overtreding gemeld \(day.nl)", en: "Breach reported \(day.en)")
      : Phrase(
        nl: "\(count) overtredingen sinds \(day.nl)", en: "\(count) breaches since \(day.en)")
    let before: Phrase =
      switch warnings {
      case 0: .verbatim("")
      case 1: Phrase(nl: ", 1 eerdere waarschuwing", en: ", 1 earlier warning")
      default:
        Phrase(nl: ", \(warnings) eerdere waarschuwingen", en: ", \(warnings) earlier warnings")
      }
    return what + Phrase(nl: ", nog geen besluit", en: ", no decision yet") + before
  }

  func alert(_ kind: MonitoringAlertKind, _ count: Int) -> Phrase {
    let more =
      count > 1
      ? Phrase(nl: " en \(count - 1) meer", en: " and \(count - 1) more") : .verbatim("")
    return Phrase(nl: "Enkelband: ", en: "Ankle band: ") + kind.phrase + more
      + Phrase(nl: ", uitkomst onbekend", en: ", outcome unknown")
  }

  func homeBan(
    _ type: MeasureType, _ end: Due, _ latest: Due?, _ today: CivilDate
  ) -> Phrase {
    let ends = type.phrase.capitalised + runsOut(end, today)
    return latest == nil
      ? ends + Phrase(nl: ", verlengen kan niet meer", en: ", cannot be extended any more")
      : ends + Phrase(nl: ", niets besloten", en: ", nothing decided")
  }

  private func runsOut(_ end: Due, _ today: CivilDate) -> Phrase {
    end.date < today
      ? Phrase(nl: " liep af", en: " ended") : Phrase(nl: " loopt af", en: " ends")
  }

  func measure(_ type: MeasureType, _ end: Due, _ left: Int?, _ today: CivilDate) -> Phrase {
    let ends = type.phrase.capitalised + runsOut(end, today) + .on(end.date, today)
    switch left {
    case nil: return ends + Phrase(nl: ", verlengen kan", en: ", can be extended")
    case 0: return ends + Phrase(nl: ", verlengen kan niet", en: ", cannot be extended")
    case let left?:
      return ends
        + Phrase(nl: ", verlengen kan nog \(left)×", en: ", can be extended \(left)×")
    }
  }

  func notBack(_ type: ReturnType, _ since: CivilDate?, _ today: CivilDate) -> Phrase {
    let what = Phrase(nl: "Niet terug van \(type.phrase.nl)", en: "Not back from \(type.phrase.en)")
    guard let since else { return what }
    return what + Phrase(nl: ", sinds", en: ", since") + .on(since, today)
  }

  func release(_ type: ReturnType, _ on: CivilDate?, _ today: CivilDate) -> Phrase {
    guard let on else {
      return type.phrase.capitalised
        + Phrase(nl: ": kan elk moment vrij zijn", en: ": may be free at any moment")
    }
    let free =
      on < today
      ? Phrase(nl: ": vrij sinds", en: ": free since") : Phrase(nl: ": vrij", en: ": free")
    return type.phrase.capitalised + free
      + (on == today ? Phrase(nl: " vandaag", en: " today") : .on(on, today))
  }

  func advice(_ question: String, _ asker: String, _ holder: DutyHolder) -> Phrase {
    holder == .us
      ? Phrase(nl: "\(asker) vraagt advies: \(question)", en: "\(asker) asks advice: \(question)")
      : Phrase(
        nl: "Geen antwoord van \(holder.phrase.nl): \(question)",
        en: "No answer from \(holder.phrase.en): \(question)")
  }
}

extension SupervisionFrame {
  /// Whether supervision begins with the release itself (TZ-3).
  fileprivate var startsAtOnce: Bool {
    switch self {
    case .conditionalRelease, .preTrialSuspension, .prisonProgramme, .tbsConditions: true
    case .suspendedSentence, .suspendedSentenceImmediate, .youth, .youthImmediate: false
    }
  }
}
