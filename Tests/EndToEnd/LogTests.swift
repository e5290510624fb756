import Foundation
import Glibc
import Testing

@Suite("A log is opened, checked and exported, or refused with one clear message")
struct LogTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  @Test("without a log the program says how to practise and how to make one")
  func noLog() throws {
    let outcome = try program.run([])
    #expect(outcome.code == 66)
    #expect(outcome.output == "")
    let data = folder.path("data")
    #expect(outcome.complaints.hasPrefix("keerpunt: Er is nog geen logboek in \(data)/keerpunt."))
    #expect(outcome.complaints.contains("keerpunt demo"))
    #expect(outcome.complaints.contains("keerpunt user init, dan keerpunt log create"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: data) == [])
  }

  @Test("the log is chosen by option, then by variable, then by the data folder")
  func choice() throws {
    let log = try program.demo()
    var chosen = program
    chosen.environment = ["KEERPUNT_LOG": log]
    #expect(try chosen.run("log", "verify").code == 0)
    #expect(try chosen.run("log", "verify", "--log", folder.path("none")).code == 66)
    let usual = folder.path("data") + "/keerpunt"
    try FileManager.default.moveItem(atPath: log, toPath: usual)
    #expect(try program.run("log", "verify").code == 0)
  }

  @Test("a sound log is said to be sound, and checking it changes nothing")
  func sound() throws {
    let log = try program.demo()
    let before = try folder.contents(of: log)
    let verdict = try program.run("log", "verify", "--log", log)
    #expect(verdict.code == 0)
    #expect(verdict.output.hasPrefix("Gaaf: "))
    let info = try program.run("log", "info", "--json", "--log", log).output
    let facts = try JSONSerialization.jsonObject(with: Data(info.utf8)) as? [String: Any]
    #expect(facts?["purpose"] as? String == "demo")
    #expect(try folder.contents(of: log) == before)
    // That somebody exported it is in the log before it is exported, as is that they opened it.
    let exported = try program.run("log", "export", "--jsonl", "--log", log).output
      .split(separator: "\n")
    #expect(exported.suffix(2).map { $0.contains("\"view-recorded\"") } == [true, true])
    #expect((facts?["records"] as? Int).map { $0 + 2 } == exported.count)
  }

  @Test("every exported line is a JSON object with its place, author and fact")
  func export() throws {
    let log = try program.demo(people: 3)
    let lines = try program.run("log", "export", "--log", log).output.split(separator: "\n")
    for (index, line) in lines.enumerated() {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["seq"] as? Int == index + 1)
      #expect(object?["author"] is String)
      #expect((object?["fact"] as? [String: Any])?["kind"] is String)
    }
    #expect(lines.count > 20)
  }

  @Test("the whole log goes to a terminal only when that is asked for")
  func exportToTerminal() throws {
    let log = try program.demo(people: 6)
    let needles = try Needles(program, log: log)
    let before = try folder.contents(of: log)
    let command = [BuiltProgram.path, "--log", log, "log", "export", "--jsonl"]
    let refused = try PseudoTerminal(command, environment: program.variables)
    #expect(try refused.waitForEnd() == .exit(64))
    #expect(refused.output.hasPrefix("keerpunt: Het hele logboek komt niet op een terminal"))
    #expect(refused.output.contains("--to-terminal"))
    #expect(needles.found(in: refused.output) == [])
    // Nothing was shown, so nothing is on record as shown.
    #expect(try folder.contents(of: log) == before)
    let asked = try PseudoTerminal(command + ["--to-terminal"], environment: program.variables)
    #expect(try asked.waitForEnd() == .exit(0))
    #expect(!needles.found(in: asked.output).isEmpty)
  }

  @Test("a flipped bit is found, with the first bad place and the code for damage")
  func damaged() throws {
    let log = try program.demo()
    let segment = log + "/log/seg-0000000001.rlog"
    var bytes = try folder.bytes(segment)
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: segment))
    let verdict = try program.run("log", "verify", "--log", log)
    #expect(verdict.code == 1)
    let lines = verdict.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("BESCHADIGD op "))
    #expect(lines[1].hasPrefix("  bestand 1, byte "))
    let list = try program.run("list", "caseload", "--json", "--log", log)
    #expect(list.code == 0)
    #expect(list.complaints.contains("HET LOGBOEK IS BESCHADIGD"))
  }

  @Test("a log of which nothing can be read is said to be unreadable")
  func unreadable() throws {
    let log = try program.demo(people: 1)
    try Data(repeating: 0xFF, count: 4096)
      .write(to: URL(fileURLWithPath: log + "/log/seg-0000000001.rlog"))
    // The volatile mark, which a restart of the machine makes worthless, still names the log.
    try FileManager.default.removeItem(atPath: log + "/log/STATE")
    #expect(try program.run("log", "verify", "--log", log).code == 2)
    let list = try program.run("list", "returns", "--log", log)
    #expect(list.code == 2)
    #expect(list.complaints.contains("is niets te lezen"))
  }

  @Test("a log of a newer version is refused, and stays as it is")
  func newer() throws {
    let log = try program.demo(people: 1)
    let segment = log + "/log/seg-0000000001.rlog"
    var bytes = try folder.bytes(segment)
    bytes[8] = 9
    let sum = CastagnoliChecksum.of(bytes[0..<188])
    for place in 0..<4 { bytes[188 + place] = UInt8(truncatingIfNeeded: sum >> (8 * place)) }
    try Data(bytes).write(to: URL(fileURLWithPath: segment))
    let before = try folder.contents(of: log)
    for arguments in [["list", "returns"], ["log", "info"], []] {
      let outcome = try program.run(["--log", log, "--lang", "en"] + arguments)
      #expect(outcome.code == 76)
      #expect(outcome.complaints.contains("is of a newer Keerpunt (format 9, this one knows 1)"))
    }
    #expect(try folder.contents(of: log) == before)
  }

  @Test("a log that may not be entered is refused, and says whose help to ask")
  func noPermission() throws {
    let log = try program.demo(people: 1)
    #expect(chmod(log + "/log", 0) == 0)
    defer { chmod(log + "/log", 0o700) }
    let outcome = try program.withoutRights().run("list", "returns", "--log", log)
    #expect(outcome.code == 77)
    #expect(
      outcome.complaints == "keerpunt: Geen toestemming voor \(log). Vraag de beheerder om"
        + " toegang, of kies een andere plek.\n")
  }

  @Test("a log that somebody holds is busy, and the text can be sent again")
  func busy() throws {
    let log = try program.demo()
    let reference = try program.firstReference(in: log)
    let lock = open(log + "/log/LOCK", O_RDWR)
    #expect(lock >= 0)
    defer { close(lock) }
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    // F_OFD_SETLK: a lock of the open file, which the C macro does not bring into Swift.
    #expect(fcntl(lock, 37, &range) == 0)
    let before = try folder.contents(of: log)
    let outcome = try program.run(
      "note", "add", reference, "--category", "work", "--reliability", "fact", "--log", log,
      input: "Werkt weer.")
    #expect(outcome.code == 75)
    #expect(outcome.complaints.contains("Een ander programma houdt het logboek bezet"))
    #expect(try folder.contents(of: log) == before)
  }

  @Test("output that cannot be written is an error")
  func fullDisk() throws {
    let log = try program.demo()
    var program = program
    program.wrapper = ["/bin/bash", "-c", "\"$0\" \"$@\" > /dev/full"]
    let outcome = try program.run("--log", log, "list", "caseload")
    #expect(outcome.code == 74)
    #expect(outcome.complaints.contains("No space left on device"))
  }

  /// The program on a disk that takes no byte more; what it says comes through a pipe.
  private func onFullDisk() -> BuiltProgram {
    var program = program
    program.wrapper = [
      "/bin/bash", "-c",
      "(ulimit -f 0; exec \"$0\" \"$@\") 2>&1 | cat; exit ${PIPESTATUS[0]}",
    ]
    return program
  }

  @Test("a note that the disk does not take is not recorded, and that is said")
  func notSaved() throws {
    let log = try program.demo()
    let reference = try program.firstReference(in: log)
    let before = try program.run("--log", log, "list", "notes", "--json")
    let outcome = try onFullDisk().run(
      "note", "add", reference, "--category", "work", "--reliability", "fact", "--log", log,
      input: "Werkt weer.")
    #expect(outcome.code == 74)
    #expect(outcome.output.contains("NIET OPGESLAGEN: File too large."))
    #expect(try program.run("--log", log, "list", "notes", "--json") == before)
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  @Test("on the screens the text stays in the form, and later they still read")
  func formKept() throws {
    let log = try program.testLog()
    let people = try folder.write(
      "apVries<tab>de<tab>Jan<tab>12-3-1989<tab><tab><tab><tab><tab>1-12<ctrl-d>", to: "people")
    let options = ["--log", log, "--now", BuiltProgram.monday, "--dump", "--keys"]
    #expect(try program.run(options + [people]).code == 0)
    let keys = try folder.write("anofZeldzaamwoord<ctrl-d>", to: "keys")
    let arguments = options + [keys]
    let played = try onFullDisk().run(arguments)
    #expect(played.code == 0)
    #expect(played.output.contains("Zeldzaamwoord"))
    #expect(played.output.contains("NIET BEWAARD."))
    // The failed save left a file behind that the next opening has to follow up, which it cannot.
    let again = try onFullDisk().run(arguments)
    #expect(again.code == 0)
    #expect(again.output.contains("kan nu alleen worden gelezen"))
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  @Test("a test log is made once, for the current user alone")
  func create() throws {
    let log = try program.testLog()
    #expect(try folder.mode(of: log) == 0o700)
    #expect(try folder.mode(of: log + "/log") == 0o700)
    #expect(try folder.mode(of: log + "/log/seg-0000000001.rlog") == 0o600)
    let before = try folder.contents(of: log)
    let again = try program.run("log", "create", "--test", log)
    #expect(again.code == 73)
    #expect(again.complaints.contains("staat al een logboek. Er is niets veranderd."))
    #expect(try folder.contents(of: log) == before)
    let below = try program.run("log", "create", "--test", log + "/log/LOCK/x")
    #expect(below.code == 73)
  }

  @Test("the diagnostics file says what happened and holds nothing of anybody")
  func diagnostics() throws {
    let log = try program.demo()
    let reference = try program.firstReference(in: log)
    try program.run(
      "note", "add", reference, "--category", "care", "--reliability", "opinion", "--source",
      "Wijkverpleegkundige", "--log", log, input: "Zeldzaamwoord")
    try program.run("list", "notes", "--filter", "Zeldzaamwoord", "--log", log)
    let path = folder.path("state") + "/keerpunt/diagnostics.log"
    let text = try folder.text(path)
    #expect(try folder.mode(of: path) == 0o600)
    for word in ["started command=note-add", "appended events=1", "ended code=0"] {
      #expect(text.contains(word))
    }
    let user = String(cString: getpwuid(geteuid()).pointee.pw_name)
    for word in ["Zeldzaamwoord", "Wijkverpleegkundige", reference, user, log] {
      #expect(!text.contains(word))
    }
  }
}
