import Casework
import Exchange
import Testing

@Suite("Somebody who was destroyed and stands in an import again")
struct ErasedPersonTests {
  @Test("is a new person: nothing was kept by which to know them")
  func new() throws {
    let sheet = "bronnummer;achternaam;voornamen;geboortedatum\n1;Vos;Ravi;12-03-1989"
    var office = Office()
    try office.take(.people, sheet)
    let before = try #require(office.file(named: "Vos"))
    #expect(try office.plan(.people, sheet).counts.new == 0)
    office.register.forget(before.id)
    #expect(office.file(named: "Vos") == nil)
    let plan = try office.take(.people, sheet)
    #expect(plan.counts.new == 1)
    let after = try #require(office.file(named: "Vos"))
    #expect(after.id != before.id)
    #expect(after.identity.entries.map(\.value) == before.identity.entries.map(\.value))
  }
}
