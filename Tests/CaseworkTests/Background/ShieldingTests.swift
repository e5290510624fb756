import Testing

@testable import Casework

@Suite("A closed case in the approach of radicalisation is shielded (NEW-3, art. 6(3))")
struct ShieldingTests {
  /// Somebody in a compartment whose theme ended today.
  private func closed(_ compartment: Compartment, _ kind: ThemeKind) throws
    -> (world: World, person: PersonID, theme: ThemeID)
  {
    var world = World()
    let person = try world.person(compartment: compartment, by: World.all)
    let content = ThemeContent(kind: kind, on: World.today, reason: "weegploeg")
    let theme = try world.take(.setTheme(person, content), by: World.all)[0].id
    #expect(world.register.files[person]?.shieldedSince == nil)
    let end = ThemeStep(kind: .ended, on: World.today, note: "geen zorgen meer")
    try world.take(.stepTheme(person, theme, end), by: World.all)
    return (world, person, theme)
  }

  /// What of somebody a viewer finds without their number.
  private func traces(of person: PersonID, in world: World) -> [String] {
    let register = world.register
    let question = world.question(World.all)
    var found: [String] = []
    if register.files(for: World.all).contains(where: { $0.id == person }) { found.append("files") }
    if register.caseload(question).contains(where: { $0.person == person }) {
      found.append("caseload")
    }
    if register.caseload(question, of: [person]).contains(where: { $0.person == person }) {
      found.append("caseload of the person")
    }
    if register.counts(question).caseload > 0 { found.append("count") }
    return found
  }

  @Test("closing takes it out of lists and counts, in this compartment alone")
  func lists() throws {
    let (world, person, _) = try closed(.radicalisation, .radicalisation)
    #expect(world.register.files[person]?.shieldedSince == World.today)
    #expect(traces(of: person, in: world) == [])
    let (other, known, _) = try closed(.supervision, .nuisance)
    #expect(other.register.files[known]?.shieldedSince == nil)
    #expect(
      traces(of: known, in: other) == ["files", "caseload", "caseload of the person", "count"])
  }

  @Test("it opens by its number with a reason, also for who owned it")
  func opening() throws {
    var (world, person, theme) = try closed(.radicalisation, .radicalisation)
    let register = world.register
    let reference = try #require(register.files[person]?.reference)
    #expect(register.people(reference, for: World.all).map(\.id) == [person])
    #expect(register.access(to: person, for: World.all, on: World.today) == .asksReason)
    try world.undo(by: World.all)
    try world.take(.assign(person, to: World.all.user), by: World.all)
    let own = DossierAccess.opens(AccessReason(.ownCase))
    #expect(world.register.access(to: person, for: World.all, on: World.today) == own)
    let end = ThemeStep(kind: .ended, on: World.today, note: "klaar")
    try world.take(.stepTheme(person, theme, end), by: World.all)
    #expect(world.register.access(to: person, for: World.all, on: World.today) == .asksReason)
  }

  @Test("a case without a theme is shielded when it is closed, and not while another is open")
  func cases() throws {
    var world = World()
    let person = try world.person(compartment: .radicalisation, by: World.all)
    let first = try world.take(.openCase(person, World.opening), by: World.all)[0].id
    let second = try world.take(.openCase(person, World.opening), by: World.all)[0].id
    try world.take(.closeCase(person, first, reason: "klaar"), by: World.all)
    #expect(world.register.files[person]?.isShielded == false)
    try world.take(.closeCase(person, second, reason: "klaar"), by: World.all)
    #expect(world.register.files[person]?.shieldedSince == World.today)
  }

  @Test("work on it is refused; a new theme opens it again, and correction and hold are taken in")
  func work() throws {
    var (world, person, _) = try closed(.radicalisation, .radicalisation)
    let refusal = Refusal.shielded(since: World.today)
    for command in [
      Command.addNote(person, World.note()), .assign(person, to: World.jansen.user),
      .addAlias(person, PersonName(parsing: "Ravi Vos")),
      .setTask(person, TaskContent(title: "bellen", due: World.today, assignee: nil)),
    ] {
      #expect(throws: refusal) { try world.take(command, by: World.all) }
    }
    try world.take(.correctIdentity(person, World.identity("Ravi de Vosch")), by: World.all)
    try world.take(
      .placeHold(person, HoldContent(ground: .complaint, remark: "klacht")), by: World.all)
    #expect(world.register.files[person]?.isShielded == true)
    let again = ThemeContent(kind: .radicalisation, on: World.today, reason: "nieuw signaal")
    try world.take(.setTheme(person, again), .addNote(person, World.note()), by: World.all)
    #expect(world.register.files[person]?.isShielded == false)
    #expect(traces(of: person, in: world).contains("caseload"))
  }
}
