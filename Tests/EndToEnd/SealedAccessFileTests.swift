import Foundation
import Testing

extension SealedTests {
  @Suite("are asked what they hold on somebody, and two hand it over", .timeLimit(.minutes(20)))
  struct AccessFile {
    let office: SealedOffice

    init() throws {
      office = try SealedOffice()
      try office.join("o.wacht", "privacy-officer")
      _ = try office.user("b.beheer").done(["user", "add", office.folder.path("o.wacht.card")])
    }

    private func grant(_ compartment: String) throws {
      _ = try office.user("m.jansen").done(["user", "grant", "o.wacht", compartment])
    }

    /// The person asks for access, and it is known who they are.
    private func ask() throws {
      let jansen = office.user("m.jansen")
      _ = try jansen.done(
        ["request", "receive", office.reference, "--kind", "access"], input: "Wat staat er?")
      let list = try jansen.done(["request", "list"])
      let line = try #require(
        list.split(separator: "\n").first { $0.contains(office.reference) }, "\(list)")
      let id = String(try #require(line.split(separator: " ").first))
      _ = try jansen.done([
        "request", "step", id, "--step", "identity-checked", "--identity", "document-seen",
      ])
    }

    private func file(by first: String, with second: String?) throws -> BuiltProgram.Outcome {
      let options =
        second.map {
          ["--second-identity", office.identity(of: $0), "--second-passphrase-fd", "8"]
        } ?? []
      return try office.user(first, secret: SealedOffice.passphrase)
        .run(["access", "file", office.reference] + options)
    }

    @Test("a privacy officer and a colleague make the file, texts of notes in it, and both signed")
    func together() throws {
      try grant("aftercare")
      try ask()
      let outcome = try file(by: "o.wacht", with: "m.jansen")
      #expect(outcome.code == 0, "\(outcome.complaints)")
      for text in ["Zwanepoel", SealedOffice.note, "Wat staat er?"] {
        #expect(outcome.output.contains(text), "\(outcome.output)")
      }
      #expect(!outcome.output.contains("m.jansen"))
      let all = try AccessList(
        office.user("f.groen").done(["access", "review", "--all", "--json"]))
      let exported = all.items.filter { $0.action == "exported" && $0.ground == "data-request" }
      #expect(Set(exported.map(\.by)) == ["o.wacht", "m.jansen"])
      #expect(exported.allSatisfy { $0.people.count == 1 })
      #expect(try office.user("m.jansen").run(["log", "verify"]).code == 0)
    }

    @Test("without the key of what the colleague reads, or alone, nothing is handed over")
    func refused() throws {
      try ask()
      let lacking = try file(by: "o.wacht", with: "m.jansen")
      #expect(lacking.code == 77 && lacking.output == "", "\(lacking)")
      #expect(lacking.complaints.contains("keerpunt user grant o.wacht"))
      try grant("aftercare")
      let alone = try file(by: "o.wacht", with: nil)
      #expect(alone.code == 77 && alone.output == "", "\(alone)")
      let other = try file(by: "m.jansen", with: "s.bakker")
      #expect(other.code == 77 && other.output == "", "\(other)")
    }
  }
}
