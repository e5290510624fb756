extension Decider {
  /// Records a measure, imposed or only intended yet, within what its rule allows. An imposed one may
  /// begin later, but one that counts the hours begins when it is made known.
  mutating func take(_ content: MeasureContent, of file: PersonFile) throws(Refusal) {
    let measure = Measure(pending: content, at: now, by: viewer.user)
    if let obstacle = measure.obstacleToRecording(in: file, register.settings) { throw obstacle }
    if !content.isIntended {
      guard !content.type.needsHour || !isLater(content.from) else {
        throw .happenedInFuture(content.from.date)
      }
      try checkDouble(content, from: content.from, in: file)
    }
    record(.measureRecorded(content), about: file.id, in: file.compartment)
  }

  mutating func take(
    _ step: MeasureStep, of id: MeasureID, _ person: PersonID
  ) throws(Refusal) {
    let file = try file(person)
    guard let measure = file.measures.first(where: { $0.id == id && $0.isLive }) else {
      throw .unknownMeasure
    }
    if let obstacle = measure.obstacle(to: step, in: file, register.settings) { throw obstacle }
    // An imposition may be made known today and begin later.
    let mayBeLater = step.kind == .imposed && !measure.content.type.needsHour
    guard mayBeLater || !isLater(step.on) else { throw .happenedInFuture(step.on.date) }
    if step.kind == .lapsed, let end = measure.end(settings: register.settings), !isOver(end) {
      throw .measureNotOver(end)
    }
    if step.kind == .imposed { try checkDouble(measure.content, from: step.on, in: file) }
    record(.measureStepped(id, step), about: person, in: file.compartment)
  }

  /// A mayor gives no area ban for what a direction of the prosecutor already covers (Gemeentewet
  /// 172a lid 5). The areas are words, so that a running one stands in the way whatever they are.
  private func checkDouble(
    _ content: MeasureContent, from: Due, in file: PersonFile
  ) throws(Refusal) {
    guard content.type == .areaBan else { return }
    for other in file.measures where other.isLive && other.content.type == .conductOrder {
      guard other.content.contents.contains(.areaBan), other.state.isInForce else { continue }
      let end = other.end(settings: register.settings)
      if let end, end < from { continue }
      throw .areaBanDoubled(until: end)
    }
  }

  /// Whether a moment has yet to come. A day without an hour has come when it has begun.
  func isLater(_ due: Due) -> Bool {
    due.time == nil ? due.date > now.date : due.moment > now
  }

  private func isOver(_ end: Due) -> Bool { end.moment <= now }
}

extension Measure {
  /// A measure that is not in the log yet, to ask it what its rule says.
  fileprivate init(pending content: MeasureContent, at now: Moment, by user: UserName) {
    self.init(
      Entry(id: RecordID(high: 0, low: 0), at: now, author: user, value: content))
  }
}
