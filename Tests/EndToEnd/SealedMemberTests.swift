import Foundation
import Testing

extension SealedTests {
  @Suite("let people in and out, each role its own commands", .timeLimit(.minutes(20)))
  struct Members {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    private var tomorrow: String {
      let day = Date(timeIntervalSinceNow: 86_400)
      return day.formatted(.iso8601.year().month().day())
    }

    @Test("a key ends on its day, and a day that is past is refused")
    func until() throws {
      let jansen = office.user("m.jansen")
      let past = try jansen.run(
        ["user", "grant", "p.partner", "aftercare", "--until", "2026-01-01"])
      #expect(past.code == 64)
      let reading = ["show", office.reference, "--reason", "incident"]
      #expect(try office.user("p.partner").run(reading).code == 66)
      let given = try jansen.done(
        ["user", "grant", "p.partner", "aftercare", "--until", tomorrow, "--lang", "en"])
      #expect(given.contains("can read aftercare up to and including"))
      #expect(try office.user("p.partner").done(reading).contains("Tuinfluiter"))
    }

    @Test("who leaves opens nothing more, and who stays goes on; a printed key brings them back")
    func leaver() throws {
      let revoked = try office.user("b.beheer").run(["user", "revoke", "s.bakker", "--lang", "en"])
      #expect(revoked.code == 0, "\(revoked.complaints)")
      #expect(revoked.output.contains("s.bakker can read nothing of what is recorded from now on."))
      #expect(revoked.output.contains("What was recorded before in aftercare"))
      let gone = try office.user("s.bakker").run(["list", "notes", "--reason", "incident"])
      #expect(gone.code == 77 && gone.output == "")
      let jansen = office.user("m.jansen")
      _ = try jansen.done(
        ["note", "add", office.reference, "--category", "care", "--reliability", "fact"],
        input: "Naar de huisarts.")
      let notes = try jansen.done(["list", "notes", "--reason", "incident", "--json"])
      #expect(
        try Set(ItemList(notes).items.compactMap(\.text)) == [
          SealedOffice.note, "Naar de huisarts.",
        ])
    }

    @Test("each printed key opens every key; one of another log, or mistyped, does not")
    func prove() throws {
      for secret in office.template.recovery {
        let proof = try office.user("b.beheer", secret: secret).done(
          ["log", "prove-recovery", "--lang", "en"])
        #expect(proof.hasPrefix("This recovery key works. It opens: "))
        #expect(proof.contains("aftercare") && proof.contains("supervision"))
      }
      #expect(office.template.recovery.count == 2)
      let secret = office.template.recovery[0]
      let mistyped = (secret.first == "0" ? "1" : "0") + secret.dropFirst()
      let wrong = try office.user("b.beheer", secret: mistyped).run(["log", "prove-recovery"])
      #expect(wrong.code == 65 && wrong.output == "")
    }

    /// Who does what, and how it ends.
    static let matrix: [(user: String, command: [String], code: Int32)] = [
      ("b.beheer", ["user", "grant", "p.partner", "administration"], 0),
      ("m.jansen", ["user", "revoke", "p.partner"], 77),
      ("m.jansen", ["user", "grant", "p.partner", "supervision"], 77),
      ("p.partner", ["user", "revoke", "m.jansen"], 77),
      ("p.partner", ["note", "add", "REF", "--category", "care", "--reliability", "fact"], 66),
      ("p.partner", ["import", "people", "people.csv"], 77),
      ("f.groen", ["import", "people", "people.csv"], 77),
      ("f.groen", ["show", "REF", "--reason", "incident"], 66),
      ("b.beheer", ["import", "people", "people.csv"], 77),
      ("s.bakker", ["show", "REF", "--reason", "incident"], 0),
      ("s.bakker", ["show", "REF"], 64),
      ("m.jansen", ["list", "notes", "--role", "administrator"], 64),
      // A clock of one's own choice would make false times, and bring ended keys back.
      ("m.jansen", ["list", "notes", "--reason", "incident", "--now", "2026-11-23T09:00"], 64),
      ("b.beheer", ["user", "list", "--now", "2099-01-01T09:00"], 64),
    ]

    @Test("a role does what it may and is refused the rest", arguments: matrix)
    func role(_ row: (user: String, command: [String], code: Int32)) throws {
      let file = try office.folder.write(
        "achternaam;voornamen;geboortedatum\nNieuw;Naam;1-2-1990\n", to: "new.csv")
      let command = row.command.map {
        $0 == "REF" ? office.reference : $0 == "people.csv" ? file : $0
      }
      let outcome = try office.user(row.user).run(command, input: "Tekst.")
      #expect(outcome.code == row.code, "\(outcome.output)\(outcome.complaints)")
      if row.code != 0 { #expect(outcome.complaints.hasPrefix("keerpunt: ")) }
      let list = try office.user("m.jansen").done(
        ["list", "caseload", "--reason", "incident", "--json"])
      #expect(try ItemList(list).items.count == 2)
    }

    @Test("the data protection officer reads who looked at whom, and nothing of the cases")
    func officer() throws {
      _ = try office.user("s.bakker").done(["show", office.reference, "--reason", "incident"])
      let all = try AccessList(
        office.user("f.groen").done(["access", "review", "--all", "--json"]))
      #expect(
        all.items.contains {
          $0.by == "s.bakker" && $0.action == "opened" && $0.ground == "incident"
            && $0.people.count == 1
        })
      for word in ["Zwanepoel", "Kwartel", "Tuinfluiter", "111222333"] {
        #expect(!"\(all)".contains(word), "\(word)")
      }
    }
  }
}
