/// Whose cases a list shows.
package enum Scope: String, CaseIterable, Hashable, Sendable {
  /// Mine, and those of whom I am the deputy today.
  case mine
  case team
  case unowned
  case all
}

/// What a list is asked for: by whom, when, whose cases, and since when a change counts as new.
package struct ListQuestion: Hashable, Sendable {
  package var viewer: Viewer
  package var now: Moment
  package var scope: Scope
  /// What was recorded after this moment counts as new; `nil` marks nothing.
  package var since: Moment?

  package init(viewer: Viewer, now: Moment, scope: Scope, since: Moment? = nil) {
    self.viewer = viewer
    self.now = now
    self.scope = scope
    self.since = since
  }

  package var today: CivilDate { now.date }
}

/// The answers about owners and absences that every row of one list needs, each found once.
struct OwnerLookup {
  private let register: Register
  private let question: ListQuestion
  private let team: String?
  private let deputies: [UserName: UserName]

  init(_ register: Register, _ question: ListQuestion) {
    self.register = register
    self.question = question
    team = register.members[question.viewer.user]?.team
    var deputies: [UserName: UserName] = [:]
    for entry in register.absences.live where entry.value.covers(question.today) {
      // The newest absence counts, also when it names no deputy.
      deputies[entry.value.user] = entry.value.deputy
    }
    self.deputies = deputies
  }

  func responsible(for owner: UserName?) -> UserName? {
    guard let owner else { return nil }
    return deputies[owner] ?? owner
  }

  func isIn(_ scope: Scope, owner: UserName?) -> Bool {
    switch scope {
    case .all: return true
    case .unowned: return owner == nil
    case .mine:
      return owner == question.viewer.user || responsible(for: owner) == question.viewer.user
    case .team:
      guard let owner else { return false }
      if owner == question.viewer.user { return true }
      guard let team, let member = register.members[owner] else { return false }
      return member.team == team
    }
  }

  func name(of user: UserName?) -> String { user.map(register.displayName(of:)) ?? "" }
}

/// How many rows each list has, without making them.
package struct ListCounts: Hashable, Sendable {
  package var returns = 0
  package var caseload = 0
  package var notes = 0

  package init() {}
}

extension Register {
  /// The files that a question is about.
  /// - Parameter people: only these people; `nil` for all.
  func files(
    for question: ListQuestion, of people: Set<PersonID>?, _ owners: OwnerLookup
  ) -> [PersonFile] {
    guard let people else {
      return files(for: question.viewer).filter { owners.isIn(question.scope, owner: $0.ownerNow) }
    }
    return people.compactMap { file($0, for: question.viewer) }
      .filter { !$0.isShielded && owners.isIn(question.scope, owner: $0.ownerNow) }
  }

  /// How long each list is for a question.
  package func counts(_ question: ListQuestion) -> ListCounts {
    let owners = OwnerLookup(self, question)
    var counts = ListCounts()
    for file in files(for: question.viewer) where owners.isIn(question.scope, owner: file.ownerNow)
    {
      counts.caseload += 1
      counts.returns += file.returns.count { $0.isLive && $0.status.isUpcoming }
      counts.notes += file.notes.count { $0.isLive }
    }
    return counts
  }
}
