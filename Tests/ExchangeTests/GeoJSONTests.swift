import Casework
import Exchange
import Testing
import Wording

@Suite("An area as GeoJSON")
struct GeoJSONTests {
  private static let square = "[[5.1,52],[5.2,52],[5.2,52.1],[5.1,52.1],[5.1,52]]"
  private static let hole = "[[5.14,52.04],[5.16,52.04],[5.16,52.06],[5.14,52.06],[5.14,52.04]]"

  private func read(_ text: String) throws -> ZoneShape { try GeoJSON.shape(Array(text.utf8)) }

  @Test("a polygon, a feature, a collection of one and a polygon turned round are the same area")
  func same() throws {
    let polygon = "{\"type\":\"Polygon\",\"coordinates\":[\(Self.square)]}"
    let shape = try read(polygon)
    let turned = "[[5.1,52],[5.1,52.1],[5.2,52.1],[5.2,52],[5.1,52]]"
    for other in [
      "{\"type\":\"Feature\",\"properties\":null,\"geometry\":\(polygon)}",
      "\u{FEFF}{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":\(polygon)}]}",
      "{\"type\":\"MultiPolygon\",\"coordinates\":[[\(Self.square)]]}",
      "{\"coordinates\":[\(Self.square.replacing(",52]", with: ",52,-3.5]"))],\"type\":\"Polygon\"}",
    ] {
      #expect(try read(other) == shape)
    }
    let place = Coordinate(latitude: 52.05, longitude: 5.15)!
    let inTurned = try read("{\"type\":\"Polygon\",\"coordinates\":[\(turned)]}")
    #expect(inTurned.holds(place) && shape.holds(place))
    #expect(shape.wellKnownText == "POLYGON((5.1 52, 5.2 52, 5.2 52.1, 5.1 52.1, 5.1 52))")
  }

  @Test("holes are left out, and a point with a radius is a circle")
  func holes() throws {
    let shape = try read("{\"type\":\"Polygon\",\"coordinates\":[\(Self.square),\(Self.hole)]}")
    #expect(!shape.holds(Coordinate(latitude: 52.05, longitude: 5.15)!))
    #expect(shape.holds(Coordinate(latitude: 52.01, longitude: 5.11)!))
    let circle = try read(
      """
      {"type": "Feature", "properties": {"radius": 3e2, "naam": "caf\\u00e9 \\ud83d\\ude00"},
       "geometry": {"type": "Point", "coordinates": [5.1214, 52.0907]}}
      """)
    #expect(
      circle
        == (try ZoneShape(around: Coordinate(latitude: 52.0907, longitude: 5.1214)!, metres: 300)))
  }

  private static func place(_ line: Int, _ column: Int) -> TextPlace {
    TextPlace(line: line, column: column)
  }

  @Test(
    "what is wrong is told with the place and the path",
    arguments: [
      ("", GeoJSONError.noJSON(place(1, 1))), ("{\"type\" \"Polygon\"}", .noJSON(place(1, 9))),
      ("{\n  \"é\": tru }", .noJSON(place(2, 11))), ("[1,]", .noJSON(place(1, 4))),
      ("{} x", .noJSON(place(1, 4))), ("[01]", .noJSON(place(1, 2))),
      (String(repeating: "[", count: 40), .noJSON(place(1, 33))),
      ("{}", .expected(.geometry, path: "type", place(1, 1))),
      ("{\"type\":\"LineString\"}", .expected(.geometry, path: "type", place(1, 1))),
      (
        "{\"type\":\"Feature\",\"geometry\":null}",
        .expected(.geometry, path: "geometry.type", place(1, 30))
      ),
      ("{\"type\":\"Polygon\"}", .expected(.coordinates, path: "coordinates", place(1, 1))),
      (
        "{\"type\":\"Polygon\",\n\"coordinates\":[[[5,52],[6,52],[6,\"53\"],[5,52]]]}",
        .expected(.position, path: "coordinates[0][2]", place(2, 31))
      ),
      (
        "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[6,52],[6,53],[5,53]]]}",
        .notClosed(path: "coordinates[0]", place(1, 34))
      ),
      (
        "{\"type\":\"Polygon\",\"coordinates\":[[[52,5],[52,6],[53,6],[52,5]]]}",
        .swapped(path: "coordinates[0][0]", place(1, 35))
      ),
      (
        "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[6,52],[5,52]]]}",
        .shape(.tooFewCorners, path: "coordinates[0]", place(1, 34))
      ),
      (
        "{\"type\":\"Polygon\",\"coordinates\":[[[179,0],[-179,0],[-179,1],[179,0]]]}",
        .shape(.tooWide, path: "coordinates[0]", place(1, 34))
      ),
      (
        "{\"type\":\"Point\",\"coordinates\":[5,52]}",
        .expected(.radius, path: "properties.radius", place(1, 1))
      ),
      (
        "{\"type\":\"Point\",\"coordinates\":[5,95]}",
        .outOfRange(path: "coordinates", place(1, 31))
      ),
    ])
  func refused(text: String, error: GeoJSONError) {
    #expect(throws: error) { try read(text) }
    #expect(!error.phrase.nl.isEmpty && error.phrase.en.contains("Nothing was recorded"))
  }

  @Test("no bytes stop the reader", arguments: 0..<200)
  func fuzz(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    var bytes = Array("{\"type\":\"Polygon\",\"coordinates\":[\(Self.square),\(Self.hole)]}".utf8)
    for _ in 0...(seed % 5) {
      let at = Int(chance.next() % UInt64(bytes.count))
      bytes[at] = UInt8(truncatingIfNeeded: chance.next())
    }
    let shape = try? GeoJSON.shape(bytes)
    #expect(shape == nil || !shape!.wellKnownText.isEmpty)
  }
}

@Suite("Where a victim is leaves by no export")
struct VictimExportTests {
  /// Digits that stand in the area of the victim and nowhere else.
  static let needles = ["9123457", "2432199", "52.9123", "5.2432", "WK987601", "1273"]

  private static func office() throws -> (Office, PersonID) {
    var office = Office.full()
    let person = try #require(office.register.files(for: office.coordinator).first { _ in true }).id
    let file = try #require(office.register.file(person, for: office.everything))
    let centre = Coordinate(latitude: 52.9123457, longitude: 5.2432199)!
    let shape = try ZoneShape(around: centre, metres: 1273)
    let target = try #require(file.zoneTargets.first).target
    office.decide(
      [
        .recordVictimInterest(
          person,
          VictimInterest(
            answer: .yes, area: try AreaCode(validating: "WK987601"), shape: shape,
            on: office.today)),
        .drawZone(person, ZoneContent(target: target, isVictimZone: true, shape: shape)),
      ], later: 10)
    let address = Address(
      kind: .leave, street: "Gracht", houseNumber: "2", postcode: nil, city: "Zwanendam",
      source: .person, verifiedOn: nil, coordinate: Coordinate(latitude: 52.91, longitude: 5.24))
    let home = office.decide([.recordAddress(person, address)], later: 20)[0].id
    let word = office.register.computedNearness(
      of: home, person, for: office.everything, on: office.today)
    office.decide(
      [
        .tellNearness(
          person,
          NearnessTold(
            nearness: word, address: home, source: .colleague, ground: "BIJ-13", on: office.today))
      ], later: 30)
    return (office, person)
  }

  @Test("dossiers, lists and tables of who sees everything hold a word and no place")
  func needles() throws {
    let (office, person) = try Self.office()
    let register = office.register
    for viewer in [office.everything, office.coordinator] {
      let question = ListQuestion(viewer: viewer, now: office.now.adding(seconds: 60), scope: .all)
      var texts = [
        Listing(returns: register.returns(question)).json(),
        Listing(caseload: register.caseload(question)).json(),
        Listing(notes: register.notes(question)).json(),
        Listing(triage: register.triage(question), at: question.now).json(),
      ]
      for file in register.files(for: viewer) {
        let dossier = try #require(
          Dossier(file.reference, in: register, for: viewer, at: office.now))
        texts += [dossier.json()]
        texts += Language.allCases.map { dossier.text($0, width: 120) }
      }
      for text in texts {
        for needle in Self.needles { #expect(!text.contains(needle), "\(needle)") }
      }
    }
    let own = try #require(register.file(person, for: office.everything))
    let json = try Parsed(
      try #require(
        Dossier(own.reference, in: register, for: office.everything, at: office.now)
      ).json())
    let around = json["items"][0]["environment"]
    #expect(around["nearness"][0]["nearness"] == .text("inside"))
    #expect(around["zones"][0]["geometry"] == .text("CIRCLE(5.1 52.1, 400)"))
    #expect(around["zones"][1]["is_victim_zone"] == .boolean(true))
    #expect(around["zones"][1]["geometry"] == .null)
    #expect(
      json["items"][0]["addresses"][1]["coordinate"] == .text("52.91, 5.24"))
  }

  @Test("an import takes a latitude and a longitude, both or neither")
  func imported() throws {
    var office = Office()
    let head = "achternaam;geboortedatum;plaats;bron;breedtegraad;lengtegraad\n"
    let plan = try office.take(
      .people, head + "Vos;1989;Zwanendam;BRP;52,0907;5,1214\nMaes;1990;Zwanendam;BRP;;\n")
    #expect(plan.counts == ImportCounts(new: 2, changed: 0, same: 0, refused: 0))
    #expect(
      office.file(named: "Vos")?.addresses.current?.value.coordinate
        == Coordinate(latitude: 52.0907, longitude: 5.1214))
    #expect(office.file(named: "Maes")?.addresses.current?.value.coordinate == nil)
    for (cells, error) in [
      ("5,1214;52,0907", CoordinateError.swapped), ("52,1;", .twoNumbersExpected),
      ("99;5", .outOfRange), ("x;5", .twoNumbersExpected),
    ] {
      let refused = try office.plan(.people, head + "Bos;1991;Zwanendam;BRP;\(cells)\n")
      #expect(refused.counts.refused == 1)
      #expect(refused.refused.map(\.reason) == [.noCoordinate(error)])
    }
  }
}
