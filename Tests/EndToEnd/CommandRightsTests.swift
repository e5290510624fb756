import Foundation
import Testing

@Suite("A command does what a role may, and nothing of what it may not")
struct CommandRightsTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String
  /// Somebody in aftercare, and a note about them.
  let reference: String
  let note: String

  /// A log without seals, in which a command that is refused writes not one byte.
  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.testLog()
    let people = try folder.write(
      "achternaam;BSN;geboortedatum\nVries;111222333;1-1-1980\n", to: "people.csv")
    _ = try program.run("--log", log, "import", "people", people)
    let reference = try program.firstReference(in: log)
    _ = try program.run(
      "--log", log, "note", "add", reference, "--category", "work", "--reliability", "fact",
      input: "Werkt niet.")
    let dossier = try program.run("--log", log, "show", reference, "--json").output
    let match = try #require(dossier.firstMatch(of: #/"note_id": "([^"]+)"/#))
    self.reference = reference
    note = String(match.1)
  }

  private func run(
    as role: String, _ command: [String], input: String = "Tekst."
  ) throws -> BuiltProgram.Outcome {
    try program.run(
      ["--log", log, "--role", role]
        + command.map { $0 == "REF" ? reference : $0 == "NOTE" ? note : $0 },
      input: Array(input.utf8))
  }

  /// A command, and how it ends for each of these roles.
  struct Row: CustomTestStringConvertible {
    let command: [String]
    let codes: KeyValuePairs<String, Int32>
    var testDescription: String { command.joined(separator: " ") }
  }

  static let rows = [
    Row(
      command: ["settings", "set", "idle-lock", "9"],
      codes: [
        "aftercare": 77, "partner": 77, "dpo": 77, "team-lead": 77, "administrator": 0,
      ]),
    Row(
      command: ["hold", "place", "REF", "--ground", "objection"],
      // Who does not see the compartment finds nobody.
      codes: ["dpo": 66, "partner": 66, "administrator": 66, "supervision": 66, "aftercare": 0]),
    Row(
      command: ["erase", "request", "REF", "--ground", "request"],
      codes: ["dpo": 66, "administrator": 66, "supervision": 66, "aftercare": 0]),
    Row(
      command: ["note", "correct", "REF", "NOTE", "--ground", "request"],
      codes: [
        "aftercare": 77, "team-lead": 77, "administrator": 77, "dpo": 77, "partner": 77,
        "privacy-officer": 0,
      ]),
    Row(
      command: [
        "note", "add", "REF", "--category", "work", "--reliability", "fact",
      ],
      codes: ["dpo": 66, "partner": 66, "privacy-officer": 66, "administrator": 66, "team-lead": 0]),
    Row(
      command: ["access", "review"],
      codes: [
        "aftercare": 77, "team-lead": 77, "privacy-officer": 77, "administrator": 77, "dpo": 0,
      ]),
    Row(
      command: ["access", "of", "REF", "--ids"],
      codes: ["aftercare": 77, "administrator": 66, "dpo": 66, "privacy-officer": 0]),
    Row(
      command: ["log", "export"],
      codes: [
        "administrator": 77, "dpo": 77, "partner": 77, "aftercare": 0, "privacy-officer": 0,
      ]),
    Row(
      command: ["import", "people", "PEOPLE"],
      codes: ["administrator": 77, "dpo": 77, "partner": 77, "aftercare": 0]),
  ]

  @Test(
    "each role, each command: done, not allowed (77) or nobody to be found (66)", arguments: rows)
  func matrix(row: Row) throws {
    let people = try folder.write("achternaam;geboortedatum\nNieuw;1-2-1990\n", to: "new.csv")
    let command = row.command.map { $0 == "PEOPLE" ? people : $0 }
    for (role, code) in row.codes {
      let before = try folder.contents(of: log)
      let outcome = try run(as: role, command)
      #expect(outcome.code == code, "\(role): \(outcome)")
      if code != 0 {
        #expect(outcome.output == "" && outcome.complaints.hasPrefix("keerpunt: "), "\(role)")
        #expect(try folder.contents(of: log) == before, "\(role)")
      }
    }
  }

  @Test("what has to be lifted is lifted by who may destroy, and by nobody else")
  func holds() throws {
    #expect(try run(as: "aftercare", ["hold", "place", "REF", "--ground", "appeal"]).code == 0)
    let before = try folder.contents(of: log)
    for (role, code) in [("aftercare", 77), ("partner", 66), ("dpo", 66)] as [(String, Int32)] {
      #expect(try run(as: role, ["hold", "lift", "REF"]).code == code)
    }
    let silent = try run(as: "team-lead", ["hold", "lift", "REF"], input: " ")
    #expect(silent.code == 65 && silent.complaints.contains("reden"))
    let other = try run(as: "team-lead", ["hold", "lift", "REF", "--ground", "complaint"])
    #expect(other.code == 65)
    #expect(try folder.contents(of: log) == before)
    let listed = try run(as: "team-lead", ["hold", "list", "--lang", "en"])
    #expect(listed.output.contains("\(reference)  aftercare  legal hold: appeal (Tekst.)"))
    #expect(
      try run(as: "dpo", ["hold", "list", "--lang", "en"]).output == "No hold stands on anybody.\n")
    #expect(try run(as: "team-lead", ["hold", "lift", "REF"]).code == 0)
    #expect(
      try run(as: "team-lead", ["hold", "list", "--lang", "en"]).output
        == "No hold stands on anybody.\n")
    #expect(try run(as: "team-lead", ["hold", "lift", "REF"]).code == 65)
    #expect(try run(as: "aftercare", ["hold", "place", "REF", "--ground", "zomaar"]).code == 64)
    #expect(try run(as: "aftercare", ["hold", "place", "Z-1", "--ground", "appeal"]).code == 64)
  }

  @Test("a privacy officer corrects a note unread; the owner is told, and to tell who got it")
  func correction() throws {
    let done = try run(
      as: "privacy-officer", ["note", "correct", "REF", "NOTE", "--ground", "request"],
      input: "Werkt als kok.\n")
    #expect(done.code == 0 && !done.output.contains("Werkt niet"), "\(done)")
    #expect(try run(as: "privacy-officer", ["show", "REF"]).code == 66)
    let dossier = try run(as: "aftercare", ["show", "REF"]).output
    #expect(dossier.contains("Werkt als kok.") && !dossier.contains("Werkt niet"))
    let json = try run(as: "aftercare", ["show", "REF", "--json"]).output
    #expect(json.contains("verzoek van betrokkene (AVG 16)"))
    #expect(json.contains("(AVG 16)") && json.contains("(AVG 19)"))
    for (command, input, code) in [
      (["note", "correct", "REF", "NOTE", "--ground", "request"], "  \n", 65),
      (["note", "correct", "REF", "NOTE", "--ground", "zomaar"], "x", 64),
      (["note", "correct", "REF", "geen-id", "--ground", "request"], "x", 64),
      (["note", "correct", "Z-999999", "NOTE", "--ground", "request"], "x", 66),
      (["note", "correct", "REF", RecordText.unknown, "--ground", "request"], "x", 65),
    ] as [([String], String, Int32)] {
      #expect(try run(as: "privacy-officer", command, input: input).code == code, "\(command)")
    }
  }

  private enum RecordText {
    static let unknown = "019a0000-0000-7000-8000-000000000001"
  }
}
