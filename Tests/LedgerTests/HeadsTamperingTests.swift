import Ledger
import Testing

/// One log of 200 records, spoilt in every way that moves whole frames,
/// segments or folders; every eighth frame, since `Tampering` by itself tries all of them.
@Suite("Heads: what somebody did to a log is noticed by who saw its head")
struct HeadsTamperingTests {
  private static func log() throws -> Tampering { try Tampering(records: 200, every: 8) }

  @Test("a log that nobody touched holds its head")
  func untouched() throws {
    #expect(try HeadsTamperingTests.log().untouched() == .init(tried: 5))
  }

  @Test("a frame left out, doubled, or taken from another log is named, in every way")
  func oneFrame() throws {
    let log = try HeadsTamperingTests.log()
    #expect(log.dropped() == .init(tried: 50))
    #expect(log.duplicated() == .init(tried: 50))
    #expect(log.replayed() == .init(tried: 100))
  }

  @Test("two frames swapped are noticed, all 19,900 pairs, as they are and with a chain made good")
  func pairs() throws {
    let log = try HeadsTamperingTests.log()
    #expect(log.swappedInChain() == .init(tried: 39_800))
    #expect(log.swapped(every: 1_990) == .init(tried: 20))
  }

  @Test("a segment taken away is named by its first record")
  func segments() throws {
    let report = try HeadsTamperingTests.log().segmentRemoved()
    #expect(report.tried > 20)
    #expect(report.wrong == [])
  }

  @Test("a log put back to any earlier state is too short, or forked when it went on since")
  func older() throws {
    let log = try HeadsTamperingTests.log()
    #expect(log.rolledBack() == .init(tried: 50))
    #expect(log.forked() == .init(tried: 25))
  }
}
