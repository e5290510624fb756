import Testing
import Wording

@testable import Casework

@Suite("Finding by fields")
struct FieldTests {
  /// Four people of jansen's and one of nobody's, each with something of their own.
  static func world() throws -> World {
    var world = World()
    // Today is Monday 23 November; the days are those of the return.
    let days: [(String, String?)] = [
      ("Een Gister", "2026-11-22"), ("Twee Vandaag", "2026-11-23"), ("Drie Dag", "2026-12-06"),
      ("Vier Dag", "2026-12-07"), ("Vijf Zonder", nil),
    ]
    for (name, day) in days {
      _ = try world.personWithReturn(
        name, dates: day.map { [World.date(.sentenceEnd, $0)] } ?? [])
    }
    let files = Dictionary(
      uniqueKeysWithValues: world.register.files.values.map { ($0.name.given, $0) })
    func take(_ command: Command, by viewer: Viewer = World.jansen) throws {
      try world.take(command, by: viewer)
    }
    for (name, state) in [("Een", ConditionState.blocked), ("Twee", .arranged), ("Drie", .blocked)]
    {
      let file = files[name]!
      try take(
        .changeCondition(
          file.id, file.returns[0].id, .housing, ConditionFinding(state: state, remark: "")))
    }
    let three = files["Drie"]!
    try take(
      .correctReturn(
        three.id, three.returns[0].id,
        ReturnDetails(type: .conditionalRelease, institution: "PI Lelystad")))
    try take(
      .changeStatus(
        three.id, three.returns[0].id, ReturnProgress(status: .inPreparation), override: nil))
    try take(.addNote(files["Twee"]!.id, World.note("De buurman belt elke dag.")))
    try take(.addNote(files["Vier"]!.id, World.note("Buurvrouw helpt.")))
    try take(.assign(files["Vijf"]!.id, to: nil))
    return world
  }

  static func found<Row: ListRow>(
    _ text: String, _ rows: [Row], _ world: World, _ viewer: Viewer = World.jansen
  ) -> [Row] {
    let question = world.question(viewer)
    let query = Query(
      text, in: Row.findList, .standard.with(world.register.members.values), today: World.today)
    #expect(query.problem == nil, "\(text)")
    var notes = NoteTexts()
    for file in world.register.files(for: viewer) { notes.add(file) }
    let sight = world.register.sight(
      for: query, in: Row.findList, question, queue: { world.register.triage(question) },
      notes: { notes })
    return Filter(query, sight).kept(rows).rows
  }

  static let table: [(text: String, given: [String])] = [
    ("due<0d", ["Een"]), ("due<=0d", ["Een", "Twee"]), ("due<14d", ["Een", "Twee", "Drie"]),
    ("due<=14d", ["Een", "Twee", "Drie", "Vier"]), ("due>13d", ["Vier"]), ("due>14d", []),
    ("due>=13d", ["Drie", "Vier"]), ("due:6-12", ["Drie"]), ("due:geen", ["Vijf"]),
    ("!due:geen due>=1d", ["Drie", "Vier"]), ("!due<14d", ["Vier", "Vijf"]),
    ("terugkeer<1-12", ["Een", "Twee"]),
    ("onderdak:knelpunt", ["Een", "Drie"]), ("housing:arranged", ["Twee"]),
    ("housing:not-asked", ["Vier", "Vijf"]), ("!housing:open", ["Twee"]),
    ("onderdak:knelpunt,geregeld", ["Een", "Twee", "Drie"]), ("kind:vi", ["Drie"]),
    ("status:voorbereiding", ["Drie"]), ("status:announced", ["Een", "Twee", "Vier", "Vijf"]),
    ("owner:none", ["Vijf"]), ("!owner:me", ["Vijf"]), ("note:buurman", ["Twee"]),
    ("note:buur", ["Twee", "Vier"]), ("note:\"buurman belt\"", ["Twee"]),
    ("note:\"belt buurman\"", []), ("!note:buur", ["Een", "Drie", "Vijf"]),
    ("tekst:buurvrouw,buurman", ["Twee", "Vier"]), ("note:opvang", ["Twee", "Vier"]),
    ("onderdak:knelpunt due<0d", ["Een"]), ("dag due<14d", ["Drie"]),
    ("!dag due<14d", ["Een", "Twee"]),
    ("rule:NZ,EV,DP", ["Een", "Twee", "Drie", "Vier", "Vijf"]), ("sluimert", []),
  ]

  @Test("of returns, with a row on both sides of each boundary", arguments: table)
  func returns(text: String, given: [String]) throws {
    let world = try Self.world()
    let rows = ReturnColumn.earliest.sorted(world.register.returns(world.question()))
    let found = Self.found(text, rows, world).map(\.name.given)
    if text.hasPrefix("rule") {
      #expect(Set(found).isSubset(of: given))
    } else {
      #expect(found == given)
    }
  }

  @Test(
    "the same is found in the caseload, where the person has to be asked",
    arguments: [
      "terugkeer<1-12", "housing:open", "kind:vi", "status:announced", "note:buur", "owner:me",
    ])
  func caseload(text: String) throws {
    let world = try Self.world()
    let returns = Self.found(text, world.register.returns(world.question()), world).map(\.person)
    let cases = Self.found(text, world.register.caseload(world.question()), world).map(\.person)
    #expect(Set(returns) == Set(cases))
    #expect(!cases.isEmpty && cases.count < 5)
  }

  @Test("of the queue: tier, rule and signal, and who has such an entry in other lists")
  func queue() throws {
    let world = try Self.world()
    let entries = world.register.triage(world.question())
    for tier in Set(entries.map(\.tier)) {
      let expected = entries.filter { $0.tier == tier }
      #expect(Self.found("tier:\(tier.code)", entries, world) == expected)
      let people = Self.found("tier:\(tier.code)", world.register.returns(world.question()), world)
      #expect(Set(people.map(\.person)) == Set(expected.map(\.person)))
    }
    let first = try #require(entries.first)
    let code = first.finding.code
    #expect(
      Self.found("rule:\(code)", entries, world) == entries.filter { $0.finding.code == code })
    let signal = first.signal.rawValue
    #expect(
      Self.found("rule:\(signal)", entries, world) == entries.filter { $0.signal == first.signal })
  }

  @Test("somebody of whom something is put aside is snoozed, in every list")
  func snoozed() throws {
    var world = try Self.world()
    let entries = world.register.triage(world.question())
    let entry = try #require(entries.first { $0.name.given == "Een" })
    try world.take(
      .decideTriage(
        entry.person,
        TriageDecision(
          signal: entry.signal, matter: entry.matter, due: entry.due?.date,
          verb: .snoozed(until: World.today.adding(days: 3), or: nil, reason: "wachten"))))
    let rows = world.register.caseload(world.question())
    #expect(Self.found("snoozed", rows, world).map(\.name.given) == ["Een"])
    #expect(Self.found("!sluimert", rows, world).count == rows.count - 1)
  }

  @Test("new is what changed since the last look")
  func news() throws {
    var world = try Self.world()
    let since = world.now
    let person = try #require(world.register.files.values.first { $0.name.given == "Vier" })
    try world.take(.addNote(person.id, World.note("Belde net.")))
    let rows = world.register.caseload(world.question(since: since))
    #expect(Self.found("new", rows, world).map(\.name.given) == ["Vier"])
    #expect(Self.found("!nieuw", rows, world).count == rows.count - 1)
  }

  @Test("terms commute, and a term and its opposite make up the whole list", arguments: table)
  func composes(text: String, given: [String]) throws {
    let world = try Self.world()
    let rows = world.register.returns(world.question())
    let parts = QueryToken.all(in: text)
    let letters = Array(text)
    let turned = parts.reversed().map { String(letters[$0.column..<$0.end]) }.joined(separator: " ")
    #expect(Self.found(turned, rows, world) == Self.found(text, rows, world))
    for part in parts where !part.isNot {
      let term = String(letters[part.column..<part.end])
      let with = Self.found(term, rows, world)
      let without = Self.found("!" + term, rows, world)
      #expect(with.count + without.count == rows.count, "\(term)")
    }
  }
}
