import Foundation
import Glibc
import Testing

@Suite("A terminal is taken with care and given back as it was")
struct ProgramOnTerminalTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  private func start(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      [BuiltProgram.path] + arguments,
      environment: program.variables.merging(environment) { $1 },
      standardError: folder.path("complaints"))
  }

  @Test(
    "an unknown terminal and a locale without UTF-8 are refused with one message",
    arguments: [
      (["TERM": "vt9999-unknown"], "De terminal 'vt9999-unknown' is onbekend"),
      (["TERM": "dumb"], "De terminal 'dumb' kan geen scherm tekenen"),
      (["LC_ALL": "C"], "De taalinstelling gebruikt ANSI_X3.4-1968 en geen UTF-8"),
    ])
  func refused(environment: [String: String], text: String) throws {
    let terminal = try start("demo", environment: environment)
    #expect(try terminal.waitForEnd() == .exit(69))
    #expect(try folder.text(folder.path("complaints")).hasPrefix("keerpunt: " + text))
    #expect(terminal.output == "" || !terminal.output.contains("\u{1B}[?1049h"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")) == [])
  }

  @Test(
    "a locale that this computer does not have, or none, is read as UTF-8",
    arguments: ["en_US.UTF-8", ""])
  func missingLocale(name: String) throws {
    let terminal = try start("demo", "--lang", "nl", environment: ["LC_ALL": name])
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("leaving gives the terminal back and removes the demo", arguments: ["Q", "q"])
  func leave(key: String) throws {
    let terminal = try start("demo")
    let before = terminal.modes()
    try terminal.output(upTo: "OEFENLOGBOEK")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")).count == 1)
    terminal.send(key)
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.modes() == before)
    #expect(terminal.output.contains("\u{1B}[?1049l"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")) == [])
  }

  @Test("a request to stop ends it in order", arguments: [SIGTERM, SIGHUP, SIGINT])
  func stopped(signal: Int32) throws {
    let terminal = try start("demo")
    let before = terminal.modes()
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.modes() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")) == [])
  }

  @Test("what a killed demo left is removed by the next one")
  func leftovers() throws {
    let terminal = try start("demo")
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signal(SIGKILL))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")).count == 1)
    let keys = try folder.write("j", to: "keys")
    #expect(try program.run("demo", "--keys", keys).code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")) == [])
  }

  @Test("without colours nothing is coloured")
  func noColour() throws {
    let terminal = try start("demo", environment: ["NO_COLOR": "1"])
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.output.firstMatch(of: /\u{1B}\[(\d+;)*[349][0-8](;\d+)*m/) == nil)
  }
}
