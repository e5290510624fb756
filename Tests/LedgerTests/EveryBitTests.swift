import Ledger
import Testing

@Suite("Every byte cut, every bit flipped")
struct EveryBitTests {
  /// A log of 64 KiB: batches of one to five records, bodies of several lengths.
  static func log() throws -> Torture {
    try Torture(bytes: 64 << 10)
  }

  @Test("a log cut at any byte holds exactly the whole batches before the cut")
  func cuts() throws {
    let torture = try EveryBitTests.log()
    #expect(torture.bytes.count >= 64 << 10)
    #expect(torture.cutEverywhere() == .init(tried: torture.bytes.count + 1, wrong: []))
  }

  @Test("a flip of any single bit, 524,288 of them, is noticed")
  func flips() throws {
    let torture = try EveryBitTests.log()
    let report = torture.flipEveryBit()
    #expect(report.tried >= 524_288)
    #expect(report.wrong == [])
  }

  @Test("a flip before the last batch is damage, and every other record is still delivered")
  func flipsReadWhole() throws {
    let torture = try EveryBitTests.log()
    let report = torture.flipAndOpen(every: 389)
    #expect(report.tried > 1_300)
    #expect(report.wrong == [])
  }
}
