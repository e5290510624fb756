/// The screens that a digit goes to.
package enum ScreenKind: Int, CaseIterable, Hashable, Sendable {
  /// What asks for a decision now.
  case triage = 1
  case returns = 2
  case caseload = 3
  case notes = 4
  case measures = 5
  /// The agenda of a case conference; for who sees the cases of the house.
  case meetings = 6
  /// The week at a glance, for who leads a team.
  case overview = 7
  /// Who saw what; for who holds the audit key alone.
  case review = 8

  /// The name in records of access.
  var name: String {
    switch self {
    case .triage: "triage"
    case .returns: "returns"
    case .caseload: "caseload"
    case .notes: "notes"
    case .measures: "measures"
    case .meetings: "meetings"
    case .overview: "overview"
    case .review: "review"
    }
  }

  /// Whether its rows are people, of whom it is on record that they were looked at.
  var isAboutPeople: Bool { self != .review && self != .overview }
}
