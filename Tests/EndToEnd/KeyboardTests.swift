import Foundation
import Glibc
import Testing

@Suite("The keyboard, the introduction, practice and the mouse on a terminal")
struct KeyboardTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  private var mark: String { folder.path("state/keerpunt/introduction") }

  private func session(
    _ arguments: String..., columns: Int = 100, rows: Int = 30
  ) throws -> TmuxSession {
    try TmuxSession(
      [BuiltProgram.path] + arguments, environment: program.variables, columns: columns, rows: rows)
  }

  private func terminal(_ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      [BuiltProgram.path] + arguments, environment: program.variables, columns: 100, rows: 30)
  }

  // The panel

  @Test("the panel comes by itself after a while, with a clock that stands still too")
  func panel() throws {
    for clock in [[], ["--now", BuiltProgram.monday]] {
      let session = try TmuxSession(
        [BuiltProgram.path, "demo", "--lang", "nl"] + clock, environment: program.variables,
        columns: 100, rows: 30)
      try session.waitFor("? hulp")
      try session.type("a")
      let begin = ContinuousClock.now
      let rows = try session.waitFor("─ Na a ─", within: .seconds(20))
      #expect(ContinuousClock.now - begin >= .milliseconds(200))
      #expect(rows.contains { $0.contains("n notitie") })
      try session.type("n")
      try session.waitFor("Notitie bij")
      #expect(try !session.rows().contains { $0.contains("─ Na a ─") })
    }
  }

  @Test("it comes at once or never where the keymap says so, and no letter typed on is lost")
  func panelDelay() throws {
    let keymap = "configuration/keerpunt/keymap.toml"
    _ = try folder.write("hint_delay_ms = 0\n", to: keymap)
    let keys = try folder.write("a", to: "keys")
    let dump = try program.run("demo", "--lang", "nl", "--keys", keys, "--dump")
    #expect(dump.output.contains("─ Na a ─"))
    _ = try folder.write("hint_delay_ms = -1\n", to: keymap)
    let session = try session("demo", "--lang", "nl")
    try session.waitFor("? hulp")
    try session.type("a")
    try session.waitFor("n notitie")
    usleep(900_000)
    #expect(try !session.rows().contains { $0.contains("─ Na a ─") })
    try session.type("n")
    try session.waitFor("Notitie bij")
  }

  @Test("waiting for the panel costs no computing")
  func idle() throws {
    let terminal = try terminal("demo", "--lang", "nl")
    try terminal.output(upTo: "hulp")
    terminal.send("a")
    try terminal.output(upTo: "Na a")
    func ticks() throws -> Int {
      let text = try String(contentsOfFile: "/proc/\(terminal.process)/stat", encoding: .utf8)
      let fields = text.split(separator: " ")
      return (Int(fields[13]) ?? 0) + (Int(fields[14]) ?? 0)
    }
    let before = try ticks()
    usleep(1_500_000)
    // Hundredths of a second: a loop that never rests would take a hundred and fifty.
    #expect(try ticks() - before < 60)
    terminal.send("\u{1B}")
    usleep(100_000)
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  // The introduction

  @Test("comes at the first start and not at the second, and when it is asked for")
  func introduction() throws {
    try FileManager.default.removeItem(atPath: mark)
    do {
      let first = try session("demo", "--lang", "nl")
      try first.waitFor("Zo lees je het eerste scherm (1/3)")
      try first.press("Enter")
      try first.waitFor("Zo beslis je (2/3)")
      try first.press("Enter")
      try first.waitFor("Zo vind je de weg (3/3)")
      try first.press("Enter")
      try first.waitFor("? hulp")
      try first.type("Q")
      try first.waitForEnd()
    }
    #expect(FileManager.default.fileExists(atPath: mark))
    let second = try session("demo", "--lang", "nl")
    try second.waitFor("? hulp")
    #expect(try !second.rows().contains { $0.contains("(1/3)") })
    let third = try session("demo", "--lang", "nl", "--intro")
    try third.waitFor("(1/3)")
  }

  @Test("never comes with --no-intro, in a script or in what is printed")
  func noIntroduction() throws {
    try FileManager.default.removeItem(atPath: mark)
    let keys = try folder.write("j", to: "keys")
    let dump = try program.run("demo", "--lang", "nl", "--keys", keys, "--dump")
    #expect(!dump.output.contains("(1/3)"))
    #expect(!FileManager.default.fileExists(atPath: mark))
    let session = try session("demo", "--lang", "nl", "--no-intro")
    try session.waitFor("? hulp")
    #expect(try !session.rows().contains { $0.contains("(1/3)") })
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  // Practice

  @Test("a round is played to its end by keys, and nothing of it is left")
  func round() throws {
    let before = try folder.contents(of: folder.path("state"))
    let session = try session(
      "practice", "--seed", "7", "--now", BuiltProgram.monday, "--lang", "nl")
    try session.waitFor("Dit zijn verzonnen zaken")
    try session.press("Enter")
    for left in stride(from: 20, to: 0, by: -1) {
      try session.waitFor("[1 Triage \(left)]")
      try session.type("z")
      // Of what ran out nothing can be put off: that it is over is said to be seen.
      if try isOver(session) {
        try session.type("l")
        try session.waitFor("Ctrl-D bewaart")
        try session.type("Gezien.")
      } else {
        try session.type("+3d")
      }
      try session.press("C-d")
      try session.waitFor("Een goed antwoord")
      try session.press("Enter")
    }
    try session.waitFor("Wat bleef liggen in deze ronde")
    try session.press("Enter")
    try session.waitFor("[1 Triage 0]")
    try session.type("Q")
    try session.waitForEnd()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")) == [])
    let after = try folder.contents(of: folder.path("state"))
    #expect(Set(after.keys).subtracting(before.keys).allSatisfy { !$0.contains("looks") })
  }

  /// Whether the case cannot be put off; else the form is open.
  private func isOver(_ session: TmuxSession) throws -> Bool {
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      let rows = try session.rows()
      if rows.contains(where: { $0.contains("Deze termijn is voorbij") }) { return true }
      if rows.contains(where: { $0.contains("Ctrl-D bewaart") }) { return false }
      usleep(20_000)
    }
    throw TestFailure("neither a form nor a message")
  }

  @Test("an answer is explained on the screen, and leaving is possible at any moment")
  func explained() throws {
    let session = try session(
      "practice", "--seed", "7", "--now", BuiltProgram.monday, "--lang", "nl")
    try session.waitFor("Dit zijn verzonnen zaken")
    try session.press("Enter")
    try session.waitFor("[1 Triage 20]")
    // The first case of this round can be put off.
    try session.type("z")
    try session.waitFor("Laten sluimeren")
    try session.type("+3d")
    try session.press("C-d")
    try session.waitFor("Een goed antwoord")
    try session.press("Enter")
    try session.waitFor("[1 Triage 19]")
    try session.type("Q")
    try session.waitForEnd()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")) == [])
  }

  // The mouse

  @Test("is asked of the terminal only when it is on, and given back at the end")
  func mouseModes() throws {
    let on = "\u{1B}[?1000h\u{1B}[?1006h"
    let without = try terminal("demo", "--lang", "nl")
    try without.output(upTo: "hulp")
    without.send("\u{1B}[<0;4;8M\u{1B}[<0;4;8m")
    without.send("Q")
    #expect(try without.waitForEnd() == .exit(0))
    #expect(!without.output.contains(on))
    let with = try terminal("demo", "--lang", "nl", "--mouse")
    try with.output(upTo: on)
    with.send("Q")
    #expect(try with.waitForEnd() == .exit(0))
    let end = try #require(with.output.range(of: "\u{1B}[?1006l", options: .backwards))
    #expect(!with.output[end.upperBound...].contains(on))
  }

  @Test("a click on a tab goes there, and the setting turns it on")
  func mouseClick() throws {
    _ = try folder.write("mouse = true\n", to: "configuration/keerpunt/preferences.toml")
    let terminal = try terminal("demo", "--lang", "nl", "--now", BuiltProgram.monday)
    try terminal.output(upTo: "\u{1B}[?1006h")
    terminal.send("\u{1B}[<0;20;3M\u{1B}[<0;20;3m")
    try terminal.output(upTo: "[2 Teru", within: .seconds(20))
    terminal.send("tm")
    try terminal.output(upTo: "\u{1B}[?1006l", within: .seconds(20))
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  // `keerpunt keys`

  @Test("the keys in use are listed, with what is one's own")
  func keysList() throws {
    let usual = try program.run("keys", "list", "--lang", "nl")
    #expect(usual.code == 0)
    #expect(usual.output.contains("Basis: vim."))
    #expect(usual.output.contains("note.new"))
    _ = try folder.write(
      "preset = \"arrows\"\n[list]\nf5 = \"undo\"\n", to: "configuration/keerpunt/keymap.toml")
    let own = try program.run("keys", "list", "--lang", "nl")
    #expect(own.code == 0)
    #expect(own.output.contains("Basis: arrows."))
    #expect(own.output.contains { _ in own.output.contains("f5 [list] (eigen)") })
    #expect(own.output.contains("(palet)"))
  }

  @Test(
    "what is wrong with a keymap is told with its place, both names and what was meant",
    arguments: [
      ("[list]\nx = \"note.nw\"\n", ":2:", "Bedoelt u “note.new”?"),
      ("[list]\nctl-d = \"note.new\"\n", ":2:", "Bedoelt u “ctrl-d”?"),
      ("preset = \"vin\"\n", ":1:", "Bedoelt u “vim”?"),
      ("preset = \"standard\"\n", ":1:", "Kies uit: vim, arrows."),
      (
        "[global]\nx = \"note.new\"\n", ":2:",
        "“x” doet nu note.new. Daardoor heeft done geen toets meer."
      ),
      ("[list]\nK = \"note.new\"\n", ":2:", "“Kb” voor card.call"),
      (
        "[list]\ngg = \"undo\"\n\"g g\" = \"redo\"\n", ":3:",
        "bij undo. Wat hier staat, geldt: redo."
      ),
    ])
  func keysCheck(text: String, place: String, says: String) throws {
    let file = try folder.write(text, to: "mine.toml")
    let outcome = try program.run("keys", "check", file, "--lang", "nl")
    #expect(outcome.code == 78)
    #expect(outcome.complaints.contains(place), "\(outcome.complaints)")
    #expect(outcome.complaints.contains(says), "\(outcome.complaints)")
    #expect(outcome.output == "")
  }

  @Test("a keymap that holds is said to, and one that is not there is no input")
  func keysSound() throws {
    let file = try folder.write("[dossier]\nf5 = \"undo\"\n", to: "mine.toml")
    let sound = try program.run("keys", "check", file, "--lang", "nl")
    #expect(sound.code == 0)
    #expect(sound.output.contains("1 eigen toetsen, niets zit elkaar in de weg"))
    #expect(try program.run("keys", "check", folder.path("none.toml")).code == 66)
  }
}
