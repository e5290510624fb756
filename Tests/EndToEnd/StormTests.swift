import Foundation
import Glibc
import Testing

@Suite("The built program in a storm", .timeLimit(.minutes(20)))
struct StormTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 40, seed: 1)
  }

  private func start(columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday, "--lang", "nl"],
      environment: program.variables, columns: columns, rows: rows,
      standardError: folder.path("complaints"))
    try terminal.output(upTo: "OEFENLOGBOEK")
    try terminal.output(upTo: "hulp")
    return terminal
  }

  private func lists() throws -> [String] {
    try ["returns", "caseload", "notes", "triage"].map { list in
      try program.run("--log", log, "--now", BuiltProgram.monday, "list", list, "--json").output
    }
  }

  @Test("what is no key decides nothing, whatever it is, and the next key is read")
  func noKeys() throws {
    let before = try lists()
    let terminal = try start()
    var dice = SystemRandomNumberGenerator()
    let end = ContinuousClock.now + .seconds(4)
    while ContinuousClock.now < end {
      for _ in 0..<50 { terminal.send(Noise.piece(&dice)) }
      terminal.receiveAll()
    }
    // The last may have been cut off: it is given up after a second.
    terminal.send([0x18])
    usleep(1_200_000)
    terminal.send("2")
    try terminal.output(upTo: "[2 ")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(try lists() == before)
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  @Test(
    "of a thousand keys a second none is lost and none comes twice, while the window changes size")
  func held() throws {
    let terminal = try start()
    let before = try Set(ItemList(lists()[2]).items.compactMap(\.text))
    // A note: about housing, a fact, and then the text.
    terminal.send("anof")
    let text = (0..<1_500).map { String(UnicodeScalar(UInt8(97 + $0 * 7 % 26))) }.joined()
    var dice = SystemRandomNumberGenerator()
    let start = ContinuousClock.now
    for (index, letter) in text.enumerated() {
      terminal.send(String(letter))
      if index % 40 == 0 {
        terminal.resize(
          columns: Int.random(in: 20...200, using: &dice),
          rows: Int.random(in: 5...60, using: &dice))
        terminal.signal(SIGWINCH)
      }
      let next = start + .milliseconds(index)
      if ContinuousClock.now < next { usleep(500) }
      if index % 100 == 0 { terminal.receiveAll() }
    }
    terminal.resize(columns: 100, rows: 30)
    terminal.receiveAll()
    terminal.send("\u{4}")
    try terminal.output(upTo: "Vastgelegd")
    terminal.receiveAll()
    if Pyte.isInstalled {
      let screen = try Pyte.screen(terminal.output, columns: 100, rows: 30, folder: folder)
      #expect(screen.description.contains("OEFENLOGBOEK"))
      #expect(screen.rows.count == 30 && screen.description.contains("? hulp"))
    }
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
    let after = try Set(ItemList(lists()[2]).items.compactMap(\.text))
    #expect(after.subtracting(before) == [text])
  }

  @Test(
    "a cursor that was held down and up again stands where it stood, and the screen is the same",
    .enabled(if: TmuxSession.path != nil))
  func backAgain() throws {
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday, "--lang", "nl"],
      environment: program.variables, columns: 100, rows: 30)
    try session.waitFor("OEFENLOGBOEK")
    try session.type("1gg")
    let before = try session.rowsAtRest()
    let cursor = try session.cursor()
    try session.type(String(repeating: "j", count: 700))
    for step in 0..<20 {
      try session.resize(columns: 45 + step * 37 % 150, rows: 12 + step * 7 % 40)
    }
    try session.resize(columns: 100, rows: 30)
    #expect(try session.rowsAtRest() != before)
    try session.type(String(repeating: "k", count: 700))
    #expect(try session.rowsAtRest() == before)
    let after = try session.cursor()
    #expect(after == cursor)
  }
}

/// Bytes that a terminal can send and that are no key: what each is made of would be commands if it were
/// read as keys.
enum Noise {
  static func piece(_ dice: inout some RandomNumberGenerator) -> [UInt8] {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0:
      return [0x1B, 0x5B] + bytes(0x33...0x3B, 3...12, &dice) + bytes(0x40...0x7E, 1...1, &dice)
    case 1: return [0x1B, 0x5D] + letters(&dice) + [0x07]
    case 2: return [0x1B, 0x50] + letters(&dice) + [0x1B, 0x5C]
    case 3: return [0x1B, 0x5F] + letters(&dice) + [0x18]
    case 4: return [0x1B, 0x5B, 0x4D] + bytes(0x20...0x7E, 3...3, &dice)
    case 5: return [0xFF, 0xC0, 0xF8, 0x80] + [0xED, 0xA0, 0x80]
    case 6:
      return Array("\u{1B}[200~".utf8) + letters(&dice) + [0x0D, 0x04, 0xFF]
        + Array("\u{1B}[201~".utf8)
    // Cut off, and then begun anew.
    default: return [0x1B, 0x5B] + bytes(0x33...0x3B, 0...5, &dice) + [0x1B, 0x5D, 0x51, 0x07]
    }
  }

  private static func letters(_ dice: inout some RandomNumberGenerator) -> [UInt8] {
    bytes(0x21...0x7D, 0...30, &dice)
  }

  private static func bytes(
    _ range: ClosedRange<UInt8>, _ count: ClosedRange<Int>, _ dice: inout some RandomNumberGenerator
  ) -> [UInt8] {
    (0..<Int.random(in: count, using: &dice)).map { _ in UInt8.random(in: range, using: &dice) }
  }
}
