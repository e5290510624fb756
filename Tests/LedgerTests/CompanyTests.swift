import Glibc
import Ledger
import Testing

@Suite("Several processes on one log")
struct CompanyTests {
  @Test("four writers, one of them killed, and two who read along: one order, nothing vanishes")
  func company() throws {
    let folder = try Scratch()
    let log = folder.path + "/log"
    let path = try Package.program("keerpunt-bench")
    let writers = try (0..<4).map { _ in
      try Program(path, ["writer", log, "--segment-bytes", "60000"])
    }
    var said: [[UInt8]] = [[], [], [], []]
    for who in 0..<4 { #expect(writers[who].readLines(1, into: &said[who])) }
    let readers = try (0..<2).map { _ in
      try Ledger.open(at: log, on: SystemDisk(), for: .reading)
    }
    var seen: [[StoredRecord]] = [[], []]
    for round in 0..<800 {
      if round == 400 { writers[3].kill9() }
      for who in 0..<(round < 400 ? 4 : 3) {
        #expect(writers[who].readLines(round + 2, into: &said[who]))
      }
      // The second one looks rarely, and so meets more changes at once.
      try readers[0].readNew { seen[0].append($0) }
      if round % 7 == 0 { try readers[1].readNew { seen[1].append($0) } }
    }
    for writer in writers.prefix(3) { writer.kill9() }
    var acknowledged: Set<String> = []
    for (who, writer) in writers.enumerated() {
      let text = String(decoding: said[who], as: UTF8.self) + writer.readAll()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      acknowledged.formUnion(lines.map { String($0.split(separator: " ").last ?? "") })
    }
    var whole: [StoredRecord] = []
    try Ledger.open(at: log, on: SystemDisk(), for: .reading).readNew { whole.append($0) }
    for index in 0..<2 {
      try readers[index].readNew { seen[index].append($0) }
      #expect(seen[index].map(\.id) == whole.map(\.id))
      #expect(readers[index].damage == [])
    }
    #expect(whole.map(\.sequence) == Array(1...UInt64(whole.count)))
    #expect(acknowledged.count > 400)
    #expect(acknowledged.subtracting(whole.map(\.id.description)).isEmpty)
  }
}
