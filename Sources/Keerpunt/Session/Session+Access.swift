import Casework
import Wording

extension Session {
  /// Puts on record what is about to be shown. Only when this returns may it be shown.
  /// - Throws: also when the record cannot be written: then nothing is shown.
  func record(_ showing: Showing) throws(Problem) {
    guard let record = trail.due(for: showing, at: clock.now) else { return }
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    let events: [Event]
    do throws(Refusal) {
      events = try Decider.decide(
        [.recordAccess(record)], in: register, by: viewer, at: clock.now, ids: &ids)
    } catch {
      throw .refused(error, today: clock.now.date)
    }
    if ledger.isReadOnly {
      // Only a log without seals is ever opened for reading: it holds nobody who exists.
      guard keyring == nil else { throw .log(.readOnly, folder: place.folder) }
      return
    }
    try append(events)
    for event in events { trail.record(event) }
  }

  /// Why somebody looks who uses a command: what they said, else what carries its reason by itself.
  /// A log of invented people needs none.
  func reason(_ given: AccessReason?, automatic: AccessReason?) throws(Problem) -> AccessReason {
    if let automatic { return automatic }
    if let given { return given }
    guard ledger.purpose == .real else {
      return AccessReason(.other, words: Phrase.practiceReason[.dutch])
    }
    throw .reasonMissing
  }
}
