import Foundation
import Glibc
import Testing

extension SealedTests {
  @Suite("are made by people with keys of their own", .timeLimit(.minutes(20)))
  struct Setup {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    private func keys(of user: String) -> String {
      office.folder.path("at-\(user)/configuration/keerpunt/identity")
    }

    @Test("the list of users says who reads what, with a fingerprint to read out to each other")
    func members() throws {
      let list = try office.user("s.bakker").done(["user", "list", "--lang", "en"])
      let lines = list.split(separator: "\n").map(String.init)
      let fingerprint = #/ +[0-9A-F]{4}( [0-9A-F]{4}){4}$/#
      #expect(
        lines.map { $0.replacing(fingerprint, with: "") } == [
          "b.beheer  administrator", "  reads: administration",
          "m.jansen  aftercare co-ordinator", "  reads: aftercare, administration",
          "s.bakker  aftercare co-ordinator", "  reads: aftercare, administration",
          "p.partner  partner reader", "  reads: ZVH, administration",
          "f.groen  data protection officer", "  reads: administration, audit",
        ])
      #expect(lines.count { $0.contains(fingerprint) } == 5)
      let info = try office.user("m.jansen").done(["log", "info", "--lang", "en"])
      #expect(info.contains("real cases"))
    }

    @Test("keys and log are for their owner alone")
    func rights() throws {
      #expect(try office.folder.mode(of: keys(of: "m.jansen")) == 0o600)
      for name in ["log", "log/log", "log/keyring"] {
        #expect(try office.folder.mode(of: office.folder.path(name)) == 0o700)
      }
      for name in try office.folder.contents(of: office.log).keys {
        #expect(try office.folder.mode(of: office.log + "/" + name) == 0o600)
      }
    }

    @Test("a wrong passphrase opens nothing and leaves the log as it is")
    func wrongPassphrase() throws {
      let before = try office.folder.contents(of: office.log)
      let outcome = try office.user("m.jansen", passphrase: "paard batterij nietje correct wol")
        .run(["list", "caseload", "--scope", "mine"])
      #expect(
        outcome
          == .init(
            code: 77, output: "",
            complaints:
              "keerpunt: Dat is niet de wachtwoordzin van deze sleutels. Er is niets geopend.\n"))
      #expect(try office.folder.contents(of: office.log) == before)
    }

    @Test("the passphrase is taken from no argument and no variable, and stands in no file")
    func neverShown() throws {
      var user = office.user("m.jansen", passphrase: nil)
      let asArgument = try user.run(["list", "notes", "--passphrase", SealedOffice.passphrase])
      #expect(asArgument.code == 64)
      user.program.environment["KEERPUNT_PASSPHRASE"] = SealedOffice.passphrase
      user.program.wrapper = ["/usr/bin/setsid", "--wait"]
      let before = try office.folder.contents(of: office.log)
      let asVariable = try user.run(["list", "notes", "--scope", "mine"])
      #expect(asVariable.code != 0 && asVariable.output == "")
      #expect(asVariable.complaints.contains("--passphrase-fd"))
      #expect(try office.folder.contents(of: office.log) == before)
      let word = Array("nietje".utf8)
      for (name, bytes) in try office.folder.contents(of: office.template.path)
      where name.hasPrefix("at-") || name.hasPrefix("log/") {
        #expect(bytes.firstRange(of: word) == nil, "\(name)")
      }
    }

    @Test("without keys there is a message, and the log stays as it is")
    func noKeys() throws {
      let outcome = try office.user("n.iemand").run(["list", "notes"])
      #expect(outcome.code == 66)
      #expect(outcome.complaints.contains("Maak ze met: keerpunt user init"))
    }

    @Test("keys that nobody admitted open nothing")
    func stranger() throws {
      try office.join("v.reemd", "aftercare")
      let before = try office.folder.contents(of: office.log)
      let outcome = try office.user("v.reemd").run(["list", "notes", "--reason", "incident"])
      #expect(outcome.code == 77 && outcome.output == "")
      #expect(outcome.complaints.contains("Je doet niet (meer) mee in dit logboek."))
      #expect(try office.folder.contents(of: office.log) == before)
    }

    @Test("a weak passphrase and a second set of keys are refused", arguments: [true, false])
    func refused(isWeak: Bool) throws {
      let name = isWeak ? "n.ieuw" : "m.jansen"
      let before = try? office.folder.bytes(keys(of: name))
      let outcome = try office.user(
        name, passphrase: isWeak ? "welkom01" : SealedOffice.passphrase
      ).run(["user", "init", "--role", "aftercare"])
      #expect(outcome.code == (isWeak ? 65 : 73))
      #expect(outcome.complaints.contains(isWeak ? "te zwak" : "Je hebt al sleutels"))
      #expect((try? office.folder.bytes(keys(of: name))) == before)
    }

    @Test("a log is made once")
    func once() throws {
      let before = try office.folder.contents(of: office.log)
      let outcome = try office.user("b.beheer").run(["log", "create"])
      #expect(outcome.code == 73)
      #expect(try office.folder.contents(of: office.log) == before)
    }
  }
}
