import Foundation
import Testing

@Suite("Settings, terms and who saw what, as commands")
struct KeepingCommandTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo()
  }

  private func run(
    as role: String, at time: String = BuiltProgram.monday, _ arguments: String...,
    input: String = ""
  ) throws -> BuiltProgram.Outcome {
    try program.run(
      ["--log", log, "--lang", "en", "--now", time, "--role", role] + arguments,
      input: Array(input.utf8))
  }

  private func object(_ outcome: BuiltProgram.Outcome) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(json as? [String: Any])
  }

  @Test("a setting is listed with its source, changed from a day on, and its history kept")
  func settings() throws {
    let list = try run(as: "partner", "settings", "list").output.split(separator: "\n")
    #expect(list.count == 61)
    #expect(
      list.contains {
        $0.hasPrefix("bulk-view  50 people  (default 50 people, may be 1 person to 1000 people)")
          && $0.contains("in a day")
      })
    #expect(
      list.contains { $0.hasPrefix("retention-access  36 months") && $0.contains("BIO2 8.15") })
    #expect(
      try run(as: "partner", "settings", "history", "bulk-view").output.contains("50 people"))

    let changed = try run(
      as: "administrator", "settings", "set", "bulk-view", "20", "--from", "2026-12-01")
    #expect(changed.code == 0, "\(changed)")
    for (day, value) in [("2026-11-30T09:00", 50), ("2026-12-01T09:00", 20)] {
      let items = try object(run(as: "aftercare", at: day, "settings", "list", "--json"))["items"]
      let found = (items as? [[String: Any]])?.first { $0["name"] as? String == "bulk-view" }
      #expect(found?["value"] as? Int == value)
    }
    let history = try object(run(as: "aftercare", "settings", "history", "bulk-view", "--json"))
    let entries = try #require(history["items"] as? [[String: Any]])
    #expect(entries.map { $0["value"] as? Int } == [20])
    #expect(entries.map { $0["from"] as? String } == ["2026-12-01"])
    for (arguments, code) in [
      (["bulk-view", "0"], 65), (["bulk-view", "1001"], 65),
      (["bulk-view", "9", "--from", "2026-11-22"], 65), (["bulk-view", "50"], 65),
      (["bulk-view", "9", "--from", "morgen"], 64), (["bulk-view", "veel"], 64),
      (["iets", "9"], 64), (["retention-access", "11"], 65), (["retention-access", "61"], 65),
    ] as [([String], Int32)] {
      let refused = try program.run(
        ["--log", log, "--now", BuiltProgram.monday, "--role", "administrator", "settings", "set"]
          + arguments)
      #expect(refused.code == code, "\(arguments): \(refused)")
    }
    let after = try object(run(as: "aftercare", "settings", "history", "bulk-view", "--json"))
    #expect((after["items"] as? [Any])?.count == 1)
  }

  @Test("the terms are listed as law or as a choice, that of the records of access among them")
  func rules() throws {
    let json = try object(run(as: "dpo", "retention", "rules", "--json"))
    #expect(json["schema"] as? String == "keerpunt.retention-rules/1")
    let items = try #require(json["items"] as? [[String: Any]])
    for item in items {
      let isHard = try #require(item["hard"] as? Bool)
      #expect(isHard == (item["setting"] as? String == nil))
      #expect(isHard == ((item["article"] as? String)?.isEmpty == false))
    }
    let access = try #require(items.first { $0["id"] as? String == "access-records" })
    #expect(access["setting"] as? String == "retention-access")
    #expect(access["months"] as? Int == 36 && access["compartment"] as? String == "audit")
    let text = try run(as: "partner", "retention", "rules").output
    #expect(text.contains("access-records  local policy  36 months after recording  setting"))
    #expect(text.contains("BIJ-17  Bjsg 11a(4)  9 months after supply  law ("))
  }

  @Test("who is due is told by number to who keeps terms, and to nobody else")
  func due() throws {
    let soon = try run(as: "privacy-officer", "retention", "due", "--within", "0")
    #expect(soon.output == "Nothing has to be destroyed in the coming 0 days.\n")
    let far = try run(as: "privacy-officer", at: "2033-01-03T09:00", "retention", "due", "--json")
    let json = try object(far)
    #expect(json["schema"] as? String == "keerpunt.retention/1")
    let items = try #require(json["items"] as? [[String: Any]])
    #expect(items.count > 5)
    for item in items {
      #expect((item["ref"] as? String)?.hasPrefix("Z-") == true)
      #expect(Set(item.keys).isDisjoint(with: ["name", "person", "birth_date"]))
    }
    let days = items.compactMap { $0["due"] as? String }
    #expect(days == days.sorted())
    #expect(items.contains { ($0["days_left"] as? Int ?? 0) < 0 })
    for role in ["dpo", "partner", "administrator"] {
      let other = try object(
        run(as: role, at: "2033-01-03T09:00", "retention", "due", "--json"))
      #expect((other["items"] as? [Any])?.isEmpty == true, "\(role)")
    }
    for days in ["-1", "3651", "veel"] {
      #expect(try run(as: "privacy-officer", "retention", "due", "--within", days).code == 64)
    }
  }

  @Test("records of access are due after their own term, and then go out of the files")
  func accessRecords() throws {
    let reference = try program.firstReference(in: log)
    #expect(try run(as: "aftercare", "show", reference).code == 0)
    let before = try object(
      run(as: "dpo", at: "2029-11-20T09:00", "retention", "due", "--within", "7", "--json"))
    let access = try #require(before["access"] as? [String: Any])
    #expect(access["due"] as? String == "2029-11-23" && access["days_left"] as? Int == 3)
    #expect((access["count"] as? Int ?? 0) >= 2)
    let text = try run(as: "dpo", at: "2029-11-20T09:00", "retention", "due", "--within", "7")
    #expect(text.output.contains("who saw what:") && text.output.contains("  3 d  "), "\(text)")
    // Who does not hold the key of these records knows nothing of them.
    let other = try object(
      run(as: "privacy-officer", at: "2029-11-20T09:00", "retention", "due", "--json"))
    #expect(other["access"] is NSNull)

    func opened(at time: String) throws -> Int {
      try AccessList(run(as: "dpo", at: time, "access", "review", "--all", "--json").output)
        .items.count { $0.action == "opened" }
    }
    #expect(try opened(at: "2029-11-23T09:00") == 1)
    #expect(try opened(at: "2029-11-24T09:00") == 0)
    // Not shown, and not there any more: a clock that was put back brings nothing back.
    #expect(try opened(at: "2029-11-23T09:00") == 0)
    // What is left is how many there were, and up to which day: once, whoever looks after that.
    for _ in 0..<2 {
      let left = try run(as: "dpo", at: "2029-11-24T10:00", "erase", "list", "--lang", "en").output
      let lines = left.split(separator: "\n").filter { $0.contains("records of who saw what") }
      #expect(lines.count == 1, "\(left)")
      #expect(left.contains("destroyed after 36 months") && left.contains("23 Nov 2026"), "\(left)")
    }
    #expect(try program.run("--log", log, "log", "verify").code == 0)
  }

  @Test("a person is told when and why, by the officer of the log; names only when asked for")
  func accessOf() throws {
    let reference = try program.firstReference(in: log)
    #expect(try run(as: "aftercare", "show", reference).code == 0)
    let ids = try run(as: "privacy-officer", "access", "of", reference, "--ids").output
      .split(separator: "\n").map(String.init)
    #expect(ids.count >= 1)
    let told = try program.run(
      ["--log", log, "--lang", "en", "--now", BuiltProgram.monday, "--role", "dpo", "access", "of"]
        + ids)
    #expect(told.code == 0 && told.output.contains("dossier opened"), "\(told)")
    #expect(!told.output.contains("ansen"))
    let named = try program.run(
      ["--log", log, "--lang", "en", "--now", BuiltProgram.monday, "--role", "dpo", "access", "of"]
        + ids + ["--named"])
    #expect(named.output.contains("ansen"))
    #expect(
      try run(as: "dpo", "access", "of", "019a0000-0000-7000-8000-000000000001").output
        == "Nobody looked at this person.\n")
    #expect(try run(as: "dpo", "access", "of", "iemand").code == 64)
  }

  @Test("what stands out is marked as reviewed, with a remark, by who reads it")
  func review() throws {
    let reference = try program.firstReference(in: log)
    _ = try run(as: "aftercare", at: "2026-11-28T23:00", "show", reference)
    let found = try run(as: "dpo", at: "2026-11-30T09:00", "access", "review")
    #expect(found.output.contains("out of hours"), "\(found)")
    let id = try #require(found.output.split(separator: " ").first.map(String.init))
    let marked = try run(
      as: "dpo", at: "2026-11-30T09:00", "access", "review", "--mark", id, input: "Had dienst.")
    #expect(marked.output == "Marked as reviewed: 1.\n")
    #expect(
      try run(as: "dpo", at: "2026-11-30T09:00", "access", "review").output
        .contains("reviewed: Had dienst."))
    #expect(
      try run(as: "dpo", "access", "review", "--mark", "019a0000-0000-7000-8000-000000000001").code
        == 64)
  }
}
