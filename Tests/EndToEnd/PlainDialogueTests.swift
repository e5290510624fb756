import Foundation
import Glibc
import Testing

/// The built program as somebody hears it: lines in, lines out.
@Suite("The dialogue of lines", .timeLimit(.minutes(20)))
struct PlainDialogueTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  /// A line of output that a screen reader could stumble over.
  static func stumbles(_ output: String) -> [Substring] {
    output.split(separator: "\n").filter { line in
      line.contains("  ")
        || line.unicodeScalars.contains { scalar in
          scalar.value < 0x20 || scalar.value == 0x7F
            || scalar.value > 0x7E && !scalar.properties.isAlphabetic
              && scalar.properties.generalCategory != .nonspacingMark
        }
    }
  }

  private func talk(_ lines: [String], language: String, in log: String) throws -> String {
    let outcome = try program.run(
      ["--log", log, "--now", BuiltProgram.monday, "--lang", language, "--plain"],
      input: Array(lines.map { $0 + "\n" }.joined().utf8))
    #expect(outcome.code == 0, "\(outcome.complaints)")
    #expect(Self.stumbles(outcome.output) == [])
    return outcome.output
  }

  @Test(
    "a morning: the queue, a decision, a note, a dossier, a card, a meeting",
    arguments: ["nl", "en"])
  func morning(language: String) throws {
    let isDutch = language == "nl"
    let log = try program.demo(people: 60, seed: 1)
    let (yes, more, back) = isDutch ? ("ja", "meer", "terug") : ("yes", "more", "back")
    let lines = [
      "", "j", isDutch ? "lees" : "read", "z", "morgen", "", "", yes, "an", "h", "f",
      "Belde de opvang.", "Er is plek.", ".", "wijkteam", "", "", yes, "u", "enter", more,
      "tab 2", more, back, "Kb", more, back, "6", isDutch ? "lijst" : "list", "7", "5", "2", "o",
      "2", "/vos", "/", "?", more, back, "gd", "zzz", "4", "L", "q",
    ]
    let output = try talk(lines, language: language, in: log)
    try Transcript.expect(
      Transcript.joined(output, typed: lines), is: "morning-\(language)")
    // The note was saved and taken back: the log holds both.
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  @Test("what is saved by line stands in the log")
  func saved() throws {
    let log = try program.demo(people: 12, seed: 7)
    let said = "Gebeld met de woningcorporatie."
    _ = try talk(["3", "an", "h", "f", said, ".", "", "", "", "ja"], language: "nl", in: log)
    let notes = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "notes", "--json")
    #expect(notes.output.contains(said))
  }

  @Test("the end of the input ends it, and preferences.toml can ask for it")
  func preference() throws {
    _ = try folder.write("plain = true\n", to: "configuration/keerpunt/preferences.toml")
    let outcome = try program.run(
      ["demo", "--people", "12", "--now", BuiltProgram.monday, "--lang", "en"],
      input: Array("j\n".utf8))
    #expect(outcome.code == 0, "\(outcome.complaints)")
    #expect(outcome.output.hasPrefix("note, PRACTICE LOG"))
    #expect(outcome.output.hasSuffix("end, Keerpunt is closed\n"))
  }

  @Test(
    "works on a terminal that can do nothing, and ends on SIGTERM and Control-C",
    arguments: ["term", "int"])
  func dumb(signal: String) throws {
    let log = try program.demo(people: 12, seed: 7)
    var variables = program.variables
    variables["TERM"] = "dumb"
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday, "--lang", "en", "--plain"],
      environment: variables)
    var heard = try terminal.output(upTo: "list> ")
    terminal.send("3\n")
    heard += try terminal.output(upTo: "list> ")
    #expect(heard.contains("screen 3, "))
    if signal == "term" { kill(terminal.process, SIGTERM) } else { terminal.send("\u{3}") }
    heard += try terminal.output(upTo: "end, Keerpunt is closed")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(!heard.contains("\u{1B}"))
  }
}

@Suite("What is typed outlives a kill", .timeLimit(.minutes(20)))
struct DraftEndTests {
  @Test("a note, a rest, kill -9, a start: the text is there; saved: it is gone")
  func killed() throws {
    let folder = try TestFolder()
    let program = BuiltProgram(folder)
    let log = try program.demo(people: 12, seed: 7)
    let command = [BuiltProgram.path, "--log", log, "--lang", "en", "--plain"]
    func open() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(command, environment: program.variables)
      try terminal.output(upTo: "> ")
      terminal.send("3\n")
      try terminal.output(upTo: "> ")
      terminal.send("an\n")
      return terminal
    }
    let first = try open()
    try first.output(upTo: "answer> ")
    for line in ["h", "f", "Tuinfluiter belde.", "."] {
      first.send(line + "\n")
      try first.output(upTo: "> ")
    }
    // Ten seconds of rest, and a beat of the clock.
    usleep(18_000_000)
    kill(first.process, SIGKILL)
    #expect(try first.waitForEnd() == .signal(SIGKILL))
    let second = try open()
    try second.output(upTo: "Draft of ")
    try second.output(upTo: "answer> ")
    for line in ["", "", "", "", ""] {
      second.send(line + "\n")
      try second.output(upTo: "> ")
    }
    second.send("/save\n")
    try second.output(upTo: "list> ")
    second.send("an\n")
    let again = try second.output(upTo: "answer> ")
    #expect(!again.contains("Draft of "))
    second.send("/cancel\nq\n")
    #expect(try second.waitForEnd() == .exit(0))
    let notes = try program.run("--log", log, "list", "notes", "--json")
    #expect(notes.output.contains("Tuinfluiter belde."))
    let export = try program.run("log", "export", "--jsonl", "--log", log)
    #expect(!export.output.contains("draft-kept"), "\(export.complaints)")
  }
}

@Suite("The user's own editor", .timeLimit(.minutes(20)))
struct EditorEndTests {
  private func talk(_ editor: String, _ lines: [String]) throws -> (String, TestFolder) {
    let folder = try TestFolder()
    var program = BuiltProgram(folder)
    let path = try folder.write("#!/bin/sh\n\(editor)\n", to: "editor.sh")
    chmod(path, 0o700)
    program.environment = ["VISUAL": path, "SEEN": folder.path("seen")]
    let log = try program.demo(people: 12, seed: 7)
    let outcome = try program.run(
      ["--log", log, "--now", BuiltProgram.monday, "--lang", "en", "--plain"],
      input: Array(lines.map { $0 + "\n" }.joined().utf8))
    #expect(outcome.code == 0, "\(outcome.complaints)")
    return (outcome.output, folder)
  }

  @Test("gets a private file with no name in it, which is gone afterwards")
  func edited() throws {
    let (output, folder) = try talk(
      "stat -c %a \"$1\" \"$(dirname \"$1\")\" > \"$SEEN\"; echo \"$1\" >> \"$SEEN\"\n"
        + "printf 'Uit de editor\\033[31m.\\n' > \"$1\"",
      ["3", "an", "h", "f", "/edit", "", "", "", "", ""])
    #expect(output.contains("now: Uit de editor[31m."), "\(output)")
    let seen = try folder.text(folder.path("seen")).split(separator: "\n").map(String.init)
    #expect(seen.prefix(2) == ["600", "700"])
    #expect(seen.count == 3 && access(seen[2], F_OK) != 0)
  }

  @Test("an editor that fails keeps the old text and says so")
  func failed() throws {
    let (output, _) = try talk(
      "echo weg > \"$1\"; exit 3", ["3", "an", "h", "f", "/edit", "/cancel", "q"])
    #expect(output.contains("editor.sh ended with code 3"), "\(output)")
    #expect(!output.contains("now: weg"))
  }

  @Test("opens from the screens and gives them back", .enabled(if: TmuxSession.path != nil))
  func screens() throws {
    let folder = try TestFolder()
    var program = BuiltProgram(folder)
    let path = try folder.write("#!/bin/sh\necho 'Uit de editor.' >> \"$1\"\n", to: "editor.sh")
    chmod(path, 0o700)
    program.environment = ["EDITOR": path]
    let log = try program.demo(people: 12, seed: 7)
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday, "--lang", "en"],
      environment: program.variables, columns: 100, rows: 30)
    try session.waitFor("PRACTICE LOG")
    try session.type("3an")
    try session.waitFor("Note on")
    try session.type("hf")
    try session.type("Eerst dit.")
    try session.press("C-x")
    try session.waitFor("Uit de editor.")
    try session.press("C-d")
    try session.waitFor("Recorded")
  }
}

@Suite("What takes long says how far it is", .timeLimit(.minutes(20)))
struct ProgressEndTests {
  @Test(
    "while people are invented and written, and Control-C stops that too", arguments: [true, false])
  func demo(isKept: Bool) throws {
    let folder = try TestFolder()
    let program = BuiltProgram(folder)
    let written = folder.path("made")
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "demo", "--people", "25000", "--lang", "en"]
        + (isKept ? ["--write", written] : []), environment: program.variables)
    let heard = try terminal.output(upTo: "Ctrl-C stops")
    #expect(heard.contains("inventing people: ") && heard.contains(" steps, "), "\(heard)")
    if isKept { try terminal.output(upTo: "writing: ") }
    terminal.send("\u{3}")
    #expect(try terminal.waitForEnd() == .exit(130))
    guard isKept else { return }
    #expect(try program.run("log", "verify", "--log", written).code == 0)
  }

  @Test("on a terminal with count and rate, and Control-C stops it with code 130")
  func verify() throws {
    let folder = try TestFolder()
    let program = BuiltProgram(folder)
    // Enough for well over a second.
    #if DEBUG
      let people = 2_500
    #else
      let people = 8_000
    #endif
    let log = try program.demo(people: people, seed: 7)
    let command = [BuiltProgram.path, "list", "returns", "--lang", "en", "--log", log]
    let terminal = try PseudoTerminal(command, environment: program.variables)
    let heard = try terminal.output(upTo: "Ctrl-C stops")
    #expect(heard.contains(" records, ") && heard.contains("/s, "), "\(heard)")
    #expect(heard.contains("\r"))
    terminal.send("\u{3}")
    #expect(try terminal.waitForEnd() == .exit(130))
    #expect(try program.run("log", "verify", "--log", log).code == 0)
    // Where nobody reads it, it says nothing.
    let quiet = try program.run("log", "verify", "--log", log)
    #expect(quiet.complaints == "")
  }
}
