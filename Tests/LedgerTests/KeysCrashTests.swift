import Testing

@testable import Ledger

@Suite("A keyring and a disk that stops")
struct KeysCrashTests {
  typealias Sample = KeysSample

  enum Operation: String, CaseIterable, Sendable {
    case create, prepare, admit, grant, revoke, destroy, recover

    func run(_ disk: SimulatedDisk) throws {
      if self == .create {
        try Sample.create(disk)
        return
      }
      let keyring = try Sample.open(Sample.founder, on: disk)
      switch self {
      case .create: break
      case .prepare: try keyring.prepare((2..<6).map { Sample.draft(1, $0) })
      case .admit: try keyring.admit(KeysCrashTests.third.card)
      case .grant: try keyring.grant(2, to: "colleague-bram")
      case .revoke: try keyring.revoke("colleague-bram")
      case .destroy: try keyring.destroy(try keyring.slots(1, Sample.subject(2)))
      case .recover: try keyring.recover(Sample.recovery[0], [9], to: "founder-anna")
      }
    }
  }

  nonisolated(unsafe) private static let third = Sample.identity("cees")

  /// A disk with a keyring and the keys of two people, or an empty one to make it on.
  private static func disk(_ operation: Operation) throws -> (SimulatedDisk, [Digest]) {
    guard operation != .create else { return (SimulatedDisk(seed: 1), []) }
    let sample = try Sample()
    let keyring = try sample.open(Sample.founder)
    return (sample.disk, [try Sample.prepare(keyring, 1, 1), try Sample.prepare(keyring, 1, 2)])
  }

  /// Whether what the operation does is there; nil when there is no keyring.
  private static func isDone(_ operation: Operation, _ keyring: Keyring, _ keys: [Digest]) -> Bool {
    let bram = keyring.holders.first { $0.card.name == "colleague-bram" }
    return switch operation {
    case .create: true
    case .prepare: (try? keyring.slots(1, Sample.subject(5)).count) == 1
    case .admit: keyring.holders.contains { $0.card.name == "cees" }
    case .grant: bram?.labels[2] != nil
    case .revoke: bram == nil
    case .destroy: !Sample.opens(keyring, 1, 2, keys[1])
    case .recover: keyring.held.contains(9)
    }
  }

  /// Opens what is left, and goes on working with it.
  private static func check(
    _ operation: Operation, _ disk: SimulatedDisk, _ keys: [Digest], isAcknowledged: Bool,
    _ place: String
  ) throws {
    let keyring: Keyring
    do {
      keyring = try Sample.open(Sample.founder, on: disk)
    } catch {
      #expect(operation == .create && !isAcknowledged)
      #expect(error as? KeyringError == .notFound(path: Sample.path))
      return
    }
    if isAcknowledged { #expect(isDone(operation, keyring, keys), "\(place)") }
    if let first = keys.first { #expect(Sample.opens(keyring, 1, 1, first), "\(place)") }
    if operation != .destroy, let second = keys.last {
      #expect(Sample.opens(keyring, 1, 2, second), "\(place)")
    }
    try keyring.destroyAgain()
    let next = try Sample.prepare(keyring, 1, 50)
    disk.cutPower()
    #expect(Sample.opens(try Sample.open(Sample.founder, on: disk), 1, 50, next), "\(place)")
  }

  @Test(
    "power cut or killed at every call: it opens as before or after, and no key is lost",
    arguments: Operation.allCases, [true, false])
  func stopped(_ operation: Operation, losesPower: Bool) throws {
    let (before, keys) = try KeysCrashTests.disk(operation)
    var call = 0
    while true {
      let disk = before.copy(seed: UInt64(call))
      disk.stopBefore = call
      let isDone = (try? operation.run(disk)) != nil
      if losesPower { disk.cutPower() } else { disk.kill() }
      try KeysCrashTests.check(
        operation, disk, keys, isAcknowledged: isDone, "call \(call)")
      if isDone { break }
      call += 1
    }
    #expect(call > 5)
  }

  @Test(
    "each call failing is told, and the keyring goes on as before or after",
    arguments: Operation.allCases, [5, 28])
  func failing(_ operation: Operation, code: Int32) throws {
    let (before, keys) = try KeysCrashTests.disk(operation)
    let whole = before.copy(seed: 1)
    try operation.run(whole)
    #expect(whole.calls > 5)
    for call in 0..<whole.calls {
      let disk = before.copy(seed: UInt64(call))
      disk.fault = .init(call: call, failure: .error(code), forever: false)
      var failure: KeyringError?
      do { try operation.run(disk) } catch { failure = error as? KeyringError }
      guard case .disk(let cause) = failure else {
        Issue.record("call \(call): \(String(describing: failure))")
        continue
      }
      #expect(cause.code == code)
      disk.fault = nil
      if operation != .create {
        // Up to the moment at which the new file has its name, nothing has changed.
        let keyring = try Sample.open(Sample.founder, on: disk)
        if cause.call != .syncFolder, operation != .destroy, operation != .prepare {
          #expect(!KeysCrashTests.isDone(operation, keyring, keys), "call \(call)")
        }
      }
      try KeysCrashTests.check(
        operation, disk, keys, isAcknowledged: false, "call \(call)")
    }
  }

  @Test("a failed change leaves the open keyring as it was, and it can be tried again")
  func triedAgain() throws {
    let sample = try Sample()
    let keyring = try sample.open(Sample.founder)
    for kind in [DiskError.Call.append, .sync, .rename] {
      sample.disk.restartCount()
      sample.disk.fault = .init(call: 0, failure: .error(28), forever: true, only: kind)
      #expect(throws: KeyringError.self) { try keyring.grant(2, to: "colleague-bram") }
      #expect(throws: KeyringError.self) { try Sample.prepare(keyring, 1, 9) }
      sample.disk.fault = nil
      #expect(try sample.open(Sample.colleague).held == [1, 8, 9])
    }
    try keyring.grant(2, to: "colleague-bram")
    #expect(try sample.open(Sample.colleague).held == [1, 2, 8, 9])
    let made = try Sample.prepare(keyring, 1, 9)
    #expect(Sample.opens(try sample.open(Sample.colleague), 1, 9, made))
  }

  @Test(
    "every byte of every file is checked: what was changed or cut is refused, and nothing stops")
  func everyByte() throws {
    let sample = try Sample()
    let keyring = try sample.open(Sample.founder)
    for number in UInt64(1)..<5 { try Sample.prepare(keyring, 1, number) }
    try keyring.destroy(try keyring.slots(1, Sample.subject(2)))
    for (name, bytes) in Sample.files(sample.disk) {
      func refused(_ spoilt: [UInt8]) -> Bool {
        sample.disk.put(spoilt, as: name, in: Sample.path)
        do {
          let keyring = try sample.open(Sample.founder)
          for number in UInt64(1)..<5 { _ = try keyring.slots(1, Sample.subject(number)) }
          return false
        } catch KeyringError.malformed(name, _) {
          return true
        } catch {
          return false
        }
      }
      // Of the members, which are long, every thirteenth.
      for index in stride(from: 0, to: bytes.count, by: name == "members" ? 13 : 1) {
        var spoilt = bytes
        spoilt[index] ^= 0x20
        #expect(refused(spoilt), "\(name) \(index)")
      }
      for length in stride(from: 0, to: bytes.count, by: bytes.count / 20 + 1) {
        #expect(refused(Array(bytes[..<length])), "\(name) \(length)")
      }
      sample.disk.put(bytes, as: name, in: Sample.path)
    }
    #expect(try sample.open(Sample.founder).held == [1, 2, 8])
  }

  @Test("a book whose checksum was made to fit is still refused, for it is signed")
  func resealed() throws {
    let sample = try Sample()
    let bytes = try #require(sample.disk.contents(of: "members", in: Sample.path)).dropLast(4)
    for index in Array(bytes.indices.prefix(40)) + Array(stride(from: 40, to: bytes.count, by: 197))
    {
      var writer = ByteWriter()
      var spoilt = Array(bytes)
      spoilt[index] ^= 0x01
      writer.put(spoilt)
      #expect(throws: KeyringError.self) { try MemberBook(bytes: writer.checked) }
    }
  }

  @Test("many people and operations end as the model says")
  func model() throws {
    let sample = try Sample()
    var chance = Chance(seed: 5)
    var model: [UInt64: Set<Digest>] = [:]
    var destroyed: Set<UInt64> = []
    var gone: [(UInt64, Digest)] = []
    var keyrings = [try sample.open(Sample.founder), try sample.open(Sample.colleague)]
    for _ in 0..<1_500 {
      let subject = UInt64.random(in: 0..<500, using: &chance)
      let which = Int.random(in: 0..<2, using: &chance)
      let keyring = keyrings[which]
      switch Int.random(in: 0..<60, using: &chance) {
      case 0: keyrings[which] = try sample.open(which == 0 ? Sample.founder : Sample.colleague)
      case 1...5:
        try keyring.reload()
        let slots = try keyring.slots(1, Sample.subject(subject))
        #expect(try keyring.destroy(slots) == slots.count)
        gone += (model.removeValue(forKey: subject) ?? []).map { (subject, $0) }
        if !slots.isEmpty { destroyed.insert(subject) }
      case 6:
        try keyrings[0].revoke("colleague-bram", label: 1)
        try keyrings[0].grant(1, to: "colleague-bram")
      default:
        if destroyed.contains(subject) {
          #expect(throws: KeyringError.destroyed) { try Sample.prepare(keyring, 1, subject) }
        } else {
          model[subject, default: []].insert(try Sample.prepare(keyring, 1, subject))
        }
      }
    }
    for keyring in keyrings { try keyring.reload() }
    for last in keyrings + [try sample.open(Sample.founder), try sample.open(Sample.colleague)] {
      for (subject, made) in model {
        #expect(made.allSatisfy { Sample.opens(last, 1, subject, $0) })
      }
      #expect(!gone.contains { Sample.opens(last, 1, $0.0, $0.1) })
      #expect(last.lostKeys == 0)
    }
    #expect(destroyed.count > 20 && model.count > 100)
  }
}
