import Foundation
import Testing

extension SealedTests {
  @Suite("are backed up, log and keys apart, and put back", .timeLimit(.minutes(20)))
  struct Backups {
    let office: SealedOffice
    /// Where the copies go.
    let logs: String
    let keys: String

    init() throws {
      office = try SealedOffice()
      logs = office.folder.path("copies/log")
      keys = office.folder.path("copies/keys")
    }

    private func backUp() throws -> String {
      try office.user("b.beheer").done(["backup", logs, "--keyring", keys, "--lang", "en"])
    }

    @Test("a copy holds nothing readable, and a lost log comes back with every record")
    func lost() throws {
      #expect(try backUp().contains("30 days"))
      for folder in [logs, keys] {
        let files = try office.folder.contents(of: folder)
        #expect(!files.isEmpty)
        for (name, bytes) in files {
          let text = String(decoding: bytes, as: UTF8.self)
          let found = (SealedOffice.needles + [office.reference]).filter {
            $0 != "m.jansen" && text.contains($0)
          }
          #expect(found == [], "\(name)")
        }
      }
      // The copy of the log holds no keys.
      #expect(try office.folder.contents(of: logs).keys.allSatisfy { !$0.contains("members") })
      let before = try office.user("m.jansen").done(
        ["show", office.reference, "--reason", "incident"])
      try FileManager.default.removeItem(atPath: office.log)
      let restored = try office.user("b.beheer").run(["restore", logs, "--keyring", keys])
      #expect(restored.code == 0, "\(restored)")
      #expect(
        try office.user("m.jansen").done(["show", office.reference, "--reason", "incident"])
          == before)
      #expect(try office.user("m.jansen").run(["log", "verify"]).code <= 1)
    }

    @Test("in one folder they are refused, and an older copy never takes the place of more records")
    func refused() throws {
      let together = try office.user("b.beheer").run(["backup", logs, "--keyring", logs])
      #expect(together.code == 64 && together.output == "")
      _ = try backUp()
      // A copy of the keyring past its term is cleared away by the next one, which says so.
      let made = try #require(office.folder.contents(of: keys).keys.first)
      let old = "keyring-\(UInt64(Date.now.timeIntervalSince1970 * 1000) - 31 * 86_400_000).backup"
      try FileManager.default.moveItem(atPath: keys + "/" + made, toPath: keys + "/" + old)
      let said = try backUp()
      #expect(said.contains("1 old copies of the keyring were cleared away."), "\(said)")
      let left = try office.folder.contents(of: keys).keys
      #expect(left.count == 1 && !left.contains(old))
      _ = try office.user("m.jansen").done(
        [
          "note", "add", office.reference, "--category", "housing", "--reliability", "fact",
        ], input: "Koekoeksjong.")
      let records = try office.records()
      let older = try office.user("b.beheer").run(["restore", logs])
      #expect(older.code == 73 && older.output == "", "\(older)")
      #expect(try office.records() == records)
    }

    @Test("a copy that was damaged is not put back, and a damaged log is not copied")
    func damaged() throws {
      _ = try backUp()
      let name = try #require(
        try office.folder.contents(of: logs).keys.first { $0.hasSuffix(".rlog") })
      let path = "copies/log/" + name
      var bytes = try office.folder.bytes(office.folder.path(path))
      bytes[bytes.count / 2] ^= 1
      _ = try office.folder.write(bytes, to: path)
      let kept = try office.folder.contents(of: office.log + "/log")
      let outcome = try office.user("b.beheer").run(
        ["restore", logs, "--keyring", keys, "--replace-longer"])
      #expect(outcome.code == 1 && outcome.output == "", "\(outcome)")
      #expect(try office.folder.contents(of: office.log + "/log") == kept)

      var own = try office.folder.bytes(office.segment)
      own[own.count / 2] ^= 1
      _ = try office.folder.write(own, to: "log/log/seg-0000000001.rlog")
      let copy = try office.user("b.beheer").run(
        ["backup", office.folder.path("other/log"), "--keyring", office.folder.path("other/keys")])
      #expect(copy.code == 1, "\(copy)")
    }
  }
}
