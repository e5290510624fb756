import Foundation
import Testing

/// What the program says that it shows (`--dump`), against what two emulators make of the bytes that it
/// sends: neither has a line of code with us or with the other in common. A disagreement is a finding,
/// most often about the width of a sign.
@Suite("Two emulators show what the program says that it shows", .timeLimit(.minutes(30)))
struct EmulatorTests {
  let folder: TestFolder
  let log: String

  init() throws {
    folder = try TestFolder()
    let program = BuiltProgram(folder)
    log = try program.demo(people: 40, seed: 1)
    // Somebody whose name and notes no two programs find equally wide.
    let keys = try folder.write(
      "ap李小龍-Nguyễn<tab>'t<tab>Zoë<tab><tab><tab>e<tab><tab>+4d<ctrl-d>2/nguy<enter>"
        + "anof漢字 и кириллица, ˣ½ ẽ, ﷽ ー<ctrl-d>", to: "odd-keys")
    let made = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "--keys", keys, "--size", "80x24")
    guard made.code == 0 else { throw TestFailure(made.complaints) }
  }

  struct Scene: CustomTestStringConvertible {
    let keys: String
    var columns = 80
    var rows = 24
    var language = "nl"

    var testDescription: String { "\(keys) \(columns)x\(rows) \(language)" }
  }

  static let scenes = [
    Scene(keys: ""), Scene(keys: "", columns: 200, rows: 60),
    Scene(keys: "", columns: 40, rows: 10),
    Scene(keys: "2", columns: 120, rows: 40), Scene(keys: "2j<space>j<space><space>k"),
    Scene(keys: "2/nguy"), Scene(keys: "2/nguy<enter><enter>"),
    Scene(keys: "2/nguy<enter><enter><tab><tab><tab>", columns: 120, rows: 40),
    Scene(keys: "2/nguy<enter>", columns: 40, rows: 10, language: "en"),
    Scene(keys: "3G", language: "en"), Scene(keys: "5jj", columns: 120, rows: 40),
    Scene(keys: "7", columns: 100, rows: 30), Scene(keys: "?", columns: 40, rows: 10),
    Scene(keys: ":not"), Scene(keys: "2tt", language: "en"), Scene(keys: "2an"),
    Scene(keys: "2anofPlek is 漢字 vrij,<enter>zegt Zoë."), Scene(keys: "a"),
    Scene(keys: "", columns: 39, rows: 9), Scene(keys: "mv", columns: 60, rows: 20),
  ]

  /// The program with a memory of its own, so that no run shows what changed since another.
  private func program(_ name: String) throws -> BuiltProgram {
    var program = BuiltProgram(folder)
    let state = folder.path("state-\(name)")
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    program.environment["XDG_STATE_HOME"] = state
    return program
  }

  private func arguments(_ scene: Scene, _ more: String...) -> [String] {
    ["--log", log, "--now", BuiltProgram.monday, "--lang", scene.language] + more
  }

  private func dump(_ scene: Scene, colours: String) throws -> EmulatedScreen {
    let keys = try folder.write(scene.keys, to: "keys")
    let told = try program("dump").run(
      arguments(
        scene, "--keys", keys, "--size", "\(scene.columns)x\(scene.rows)", "--dump", "--color",
        colours))
    guard told.code == 0 else { throw TestFailure(told.complaints) }
    return EmulatedScreen(told.output, columns: scene.columns, rows: scene.rows)
  }

  @Test("tmux does, with 256 colours", .enabled(if: TmuxSession.path != nil), arguments: scenes)
  func tmux(scene: Scene) throws {
    let expected = try dump(scene, colours: "256")
    let program = try program("tmux")
    var environment = program.variables
    environment["TERM"] = "tmux-256color"
    let session = try TmuxSession(
      [BuiltProgram.path] + arguments(scene, "--no-intro", "--color", "256"),
      environment: environment,
      columns: scene.columns, rows: scene.rows)
    try TypedKeys(scene.keys).type(in: session)
    let difference = try expectEventually(expected) {
      try session.screen(columns: scene.columns, rows: scene.rows)
    }
    #expect(difference == "")
  }

  @Test(
    "pyte does, without colours",
    .enabled(if: Pyte.isInstalled, "python3-pyte is not installed"), arguments: scenes)
  func pyte(scene: Scene) throws {
    // It knows no dim.
    let expected = try dump(scene, colours: "never").without(dim: true)
    let program = try program("pyte")
    var environment = program.variables
    environment["TERM"] = "linux"
    let terminal = try PseudoTerminal(
      [BuiltProgram.path] + arguments(scene, "--no-intro", "--color", "never"),
      environment: environment,
      columns: scene.columns, rows: scene.rows, standardError: folder.path("complaints"))
    terminal.send(TypedKeys(scene.keys).bytes)
    let difference = try expectEventually(expected) {
      terminal.receiveAll()
      return try Pyte.screen(
        terminal.output, columns: scene.columns, rows: scene.rows, folder: folder)
    }
    #expect(difference == "")
  }
}
