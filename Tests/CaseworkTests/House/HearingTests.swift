import Testing
import Wording

@testable import Casework

/// What a partner at the table may hear: what was shared with them, and no word more.
@Suite("What each partner may hear")
struct HearingTests {
  /// A marker for every fact, so that a text that holds it has leaked it.
  private static func disclosure(
    _ partner: Partner, _ words: String, meeting: MeetingID?, fields: Set<SharedField> = [.plan]
  ) -> Disclosure {
    Disclosure(
      to: partner, ground: .safetyHouse, purpose: "doel van \(words)", fields: fields, words: words,
      on: World.today, decidedBy: "E. Post", meeting: meeting)
  }

  private static func text(_ minutes: Minutes?, _ language: Language) -> String {
    (minutes?.lines(today: World.today) ?? []).map { $0[language] }.joined(separator: "\n")
  }

  @Test(
    "a partner's part of minutes and screen holds nothing that was not shared with that partner")
  func part() throws {
    var world = World()
    let house = try House(in: &world)
    let table = [House.police, House.prosecution]
    try world.take(
      .stepZvh(
        house.person, house.item,
        .triaged(.consultation, on: World.today, table: "", reason: "REDEN-TRIAGE"),
        at: house.meeting), by: House.director)
    try world.take(
      .stepZvh(house.person, house.item, .planSet("HET-PLAN"), at: house.meeting),
      by: House.director)
    try world.take(
      .stepZvh(
        house.person, house.item,
        .agreed(ZvhAgreement(what: "DE-AFSPRAAK", owner: House.prosecution, due: World.today)),
        at: house.meeting), by: House.director)
    try world.take(
      .discussCase(
        house.person,
        CaseDiscussion(
          at: house.meeting, picture: "HET-BEELD", opinion: "HET-OORDEEL", decision: "HET-BESLUIT")),
      by: House.director)
    try world.take(
      .disclose(
        house.person, Self.disclosure(House.police, "VOOR-POLITIE", meeting: house.meeting)),
      by: House.director)
    try world.take(
      .disclose(
        house.person,
        Self.disclosure(House.prosecution, "VOOR-OM", meeting: house.meeting, fields: [.name])),
      by: House.director)
    let secrets = [
      "REDEN-TRIAGE", "HET-PLAN", "DE-AFSPRAAK", "HET-BEELD", "HET-OORDEEL", "HET-BESLUIT",
      "overlast", "wijkteam",
    ]
    for language in [Language.dutch, .english] {
      for partner in table {
        let own = partner == House.police ? "VOOR-POLITIE" : "VOOR-OM"
        let other = partner == House.police ? "VOOR-OM" : "VOOR-POLITIE"
        let part = Self.text(
          world.register.minutes(of: house.meeting, for: House.director, part: partner), language)
        #expect(part.contains(own))
        #expect(!part.contains(other))
        for secret in secrets { #expect(!part.contains(secret), "\(secret)") }
        // House.disclosure told the police the name, outside the meeting; nobody told anybody else.
        #expect(part.contains("Nguyễn"))
      }
    }
    let hearings = world.register.hearings(
      of: house.person, at: try #require(world.register.meeting(house.meeting)),
      for: House.director)
    #expect(hearings.map(\.partner) == table)
    #expect(hearings.map { $0.shares.map(\.words) } == [["", "VOOR-POLITIE"], ["VOOR-OM"]])
    // The whole, which stays in the house, has every line once, each of an event of the log.
    let whole = try #require(world.register.minutes(of: house.meeting, for: House.director))
    let ids = whole.items.flatMap { $0.lines.map(\.event) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isSubset(of: Set(world.events.map(\.id))))
    for secret in secrets.prefix(6) { #expect(Self.text(whole, .dutch).contains(secret)) }
  }

  @Test("a name that was not shared stands in no part, and a withdrawn fact leaves it")
  func name() throws {
    var world = World()
    let house = try House(in: &world)
    let id = try world.take(
      .disclose(
        house.person, Self.disclosure(House.prosecution, "VOOR-OM", meeting: house.meeting)),
      by: House.director)[0].id
    func part() -> String {
      Self.text(
        world.register.minutes(of: house.meeting, for: House.director, part: House.prosecution),
        .dutch)
    }
    #expect(!part().contains("Nguyễn"))
    #expect(!part().contains("Z-"))
    #expect(part().contains("VOOR-OM"))
    try world.take(
      .stepDisclosure(
        house.person, id, DisclosureStep(.withdrawn, on: World.today, reason: "verkeerd"),
        telling: TaskContent(title: "Vertel OM", due: World.today)), by: House.director)
    #expect(!part().contains("VOOR-OM"))
    #expect(world.register.files[house.person]?.openTasks.map(\.content.title) == ["Vertel OM"])
  }

  @Test("who does not see the house sees nobody on its agenda, in its minutes or its cases")
  func outside() throws {
    var world = World()
    let house = try House(in: &world)
    var question = ListQuestion(viewer: World.jansen, now: world.now, scope: .all)
    #expect(world.register.agenda(question).rows.isEmpty)
    #expect(world.register.referrals(question).isEmpty)
    #expect(world.register.minutes(of: house.meeting, for: World.jansen)?.items == [])
    question.viewer = House.director
    #expect(world.register.agenda(question).rows.map(\.person) == [house.person])
    #expect(world.register.referrals(question).map(\.person) == [house.person])
  }
}
