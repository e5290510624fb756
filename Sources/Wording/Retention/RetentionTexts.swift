package import Casework

extension HoldGround {
  /// Why nothing may be destroyed.
  package var phrase: Phrase {
    switch self {
    case .objection: Phrase(nl: "bezwaar", en: "objection")
    case .appeal: Phrase(nl: "beroep", en: "appeal")
    case .complaint: Phrase(nl: "klacht", en: "complaint")
    case .accessRequest: Phrase(nl: "verzoek om inzage", en: "access request")
    case .statutoryDuty: Phrase(nl: "wettelijke plicht", en: "statutory duty")
    case .legalClaim: Phrase(nl: "rechtsvordering", en: "legal claim")
    case .other: Phrase(nl: "anders", en: "other")
    }
  }
}

extension HoldContent {
  /// A hold as a time line and a list name it.
  package var phrase: Phrase {
    let head = Phrase(nl: "stop op vernietiging: ", en: "legal hold: ") + ground.phrase
    return remark.isEmpty ? head : head + .verbatim(" (\(remark))")
  }
}

extension RetentionRuleID {
  /// What a rule is called: its article, or that the organisation chose it.
  package var phrase: Phrase {
    rule.isHard ? .verbatim(rule.article) : Phrase(nl: "eigen beleid", en: "local policy")
  }
}

extension RetentionAnchor {
  /// From when a term runs: "na aanlevering".
  package var phrase: Phrase {
    switch self {
    case .supply: Phrase(nl: "na aanlevering", en: "after supply")
    case .firstProcessing: Phrase(nl: "na eerste verwerking", en: "after first processing")
    case .lastProcessing: Phrase(nl: "na laatste verwerking", en: "after last processing")
    case .lastChange: Phrase(nl: "na laatste wijziging", en: "after the last change")
    case .endOfExecution: Phrase(nl: "na einde straf of maatregel", en: "after execution ended")
    case .endOfSupervision: Phrase(nl: "na einde toezicht", en: "after supervision ended")
    case .correction: Phrase(nl: "na correctie", en: "after correction")
    case .recording: Phrase(nl: "na vastleggen", en: "after recording")
    }
  }
}

extension RetentionMatter {
  /// What has to go.
  package var phrase: Phrase {
    switch self {
    case .person: Phrase(nl: "hele dossier", en: "whole file")
    case .originalText: Phrase(nl: "oude tekst van notitie", en: "old text of a note")
    }
  }
}

extension RetentionRow {
  /// Why it has to go, and when: "Bjsg 11a(4): uiterlijk 9 maanden na aanlevering (ma 2 mrt 2026),
  /// dus do 3 dec 2026."
  package var why: Phrase { rule.why(months: months, from: from, due: due) }
}

extension AccessRetention {
  /// What has to go.
  package var phrase: Phrase {
    Phrase(nl: "wie wat zag: \(count) regels", en: "who saw what: \(count) records")
  }

  /// Why the oldest has to go, and when.
  package var why: Phrase {
    RetentionRuleID.access.why(months: months, from: from, due: due)
  }
}

extension RetentionRuleID {
  fileprivate func why(months: Int, from: CivilDate, due: CivilDate) -> Phrase {
    let term = SettingUnit.months.phrase(of: months)
    let (start, end) = (Phrase.dayWithYear(from), Phrase.dayWithYear(due))
    return phrase.capitalised
      + Phrase(
        nl: ": uiterlijk \(term.nl) \(rule.anchor.phrase.nl) (\(start.nl)), dus \(end.nl).",
        en: ": at the latest \(term.en) \(rule.anchor.phrase.en) (\(start.en)), so \(end.en).")
  }
}

extension ErasureGround {
  /// Why everything is destroyed.
  package var phrase: Phrase {
    switch self {
    case .retention(let id):
      Phrase(nl: "termijn voorbij (", en: "term is over (") + id.phrase + .verbatim(")")
    case .requestOfPerson:
      Phrase(nl: "verzoek van betrokkene (AVG 17)", en: "request of the person (GDPR 17)")
    case .courtOrder: Phrase(nl: "bevel van de rechter", en: "court order")
    case .wronglyRecorded: Phrase(nl: "ten onrechte vastgelegd", en: "wrongly recorded")
    }
  }
}

extension ErasureState {
  /// Where an erasure stands, for the head of the file and the list.
  package func phrase(today: CivilDate) -> Phrase {
    switch self {
    case .requested:
      Phrase(nl: "vernietigen gevraagd", en: "destruction requested")
    case .confirmed(let day):
      Phrase(
        nl: "wordt vernietigd op \(Phrase.day(day, today: today).nl)",
        en: "will be destroyed on \(Phrase.day(day, today: today).en)")
    case .withdrawn: Phrase(nl: "vernietigen ingetrokken", en: "destruction withdrawn")
    }
  }
}

extension Rectification {
  /// The mark beside a note that was corrected.
  package func phrase(today: CivilDate, name: (UserName) -> String) -> Phrase {
    Phrase(
      nl: "gecorrigeerd op \(Phrase.day(at.date, today: today).nl) door \(name(author))",
      en: "corrected on \(Phrase.day(at.date, today: today).en) by \(name(author))")
  }
}
