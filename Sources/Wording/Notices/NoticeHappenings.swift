package import Casework

extension BijNotice {
  /// A notice on one line: "BIJ-melding v.i. (nr. 2026-118), terugkeer ma 7 dec, PI Vught".
  package func phrase(today: CivilDate) -> Phrase {
    let day = returnsOn.map {
      Phrase(nl: ", terugkeer ", en: ", return ") + .day($0, today: today)
    }
    return Phrase(nl: "BIJ-melding ", en: "BIJ notice ") + kind.phrase
      + Phrase(nl: " (nr. \(number))", en: " (no. \(number))") + (day ?? .verbatim(""))
      + .verbatim(institution.isEmpty ? "" : ", \(institution)")
  }
}

extension NoticeStep {
  /// A step of a notice on one line.
  package func phrase(today: CivilDate) -> Phrase {
    var phrase = kind.phrase + .verbatim(", ") + .day(on, today: today)
    if let day {
      let before =
        kind == .viewAsked
        ? Phrase(nl: ", voor ", en: ", by ") : Phrase(nl: ", terugkeer ", en: ", return ")
      phrase = phrase + before + .day(day, today: today)
    }
    if let assessment { phrase = phrase + .verbatim(", ") + assessment.conclusion.phrase }
    if !outcomes.isEmpty {
      phrase = phrase + .verbatim(", ") + .joined(outcomes.map(\.phrase), separator: ", ")
    }
    if let analysis {
      phrase =
        phrase + Phrase(nl: ", omgevingsanalyse: ", en: ", environment analysis: ")
        + analysis.phrase
    }
    return phrase + .verbatim(by.isEmpty ? "" : ", \(by)")
      + .because(assessment?.reason ?? text)
  }
}

extension ExpectedNotice {
  /// What is expected on one line.
  package func phrase(today: CivilDate) -> Phrase {
    let day = returnsOn.map {
      (isFictive
        ? Phrase(nl: ", fictieve v.i.-datum ", en: ", fictive day of release ")
        : Phrase(nl: ", terugkeer ", en: ", return ")) + .day($0, today: today)
    }
    let why = silence.map {
      Phrase(nl: ", komt niet: ", en: ", does not come: ") + $0.phrase
    }
    return Phrase(nl: "BIJ-melding verwacht: ", en: "BIJ notice expected: ") + kind.phrase
      + (day ?? .verbatim("")) + (why ?? .verbatim("")) + .verbatim(", \(source)")
      + .because(remark)
  }
}

extension Happening {
  /// What happened to notices.
  func noticePhrase(today: CivilDate) -> Phrase {
    switch self {
    case .notice(let notice): notice.phrase(today: today)
    case .noticeStep(let kind, let step):
      Phrase(nl: "BIJ ", en: "BIJ ") + kind.phrase + .verbatim(": ") + step.phrase(today: today)
    case .noticeExpected(let expected): expected.phrase(today: today)
    default: .verbatim("")
    }
  }
}
