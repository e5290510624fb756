@testable import Ledger

/// A keyring on a simulated disk: labels 1 and 2 are compartments, 8 is the log's, 9 the auditors'.
/// The founder holds 1, 2 and 8; the colleague 1, 8 and 9.
struct KeysSample {
  static let path = "/keyring"
  static let log = RecordID(high: 3, low: 4)
  // They never change, so that tests may use them side by side.
  nonisolated(unsafe) static let founder = identity("founder-anna")
  nonisolated(unsafe) static let colleague = identity("colleague-bram")
  nonisolated(unsafe) static let recovery = (0..<2).map { _ in secret() }

  let disk: SimulatedDisk

  static func identity(_ name: String) -> Identity {
    // A test without keys can only stop.
    let file = try! IdentityFile.make(
      name: name, role: "officer", passphrase: Array("pass".utf8), cost: .cheap)
    return try! file.unlock(Array("pass".utf8))
  }

  private static func secret() -> RecoverySecret { try! RecoverySecret.draw() }

  init(seed: UInt64 = 1) throws {
    disk = SimulatedDisk(seed: seed)
    _ = try KeysSample.create(disk)
  }

  @discardableResult
  static func create(_ disk: any LogDisk, at path: String = KeysSample.path) throws -> Keyring {
    try Keyring.create(
      at: path, on: disk, log: log, founder: founder, content: [1, 2], logLabel: 8, auditLabel: 9,
      grants: [1: [founder.card, colleague.card], 2: [founder.card], 9: [colleague.card]],
      recovery: recovery, now: { 1_000 })
  }

  func open(
    _ identity: Identity, on other: SimulatedDisk? = nil, at now: UInt64 = 1_000
  ) throws -> Keyring {
    try KeysSample.open(identity, on: other ?? disk, at: now)
  }

  static func open(
    _ identity: Identity, on disk: any LogDisk, path: String = KeysSample.path,
    at now: UInt64 = 1_000
  ) throws -> Keyring {
    try Keyring.open(at: path, on: disk, log: log, identity: identity, now: { now })
  }

  static func subject(_ number: UInt64) -> RecordID {
    RecordID(high: 0x7777_1234_5678_9ABC, low: number)
  }

  static func draft(_ label: UInt8, _ number: UInt64?) -> DraftRecord {
    DraftRecord(
      id: RecordID(high: 1, low: number ?? 0), kind: 1, clock: HybridTime(milliseconds: 1),
      author: "a", compartment: label, subject: number.map(subject), body: [])
  }

  /// Prepares a record and tells the commitment of its body's key.
  @discardableResult
  static func prepare(_ keyring: Keyring, _ label: UInt8, _ number: UInt64?) throws -> Digest {
    let draft = draft(label, number)
    try keyring.prepare([draft])
    guard case .key(_, let commitment) = try keyring.keys(for: draft).body else { return .zero }
    return commitment
  }

  static func opens(
    _ keyring: Keyring, _ label: UInt8, _ number: UInt64?, _ commitment: Digest
  ) -> Bool {
    keyring.bodyKey(
      compartment: label, subject: number.map(subject), commitment: commitment) != nil
  }

  /// Every file of the keyring.
  static func files(_ disk: SimulatedDisk) -> [String: [UInt8]] {
    Dictionary(
      disk.names(in: path).map { ($0, disk.contents(of: $0, in: path) ?? []) },
      uniquingKeysWith: { first, _ in first })
  }
}
