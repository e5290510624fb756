import Casework
import Exchange
import Glibc
import Ledger

extension Problem {
  /// How the program ends because of it.
  var code: ExitCode {
    switch self {
    case .unknownCommand, .unknownOption, .optionNotHere, .missingArgument, .missingValue,
      .unexpectedArgument, .unreadableCommandLine, .badChoice, .badNow, .badSize,
      .badNumber, .badReference, .unknownRule, .badEvent, .badObserved, .badKeyName, .jsonOrCSV,
      .dumpNeedsKeys,
      .exportToTerminal,
      .roleOnlyInDemo, .fixedClockRefused:
      .usage
    case .badFilter, .unknownView: .usage
    case .noCommandLine: .unavailable
    case .themeLeaves: .noPermission
    // What a role may not is a matter of permission, not of what was asked.
    case .refused(let refusal, _) where refusal.isOfRole: .noPermission
    case .notImported(.refused(let refusal), _, _) where refusal.isOfRole: .noPermission
    case .badArea: .badData
    case .badCoordinate, .whichZoneTarget: .usage
    case .noteTextMissing, .notUTF8, .inputNotUTF8, .refused, .unwritable, .sheet, .notImported,
      .noDeadline:
      .badData
    case .newerRecords: .newerLog
    case .olderKeyring: .damaged
    case .noLog, .unknownReference, .ambiguousReference: .noInput
    case .unknownMeeting, .notAtTable: .noInput
    case .log(let error, _): Problem.code(of: error)
    case .folderNotEmpty: .cannotCreate
    case .notAMember: .noPermission
    case .file(let problem): problem.exitCode
    case .exchange(let error): error.problem.exitCode
    case .terminal: .unavailable
    case .passphrase(let error): error.exitCode
    case .unknownTheme: .configuration
    case .nobodyReads: .ok
    case .keys(let error, _): Problem.code(of: error)
    case .noIdentity, .logNotSealed: .noInput
    case .identityExists: .cannotCreate
    case .badCard, .badHeads, .weakPassphrase, .badRecoveryKey: .badData
    case .reasonMissing, .badUntil, .badFrom, .badRecordID, .badNoteID: .usage
    case .badViews, .outputExists, .badDay: .usage
    case .dayToCome: .usage
    case .notKnownOn: .noInput
    case .secondPersonMissing, .secondPersonIsFirst, .secondPersonMayNot,
      .accessFileLacksKeys:
      .noPermission
    case .badLogLine: .badData
    case .logHoldsOthers: .cannotCreate
    case .unknownDestruction: .noInput
    case .backup(.ledger(let error), _): Problem.code(of: error)
    case .backup(.damaged, _), .backup(.noSoundCopy, _): .damaged
    case .backup: .cannotCreate
    case .backupsApart: .usage
    case .recoveryNotProved, .headsDoNotHold: .damaged
    }
  }

  private static func code(of error: LedgerError) -> ExitCode {
    switch error {
    case .notFound: .noInput
    case .alreadyExists: .cannotCreate
    case .noPermission, .readOnlyFileSystem: .noPermission
    case .newerFormat: .newerLog
    case .realLogRefused: .unavailable
    case .unreadable: .unreadable
    case .busy: .busy
    case .notSaved, .readOnly, .disk: .inputOutput
    case .recordTooLarge, .batchTooLarge: .badData
    case .sealed, .notSealed, .appendOnly, .sharedFileSystem: .unavailable
    case .unsafeRights: .noPermission
    case .keys(let error): code(of: error)
    }
  }

  private static func code(of error: KeyringError) -> ExitCode {
    switch error {
    case .notFound, .unknownMember: .noInput
    case .notHeld, .notAMember, .wrongPassphrase, .cheapPassphrase: .noPermission
    case .malformed, .destroyed: .badData
    case .alreadyThere: .cannotCreate
    case .disk: .inputOutput
    }
  }
}

extension Refusal {
  /// Whether it is the role that may not.
  fileprivate var isOfRole: Bool {
    switch self {
    case .notAllowed, .roleOnlyReads: true
    default: false
    }
  }
}

extension FileProblem {
  /// How the program ends because of it.
  var exitCode: ExitCode {
    switch (code, attempt) {
    case (EACCES, _), (EPERM, _), (EROFS, _): .noPermission
    case (ENOENT, .reading), (ENOTDIR, .reading), (EISDIR, .reading): .noInput
    case (_, .creating): .cannotCreate
    default: .inputOutput
    }
  }
}

extension FileError {
  /// The same as a problem of ours.
  var problem: FileProblem {
    switch self {
    case .notWritten(let path, let code): FileProblem(.creating, path, code: code)
    case .notRead(let path, let code): FileProblem(.reading, path, code: code)
    }
  }
}
