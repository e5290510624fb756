extension Decider {
  /// Decisions that stand and fall as one, each taken on what the ones before it brought: the rows
  /// of an import. All events have one cause, so that one undo takes everything back.
  ///
  /// The time is linear in the number of commands: a batch has the only copy of its register, which
  /// is changed in place.
  package struct Batch {
    /// The register with everything that was decided so far.
    package private(set) var register: Register
    /// Who decides.
    package let viewer: Viewer
    /// When, the same for all of it.
    package let now: Moment
    /// Where new ids come from; has moved on when the batch ends.
    package private(set) var ids: RecordIDSource
    /// Everything that was decided, in the order in which it belongs in the log.
    package private(set) var events: [Event] = []

    /// An empty batch on a register, which is copied once.
    package init(on register: Register, by viewer: Viewer, at now: Moment, ids: RecordIDSource) {
      self.register = register
      self.viewer = viewer
      self.now = now
      self.ids = ids
    }

    /// Decides on some commands: all of them or none. What was refused leaves no trace in the batch.
    /// - Returns: the events that these commands brought.
    @discardableResult
    package mutating func decide(_ commands: [Command]) throws(Refusal) -> [Event] {
      let decided = try Decider.decide(commands, in: register, by: viewer, at: now, ids: &ids)
      let cause = events.first?.id ?? decided.first?.id
      let own = decided.map { event in
        Event(
          id: event.id, at: event.at, author: event.author, compartment: event.compartment,
          subject: event.subject, cause: cause ?? event.cause, fact: event.fact)
      }
      for event in own { register.evolve(event) }
      events += own
      return own
    }
  }
}
