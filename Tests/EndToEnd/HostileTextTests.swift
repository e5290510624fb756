import Foundation
import Testing

@Suite("A note of one cannot steer the terminal of another", .timeLimit(.minutes(20)))
struct HostileTextTests {
  /// A title, a colour in two ways, a clipboard, a line that overwrites itself, a turned name.
  static let attack =
    "x\u{1B}]0;title\u{7}\u{1B}[31m\u{9B}2J\u{90}q\u{9C}\u{1B}]52;c;eA==\u{1B}\\\rover\u{8}"
    + "\u{7F}\u{202E}naJ\u{202C}\u{2066}\u{2069}\u{200F}y"

  let folder: TestFolder
  let program: BuiltProgram
  let log: String
  let reference: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 6)
    reference = try program.firstReference(in: log)
    let added = try program.run(
      [
        "--log", log, "note", "add", reference, "--category", "care", "--reliability",
        "observation",
      ], input: Array(Self.attack.utf8))
    guard added.code == 0 else { throw TestFailure(added.complaints) }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x09: false
    case ..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test(
    "printed on a terminal, no list and no dossier holds an order",
    arguments: [
      ["list", "notes"], ["list", "notes", "--csv"], ["list", "notes", "--json"], ["show"],
      ["show", "--json"], ["log", "export", "--to-terminal"],
    ])
  func printed(command: [String]) throws {
    let about = command[0] == "show" ? [reference] : []
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "--log", log] + command + about, environment: program.variables,
      columns: 200)
    #expect(try terminal.waitForEnd() == .exit(0))
    let output = terminal.output
    #expect(output.contains("over"))
    #expect(output.unicodeScalars.filter(Self.isHarmful) == [])
    // A lone return would let the rest of a line overwrite its beginning.
    #expect(!output.replacingOccurrences(of: "\r\r\n", with: "\r\n").contains(/\r[^\n]/))
  }

  @Test("on the screens it is text like any other", .enabled(if: TmuxSession.path != nil))
  func shown() throws {
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", log], environment: program.variables, columns: 140, rows: 30)
    try session.waitFor("OEFENLOGBOEK")
    try session.type("4")
    let rows = try session.waitFor("]0;title")
    let row = try #require(rows.first { $0.contains("]0;title") })
    #expect(row.contains("x\u{FFFD}]0;title\u{FFFD}\u{FFFD}[31m\u{FFFD}2J"))
    #expect(rows.first?.hasPrefix(" Keerpunt") == true)
  }

  @Test("an argument that is quoted back is harmless too")
  func complaint() throws {
    let outcome = try program.run("list", "returns", "--scope", "\u{1B}[31m\u{202E}")
    #expect(outcome.code == 64)
    #expect(outcome.complaints.unicodeScalars.filter(Self.isHarmful) == [])
    #expect(outcome.complaints.contains("\u{FFFD}[31m\u{FFFD}"))
  }
}
