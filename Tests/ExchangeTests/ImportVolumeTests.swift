import Casework
import Exchange
import Glibc
import Testing

@Suite("A large import")
struct ImportVolumeTests {
  /// Surnames that fold to different texts, as letters alone: a name is no number.
  private func surname(_ number: Int) -> String {
    var rest = number
    var name = "Q"
    for _ in 0..<4 {
      name.append(Character(Unicode.Scalar(UInt8(97 + rest % 26))))
      rest /= 26
    }
    return name
  }

  /// Seconds of processor time that this thread spent, which other work on the machine does not
  /// change.
  private func cpuSeconds(_ work: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try work()
    return now() - start
  }

  private func people(_ range: Range<Int>) -> String {
    "achternaam;voornamen;geboortedatum;plaats;bron;eigenaar\n"
      + range.map { "\(surname($0));Jan;1-1-\(1950 + $0 % 50);Zwanendam;BRP;noor\n" }.joined()
  }

  @Test(
    "of 10,000 people beside 15,000 known ones takes under five seconds of one processor, unoptimised"
  )
  func tenThousand() throws {
    var office = Office()
    let known = try office.take(.people, people(0..<15_000))
    #expect(known.counts.new == 15_000)
    // The last row is refused for what is recorded, so that the file is gone through again.
    let sheet = people(10_000..<20_000) + "\(surname(1));Jan;2-2-1970;;;\n"
    var plan: ImportPlan?
    let spent = try cpuSeconds { plan = try office.plan(.people, sheet) }
    #expect(plan?.counts == ImportCounts(new: 5000, changed: 0, same: 5000, refused: 1))
    #expect(plan.map { Set($0.events.map(\.cause)).count } == 1)
    #expect(spent < 5)
  }

  @Test("of 10,000 returns of 25,000 people takes under five seconds of one processor, unoptimised")
  func returns() throws {
    var office = Office()
    try office.take(.people, people(0..<25_000))
    let sheet =
      "achternaam;voornamen;geboortedatum;soort;datumsoort;datum;kwaliteit;bron\n"
      + (0..<10_000).map {
        "\(surname($0));Jan;1-1-\(1950 + $0 % 50);v.i.;v.i.-datum;\($0 % 28 + 1)-1-2027;zeker;DJI\n"
      }.joined()
    var plan: ImportPlan?
    let spent = try cpuSeconds { plan = try office.take(.returns, sheet) }
    #expect(plan?.counts == ImportCounts(new: 10_000, changed: 0, same: 0, refused: 0))
    #expect(spent < 5)
    #expect(try office.plan(.returns, sheet).counts.same == 10_000)
  }
}
