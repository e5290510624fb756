extension Decider {
  /// Sets a theme on a case, once and only where its purpose allows.
  mutating func take(_ theme: ThemeContent, of file: PersonFile) throws(Refusal) {
    guard theme.kind.compartments.contains(file.compartment) else {
      throw .themeNotHere(theme.kind, file.compartment)
    }
    guard !file.background.themes.contains(where: { $0.isOpen && $0.kind == theme.kind }) else {
      throw .themeAlready(theme.kind)
    }
    guard theme.kind != .highImpact || theme.highImpact != nil else { throw .hicKindMissing }
    guard !theme.reason.isBlank else { throw .reasonMissing }
    guard theme.on <= now.date else { throw .happenedInFuture(theme.on) }
    record(.themeSet(theme), about: file.id, in: file.compartment)
  }

  mutating func take(
    _ step: ThemeStep, ofTheme id: ThemeID, _ person: PersonID
  ) throws(Refusal) {
    let file = try file(person)
    guard let theme = file.background.themes.first(where: { $0.id == id }) else {
      throw .unknownTheme
    }
    if let obstacle = theme.obstacle(to: step) { throw obstacle }
    guard step.on <= now.date else { throw .happenedInFuture(step.on) }
    record(.themeStepped(id, step), about: person, in: file.compartment)
  }

  /// Takes a step of the reporting code.
  mutating func take(_ step: ReportingCodeStep, of file: PersonFile) throws(Refusal) {
    guard ReportingCode.compartments.contains(file.compartment) else {
      throw .codeNotHere(file.compartment)
    }
    guard step.on <= now.date else { throw .happenedInFuture(step.on) }
    let code = ReportingCode(file.background.codeSteps)
    if let obstacle = code.obstacle(to: step, isAdult: file.isAdult(on: step.on)) { throw obstacle }
    record(.reportingCodeStepped(step), about: file.id, in: file.compartment)
  }
}

extension PersonFile {
  /// Whether the person may be an adult on a day: also when the birth date is not known.
  package func isAdult(on day: CivilDate) -> Bool {
    guard let ages = birthDate?.age(on: day) else { return true }
    return ages.upperBound >= 18
  }
}
