import Testing

@testable import Casework

@Suite("Narrowing a list by words")
struct FilterTests {
  static func world() throws -> World {
    var world = World()
    for name in ["Deniz Çelik", "Linh Nguyễn", "Sam 't Hooft", "Elif Bakır", "José Müller"] {
      _ = try world.personWithReturn(name)
    }
    let files = world.register.files.values
    let celik = try #require(files.first { $0.name.surname == "Çelik" })
    try world.take(.addAlias(celik.id, PersonName(parsing: "Dennis Ångström")))
    return world
  }

  @Test(
    "case and diacritics do not count; all words must be found, in any order",
    arguments: [
      ("celik", ["Çelik"]), ("ÇELİK", ["Çelik"]), ("nguyen", ["Nguyễn"]), ("Nguyễn", ["Nguyễn"]),
      ("hooft", ["'t Hooft"]), ("t hooft", ["'t Hooft"]), ("bakir", ["Bakır"]),
      ("muller jose", ["Müller"]), ("jose muller", ["Müller"]), ("angstrom", ["Çelik"]),
      ("celik nguyen", []), ("lelystad", ["Bakır", "Çelik", "'t Hooft", "Müller", "Nguyễn"]),
      ("", ["Bakır", "Çelik", "'t Hooft", "Müller", "Nguyễn"]), ("xyz", []), ("elik", ["Çelik"]),
    ])
  func find(words: String, expected: [String]) throws {
    let rows = ReturnColumn.name.sorted(
      try Self.world().register.returns(
        ListQuestion(
          viewer: World.jansen, now: World.start, scope: .all)))
    let filter = Filter(words)
    let found = rows.filter { filter.matches($0.haystack) }.map { row in
      row.name.prefix.isEmpty ? row.name.surname : row.name.prefix + " " + row.name.surname
    }
    #expect(found == expected)
    #expect(filter.isEmpty == words.isEmpty)
  }

  @Test("a person is found by reference, birth year and owner too")
  func otherWords() throws {
    var world = World()
    let (person, _) = try world.personWithReturn("Ravi de Vos")
    try world.take(
      .recordMember(
        Member(
          user: World.jansen.user, name: "M. Jansen", role: .aftercareCoordinator, team: "Oost")),
      by: World.administrator)
    let row = try #require(world.register.returns(world.question()).first)
    let reference = try #require(world.register.files[person]?.reference)
    for words in ["\(reference.number)", "\(reference)", "1989", "jansen", "jansen vos 1989"] {
      #expect(Filter(words).matches(row.haystack))
    }
    #expect(!Filter("1988").matches(row.haystack))
  }
}
