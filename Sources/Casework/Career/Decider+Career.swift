extension Decider {
  mutating func take(_ conviction: Conviction, of file: PersonFile) throws(Refusal) {
    try checkCareer(file, source: conviction.source)
    guard !conviction.offence.isBlank else { throw .textMissing }
    guard conviction.offenceOn <= now.date else { throw .happenedInFuture(conviction.offenceOn) }
    switch (conviction.status, conviction.decidedOn) {
    case (.convicted, nil): throw .dateMissing
    case (.suspected, .some): throw .dateNotExpected
    case (.convicted, .some(let day)):
      guard day <= now.date else { throw .happenedInFuture(day) }
      guard day >= conviction.offenceOn else { throw .periodReversed(conviction.offenceOn, day) }
    case (.suspected, nil): break
    }
    record(.convictionRecorded(conviction), about: file.id, in: file.compartment)
  }

  mutating func take(_ spell: Spell, of file: PersonFile) throws(Refusal) {
    try checkCareer(file, source: spell.source)
    guard spell.kind == .detention || !spell.text.isBlank else { throw .textMissing }
    guard spell.from <= now.date else { throw .happenedInFuture(spell.from) }
    if let last = spell.until {
      guard last >= spell.from else { throw .periodReversed(spell.from, last) }
      guard last <= now.date else { throw .happenedInFuture(last) }
    }
    record(.spellRecorded(spell), about: file.id, in: file.compartment)
  }

  mutating func take(
    _ correction: CareerCorrection, of id: CareerID, _ person: PersonID
  ) throws(Refusal) {
    let file = try file(person)
    try checkCareer(file, source: correction.source)
    guard correction.on <= now.date else { throw .happenedInFuture(correction.on) }
    if let obstacle = file.background.obstacle(to: correction, of: id) { throw obstacle }
    record(.careerCorrected(id, correction), about: person, in: file.compartment)
  }

  /// A career line belongs to supervision alone: aftercare and BIJ officials have no ground for it
  /// (domain.md H16). Every fact on it has a source.
  private func checkCareer(_ file: PersonFile, source: String) throws(Refusal) {
    guard file.compartment == .supervision else { throw .careerNotHere(file.compartment) }
    guard !source.isBlank else { throw .sourceMissing }
  }
}

extension Background {
  /// What can change something on the line: a suspect is acquitted, convicted or let go, a conviction
  /// falls on appeal, a spell ends, and anything can have been recorded wrongly.
  package func corrections(of id: CareerID) -> [CareerCorrectionKind] {
    if let offence = offences.first(where: { $0.id == id && $0.isOnLine }) {
      return offence.isConviction
        ? [.acquitted, .mistaken] : [.acquitted, .dismissed, .convicted, .mistaken]
    }
    if let spell = spells.first(where: { $0.id == id && $0.isOnLine }) {
      return spell.lastDay == nil ? [.ended, .mistaken] : [.mistaken]
    }
    return []
  }

  func obstacle(to correction: CareerCorrection, of id: CareerID) -> Refusal? {
    let offence = offences.first { $0.id == id && $0.isOnLine }?.content.offenceOn
    let spell = spells.first { $0.id == id && $0.isOnLine }?.content.from
    guard let begin = offence ?? spell else { return .unknownCareerItem }
    let allowed = corrections(of: id)
    guard allowed.contains(correction.kind) else {
      return .careerCorrectionNotAllowed(correction.kind, allowed: allowed)
    }
    return correction.on < begin ? .periodReversed(begin, correction.on) : nil
  }
}
