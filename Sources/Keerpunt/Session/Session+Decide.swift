import Casework

extension Session {
  /// Takes a decision for the viewer and writes it.
  func decide(_ commands: [Command], at now: Moment) throws(Problem) {
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    let events: [Event]
    do throws(Refusal) {
      events = try Decider.decide(commands, in: register, by: viewer, at: now, ids: &ids)
    } catch {
      throw .refused(error, today: now.date)
    }
    try append(events)
  }
}
