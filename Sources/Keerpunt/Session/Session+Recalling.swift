import Casework
import Ledger
import Records

extension Session {
  /// Everything that was ever recorded about somebody and those linked to them, with what is about
  /// nobody, in the order of the log. In a sealed log nothing else is opened, and of texts only those on
  /// the first person. What was destroyed cannot be read and is not among it.
  func recall(_ people: [PersonID]) throws(Problem) -> [Event] {
    let wanted = Set(people)
    var found: [(sequence: UInt64, record: StoredRecord)] = []
    var closed: [ClosedRecord] = []
    var texts: [ClosedRecord] = []
    try place.doing { [place, keyring] () throws(LedgerError) in
      let reading = try Ledger.open(
        at: place.log, on: SystemDisk(), for: .reading, keys: keyring, isSingleHost: true)
      reading.closedKinds = Set(RecordKind.allCases.map(\.rawValue))
      try reading.readNew { record in
        let subject = record.subject.map { PersonID(high: $0.high, low: $0.low) }
        guard subject.map(wanted.contains) ?? true else { return }
        guard record.isClosed else {
          found.append((record.sequence, record))
          return
        }
        if ClosedTexts.kinds.contains(record.kind) {
          if subject == people.first { texts.append(ClosedRecord(record)) }
        } else {
          closed.append(ClosedRecord(record))
        }
      }
      for record in reading.open(closed + texts) { found.append((record.sequence, record)) }
    }
    // Counting what cannot be read was done when the log was opened.
    var records = EventRecords()
    return found.sorted { $0.sequence < $1.sequence }
      .compactMap { records.event(in: $0.record) }
      .filter { $0.tells(of: wanted, to: viewer) }
  }
}
