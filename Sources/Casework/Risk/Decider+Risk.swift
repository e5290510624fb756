extension Decider {
  /// Records a judgment that somebody made. Nothing in it is computed.
  mutating func take(_ judgment: RiskJudgment, of file: PersonFile) throws(Refusal) {
    let instrument = judgment.instrument
    guard instrument.compartments.contains(file.compartment) else {
      throw .judgmentNotHere(instrument, file.compartment)
    }
    guard !judgment.assessor.isBlank else { throw .assessorMissing }
    guard !judgment.narrative.isBlank else { throw .narrativeMissing }
    guard judgment.assessedOn <= now.date else { throw .happenedInFuture(judgment.assessedOn) }
    for level in RiskAspect.allCases.compactMap({ judgment.outcomes[$0] })
    where !instrument.levels.contains(level) {
      throw .levelNotAllowed(level, instrument)
    }
    guard !instrument.needsOutcome || !judgment.outcomes.isEmpty else { throw .outcomeMissing }
    if instrument == .rihg, judgment.banIndicated == nil { throw .answerMissing }
    guard !judgment.leansOnOxrec || instrument.mayLeanOnOxrec else {
      throw .oxrecNotPart(instrument)
    }
    if let last = judgment.validUntil, last < judgment.assessedOn {
      throw .periodReversed(judgment.assessedOn, last)
    }
    record(.riskJudged(judgment), about: file.id, in: file.compartment)
  }

  mutating func take(
    _ step: RiskStep, ofJudgment id: RiskJudgmentID, _ person: PersonID
  ) throws(Refusal) {
    let file = try file(person)
    guard let judgment = file.background.judgments.first(where: { $0.id == id }) else {
      throw .unknownJudgment
    }
    if let obstacle = judgment.obstacle(to: step) { throw obstacle }
    guard step.on <= now.date else { throw .happenedInFuture(step.on) }
    record(.riskStepped(id, step), about: person, in: file.compartment)
  }
}
