import Testing

@testable import Casework

@Suite("Sharing with others")
struct DisclosureTests {
  private static func disclosure(_ change: (inout Disclosure) -> Void) -> Disclosure {
    var disclosure = House.disclosure
    disclosure.ground = .detentionAndReturn
    change(&disclosure)
    return disclosure
  }

  @Test(
    "a sharing has a receiver, a ground that holds here, a purpose, facts, and who decided",
    arguments: [
      (disclosure { _ in }, nil),
      (disclosure { $0.receiver = Partner(.police, " ") }, .receiverMissing),
      (disclosure { $0.ground = .safetyHouse }, .groundNotHere(.safetyHouse, .aftercare)),
      (disclosure { $0.ground = .noticeToMayor }, .groundNotHere(.noticeToMayor, .aftercare)),
      (disclosure { $0.ground = .own }, .groundMissing),
      (
        disclosure {
          $0.ground = .own
          $0.groundWords = "Wmo 5.1.1"
        }, nil
      ),
      (disclosure { $0.purpose = "" }, .purposeMissing),
      (disclosure { $0.fields = [] }, .sharedFieldsMissing),
      (disclosure { $0.fields = [.other] }, .sharedWordsMissing),
      (
        disclosure {
          $0.fields = [.other]
          $0.words = "de hond"
        }, nil
      ),
      (disclosure { $0.decidedBy = " " }, .deciderMissing),
      (
        disclosure { $0.on = World.today.adding(days: 1) },
        .happenedInFuture(World.today.adding(days: 1))
      ),
      (disclosure { $0.meeting = RecordID(high: 9, low: 9) }, .unknownMeeting),
    ] as [(Disclosure, Refusal?)])
  func needs(disclosure: Disclosure, refusal: Refusal?) throws {
    var world = World()
    let person = try world.person()
    if let refusal {
      #expect(throws: refusal) { try world.take(.disclose(person, disclosure)) }
    } else {
      try world.take(.disclose(person, disclosure))
      #expect(world.register.files[person]?.liveShares.map(\.content) == [disclosure])
    }
  }

  @Test("one person at a time; two receivers of one person are fine")
  func judgment() throws {
    var world = World()
    let (one, other) = (try world.person(), try world.person("Ben Okafor"))
    let disclosure = Self.disclosure { _ in }
    #expect(throws: Refusal.oneAtATime) {
      try world.take(.disclose(one, disclosure), .disclose(other, disclosure))
    }
    try world.take(
      .disclose(one, disclosure),
      .disclose(one, Self.disclosure { $0.receiver = House.prosecution }))
    #expect(world.register.files[one]?.liveShares.count == 2)
  }

  @Test("what was shared is withdrawn or corrected with a reason and a task, never undone")
  func steps() throws {
    var world = World()
    let person = try world.person()
    let id = try world.take(.disclose(person, Self.disclosure { $0.words = "nummer 12" }))[0].id
    #expect(throws: Refusal.hasItsOwnWithdrawal(.disclosure)) { try world.undo() }
    let task = TaskContent(title: "Vertel het de politie", due: World.today)
    func step(
      _ kind: DisclosureStepKind, _ reason: String, _ words: String = "", title: String? = nil
    ) -> Command {
      .stepDisclosure(
        person, id, DisclosureStep(kind, on: World.today, reason: reason, words: words),
        telling: title.map { TaskContent(title: $0, due: World.today) } ?? task)
    }
    #expect(throws: Refusal.reasonMissing) { try world.take(step(.withdrawn, " ")) }
    #expect(throws: Refusal.sharedWordsMissing) { try world.take(step(.corrected, "fout")) }
    #expect(throws: Refusal.titleMissing) { try world.take(step(.withdrawn, "fout", title: "")) }
    try world.take(step(.corrected, "fout", "nummer 21"))
    #expect(world.register.files[person]?.liveShares[0].words == "nummer 21")
    #expect(throws: Refusal.hasItsOwnWithdrawal(.disclosureStep)) { try world.undo() }
    try world.take(step(.withdrawn, "verkeerde persoon"))
    #expect(world.register.files[person]?.liveShares[0].stands == false)
    #expect(world.register.files[person]?.shares(with: House.police) == [])
    #expect(throws: Refusal.disclosureAlreadyWithdrawn) {
      try world.take(step(.withdrawn, "nog eens"))
    }
    #expect(world.register.files[person]?.openTasks.map(\.content) == [task, task])
  }

  @Test("an organisation is the same whatever the case, accents or space of its name")
  func same() {
    let one = Partner(.police, "Politie  Çelik", person: "A")
    #expect(one.isSameOrganisation(as: Partner(.police, "politie celik", person: "B")))
    #expect(!one.isSameOrganisation(as: Partner(.prosecution, "politie celik")))
    #expect(!one.isSameOrganisation(as: Partner(.police, "politie")))
  }

  @Test("the form offers the usual ground first, and none that the law ties to another place")
  func grounds() {
    #expect(DisclosureGround.selectable(in: .zvh).first == .safetyHouse)
    #expect(DisclosureGround.selectable(in: .bij).first == .noticeToMayor)
    #expect(DisclosureGround.selectable(in: .aftercare).first == .detentionAndReturn)
    for compartment in Compartment.aboutPeople {
      let offered = DisclosureGround.selectable(in: compartment)
      #expect(offered.contains(.safetyHouse) == (compartment == .zvh))
      #expect(offered.contains(.noticeToMayor) == (compartment == .bij))
      #expect(Set(offered).count == offered.count)
    }
  }
}
