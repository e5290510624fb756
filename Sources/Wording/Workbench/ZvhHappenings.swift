package import Casework

extension Happening {
  /// What happened in the case of a house.
  func zvhPhrase(today: CivilDate) -> Phrase {
    switch self {
    case .zvhReferred(let referral):
      Phrase(nl: "aangemeld bij ZVH door ", en: "referred to ZVH by ") + referral.by.phrase
        + .verbatim(", ") + .day(referral.on, today: today) + .verbatim(": ")
        + referral.criteriaPhrase + .because(referral.reason)
    case .zvhStep(let step): Phrase(nl: "ZVH: ", en: "ZVH: ") + step.phrase(today: today)
    case .tabled(let tabling, let meeting):
      (tabling.isOff
        ? Phrase(nl: "van de agenda: ", en: "off the agenda: ")
        : Phrase(nl: "op de agenda: ", en: "on the agenda: "))
        + meeting.name(today: today) + .inBrackets(tabling.reason.phrase)
        + .because(tabling.question)
    case .discussed(let discussion, let meeting):
      Phrase(nl: "besproken in ", en: "discussed at ") + meeting.name(today: today)
        + .because(discussion.decision)
    default: .verbatim("")
    }
  }
}

extension Meeting? {
  /// The table and the day of a meeting; what stands for one that is not in this log.
  fileprivate func name(today: CivilDate) -> Phrase {
    guard let self else { return Phrase(nl: "een vergadering", en: "a meeting") }
    return self.content.name(today: today)
  }
}

extension MeetingContent {
  /// "Triage, di 24 nov 09:00".
  package func name(today: CivilDate) -> Phrase {
    .verbatim("\(table), ") + .day(on, today: today) + .verbatim(time.map { " \($0.iso)" } ?? "")
  }
}
