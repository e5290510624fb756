import Foundation
import Testing

extension SealedTests {
  @Suite("take in what was tried out in a log without seals", .timeLimit(.minutes(20)))
  struct TakeIn {
    let office: SealedOffice
    /// A new sealed log of the same people.
    let fresh: String
    /// The export of a log without seals.
    let file: String
    /// Its records that are not about the organisation itself.
    let wanted: [Line]

    /// What an import has to keep of a record.
    struct Line: Decodable, Equatable {
      struct Fact: Decodable, Equatable { let kind: String }
      let id: String
      let at: String
      let counter: Int
      let author: String
      let compartment: String
      let subject: String?
      let cause: String?
      let fact: Fact
      let body: String

      static func all(in export: String) throws -> [Line] {
        try export.split(separator: "\n").map {
          try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }.filter { line in
          !["organisation-recorded", "member-recorded"].contains(line.fact.kind)
            && line.compartment != "audit"
        }
      }
    }

    init() throws {
      office = try SealedOffice()
      let program = BuiltProgram(office.folder)
      let tried = try program.testLog()
      let rows = (1...80).map { "Zwaluw\($0);1-2-19\(10 + $0)" }.joined(separator: "\n")
      let people = try office.folder.write(
        "achternaam;geboortedatum\n\(rows)\n", to: "tried.csv")
      guard try program.run("--log", tried, "import", "people", people).code == 0 else {
        throw TestFailure("no people")
      }
      let reference = try program.firstReference(in: tried)
      _ = try program.run(
        "--log", tried, "note", "add", reference, "--category", "work", "--reliability", "fact",
        input: "Zingt bij Rietzanger.")
      let export = try program.run("--log", tried, "log", "export", "--jsonl").output
      file = try office.folder.write(export, to: "tried.jsonl")
      wanted = try Line.all(in: export)
      fresh = office.folder.path("fresh")
      let cards = SealedOffice.members.dropFirst().flatMap {
        ["--card", office.folder.path("\($0.0).card")]
      }
      _ = try office.user("b.beheer").done(
        ["--log", fresh, "log", "create", "--organisation", "Zwanendam"] + cards)
    }

    private func lines() throws -> [Line] {
      let user = office.user("m.jansen", secret: SealedOffice.passphrase)
      return try Line.all(
        in: user.done([
          "--log", fresh, "log", "export", "--reason", "incident", "--second-identity",
          office.identity(of: "s.bakker"), "--second-passphrase-fd", "8",
        ]))
    }

    private func take(
      _ file: String? = nil, as name: String = "m.jansen"
    ) throws -> BuiltProgram.Outcome {
      try office.user(name).run(["--log", fresh, "log", "import", file ?? self.file])
    }

    @Test("ids, times, authors, order and contents stay, and a second time adds nothing")
    func whole() throws {
      #expect(wanted.count > 80)
      #expect(try lines().isEmpty)
      let first = try take()
      #expect(first.code == 0, "\(first.complaints)")
      #expect(try lines() == wanted)
      #expect(try take() == first)
      #expect(try lines() == wanted)
      let list = try office.user("s.bakker").done([
        "--log", fresh, "list", "notes", "--reason", "incident", "--json",
      ])
      #expect(try ItemList(list).items.map(\.text) == ["Zingt bij Rietzanger."])
      #expect(try office.user("m.jansen").run(["--log", fresh, "log", "verify"]).code == 0)
    }

    @Test("a file with one bad line is refused whole, and the line is named")
    func badLine() throws {
      let text = try office.folder.text(file)
      let bad = try office.folder.write(text.dropLast(40) + "\n", to: "bad.jsonl")
      let outcome = try take(bad)
      #expect(outcome.code == 65 && outcome.output == "")
      let last = text.split(separator: "\n").count
      #expect(outcome.complaints.contains("regel \(last):"), "\(outcome.complaints)")
      #expect(try lines().isEmpty)
    }

    @Test("when the disk gives up half way there is nothing of it, and trying again takes all in")
    func halfWay() throws {
      var user = office.user("m.jansen")
      let size = try office.folder.bytes(fresh + "/log/seg-0000000001.rlog").count
      user.program.wrapper[2] = "ulimit -f \(size / 1024 + 6); " + user.program.wrapper[2]
      let failed = try user.run(["--log", fresh, "log", "import", file])
      #expect(failed.code == 74 && failed.output == "", "\(failed)")
      #expect(failed.complaints.contains("NIET OPGESLAGEN"))
      #expect(try lines().isEmpty)
      #expect(try take().code == 0)
      #expect(try lines() == wanted)
    }

    @Test(
      "who decides on no cases takes nothing in", arguments: ["p.partner", "f.groen", "b.beheer"])
    func refused(name: String) throws {
      let outcome = try take(as: name)
      #expect(outcome.code == 77 && outcome.output == "", "\(outcome)")
      #expect(try lines().isEmpty)
    }

    @Test("a log in use takes in nothing that a colleague is said to have written")
    func forged() throws {
      let jansen = office.user("m.jansen")
      #expect(try take().code == 0)
      let list = try jansen.done([
        "--log", fresh, "list", "caseload", "--reason", "incident", "--json",
      ])
      let reference = try #require(try ItemList(list).items.first).ref
      _ = try jansen.done(
        ["--log", fresh, "note", "add", reference, "--category", "work", "--reliability", "fact"],
        input: "Echt.")
      let text = try office.folder.text(file)
      let note = try #require(wanted.last)
      let slipped = text.split(separator: "\n").filter { $0.contains(note.id) }.joined()
        .replacing(note.id, with: "019a0000-0000-7000-8000-000000000001")
      let before = try lines()
      let outcome = try take(office.folder.write(text + slipped + "\n", to: "forged.jsonl"))
      #expect(outcome.code == 73 && outcome.output == "", "\(outcome)")
      #expect(try lines() == before)
    }

    @Test("a log that holds other people, and one without seals, take nothing in")
    func otherLog() throws {
      let held = try office.user("m.jansen").run(["log", "import", file])
      #expect(held.code == 73 && held.output == "")
      let program = BuiltProgram(office.folder)
      let unsealed = try program.run("--log", try program.testLog(), "log", "import", file)
      #expect(unsealed.code == 66 && unsealed.output == "")
    }
  }
}
