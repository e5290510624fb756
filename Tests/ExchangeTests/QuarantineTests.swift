import Casework
import Exchange
import Foundation
import Testing
import Wording

@Suite("Quarantine")
struct QuarantineTests {
  private let folder: String
  private static let sheet =
    "achternaam;geboortedatum\nVos;1989\n\"Wit;\n\"\"X\";33-1-1990\n;1990\n"

  init() throws {
    folder = NSTemporaryDirectory() + "exchange-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("keeps refused rows whole, with line, column and reason, for the user alone")
  func keeps() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var office = Office()
    let plan = try office.plan(.people, Self.sheet)
    let quarantine = Quarantine(logFolder: folder)
    #expect(try quarantine.list() == [])
    let path = try #require(
      try quarantine.keep(plan, fileName: "map/l.csv", by: office.coordinator.user, at: office.now))
    #expect(try mode(path) == 0o600)
    #expect(try mode(quarantine.folder) == 0o700)
    let kept = try quarantine.list()
    #expect(kept.count == 1)
    #expect(kept[0].kind == "people" && kept[0].fileName == "l.csv" && kept[0].by == "noor")
    #expect(kept[0].at == "2026-11-23T08:00:00.000Z" && kept[0].damagedLines == 0)
    #expect(kept[0].rows.map(\.line) == [4, 5])
    #expect(kept[0].rows.map(\.column) == [2, 1])
    #expect(kept[0].rows.map(\.heading) == ["geboortedatum", "achternaam"])
    #expect(kept[0].rows.map(\.fields) == [["Wit;\n\"X", "33-1-1990"], ["", "1990"]])
    #expect(kept[0].rows[1].reason.nl == "Dit is leeg en moet gevuld zijn.")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: quarantine.folder).count == 1)
  }

  @Test("keeps the same rows once, however often the file is imported")
  func once() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var office = Office()
    let quarantine = Quarantine(logFolder: folder)
    let plan = try office.take(.people, Self.sheet)
    let user = office.coordinator.user
    #expect(try quarantine.keep(plan, fileName: "l.csv", by: user, at: office.now) != nil)
    let again = try office.plan(.people, Self.sheet)
    let later = office.now.adding(seconds: 60)
    #expect(try quarantine.keep(again, fileName: "l.csv", by: user, at: later) == nil)
    #expect(try quarantine.list().count == 1)
    let clean = try office.plan(.people, "achternaam;geboortedatum\nVos;1989\n")
    #expect(try quarantine.keep(clean, fileName: "m.csv", by: user, at: later) == nil)
  }

  @Test("counts lines that cannot be read")
  func damaged() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var office = Office()
    let quarantine = Quarantine(logFolder: folder)
    let plan = try office.plan(.people, Self.sheet)
    let path = try #require(
      try quarantine.keep(plan, fileName: "l.csv", by: office.coordinator.user, at: office.now))
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{\"line\": \n".utf8))
    try handle.close()
    let kept = try quarantine.list()
    #expect(kept[0].rows.count == 2 && kept[0].damagedLines == 1)
  }

  @Test("says where it could not write, and leaves nothing half written")
  func unwritable() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var office = Office()
    let plan = try office.plan(.people, Self.sheet)
    let path = folder + "/none/rejects.csv"
    #expect(throws: FileError.notWritten(path: path, code: 2)) {
      try Rejects.write(plan.refused, to: path, .dutch, today: office.today) { $0.text }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("gives a file of rejects with line, column and reason and never the row")
  func rejects() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var office = Office()
    let plan = try office.plan(.people, Self.sheet)
    let path = folder + "/rejects.csv"
    try Rejects.write(plan.refused, to: path, .english, today: office.today) { $0.text }
    #expect(try mode(path) == 0o600)
    let data = try #require(FileManager.default.contents(atPath: path))
    let text = String(decoding: data, as: UTF8.self)
    #expect(
      text == "\u{FEFF}line;column;reason\r\n"
        + "4;2;This birth date cannot be read. Type 12-3-1989, or 0-0-1989 when only the year is"
        + " known.\r\n5;1;This is empty and must be filled in.\r\n")
  }

  @Test("rejects go through a link to its target, which stays a link")
  func rejectsThroughLink() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var office = Office()
    let plan = try office.plan(.people, Self.sheet)
    let (link, target) = (folder + "/link.csv", folder + "/target.csv")
    try Data("before".utf8).write(to: URL(fileURLWithPath: target))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try Rejects.write(plan.refused, to: link, .english, today: office.today) { $0.text }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    let expected = Rejects.csv(plan.refused, .english, today: office.today) { $0.text }
    #expect(FileManager.default.contents(atPath: target).map(Array.init) == expected)
  }
}
