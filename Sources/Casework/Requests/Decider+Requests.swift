extension Decider {
  /// Takes in a request. Who works on the case does, and the privacy officer, who reads no file for it.
  mutating func take(_ request: SubjectRequest, of person: PersonID) throws(Refusal) {
    let file = try privacyFile(person)
    guard !request.covers.isBlank else { throw .textMissing }
    guard request.receivedOn <= now.date else { throw .happenedInFuture(request.receivedOn) }
    // The Wjsg knows access and rectification; the other two are rights under the AVG.
    guard request.regime == .avg || request.kind == .access || request.kind == .rectification
    else { throw .requestNotInRegime(request.kind, request.regime) }
    record(.requestReceived(request), about: person, in: file.compartment)
  }

  mutating func take(
    _ step: RequestStep, of id: RequestID, _ person: PersonID
  ) throws(Refusal) {
    let file = try privacyFile(person)
    guard let item = file.requests.first(where: { $0.id == id && $0.isLive }) else {
      throw .unknownRequest
    }
    if !step.kind.isForEverybody, !viewer.role.has(.compileAccessFile) {
      throw .notAllowed(.compileAccessFile, viewer.role)
    }
    if let obstacle = item.obstacle(to: step, at: now, register.settings) { throw obstacle }
    record(.requestStepped(id, step), about: person, in: file.compartment)
  }
}

extension RequestCase {
  /// Why a step cannot be taken now.
  func obstacle(to step: RequestStep, at now: Moment, _ settings: Settings) -> Refusal? {
    guard state.next.contains(step.kind) else {
      return .requestStepNotAllowed(step.kind, in: state, allowed: state.next)
    }
    guard step.on <= now.date else { return .happenedInFuture(step.on) }
    guard step.on >= request.receivedOn else {
      return .periodReversed(request.receivedOn, step.on)
    }
    switch step {
    case .identityChecked(let check, _):
      guard check.isDone else { return .identityNotChecked }
      return nil
    case .extended(let reason, let day):
      guard !reason.isBlank else { return .reasonMissing }
      guard extended == nil else { return .requestExtendedAlready }
      guard let last = lastDayToExtend(settings) else {
        return .requestNotExtendable(request.rule)
      }
      return day <= last ? nil : .requestExtendedTooLate(last)
    case .answered(let text, _):
      guard !text.isBlank else { return .textMissing }
      // What is about somebody goes to nobody else (AVG 12 lid 6).
      return identity.isDone ? nil : .identityNotChecked
    case .refused(let ground, let reason, _):
      guard !reason.isBlank else { return .reasonMissing }
      return ground.fits(request.kind) ? nil : .groundDoesNotFit(ground, request.kind)
    case .withdrawn(let reason, _), .reopened(let reason, _):
      return reason.isBlank ? .reasonMissing : nil
    }
  }

  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    let later =
      id == self.id
      ? steps.live.last { !own.contains($0.id) } : steps.builtUpon(id, within: own)
    return later.map { ($0.author, $0.at) }
  }

  /// The steps up to it are an allowed walk again.
  func obstacle(toRestoring id: RecordID) -> Refusal? {
    guard let step = steps.entry(id) else { return nil }
    guard isLive else { return .unknownRequest }
    return state.next.contains(step.value.kind)
      ? nil : .requestStepNotAllowed(step.value.kind, in: state, allowed: state.next)
  }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      received.withdrawnBy = other
      return true
    }
    return steps.mark(event, withdrawnBy: other)
  }
}

extension PersonFile {
  /// The requests of the person that nobody answered, the oldest first.
  package var openRequests: [RequestCase] { requests.filter(\.isOpen) }

  mutating func evolve(request event: Event) {
    switch event.fact {
    case .requestReceived(let request): requests.append(RequestCase(Entry(event, request)))
    case .requestStepped(let id, let step):
      guard let index = requests.lastIndex(where: { $0.id == id }) else { return }
      requests[index].steps.record(Entry(event, step))
    default: break
    }
  }
}
