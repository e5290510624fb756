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
  /// The first bad record has this number or a higher one.
  package var firstSequence: UInt64
  /// And this number at most.
  package var lastSequence: UInt64
}

/// Compares heads with what a reader found at their sizes.
struct HeadComparison {
  /// A head to compare with, and the link that belongs to it, when that is known.
  struct Witness {
    var head: Checkpoint
    var link: Digest?

    init(_ head: Checkpoint) {
      self.head = head
    }

    init(_ seen: SeenHead) {
      head = seen.checkpoint
      link = seen.link
    }
  }

  let log: LogID
  let watch: HeadWatch
  /// Heads out of the log's own folder that count: signed by a member, or of an unsealed log. They
  /// narrow down where the first bad record is.
  let own: [Checkpoint]
  /// Whether those are signed.
  let isSigned: Bool
  /// Whether something in the log cannot be read.
  let isDamaged: Bool

  /// What does not hold, a finding for each such head.
  func findings(_ witnesses: [Witness]) -> [HeadFinding] {
    let others = witnesses.filter { $0.head.log == log } + own.map(Witness.init)
    return witnesses.compactMap { witness in
      guard let reason = reason(witness) else { return nil }
      let last = witness.head.size
      guard reason != .otherLog else {
        return HeadFinding(reason: reason, head: witness.head, firstSequence: 1, lastSequence: last)
      }
      if reason == .shorter || reason == .unreadable {
        let first = watch.size + 1
        return HeadFinding(
          reason: reason, head: witness.head, firstSequence: first,
          lastSequence: reason == .unreadable ? first : last)
      }
      var held: UInt64 = 0
      var failed = last
      for other in others where other.head.size <= last {
        switch self.reason(other) {
        case nil: held = max(held, other.head.size)
        case .changed, .forked: failed = min(failed, other.head.size)
        default: break
        }
      }
      return HeadFinding(
        reason: reason, head: witness.head, firstSequence: min(held + 1, failed),
        lastSequence: failed)
    }
  }

  /// Nil when the head holds.
  private func reason(_ witness: Witness) -> HeadFinding.Reason? {
    let head = witness.head
    guard head.log == log else { return .otherLog }
    guard head.size > 0 else { return head.root == MerkleTree().root ? nil : .changed }
    guard let found = watch.entries[head.size] else {
      return watch.gap == nil && !isDamaged ? .shorter : .unreadable
    }
    if found.root == head.root, witness.link.map({ $0 == found.link }) ?? true { return nil }
    let goesOn = own.contains { other in
      other.size >= head.size && watch.entries[other.size]?.root == other.root
    }
    return isSigned && goesOn ? .forked : .changed
  }
}
