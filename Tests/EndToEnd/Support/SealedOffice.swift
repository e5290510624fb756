import Foundation
import Glibc
import Testing

/// A sealed log as a new organisation has it after its first day: members with keys of their own, two
/// people taken in, and a note. Making it takes seconds, so it is made once and copied for each test.
struct SealedTemplate: Sendable {
  @TaskLocal static var current: SealedTemplate?

  /// The folder with the log and, one beside the other, what the users have at home.
  let path: String
  /// Whom the note is about.
  let reference: String
  /// The two printed keys.
  let recovery: [String]
}

/// Makes the template before the first suite that it is put on, and removes it after the last.
struct SealedTemplateTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let folder = try TestFolder()
    let template = try SealedOffice.template(in: folder)
    try await SealedTemplate.$current.withValue(template) { try await function() }
    withExtendedLifetime(folder) {}
  }
}

extension Trait where Self == SealedTemplateTrait {
  static var sealedTemplate: SealedTemplateTrait { SealedTemplateTrait() }
}

/// Everything about sealed logs that the built program is seen to do.
@Suite("Sealed logs", .sealedTemplate)
enum SealedTests {}

/// A copy of the template for one test.
struct SealedOffice {
  static let passphrase = "paard batterij nietje correct wolk"
  /// On a file that the test lets the program read from, as a script does.
  private static let give = "exec \"$0\" \"$@\" 7<\"$PASSPHRASE_FILE\" 8<\"$SECRET_FILE\""

  /// Name and role of everybody who takes part from the start; the first made the log.
  static let members = [
    ("b.beheer", "administrator"), ("m.jansen", "aftercare"), ("s.bakker", "aftercare"),
    ("f.groen", "dpo"), ("p.partner", "partner"),
  ]
  static let people = """
    achternaam;voorvoegsel;voornamen;geboortedatum;BSN
    Zwanepoel;van;Korneel;12-3-1989;111222333
    Kwartel;;Philomena;1-1-1980;

    """
  static let note = "Logeert bij Tuinfluiter."
  /// What tells that something is about one of these people.
  static let needles = [
    "Zwanepoel", "Korneel", "Kwartel", "Philomena", "111222333", "Tuinfluiter", "m.jansen",
  ]

  let folder: TestFolder
  let template: SealedTemplate

  var log: String { folder.path("log") }
  var reference: String { template.reference }

  /// A copy that the test may do anything with.
  init() throws {
    guard let template = SealedTemplate.current else { throw TestFailure("no template") }
    self.template = template
    folder = try TestFolder()
    let copied = try Spawn.run(["/bin/cp", "-a", template.path + "/.", folder.path("")])
    guard copied.code == 0 else { throw TestFailure(copied.output) }
  }

  private init(_ folder: TestFolder) throws {
    self.folder = folder
    template = SealedTemplate(path: folder.path(""), reference: "", recovery: [])
    _ = try folder.write(SealedOffice.passphrase + "\n", to: "passphrase")
    _ = try folder.write("\n", to: "secret")
  }

  static func template(in folder: TestFolder) throws -> SealedTemplate {
    let office = try SealedOffice(folder)
    for (name, role) in members { try office.join(name, role) }
    let cards = members.dropFirst().flatMap { ["--card", folder.path("\($0.0).card")] }
    let made = try office.user("b.beheer")
      .done(["log", "create", "--organisation", "Zwanendam"] + cards)
    let recovery = made.split(separator: "\n").filter { $0.contains("-") && $0.first == " " }
      .compactMap { $0.split(separator: " ").last.map(String.init) }
    let jansen = office.user("m.jansen")
    _ = try jansen.done(["import", "people", try folder.write(people, to: "people.csv")])
    let list = try jansen.done(["list", "caseload", "--reason", "incident", "--json"])
    guard let about = try ItemList(list).items.first(where: { $0.name.hasPrefix("Zwanepoel") })
    else { throw TestFailure(list) }
    _ = try jansen.done(
      ["note", "add", about.ref, "--category", "housing", "--reliability", "observation"],
      input: note)
    return SealedTemplate(path: folder.path(""), reference: about.ref, recovery: recovery)
  }

  /// Makes keys for somebody, and their card.
  func join(_ name: String, _ role: String) throws {
    let user = user(name)
    _ = try user.done(["user", "init", "--user", name, "--role", role])
    _ = try folder.write(try user.done(["user", "card"]), to: "\(name).card")
  }

  /// The program as this user runs it, on this log.
  /// - Parameters:
  ///   - passphrase: what a script gives as passphrase; nil for none.
  ///   - secret: what it gives as recovery key.
  func user(
    _ name: String, passphrase: String? = SealedOffice.passphrase, secret: String? = nil
  ) -> OfficeUser {
    var program = BuiltProgram(folder)
    program.environment = [
      "XDG_CONFIG_HOME": folder.path("at-\(name)/configuration"),
      "XDG_STATE_HOME": folder.path("at-\(name)/state"), "KEERPUNT_LOG": log,
    ]
    // The introduction was seen.
    _ = try? folder.write("", to: "at-\(name)/state/keerpunt/introduction")
    var options: [String] = []
    if let passphrase {
      program.environment["PASSPHRASE_FILE"] = file(holding: passphrase)
      program.environment["SECRET_FILE"] = file(holding: secret ?? "")
      program.wrapper = ["/bin/bash", "-c", SealedOffice.give]
      options = ["--passphrase-fd", "7"] + (secret == nil ? [] : ["--secret-fd", "8"])
    }
    return OfficeUser(name: name, program: program, options: options)
  }

  private func file(holding text: String) -> String {
    (try? folder.write(text + "\n", to: "given-\(UUID())")) ?? ""
  }

  /// Where the keys of a user stand.
  func identity(of name: String) -> String {
    folder.path("at-\(name)/configuration/keerpunt/identity")
  }

  /// The whole log, taken out by two who are there together.
  func export(by first: String, with second: String) throws -> BuiltProgram.Outcome {
    try user(first, secret: SealedOffice.passphrase).run([
      "log", "export", "--jsonl", "--reason", "incident", "--second-identity",
      identity(of: second), "--second-passphrase-fd", "8",
    ])
  }

  /// How many records the log holds, which everybody may know.
  func records() throws -> Int {
    let info = try user("m.jansen", passphrase: nil).run(["log", "info", "--json"]).output
    let facts = try JSONSerialization.jsonObject(with: Data(info.utf8)) as? [String: Any]
    guard let count = facts?["records"] as? Int else { throw TestFailure(info) }
    return count
  }

  /// The segment that everything is written to.
  var segment: String { log + "/log/seg-0000000001.rlog" }
}

/// The records of access in JSON, as far as the tests read them.
struct AccessList: Decodable {
  struct Item: Decodable {
    let by: String
    let action: String
    let people: [String]
    let signs: [String]
    var ground: String?
    var words: String?
  }

  let items: [Item]

  init(_ output: String) throws {
    self = try JSONDecoder().decode(AccessList.self, from: Data(output.utf8))
  }
}

/// Somebody at their desk, with the passphrase at hand.
struct OfficeUser {
  let name: String
  var program: BuiltProgram
  let options: [String]

  func run(_ arguments: [String], input: String = "") throws -> BuiltProgram.Outcome {
    try program.run(arguments + options, input: Array(input.utf8))
  }

  /// Runs a command that must succeed.
  /// - Returns: what it printed.
  func done(_ arguments: [String], input: String = "") throws -> String {
    let outcome = try run(arguments, input: input)
    guard outcome.code == 0 else {
      throw TestFailure("\(name) \(arguments): \(outcome.code) \(outcome.complaints)")
    }
    return outcome.output
  }

  /// Plays keys on the screens and returns the last one.
  func screen(after keys: String) throws -> String {
    let script = try program.folder.write(keys, to: "keys-\(UUID())")
    return try done(["--keys", script, "--dump", "--size", "100x30"])
  }

  /// Opens the screens on a terminal of one's own and waits for what stands on the first.
  func open(_ more: [String] = []) throws -> TmuxSession {
    let session = try TmuxSession(
      program.wrapper + [BuiltProgram.path] + options + more, environment: program.variables,
      columns: 100, rows: 30)
    try session.waitFor("Keerpunt · Zwanendam")
    return session
  }
}
