import Casework

/// What somebody wants to see, with the reason for it given first.
enum Look: Hashable, Sendable {
  /// The rows of lists that are not all one's own.
  case list
  case dossier(PersonID, DossierTab)
  /// The whole citizen service number.
  case number(PersonID)
  /// The reference number, on the clipboard.
  case reference(PersonID)
  /// The card for when the mayor calls.
  case callCard(PersonID)
  /// What the viewer typed about somebody and did not save.
  case draft(PersonID, RecordID)
  /// The line under the cursor, on the clipboard.
  case line(PersonID)
  /// What happened to a record of somebody.
  case history(PersonID, RecordID)
  /// Somebody as they were known at the end of a day.
  case earlierDay(PersonID, CivilDate)

  var person: PersonID? {
    switch self {
    case .list: nil
    case .dossier(let person, _), .number(let person), .reference(let person): person
    case .callCard(let person): person
    case .draft(let person, _), .line(let person): person
    case .history(let person, _), .earlierDay(let person, _): person
    }
  }

  var action: AccessAction {
    switch self {
    case .list: .listed
    case .dossier, .callCard, .draft, .history, .earlierDay: .opened
    case .number: .revealedNumber
    case .reference, .line: .copied
    }
  }
}

/// A number that is shown whole, for a short while.
struct Revealed: Hashable, Sendable {
  let person: PersonID
  let until: Moment

  /// For how long it is shown, in seconds.
  static let span = 30
}

/// People who were painted in a list that is on record already and whose names still have to follow.
struct Painting: Hashable, Sendable {
  var showing: Showing
  let since: Moment

  /// So many people are on record at once, at the latest.
  static let most = 64
  /// And after so many seconds.
  static let longest = 30

  /// Whether a record of the one is continued by a record of the other.
  func isOf(_ other: Showing) -> Bool {
    showing.action == other.action && showing.object.list == other.object.list
      && showing.object.query == other.object.query && showing.reason == other.reason
  }
}
