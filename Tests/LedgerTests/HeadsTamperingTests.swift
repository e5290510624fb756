import Ledger
import Testing

/// One log of 60 records, spoilt in every way that moves whole frames, segments or folders; every
/// fourth frame. `Tampering` by itself tries all of them, in logs of any size.
@Suite("Heads: what somebody did to a log is noticed by who saw its head")
struct HeadsTamperingTests {
  private static func log() throws -> Tampering { try Tampering(records: 60, every: 4) }

  @Test("a log that nobody touched holds its head")
  func untouched() throws {
    #expect(try HeadsTamperingTests.log().untouched() == .init(tried: 5))
  }

  @Test("a frame left out, doubled, or taken from another log is named, in every way")
  func oneFrame() throws {
    let log = try HeadsTamperingTests.log()
    #expect(log.dropped() == .init(tried: 30))
    #expect(log.duplicated() == .init(tried: 30))
    #expect(log.replayed() == .init(tried: 60))
  }

  @Test("two frames swapped are noticed, all 1,770 pairs, as they are and with a chain made good")
  func pairs() throws {
    let log = try HeadsTamperingTests.log()
    #expect(log.swappedInChain() == .init(tried: 3_540))
    #expect(log.swapped(every: 177) == .init(tried: 20))
  }

  @Test("a segment taken away is named by its first record")
  func segments() throws {
    let report = try HeadsTamperingTests.log().segmentRemoved()
    #expect(report.tried > 8)
    #expect(report.wrong == [])
  }

  @Test("a log put back to any earlier state is too short, or forked when it went on since")
  func older() throws {
    let log = try HeadsTamperingTests.log()
    #expect(log.rolledBack() == .init(tried: 30))
    #expect(log.forked() == .init(tried: 15))
  }
}
