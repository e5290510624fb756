/// What stands in the way of a measure or of a step in it, apart from the clock. It is asked when a
/// step is decided and when an undone one is put back.
extension Measure {
  /// Why the measure cannot be recorded for this person; `nil` when it can.
  func obstacleToRecording(in file: PersonFile, _ settings: Settings) -> Refusal? {
    let type = content.type
    guard type.authorities.contains(content.authority) else {
      return .authorityNotAllowed(type, content.authority, allowed: type.authorities)
    }
    if let content = content.contents.sorted(by: { $0.rawValue < $1.rawValue })
      .first(where: { !type.contents.contains($0) })
    {
      return .contentNotAllowed(type, content)
    }
    guard type != .conductOrder || !content.contents.isEmpty else { return .contentsMissing(type) }
    if let days = content.namedDays {
      guard type.takesNamedDays else { return .namedDaysNotHere(type) }
      guard (1...Measure.mostNamedDays).contains(days) else { return .namedDaysOutOfBounds(days) }
    }
    guard content.isIntended || !content.proportionality.isBlank else {
      return .proportionalityMissing
    }
    return content.isIntended
      ? nil
      : obstacleToBeginning(at: content.from, until: content.until, in: file, settings)
  }

  /// Named days may be so many at most (Gemeentewet 172a lid 6 onder b).
  static let mostNamedDays = 90

  private func obstacleToBeginning(
    at from: Due, until: CivilDate?, in file: PersonFile, _ settings: Settings
  ) -> Refusal? {
    let type = content.type
    guard !type.needsHour || from.time != nil else { return .hourMissing(type) }
    if type.isForAdults, let birth = file.birthDate, birth.isMinor(on: from.date) {
      return .minorNotAllowed(type)
    }
    if let rule = termRule?.rule, let last = rule.lastDay(settings, on: from.date),
      from.date > last
    {
      return .ruleLapsed(rule.id, last)
    }
    guard let until else { return type.needsEnd ? .endMissing(type) : nil }
    guard until >= from.date else { return .periodReversed(from.date, until) }
    guard let rule = termRule?.rule, rule.hardness == .law,
      let latest = rule.latestEnd(from: from, settings), until > latest.date
    else { return nil }
    return .endBeyondRule(rule.id, latest: latest)
  }

  /// Why a step cannot follow; `nil` when it can.
  func obstacle(to step: MeasureStep, in file: PersonFile, _ settings: Settings) -> Refusal? {
    guard state.next.contains(step.kind) else {
      return .measureStepNotAllowed(step.kind, in: state, allowed: state.next)
    }
    guard !step.kind.needsReason || !step.reason.isBlank else { return .reasonMissing }
    if let began, step.on.date < began.date { return .periodReversed(began.date, step.on.date) }
    switch step.kind {
    case .imposed:
      return obstacleToBeginning(
        at: step.on, until: step.until ?? content.until, in: file, settings)
    case .extended: return obstacle(toExtending: step, settings)
    case .notExtended: return content.type.isExtendable ? nil : .notExtendable(content.type)
    case .breachAnswered: return openBreach == nil ? .noOpenBreach : nil
    case .contestDecided: return openContest == nil ? .noOpenContest : nil
    case .helpRecorded: return step.answer == nil ? .answerMissing : nil
    case .breached, .contested, .withdrawn, .annulled, .lapsed, .abandoned: return nil
    }
  }

  /// Why it cannot be lengthened whatever day and reason are given: its kind cannot, or the rule
  /// leaves no room. `nil` when a day can be found.
  package func obstacleToEveryExtension(_ settings: Settings) -> Refusal? {
    let type = content.type
    guard type.isExtendable else { return .notExtendable(type) }
    if extensionsLeft == 0, let rule = type.rule {
      return .extensionsExhausted(rule, extensions: extensions.count)
    }
    if let latest = endIfExtended(settings: settings), let end = end(settings: settings),
      latest <= end, let rule = type.rule
    {
      return .extensionsExhausted(rule, extensions: extensions.count)
    }
    return nil
  }

  private func obstacle(toExtending step: MeasureStep, _ settings: Settings) -> Refusal? {
    let type = content.type
    guard type.isExtendable else { return .notExtendable(type) }
    let end = end(settings: settings)
    if let end, end.isBefore(step.on) { return .extensionTooLate(end) }
    if type == .conductOrder, step.answer != .yes { return .prosecutionNotBrought }
    if let obstacle = obstacleToEveryExtension(settings) { return obstacle }
    let latest = endIfExtended(settings: settings)
    guard let until = step.until else { return latest == nil ? .endMissing(type) : nil }
    if let end, until <= end.date { return .endNotLater(end) }
    if let latest, let rule = type.rule, until > latest.date {
      return .endBeyondRule(rule, latest: latest)
    }
    return nil
  }
}

extension Due {
  /// Whether this end lies before a moment that may have no hour: then the whole day counts.
  fileprivate func isBefore(_ other: Due) -> Bool {
    other.time == nil ? date < other.date : self < other
  }
}

extension PartialDate {
  /// Whether somebody with this birth date is under 18 on a day for certain. Where parts are not
  /// known it is not certain.
  func isMinor(on day: CivilDate) -> Bool {
    guard let year else { return false }
    if let date { return date.adding(months: 18 * 12) > day }
    if let month, year + 18 == day.year { return month > day.month }
    return year + 18 > day.year
  }
}
