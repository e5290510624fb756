import Ledger

/// Writes what a later version of the program would: a record of a kind that this one does not know.
enum NewerRecord {
  /// Appends one to a log without seals, in administration, which every member sees.
  static func append(to log: String) throws {
    let ledger = try Ledger.open(
      at: log + "/log", on: SystemDisk(),
      for: .writing(LogWriter(device: RecordID(high: 1, low: 2)) { 1_800_000_000_000 }),
      isSingleHost: true)
    try ledger.append([
      DraftRecord(
        id: RecordID(high: 0x019A_0000_0000_7000, low: 0x8000_0000_0000_0001), kind: 60_000,
        clock: HybridTime(milliseconds: 1_800_000_000_000, counter: 0), author: "later",
        compartment: 7, body: [8, 1])
    ])
  }
}
