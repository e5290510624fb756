import Foundation
import Testing

extension SealedTests {
  @Suite("leave as a whole only with two people, who are both on record", .timeLimit(.minutes(20)))
  struct Export {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    @Test("two colleagues together take out what both may see, and each signs for it")
    func together() throws {
      let outcome = try office.export(by: "m.jansen", with: "s.bakker")
      #expect(outcome.code == 0, "\(outcome.complaints)")
      #expect(outcome.output.contains("Zwanepoel") && outcome.output.contains("Tuinfluiter"))
      #expect(!outcome.output.contains("\"compartment\":\"audit\""))
      let all = try AccessList(
        office.user("f.groen").done(["access", "review", "--all", "--json"]))
      let exports = all.items.filter { $0.action == "exported" && $0.people.isEmpty }.map {
        [$0.by, $0.words ?? ""]
      }.filter { !$0[1].isEmpty }
      #expect(
        Set(exports) == [
          ["m.jansen", "samen met s.bakker"], ["s.bakker", "samen met m.jansen"],
        ])
      #expect(try office.user("m.jansen").run(["log", "verify"]).code == 0)
    }

    @Test("alone nobody takes anything out, and it says whom to ask")
    func alone() throws {
      let start = try office.records()
      let outcome = try office.user("m.jansen").run(["log", "export", "--reason", "incident"])
      #expect(outcome.code == 77 && outcome.output == "")
      #expect(outcome.complaints.contains("--second-identity"))
      // That somebody unlocked the log, and nothing more.
      #expect(try office.records() == start + 1)
    }

    /// The second one, and what is said.
    static let seconds = [
      ("m.jansen", "dezelfde als de eerste"), ("p.partner", "mag niet exporteren"),
      ("f.groen", "mag niet exporteren"), ("b.beheer", "mag niet exporteren"),
    ]

    @Test("not with oneself, nor with who may not", arguments: seconds)
    func wrongSecond(name: String, text: String) throws {
      let outcome = try office.export(by: "m.jansen", with: name)
      #expect(outcome.code == 77 && outcome.output == "")
      #expect(outcome.complaints.contains(text), "\(outcome.complaints)")
    }

    @Test("nor does who may not begin it", arguments: ["p.partner", "f.groen", "b.beheer"])
    func wrongFirst(name: String) throws {
      let outcome = try office.export(by: name, with: "m.jansen")
      #expect(outcome.code == 77 && outcome.output == "")
    }

    @Test("nor with a passphrase that is not the second one's, or with keys that are not there")
    func wrongKeys() throws {
      let start = try office.records()
      let user = office.user("m.jansen", secret: "heel iets anders dan dat")
      let command = ["log", "export", "--reason", "incident", "--second-passphrase-fd", "8"]
      let wrong = try user.run(
        command + ["--second-identity", office.identity(of: "s.bakker")])
      #expect(wrong.code == 77 && wrong.output == "")
      let missing = try user.run(
        command + ["--second-identity", office.folder.path("nowhere")])
      #expect(missing.code == 66 && missing.output == "")
      // Keys of somebody who has left count no more.
      _ = try office.user("b.beheer").done(["user", "revoke", "s.bakker"])
      let gone = try office.export(by: "m.jansen", with: "s.bakker")
      #expect(gone.code == 77 && gone.output == "")
      let all = try AccessList(
        office.user("f.groen").done(["access", "review", "--all", "--json"]))
      #expect(!all.items.contains { $0.words?.hasPrefix("samen met") == true })
      #expect(try office.records() > start)
    }
  }
}
