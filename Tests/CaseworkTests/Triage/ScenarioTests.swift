import Foundation
import Testing
import Wording

@testable import Casework

/// One row of a table: facts in, one entry of the queue or none out.
struct Scenario: CustomTestStringConvertible, Sendable {
  let table: String
  let line: Int
  let signal: SignalCode
  let now: Moment
  let facts: String
  /// `tier;due;left;sentence`, `-` for no entry.
  let expected: String

  var testDescription: String { "\(table):\(line) \(signal.rawValue)" }

  /// The rows of every table, which say how they are read in their first line.
  static let all: [Scenario] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().filter { $0.hasSuffix(".csv") }.flatMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().dropFirst().compactMap { index, line in
        line.isEmpty || line.hasPrefix("#") ? nil : Scenario(name, index + 1, String(line))
      }
    }
  }()

  /// `signal;now;facts;tier;due;left;sentence`
  private init(_ table: String, _ line: Int, _ text: String) {
    let fields = text.split(separator: ";", maxSplits: 3, omittingEmptySubsequences: false)
      .map(String.init)
    self.table = table
    self.line = line
    signal = SignalCode(rawValue: fields[0])!
    now = Moment(CivilDateTime(iso: fields[1])!)
    facts = fields[2]
    expected = fields[3]
  }

  /// What comes of it.
  func outcome() throws -> String {
    let scene = try Scene(facts, at: now, signal: signal)
    let person = try #require(scene.person)
    let question = ListQuestion(viewer: World.all, now: now, scope: .all)
    let entries = scene.world.register.triage(question, of: [person]).filter {
      $0.signal == signal
    }
    guard let entry = entries.first else { return "-" }
    try #require(entries.count == 1)
    return [
      "T\(entry.tier.rawValue)", entry.due.map(Self.iso) ?? "",
      entry.timeLeft.phrase(today: now.date).nl,
      entry.reason.sentence(today: now.date).nl,
    ].joined(separator: ";")
  }

  private static func iso(_ due: Due) -> String {
    due.date.iso + (due.time.map { "T\($0.iso)" } ?? "")
  }
}

@Suite("The queue in scenarios")
struct ScenarioTests {
  @Test("raises what the table says, or nothing", arguments: Scenario.all)
  func row(scenario: Scenario) throws {
    #expect(try scenario.outcome() == scenario.expected, "\(scenario.facts)")
  }

  @Test("has rows in number, and for every signal one that is raised and one that is not")
  func complete() {
    #expect(Scenario.all.count >= 150)
    for signal in SignalCode.allCases {
      let rows = Scenario.all.filter { $0.signal == signal }
      #expect(rows.contains { $0.expected == "-" }, "\(signal.rawValue)")
      #expect(rows.contains { $0.expected != "-" }, "\(signal.rawValue)")
    }
  }
}
