import Foundation
import Glibc
import Testing

@Suite("Nothing of a dossier goes where the screen is not", .timeLimit(.minutes(20)), .serialized)
struct OutwardTests {
  /// Typed into a note.
  static let typed = "Zwanendreef"

  let folder: TestFolder
  let program: BuiltProgram
  let log: String
  let needles: Needles

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 40, seed: 3)
    needles = try Needles(program, log: log, and: Self.typed)
  }

  private func open() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday],
      environment: program.variables, columns: 100, rows: 30,
      standardError: folder.path("complaints"))
    try terminal.output(upTo: "OEFENLOGBOEK")
    return terminal
  }

  /// A dossier of the user's own with a note half written; its name and number were on the screen.
  private func work(_ terminal: PseudoTerminal) throws {
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "returns", "--scope", "mine", "--json")
    let person = try #require(try ItemList(list.output).items.first)
    terminal.send("/\(person.ref)\r\r")
    try writeNote(terminal)
  }

  private func writeNote(_ terminal: PseudoTerminal) throws {
    terminal.send("an")
    try terminal.output(upTo: "Notitie bij")
    // Pasted, it is drawn in one piece.
    terminal.send("of\u{1B}[200~\(Self.typed)\u{1B}[201~")
    try terminal.output(upTo: Self.typed)
  }

  /// What a terminal is told apart from what it shows: titles, clipboards, notifications, colours
  /// (OSC, ended by BEL or ST).
  private func orders(in output: String) -> Set<String> {
    Set(
      output.matches(of: /\u{1B}\]([^\u{7}\u{1B}]*)/).map { String($0.output.1) })
  }

  @Test("no title, no clipboard and no notification: the terminal is asked for its colours alone")
  func orders() throws {
    let terminal = try open()
    try work(terminal)
    terminal.send("\u{4}")
    try terminal.output(upTo: "Vastgelegd")
    // To copy is off unless the organisation allows it.
    terminal.send("yrQ")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(!needles.found(in: terminal.output).isEmpty)
    #expect(orders(in: terminal.output).subtracting(["11;?"]) == [])
  }

  @Test("no argument, no variable and no name of a thread says who is on the screen")
  func process() throws {
    let terminal = try open()
    try work(terminal)
    let place = "/proc/\(terminal.process)"
    var seen = try folder.bytes(place + "/cmdline")
    #expect(String(decoding: seen, as: UTF8.self).contains("--log"))
    for thread in try FileManager.default.contentsOfDirectory(atPath: place + "/task") {
      seen += try folder.bytes("\(place)/task/\(thread)/comm")
    }
    // Root alone may read the environment of a closed program.
    if geteuid() == 0 {
      let variables = try folder.bytes(place + "/environ")
      #expect(String(decoding: variables, as: UTF8.self).contains("XDG_STATE_HOME"))
      seen += variables
    }
    #expect(needles.found(in: seen) == [])
    terminal.send("\u{1B}")
    try terminal.output(upTo: "concept")
  }

  @Test(
    "no file says a name, a number or a word of a note, the sealed log neither",
    arguments: ["Q", "TERM", "SEGV"])
  func files(way: String) throws {
    let terminal = try open()
    try work(terminal)
    terminal.send("\u{4}")
    try terminal.output(upTo: "Vastgelegd")
    try writeNote(terminal)
    switch way {
    case "TERM": terminal.signal(SIGTERM)
    case "SEGV": terminal.signal(SIGSEGV)
    default:
      terminal.send("\u{1B}")
      try terminal.output(upTo: "concept")
      terminal.send("QQ")
    }
    let end = try terminal.waitForEnd()
    #expect(end == (way == "SEGV" ? .signal(SIGSEGV) : .exit(0)))
    for place in ["state", "configuration", "temporary", "home", "data"].map(folder.path) + [log] {
      let files = try needles.files(under: place, in: folder)
      #expect(files == [])
    }
    #expect(try !folder.contents(of: log).isEmpty)
    #expect(try folder.text(folder.path("complaints")) == "")
    // And yet it is all there for who holds the keys.
    let notes = try program.run("--log", log, "list", "notes").output
    #expect(notes.contains(Self.typed))
  }
}
