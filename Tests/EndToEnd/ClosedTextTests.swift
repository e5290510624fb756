import Foundation
import Glibc
import Testing

@Suite("The text of a note is sealed until somebody looks at it", .timeLimit(.minutes(20)))
struct ClosedTextTests {
  /// Typed in a note on somebody who is not under the cursor when the program begins.
  private static let needle = "Kwartelkoning onder de Weegbree"

  let folder: TestFolder
  let program: BuiltProgram
  let log: String
  let reference: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 20, seed: 3)
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "caseload", "--scope", "mine", "--json")
    reference = try #require(try ItemList(list.output).items.last).ref
    let added = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "note", "add", reference, "--category", "housing",
      "--reliability", "fact", input: Self.needle)
    try #require(added.code == 0, "\(added.complaints)")
  }

  /// Whether a text stands anywhere in the memory of a process.
  private func holds(_ process: pid_t, _ text: String) throws -> Bool {
    let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
    let memory = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    try #require(memory >= 0)
    defer { close(memory) }
    let wanted = Array(text.utf8)
    for line in maps.split(separator: "\n") {
      let words = line.split(separator: " ")
      let ends = words[0].split(separator: "-").compactMap { Int($0, radix: 16) }
      guard ends.count == 2, words[1].hasPrefix("rw") else { continue }
      var bytes = [UInt8](repeating: 0, count: ends[1] - ends[0])
      let count = pread(memory, &bytes, bytes.count, ends[0])
      guard count > 0 else { continue }
      let isThere = bytes.withUnsafeBytes { Self.occurs(wanted, in: $0[..<count]) }
      if isThere { return true }
    }
    return false
  }

  /// Looks for the first byte with the system's own search: the memory of a program is large.
  private static func occurs(_ wanted: [UInt8], in bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    guard var place = bytes.baseAddress else { return false }
    let end = place + bytes.count
    while end - place >= wanted.count,
      let found = memchr(place, Int32(wanted[0]), end - place - wanted.count + 1)
    {
      if memcmp(found, wanted, wanted.count) == 0 { return true }
      place = UnsafeRawPointer(found) + 1
    }
    return false
  }

  @Test(
    "also in the memory of the program, in its lists and while it searches names",
    .enabled(if: geteuid() == 0, "only root sees the memory of a closed program"))
  func memory() throws {
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday],
      environment: program.variables)
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.send("3")
    try terminal.output(upTo: "[3 Zaken")
    #expect(try !holds(terminal.process, Self.needle))
    terminal.send("/\(reference)\r\r")
    try terminal.output(upTo: "Kwartelkoning")
    #expect(try holds(terminal.process, Self.needle))
  }

  @Test("commands show it once it is on record who looks, and find it")
  func commands() throws {
    func run(_ arguments: String...) throws -> String {
      try program.run(["--log", log, "--now", BuiltProgram.monday] + arguments).output
    }
    #expect(try run("show", reference).contains(Self.needle))
    #expect(try run("list", "notes", "--json").contains(Self.needle))
    #expect(try run("list", "notes", "--filter", "weegbree").contains("Kwartel"))
    #expect(try !run("list", "notes", "--filter", "zeggekorfslak").contains("Kwartel"))
    #expect(try !run("list", "caseload", "--json").contains("Kwartel"))
    let lines = try run("log", "export", "--jsonl").split(separator: "\n")
    let holding = lines.filter { $0.contains(Self.needle) }
    #expect(holding.count == 1)
    #expect(holding.allSatisfy { $0.contains("note-text-written") })
  }
}
