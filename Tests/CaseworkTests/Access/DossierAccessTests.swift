import Testing

@testable import Casework

@Suite("How a dossier opens")
struct DossierAccessTests {
  static let tomorrow = World.today.adding(days: 1)
  static let origin = AccessOrigin(session: RecordID(high: 1, low: 2), device: "werkplek-12")
  static let words = "Politie staat aan de deur"
  static let other = Viewer(user: UserName("hendriks"), role: .supervisionOfficer)

  /// One supervision dossier of yilmaz.
  static func supervised() throws -> (world: World, person: PersonID) {
    var world = World()
    let person = try world.person(
      compartment: .supervision, owner: World.yilmaz.user, by: World.yilmaz)
    return (world, person)
  }

  @Test("one's own case, and one covered for while its owner is away, carry their reason")
  func automatic() throws {
    var (world, person, _) = try World.withReturn()
    func access(_ viewer: Viewer, _ day: CivilDate = World.today) -> DossierAccess {
      world.register.access(to: person, for: viewer, on: day)
    }
    #expect(access(World.jansen) == .opens(AccessReason(.ownCase)))
    #expect(access(World.dewit) == .asksReason)
    #expect(access(World.yilmaz) == .closed)
    try world.take(
      .recordAbsence(
        Absence(
          user: World.jansen.user, first: Self.tomorrow, last: Self.tomorrow,
          deputy: World.dewit.user)))
    #expect(access(World.dewit) == .asksReason)
    #expect(access(World.dewit, Self.tomorrow) == .opens(AccessReason(.covering)))
    #expect(access(World.jansen, Self.tomorrow) == .opens(AccessReason(.ownCase)))
    #expect(access(World.dewit, Self.tomorrow.adding(days: 1)) == .asksReason)
    try world.take(.assign(person, to: nil))
    #expect(access(World.jansen) == .asksReason)
  }

  @Test("nobody is asked about their own list, everybody about the others")
  func lists() {
    #expect(AccessReason.automatic(for: .mine) == AccessReason(.ownCase))
    for scope in [Scope.team, .unowned, .all] { #expect(AccessReason.automatic(for: scope) == nil) }
  }

  @Test("supervision of a colleague opens by breaking glass, until the end of the day")
  func glass() throws {
    var (world, person) = try Self.supervised()
    func access(_ viewer: Viewer, _ day: CivilDate = World.today) -> DossierAccess {
      world.register.access(to: person, for: viewer, on: day)
    }
    #expect(access(World.yilmaz) == .opens(AccessReason(.ownCase)))
    #expect(access(World.lead) == .asksReason)
    #expect(access(World.jansen) == .closed)
    #expect(access(Self.other) == .asksGlass)
    try world.take(
      .breakGlass(person, GlassBreaking(.danger, words: Self.words), from: Self.origin),
      by: Self.other)
    #expect(access(Self.other) == .opens(AccessReason(.brokenGlass)))
    #expect(access(Self.other, Self.tomorrow) == .asksGlass)
    let director = Viewer(
      user: UserName("post"), role: .processDirector, compartments: [.supervision])
    #expect(access(director) == .closed)
    try world.take(.assign(person, to: nil), by: World.yilmaz)
    #expect(access(Self.other, Self.tomorrow) == .asksReason)
  }

  @Test("the owner finds it as news in the dossier, the data protection officer on the record")
  func told() throws {
    var (world, person) = try Self.supervised()
    let before = world.now
    let breaking = GlassBreaking(.danger, words: Self.words)
    let made = try world.take(.breakGlass(person, breaking, from: Self.origin), by: Self.other)
    #expect(made.map(\.compartment) == [.supervision, .audit])
    #expect(made.map(\.subject) == [person, nil])
    let rows = world.register.caseload(world.question(World.yilmaz, .mine, since: before))
    #expect(rows.map(\.novelty) == [.changed])
    let line = try #require(world.register.timeline(of: person, for: World.yilmaz).first)
    #expect(line.what == .glassBroken(breaking))
    #expect(line.author == Self.other.user)
    let found = AccessReview.findings(in: AccessRegister(folding: world.events), at: world.now)
    #expect(found.map(\.signs) == [[.brokenGlass]])
    #expect(found.map(\.record.author) == [Self.other.user])
    #expect(found.first?.record.value.object.people == [person])
    #expect(found.first?.record.value.reason == AccessReason(.brokenGlass, words: Self.words))
  }

  @Test(
    "refused with fewer than ten characters, spaces around them not counted",
    arguments: ["", "te kort", "123456789", "   12345678    "])
  func tooShort(words: String) throws {
    var (world, person) = try Self.supervised()
    let count = world.events.count
    #expect(throws: Refusal.wordsTooShort(10)) {
      try world.take(
        .breakGlass(person, GlassBreaking(.danger, words: words), from: Self.origin),
        by: Self.other)
    }
    #expect(world.events.count == count)
  }

  @Test("never for victims and radicalisation, nor where no glass is in the way")
  func never() throws {
    for compartment in Compartment.aboutPeople where compartment != .supervision {
      var world = World()
      let everything = Set(Compartment.allCases)
      let owner = Viewer(user: UserName("x"), role: .practice, compartments: everything)
      let person = try world.person(compartment: compartment, owner: owner.user, by: owner)
      let officer = Viewer(
        user: Self.other.user, role: .supervisionOfficer, compartments: everything)
      #expect(throws: Refusal.glassNotNeeded) {
        try world.take(
          .breakGlass(person, GlassBreaking(.danger, words: Self.words), from: Self.origin),
          by: officer)
      }
    }
    var (world, person) = try Self.supervised()
    #expect(throws: Refusal.unknownPerson) {
      try world.take(
        .breakGlass(person, GlassBreaking(.danger, words: Self.words), from: Self.origin),
        by: Viewer(user: UserName("smit"), role: .bijDelegate))
    }
  }

  @Test("what was shown needs a reason that holds; what was not shown needs none")
  func reasons() throws {
    var (world, person, _) = try World.withReturn()
    func record(_ outcome: AccessOutcome, _ reason: AccessReason?) -> Command {
      .recordAccess(
        AccessRecord(
          .opened, AccessObject(people: [person], position: 0), AccessResult(outcome, count: 1),
          from: Self.origin, because: reason))
    }
    func expectRefused(_ reason: AccessReason?, _ viewer: Viewer) {
      #expect(throws: Refusal.reasonMissing) {
        try world.take(record(.shown, reason), by: viewer)
      }
    }
    expectRefused(nil, World.jansen)
    expectRefused(AccessReason(.other, words: " "), World.dewit)
    expectRefused(AccessReason(.ownCase), World.dewit)
    expectRefused(AccessReason(.covering), World.dewit)
    expectRefused(AccessReason(.brokenGlass), World.dewit)
    try world.take(record(.shown, AccessReason(.ownCase)), by: World.jansen)
    try world.take(record(.shown, AccessReason(.other, words: "collega ziek")), by: World.dewit)
    try world.take(record(.refused, nil), by: World.dewit)
    let register = AccessRegister(folding: world.events)
    #expect(register.entries.map(\.author) == ["jansen", "dewit", "dewit"].map(UserName.init))
  }

  @Test("nobody undoes that they looked, and looking stands in the way of no undo")
  func lasting() throws {
    var (world, person) = try Self.supervised()
    try world.take(.addNote(person, World.note()), by: Self.other)
    try world.take(
      .breakGlass(person, GlassBreaking(.danger, words: Self.words), from: Self.origin),
      by: Self.other)
    #expect(try world.undo(by: Self.other).kind == .note)
    #expect(throws: Refusal.nothingToUndo) { try world.undo(by: Self.other) }
    #expect(try world.redo(by: Self.other).kind == .note)
  }
}
