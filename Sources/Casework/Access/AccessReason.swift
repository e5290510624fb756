/// Why somebody looks. The first three the program gives by itself, the others are a list to pick from
/// (log design, end of 6).
package enum AccessGround: String, CaseIterable, Hashable, Sendable {
  case ownCase = "own-case"
  case covering
  case brokenGlass = "broken-glass"
  case personAsks = "person-asks"
  case partnerAsks = "partner-asks"
  case incident
  case qualityCheck = "quality-check"
  case complaint
  case dataRequest = "data-request"
  case other

  /// The grounds that somebody may pick.
  package static let picked: [AccessGround] = allCases.filter { !$0.isAutomatic }

  /// Whether the program gives it, and nobody may claim it.
  package var isAutomatic: Bool {
    switch self {
    case .ownCase, .covering, .brokenGlass: true
    default: false
    }
  }
}

/// A ground, and in words what it was about where somebody wrote it down.
package struct AccessReason: Hashable, Sendable {
  package var ground: AccessGround
  /// May be empty, except with `other`.
  package var words: String

  package init(_ ground: AccessGround, words: String = "") {
    self.ground = ground
    self.words = words
  }

  /// Whether it says why: `other` says nothing without words.
  package var isSufficient: Bool { ground != .other || !words.isBlank }

  /// The reason that looking at one's own case, or at one covered for, carries by itself; `nil` for
  /// anybody else, who is asked.
  package static func automatic(
    for viewer: Viewer, _ file: PersonFile, on date: CivilDate, in register: Register
  ) -> AccessReason? {
    guard let owner = file.ownerNow else { return nil }
    if owner == viewer.user { return AccessReason(.ownCase) }
    return register.responsible(for: owner, on: date) == viewer.user ? AccessReason(.covering) : nil
  }

  /// The reason that a list carries by itself: one's own work. Others' cases are asked about.
  package static func automatic(for scope: Scope) -> AccessReason? {
    scope == .mine ? AccessReason(.ownCase) : nil
  }
}
