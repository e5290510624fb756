import Glibc
import Ledger

/// Records and logs to measure with.
enum Sample {
  static func create(_ path: String) throws -> Ledger {
    try Ledger.create(
      at: path, on: SystemDisk(), purpose: .test, log: RecordID(high: 1, low: 2),
      writer: LogWriter(device: RecordID(high: 3, low: 4), now: Clock.milliseconds))
  }

  static func draft(_ number: Int, body: Int) -> DraftRecord {
    DraftRecord(
      id: RecordID(milliseconds: 1_795_000_000_000, chance: (0, UInt64(number))), kind: 1,
      clock: HybridTime(milliseconds: UInt64(number)), author: "a.jansen", compartment: 1,
      subject: RecordID(high: UInt64(number % 5_000), low: 9),
      body: [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: body))
  }
}

/// Folders that are thrown away.
enum Scratch {
  /// Removes a folder with all that is in it, or a file.
  static func remove(_ path: String) {
    guard let stream = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { remove("\(path)/\(name)") }
    }
    closedir(stream)
    rmdir(path)
  }
}
