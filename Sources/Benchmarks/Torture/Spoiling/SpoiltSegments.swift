import Ledger

/// Whole segments removed, cut, exchanged for each other's and for those of another log. Somebody
/// vouches for the length: without, the end of the last segment cannot be asked for.
struct SpoiltSegments: TorturePart {
  private static let path = "/segments"

  private let maker: LogMaker
  private let disk: SimulatedDisk
  private let foreign: SimulatedDisk
  private let names: [String]
  private let records: [StoredRecord]

  var name: String { "segments removed, cut, exchanged, \(maker.name)" }
  var size: UInt64? { UInt64(names.count * (names.count + 7)) }
  var gate: UInt64 { size ?? 0 }

  /// Two logs of some segments each.
  init(_ maker: LogMaker, batches: Int) throws(LedgerError) {
    self.maker = maker
    var found: [StoredRecord] = []
    func log(_ id: UInt64) throws(LedgerError) -> SimulatedDisk {
      let disk = SimulatedDisk(seed: id)
      let ledger = try maker.create(
        at: SpoiltSegments.path, on: disk, id: LogID(high: id, low: id), device: Sample.device,
        limits: LogLimits(segmentBytes: 4_096))
      for number in 0..<batches { try ledger.append(Sample.batch(of: 2, after: number * 2)) }
      found = []
      try ledger.readNew { found.append($0) }
      return disk
    }
    foreign = try log(5)
    disk = try log(6)
    records = found
    names = disk.names(in: SpoiltSegments.path).filter { $0.hasPrefix("seg-") }
  }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    Slice(from: place, to: size) { number in
      let index = Int(number) % names.count
      let way = Int(number) / names.count
      let twin = disk.copy(seed: number)
      let bytes = disk.contents(of: names[index], in: SpoiltSegments.path) ?? []
      switch way {
      case 0: twin.remove(names[index], in: SpoiltSegments.path)
      case 1:
        let other = foreign.contents(of: names[index], in: SpoiltSegments.path) ?? []
        twin.put(other, as: names[index], in: SpoiltSegments.path)
      case 2..<7:
        // Cut: at nothing, in the header, after it, in the middle, before the last byte.
        let length = [0, 100, 192, bytes.count / 2, bytes.count - 1][way - 2]
        twin.put(Array(bytes[..<length]), as: names[index], in: SpoiltSegments.path)
      default:
        guard way - 7 != index else { return nil }
        let other = disk.contents(of: names[way - 7], in: SpoiltSegments.path) ?? []
        twin.put(other, as: names[index], in: SpoiltSegments.path)
      }
      return complaint(twin)
    }
  }

  /// Something must be said, and what is handed out must be as it was written.
  private func complaint(_ twin: SimulatedDisk) -> String? {
    var found: [StoredRecord] = []
    do throws(LedgerError) {
      let ledger = try maker.openForReading(at: SpoiltSegments.path, on: twin)
      try ledger.readNew { found.append($0) }
      if ledger.damage.isEmpty { return "not noticed, \(found.count) of \(records.count)" }
    } catch {
      // Every other segment is there, and names the log.
      return "cannot be read: \(error)"
    }
    var last: UInt64 = 0
    for record in found {
      guard record.sequence > last, record.sequence <= UInt64(records.count),
        record.draft == records[Int(record.sequence) - 1].draft
      else { return "record \(record.sequence) after \(last)" }
      last = record.sequence
    }
    return nil
  }
}
