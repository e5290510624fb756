/// What an open ledger knows of heads.
final class HeadBook {
  let watch: HeadWatch
  let seen: [SeenHead]
  let file: HeadFile
  /// The largest head in `heads.log`.
  var written: UInt64 = 0

  init(_ folder: any LogFolder, seen: [SeenHead]) {
    self.seen = seen
    watch = HeadWatch(at: seen.map(\.size))
    file = HeadFile(folder)
  }
}

extension Ledger {
  /// From now on `readNew` grows the tree that heads are made of: some 0.3 s for a million records.
  /// To be called before the first `readNew`.
  ///
  /// - Parameter seen: what `SeenHeads` holds of this log.
  package func watchHeads(seen: [SeenHead]) {
    let book = HeadBook(catalog.folder, seen: seen)
    heads = book
    reader.watch = book.watch
  }

  /// The head over what was read so far; nil before the first record, when a record could not be
  /// read, when something that was seen earlier does not hold, or without `watchHeads`.
  package var seenHead: SeenHead? {
    guard let heads, heads.watch.gap == nil, reader.damage.isEmpty, heads.watch.size > 0,
      holdsSeen(heads)
    else { return nil }
    let entry = heads.watch.entry
    return SeenHead(log: log, size: heads.watch.size, root: entry.root, link: entry.link)
  }

  /// Whether the log as far as it was read still begins with the heads given to `watchHeads`. To be
  /// asked after the first `readNew`; costs nothing unless something is wrong.
  ///
  /// - Parameter check: who signed; nil for an unsealed log.
  /// - Returns: what does not hold; the whole log is read once more to say where.
  package func checkSeenHeads(_ check: SignatureCheck?) throws(LedgerError) -> [HeadFinding] {
    guard let heads, !holdsSeen(heads) else { return [] }
    return try verify(against: [], seen: heads.seen, check)
  }

  private func holdsSeen(_ heads: HeadBook) -> Bool {
    HeadComparison(
      log, heads.watch, isDamaged: !damage.isEmpty,
      witnesses: heads.seen.map(HeadComparison.Witness.init)
    ).findings().isEmpty
  }

  /// Makes a head of what was read so far and appends it to `heads.log`, under the lock. To be
  /// called after `readNew`: after every 64 records, after a second of rest, and when the log is
  /// closed or locked.
  ///
  /// - Parameter signer: who signs; nil for an unsealed log, whose heads are unsigned.
  /// - Returns: the head; nil when there is nothing to add: no records, a head of as many records
  ///   was written already, or `seenHead` is nil.
  /// - Throws: `readOnly`, `busy`, `disk`, or what the signer throws. The log itself is not touched.
  @discardableResult
  package func signHead(_ signer: HeadSigner?) throws(LedgerError) -> Checkpoint? {
    guard let tail else { throw .readOnly }
    guard let heads, let head = seenHead?.checkpoint, head.size > heads.written else { return nil }
    let signed = try signer?.signed(head) ?? head
    return try tail.locked { () throws(LedgerError) in
      do throws(DiskError) {
        for other in try heads.file.readNew() where other.log == log {
          heads.written = max(heads.written, other.size)
        }
        guard head.size > heads.written else { return nil }
        try heads.file.append(signed)
      } catch {
        throw .disk(error)
      }
      heads.written = head.size
      return signed
    }
  }

  /// Reads the whole log and compares it with heads: those given, those seen, and those in its own
  /// `heads.log`. Takes no lock and changes nothing.
  ///
  /// - Parameters:
  ///   - heads: printed heads, or heads kept elsewhere. Signatures under them are checked too.
  ///   - seen: from a user's `seen-heads`.
  ///   - check: who signed; nil for an unsealed log.
  /// - Returns: what does not hold: a finding for each of those heads, and one for the first head
  ///   in `heads.log` that does not hold.
  package func verify(
    against heads: [Checkpoint], seen: [SeenHead] = [], _ check: SignatureCheck?
  ) throws(LedgerError) -> [HeadFinding] {
    let view = try catalog.view()
    let watch: HeadWatch
    let isDamaged: Bool
    let written: [Checkpoint]
    do throws(DiskError) {
      written = try HeadFile(catalog.folder).readNew()
      watch = HeadWatch(at: (heads + written).map(\.size) + seen.map(\.size))
      let reader = RecordReader(catalog.folder)
      reader.watch = watch
      try reader.advance(view, each: nil)
      isDamaged = !view.damage.isEmpty || !reader.damage.isEmpty
    } catch {
      throw LedgerError(reading: error, path: path)
    }
    let good = written.filter { head in
      head.log == log && (check.map { head.isSigned($0) } ?? true)
    }
    let comparison = HeadComparison(
      log, watch, isDamaged: isDamaged,
      witnesses: heads.map(HeadComparison.Witness.init) + seen.map(HeadComparison.Witness.init),
      own: good, isSigned: check != nil)
    return comparison.findings() + falselySigned(heads + written, check)
      + (comparison.ownFinding().map { [$0] } ?? [])
  }

  private func falselySigned(
    _ heads: [Checkpoint], _ check: SignatureCheck?
  ) -> [HeadFinding] {
    guard let check else { return [] }
    // A head without any signature, as one printed on paper, is vouched for by whoever kept it.
    return heads.filter { $0.log == log && !$0.signatures.isEmpty && !$0.isSigned(check) }
      .map {
        HeadFinding(reason: .falseSignature, head: $0, firstSequence: 1, lastSequence: $0.size)
      }
  }
}
