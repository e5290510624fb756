import Foundation
import Glibc
import Testing
import Wording

@testable import Keerpunt

/// A pseudo-terminal that the test is the person in front of; the program that is asked is a process
/// of its own, for which it is the terminal that controls it.
private struct PersonTerminal: Sendable {
  let name: String
  private let person: Int32
  private let terminal: Int32

  init() throws {
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN: macros that Swift does not see.
    guard ioctl(person, 0x4004_5431, &unlocked) == 0, ioctl(person, 0x8004_5430, &number) == 0
    else { throw TestFailure("no pseudo-terminal") }
    name = "/dev/pts/\(number)"
    terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
  }

  /// Does so on a thread of its own: it waits, and the tests' threads are few.
  func answers(_ prompts: [(prompt: String, answer: String)]) async -> String {
    await withCheckedContinuation { done in
      Thread.detachNewThread { done.resume(returning: answer(prompts, end: "\r\n")) }
    }
  }

  /// Answers each prompt, once the terminal shows nothing of what is typed.
  /// - Returns: all that was shown, when `end` came or nothing more did for a second.
  func answer(_ prompts: [(prompt: String, answer: String)], end: String) -> String {
    var shown: [UInt8] = []
    var left = prompts[...]
    let limit = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < limit {
      var file = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
      if poll(&file, 1, 20) > 0 {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(person, &buffer, buffer.count)
        if count > 0 { shown += buffer[..<count] }
      }
      let text = String(decoding: shown, as: UTF8.self)
      if let next = left.first {
        guard !echoes, text.hasSuffix(next.prompt) else { continue }
        left = left.dropFirst()
        let bytes = Array(next.answer.utf8)
        _ = write(person, bytes, bytes.count)
      } else if echoes, text.hasSuffix(end) {
        return text
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// Whether the terminal shows what is typed.
  var echoes: Bool {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Makes the terminal of this name the one that controls this process. For exit tests only.
  static func obey(_ name: String) {
    setsid()
    _ = open(name, O_RDWR)
  }

  func close() {
    Glibc.close(terminal)
    Glibc.close(person)
  }
}

extension Passphrase {
  fileprivate var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}

@Suite("A passphrase at the terminal", .timeLimit(.minutes(20)), .serialized)
struct AskedPassphraseTests {
  @Test("is read whole, and nothing of it is shown")
  func read() async throws {
    let terminal = try PersonTerminal()
    defer { terminal.close() }
    async let shown = terminal.answers([("Passphrase: ", "correct hörse\n")])
    await #expect(processExitsWith: .success) { [name = terminal.name as String] in
      PersonTerminal.obey(name)
      let answer = try Passphrase.asked(in: .english).text
      #expect(answer == "correct hörse")
    }
    let text = await shown
    #expect(text == "Passphrase: \r\n")
    #expect(terminal.echoes)
  }

  @Test(
    "a new one is asked twice, and two that differ are refused",
    arguments: [("een twee drie", true), ("een twee vier", false)])
  func twice(second: String, isSame: Bool) async throws {
    let terminal = try PersonTerminal()
    defer { terminal.close() }
    async let shown = terminal.answers(
      [("zin: ", "een twee drie\n"), ("dezelfde: ", second + "\n")])
    await #expect(processExitsWith: .success) {
      [name = terminal.name as String, isSame = isSame as Bool] in
      PersonTerminal.obey(name)
      if isSame {
        let answer = try Passphrase.askedTwice(in: .dutch).text
        #expect(answer == "een twee drie")
      } else {
        #expect(throws: PassphraseError.notTheSame) {
          _ = try Passphrase.askedTwice(in: .dutch)
        }
      }
    }
    let text = await shown
    #expect(text == "Nieuwe wachtwoordzin: \r\nNog een keer dezelfde: \r\n")
  }

  @Test(
    "none, and one that is too long, are refused and not shown",
    arguments: [("\n", PassphraseError.none), ("\u{4}", .none), ("long", .tooLong)])
  func refused(answer: String, error: PassphraseError) async throws {
    let terminal = try PersonTerminal()
    defer { terminal.close() }
    let typed =
      answer == "long" ? String(repeating: "x", count: Passphrase.limit + 1) + "\n" : answer
    async let shown = terminal.answers([("Passphrase: ", typed)])
    let isTooLong = error == .tooLong
    await #expect(processExitsWith: .success) {
      [name = terminal.name as String, isTooLong = isTooLong as Bool] in
      PersonTerminal.obey(name)
      let error = isTooLong ? PassphraseError.tooLong : .none
      #expect(throws: error) {
        _ = try Passphrase.asked(in: .english)
      }
    }
    let text = await shown
    #expect(text == "Passphrase: \r\n")
  }

  @Test("without a terminal there is nobody to ask")
  func nobody() async {
    await #expect(processExitsWith: .success) {
      setsid()
      #expect(throws: PassphraseError.noTerminal) { _ = try Passphrase.asked(in: .english) }
    }
  }
}

@Suite("A passphrase from a file that a script gives")
struct GivenPassphraseTests {
  /// A pipe with these bytes in it; the end to read from.
  private func pipe(_ text: String) -> Int32 {
    var ends: [Int32] = [0, 0]
    Glibc.pipe(&ends)
    let bytes = Array(text.utf8)
    _ = write(ends[1], bytes, bytes.count)
    close(ends[1])
    return ends[0]
  }

  @Test(
    "is the first line, without its end, and the file is closed",
    arguments: [
      ("one two\nthree", "one two"), ("one two", "one two"), ("ü\r\n", "ü\r"), (" \n", " "),
    ])
  func read(text: String, passphrase: String) throws {
    let file = pipe(text)
    let answer = try Passphrase.read(fromFile: file).text
    #expect(answer == passphrase)
  }

  @Test("the longest one is read, and a longer one refused")
  func limit() throws {
    let longest = String(repeating: "x", count: Passphrase.limit)
    let answer = try Passphrase.read(fromFile: pipe(longest + "\n")).text
    #expect(answer == longest)
    #expect(throws: PassphraseError.tooLong) {
      _ = try Passphrase.read(fromFile: pipe(longest + "x"))
    }
  }

  @Test("nothing is no passphrase", arguments: ["", "\n", "\nsecond"])
  func nothing(text: String) {
    let file = pipe(text)
    #expect(throws: PassphraseError.none) { _ = try Passphrase.read(fromFile: file) }
  }

  @Test("a closed file, a terminal and the standard files are refused")
  func refused() async throws {
    await #expect(processExitsWith: .success) {
      let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      let nothing = open("/dev/null", O_RDONLY)
      dup2(nothing, STDIN_FILENO)
      for file in [-1, 999, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO, terminal] {
        #expect(throws: PassphraseError.badFile(file)) { _ = try Passphrase.read(fromFile: file) }
      }
    }
  }

  @Test("standard input is taken when it is a pipe, and is empty afterwards")
  func standardInput() async throws {
    await #expect(processExitsWith: .success) {
      var ends: [Int32] = [0, 0]
      Glibc.pipe(&ends)
      let bytes = Array("one two\nrest".utf8)
      _ = write(ends[1], bytes, bytes.count)
      close(ends[1])
      dup2(ends[0], STDIN_FILENO)
      close(ends[0])
      let answer = try Passphrase.read(fromFile: STDIN_FILENO).text
      #expect(answer == "one two")
      var byte: UInt8 = 0
      #expect(Glibc.read(STDIN_FILENO, &byte, 1) == 0)
    }
  }

  @Test("no description and no dump of it shows what it says")
  func description() throws {
    let passphrase = try Passphrase.read(fromFile: pipe("Zwanendreef"))
    var dumped = "\(passphrase)" + String(reflecting: passphrase)
    dump(passphrase, to: &dumped)
    #expect(!dumped.contains("Zwanendreef"))
  }
}

@Suite("A passphrase that is being typed to the program", .timeLimit(.minutes(20)), .serialized)
struct BrokenOffPassphraseTests {
  /// How somebody breaks it off.
  enum Way: CaseIterable {
    case controlC
    case controlBackslash
    case terminate
    case hangUp

    var signal: Int32 {
      switch self {
      case .controlC: SIGINT
      case .controlBackslash: SIGQUIT
      case .terminate: SIGTERM
      case .hangUp: SIGHUP
      }
    }
  }

  @Test(
    "broken off, the terminal is as it was, nothing was shown and no keys were made",
    arguments: Way.allCases)
  func brokenOff(way: Way) throws {
    let folder = try TestFolder()
    let program = BuiltProgram(folder)
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "user", "init", "--role", "aftercare"], environment: program.variables)
    let before = terminal.modes()
    try terminal.output(upTo: "Nieuwe wachtwoordzin: ")
    #expect(terminal.modes() != before)
    terminal.send("Zwanendreef")
    switch way {
    case .controlC: terminal.send("\u{3}")
    case .controlBackslash: terminal.send("\u{1C}")
    case .terminate, .hangUp: terminal.signal(way.signal)
    }
    #expect(try terminal.waitForEnd() == .signal(way.signal))
    #expect(terminal.modes() == before)
    #expect(!terminal.output.contains("Zwanen"))
    #expect(try folder.contents(of: folder.path("configuration")).isEmpty)
  }
}
