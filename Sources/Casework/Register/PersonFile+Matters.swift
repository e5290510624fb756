/// What measures, advice, cases, sentences, phases of leave and decisions on signals bring to a file:
/// the same questions as for everything else in it.
extension PersonFile {
  mutating func evolve(matter event: Event) {
    switch event.fact {
    case .measureRecorded(let content): measures.append(Measure(Entry(event, content)))
    case .measureStepped(let id, let step):
      guard let index = measures.lastIndex(where: { $0.id == id }) else { return }
      measures[index].steps.record(Entry(event, step))
    case .adviceRequested(let request): advices.append(Advice(Entry(event, request)))
    case .adviceAnswered(let id, let answer):
      guard let index = advices.lastIndex(where: { $0.id == id }) else { return }
      advices[index].answers.record(Entry(event, answer))
    case .caseOpened(let opening): cases.append(OpenedCase(Entry(event, opening)))
    case .caseClosed(let id, let reason):
      guard let index = cases.lastIndex(where: { $0.id == id }) else { return }
      cases[index].closed.record(Entry(event, reason))
    case .sentenceRecorded(let sentence): sentences.record(Entry(event, sentence))
    case .leaveAuthorised(let leave): leaveAuthorisations.record(Entry(event, leave))
    case .triageDecided(let decision): triage.record(Entry(event, decision))
    default: break
    }
  }

  mutating func mark(matter id: RecordID, withdrawnBy event: RecordID?) -> Bool {
    for index in measures.indices where measures[index].mark(id, withdrawnBy: event) {
      return true
    }
    for index in advices.indices where advices[index].mark(id, withdrawnBy: event) { return true }
    if background.mark(id, withdrawnBy: event) { return true }
    for index in cases.indices where cases[index].mark(id, withdrawnBy: event) { return true }
    for index in notices.indices where notices[index].mark(id, withdrawnBy: event) { return true }
    if expectedNotices.mark(id, withdrawnBy: event) { return true }
    return sentences.mark(id, withdrawnBy: event)
      || leaveAuthorisations.mark(id, withdrawnBy: event)
      || triage.mark(id, withdrawnBy: event)
  }

  func matterBuiltUpon(
    _ id: RecordID, within own: Set<RecordID>
  ) -> (author: UserName, at: Moment)? {
    for measure in measures {
      if let later = measure.builtUpon(id, within: own) { return later }
    }
    for advice in advices {
      if let later = advice.builtUpon(id, within: own) { return later }
    }
    if let later = background.builtUpon(id, within: own) { return later }
    for opened in cases {
      if let later = opened.builtUpon(id, within: own) { return later }
    }
    if let later = noticeBuiltUpon(id, within: own) { return later }
    let later = sentences.builtUpon(id, within: own).map { ($0.author, $0.at) }
    return later ?? leaveAuthorisations.builtUpon(id, within: own).map { ($0.author, $0.at) }
      ?? triageBuiltUpon(id, within: own)
  }

  /// The newest of these that stands beside a decision.
  func matterBeside(_ own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    var found: (author: UserName, at: Moment)?
    func look<Value>(_ entry: Entry<Value>) {
      if entry.isLive, !own.contains(entry.id) { found = (entry.author, entry.at) }
    }
    for measure in measures { look(measure.recorded) }
    for advice in advices { look(advice.requested) }
    if let other = background.beside(own) { found = other }
    for item in cases { look(item.opened) }
    for entry in sentences.entries { look(entry) }
    for entry in leaveAuthorisations.entries { look(entry) }
    for notice in notices { look(notice.received) }
    for entry in expectedNotices.entries { look(entry) }
    for entry in triage.entries { look(entry) }
    return found
  }

  func matterObstacle(
    toRestoring id: RecordID, within own: Set<RecordID>, _ settings: Settings
  ) -> Refusal? {
    for measure in measures {
      guard let step = measure.steps.entry(id) else { continue }
      guard measure.isLive else { return .unknownMeasure }
      return measure.obstacle(to: step.value, in: self, settings)
    }
    for advice in advices {
      if let obstacle = advice.obstacle(toRestoring: id) { return obstacle }
    }
    if let obstacle = background.obstacle(toRestoring: id, isAdult: isAdult(on:)) {
      return obstacle
    }
    for opened in cases {
      if let obstacle = opened.obstacle(toRestoring: id, within: own) { return obstacle }
    }
    for notice in notices where notice.steps.entry(id) != nil {
      return notice.obstacle(toRestoring: id)
    }
    if let decision = triage.entry(id) {
      return hasMatter(decision.value.matter) || own.contains(decision.value.matter)
        ? nil : .unknownMatter
    }
    return nil
  }
}

extension PersonFile {
  /// The measures that were not undone, the oldest first.
  package var liveMeasures: [Measure] { measures.filter(\.isLive) }

  /// The requests that nobody answered, the first asked first.
  package var openAdvices: [Advice] { advices.filter(\.isOpen) }

  /// The cases without detention that nobody closed.
  package var openCases: [OpenedCase] { cases.filter(\.isOpen) }

  /// What is known of the sentence now.
  package var sentence: Sentence? { sentences.current?.value }

  /// The phase of leave from treatment that was authorised last.
  package var leavePhase: Entry<LeaveAuthorisation>? { leaveAuthorisations.current }
}

extension Measure {
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    let later =
      id == self.id
      ? steps.live.last { !own.contains($0.id) } : steps.builtUpon(id, within: own)
    return later.map { ($0.author, $0.at) }
  }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      recorded.withdrawnBy = other
      return true
    }
    return steps.mark(event, withdrawnBy: other)
  }
}
