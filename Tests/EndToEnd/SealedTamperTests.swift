import Foundation
import Testing

extension SealedTests {
  @Suite("that somebody changed are said to be changed, and where", .timeLimit(.minutes(20)))
  struct Tampering {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    /// Changes the file that every record stands in.
    private func change(_ work: (inout [UInt8]) -> Void) throws {
      var bytes = try office.folder.bytes(office.segment)
      work(&bytes)
      try Data(bytes).write(to: URL(fileURLWithPath: office.segment))
    }

    private func copy(_ name: String, to other: String) throws {
      let copied = try Spawn.run(
        ["/bin/cp", "-a", office.folder.path(name), office.folder.path(other)])
      guard copied.code == 0 else { throw TestFailure(copied.output) }
    }

    /// Puts the records of another folder where the log is.
    private func putBack(_ name: String) throws {
      try FileManager.default.removeItem(atPath: office.log + "/log")
      try copy(name, to: "log/log")
    }

    enum Change: CaseIterable {
      case flip, swap, cut
    }

    @Test(
      "a flipped bit, two places swapped and a cut are found and named", arguments: Change.allCases)
    func damage(change: Change) throws {
      try self.change { bytes in
        let middle = bytes.count / 2
        switch change {
        case .flip: bytes[middle] ^= 1
        case .swap:
          let pieces = (middle..<middle + 200, middle + 400..<middle + 600)
          let first = Array(bytes[pieces.0])
          bytes.replaceSubrange(pieces.0, with: bytes[pieces.1])
          bytes.replaceSubrange(pieces.1, with: first)
        case .cut: bytes.removeLast(bytes.count - middle)
        }
      }
      let user = office.user("m.jansen")
      let verdict = try user.run(["log", "verify"])
      #expect(verdict.code == 1)
      let place = #/(bestand 1, byte \d+, gebeurtenis \d+)|(gebeurtenissen, je zag er \d+)/#
      #expect(verdict.output.contains(place), "\(verdict.output)")
      let banner = try user.screen(after: "v<enter>")
      #expect(banner.contains("HET LOGBOEK IS"), "\(banner)")
    }

    @Test(
      "an older copy that was put back is found by who saw the newer one, and by a printed head")
    func rollback() throws {
      try copy("log/log", to: "older")
      let jansen = office.user("m.jansen")
      let head = try office.folder.write(try jansen.done(["log", "head", "--print"]), to: "head")
      #expect(try jansen.run(["log", "verify", "--against", head]).code == 0)
      let seen = try office.records()
      try putBack("older")
      let found = try office.records()
      let verdict = try jansen.run(["log", "verify", "--lang", "en"])
      #expect(verdict.code == 1)
      #expect(verdict.output.contains("\(found) records, you saw \(seen)"))
      // A colleague who never saw the newer one has the paper.
      let bakker = office.user("s.bakker")
      #expect(try bakker.run(["log", "verify"]).code == 0)
      let paper = try bakker.run(["log", "verify", "--against", head, "--lang", "en"])
      #expect(paper.code == 1 && paper.output.contains("THE LOG IS SHORTER"))
      // Opening it writes who opened it, so that it is a fork from then on; both are said.
      let next = try jansen.run(["list", "notes", "--scope", "mine", "--lang", "en"])
      #expect(
        next.complaints.contains("THIS IS NOT THE LOG THAT YOU KNEW: from record \(found + 1)"))
    }

    @Test("an older copy is told of once, by how far the log once went, however often it was seen")
    func rollbackOnce() throws {
      try copy("log/log", to: "older")
      let jansen = office.user("m.jansen")
      for _ in 0..<3 { _ = try jansen.run(["list", "notes", "--scope", "mine"]) }
      let seen = try office.records()
      try putBack("older")
      let next = try jansen.run(["list", "notes", "--scope", "mine", "--lang", "en"])
      let told = next.complaints.components(separatedBy: "THE LOG IS SHORTER")
      #expect(told.count == 2 && next.complaints.contains("you saw \(seen)"), "\(next.complaints)")
    }

    @Test("a copy that went on by itself is found, with the record from which it differs")
    func fork() throws {
      let common = try office.records()
      try copy("log/log", to: "fork")
      let jansen = office.user("m.jansen")
      _ = try jansen.done(["list", "notes", "--scope", "mine"])
      try copy("log/log", to: "mine")
      try putBack("fork")
      _ = try office.user("s.bakker").done(["list", "notes", "--scope", "mine"])
      let verdict = try jansen.run(["log", "verify", "--lang", "en"])
      #expect(verdict.code == 1)
      let words = "THIS IS NOT THE LOG THAT YOU KNEW: from record \(common + 1)"
      #expect(verdict.output.contains(words), "\(verdict.output)")
      #expect(try jansen.screen(after: "v<enter>").contains("DIT IS NIET HET LOGBOEK DAT JE KENDE"))
      // The right one put back: all is well.
      try putBack("mine")
      #expect(try jansen.run(["log", "verify"]).code == 0)
    }
  }
}
