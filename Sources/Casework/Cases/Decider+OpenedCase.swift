extension Decider {
  mutating func take(_ opening: CaseOpening, of file: PersonFile) throws(Refusal) {
    guard !opening.question.isBlank else { throw .textMissing }
    guard opening.on <= now.date else { throw .happenedInFuture(opening.on) }
    record(.caseOpened(opening), about: file.id, in: file.compartment)
  }

  mutating func closeCase(
    _ id: CaseID, of person: PersonID, reason: String
  ) throws(Refusal) {
    let file = try file(person)
    guard let opened = file.cases.first(where: { $0.id == id && $0.isLive }) else {
      throw .unknownCase
    }
    guard opened.isOpen else { throw .caseAlreadyClosed }
    guard !reason.isBlank else { throw .reasonMissing }
    record(.caseClosed(id, reason: reason), about: person, in: file.compartment)
  }
}

extension OpenedCase {
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    guard id == self.id, let later = closed.live.last, !own.contains(later.id) else { return nil }
    return (later.author, later.at)
  }

  func obstacle(toRestoring id: RecordID, within own: Set<RecordID>) -> Refusal? {
    guard closed.entry(id) != nil else { return nil }
    guard isLive else { return .unknownCase }
    return closed.hasOther(than: id, within: own) ? .caseAlreadyClosed : nil
  }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      opened.withdrawnBy = other
      return true
    }
    return closed.mark(event, withdrawnBy: other)
  }
}
