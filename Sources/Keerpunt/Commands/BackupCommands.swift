import ArgumentParser
import Casework
import Ledger
import Wording

/// `keerpunt backup DIR --keyring DIR`: the log may be kept for ever, the keyring for as long as the
/// organisation set, and not in the same place.
struct BackupCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: Phrase.backupAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentLogBackup, value: "dir"))
  var folder: String

  // Not --keys: that is an option of the screens, and the whole program would take it for that.
  @Option(name: .customLong("keyring"), help: .said(.optionKeyBackup, value: "dir"))
  var keys: String

  var name: CommandName { .backup }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    guard Files.resolved(folder) != Files.resolved(keys) else { throw .backupsApart }
    let (session, _) = try Session.sealed(call)
    let place = session.place
    let now = UInt64(max(0, call.clock.now.milliseconds))
    let days = session.register.settings.value(of: .keyBackup, on: call.clock.now.date)
    session.heads.sign(session.ledger, session.keyring)
    let progress = Progress(.backup, call)
    try BackupCommand.copying(folder) { () throws(LogBackup.Refusal) in
      _ = try LogBackup.write(of: place.log, to: folder, on: SystemDisk(), each: progress.step)
    }
    progress.end()
    let records = try place.doing(session.ledger.information).records
    try call.say(.backupMade(log: folder, records: Int(clamping: records)))
    let log = session.ledger.log
    let (made, old) = try session.changingKeys { () throws(KeyringError) in
      let made = try KeyringBackup.write(
        of: place.keyring, log: log, to: keys, on: SystemDisk(), now: now)
      let old = try KeyringBackup.drop(
        olderThan: max(1, days), in: keys, on: SystemDisk(), now: now)
      return (made, old)
    }
    try call.say(.keyBackupMade(keys + "/" + made.name, days: days))
    if !old.isEmpty { try call.say(.oldKeyBackupsRemoved(old.count)) }
    session.close()
    return .ok
  }

  static func copying(
    _ folder: String, _ work: () throws(LogBackup.Refusal) -> Void
  ) throws(Problem) {
    do throws(LogBackup.Refusal) { try work() } catch { throw .backup(error, folder: folder) }
  }
}

/// `keerpunt restore DIR --keyring DIR`.
struct RestoreCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: Phrase.restoreAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentLogBackup, value: "dir"))
  var folder: String

  @Option(name: .customLong("keyring"), help: .said(.optionKeyBackup, value: "dir"))
  var keys: String?

  @Flag(name: .customLong("replace-longer"), help: .said(.optionReplaceLonger))
  var isReplacingLonger = false

  var name: CommandName { .restore }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let place = LogPlace(folder: call.folder)
    try BackupCommand.copying(folder) { () throws(LogBackup.Refusal) in
      try LogBackup.restore(
        from: folder, to: place.log, on: SystemDisk(), replacingLonger: isReplacingLonger)
    }
    if let keys { try restoreKeys(keys, place) }
    // Opening it destroys again whoever the log says was erased.
    let (session, keyring) = try Session.sealed(call)
    let again = try session.changingKeys { () throws(KeyringError) in try keyring.destroyAgain() }
    try call.say(.restored(call.folder, destroyedAgain: again))
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  private func restoreKeys(_ keys: String, _ place: LogPlace) throws(Problem) {
    let log = try place.doing { () throws(LedgerError) in
      try Ledger.open(at: place.log, on: SystemDisk(), for: .reading, isSingleHost: true).log
    }
    try place.keeping { () throws(KeyringError) in
      guard let newest = try KeyringBackup.list(in: keys, on: SystemDisk()).first else {
        throw .notFound(path: keys)
      }
      try newest.verify(in: keys, log: log, on: SystemDisk())
      try newest.restore(from: keys, log: log, to: place.keyring, on: SystemDisk())
    }
  }
}

extension LogBackup.Refusal {
  /// What a person reads.
  func phrase(folder: String) -> Phrase {
    switch self {
    case .damaged: .backupOfDamaged
    case .noSoundCopy: .noSoundCopy(folder)
    case .otherLog: .backupOfOtherLog(folder)
    case .longer(let records, let other):
      .backupLonger(Int(clamping: records), other: Int(clamping: other))
    case .ledger(let error): Problem.phrase(of: error, folder: folder)
    }
  }
}
