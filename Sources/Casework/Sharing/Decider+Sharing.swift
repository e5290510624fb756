extension Decider {
  /// Shares facts about one person with one receiver: a judgment (domain.md H3).
  mutating func take(_ disclosure: Disclosure, of file: PersonFile) throws(Refusal) {
    guard !disclosure.receiver.organisation.isBlank else { throw .receiverMissing }
    if let only = disclosure.ground.only, only != file.compartment {
      throw .groundNotHere(disclosure.ground, file.compartment)
    }
    guard disclosure.ground != .own || !disclosure.groundWords.isBlank else {
      throw .groundMissing
    }
    guard !disclosure.purpose.isBlank else { throw .purposeMissing }
    guard !disclosure.fields.isEmpty else { throw .sharedFieldsMissing }
    guard !disclosure.fields.contains(.other) || !disclosure.words.isBlank else {
      throw .sharedWordsMissing
    }
    guard !disclosure.decidedBy.isBlank else { throw .deciderMissing }
    guard disclosure.on <= now.date else { throw .happenedInFuture(disclosure.on) }
    record(.disclosed(disclosure), about: file.id, in: file.compartment)
  }

  /// Takes back or corrects what was shared, and sets the task to tell whoever got it (AVG art. 19).
  mutating func take(
    _ step: DisclosureStep, of id: DisclosureID, _ person: PersonID, telling task: TaskContent
  ) throws(Refusal) {
    let file = try file(person)
    guard let share = file.shares.first(where: { $0.id == id && $0.isLive }) else {
      throw .unknownDisclosure
    }
    guard !share.isWithdrawn else { throw .disclosureAlreadyWithdrawn }
    guard !step.reason.isBlank else { throw .reasonMissing }
    guard step.kind != .corrected || !step.words.isBlank else { throw .sharedWordsMissing }
    guard step.on <= now.date else { throw .happenedInFuture(step.on) }
    guard step.on >= share.content.on else { throw .periodReversed(share.content.on, step.on) }
    guard !task.title.isBlank else { throw .titleMissing }
    record(.disclosureStepped(id, step), about: person, in: file.compartment)
    record(.taskSet(task), about: person, in: file.compartment)
  }
}
