extension Register {
  /// How many entries of the queue somebody put aside, to say beside it that it is not all there is.
  package func asleep(_ question: ListQuestion) -> Int {
    let owners = OwnerLookup(self, question)
    let sight = TriageSight(self, at: question.now)
    return files(for: question.viewer).reduce(0) { count, file in
      // Most files hold no decision at all, and their signals need not be worked out.
      guard !file.triage.live.isEmpty, owners.isIn(question.scope, owner: file.ownerNow) else {
        return count
      }
      let signals = FileSignals(file, sight)
      return count
        + signals.findings.count {
          if case .asleep = signals.state(of: $0) { true } else { false }
        }
    }
  }
}
