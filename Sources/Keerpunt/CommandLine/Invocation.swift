import ArgumentParser
import Casework
import Wording

/// One run of the program: what was asked for, and where it takes place.
struct Invocation {
  let surroundings: Surroundings
  let language: Language
  let diagnostics: Diagnostics
  var clock: Clock
  /// The role asked for; `nil` for the user's own.
  let role: Role?
  /// The number of the open file from which a script gives the passphrase.
  let passphraseFile: Int32?
  /// The same for a recovery key.
  let secretFile: Int32?
  /// The user's word that one user on one machine alone uses the folder of the log.
  let isSingleHost: Bool
  /// Whether a session of this run carries out what is due before anything else.
  var isErasing = true
  /// Whether everything is said in lines, to be read aloud.
  var isPlain = false
  /// The folder of the log, which holds `log/` and `quarantine/`.
  let folder: String
  /// Of which session records of access say they are: one run of the program is one session, whatever
  /// it unlocks again in between.
  let origin: AccessOrigin

  init(_ options: GlobalOptions, _ surroundings: Surroundings) throws(Problem) {
    self.surroundings = surroundings
    language = Speech.language
    diagnostics = Diagnostics(surroundings)
    clock = try options.clock()
    role = try options.chosenRole()
    passphraseFile = options.passphraseFile
    secretFile = options.secretFile
    isSingleHost = options.isSingleHost
    folder = options.logPath ?? surroundings["KEERPUNT_LOG"] ?? surroundings.dataFolder
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    origin = AccessOrigin(session: ids.next(at: clock.now), device: surroundings.machine)
  }

  /// Prints a text and a line end.
  func say(_ phrase: Phrase) throws(Problem) {
    try StandardStreams.print(phrase[language] + "\n")
  }
}

/// A command of the program.
protocol ProgramCommand: ParsableCommand {
  var options: GlobalOptions { get }
  /// Its name in the diagnostics file.
  var name: CommandName { get }

  /// Does what it is for.
  func perform(_ call: Invocation) throws(Problem) -> ExitCode
}
