/// Which ids are in the log, for callers that may send a record twice.
///
/// A hash table of id and number: 24 bytes an entry, some 50 with its free places; built on first
/// use, then kept up with what is added.
final class KnownRecords {
  private let catalog: LogCatalog
  private let reader: RecordReader
  private var numbers: [RecordID: UInt64] = [:]

  /// - Parameter keys: nil for a log that is not sealed. Envelopes are enough: bodies stay closed.
  init(_ catalog: LogCatalog, keys: (any FrameKeys)?) {
    self.catalog = catalog
    reader = RecordReader(catalog.folder, keys: keys, opensBodies: false)
  }

  /// Reads what was added since the last time. Under the lock, so nothing is added meanwhile.
  func update() throws(LedgerError) {
    let view = try catalog.view()
    do throws(DiskError) {
      try reader.advance(view) { record in self.numbers[record.id] = record.sequence }
    } catch {
      throw LedgerError(reading: error, path: catalog.path)
    }
  }

  /// The drafts that are not in the log, each id once.
  func missing(from batch: [DraftRecord]) -> [DraftRecord] {
    var seen: Set<RecordID> = []
    return batch.filter { numbers[$0.id] == nil && seen.insert($0.id).inserted }
  }

  /// Notes a record that was just appended.
  func remember(_ id: RecordID, at sequence: UInt64) {
    numbers[id] = sequence
  }

  /// The number of a record.
  func sequence(of id: RecordID) -> UInt64? {
    numbers[id]
  }
}
