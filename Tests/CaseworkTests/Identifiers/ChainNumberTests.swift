import Casework
import Testing

@Suite("SKN, the number of the criminal justice chain")
struct ChainNumberTests {
  @Test(
    "is read in capitals, with space and marks passed over",
    arguments: [
      ("0123", "0123"), ("012-345 ab.c", "012345ABC"), ("123", nil), ("", nil),
      (String(repeating: "9", count: 20), String(repeating: "9", count: 20)),
      (String(repeating: "9", count: 21), nil), ("0123é", nil), ("0123\u{202E}", nil),
    ] as [(String, String?)])
  func reading(text: String, kept: String?) {
    #expect(ChainNumber(text)?.text == kept)
  }

  @Test("is recorded and seen by probation, and by no municipal role", arguments: Role.allCases)
  func sight(role: Role) throws {
    let isOfTheChain = [.supervisionOfficer, .practice].contains(role)
    #expect(role.has(.seeChainNumber) == isOfTheChain)
    let identity = Identity(
      name: PersonName(given: "", prefix: "", surname: "Vos"), birthDate: .unknown,
      chainNumber: ChainNumber("012345"))
    var register = Register()
    var ids = RecordIDSource(generator: SplitMix64(seed: 1))
    let now = Moment(milliseconds: 1_795_420_800_000)
    let officer = Viewer(user: UserName("officer"), role: .practice)
    let new = NewPerson(identity: identity, compartment: .supervision)
    for event in try Decider.decide(
      [.register(new)], in: register, by: officer, at: now, ids: &ids)
    {
      register.evolve(event)
    }
    let viewer = Viewer(user: UserName("v"), role: role, compartments: [.supervision])
    let file = try #require(register.files(for: viewer).first { _ in true })
    #expect((file.chainNumber(for: viewer) != nil) == isOfTheChain)
    guard role.has(.decideOnCases), !isOfTheChain else { return }
    #expect(throws: Refusal.notAllowed(.seeChainNumber, role)) {
      try Decider.decide([.register(new)], in: register, by: viewer, at: now, ids: &ids)
    }
  }

  @Test("is shown by no printing of a value")
  func printing() throws {
    let number = try #require(ChainNumber("012345"))
    #expect(String(reflecting: [number]) == "[SKN]" && "\(number)" == "SKN")
  }
}
