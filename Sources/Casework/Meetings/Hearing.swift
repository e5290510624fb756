/// What one partner at the table may hear about one person: what was shared with them and stands, and
/// nothing else. A fact that was not shared is not theirs, also when they sit beside somebody who has
/// it (domain.md C1; WGS).
package struct Hearing: Hashable, Sendable {
  package let partner: Partner
  /// The oldest first.
  package let shares: [SharedFacts]

  package init(_ partner: Partner, of file: PersonFile) {
    self.partner = partner
    shares = file.shares(with: partner)
  }

  package var isEmpty: Bool { shares.isEmpty }

  /// Whether they may hear who it is about.
  package var knowsName: Bool { shares.contains { $0.content.fields.contains(.name) } }
}

extension Register {
  /// What each partner at the table of a meeting may hear about a person, in the order of the table.
  package func hearings(
    of person: PersonID, at meeting: Meeting, for viewer: Viewer
  ) -> [Hearing] {
    guard let file = file(person, for: viewer) else { return [] }
    return meeting.content.attending.map { Hearing($0, of: file) }
  }
}
