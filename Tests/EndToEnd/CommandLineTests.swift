import Foundation
import Testing

@Suite("A command line is read, or refused with one clear message")
struct CommandLineTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  @Test("says its version")
  func version() throws {
    let outcome = try program.run("--version")
    #expect(outcome == .init(code: 0, output: "keerpunt 0.1.0\n", complaints: ""))
  }

  @Test(
    "helps in the language of the user",
    arguments: [
      (["--help"], "GEBRUIK: keerpunt"), (["--help", "--lang", "en"], "USAGE: keerpunt"),
      (["help", "list"], "GEBRUIK: keerpunt list"),
      (["list", "returns", "--help", "--lang", "en"], "Whose cases: mine, team, unowned, all."),
      (["import", "people", "--help"], "geboortedatum"),
      (["demo", "-h", "--lang=en"], "Same number, same people."),
    ])
  func help(arguments: [String], part: String) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.complaints == "")
    #expect(outcome.output.contains(part))
  }

  @Test("names the exit codes and the diagnostics file in its help")
  func helpNamesCodes() throws {
    let help = try program.run("--help").output
    #expect(help.contains("  64  de opdracht klopt niet"))
    #expect(help.contains(folder.path("state") + "/keerpunt/diagnostics.log"))
  }

  /// What is typed, and what is said about it in Dutch and English.
  struct Mistake: CustomTestStringConvertible {
    let arguments: [String]
    let dutch: String
    let english: String
    var code: Int32 = 64

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let mistakes = [
    Mistake(
      arguments: ["lsit"], dutch: "Onbekende opdracht 'lsit'. Bedoelde je 'list'?",
      english: "Unknown command 'lsit'. Did you mean 'list'?"),
    Mistake(
      arguments: ["list", "retruns"],
      dutch: "Onbekende opdracht 'retruns'. Bedoelde je 'returns'?",
      english: "Unknown command 'retruns'. Did you mean 'returns'?"),
    Mistake(
      arguments: ["help", "lst"], dutch: "Onbekende opdracht 'lst'. Bedoelde je 'list'?",
      english: "Unknown command 'lst'. Did you mean 'list'?"),
    Mistake(
      arguments: ["list", "returns", "--fliter", "x"],
      dutch: "Onbekende optie '--fliter'. Bedoelde je '--filter'?",
      english: "Unknown option '--fliter'. Did you mean '--filter'?"),
    Mistake(
      arguments: ["list", "notes", "--dry-run"],
      dutch: "De optie '--dry-run' hoort niet bij deze opdracht.",
      english: "The option '--dry-run' does not belong to this command."),
    Mistake(
      arguments: ["show"], dutch: "Er ontbreekt iets: <ref>.",
      english: "Something is missing: <ref>."),
    Mistake(
      arguments: ["list", "returns", "--filter"],
      dutch: "Achter --filter <words> ontbreekt de waarde.",
      english: "The value after --filter <words> is missing."),
    Mistake(
      arguments: ["show", "Z-111111", "meer"], dutch: "Hier hoort geen 'meer'.",
      english: "There is no place for 'meer' here."),
    Mistake(
      arguments: ["--now", "2026-02-30T09:00", "list", "returns"],
      dutch: "--now: '2026-02-30T09:00' is geen datum en tijd van 1990 tot en met 2199.",
      english: "--now: '2026-02-30T09:00' is no date and time from 1990 to 2199."),
    Mistake(
      arguments: ["--now", "0001-01-01T00:00", "demo"],
      dutch: "--now: '0001-01-01T00:00' is geen datum en tijd van 1990 tot en met 2199.",
      english: "--now: '0001-01-01T00:00' is no date and time from 1990 to 2199."),
    Mistake(
      arguments: ["demo", "--size", "100"], dutch: "--size: '100' is geen grootte.",
      english: "--size: '100' is no size."),
    Mistake(
      arguments: ["demo", "--color", "rood"], dutch: "--color: 'rood' bestaat niet.",
      english: "--color: there is no 'rood'."),
    Mistake(
      arguments: ["demo", "--people", "veel"], dutch: "--people: 'veel' kan niet.",
      english: "--people: 'veel' is impossible."),
    Mistake(
      arguments: ["demo", "--role", "practise"],
      dutch: "--role: 'practise' bestaat niet. Bedoelde je 'practice'?",
      english: "--role: there is no 'practise'. Did you mean 'practice'?"),
    Mistake(
      arguments: ["demo", "--dump"], dutch: "--dump hoort bij --keys BESTAND.",
      english: "--dump goes with --keys FILE."),
    Mistake(
      arguments: ["list", "notes", "--json", "--csv"],
      dutch: "--json en --csv kunnen niet samen.",
      english: "--json and --csv cannot go together."),
    Mistake(
      arguments: ["show", "De Vries"], dutch: "'De Vries' is geen nummer van een betrokkene.",
      english: "'De Vries' is no reference of a person."),
    Mistake(
      arguments: ["demo", "--theme", "nigth"],
      dutch: "--theme: 'nigth' bestaat niet. Bedoelde je 'night'?",
      english: "--theme: there is no 'nigth'. Did you mean 'night'?", code: 78),
  ]

  @Test("says what is wrong and what to do, in both languages", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    for (language, text) in [("nl", mistake.dutch), ("en", mistake.english)] {
      let outcome = try program.run(mistake.arguments + ["--lang", language])
      #expect(outcome.code == mistake.code)
      #expect(outcome.output == "")
      #expect(outcome.complaints.hasPrefix("keerpunt: " + text))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")) == [])
    }
  }

  @Test("refuses a language that it does not speak")
  func unknownLanguage() throws {
    let outcome = try program.run("list", "returns", "--lang", "fr")
    #expect(outcome.code == 64)
    #expect(outcome.complaints.contains("--lang: 'fr' bestaat niet. Kies uit: nl, en."))
  }

  @Test(
    "follows the locale when no language is asked for",
    arguments: [
      ("en_GB.UTF-8", "Unknown command"), ("nl_NL.UTF-8", "Onbekende opdracht"),
      ("de_DE.UTF-8", "Onbekende opdracht"), ("C", "Onbekende opdracht"),
    ])
  func locale(name: String, text: String) throws {
    var program = program
    program.environment = ["LC_ALL": name]
    #expect(try program.run("zzz").complaints.contains(text))
  }

  @Test("ends quietly when nobody reads its output")
  func closedPipe() throws {
    let log = try program.demo()
    var program = program
    let script = "\"$0\" \"$@\" | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}"
    program.wrapper = ["/bin/bash", "-c", script]
    let outcome = try program.run("--log", log, "log", "export", "--jsonl")
    #expect(outcome == .init(code: 0, output: "0\n", complaints: ""))
  }
}

@Suite("Every option is known to the message about a slip of the finger")
struct OptionNameTests {
  @Test(
    "an option without its last letter is recognised",
    arguments: [
      ["demo"], ["list", "triage"], ["list", "returns"], ["list", "caseload"], ["list", "notes"],
      ["show"], ["explain"],
      ["note", "add"], ["import", "people"], ["import", "returns"], ["log", "info"],
      ["log", "verify"], ["log", "export"], ["log", "create"], ["log", "head"], ["user", "init"],
      ["user", "add"], ["user", "grant"], ["user", "recover"],
    ])
  func slips(command: [String]) throws {
    let program = BuiltProgram(try TestFolder())
    let help = try program.run(command + ["--help"]).output
    let names = help.matches(of: /^ {2}(?:-h, )?(--[a-z-]+)/.anchorsMatchLineEndings())
      .map { String($0.output.1) }
    #expect(names.count > 4)
    for name in names {
      let outcome = try program.run(command + [String(name.dropLast())])
      #expect(outcome.code == 64)
      // An option of another command may be one letter shorter: --json and --jsonl.
      let said = [
        "Bedoelde je '\(name)'?", "De optie '\(name.dropLast())' hoort niet bij deze opdracht.",
      ]
      #expect(said.contains { outcome.complaints.contains($0) })
    }
  }
}
