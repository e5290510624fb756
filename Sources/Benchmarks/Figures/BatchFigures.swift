import Casework

/// What it costs to decide on everybody at once, against deciding on one, with so many people in the
/// register.
struct BatchFigures {
  let people: Int

  func measure() throws -> [Figure] {
    let events = Practice.events(people: people, seed: 1, now: PressedKeys.now)
    var pressed = PressedKeys(Register(folding: events), Practice.viewer(.practice), keys: 0)
    let one = pressed.decision().median
    let batch = try pressed.batch()
    return [("dry run of", batch.preview), ("recording", batch.recording)].map { name, cost in
      Figure(
        name: "batch: \(name) \(batch.people) cases handed over", value: cost,
        baseline: "one handed over, median", baselineValue: one)
    }
  }
}
