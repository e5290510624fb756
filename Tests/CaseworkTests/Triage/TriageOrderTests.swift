import Testing

@testable import Casework

@Suite("The order of the queue")
struct TriageOrderTests {
  private static let now = World.start

  private static func entry(
    tier: Tier = .thisWeek, due: Due? = Due(World.today.adding(days: 3)),
    hardness: Hardness = .agreement, nature: ConvictionNature? = nil, unknowns: [Unknown] = [],
    touched: Moment = now, id: UInt64 = 5
  ) -> TriageEntry {
    let person = RecordID(high: 1, low: id)
    let identity = World.identity()
    let event = Event(
      id: person, at: touched, author: World.jansen.user, compartment: .aftercare, subject: nil,
      cause: person, fact: .personRegistered(Reference(number: 100_001)!, identity))
    var register = Register(folding: [event])
    register.evolve(event)
    let file = register.files[person]!
    let finding = TriageFinding(
      signal: .taskOverdue, matter: person, reason: .noOwner, rule: nil, deadline: nil, due: due,
      hardness: hardness, dutyHolder: .us, asked: .assign, tier: tier, missing: [],
      raised: touched)
    return TriageEntry(
      id: person, person: person, compartment: .aftercare, reference: file.reference,
      name: file.name, birthDate: nil, owner: nil, ownerName: "", responsible: nil,
      responsibleName: "", finding: finding,
      timeLeft: TimeLeft(until: due, holder: .us, at: now), nature: nature, unknowns: unknowns,
      touched: touched, novelty: nil, haystack: "")
  }

  private static func day(_ days: Int) -> Due { Due(World.today.adding(days: days)) }
  private static func hour(_ iso: String) -> Due {
    let local = CivilDateTime(iso: iso)!
    return Due(local.date, local.time)
  }

  @Test(
    "is tier, time, hardness, nature, unknowns, days untouched, id, each deciding only what those before leave open",
    arguments: [
      (entry(tier: .now, due: day(9)), entry(tier: .thisWeek, due: day(-9), hardness: .law)),
      (entry(due: day(2), hardness: .productDefault), entry(due: day(3), hardness: .law)),
      (entry(due: day(-1), hardness: .productDefault), entry(due: day(0), hardness: .law)),
      // For now, without an end, is today.
      (entry(due: nil), entry(due: day(1), hardness: .law)),
      (entry(due: day(-1), hardness: .productDefault), entry(due: nil, hardness: .law)),
      (entry(hardness: .law, nature: .other), entry(hardness: .agreement, nature: .life)),
      (entry(hardness: .agreement), entry(hardness: .localPolicy)),
      (entry(hardness: .localPolicy), entry(hardness: .productDefault)),
      (entry(nature: .violence), entry(nature: .other, unknowns: [.owner])),
      (entry(nature: .sexualMinor), entry(nature: .violence)),
      (entry(nature: .violence), entry(nature: nil, unknowns: Unknown.allCases)),
      (
        entry(unknowns: [.owner, .address]),
        entry(unknowns: [.owner], touched: now.adding(seconds: -864_000))
      ),
      (entry(touched: now.adding(seconds: -86_400), id: 9), entry(touched: now, id: 1)),
      (entry(id: 1), entry(id: 2)),
      // Hours count in the first tier.
      (
        entry(tier: .now, due: hour("2026-11-23T22:40"), hardness: .productDefault),
        entry(tier: .now, due: hour("2026-11-23T23:40"), hardness: .law)
      ),
    ])
  func precedes(first: TriageEntry, second: TriageEntry) {
    #expect(first.precedes(second, at: Self.now))
    #expect(!second.precedes(first, at: Self.now))
    #expect(TriageEntry.sorted([second, first], at: Self.now) == [first, second])
  }

  @Test(
    "leaves the rest to decide within one day, or one hour in the first tier",
    arguments: [
      // 09:30 and 17:00 of one day.
      (Tier.thisWeek, "2026-11-25T09:30", "2026-11-25T17:00", true),
      (.thisWeek, "2026-11-25T23:59", "2026-11-26T00:00", false),
      (.now, "2026-11-23T10:00", "2026-11-23T10:59", true),
      (.now, "2026-11-23T10:59", "2026-11-23T11:00", false),
      (.now, "2026-11-23T08:01", "2026-11-23T09:00", false),
      (.now, "2026-11-23T08:00", "2026-11-23T08:59", true),
    ])
  func buckets(tier: Tier, early: String, late: String, isEqual: Bool) {
    // The later one is harder: it stands first where time does not decide.
    let soft = Self.entry(tier: tier, due: Self.hour(early), hardness: .productDefault)
    let hard = Self.entry(tier: tier, due: Self.hour(late), hardness: .law)
    #expect(hard.precedes(soft, at: Self.now) == isEqual)
  }

  @Test("puts the three gravest natures in one class")
  func natures() {
    #expect(ConvictionNature.allCases.map(\.rank) == [0, 0, 0, 1, 2])
  }

  @Test("gives every signal about a matter an identity of its own, always the same")
  func identities() {
    var ids = RecordIDSource(generator: SplitMix64(seed: 3))
    let matters = (0..<500).map { _ in ids.next(at: World.start) }
    let all = matters.flatMap { matter in SignalCode.allCases.map { RecordID($0, about: matter) } }
    #expect(Set(all).count == all.count)
    #expect(Set(all).isDisjoint(with: matters))
    let known = RecordID(.homeBanEnds, about: RecordID(high: 0x0198_0000_0000_7000, low: 1 << 63))
    #expect(known.text == "01980000-0000-7000-7a05-5437f8010829")
  }
}
