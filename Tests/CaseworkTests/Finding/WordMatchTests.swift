import Testing
import Wording

@testable import Casework

@Suite("Finding a name")
struct WordMatchTests {
  static let names = [
    "An van den Berg", "Bo van der Berg", "Sam 't Hooft", "Deniz Çelik", "Linh Nguyễn",
    "Anne van der Berg-de Wit", "IJsbrand Kok", "Jörg Weiß", "Mo de Haan", "Joris in 't Veld",
    "Kai Peters",
  ]

  static let table: [(words: String, surnames: [String], isNear: Bool)] = [
    ("berg", ["Berg", "Berg", "Berg-de Wit"], false),
    ("van den berg", ["Berg"], false), ("vd berg an", ["Berg", "Berg", "Berg-de Wit"], false),
    ("v.d. Berg", ["Berg", "Berg", "Berg-de Wit"], false),
    ("vd berg", ["Berg", "Berg", "Berg-de Wit"], false),
    ("Berg-de", ["Berg", "Berg", "Berg-de Wit"], false),
    ("\"berg de\"", ["Berg-de Wit"], false),
    ("\"van den\"", ["Berg"], false), ("vandenberg", ["Berg"], true),
    ("hooft", ["Hooft"], false), ("'t hooft", ["Hooft"], false), ("celik", ["Çelik"], false),
    ("NGUYEN", ["Nguyễn"], false), ("ijsbrand", ["Kok"], false), ("IJsbrand", ["Kok"], false),
    ("weiss", ["Weiß"], false), ("weiß", ["Weiß"], false), ("jorg", ["Weiß"], false),
    // One slip: wrong, too few, too many, swapped.
    ("petars", ["Peters"], true), ("petes", ["Peters"], true), ("petters", ["Peters"], true),
    ("petres", ["Peters"], true), ("pteers", ["Peters"], true),
    // Two are too many.
    ("patars", [], false),
    // Letters in their order, from the first on.
    ("ptrs", ["Peters"], true), ("etrs", [], false), ("ngyn", ["Nguyễn"], true),
    // What is there as it was typed is not taken loosely.
    ("haan", ["Haan"], false), ("peters celik", [], false),
    // A number is somebody else when it is one off.
    ("9999999", [], false),
    ("!berg !celik !peters !hooft !kok !weiss !haan !veld", ["Nguyễn"], false),
    // What must not be there is never taken loosely.
    ("kai !petres", ["Peters"], false),
  ]

  @Test("by words, prefixes written short, and what is near", arguments: table)
  func finds(words: String, surnames: [String], isNear: Bool) throws {
    var world = World()
    for name in Self.names { _ = try world.personWithReturn(name) }
    let rows = ReturnColumn.name.sorted(world.register.returns(world.question()))
    let query = Query(words, in: .returns, .standard, today: World.today)
    let found = Filter(query, FindSight(today: World.today)).kept(rows)
    #expect(found.rows.map(\.name.surname) == surnames)
    #expect(found.isNear == isNear)
  }

  @Test("a word is read loosely only when nobody in the whole list has it, whatever else is asked")
  func looseness() throws {
    var world = World()
    _ = try world.personWithReturn("Kai Peters")
    let (other, _) = try world.personWithReturn("Jo Petrus")
    try world.take(.assign(other, to: nil))
    let rows = world.register.returns(world.question())
    func found(_ text: String) -> [String] {
      let query = Query(text, in: .returns, .standard, today: World.today)
      let sight = world.register.sight(
        for: query, in: .returns, world.question(), queue: { [] }, notes: { NoteTexts() })
      return Filter(query, sight).kept(rows).rows.map(\.name.surname)
    }
    #expect(found("petrus") == ["Petrus"])
    #expect(found("petrus owner:me") == [])
  }
}
