import Casework

extension Session {
  /// Takes a decision for the viewer and writes it.
  func decide(_ commands: [Command], at now: Moment) throws(Problem) {
    try append(try decided(commands, by: viewer, at: now))
  }

  /// The events of a decision that somebody takes now, not yet written.
  func decided(_ commands: [Command], by viewer: Viewer, at now: Moment) throws(Problem) -> [Event]
  {
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    do throws(Refusal) {
      return try Decider.decide(commands, in: register, by: viewer, at: now, ids: &ids)
    } catch {
      throw .refused(error, today: now.date)
    }
  }
}
