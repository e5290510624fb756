import Foundation
import Testing

@Suite("What was not understood is not built upon")
struct UnderstandingTests {
  @Test("a log with a record of a newer kind is read, and nothing is written to it")
  func newerKind() throws {
    let folder = try TestFolder()
    let program = BuiltProgram(folder)
    let log = try program.testLog()
    let people = try folder.write("achternaam\nVries\n", to: "people.csv")
    #expect(try program.run("--log", log, "import", "people", people).code == 0)
    let reference = try #require(
      try ItemList(program.run("--log", log, "list", "caseload", "--json").output).items.first
    ).ref
    try NewerRecord.append(to: log)

    let shown = try program.run("--log", log, "show", reference)
    #expect(shown.code == 0 && shown.output.contains("Vries"))
    #expect(shown.complaints.contains("1 gebeurtenissen zijn van een nieuwere Keerpunt"))
    let before = try folder.contents(of: log)
    let note = ["note", "add", reference, "--category", "work", "--reliability", "fact"]
    let more = try folder.write("achternaam\nMeer\n", to: "more.csv")
    for command in [
      note, ["import", "people", more],
      ["settings", "set", "idle-lock", "9", "--role", "administrator"],
      ["hold", "place", reference, "--ground", "objection"],
    ] {
      let outcome = try program.run(["--log", log] + command, input: Array("Tekst.".utf8))
      #expect(outcome.code == 76, "\(command): \(outcome)")
      #expect(outcome.output == "" && outcome.complaints.contains("Werk Keerpunt bij."))
    }
    #expect(try folder.contents(of: log) == before)
    let keys = try folder.write("v<enter>3an", to: "keys")
    let screen = try program.run(
      "--log", log, "--keys", keys, "--dump", "--size", "100x30")
    #expect(screen.code == 0 && screen.output.contains("Vries"))
    #expect(screen.output.contains("nieuwere Keerpunt"))
  }
}

extension SealedTests {
  @Suite("with a keyring that is older than they are", .timeLimit(.minutes(20)))
  struct OlderKeyring {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    @Test("are read as far as the keys go, nothing is written, and nobody is let in")
    func older() throws {
      let jansen = office.user("m.jansen")
      let members = office.log + "/keyring/members"
      let old = try office.folder.bytes(members)
      _ = try office.user("b.beheer").done(["user", "revoke", "s.bakker"])
      let new = try office.folder.bytes(members)
      let add = [
        "note", "add", office.reference, "--category", "housing", "--reliability", "fact",
      ]
      _ = try jansen.done(add, input: "Woont bij Koekoeksjong.")
      _ = try office.folder.write(old, to: "log/keyring/members")

      let shown = try jansen.run(["show", office.reference, "--reason", "incident"])
      #expect(shown.code == 0 && shown.output.contains("Tuinfluiter"))
      #expect(!shown.output.contains("Koekoeksjong"))
      #expect(shown.complaints.contains("De sleutelbos is ouder dan het logboek"))
      let refused = try jansen.run(add, input: "Nachtegaal.")
      #expect(refused.code == 1 && refused.output == "", "\(refused)")
      // The one who was put out is in the old book again; nobody may give them more.
      let granted = try office.user("b.beheer").run(["user", "grant", "s.bakker", "administration"])
      #expect(granted.code == 1 && granted.output == "", "\(granted)")

      _ = try office.folder.write(new, to: "log/keyring/members")
      let after = try jansen.run(["show", office.reference, "--reason", "incident"])
      #expect(after.output.contains("Koekoeksjong") && !after.output.contains("Nachtegaal"))
      #expect(after.complaints == "")
      #expect(try jansen.run(add, input: "Nachtegaal.").code == 0)
    }
  }
}
