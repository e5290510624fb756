import Foundation
import Glibc

/// The built program, run as a user runs it: another process, with an environment of its own.
struct BuiltProgram {
  /// How a run ended and what it said.
  struct Outcome: Equatable {
    var code: Int32
    var output: String
    var complaints: String
  }

  /// The clock of every test that needs one: a Monday morning.
  static let monday = "2026-11-23T09:00"

  /// The folder of this test; nothing of it is left afterwards.
  let folder: TestFolder
  /// Changes to the environment: `nil` takes a variable away.
  var environment: [String: String?] = [:]
  /// What is put before the program: `setpriv` with its options, for example.
  var wrapper: [String] = []

  init(_ folder: TestFolder) { self.folder = folder }

  /// Where the program was built: beside the tests.
  static var path: String {
    let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    #if DEBUG
      let configuration = "debug"
    #else
      let configuration = "release"
    #endif
    return top.appendingPathComponent(".build/\(configuration)/keerpunt").path
  }

  /// The variables of a run. Every folder that the program may write to lies in the test's own.
  var variables: [String: String] {
    var variables = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
      "HOME": folder.path("home"), "XDG_STATE_HOME": folder.path("state"),
      "XDG_DATA_HOME": folder.path("data"), "XDG_CONFIG_HOME": folder.path("configuration"),
      "TMPDIR": folder.path("temporary"),
    ]
    for (name, value) in environment { variables[name] = value }
    return variables
  }

  /// Runs the program to its end.
  /// - Parameter input: what it reads on standard input.
  @discardableResult
  func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    let process = Process()
    let command = wrapper + [BuiltProgram.path] + arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = variables
    // Files instead of pipes: no run can hang on a pipe that nobody empties.
    let output = folder.path("stdout-\(UUID())")
    let complaints = folder.path("stderr-\(UUID())")
    let inputFile = folder.path("stdin-\(UUID())")
    try Data(input).write(to: URL(fileURLWithPath: inputFile))
    for path in [output, complaints] { try Data().write(to: URL(fileURLWithPath: path)) }
    process.standardInput = FileHandle(forReadingAtPath: inputFile)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: complaints)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try folder.text(output),
      complaints: try folder.text(complaints))
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: Array(input.utf8))
  }

  /// A log of invented people that stands in a folder of the test.
  func demo(people: Int = 12, seed: Int = 7) throws -> String {
    let log = folder.path("demo-\(UUID())")
    let made = try run(
      "demo", "--write", log, "--people", "\(people)", "--seed", "\(seed)", "--now",
      BuiltProgram.monday)
    guard made.code == 0 else { throw TestFailure(made.complaints) }
    return log
  }

  /// A test log with the current user as a member.
  func testLog() throws -> String {
    let log = folder.path("test-\(UUID())")
    let made = try run("log", "create", "--test", log)
    guard made.code == 0 else { throw TestFailure(made.complaints) }
    return log
  }

  /// The reference number of the first person in a list.
  func firstReference(in log: String) throws -> String {
    let list = try run("--log", log, "--now", BuiltProgram.monday, "list", "caseload", "--json")
    let items = try JSONDecoder().decode(ItemList.self, from: Data(list.output.utf8))
    guard let first = items.items.first else { throw TestFailure("nobody in \(log)") }
    return first.ref
  }
}

/// A list in JSON, as far as the tests read it.
struct ItemList: Decodable, Equatable {
  struct Item: Decodable, Equatable {
    let ref: String
    let name: String
    var text: String?
    var category: String?
    var reliability: String?
    var owner: String?
    var earliestDate: String?
    var status: String?

    enum CodingKeys: String, CodingKey {
      case ref, name, text, category, reliability, owner, status
      case earliestDate = "earliest_date"
    }
  }

  let schema: String
  let items: [Item]

  init(_ output: String) throws {
    self = try JSONDecoder().decode(ItemList.self, from: Data(output.utf8))
  }
}

/// Why a test cannot go on.
struct TestFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension BuiltProgram {
  /// The same program for a user whom file permissions hold back. Root is let through by them, so it
  /// gives up the capabilities that let it.
  func withoutRights() -> BuiltProgram {
    guard geteuid() == 0 else { return self }
    var program = self
    program.wrapper = ["/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    return program
  }
}
