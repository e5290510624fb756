import Ledger
import Testing

@Suite("Every byte cut, every bit flipped")
struct EveryBitTests {
  /// A log of 64 KiB: batches of one to five records, bodies of several lengths.
  static func log(_ isSealed: Bool) throws -> Torture {
    try Torture(bytes: 64 << 10, isSealed: isSealed)
  }

  @Test(
    "a log cut at any byte holds exactly the whole batches before the cut",
    arguments: [false, true])
  func cuts(isSealed: Bool) throws {
    let torture = try EveryBitTests.log(isSealed)
    #expect(torture.bytes.count >= 64 << 10)
    #expect(torture.cutEverywhere() == .init(tried: torture.bytes.count + 1, wrong: []))
  }

  @Test("a flip of any single bit, 524,288 of them, is noticed", arguments: [false, true])
  func flips(isSealed: Bool) throws {
    let torture = try EveryBitTests.log(isSealed)
    let report = torture.flipEveryBit()
    #expect(report.tried >= 524_288)
    #expect(report.wrong == [])
  }

  @Test(
    "a flip before the last batch is damage, and every other record is still delivered",
    arguments: [false, true])
  func flipsReadWhole(isSealed: Bool) throws {
    let torture = try EveryBitTests.log(isSealed)
    let report = torture.flipAndOpen(every: 389)
    #expect(report.tried > 1_300)
    #expect(report.wrong == [])
  }
}
