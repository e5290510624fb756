/// The screens that a digit goes to.
package enum ScreenKind: Int, CaseIterable, Hashable, Sendable {
  case returns = 1
  case caseload = 2
  case notes = 3
  /// Who saw what; for who holds the audit key alone.
  case review = 4

  /// The name in records of access.
  var name: String {
    switch self {
    case .returns: "returns"
    case .caseload: "caseload"
    case .notes: "notes"
    case .review: "review"
    }
  }

  var isAboutPeople: Bool { self != .review }
}
