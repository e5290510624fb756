import Foundation
import Testing

@Suite("Finding survives a restart of the built program", .timeLimit(.minutes(20)))
struct FindTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.testLog()
    let people = try folder.write(
      "achternaam;voorvoegsel;voornamen\nVries;de;Jan\nBerg;van den;An\nBerg;van der;Bo\nÇelik;;Elif\n",
      to: "people.csv")
    let imported = try program.run("--log", log, "import", "people", people)
    guard imported.code == 0 else { throw TestFailure(imported.complaints) }
  }

  private func open() throws -> TmuxSession {
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", log, "--lang", "nl"], environment: program.variables,
      columns: 100, rows: 30)
    // Nobody owns them yet, so why they are looked at is asked first.
    try session.waitFor("Waarom bekijk je zaken van anderen?")
    try session.type("v")
    try session.press("Enter")
    try session.waitFor("? hulp")
    return session
  }

  private func places() throws -> [String] {
    let path = folder.path("state") + "/keerpunt/places"
    return try FileManager.default.contentsOfDirectory(atPath: path).map { path + "/" + $0 }
  }

  @Test(
    "search and view of last time are there after quitting and starting again",
    .enabled(if: TmuxSession.path != nil))
  func restart() throws {
    var session = try open()
    try session.type("3")
    try session.waitFor("Vries")
    try session.type("/vd berg")
    try session.press("Enter")
    try session.waitFor("2 van 4")
    try session.type("\\+Straat/de Bergen")
    try session.press("Tab")
    try session.type("v")
    try session.press("Enter")
    try session.waitFor("Weergave bewaard")
    try session.type("Q")
    try session.waitForEnd()
    let file = try #require(places().first)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try folder.text(file).contains("vd berg"))

    session = try open()
    try session.waitFor("2 van 4")
    try session.press("Escape")
    try session.waitFor("Vries")
    try session.type("\\v")
    try session.waitFor("2 van 4")
    try session.type("Q")
    try session.waitForEnd()

    let listed = try program.run("--log", log, "list", "caseload", "--view", "de bergen", "--json")
    #expect(
      try ItemList(listed.output).items.map(\.name).sorted() == [
        "Berg, An van den", "Berg, Bo van der",
      ])
  }

  @Test(
    "a broken file is left out and said, and the program goes on",
    .enabled(if: TmuxSession.path != nil))
  func broken() throws {
    var session = try open()
    try session.type("3")
    try session.waitFor("Vries")
    try session.type("Q")
    try session.waitForEnd()
    let file = try #require(places().first)
    try Data("rommel".utf8).write(to: URL(fileURLWithPath: file))
    session = try open()
    try session.waitFor("niet te lezen")
    try session.type("Q")
    try session.waitForEnd()
  }

  @Test(
    "another process writes while a search is on: the list follows, the search stays",
    .enabled(if: TmuxSession.path != nil))
  func others() throws {
    let session = try open()
    try session.type("3")
    try session.waitFor("Vries")
    try session.type("/berg")
    try session.press("Enter")
    try session.waitFor("2 van 4")
    let more = try folder.write("achternaam;voorvoegsel;voornamen\nBerg;;Co\n", to: "more.csv")
    #expect(try program.run("--log", log, "import", "people", more).code == 0)
    try session.waitFor("3 van 5")
    try session.type("Q")
    try session.waitForEnd()
  }

  @Test("a demo keeps nothing")
  func demo() throws {
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "demo", "--lang", "nl"], environment: program.variables,
      standardError: folder.path("complaints"))
    try terminal.output(upTo: "hulp")
    terminal.send("/vos\rQ")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(!FileManager.default.fileExists(atPath: folder.path("state") + "/keerpunt/places"))
  }

  @Test("commands take the whole search, and point at what is wrong in it")
  func commands() throws {
    func list(_ more: String...) throws -> BuiltProgram.Outcome {
      try program.run(["--log", log, "--lang", "nl", "list", "caseload"] + more)
    }
    #expect(try list("--filter", "v.d. berg !den", "--json").output.contains("Bo van der"))
    #expect(try ItemList(list("--filter", "owner:none", "--json").output).items.count == 4)
    let wrong = try list("--filter", "berg ownr:me")
    #expect(wrong.code == 64)
    #expect(wrong.complaints.hasSuffix("Bedoel je eigenaar?\n  berg ownr:me\n       ^\n"))
    #expect(try list("--filter", "theme:zeden", "--csv").code == 77)
    #expect(try list("--filter", "theme:zeden").code == 0)
    let unknown = try list("--view", "bestaat niet")
    #expect(unknown.code == 64)
  }
}

extension SealedTests {
  @Suite("what is searched is kept closed", .enabled(if: TmuxSession.path != nil))
  struct Places {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    @Test("search and views of a sealed log come back for their user and are nowhere in the clear")
    func closed() throws {
      let jansen = office.user("m.jansen")
      func open() throws -> TmuxSession {
        try TmuxSession(
          jansen.program.wrapper + [BuiltProgram.path] + jansen.options,
          environment: jansen.program.variables, columns: 100, rows: 30)
      }
      var session = try open()
      try session.waitFor("Waarom bekijk je zaken van anderen?")
      try session.type("v")
      try session.press("Enter")
      try session.waitFor("Keerpunt · Zwanendam")
      try session.type("3")
      try session.waitFor("Zwanepoel")
      try session.type("/zwanepoel")
      try session.press("Enter")
      try session.waitFor("/ zwanepoel")
      try session.type("Q")
      try session.waitForEnd()
      let state = jansen.program.variables["XDG_STATE_HOME"]! + "/keerpunt/places"
      let files = try FileManager.default.contentsOfDirectory(atPath: state)
      #expect(files.count == 1)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: state + "/" + files[0]))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("zwanepoel"))
      session = try open()
      try session.waitFor("Waarom bekijk je zaken van anderen?")
      try session.type("v")
      try session.press("Enter")
      try session.waitFor("/ zwanepoel")
      try session.type("Q")
      try session.waitForEnd()
    }
  }
}
