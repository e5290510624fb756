/// Why somebody opens a dossier that is not theirs to open (H12).
package enum GlassGround: String, CaseIterable, Hashable, Sendable {
  case danger
  case ownerUnreachable = "owner-unreachable"
  case partnerCalls = "partner-calls"
  case deadline
  case other
}

/// A dossier was opened without the assigned officer: why, from a list and in words. It stands in
/// the dossier, where the owner finds it as news, and as a view record in the audit compartment.
package struct GlassBreaking: Hashable, Sendable {
  /// How many characters the words must have, space at the ends not counted (C7).
  package static let fewestCharacters = 10

  package var ground: GlassGround
  package var words: String

  package init(_ ground: GlassGround, words: String) {
    self.ground = ground
    self.words = words
  }

  /// Whether the words are long enough to say something.
  package var isSufficient: Bool {
    let trimmed = words.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }
    return trimmed.count >= GlassBreaking.fewestCharacters
  }
}

/// How a dossier opens for somebody who holds its key.
package enum DossierAccess: Hashable, Sendable {
  /// It opens, and the reason is there.
  case opens(AccessReason)
  /// It opens after a reason was picked, once in a session.
  case asksReason
  /// It is somebody else's supervision; it opens by breaking glass.
  case asksGlass
  /// It does not open.
  case closed
}

extension Register {
  /// How a dossier opens for a viewer on a day; `closed` also for one that they do not see.
  ///
  /// Need-to-know lies in the keys. Only within supervision a key is not enough: there the assigned
  /// officer, the team lead and the replacement read (C1). Any other officer of the same organisation
  /// breaks glass, which holds until the end of the day (C7, H12). A dossier without an owner has no
  /// assigned officer and opens for whoever may take it. Glass is never broken for victims and
  /// radicalisation, where only keys open.
  package func access(to person: PersonID, for viewer: Viewer, on date: CivilDate) -> DossierAccess
  {
    guard let file = file(person, for: viewer) else { return .closed }
    // The act opens a closed case for a purpose that is said, also for who worked on it.
    guard !file.isShielded else { return .asksReason }
    if let reason = AccessReason.automatic(for: viewer, file, on: date, in: self) {
      return .opens(reason)
    }
    guard file.compartment == .supervision, file.ownerNow != nil,
      !viewer.role.has(.readAllSupervision)
    else { return .asksReason }
    let isBroken = file.glassBroken.entries.contains {
      $0.author == viewer.user && $0.at.date == date
    }
    if isBroken { return .opens(AccessReason(.brokenGlass)) }
    return viewer.role.has(.breakGlass) ? .asksGlass : .closed
  }
}
