import Foundation
import Testing

@Suite("Files of others are taken in once, whole rows at a time")
struct ImportTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.testLog()
  }

  static let people = #"""
    achternaam;voorvoegsel;voornamen;geboortedatum;BSN
    Vries;de;Jan;12-3-1989;111222333
    Jansen;;Piet;0-0-1990;
    "Bakker";;"Els ""Elsje""";1-1-1980;

    """#

  private func run(_ arguments: String...) throws -> BuiltProgram.Outcome {
    try program.run(["--log", log] + arguments)
  }

  @Test("the same file twice changes nothing the second time")
  func twice() throws {
    let file = try folder.write(ImportTests.people, to: "people.csv")
    let first = try run("import", "people", file)
    #expect(
      first
        == .init(
          code: 0, output: "3 nieuw, 0 gewijzigd, 0 gelijk, 0 geweigerd\n", complaints: ""))
    let before = try folder.contents(of: log)
    let second = try run("import", "people", file)
    #expect(
      second
        == .init(
          code: 0, output: "0 nieuw, 0 gewijzigd, 3 gelijk, 0 geweigerd\n", complaints: ""))
    #expect(try folder.contents(of: log) == before)
    let list = try ItemList(run("list", "caseload", "--json").output)
    #expect(
      list.items.map(\.name).sorted() == ["Bakker, Els \"Elsje\"", "Jansen, Piet", "Vries, Jan de"])
  }

  @Test("a trial counts and writes nothing")
  func trial() throws {
    let file = try folder.write(ImportTests.people, to: "people.csv")
    let before = try folder.contents(of: log)
    let outcome = try run("import", "people", file, "--dry-run", "--lang", "en")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Trial, nothing was recorded: 3 new, 0 changed"))
    #expect(try folder.contents(of: log) == before)
  }

  @Test("returns come after people, with their dates")
  func returns() throws {
    let people = try folder.write(ImportTests.people, to: "people.csv")
    let returns = try folder.write(
      """
      BSN;soort;datumsoort;datum;kwaliteit;bron;ontvangen;instelling
      111222333;eindverlof;eindverlof vroegst;26-11-2026;zeker;DJI;20-11-2026;PI Lelystad

      """, to: "returns.csv")
    #expect(try run("import", "people", people).code == 0)
    let outcome = try run("import", "returns", returns, "--now", BuiltProgram.monday)
    #expect(
      outcome
        == .init(
          code: 0, output: "1 nieuw, 0 gewijzigd, 0 gelijk, 0 geweigerd\n", complaints: ""))
    let list = try run("list", "returns", "--json", "--now", BuiltProgram.monday).output
    #expect(list.contains("\"earliest_date\":\"2026-11-26\""))
  }

  @Test("rows that are not right are refused, kept aside, and named without what stands in them")
  func refused() throws {
    let file = try folder.write(
      """
      achternaam;voornamen;geboortedatum;BSN
      Goed;Gijs;1-2-1980;111222333
      Datumfout;Daan;31-02-1990;
      Nummerfout;Nora;1-1-1980;123456789

      """, to: "people.csv")
    let rejects = folder.path("rejects.csv")
    let outcome = try run("import", "people", file, "--rejects", rejects)
    #expect(outcome.code == 3)
    #expect(outcome.output == "1 nieuw, 0 gewijzigd, 0 gelijk, 2 geweigerd\n")
    let lines = outcome.complaints.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("Regel 3, kolom 3 (geboortedatum): "))
    #expect(lines[1].hasPrefix("Regel 4, kolom 4 (BSN): "))
    let written = try folder.text(rejects)
    #expect(written.contains("3;3;"))
    #expect(written.contains("4;4;"))
    for word in ["Datumfout", "Daan", "31-02-1990", "Nummerfout", "123456789"] {
      #expect(!written.contains(word))
      #expect(!outcome.complaints.contains(word))
    }
    #expect(try folder.mode(of: rejects) == 0o600)
    let kept = try folder.contents(of: log).filter { $0.key.hasPrefix("quarantine/") }
    #expect(kept.count == 1)
    #expect(try folder.mode(of: log + "/quarantine") == 0o700)
    #expect(
      try ItemList(run("list", "caseload", "--json").output).items.map(\.name) == ["Goed, Gijs"])
  }

  /// A file that cannot be taken in at all, and what is said about it.
  static let hopeless: [(bytes: [UInt8], options: [String], text: String)] = [
    (Array("kleur;maat\nrood;3\n".utf8), [], "De kolom "),
    (Array("achternaam;achternaam\nA;B\n".utf8), [], "staat er twee keer in"),
    ([], [], "Het bestand is leeg."),
    (Array("achternaam\n\"Open\nEinde\n".utf8), [], "egel 2"),
    ([0xFF, 0xFE, 0x61, 0x00], [], "UTF-16"),
    (Array("naam\nJos".utf8) + [0xE9, 0x0A], ["--encoding", "utf-8"], "Regel 2 is geen UTF-8."),
  ]

  @Test("a file that cannot be read changes nothing", arguments: hopeless)
  func hopelessFile(_ file: (bytes: [UInt8], options: [String], text: String)) throws {
    let path = try folder.write(file.bytes, to: "file.csv")
    let before = try folder.contents(of: log)
    let outcome = try program.run(["--log", log, "import", "people", path] + file.options)
    #expect(outcome.code == 65)
    #expect(outcome.output == "")
    #expect(outcome.complaints.hasPrefix("keerpunt: \(path): er is niets overgenomen. "))
    #expect(outcome.complaints.contains(file.text))
    #expect(try folder.contents(of: log) == before)
  }

  @Test("a file that is not there, and an encoding that does not exist")
  func noFile() throws {
    let missing = try run("import", "people", folder.path("none.csv"))
    #expect(missing.code == 66)
    #expect(missing.complaints.contains("Het bestand \(folder.path("none.csv")) is er niet."))
    let file = try folder.write(ImportTests.people, to: "people.csv")
    let encoding = try run("import", "people", file, "--encoding", "latin")
    #expect(encoding.code == 64)
    #expect(encoding.complaints.contains("--encoding: 'latin' bestaat niet."))
  }

  @Test("when the refused rows cannot be written down, nothing is recorded either")
  func rejectsRefused() throws {
    let file = try folder.write(ImportTests.people + "X;;Y;31-02-1990;\n", to: "people.csv")
    let before = try folder.contents(of: log)
    let outcome = try run("import", "people", file, "--rejects", folder.path("no/such/rejects.csv"))
    #expect(outcome.code == 73)
    #expect(try folder.contents(of: log) == before)
  }

  @Test("Windows-1252 is recognised, and names keep their letters")
  func windows() throws {
    let bytes =
      Array("achternaam;voornamen;geboortedatum\r\nPe".utf8) + [0xF1] + Array("a;Jos".utf8)
      + [0xE9] + Array(";1-1-1980\r\n".utf8)
    let path = try folder.write(bytes, to: "windows.csv")
    #expect(try run("import", "people", path).code == 0)
    #expect(
      try ItemList(run("list", "caseload", "--json").output).items.map(\.name) == ["Peña, José"])
  }

  @Test("10,000 rows go in as one batch")
  func large() throws {
    let rows = (0..<10_000).map {
      "Naam\($0);Voor;\($0 % 28 + 1)-\($0 % 12 + 1)-\(1960 + $0 % 40)\n"
    }
    let file = try folder.write(
      "achternaam;voornamen;geboortedatum\n" + rows.joined(), to: "large.csv")
    let outcome = try run("import", "people", file)
    #expect(outcome.output == "10000 nieuw, 0 gewijzigd, 0 gelijk, 0 geweigerd\n")
    #expect(try run("log", "verify").code == 0)
    #expect(
      try run("list", "caseload", "--json", "--filter", "naam9999").output.contains("Naam9999"))
  }
}
