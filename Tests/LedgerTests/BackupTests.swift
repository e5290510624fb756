import Testing

@testable import Ledger

/// The other sample stands for records.
private typealias RecordsSample = Sample

@Suite("Copies of keyrings and logs")
struct BackupTests {
  typealias Sample = KeysSample
  private static let copies = "/copies"
  private static let day: UInt64 = 86_400_000

  @Test("a keyring is put back, and who was destroyed on either side stays destroyed")
  func keyring() throws {
    let sample = try Sample()
    let keyring = try sample.open(Sample.founder)
    let keys = try (1...4).map { try Sample.prepare(keyring, 1, $0) }
    try keyring.destroy(try keyring.slots(1, Sample.subject(1)))
    let backup = try KeyringBackup.write(
      of: Sample.path, log: Sample.log, to: BackupTests.copies, on: sample.disk, now: 5)
    try backup.verify(in: BackupTests.copies, log: Sample.log, on: sample.disk)
    // As they stand in the record of destruction.
    let slots = try keyring.slots(1, Sample.subject(2))
    try keyring.destroy(slots)
    let later = try Sample.prepare(keyring, 1, 5)
    sample.disk.put([1, 2, 3], as: "members", in: Sample.path)
    try backup.restore(
      from: BackupTests.copies, log: Sample.log, to: Sample.path, on: sample.disk)
    let restored = try sample.open(Sample.founder)
    let opened = (1...4).map { Sample.opens(restored, 1, UInt64($0), keys[$0 - 1]) }
    #expect(opened == [false, false, true, true])
    #expect(Sample.opens(restored, 1, 5, later))
    #expect(try restored.destroyAgain() == 0)
    #expect(throws: KeyringError.destroyed) { try Sample.prepare(restored, 1, 2) }
    // Where the whole folder was lost, the log names who was destroyed since the copy was made.
    for name in sample.disk.names(in: Sample.path) { sample.disk.remove(name, in: Sample.path) }
    try backup.restore(
      from: BackupTests.copies, log: Sample.log, to: Sample.path, on: sample.disk)
    let bare = try sample.open(Sample.colleague)
    #expect(Sample.opens(bare, 1, 2, keys[1]) && !Sample.opens(bare, 1, 1, keys[0]))
    #expect(try bare.destroy(slots) == 1)
    #expect(!Sample.opens(bare, 1, 2, keys[1]))
  }

  @Test("files of old keys that were put back by hand are destroyed again")
  func oldFiles() throws {
    let sample = try Sample()
    let keyring = try sample.open(Sample.founder)
    let made = try Sample.prepare(keyring, 1, 1)
    let before = Sample.files(sample.disk)
    try keyring.destroy(try keyring.slots(1, Sample.subject(1)))
    for (name, bytes) in before { sample.disk.put(bytes, as: name, in: Sample.path) }
    let again = try sample.open(Sample.founder)
    #expect(!Sample.opens(again, 1, 1, made))
    #expect(try again.destroyAgain() == 1)
    sample.disk.remove("destroyed", in: Sample.path)
    #expect(!Sample.opens(try sample.open(Sample.founder), 1, 1, made))
  }

  @Test("copies are listed with their age, and the old ones dropped")
  func ages() throws {
    let sample = try Sample()
    let times = [0, 9, 29, 30].map { UInt64($0) * BackupTests.day + 5 }
    for now in times {
      try KeyringBackup.write(
        of: Sample.path, log: Sample.log, to: BackupTests.copies, on: sample.disk, now: now)
    }
    let now = 30 * BackupTests.day + 5
    let list = try KeyringBackup.list(in: BackupTests.copies, on: sample.disk)
    #expect(list.map(\.madeAt) == times.reversed())
    #expect(list.map { $0.age(at: now) } == [0, 1, 21, 30])
    let dropped = try KeyringBackup.drop(
      olderThan: 21, in: BackupTests.copies, on: sample.disk, now: now)
    #expect(dropped == Array(list[2...]))
    sample.disk.cutPower()
    #expect(
      try KeyringBackup.list(in: BackupTests.copies, on: sample.disk) == Array(list[..<2]))
    #expect(try KeyringBackup.list(in: "/none", on: sample.disk) == [])
  }

  @Test("every byte of a copy is checked before anything is put back")
  func spoilt() throws {
    let sample = try Sample()
    try Sample.prepare(try sample.open(Sample.founder), 1, 1)
    let backup = try KeyringBackup.write(
      of: Sample.path, log: Sample.log, to: BackupTests.copies, on: sample.disk, now: 5)
    let bytes = try #require(sample.disk.contents(of: backup.name, in: BackupTests.copies))
    let before = Sample.files(sample.disk)
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var spoilt = bytes
      spoilt[index] ^= 0x40
      sample.disk.put(spoilt, as: backup.name, in: BackupTests.copies)
      #expect(throws: KeyringError.self) {
        try backup.restore(
          from: BackupTests.copies, log: Sample.log, to: Sample.path, on: sample.disk)
      }
    }
    #expect(Sample.files(sample.disk) == before)
    #expect(throws: KeyringError.self) {
      try backup.verify(in: BackupTests.copies, log: .zero, on: sample.disk)
    }
    sample.disk.put([1], as: "members", in: Sample.path)
    #expect(throws: KeyringError.self) {
      try KeyringBackup.write(
        of: Sample.path, log: Sample.log, to: BackupTests.copies, on: sample.disk, now: 6)
    }
  }

  @Test("the power may go at every call of putting back: afterwards it can be done again")
  func powerCut() throws {
    let sample = try Sample()
    let keyring = try sample.open(Sample.founder)
    let keys = try (1...2).map { try Sample.prepare(keyring, 1, $0) }
    let backup = try KeyringBackup.write(
      of: Sample.path, log: Sample.log, to: BackupTests.copies, on: sample.disk, now: 5)
    try keyring.destroy(try keyring.slots(1, Sample.subject(1)))
    var call = 0
    var isDone = false
    while !isDone {
      let disk = sample.disk.copy(seed: UInt64(call))
      func restore() throws {
        try backup.restore(from: BackupTests.copies, log: Sample.log, to: Sample.path, on: disk)
      }
      disk.stopBefore = call
      isDone = (try? restore()) != nil
      disk.cutPower()
      for _ in 0..<2 {
        let after = try sample.open(Sample.founder, on: disk)
        #expect(!Sample.opens(after, 1, 1, keys[0]) && Sample.opens(after, 1, 2, keys[1]))
        try restore()
      }
      call += 1
    }
    #expect(call > 20)
  }

  private static func log(_ disk: SimulatedDisk, records: Int) throws -> Ledger {
    let ledger = try RecordsSample.create(
      "/log", on: disk, limits: LogLimits(segmentBytes: 4_096))
    for number in 1...records { try ledger.append([RecordsSample.draft(number)]) }
    return ledger
  }

  private static func count(_ disk: SimulatedDisk) throws -> Int {
    var count = 0
    try Ledger.open(at: "/log", on: disk, for: .reading).readNew { _ in count += 1 }
    return count
  }

  @Test("a log is copied as far as it changed, and put back into a damaged or an empty folder")
  func logs() throws {
    let disk = SimulatedDisk(seed: 3)
    let ledger = try BackupTests.log(disk, records: 30)
    disk.put([1, 2], as: "members", in: "/log")
    let first = try LogBackup.write(of: "/log", to: "/copy", on: disk)
    #expect(first.count > 2 && disk.names(in: "/copy") == first.sorted())
    #expect(!first.contains("members") && !first.contains("STATE"))
    #expect(try LogBackup.write(of: "/log", to: "/copy", on: disk) == [])
    try ledger.append([RecordsSample.draft(31)])
    let second = try LogBackup.write(of: "/log", to: "/copy", on: disk)
    #expect(!second.isEmpty && second.count < first.count)
    var bytes = try #require(disk.contents(of: first[0], in: "/log"))
    bytes[300] ^= 1
    disk.put(bytes, as: first[0], in: "/log")
    #expect(throws: LogBackup.Refusal.damaged) {
      try LogBackup.write(of: "/log", to: "/copy", on: disk)
    }
    try LogBackup.restore(from: "/copy", to: "/log", on: disk)
    #expect(try BackupTests.count(disk) == 31)
    for name in disk.names(in: "/log") { disk.remove(name, in: "/log") }
    try LogBackup.restore(from: "/copy", to: "/log", on: disk)
    #expect(try BackupTests.count(disk) == 31)
    let again = try RecordsSample.open("/log", on: disk)
    #expect(try again.append([RecordsSample.draft(32)]) == [32])
  }

  @Test("a longer log, another log and a damaged copy are not written over in silence")
  func refused() throws {
    let disk = SimulatedDisk(seed: 3)
    let ledger = try BackupTests.log(disk, records: 3)
    #expect(throws: LogBackup.Refusal.noSoundCopy) {
      try LogBackup.restore(from: "/copy", to: "/log", on: disk)
    }
    try LogBackup.write(of: "/log", to: "/copy", on: disk)
    let older = disk.copy(seed: 4)
    try ledger.append([RecordsSample.draft(4)])
    #expect(throws: LogBackup.Refusal.longer(records: 4, other: 3)) {
      try LogBackup.restore(from: "/copy", to: "/log", on: disk)
    }
    #expect(try BackupTests.count(disk) == 4)
    try LogBackup.write(of: "/log", to: "/copy", on: disk)
    for name in disk.names(in: "/copy") {
      older.put(disk.contents(of: name, in: "/copy") ?? [], as: name, in: "/copy")
    }
    #expect(throws: LogBackup.Refusal.longer(records: 4, other: 3)) {
      try LogBackup.write(of: "/log", to: "/copy", on: older)
    }
    for number in 5...9 { try ledger.append([RecordsSample.draft(number)]) }
    try LogBackup.restore(from: "/copy", to: "/log", on: disk, replacingLonger: true)
    #expect(try BackupTests.count(disk) == 4)
    _ = try Ledger.create(
      at: "/other", on: disk, purpose: .test, log: .zero, writer: RecordsSample.writer)
    #expect(throws: LogBackup.Refusal.otherLog) {
      try LogBackup.restore(from: "/copy", to: "/other", on: disk)
    }
    #expect(throws: LogBackup.Refusal.otherLog) {
      try LogBackup.write(of: "/other", to: "/copy", on: disk)
    }
  }
}
