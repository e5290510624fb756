import Glibc
import Ledger
import Testing

@Suite("kill -9")
struct KillTests {
  @Test("200 killed writers, two at a time: nothing acknowledged is missing, nothing is twice")
  func killed() throws {
    let folder = try Scratch()
    let log = folder.path + "/log"
    let writer = try Package.program("keerpunt-bench")
    var chance = Chance(seed: 17)
    var acknowledged: Set<String> = []
    var watcher: Ledger?
    var watched: [String] = []
    for _ in 0..<100 {
      let arguments = ["writer", log, "--segment-bytes", "40000"]
      let pair = [try Program(writer, arguments), try Program(writer, arguments)]
      var said: [[UInt8]] = [[], []]
      // At least one acknowledgement, then a moment between 0 and 6 ms.
      #expect(pair[0].readLines(1, into: &said[0]))
      usleep(UInt32.random(in: 0...6_000, using: &chance))
      // Somebody reads along, while both write and between the kills.
      if watcher == nil {
        watcher = try Ledger.open(at: log, on: SystemDisk(), for: .reading)
      }
      try watcher?.readNew { watched.append($0.id.description) }
      for program in pair { program.kill9() }
      for (index, program) in pair.enumerated() {
        let text = String(decoding: said[index], as: UTF8.self) + program.readAll()
        // A line without its end was cut off by the kill.
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
          acknowledged.insert(String(line.split(separator: " ").last ?? ""))
        }
      }
    }
    let ledger = try Ledger.open(at: log, on: SystemDisk(), for: .reading)
    var found: [String] = []
    var numbers: [UInt64] = []
    try ledger.readNew {
      found.append($0.id.description)
      numbers.append($0.sequence)
    }
    try watcher?.readNew { watched.append($0.id.description) }
    #expect(watched == found)
    #expect(acknowledged.count > 400)
    #expect(acknowledged.subtracting(found).isEmpty)
    #expect(Set(found).count == found.count)
    #expect(numbers == Array(1...UInt64(found.count)))
    #expect(ledger.damage == [])
    guard case .sound = try Ledger.verify(at: log, on: SystemDisk()) else {
      Issue.record("called damaged")
      return
    }
  }
}
