import Ledger

/// Who stands outside and writes down what each process said: which record was acknowledged under
/// which number, and which one a reader saw there.
struct Witness {
  /// A line of a writer or a reader: number and id.
  private struct Statement {
    var sequence: UInt64
    var id: RecordID

    init?(_ line: String) {
      let words = line.split(separator: " ")
      guard words.count == 2, let sequence = UInt64(words[0]), let id = RecordID(String(words[1]))
      else { return nil }
      self.sequence = sequence
      self.id = id
    }
  }

  private var acknowledged: [UInt64: RecordID] = [:]
  private var seen: [UInt64: RecordID] = [:]
  private(set) var contradictions: [String] = []

  /// How many records were acknowledged.
  var count: Int { acknowledged.count }

  /// Notes what a process said.
  mutating func hear(_ lines: [String], isReader: Bool) {
    for line in lines {
      guard let said = Statement(line) else {
        contradictions.append("not understood: \(line)")
        continue
      }
      let before =
        isReader
        ? seen.updateValue(said.id, forKey: said.sequence)
        : acknowledged.updateValue(said.id, forKey: said.sequence)
      // A number is given out once; readers see the same record under it.
      if let before, before != said.id || !isReader {
        contradictions.append("number \(said.sequence): \(before), then \(said.id)")
      }
    }
  }

  /// Compares with the log as it stands in the end.
  func complaints(_ maker: LogMaker, at path: String) -> [String] {
    var found: [RecordID] = []
    var complaints = contradictions
    do throws(LedgerError) {
      let disk = SystemDisk()
      let ledger = try maker.openForReading(at: path, on: disk)
      try ledger.readNew { record in
        if record.sequence != UInt64(found.count + 1) {
          complaints.append("number \(record.sequence) at place \(found.count + 1)")
        }
        found.append(record.id)
      }
      if !ledger.damage.isEmpty { complaints.append("damage: \(ledger.damage)") }
      guard case .sound = try maker.verify(at: path, on: disk) else {
        return complaints + ["not called sound"]
      }
    } catch {
      return complaints + ["cannot be read: \(error)"]
    }
    if Set(found).count != found.count { complaints.append("a record is there twice") }
    for (name, said) in [("acknowledged", acknowledged), ("seen", seen)] {
      for (sequence, id) in said
      where sequence > UInt64(found.count) || found[Int(sequence) - 1] != id {
        complaints.append("record \(sequence) was \(name) and is gone")
      }
    }
    return complaints
  }
}
