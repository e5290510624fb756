import ArgumentParser
import Casework
import Exchange
import Ledger
import Wording

/// `keerpunt log`: the log itself, whatever is in it.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log", abstract: Phrase.logAbstract.said,
      subcommands: [
        LogInfo.self, LogVerify.self, LogHead.self, LogExport.self, LogCreate.self,
        LogProveRecovery.self, LogImport.self,
      ])
  }
}

/// `keerpunt log info`.
struct LogInfo: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "info", abstract: Phrase.logInfoAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .logInfo }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let facts: LogInformation
    do throws(LedgerError) {
      facts = try Ledger.open(
        at: LogPlace(folder: call.folder).log, on: SystemDisk(), for: .reading
      ).information()
    } catch {
      throw .log(error, folder: call.folder)
    }
    let description = LogDescription(facts, folder: call.folder)
    if json {
      try StandardStreams.print(description.json.pretty)
    } else {
      try call.say(description.phrase)
    }
    return .ok
  }
}

/// `keerpunt log verify`.
struct LogVerify: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: Phrase.logVerifyAbstract.said)
  }

  /// So many damaged places are named.
  private static let shown = 50

  @OptionGroup var options: GlobalOptions

  @Option(help: .said(.optionAgainst, value: "file"))
  var against: String?

  var name: CommandName { .logVerify }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let place = LogPlace(folder: call.folder)
    let looking = try place.doing { () throws(LedgerError) in
      try Ledger.open(
        at: place.log, on: SystemDisk(), for: .reading, isSingleHost: call.isSingleHost)
    }
    // Seals and signatures can be checked by who holds keys; the chain by anybody.
    let isSealed = try place.doing(looking.isSealed)
    let keyring = isSealed ? try? Unlocking(place, call).keyring(of: looking) : nil
    let progress = Progress(.verifying, of: looking.recordsSaid, call)
    let result = try place.doing { () throws(LedgerError) in
      try Ledger.verify(at: place.log, on: SystemDisk(), keys: keyring, each: progress.step)
    }
    progress.end()
    switch result {
    case .sound(let facts):
      try call.say(.logSound(records: Int(facts.records), segments: facts.segments))
      if isSealed, keyring == nil { try call.say(.onlyChainChecked) }
      return try compare(looking, keyring, place, call)
    case .damaged(_, let damage):
      try call.say(.logDamaged(places: damage.count))
      let people = AffectedPeople(call)
      for place in damage.prefix(LogVerify.shown) {
        try call.say(place.phrase(about: people.reference(of: place)))
      }
      return .damaged
    case .unreadable:
      try call.say(.unreadableLog(call.folder))
      return .unreadable
    }
  }
}

extension LogVerify {
  /// Compares the log with the heads that this user saw, and with those in the file that was given.
  private func compare(
    _ ledger: Ledger, _ keyring: Keyring?, _ place: LogPlace, _ call: Invocation
  ) throws(Problem) -> ExitCode {
    let given = try against.map { path throws(Problem) in try LogVerify.heads(path) } ?? []
    let findings = try place.doing { () throws(LedgerError) in
      let seen = try SeenHeads(at: call.surroundings.stateFolder, on: SystemDisk())
      return try ledger.verify(
        against: given, seen: try seen.heads(of: ledger.log), keyring?.signatureCheck)
    }
    guard findings.isEmpty else {
      for finding in findings { try call.say(finding.phrase) }
      throw .headsDoNotHold(findings.count)
    }
    try call.say(.headsHold)
    return .ok
  }

  /// Printed heads, or what another user's program remembers.
  private static func heads(_ path: String) throws(Problem) -> [Checkpoint] {
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try Files.read(path) } catch { throw .file(error) }
    if let seen = SeenHeads.all(in: bytes) { return seen.map(\.checkpoint) }
    do throws(Checkpoint.Malformed) {
      return try Checkpoint.all(in: bytes)
    } catch {
      throw .badHeads(path, line: error.line)
    }
  }
}

/// Whom damaged records are probably about, by reference number, as far as the rest of the log and
/// the viewer's compartments tell.
private struct AffectedPeople {
  private let session: Session?

  init(_ call: Invocation) {
    session = try? Session(opening: call.folder, for: .reading, call)
  }

  func reference(of damage: Damage) -> String? {
    guard let session, let subject = damage.claimedSubject else { return nil }
    let person = PersonID(high: subject.high, low: subject.low)
    return session.register.file(person, for: session.viewer)?.reference.description
  }
}
