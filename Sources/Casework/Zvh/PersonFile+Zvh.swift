extension PersonFile {
  mutating func evolve(house event: Event) {
    switch event.fact {
    case .zvhReferred(let referral): zvhCases.append(ZvhCase(Entry(event, referral)))
    case .zvhStepped(let id, let step, let meeting):
      guard let index = zvhCases.lastIndex(where: { $0.id == id }) else { return }
      zvhCases[index].steps.record(Entry(event, ZvhStepTaken(step, at: meeting)))
    case .caseTabled(let tabling): tablings.record(Entry(event, tabling))
    case .caseDiscussed(let discussion): discussions.record(Entry(event, discussion))
    default: break
    }
  }
}
