extension PersonFile {
  mutating func evolve(shared event: Event) {
    switch event.fact {
    case .disclosed(let disclosure): shares.append(Share(Entry(event, disclosure)))
    case .disclosureStepped(let id, let step):
      guard let index = shares.lastIndex(where: { $0.id == id }) else { return }
      shares[index].steps.record(Entry(event, step))
    default: break
    }
  }

  /// What was shared and not undone, the oldest first; what was withdrawn is among it.
  package var liveShares: [Share] { shares.filter(\.isLive) }

  /// What one receiver was told about this person and may still use, the oldest first.
  package func shares(with receiver: Partner) -> [Share] {
    shares.filter { $0.stands && $0.content.receiver.isSameOrganisation(as: receiver) }
  }
}
