import Casework
import Testing

@Suite("A batch of decisions")
struct BatchTests {
  private let office = Office()

  private func person(_ name: String) -> Command {
    .register(
      NewPerson(
        identity: Identity(
          name: PersonName(given: "", prefix: "", surname: name), birthDate: .unknown)))
  }

  @Test("builds on what it decided before, with one cause for all")
  func builds() throws {
    var batch = Decider.Batch(
      on: office.register, by: office.everything, at: office.now, ids: office.ids)
    let vos = try #require(try batch.decide([person("Vos")]).first)
    try batch.decide([.assign(vos.id, to: UserName("noor"))])
    try batch.decide([person("Wit")])
    #expect(batch.register.file(vos.id, for: office.everything)?.ownerNow == UserName("noor"))
    #expect(batch.events.map(\.cause) == [vos.id, vos.id, vos.id])
    #expect(Set(batch.events.map(\.id)).count == 3)
    var folded = office.register
    for event in batch.events { folded.evolve(event) }
    var ids = batch.ids
    let undone = try Decider.undo(
      in: folded, by: office.everything, at: office.now, ids: &ids)
    for event in undone.events { folded.evolve(event) }
    #expect(folded.files(for: office.everything).map(\.id) == [])
  }

  @Test("keeps no trace of what was refused")
  func refused() throws {
    var batch = Decider.Batch(
      on: office.register, by: office.everything, at: office.now, ids: office.ids)
    #expect(throws: Refusal.surnameMissing) { try batch.decide([person("Vos"), person("")]) }
    #expect(batch.events == [])
    #expect(batch.register.files(for: office.everything).map(\.id) == [])
    let first = try batch.decide([person("Vos")])
    #expect(batch.events == first)
  }
}
