import Ledger

/// A log on a simulated disk, and the judgement on what a reader says of a spoilt copy of it.
///
/// Whether anybody vouches for its length makes the difference: after a start of the machine nobody
/// does, and then a last batch that is not whole passes for a torn write.
final class SpoiltLog {
  static let path = "/spoilt"
  static let segment = "seg-0000000001.rlog"

  /// One frame of the segment.
  struct Frame {
    var place: Range<Int>
    var batch: Int
    var startsBatch: Bool
    var endsBatch: Bool
  }

  let isVouched: Bool
  /// The segment as it was written.
  let bytes: [UInt8]
  let frames: [Frame]
  private let maker: LogMaker
  private let disk: SimulatedDisk
  private let records: [StoredRecord]

  /// A log of one segment, of at least so many bytes.
  ///
  /// - Parameter seed: gives the sizes of its batches.
  init(
    _ maker: LogMaker, bytes target: Int, seed: UInt64, isVouched: Bool,
    id: LogID = LogID(high: 3, low: 4)
  ) throws(LedgerError) {
    self.maker = maker
    self.isVouched = isVouched
    disk = SimulatedDisk(seed: seed)
    let ledger = try maker.create(
      at: SpoiltLog.path, on: disk, id: id, device: Sample.device)
    var chance = Chance(seed: seed)
    var sizes: [Int] = []
    while disk.contents(of: SpoiltLog.segment, in: SpoiltLog.path)?.count ?? target < target {
      sizes.append(Int.random(in: 1...4, using: &chance))
      try ledger.append(
        Sample.batch(of: sizes[sizes.count - 1], after: sizes.dropLast().reduce(0, +)))
    }
    var found: [StoredRecord] = []
    try ledger.readNew { found.append($0) }
    records = found
    if !isVouched { disk.cutPower() }
    bytes = disk.contents(of: SpoiltLog.segment, in: SpoiltLog.path) ?? []
    let starts = found.map { Int($0.position.offset) } + [bytes.count]
    var frames: [Frame] = []
    for (batch, size) in sizes.enumerated() {
      for index in 0..<size {
        let start = starts[frames.count]
        frames.append(
          Frame(
            place: start..<starts[frames.count + 1], batch: batch, startsBatch: index == 0,
            endsBatch: index == size - 1))
      }
    }
    self.frames = frames
  }

  /// Where the first frame starts.
  var headerLength: Int { frames.first?.place.lowerBound ?? bytes.count }

  /// What is wrong with what a reader makes of the segment when it reads like this; nil when all
  /// is as it must be.
  ///
  /// - Parameters:
  ///   - isInPlace: nothing was moved, so that every other record can still be asked for.
  ///   - isDoubled: some frames stand in a second place, where their links prove each other: those
  ///     that are passed over on the way to them are named as lost, and need not be handed out.
  func complaint(about spoilt: [UInt8], isInPlace: Bool, isDoubled: Bool = false) -> String? {
    var found: [StoredRecord] = []
    let damage: [Damage]
    do throws(LedgerError) {
      let twin = disk.copy(seed: 1)
      twin.put(spoilt, as: SpoiltLog.segment, in: SpoiltLog.path)
      let ledger = try maker.openForReading(at: SpoiltLog.path, on: twin)
      try ledger.readNew { found.append($0) }
      damage = ledger.damage
    } catch {
      // The one segment's header says what log it is; after a loss of power nothing else does.
      if case .unreadable = error, !isVouched, spoilt.prefix(192) != bytes.prefix(192) {
        return nil
      }
      return "cannot be read: \(error)"
    }
    if let complaint = invented(found) { return complaint }
    let change = zip(spoilt, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let first = change ?? min(spoilt.count, bytes.count)
    guard !damage.isEmpty else { return judgeSilence(found, first, spoilt, isInPlace) }
    guard first < bytes.count else { return "damage where there is none: \(damage)" }
    if isVouched, let complaint = unnamed(found, damage) { return complaint }
    return isInPlace && !isDoubled ? lost(found, spoilt) : nil
  }

  /// Records that were never written so, or stand in another order.
  private func invented(_ found: [StoredRecord]) -> String? {
    var last: UInt64 = 0
    for record in found {
      guard record.sequence > last, record.sequence <= UInt64(records.count) else {
        return "record \(record.sequence) after \(last)"
      }
      last = record.sequence
      let original = records[Int(last) - 1]
      guard record.draft == original.draft, record.originSequence == original.originSequence
      else { return "record \(last) is another one" }
    }
    return nil
  }

  /// No damage was reported: then all before the change is there, nothing else, and nobody could
  /// have known better.
  private func judgeSilence(
    _ found: [StoredRecord], _ first: Int, _ spoilt: [UInt8], _ isInPlace: Bool
  ) -> String? {
    let whole = frames.indices.last { frames[$0].endsBatch && frames[$0].place.upperBound <= first }
    let expected = whole.map { $0 + 1 } ?? 0
    guard found.count == expected else { return "\(found.count) records, not \(expected)" }
    guard first < bytes.count else { return nil }
    guard !isVouched else { return "not noticed" }
    guard isInPlace else { return nil }
    let failed = frames.first { $0.place.upperBound > first }?.place.lowerBound ?? 0
    let proof = frames.first {
      $0.startsBatch && $0.place.lowerBound > failed && isWhole($0, spoilt)
    }
    return proof.map { "called torn, though a batch stands at \($0.place.lowerBound)" }
  }

  private func isWhole(_ frame: Frame, _ spoilt: [UInt8]) -> Bool {
    frame.place.upperBound <= spoilt.count && spoilt[frame.place] == bytes[frame.place]
  }

  /// A missing record that no damage speaks of.
  private func unnamed(_ found: [StoredRecord], _ damage: [Damage]) -> String? {
    let there = Set(found.map(\.sequence))
    for record in records where !there.contains(record.sequence) {
      let isNamed = damage.contains {
        $0.firstSequence <= record.sequence
          && record.sequence <= $0.lastSequence ?? .max
      }
      if !isNamed { return "record \(record.sequence) is missing and not named" }
    }
    return nil
  }

  /// A record that is whole and yet was not handed out. The first one after damage cannot always
  /// be proved, and a last batch that is not whole is none.
  private func lost(_ found: [StoredRecord], _ spoilt: [UInt8]) -> String? {
    let there = Set(found.map(\.sequence))
    let whole = frames.map { isWhole($0, spoilt) }
    let lastBatch = frames.last?.batch
    let lastIsWhole = frames.indices.allSatisfy { frames[$0].batch != lastBatch || whole[$0] }
    for index in frames.indices where whole[index] && !there.contains(UInt64(index + 1)) {
      let mayFollow = index > 0 && whole[index - 1]
      if mayFollow, lastIsWhole || frames[index].batch != lastBatch {
        return "record \(index + 1) is whole and missing"
      }
    }
    return nil
  }
}
