/// A head that the log does not hold any more: somebody changed what had been written.
package struct HeadFinding: Hashable, Sendable {
  /// What is wrong.
  package enum Reason: String, Hashable, Sendable {
    /// The log is shorter than the head: its end was cut off, or an older copy was put back.
    case shorter
    /// Other records stand there than those that the head was made of.
    case changed
    /// The same, and members signed a head of what stands there now: the log went on in two ways.
    case forked
    /// A record before the head cannot be read, so nothing can be said. `Ledger.damage` tells more.
    case unreadable
    /// The head is one of another log.
    case otherLog
    /// A signature under the head is not the signer's, or no member signed it.
    case falseSignature
  }

  /// What is wrong.
  package var reason: Reason
  /// The head that does not hold.
  package var head: Checkpoint
  /// The first bad record has this number or a higher one. Of a log that is shorter: the first
  /// record that is not there.
  package var firstSequence: UInt64
  /// The first bad record has this number at most. Of a log that is shorter: the last record that is
  /// not there.
  package var lastSequence: UInt64
}
