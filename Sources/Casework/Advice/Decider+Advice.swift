extension Decider {
  mutating func take(_ request: AdviceRequest, of file: PersonFile) throws(Refusal) {
    guard !request.question.isBlank else { throw .textMissing }
    guard request.askedOn <= now.date else { throw .happenedInFuture(request.askedOn) }
    if let due = request.due, due < request.askedOn {
      throw .periodReversed(request.askedOn, due)
    }
    record(.adviceRequested(request), about: file.id, in: file.compartment)
  }

  /// Answers once. What was answered already is corrected by an answer that says why: the one before
  /// it has left the house and stays in the history (domain.md H3).
  mutating func take(
    _ answer: AdviceAnswer, of id: AdviceID, _ person: PersonID
  ) throws(Refusal) {
    let file = try file(person)
    guard let advice = file.advices.first(where: { $0.id == id && $0.isLive }) else {
      throw .unknownAdvice
    }
    guard !answer.text.isBlank else { throw .textMissing }
    guard answer.on <= now.date else { throw .happenedInFuture(answer.on) }
    guard answer.on >= advice.request.askedOn else {
      throw .periodReversed(advice.request.askedOn, answer.on)
    }
    if let known = advice.answers.current, answer.correction.isBlank {
      throw .adviceAlreadyAnswered(known.value.on)
    }
    record(.adviceAnswered(id, answer), about: person, in: file.compartment)
  }
}

extension Advice {
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    let later =
      id == self.id
      ? answers.live.last { !own.contains($0.id) } : answers.builtUpon(id, within: own)
    return later.map { ($0.author, $0.at) }
  }

  func obstacle(toRestoring id: RecordID) -> Refusal? {
    guard let answer = answers.entry(id) else { return nil }
    guard isLive else { return .unknownAdvice }
    guard let known = answers.liveBefore(id), answer.value.correction.isBlank else { return nil }
    return .adviceAlreadyAnswered(known.value.on)
  }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      requested.withdrawnBy = other
      return true
    }
    return answers.mark(event, withdrawnBy: other)
  }
}
