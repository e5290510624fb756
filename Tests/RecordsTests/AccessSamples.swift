import Casework

extension Samples {
  /// Records of access that cover every value of every choice, and every field there and absent.
  static let access: [Fact] =
    AccessAction.allCases.map { .viewRecorded(view($0, because: AccessReason(.ownCase))) }
    + AccessGround.allCases.map {
      .viewRecorded(view(.opened, because: AccessReason($0, words: "Wijkagent belt")))
    }
    + AccessOutcome.allCases.map {
      .viewRecorded(
        AccessRecord(
          .denied, AccessObject(position: 0), AccessResult($0, count: 0),
          from: AccessOrigin(session: zeroID, device: "")))
    } + [
      .viewRecorded(
        AccessRecord(
          .searched,
          AccessObject(
            list: "returns", query: "vos", compartments: Compartment.allCases, position: 1_000_000),
          AccessResult(.shown, count: 25_000, painted: [id, otherID]),
          from: AccessOrigin(session: id, device: "werkplek-12"),
          because: AccessReason(.qualityCheck), continues: otherID)),
      .viewRecorded(
        AccessRecord(
          .listed, AccessObject(list: "", position: 1), AccessResult(.shown, count: 1),
          from: AccessOrigin(session: otherID, device: "a"), because: AccessReason(.covering),
          circumstances: AccessCircumstances(
            viewerTeam: "", caseTeam: "", isResponsible: true, sharesSurname: false,
            lastActed: nil))),
      .accessReviewed([id, otherID], remark: "Besproken met de teamleider"),
      .accessReviewed([], remark: ""),
      .glassBroken(GlassBreaking(.other, words: "")),
    ]
    + GlassGround.allCases.map {
      .glassBroken(GlassBreaking($0, words: "Politie staat aan de deur"))
    }

  private static func view(_ action: AccessAction, because reason: AccessReason) -> AccessRecord {
    AccessRecord(
      action, AccessObject(people: [id], compartments: [.supervision], position: 12),
      AccessResult(.shown, count: 1), from: AccessOrigin(session: otherID, device: "werkplek-12"),
      because: reason,
      circumstances: AccessCircumstances(
        viewerTeam: "Noord", caseTeam: "Zuid", isResponsible: false, sharesSurname: true,
        lastActed: day))
  }
}
