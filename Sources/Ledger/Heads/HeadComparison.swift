/// Compares heads with what a reader found at their sizes. Takes time in proportion to their number.
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

  private let log: LogID
  private let watch: HeadWatch
  /// Whether something in the log cannot be read.
  private let isDamaged: Bool
  private let witnesses: [Witness]
  private let own: [Checkpoint]
  /// The smallest head that does not hold.
  private var failed: UInt64?
  /// The largest one below it that does.
  private var held: UInt64 = 0
  /// The largest head that members signed and that holds.
  private var signed: UInt64 = 0

  /// - Parameters:
  ///   - witnesses: the heads that are asked about.
  ///   - own: heads out of the log's own folder that count: signed by a member, or of an unsealed
  ///     log. They narrow down where the first bad record is.
  ///   - isSigned: whether those are signed.
  init(
    _ log: LogID, _ watch: HeadWatch, isDamaged: Bool, witnesses: [Witness],
    own: [Checkpoint] = [], isSigned: Bool = false
  ) {
    self.log = log
    self.watch = watch
    self.isDamaged = isDamaged
    self.witnesses = witnesses
    self.own = own
    let all = own.map(Witness.init) + witnesses.filter { $0.head.log == log }
    failed = all.filter { holds($0) == false }.map(\.head.size).min()
    let good = all.filter { holds($0) == true }.map(\.head.size)
    held = good.filter { [failed] in $0 < failed ?? .max }.max() ?? 0
    if isSigned { signed = own.filter { holds(Witness($0)) == true }.map(\.size).max() ?? 0 }
  }

  /// What does not hold: a finding for each such witness.
  func findings() -> [HeadFinding] {
    witnesses.compactMap(finding)
  }

  /// The first head out of the log's own folder that does not hold.
  func ownFinding() -> HeadFinding? {
    own.filter { holds(Witness($0)) != true }.min { $0.size < $1.size }
      .flatMap { finding(Witness($0)) }
  }

  private func finding(_ witness: Witness) -> HeadFinding? {
    let head = witness.head
    var finding = HeadFinding(
      reason: .otherLog, head: head, firstSequence: 1, lastSequence: head.size)
    guard head.log == log else { return finding }
    let holds = holds(witness)
    guard holds != true else { return nil }
    if let failed, failed <= head.size {
      finding.reason = holds == false && signed >= head.size ? .forked : .changed
      finding.firstSequence = held + 1
      finding.lastSequence = failed
    } else {
      let isUnreadable = watch.gap != nil || isDamaged
      finding.reason = isUnreadable ? .unreadable : .shorter
      finding.firstSequence = watch.size + 1
      if isUnreadable { finding.lastSequence = watch.size + 1 }
    }
    return finding
  }

  /// Nil when the log does not reach so far.
  private func holds(_ witness: Witness) -> Bool? {
    let head = witness.head
    guard head.size > 0 else { return head.root == MerkleTree().root }
    guard let found = watch.entries[head.size] else { return nil }
    return found.root == head.root && witness.link.map { $0 == found.link } ?? true
  }
}
