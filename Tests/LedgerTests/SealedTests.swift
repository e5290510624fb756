import Ledger
import Testing

@Suite("Sealed logs")
struct SealedTests {
  private static let segment = "seg-0000000001.rlog"

  /// A sealed log of single-record batches on a simulated disk.
  private static func log(_ count: Int = 12, keys: SimulatedKeys = SimulatedKeys()) throws
    -> (disk: SimulatedDisk, ledger: Ledger)
  {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: disk, keys: keys)
    for number in 1...count { try ledger.append([Sample.draft(number)]) }
    return (disk, ledger)
  }

  private static func read(
    _ disk: SimulatedDisk, _ keys: SimulatedKeys
  ) throws -> (found: [StoredRecord], damage: [Damage]) {
    let ledger = try Ledger.open(at: Workload.path, on: disk, for: .reading, keys: keys)
    var found: [StoredRecord] = []
    try ledger.readNew { found.append($0) }
    return (found, ledger.damage)
  }

  private static func damage(_ disk: SimulatedDisk, _ keys: SimulatedKeys?) throws -> [Damage] {
    switch try Ledger.verify(at: Workload.path, on: disk, keys: keys) {
    case .sound: return []
    case .damaged(_, let all): return all
    case .unreadable: throw LedgerError.unreadable(path: Workload.path)
    }
  }

  private static func occurs(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: needle) }
  }

  @Test("what goes in comes out, on a real disk, and nothing of it can be read in the files")
  func roundTrip() throws {
    let folder = try Scratch()
    let keys = SimulatedKeys()
    let ledger = try Ledger.create(
      at: folder.path, on: SystemDisk(), purpose: .real, log: Sample.log,
      writer: Sample.writer, limits: LogLimits(segmentBytes: 4_096), keys: keys)
    let drafts = (1...40).map { Sample.draft($0) }
    try ledger.append(Array(drafts[..<7]))
    for draft in drafts[7...] { try ledger.append([draft]) }
    let again = try Ledger.open(
      at: folder.path, on: SystemDisk(), for: .reading, keys: SimulatedKeys())
    var found: [StoredRecord] = []
    try again.readNew { found.append($0) }
    #expect(found.map(\.draft) == drafts)
    #expect(found.map(\.sequence) == Array(1...40))
    let facts = try again.information()
    #expect(facts.isSealed && facts.purpose == .real && facts.formatMinor == 1)
    #expect(facts.segments > 3)
    #expect(
      try Ledger.verify(at: folder.path, on: SystemDisk(), keys: keys) == .sound(facts))
    let (disk, _) = try SealedTests.log()
    let bytes = try #require(disk.contents(of: SealedTests.segment, in: Workload.path))
    #expect(!SealedTests.occurs(Array("jansen".utf8), in: bytes))
    #expect(!SealedTests.occurs(Array(Sample.draft(5).body.prefix(16)), in: bytes))
  }

  @Test("without keys the facts and the chain can be looked at, and no record")
  func withoutKeys() throws {
    let (disk, ledger) = try SealedTests.log()
    let facts = try ledger.information()
    let closed = try Ledger.open(at: Workload.path, on: disk, for: .reading)
    #expect(try closed.information() == facts)
    #expect(try Ledger.verify(at: Workload.path, on: disk) == .sound(facts))
    #expect(throws: LedgerError.sealed(path: Workload.path)) { try closed.readNew { _ in } }
    #expect(throws: LedgerError.sealed(path: Workload.path)) {
      try Sample.open(Workload.path, on: disk)
    }
    #expect(throws: LedgerError.readOnly) { try closed.scrub { _, _ in true } }
    let plain = SimulatedDisk(seed: 1)
    try Sample.create(Workload.path, on: plain).append([Sample.draft(1)])
    #expect(throws: LedgerError.notSealed(path: Workload.path)) {
      try Sample.open(Workload.path, on: plain, keys: SimulatedKeys())
    }
    #expect(throws: LedgerError.notSealed(path: Workload.path)) {
      try Ledger.verify(at: Workload.path, on: plain, keys: SimulatedKeys())
    }
  }

  @Test("records that a user may not read are stepped over without a trace")
  func closed() throws {
    let keys = SimulatedKeys()
    keys.forAuditors = [3]
    let (disk, ledger) = try SealedTests.log(20, keys: keys)
    let all = (1...20).map { Sample.draft($0) }
    var seen: [DraftRecord] = []
    try ledger.readNew { seen.append($0.draft) }
    #expect(seen == all)
    let gone = try #require(Sample.draft(8).subject)
    let cases: [(SimulatedKeys) -> Void] = [
      { $0.closed = [2, 4] }, { $0.destroyed = [gone] }, { $0.isAuditor = false },
    ]
    let expected: [[DraftRecord]] = [
      all.filter { ![2, 4].contains($0.compartment) }, all.filter { $0.subject != gone },
      all.filter { $0.kind != 3 },
    ]
    for (limit, rest) in zip(cases, expected) {
      let user = SimulatedKeys()
      limit(user)
      let (found, damage) = try SealedTests.read(disk, user)
      #expect(found.map(\.draft) == rest)
      #expect(found.count < 20)
      #expect(damage == [])
      #expect(try SealedTests.damage(disk, user) == [])
    }
  }

  @Test("a batch sent again is known by its envelopes, also where bodies stay closed")
  func repeated() throws {
    let keys = SimulatedKeys()
    keys.forAuditors = [3]
    let (disk, _) = try SealedTests.log(6, keys: keys)
    keys.isAuditor = false
    let ledger = try Sample.open(Workload.path, on: disk, keys: keys)
    let again = (1...8).map { Sample.draft($0) }
    #expect(try ledger.append(again, mayRepeat: true) == Array(1...8))
    #expect(try ledger.information().records == 8)
  }

  @Test("what does not open with a key that is held is damage, and is named")
  func seals() throws {
    let (disk, _) = try SealedTests.log(3)
    // The same names of keys, other keys: somebody wrote these frames who had none of them.
    let stranger = SimulatedKeys(seed: 2)
    let (found, damage) = try SealedTests.read(disk, stranger)
    #expect(found == [])
    #expect(damage.map(\.reason) == [.envelopeSeal, .envelopeSeal, .envelopeSeal])
    #expect(damage.map(\.firstSequence) == [1, 2, 3])
    let keys = SimulatedKeys()
    keys.breaksCommitment = true
    try Sample.open(Workload.path, on: disk, keys: keys).append([Sample.draft(4)])
    let after = try SealedTests.read(disk, SimulatedKeys())
    #expect(after.found.map(\.draft) == (1...3).map { Sample.draft($0) })
    #expect(after.damage.map(\.reason) == [.bodySeal])
    #expect(after.damage.map(\.lastSequence) == [4])
    #expect(after.damage.first?.claimedID == Sample.id(4))
    #expect(try SealedTests.damage(disk, nil) == [])
  }

  @Test("a batch that its signer did not sign is named, the chain being whole")
  func signatures() throws {
    let (disk, _) = try SealedTests.log(3)
    let stranger = SimulatedKeys(signingSeed: 9)
    let batch = (4...6).map { Sample.draft($0) }
    try Sample.open(Workload.path, on: disk, keys: stranger).append(batch)
    stranger.claimedSigner = SimulatedKeys().signer
    try Sample.open(Workload.path, on: disk, keys: stranger).append([Sample.draft(7)])
    try Sample.open(Workload.path, on: disk, keys: SimulatedKeys()).append([Sample.draft(8)])
    let damage = try SealedTests.damage(disk, SimulatedKeys())
    #expect(damage.map(\.reason) == [.unknownSigner, .falseSignature])
    #expect(damage.map(\.firstSequence) == [4, 7])
    #expect(damage.map(\.lastSequence) == [6, 7])
    #expect(try SealedTests.damage(disk, nil) == [])
    // Reading goes by the chain; signatures are a matter of verifying.
    #expect(try SealedTests.read(disk, SimulatedKeys()).found.count == 8)
  }

  @Test("a frame that is not sealed has no place in a sealed log, nor the other way round")
  func mixed() throws {
    let (sealed, _) = try SealedTests.log(4)
    let plain = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: plain)
    for number in 1...4 { try ledger.append([Sample.draft(number)]) }
    // Both chains begin alike, so each one's frames are proved under the other's header.
    for (target, source) in [(sealed, plain), (plain, sealed)] {
      let header = try #require(target.contents(of: SealedTests.segment, in: Workload.path))
      let frames = try #require(source.contents(of: SealedTests.segment, in: Workload.path))
      let disk = SimulatedDisk(seed: 2)
      disk.put(
        Array(header[..<192] + frames[192...]), as: SealedTests.segment, in: Workload.path)
      let keys = target === sealed ? SimulatedKeys() : nil
      let ledger = try Ledger.open(at: Workload.path, on: disk, for: .reading, keys: keys)
      var count = 0
      try ledger.readNew { _ in count += 1 }
      #expect(count == 0)
      #expect(try ledger.information().records == 0)
    }
    // Vouched for, it is damage.
    let bytes = try #require(sealed.contents(of: SealedTests.segment, in: Workload.path))
    let own = try #require(plain.contents(of: SealedTests.segment, in: Workload.path))
    let forged = Array(bytes[..<192] + own[192...])
    let padding = [UInt8](repeating: 0, count: max(0, bytes.count - forged.count))
    sealed.put(forged + padding, as: SealedTests.segment, in: Workload.path)
    let (found, damage) = try SealedTests.read(sealed, SimulatedKeys())
    #expect(found == [])
    #expect(damage.map(\.reason) == [.wrongSuite])
  }

  @Test("no nonce is used twice, and equal records look different")
  func nonces() throws {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: disk, keys: SimulatedKeys())
    for _ in 0..<40 {
      try ledger.append((0..<25).map { _ in Sample.draft(2, bodyLength: 50) })
    }
    var places: [Int] = []
    try ledger.readNew { places.append(Int($0.position.offset)) }
    let bytes = try #require(disk.contents(of: SealedTests.segment, in: Workload.path))
    var nonces: Set<[UInt8]> = []
    var bodies: Set<[UInt8]> = []
    for place in places {
      nonces.insert(Array(bytes[place + 24..<place + 36]))
      nonces.insert(Array(bytes[place + 36..<place + 48]))
      let envelope = Int(bytes[place + 16]) + Int(bytes[place + 17]) << 8
      bodies.insert(Array(bytes[place + 64 + envelope..<place + 64 + envelope + 80]))
    }
    #expect(places.count == 1_000)
    #expect(nonces.count == 2_000)
    #expect(bodies.count == 1_000)
  }

  @Test("a batch whose keys cannot be had is refused whole, and the next one is taken")
  func noKeys() throws {
    let keys = SimulatedKeys()
    let (disk, ledger) = try SealedTests.log(2, keys: keys)
    let before = disk.contents(of: SealedTests.segment, in: Workload.path)
    keys.closed = [3]
    #expect(throws: LedgerError.keys(.notHeld(compartment: 3))) {
      try ledger.append([Sample.draft(4), Sample.draft(3)])
    }
    keys.failure = .disk(DiskError(.append, code: 28))
    #expect(throws: LedgerError.keys(.disk(DiskError(.append, code: 28)))) {
      try ledger.append([Sample.draft(4)])
    }
    #expect(disk.contents(of: SealedTests.segment, in: Workload.path) == before)
    keys.failure = nil
    #expect(try ledger.append([Sample.draft(4)]) == [3])
  }
}
