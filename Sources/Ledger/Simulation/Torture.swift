/// One log in memory, spoilt in every way that can be counted: what the tests and
/// `keerpunt-bench torture` both run.
///
/// The log has one segment and a mark of an earlier start of the machine, so that nobody vouches
/// for its length: the hardest case, in which torn and damaged must be told apart.
package final class Torture {
  /// How often something was tried, and what went wrong (the first few).
  package struct Report: Equatable, Sendable {
    /// How often something was spoilt.
    package var tried = 0
    /// The first five things that went wrong, in words.
    package var wrong: [String] = []

    /// A report from its parts.
    package init(tried: Int = 0, wrong: [String] = []) {
      self.tried = tried
      self.wrong = wrong
    }

    mutating func note(_ text: @autoclosure () -> String) {
      if wrong.count < 5 { wrong.append(text()) }
    }
  }

  private struct Part {
    var frame: Frame
    var start: Int
    var linkBefore: Digest
    var batch: Int
    var end: Int { start + frame.total }
  }

  /// Keys for a log that is sealed; nil for one that is not.
  private let keys: SimulatedKeys?
  private static let path = "/torture"
  private static let name = SegmentHeader.name(1)

  /// The segment.
  package let bytes: [UInt8]
  private let disk: SimulatedDisk
  private let records: [StoredRecord]
  private var parts: [Part] = []
  /// Where each batch ends.
  private var batchEnds: [Int] = []

  /// A log of at least so many bytes.
  ///
  /// - Parameter isSealed: whether its records are sealed and signed.
  package init(bytes target: Int, isSealed: Bool = false) throws(LedgerError) {
    keys = isSealed ? SimulatedKeys() : nil
    disk = SimulatedDisk(seed: 11)
    let device = RecordID(high: 1, low: 2)
    let ledger = try Ledger.create(
      at: Torture.path, on: disk, purpose: .test, log: RecordID(high: 3, low: 4),
      writer: LogWriter(device: device) { 1_795_000_000_000 }, keys: keys)
    var number = 0
    var size = 0
    while size < target {
      let batch = (0...number % 5).map { _ in
        number += 1
        return Torture.draft(number)
      }
      try ledger.append(batch)
      size = disk.contents(of: Torture.name, in: Torture.path)?.count ?? target
    }
    var found: [StoredRecord] = []
    try ledger.readNew { found.append($0) }
    records = found
    disk.cutPower()
    bytes = disk.contents(of: Torture.name, in: Torture.path) ?? []
    divide()
  }

  private static func draft(_ number: Int) -> DraftRecord {
    DraftRecord(
      id: RecordID(milliseconds: 1_795_000_000_000, chance: (UInt64(number), UInt64(number))),
      kind: UInt16(number % 40), clock: HybridTime(milliseconds: UInt64(number)),
      author: "a.jansen", compartment: UInt8(number % 6),
      subject: number % 3 == 0 ? nil : RecordID(high: UInt64(number), low: 7),
      body: (0..<number * 53 % 420).map { UInt8(truncatingIfNeeded: $0 &+ number) })
  }

  private func divide() {
    guard case .header(let header) = bytes.withUnsafeBytes(SegmentHeader.read) else { return }
    var link = header.startLink
    var start = SegmentHeader.length
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      while start < raw.count, let frame = Frame(headerAt: base + start) {
        parts.append(
          Part(frame: frame, start: start, linkBefore: link, batch: batchEnds.count))
        link = frame.storedLink(base + start)
        start += frame.total
        if frame.endsBatch { batchEnds.append(start) }
      }
    }
  }

  /// How many records of whole batches a segment of one log's beginning holds, whatever its mark
  /// says.
  package static func wholeRecords(_ bytes: [UInt8], keys: SimulatedKeys? = nil) -> Int {
    let disk = SimulatedDisk(seed: 1)
    disk.put(bytes, as: name, in: path)
    var count = 0
    let ledger = try? Ledger.open(at: path, on: disk, for: .reading, keys: keys)
    try? ledger?.readNew { _ in count += 1 }
    return count
  }

  /// Cuts the segment at every length from 0 to all of it and reads what is left as the first
  /// reader after a start of the machine does.
  package func cutEverywhere() -> Report {
    cut(in: 0..<bytes.count + 1)
  }

  /// The same for some lengths.
  package func cut(in lengths: Range<Int>) -> Report {
    var report = Report()
    guard case .header(let header) = bytes.withUnsafeBytes(SegmentHeader.read) else {
      return Report(wrong: ["no header"])
    }
    let chain = ChainHash()
    let buffer = ByteBuffer(capacity: 1 << 17)
    for cut in lengths {
      report.tried += 1
      let whole = batchEnds.lastIndex { $0 <= cut }
      let expected = whole.map { batchEnds[$0] } ?? SegmentHeader.length
      // All that is before the last batch that is whole was checked at a smaller cut.
      let from = whole.flatMap { $0 > 0 ? batchEnds[$0 - 1] : nil } ?? SegmentHeader.length
      if cut < SegmentHeader.length {
        let reading = bytes[..<cut].withUnsafeBytes(SegmentHeader.read)
        if reading != .broken { report.note("cut \(cut): a header") }
        continue
      }
      let point =
        parts.first { $0.start == from }.map {
          ChainPoint(
            segment: 1, offset: UInt64(from), sequence: $0.frame.sequence, link: $0.linkBefore)
        } ?? header.point
      let window = SegmentWindow(
        MemoryFile(bytes, count: cut), limit: UInt64(cut), bytes: buffer)
      var scan = SegmentScan(
        window, from: point, isVouched: false, isSealed: keys != nil, isAfterDamage: false,
        chain: chain)
      do {
        while try scan.next() == .batch {}
      } catch {
        report.note("cut \(cut): \(error)")
      }
      if scan.point.offset != UInt64(expected) || !scan.damage.isEmpty {
        report.note("cut \(cut): end \(scan.point.offset), not \(expected); \(scan.damage)")
      }
    }
    return report
  }

  /// Flips every bit, one at a time, and checks the frame (or header) that it falls in as a reader
  /// does, with the chain as it stands before that frame.
  package func flipEveryBit() -> Report {
    flip(in: 0..<bytes.count * 8)
  }

  /// The same for some bits.
  package func flip(in bits: Range<Int>) -> Report {
    var report = Report()
    let chain = ChainHash()
    let copy = ByteBuffer(capacity: bytes.count + 8)
    bytes.withUnsafeBytes { raw in
      if let base = raw.baseAddress {
        copy.base.copyMemory(from: base, byteCount: raw.count)
      }
    }
    copy.count = bytes.count
    for bit in bits.clamped(to: 0..<SegmentHeader.length * 8) {
      report.tried += 1
      flip(copy, bit)
      if SegmentHeader.read(copy.contents) != .broken { report.note("bit \(bit) of the header") }
      flip(copy, bit)
    }
    for part in parts {
      let start = UnsafeRawPointer(copy.base + part.start)
      for bit in bits.clamped(to: part.start * 8..<part.end * 8) {
        report.tried += 1
        flip(copy, bit)
        if let frame = Frame(headerAt: start), part.start + frame.total <= copy.count,
          case .success = chain.check(
            frame, at: start, sequence: part.frame.sequence, after: part.linkBefore,
            isSealed: keys != nil)
        {
          report.note("bit \(bit) of record \(part.frame.sequence)")
        }
        flip(copy, bit)
      }
    }
    return report
  }

  private func flip(_ copy: ByteBuffer, _ bit: Int) {
    let old = UnsafeRawPointer(copy.base).number(UInt8.self, at: bit / 8)
    copy.base.put(old ^ 1 << UInt8(bit % 8), at: bit / 8)
  }

  /// Flips one bit in `step` and sends the log through opening and reading as a whole: the record
  /// hit is missing or all of the last batch, nothing else is, and only a flip in the last batch
  /// may pass for a torn write.
  package func flipAndOpen(every step: Int) -> Report {
    var report = Report()
    var bit = SegmentHeader.length * 8
    while bit < bytes.count * 8 {
      report.tried += 1
      if let complaint = complaint(afterFlipping: bit) { report.note("bit \(bit): \(complaint)") }
      bit += step
    }
    return report
  }

  /// What is wrong when this bit is flipped and the whole log opened; nil when nothing is. The
  /// header of the segment is left to `flip(in:)`.
  package func complaint(afterFlipping bit: Int) -> String? {
    guard bit / 8 >= SegmentHeader.length else { return nil }
    var spoilt = bytes
    spoilt[bit / 8] ^= 1 << UInt8(bit % 8)
    let twin = disk.copy(seed: 1)
    twin.put(spoilt, as: Torture.name, in: Torture.path)
    return complaint(twin, bit / 8)
  }

  private func complaint(_ twin: SimulatedDisk, _ place: Int) -> String? {
    guard let hit = parts.first(where: { $0.start <= place && place < $0.end }) else {
      return "between the frames"
    }
    var found: [StoredRecord] = []
    var damage: [Damage] = []
    do throws(LedgerError) {
      let ledger = try Ledger.open(at: Torture.path, on: twin, for: .reading, keys: keys)
      try ledger.readNew { found.append($0) }
      damage = ledger.damage
    } catch {
      return "\(error)"
    }
    if hit.batch == batchEnds.count - 1, damage.isEmpty {
      let before = batchEnds.count > 1 ? batchEnds[batchEnds.count - 2] : 0
      let expected = records.filter { $0.position.offset < UInt64(before) }
      return found == expected ? nil : "torn: \(found.count) records"
    }
    guard damage.first?.firstSequence == hit.frame.sequence else {
      return "not found: \(damage.map(\.firstSequence))"
    }
    let expected = records.filter { $0.sequence != hit.frame.sequence }.map(\.draft)
    return found.map(\.draft) == expected ? nil : "\(found.count) records of \(records.count)"
  }
}

/// Bytes in memory that can be read like a file.
private final class MemoryFile: LogFile {
  private let bytes: [UInt8]
  private let count: Int

  init(_ bytes: [UInt8], count: Int) {
    self.bytes = bytes
    self.count = count
  }

  func size() throws(DiskError) -> UInt64 { UInt64(count) }

  func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64
  ) throws(DiskError) -> Int {
    guard offset < UInt64(count) else { return 0 }
    let part = bytes[Int(offset)..<count].prefix(buffer.count)
    buffer.copyBytes(from: part)
    return part.count
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int {
    throw DiskError(.append, code: 9)
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(DiskError) -> Int {
    throw DiskError(.write, code: 9)
  }

  func syncData() throws(DiskError) {}

  func sync() throws(DiskError) {}

  func tryLock() throws(DiskError) -> Bool { false }

  func unlock() {}
}
