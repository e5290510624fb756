import Crypto

/// A log in memory with a head after every record, taken apart into its frames, so that it can be
/// put together again otherwise: what somebody with the rights of the system could do to the files.
struct TamperedLog {
  static let path = "/tampered"
  static let writer = LogWriter(device: RecordID(high: 1, low: 2)) { 1_795_000_000_000 }

  /// Whether the numbers, checksums and links are made right again after the change. Without keys
  /// nothing stops anybody from doing so, and then the log by itself is without fault.
  enum Care: CaseIterable {
    case raw
    case rechained
  }

  /// The folder as the honest writer left it.
  let disk: SimulatedDisk
  /// The folder after each record, from none.
  let states: [SimulatedDisk]
  /// The frames, when the log is one segment.
  let frames: [[UInt8]]
  /// The head that the user saw last.
  let seen: SeenHead
  private let key: Curve25519.Signing.PrivateKey
  private let signer: SignerID
  private let checked = Checked()

  /// Writes a log of `count` records, one a batch, each signed for.
  ///
  /// - Parameter salt: makes the records differ from those of another log.
  init(
    _ count: Int, log: LogID, salt: UInt64, segmentBytes: UInt64 = 64 << 20
  ) throws(LedgerError) {
    let disk = SimulatedDisk(seed: salt)
    self.disk = disk
    key = Curve25519.Signing.PrivateKey()
    signer = TamperedLog.signer(key).signer
    let ledger = try Ledger.create(
      at: TamperedLog.path, on: disk, purpose: .test, log: log, writer: TamperedLog.writer,
      limits: LogLimits(segmentBytes: segmentBytes))
    var states = [disk.copy(seed: 1)]
    try TamperedLog.write(1...count, to: ledger, salt: salt, TamperedLog.signer(key)) {
      states.append(disk.copy(seed: 1))
    }
    self.states = states
    guard let head = ledger.seenHead else { throw .unreadable(path: TamperedLog.path) }
    seen = head
    var frames: [[UInt8]] = []
    let bytes = disk.contents(of: SegmentHeader.name(1), in: TamperedLog.path) ?? []
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      var at = SegmentHeader.length
      while at < raw.count, let frame = Frame(headerAt: base + at) {
        frames.append(Array(raw[at..<at + frame.total]))
        at += frame.total
      }
    }
    self.frames = frames
  }

  /// Appends records, each with its head.
  private static func write(
    _ numbers: ClosedRange<Int>, to ledger: Ledger, salt: UInt64, _ signer: HeadSigner,
    after each: () -> Void = {}
  ) throws(LedgerError) {
    ledger.watchHeads(seen: [])
    for number in numbers {
      try ledger.append([draft(number, salt)])
      try ledger.readNew { _ in }
      try ledger.signHead(signer)
      each()
    }
  }

  private static func draft(_ number: Int, _ salt: UInt64) -> DraftRecord {
    DraftRecord(
      id: RecordID(milliseconds: 1_795_000_000_000, chance: (salt, UInt64(number))), kind: 1,
      clock: HybridTime(milliseconds: UInt64(number)), author: "a.jansen",
      compartment: UInt8(number % 6), subject: RecordID(high: UInt64(number % 9), low: 7),
      body: (0..<number * 7 % 60).map { UInt8(truncatingIfNeeded: $0 &+ number) })
  }

  private static func signer(_ key: Curve25519.Signing.PrivateKey) -> HeadSigner {
    HeadSigner(publicKey: Array(key.publicKey.rawRepresentation)) { message throws(LedgerError) in
      guard let signature = try? key.signature(for: message) else { throw .readOnly }
      return Array(signature)
    }
  }

  /// The members: one, with the one key. What was checked once is remembered: the same heads are
  /// looked at thousands of times.
  func isSigned(_ signature: [UInt8], _ message: [UInt8], by signer: SignerID) -> Bool? {
    guard signer == self.signer else { return nil }
    if let known = checked.answers[signature + message] { return known }
    let answer = key.publicKey.isValidSignature(signature, for: message)
    checked.answers[signature + message] = answer
    return answer
  }

  private final class Checked {
    var answers: [[UInt8]: Bool] = [:]
  }

  /// The log with other frames in its only segment. Nobody vouches for it.
  func holding(_ frames: [[UInt8]], _ care: Care) -> SimulatedDisk {
    let changed = SimulatedDisk(seed: 1)
    let name = SegmentHeader.name(1)
    let header = Array(
      (disk.contents(of: name, in: TamperedLog.path) ?? [])[..<SegmentHeader.length])
    let frames = care == .raw ? frames : rechained(frames, header)
    changed.put(header + frames.flatMap { $0 }, as: name, in: TamperedLog.path)
    changed.put(
      disk.contents(of: HeadFile.name, in: TamperedLog.path) ?? [], as: HeadFile.name,
      in: TamperedLog.path)
    return changed
  }

  /// Leaf and link of every frame.
  func proofs() -> [FrameProof] {
    let chain = ChainHash()
    var link = chain.genesis(of: seen.log)
    return frames.compactMap { bytes in
      bytes.withUnsafeBytes { raw in
        guard let base = raw.baseAddress, let frame = Frame(headerAt: base) else { return nil }
        link = chain.link(frame, at: base, after: link)
        return FrameProof(leaf: chain.lastLeaf, link: link)
      }
    }
  }

  private func rechained(_ frames: [[UInt8]], _ header: [UInt8]) -> [[UInt8]] {
    let chain = ChainHash()
    guard case .header(let start) = header.withUnsafeBytes(SegmentHeader.read) else { return [] }
    var link = start.startLink
    return frames.enumerated().map { index, bytes in
      var bytes = bytes
      bytes.withUnsafeMutableBytes { raw in
        guard let base = raw.baseAddress else { return }
        base.put(UInt64(index + 1), at: 8)
        base.put(CRC32C.checksum(base, count: 60), at: 60)
        guard let frame = Frame(headerAt: base) else { return }
        link = chain.link(frame, at: base, after: link)
        link.store(to: base + frame.linkOffset)
      }
      return bytes
    }
  }

  /// Goes on from an older state with other records, as a log does that was put back, or copied
  /// and written to in two places.
  func goneOn(from state: Int, to count: Int) throws(LedgerError) -> SimulatedDisk {
    let other = states[state].copy(seed: 5)
    let ledger = try Ledger.open(
      at: TamperedLog.path, on: other, for: .writing(TamperedLog.writer))
    ledger.watchHeads(seen: [])
    try ledger.append((state + 1...count).map { TamperedLog.draft($0, 77) })
    try ledger.readNew { _ in }
    try ledger.signHead(TamperedLog.signer(key))
    return other
  }

  /// The first damaged record; nil when the log is whole.
  func damaged(in folder: SimulatedDisk) throws(LedgerError) -> UInt64? {
    switch try Ledger.verify(at: TamperedLog.path, on: folder) {
    case .sound: nil
    case .damaged(_, let all): all.first?.firstSequence
    case .unreadable: 1
    }
  }

  /// What the user who saw the head finds in a folder.
  func finding(in folder: SimulatedDisk) throws(LedgerError) -> HeadFinding? {
    let ledger = try Ledger.open(at: TamperedLog.path, on: folder, for: .reading)
    let check: SignatureCheck = { isSigned($0, $1, by: $2) }
    return try ledger.verify(against: [], seen: [seen], check).first
  }
}
