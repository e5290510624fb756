import Foundation
import Testing

extension SealedTests {
  @Suite("show each user what their keys open, and no trace of the rest", .timeLimit(.minutes(20)))
  struct NeedToKnow {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    private func found(in text: String) -> [String] {
      (SealedOffice.needles + [office.reference]).filter { text.contains($0) }
    }

    @Test("a colleague with the key of aftercare reads the people and the note")
    func colleague() throws {
      let bakker = office.user("s.bakker")
      let shown = try bakker.done(["show", office.reference, "--reason", "incident"])
      #expect(shown.contains("Zwanepoel") && shown.contains("Tuinfluiter"))
      let list = try bakker.done(["list", "caseload", "--reason", "incident", "--json"])
      #expect(
        try ItemList(list).items.map(\.name) == ["Kwartel, Philomena", "Zwanepoel, Korneel van"])
    }

    @Test("the administrator, who admits users, sees nobody of aftercare")
    func administrator() throws {
      let user = office.user("b.beheer")
      let list = try user.done(["list", "caseload", "--reason", "incident", "--json"])
      #expect(try ItemList(list).items.isEmpty)
      let dossier = try user.run(["show", office.reference, "--reason", "incident"])
      #expect(dossier.code == 66 && dossier.output == "")
      let export = try office.export(by: "b.beheer", with: "m.jansen")
      #expect(export.code == 77 && export.output == "")
    }

    @Test("who is admitted to another compartment later sees nothing, and by a printed key only it")
    func later() throws {
      try office.join("l.bij", "bij-delegate")
      let added = try office.user("b.beheer").done(
        ["user", "add", office.folder.path("l.bij.card"), "--lang", "en"])
      #expect(added.contains("l.bij takes part. Fingerprint of the card: "))
      #expect(added.contains("so you cannot give it"))
      let secret = try #require(office.template.recovery.last)
      let recovered = try office.user("b.beheer", secret: secret).done(
        ["user", "recover", "l.bij", "bij", "--lang", "en"])
      #expect(recovered.hasPrefix("l.bij now holds the keys of: "))
      let user = office.user("l.bij")
      let list = try user.done(["list", "notes", "--reason", "incident", "--json"])
      #expect(try ItemList(list).items.isEmpty)
      #expect(try user.run(["show", office.reference, "--reason", "incident"]).code == 66)
      let export = try office.export(by: "l.bij", with: "m.jansen").output
      #expect(export.contains("organisation-recorded"))
      #expect(!export.contains("\"compartment\":\"aftercare\""))
      let about = export.split(separator: "\n").filter { !$0.contains("\"member-recorded\"") }
      #expect(found(in: about.joined()) == [])
      let members = try user.done(["user", "list", "--lang", "en"])
      #expect(members.contains("l.bij  BIJ"))
    }

    @Test("no file of the log holds anything of anybody, in any byte or in its name")
    func needles() throws {
      // Rows that were refused are kept aside, sealed as well.
      let bad = try office.folder.write(
        "achternaam;geboortedatum\nRoodborst;31-2-1990\n", to: "bad.csv")
      #expect(try office.user("m.jansen").run(["import", "people", bad]).code == 3)
      let export = try office.export(by: "m.jansen", with: "s.bakker").output
      var needles = (SealedOffice.needles + [office.reference, "Zwanendam", "Roodborst"]).map {
        Array($0.utf8)
      }
      for line in export.split(separator: "\n") {
        let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        guard let subject = (record?["subject"] as? String).flatMap(UUID.init) else { continue }
        needles.append(withUnsafeBytes(of: subject.uuid) { Array($0) })
        needles.append(Array(subject.uuidString.lowercased().utf8))
      }
      #expect(needles.count > 10)
      let files = try office.folder.contents(of: office.log)
      #expect(files.count >= 4)
      for (name, bytes) in files {
        // Who takes part is no secret: the keyring names its holders.
        for needle in needles where name != "keyring/members" {
          #expect(bytes.firstRange(of: needle) == nil, "\(name): \(needle)")
        }
        #expect(
          name.firstMatch(
            of: #/^(log/(seg-\d{10}\.rlog|heads\.log)|keyring/(members|subjects-[0-9a-f]+))$/#)
            != nil || name.hasPrefix("quarantine"), "\(name)")
      }
    }
  }
}
