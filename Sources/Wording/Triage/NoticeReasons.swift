import Casework

extension TriageReason {
  /// S02: how many days of lead there were, and whether the person is back already.
  func late(_ kind: NoticeKind, _ lead: Int, _ returning: CivilDate, _ today: CivilDate) -> Phrase {
    let days =
      lead < 0
      ? Phrase(nl: "\(-lead) d na de terugkeer", en: "\(-lead) d after the return")
      : Phrase(nl: "\(lead) d vooraf", en: "\(lead) d ahead")
    return Phrase(nl: "BIJ-melding laat: ", en: "BIJ notice late: ") + days
      + .verbatim(", ") + kind.phrase + .on(returning, today)
  }

  /// S05.
  func view(_ asker: String, _ returning: CivilDate?, _ today: CivilDate) -> Phrase {
    let whom = asker.isEmpty ? Phrase(nl: "OM", en: "The OM") : .verbatim(asker)
    return whom
      + Phrase(nl: " vraagt zienswijze burgemeester", en: " asks the mayor's view")
      + (returning.map { Phrase(nl: ", v.i.", en: ", release") + .on($0, today) } ?? .verbatim(""))
  }

  /// S36.
  func silent(
    _ kind: NoticeKind?, _ reason: SilenceReason?, _ returning: CivilDate?, _ isFictive: Bool,
    _ today: CivilDate
  ) -> Phrase {
    let day = returning.map {
      (isFictive
        ? Phrase(nl: ", fictieve v.i.-datum", en: ", fictive day of release")
        : Phrase(nl: ", terugkeer", en: ", return")) + .on($0, today)
    }
    let what = kind.map { $0.phrase + .verbatim(": ") } ?? .verbatim("")
    let text =
      reason.map {
        Phrase(nl: "geen BIJ-melding (\($0.phrase.nl))", en: "no BIJ notice (\($0.phrase.en))")
      } ?? Phrase(nl: "BIJ-melding nog niet gekomen", en: "no BIJ notice yet")
    return (what + text).capitalised + (day ?? .verbatim(""))
  }
}
