import Foundation
import Testing

/// A whole Monday: the queue of forty people, from the first key to an empty list.
@Suite(
  "A Monday queue of forty people", .enabled(if: TmuxSession.path != nil), .timeLimit(.minutes(30)))
struct MondayTests {
  /// A way to decide: the key of the verb, and what its form is given besides what it already knows.
  struct Verb: Hashable {
    let key: String
    let rest: String
    /// The keys of one decision, the one that saves it included.
    var keys: Int { key.count + rest.count + 1 }
  }

  /// What each decision costs when its form asks no more than it must. A verb that grows beyond this is
  /// a verb that got slower.
  static let verbs: [String: Verb] = [
    "put off until Thursday": Verb(key: "z", rest: "do"),
    "not now, and why": Verb(key: "n", rest: "X"),
    "seen that it ran out": Verb(key: "l", rest: "X"),
    "to somebody outside": Verb(key: "f", rest: "X\tX"),
    "to a colleague": Verb(key: "h", rest: "r"),
    "what the row asks": Verb(key: "x", rest: ""),
  ]

  @Test("it is worked off with one key a decision, also after a restart in the middle")
  func monday() throws {
    let folder = try TestFolder()
    let program = BuiltProgram(folder)
    let log = try program.demo(people: 40, seed: 1)
    var session = try open(program, log)
    var used: [String: Int] = [:]
    var keys = 0
    var turn = 0
    let names = ["what the row asks", "to a colleague", "not now, and why", "to somebody outside"]
    let begun = try count(session)
    #expect(begun > 40)
    while try count(session) > 0 {
      let before = try count(session)
      // Each way in turn, so that all of them are used; what a row refuses is done the next way.
      turn += 1
      let first = names[turn % names.count]
      var tries = [first, "put off until Thursday", "seen that it ran out", "not now, and why"]
      if used[first, default: 0] >= 4 { tries.removeFirst() }
      var isDone = false
      for name in tries where !isDone {
        let verb = try #require(Self.verbs[name])
        isDone = try decide(session, verb, from: before)
        if isDone {
          used[name, default: 0] += 1
          keys += verb.keys
        }
      }
      guard isDone else {
        throw TestFailure("no way to decide:\n" + (try session.rows().joined(separator: "\n")))
      }
      if before == begun / 2 || before == begun / 2 + 1, used["restart"] == nil {
        used["restart"] = 1
        session = try restart(session, program, log)
      }
    }
    used["restart"] = nil
    // Every way was used, and the queue took no more than four keys a decision on average.
    #expect(Set(used.keys).isSuperset(of: ["put off until Thursday", "not now, and why"]))
    #expect(used.count >= 5, "\(used)")
    let decisions = used.values.reduce(0, +)
    #expect(Double(keys) / Double(decisions) <= 4.5, "\(keys) keys, \(decisions) decisions")
    try session.waitFor("Alle zaken")
    try leave(session)
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  /// The queue with everybody's cases.
  private func open(_ program: BuiltProgram, _ log: String) throws -> TmuxSession {
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday, "--lang", "nl"],
      environment: program.variables, columns: 120, rows: 40)
    try session.waitFor("OEFENLOGBOEK")
    try session.type("m")
    try session.waitFor("Waarom bekijk je zaken van anderen?")
    try session.type("v")
    try session.press("C-d")
    try session.waitFor("Mijn team")
    try session.type("mm")
    try session.waitFor("Alle zaken")
    return session
  }

  /// How many entries there are, as the tab says.
  private func count(_ session: TmuxSession) throws -> Int {
    let row = try session.waitFor("[1 Triage").first { $0.contains("[1 Triage") } ?? ""
    let match = row.firstMatch(of: /\[1 Triage (\d+)\]/)
    guard let number = match.flatMap({ Int($0.1) }) else { throw TestFailure(row) }
    return number
  }

  /// Tries one way on the row of the cursor.
  /// - Returns: whether the queue got shorter by it; what was opened in vain is closed again.
  private func decide(_ session: TmuxSession, _ verb: Verb, from before: Int) throws -> Bool {
    try session.type(verb.key)
    // A form covers the tabs, a refusal leaves them.
    let rows = try session.rowsAtRest()
    let isForm = !rows.contains { $0.contains("[1 Triage") }
    guard isForm else { return try count(session) < before }
    if !verb.rest.isEmpty { try session.type(verb.rest) }
    try session.press("C-d")
    let after = try session.rowsAtRest()
    if !after.contains(where: { $0.contains("[1 Triage") }) {
      try session.press("Escape")
      try session.waitFor("[1 Triage")
      return false
    }
    return try count(session) < before
  }

  /// Leaves. What was typed in vain is a draft, of which the first key warns.
  private func leave(_ session: TmuxSession) throws {
    try session.type("QQ")
    try session.waitForEnd()
  }

  /// Leaves, comes back, and finds what is most urgent of the rest under the cursor.
  private func restart(
    _ session: TmuxSession, _ program: BuiltProgram, _ log: String
  ) throws -> TmuxSession {
    try session.type("gg")
    let before = try session.rowsAtRest().first { $0.hasPrefix("▌") }
    let left = try count(session)
    try leave(session)
    let again = try open(program, log)
    #expect(try count(again) == left)
    // What the row says of news is about the last look, which is now another.
    func told(_ row: String?) -> String? { row.map { String($0.dropFirst(2).prefix(70)) } }
    #expect(try told(again.rowsAtRest().first { $0.hasPrefix("▌") }) == told(before))
    return again
  }
}
