import Ledger
import Testing

@Suite("Crashes")
struct CrashTests {
  /// How many calls a whole run makes.
  private static func calls(sector: Int, isSealed: Bool) -> Int {
    let disk = SimulatedDisk(seed: 1, sector: sector)
    Workload(disk, isSealed: isSealed).run()
    return disk.calls
  }

  /// With sectors of 512 and of 4,096 bytes: 10,000 states each; of a sealed log, where nothing but
  /// the lengths of frames is another matter, 1,500.
  @Test(
    "after a crash at any call, what was acknowledged is there and the log goes on",
    arguments: [512, 4_096], [false, true])
  func states(sector: Int, isSealed: Bool) {
    let calls = CrashTests.calls(sector: sector, isSealed: isSealed)
    let wanted = isSealed ? 1_500 : 10_000
    #expect(calls > 60)
    let seeds = wanted / calls + 1
    var states = 0
    for call in 0...calls {
      let disk = SimulatedDisk(seed: UInt64(call), sector: sector)
      disk.stopBefore = call
      let before = Workload(disk, isSealed: isSealed)
      before.run()
      before.forget()
      for seed in 0..<seeds {
        let after = Workload(before, seed: UInt64(call * 1_000 + seed))
        after.disk.restartCount()
        if let complaint = CrashTests.torment(after, seed) {
          Issue.record("call \(call), seed \(seed), sector \(sector): \(complaint)")
          return
        }
        states += 1
      }
    }
    #expect(states >= wanted)
  }

  @Test(
    "a log whose making was killed, and whose recovery was killed, keeps its first record",
    arguments: [false, true])
  func interruptedMaking(isSealed: Bool) {
    for making in 0..<14 {
      for opening in 0..<34 {
        let disk = SimulatedDisk(seed: UInt64(making * 100 + opening))
        let work = Workload(disk, isSealed: isSealed)
        disk.stopBefore = making
        work.create()
        work.forget()
        disk.kill()
        disk.restartCount()
        disk.stopBefore = opening
        work.open()
        work.forget()
        disk.kill()
        work.open()
        #expect(work.append(1))
        work.forget()
        for seed in 0..<5 {
          let after = Workload(work, seed: UInt64(seed))
          after.disk.cutPower()
          let complaint = after.complaint()
          #expect(complaint == nil, "making \(making), opening \(opening)")
        }
      }
    }
  }

  @Test("a recovery after a start of the machine, killed at any call, leaves nothing in doubt")
  func interruptedRecovery() throws {
    let disk = SimulatedDisk(seed: 3)
    let start = Workload(disk)
    start.create()
    start.append(2)
    start.forget()
    // The power went during a write: pieces of a frame stand at the end.
    let name = "seg-0000000001.rlog"
    let bytes = try #require(disk.contents(of: name, in: Workload.path))
    disk.put(bytes + bytes[192..<300], as: name, in: Workload.path)
    disk.cutPower()
    for opening in 0..<34 {
      let work = Workload(start, seed: UInt64(opening))
      work.disk.stopBefore = opening
      work.open()
      work.forget()
      work.disk.kill()
      work.open()
      #expect(work.append(1))
      work.forget()
      for seed in 0..<8 {
        let after = Workload(work, seed: UInt64(seed))
        after.disk.cutPower()
        let complaint = after.complaint()
        #expect(complaint == nil, "opening \(opening)")
      }
    }
  }

  /// A crash; in two cases of three another one, or a third, while recovering or appending; then
  /// the log must be whole, take a record, and keep it over one more crash. Whatever anybody saw on
  /// the way must still be there at the end.
  private static func torment(_ work: Workload, _ seed: Int) -> String? {
    var chance = Chance(seed: UInt64(seed) &* 77 &+ 5)
    if let complaint = die(work, &chance) { return complaint }
    for _ in 0..<seed % 3 {
      if Bool.random(using: &chance) {
        work.disk.stopBefore = Int.random(in: 0..<40, using: &chance)
        work.open()
      } else {
        work.open()
        if let complaint = work.complaint() { return "while recovering: " + complaint }
        work.disk.restartCount()
        work.disk.stopBefore = Int.random(in: 0..<12, using: &chance)
      }
      work.append(2)
      if let complaint = die(work, &chance) { return complaint }
    }
    work.open()
    guard work.isOpen else { return "cannot be opened: \(String(describing: work.lastError))" }
    if let complaint = work.complaint() { return "after opening: " + complaint }
    guard work.append(1) else { return "takes nothing: \(String(describing: work.lastError))" }
    work.forget()
    work.disk.cutPower()
    if let complaint = work.complaint() { return "at the end: " + complaint }
    guard case .sound? = try? Ledger.verify(at: Workload.path, on: work.disk, keys: work.keys)
    else {
      return "at the end: not called sound"
    }
    return nil
  }

  /// The process is killed; perhaps somebody looks, or deletes the mark; perhaps the power goes.
  private static func die(_ work: Workload, _ chance: inout Chance) -> String? {
    work.forget()
    work.disk.kill()
    var complaint: String?
    switch Int.random(in: 0..<8, using: &chance) {
    case 0: work.disk.remove("STATE", in: Workload.path)
    case 1, 2, 3: complaint = work.complaint()
    default: break
    }
    if Int.random(in: 0..<2, using: &chance) == 0 { work.disk.cutPower() }
    work.disk.restartCount()
    return complaint.map { "after dying: " + $0 }
  }
}
