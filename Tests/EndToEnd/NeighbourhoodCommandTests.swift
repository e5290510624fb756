import Foundation
import Testing

/// `keerpunt zone`, `card` and `overview` on the built program, with a practice log on the disk.
@Suite("Zones, cards and the overview in a script")
struct NeighbourhoodCommandTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = folder.path("practice")
    try #require(
      try program.run(
        "demo", "--people", "60", "--seed", "1", "--now", BuiltProgram.monday, "--write", log
      ).code == 0)
  }

  private func run(_ arguments: [String], _ input: String = "") throws -> BuiltProgram.Outcome {
    try program.run(
      arguments + ["--log", log, "--now", BuiltProgram.monday, "--lang", "nl"],
      input: Array(input.utf8))
  }

  private func reference(of name: String) throws -> String {
    let list = try ItemList(run(["list", "caseload", "--json", "--filter", name]).output)
    return try #require(list.items.first?.ref)
  }

  /// 300 metres round a point in GeoJSON; the point is invented.
  private static let circle = """
    {"type":"Feature","properties":{"radius":300},\
    "geometry":{"type":"Point","coordinates":[5.4697,52.5185]}}
    """

  @Test("a zone is drawn from GeoJSON and tells how a place lies to it, in words")
  func draws() throws {
    let person = try reference(of: "roelofs")
    #expect(try run(["zone", "add", person, "--for", "1"], Self.circle).code == 0)
    #expect(try run(["zone", "list", person]).output.contains("cirkel van 300 m"))
    // 0.001 degree of latitude is 111 metres, 0.01 degree 1,113 metres.
    let near = try run(["zone", "test", person, "--at", "52.5195,5.4697"])
    let far = try run(["zone", "test", person, "--at", "52.5285,5.4697"])
    #expect(near.code == 0 && far.code == 0)
    #expect(near.output.contains("in het gebied"), "\(near.output)")
    #expect(far.output.contains("ongeveer 800 m"), "\(far.output)")
    let addresses = try run(["zone", "test", person])
    #expect(addresses.code == 0)
    #expect(addresses.output.split(separator: "\n").count > 1, "\(addresses.output)")
  }

  @Test(
    "what is no GeoJSON, or has its degrees the wrong way round, is refused with the place in it",
    arguments: [
      (#"{"type":"Polygon","coordinates":[[[52.5,5.4],"#, "Regel 1, kolom"),
      (
        #"{"type":"Polygon","coordinates":[[[52.5,5.4],[52.6,5.4],[52.6,5.5],[52.5,5.4]]]}"#,
        "lengte en breedte staan andersom"
      ),
      ("", "dit is geen JSON"),
    ])
  func refuses(input: String, words: String) throws {
    let person = try reference(of: "roelofs")
    let before = try run(["zone", "list", person])
    let outcome = try run(["zone", "add", person, "--for", "1"], input)
    #expect(outcome.code == 65)
    #expect(outcome.complaints.contains(words), "\(outcome.complaints)")
    #expect(outcome.complaints.contains("Er is niets vastgelegd."))
    #expect(try run(["zone", "list", person]) == before)
  }

  @Test("a call card is for who sees the notice alone, and a press card is about nobody")
  func cards() throws {
    let notices = try ItemList(run(["list", "notices", "--json"]).output)
    let person = try #require(notices.items.first?.ref)
    let card = try run(["card", "call", person])
    #expect(card.code == 0)
    for heading in ["Bekend", "Onbekend", "Eerstvolgend", "Besloten", "Open", "Wie beslist"] {
      #expect(card.output.contains(heading), "\(heading)")
    }
    #expect(card.output.split(separator: "\n").count <= 24)
    #expect(try run(["card", "call", person, "--role", "aftercare"]).code != 0)
    let press = try run(["card", "press"])
    #expect(press.code == 0)
    #expect(press.output.contains("Bevestig niets en ontken niets."))
  }

  @Test("the overview counts and names nobody but colleagues, as text and as JSON")
  func overview() throws {
    let text = try run(["overview"])
    let json = try run(["overview", "--json"])
    #expect(text.code == 0 && json.code == 0)
    #expect(text.output.contains("Terugkeer, twaalf weken"))
    #expect(json.output.contains("\"schema\": \"keerpunt.overview/1\""))
    for item in try ItemList(run(["list", "caseload", "--json"]).output).items {
      let reference = item.ref
      #expect(!text.output.contains(reference) && !json.output.contains(reference))
    }
    #expect(!text.output.contains("Roelofs") && !json.output.contains("Roelofs"))
  }
}
