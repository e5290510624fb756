import Foundation
import Testing

@Suite("What two people agreed to destroy is gone: from screens, files, keys and backups")
struct ErasureCommandTests {
  private static let later = "2026-12-01T09:00"

  let folder: TestFolder
  let program: BuiltProgram
  let log: String
  /// The number of somebody in the log, their family name and the id of their file.
  let reference: String
  let surname: String
  let id: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo()
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "--role", "aftercare", "list", "caseload",
      "--json")
    let item = try #require(try ItemList(list.output).items.first)
    reference = item.ref
    surname = String(item.name.prefix { $0 != "," })
    let ids = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "access", "of", item.ref, "--ids")
    id = ids.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func run(
    as role: String, at time: String = BuiltProgram.monday, _ arguments: String...,
    input: String = ""
  ) throws -> BuiltProgram.Outcome {
    try program.run(
      ["--log", log, "--lang", "en", "--now", time, "--role", role] + arguments,
      input: Array(input.utf8))
  }

  private func agree() throws {
    let asked = try run(
      as: "team-lead", "erase", "request", reference, "--ground", "request", input: "Asked.")
    let agreed = try run(as: "privacy-officer", "erase", "confirm", reference)
    guard asked.code == 0, agreed.code == 0 else { throw TestFailure(agreed.complaints) }
  }

  private func export() throws -> String {
    try run(as: "practice", at: Self.later, "log", "export", "--jsonl").output
  }

  @Test(
    "request, confirmation, days of grace, destruction: each step, and nothing is left after it")
  func course() throws {
    #expect(try export().contains("\"subject\":\"\(id)\""))
    let alone = try run(as: "team-lead", "erase", "request", reference, "--ground", "request")
    #expect(alone.code == 65)
    #expect(
      try run(
        as: "team-lead", "erase", "request", reference, "--ground", "request", input: "Asked."
      ).output
        == "Destruction of \(reference) is requested. A second person has to confirm it.\n")
    #expect(try run(as: "team-lead", "erase", "confirm", reference).code == 65)
    #expect(try run(as: "privacy-officer", "erase", "confirm", reference).code == 0)
    let early = try run(as: "privacy-officer", at: "2026-11-29T09:00", "erase", "run")
    #expect(early.output == "There is nothing to destroy now with your keys.\n")

    let head = try folder.write(
      try run(as: "practice", "log", "head", "--print").output, to: "head")
    #expect(try export().contains("\"subject\":\"\(id)\"") == false)
    let listed = try run(as: "privacy-officer", at: Self.later, "erase", "list")
    #expect(listed.output.contains("request of the person"))
    #expect(!listed.output.contains(reference))
    #expect(!listed.output.contains(surname))
    #expect(try run(as: "practice", at: Self.later, "show", reference).code == 66)
    let checked = try program.run("--log", log, "log", "verify", "--against", head)
    #expect(checked.code == 0, "\(checked)")
    let needles = [reference, String(reference.dropFirst(2)), surname, id]
    for place in [log, folder.path("state"), folder.path("temporary")] {
      for (name, bytes) in try folder.contents(of: place) {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(needles.filter(text.contains) == [], "\(name)")
      }
    }
  }

  @Test("what would go is told first, and the proof names nobody")
  func tellsFirst() throws {
    try agree()
    let told = try run(as: "privacy-officer", at: Self.later, "erase", "run", "--dry-run")
    #expect(told.output.hasPrefix("Would destroy: \(reference)"))
    let done = try run(as: "privacy-officer", at: Self.later, "erase", "run")
    #expect(
      done.output
        == told.output.replacingOccurrences(of: "Would destroy", with: "Destroyed"))
    let proof = try run(as: "privacy-officer", at: Self.later, "erase", "proof").output
    #expect(proof.contains("PROOF OF DESTRUCTION"))
    #expect(proof.contains("signature "))
    #expect([reference, surname, id, "jansen", "privacy"].filter(proof.contains) == [])
    #expect(
      try run(as: "privacy-officer", at: Self.later, "erase", "proof", id).code == 66)
  }

  @Test("an older keyring and an older copy of the files bring nobody back")
  func restored() throws {
    try agree()
    let before = try folder.contents(of: log)
    #expect(try run(as: "privacy-officer", at: Self.later, "erase", "run").code == 0)
    let after = try folder.contents(of: log)
    for (name, old) in before where name.hasPrefix("keyring/") {
      _ = try folder.write(old, to: log.dropFirst(folder.path("").count) + "/" + name)
    }
    // What was appended since stays; what stood there before stands there again.
    let segment = "log/seg-0000000001.rlog"
    let (old, new) = (try #require(before[segment]), try #require(after[segment]))
    #expect(Array(new.prefix(old.count)) != old)
    _ = try folder.write(
      old + new.dropFirst(old.count), to: log.dropFirst(folder.path("").count) + "/" + segment)
    for name in before.keys where name.hasPrefix("keyring/") && after[name] != before[name] {
      #expect(try folder.bytes(log + "/" + name) == before[name], "\(name)")
    }
    for name in after.keys where name.hasPrefix("keyring/") && before[name] == nil {
      try FileManager.default.removeItem(atPath: log + "/" + name)
    }

    #expect(try run(as: "practice", at: Self.later, "show", reference).code == 66)
    #expect(try export().contains("\"subject\":\"\(id)\"") == false)
    let scrubbed = try folder.bytes(log + "/" + segment)
    // The bytes of the records are gone again, and only the generation in the header went on.
    #expect(scrubbed.dropFirst(192).elementsEqual(new.dropFirst(192)))
    #expect(try program.run("--log", log, "log", "verify").code == 0)
  }

  @Test("a hold stops it, and lifting the hold lets it go on")
  func held() throws {
    try agree()
    let placed = try run(
      as: "privacy-officer", at: Self.later, "hold", "place", reference, "--ground", "objection")
    #expect(placed.code == 0, "\(placed)")
    #expect(
      try run(as: "privacy-officer", at: Self.later, "erase", "run").output
        == "There is nothing to destroy now with your keys.\n")
    #expect(
      try run(as: "privacy-officer", at: Self.later, "hold", "list").output.contains("objection"))
    #expect(
      try run(
        as: "privacy-officer", at: Self.later, "hold", "lift", reference, input: "Decided."
      ).code == 0)
    #expect(
      try run(as: "privacy-officer", at: Self.later, "erase", "run").output
        .hasPrefix("Destroyed: \(reference)"))
  }

  @Test("a withdrawn one is not carried out")
  func withdrawn() throws {
    try agree()
    #expect(
      try run(
        as: "privacy-officer", at: Self.later, "erase", "withdraw", reference, input: "Mistake."
      ).code == 0)
    #expect(
      try run(as: "privacy-officer", at: Self.later, "erase", "run").output
        == "There is nothing to destroy now with your keys.\n")
    #expect(try run(as: "practice", at: Self.later, "show", reference).code == 0)
  }
}
