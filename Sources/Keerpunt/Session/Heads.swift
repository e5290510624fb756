import Casework
import Ledger
import Wording

/// What the user saw of the log before, and what of it does not hold any more.
final class Heads {
  private let seen: SeenHeads?
  private(set) var warnings: [Phrase] = []
  /// Records that came since the last signed head.
  private var unsigned = 0
  /// A head is signed after so many records.
  private static let step = 64

  /// - Parameter isPassing: a log that is thrown away is not remembered.
  init(_ surroundings: Surroundings, isPassing: Bool) {
    seen = isPassing ? nil : try? SeenHeads(at: surroundings.stateFolder, on: SystemDisk())
  }

  /// Before the first record is read.
  func watch(_ ledger: Ledger) {
    guard let seen else { return }
    ledger.watchHeads(seen: (try? seen.heads(of: ledger.log)) ?? [])
  }

  /// After everything was read: what was seen before must still stand there.
  func check(_ ledger: Ledger, _ keyring: Keyring?, _ place: LogPlace) throws(Problem) {
    guard seen != nil else { return }
    let findings = try place.doing { () throws(LedgerError) in
      try ledger.checkSeenHeads(keyring?.signatureCheck)
    }
    warnings = Heads.foremost(of: findings).map(\.phrase)
    keep(ledger)
  }

  /// Of several heads that fail for one reason, the one that tells most: how far the log once went, or
  /// where it first differs.
  private static func foremost(of findings: [HeadFinding]) -> [HeadFinding] {
    var order: [HeadFinding.Reason] = []
    var kept: [HeadFinding.Reason: HeadFinding] = [:]
    for finding in findings {
      guard let known = kept[finding.reason] else {
        order.append(finding.reason)
        kept[finding.reason] = finding
        continue
      }
      let tellsMore =
        finding.reason == .shorter
        ? finding.head.size > known.head.size : finding.firstSequence < known.firstSequence
      if tellsMore { kept[finding.reason] = finding }
    }
    return order.compactMap { kept[$0] }
  }

  private func keep(_ ledger: Ledger) {
    guard warnings.isEmpty, let head = ledger.seenHead else { return }
    try? seen?.keep(head)
  }

  /// Counts what was read or written, and signs when it is time.
  func count(_ records: Int, _ ledger: Ledger, _ keyring: Keyring?) {
    unsigned += records
    if unsigned >= Heads.step { sign(ledger, keyring) }
  }

  /// Signs the head over everything that was read. Where that fails nothing is lost: the next session
  /// signs a later one.
  func sign(_ ledger: Ledger, _ keyring: Keyring?) {
    guard seen != nil, warnings.isEmpty, !ledger.isReadOnly else { return }
    _ = try? ledger.readNew { _ in }
    _ = try? ledger.signHead(keyring?.headSigner)
    keep(ledger)
    unsigned = 0
  }
}

extension HeadFinding {
  /// What a person reads.
  var phrase: Phrase {
    switch reason {
    case .shorter:
      .rolledBack(seen: Int(clamping: head.size), found: Int(clamping: firstSequence) - 1)
    case .changed, .forked: .forked(at: Int(clamping: firstSequence))
    case .unreadable: .bannerDamaged
    case .otherLog: .headOfOtherLog
    case .falseSignature: .falseHead(Int(clamping: head.size))
    }
  }
}
