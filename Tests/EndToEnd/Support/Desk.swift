import Foundation
import Testing

/// A caseworker at the practice log of a Monday morning: the program on a terminal, and beside it the
/// commands that read the same log.
struct Desk {
  /// What the queue says of one entry, as a script reads it.
  struct Entry: Decodable, Equatable {
    let ref: String
    let signal: String
    let rule: String
    let tier: String
    let due: String?
    let why: String

    enum CodingKeys: String, CodingKey {
      case ref, signal, rule
      case tier = "tier_name"
      case due = "due_date"
      case why = "why_nl"
    }
  }

  private struct Queue: Decodable { let items: [Entry] }

  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 60, seed: 1)
  }

  /// The program on a terminal, on the queue.
  func open() throws -> TmuxSession {
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday, "--lang", "nl"],
      environment: program.variables, columns: 120, rows: 40)
    try session.waitFor("OEFENLOGBOEK")
    return session
  }

  /// The queue with the cases of everybody, which asks why once.
  func openEverybodys() throws -> TmuxSession {
    let session = try open()
    try session.type("m")
    try session.waitFor("Waarom bekijk je zaken van anderen?")
    try session.type("v")
    try session.press("C-d")
    try session.waitFor("Mijn team")
    try session.type("mm")
    try session.waitFor("Alle zaken")
    return session
  }

  /// What a command answers on this log.
  func ask(_ arguments: String...) throws -> String { try answer(arguments) }

  /// The same in one line, so that what was folded can be found.
  func told(_ arguments: String...) throws -> String {
    try answer(arguments).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func answer(_ arguments: [String]) throws -> String {
    let outcome = try program.run(["--log", log, "--now", BuiltProgram.monday] + arguments)
    guard outcome.code == 0 else { throw TestFailure(outcome.complaints) }
    return outcome.output
  }

  /// The entries of one person in the queue, the most urgent first.
  func queue(_ reference: String) throws -> [Entry] {
    let output = try ask("list", "triage", "--json")
    return try JSONDecoder().decode(Queue.self, from: Data(output.utf8)).items
      .filter { $0.ref == reference }
  }

  /// The reference of somebody of the practice log by the name in the cases of a role: what is drawn for one more
  /// person moves the numbers of the others.
  func reference(of name: String, as role: String = "practice") throws -> String {
    let list = try ask("--role", role, "list", "caseload", "--json")
    let people = try ItemList(list).items.filter { $0.name == name }
    let references = Set(people.map(\.ref))
    guard let one = references.first, references.count == 1 else {
      throw TestFailure("\(references.count) people called \(name)")
    }
    return one
  }

  func isSound() throws -> Bool { try program.run("log", "verify", "--log", log).code == 0 }
}

extension TmuxSession {
  /// What stands beside the list, or on the whole screen where there is no list, in one line: a
  /// sentence that was folded is found in it.
  func said() throws -> String { Self.said(try rows()) }

  /// Waits until the screen says all of this.
  @discardableResult
  func waitUntil(says texts: String..., within limit: Duration = .seconds(60)) throws -> String {
    let end = ContinuousClock.now + limit
    while true {
      let said = try said()
      let missing = texts.filter { !said.contains($0) }
      if missing.isEmpty { return said }
      guard ContinuousClock.now < end else {
        let screen = try rows().joined(separator: "\n")
        throw TestFailure("not on the screen: \(missing)\n\(screen)")
      }
      usleep(20_000)
    }
  }

  /// Finds somebody in the list by a part of the name or by number.
  func find(_ words: String) throws {
    try type("/" + words)
    try waitFor("/ " + words)
    try press("Enter")
  }

  /// Gives all rows of the list back. A key that follows too soon would be one with Escape.
  func showAll() throws {
    try press("Escape")
    let end = ContinuousClock.now + .seconds(60)
    while try rows().contains(where: { $0.contains("Esc wist") }) {
      guard ContinuousClock.now < end else { throw TestFailure("the list stays short") }
      usleep(20_000)
    }
  }

  /// Picks an answer by the letter that stands before it.
  func choose(_ answer: String) throws {
    let said = try waitUntil(says: ") " + answer)
    guard let place = said.range(of: ") " + answer), place.lowerBound > said.startIndex else {
      throw TestFailure("no letter for \(answer)")
    }
    try type(String(said[said.index(before: place.lowerBound)]))
  }

  private static func said(_ rows: [String]) -> String {
    rows.map { row in row.split(separator: "│", omittingEmptySubsequences: false).last ?? "" }
      .joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
