import ArgumentParser
import Casework
import Wording

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customLong("log"), help: .said(.optionLog, value: "dir"))
  var logPath: String?

  @Option(help: .said(.optionNow, value: "time"))
  var now: String?

  @Option(name: .customLong("lang"), help: .said(.optionLanguage, value: "nl|en"))
  var language: String?

  @Option(help: .said(.optionRole(Choice.list(of: Role.self)), value: "role"))
  var role: String?

  @Option(
    name: .customLong("passphrase-fd"), help: .said(.optionPassphraseFile, value: "n"))
  var passphraseFile: Int32?

  @Option(name: .customLong("secret-fd"), help: .said(.optionSecretFile, value: "n"))
  var secretFile: Int32?

  @Flag(name: .customLong("single-host"), help: .said(.optionSingleHost))
  var isSingleHost = false

  /// The clock that these options ask for.
  func clock() throws(Problem) -> Clock {
    guard let now else { return .system }
    // Holidays and summer time are known for these years; nobody works in others.
    guard let time = CivilDateTime(iso: now), (1990...2199).contains(time.date.year) else {
      throw .badNow(now)
    }
    return .fixed(Moment(time))
  }

  /// The role that these options ask for.
  func chosenRole() throws(Problem) -> Role? {
    guard let role else { return nil }
    return try Choice.read(role, for: "--role", as: Role.self)
  }
}
