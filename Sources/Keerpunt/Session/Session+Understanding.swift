import Casework
import Ledger
import Wording

extension Session {
  /// Why nothing may be built on what stands in the log, if so: a part that concerns this viewer is of
  /// a newer program, or the keyring is older than the log. It can still be read, and who looks is
  /// still put on record.
  var notUnderstood: Problem? {
    if let keyring, keyring.unknownKeys > 0 { return .olderKeyring(keyring.unknownKeys) }
    return unread.newer > 0 ? .newerRecords(unread.newer) : nil
  }

  /// - Throws: `olderKeyring`, `newerRecords`.
  func checkUnderstood() throws(Problem) {
    if let notUnderstood { throw notUnderstood }
  }

  /// The same for events: that somebody looks builds upon nothing.
  func checkUnderstood(before events: [Event]) throws(Problem) {
    let isLooking = events.allSatisfy { event in
      if case .viewRecorded = event.fact { true } else { false }
    }
    if !isLooking { try checkUnderstood() }
  }
}
