extension Decider {
  /// Keeps what the viewer typed. With the id of an earlier draft it takes the place of that one.
  mutating func keep(
    _ content: DraftContent, about person: PersonID, replacing id: RecordID?
  ) throws(Refusal) {
    let file = try file(person)
    if let id {
      try own(id, about: person)
      cause = id
    }
    record(.draftKept(content), about: person, in: file.compartment)
  }

  /// Drops a draft of the viewer's own: it was saved, or thrown away.
  mutating func dropDraft(_ id: RecordID, about person: PersonID) throws(Refusal) {
    let file = try file(person)
    try own(id, about: person)
    cause = id
    record(.draftDropped(id), about: person, in: file.compartment)
  }

  private func own(_ id: RecordID, about person: PersonID) throws(Refusal) {
    guard let draft = register.drafts[id], draft.author == viewer.user, draft.person == person
    else { throw .unknownDraft }
  }
}
