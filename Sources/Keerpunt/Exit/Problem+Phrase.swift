import Casework
import Exchange
import Glibc
import Ledger
import Preferences
import Records
import Terminal
import Wording

extension Problem {
  /// What a person reads: what is wrong, where, and what to do.
  var phrase: Phrase {
    switch self {
    case .unknownCommand(let name, let near): .unknownCommand(name, near: near)
    case .unknownOption(let name, let near): .unknownOption(name, near: near)
    case .optionNotHere(let name): .optionNotHere(name)
    case .missingArgument(let name): .missingArgument(name)
    case .missingValue(let name): .missingValue(name)
    case .unexpectedArgument(let text): .unexpectedArgument(text)
    case .unreadableCommandLine(let reason): .unreadableCommandLine(reason)
    case .noCommandLine: .noCommandLine
    case .badChoice(let option, let value, let allowed):
      .badChoice(
        option: option, value: value, allowed: allowed,
        near: Suggestion.nearest(to: value, in: allowed))
    case .badNow(let text): .badNow(text)
    case .badSize(let text): .badSize(text)
    case .badNumber(let option, let value, let range):
      .badNumber(
        option: option, value: value, lowest: range.lowerBound, highest: range.upperBound)
    case .badReference(let text): .badReference(text)
    case .badObserved(let text, let error): .badObserved(text) + error.phrase
    case .dayToCome(let day, let today): HistoryTexts.dayToCome(.day(day, today: today))
    case .notKnownOn(let day): HistoryTexts.notKnownYet(.dayWithYear(day))
    case .badKeyName(let name, let line, let column):
      .badKeyName(name, line: line, column: column)
    case .unknownRule(let text, let near): .unknownRule(text, near: near)
    case .badEvent(let text): .badEvent(text)
    case .noDeadline(let refusal): refusal.phrase
    case .jsonOrCSV: .jsonOrCSV
    case .badFilter(let text, let problem):
      .badFilter(text, column: problem.column, problem.phrase)
    case .unknownView(let name, let known): .unknownView(name, known: known)
    case .themeLeaves: .themeLeaves
    case .dumpNeedsKeys: .dumpNeedsKeys
    case .exportToTerminal: .exportToTerminal
    case .noteTextMissing: .noteTextMissing
    case .notUTF8(let path): .notUTF8(.verbatim(path))
    case .inputNotUTF8: .notUTF8(.standardInput)
    case .badCoordinate(let error): error.phrase
    case .badArea(let error): error.phrase
    case .whichZoneTarget(let count): ZoneProgramTexts.whichTarget(count)
    default: logPhrase
    }
  }

  private var logPhrase: Phrase {
    switch self {
    case .noLog(let path): .noLog(path)
    case .log(let error, let folder): Problem.phrase(of: error, folder: folder)
    case .folderNotEmpty(let path): .folderNotEmpty(path)
    case .unknownReference(let reference): .unknownReference(reference.description)
    case .unknownMeeting(let text): .unknownMeeting(text)
    case .notAtTable(let name): .notAtTable(name)
    case .ambiguousReference(let reference): .ambiguousReference(reference.description)
    case .notAMember(let user): .notAMember(user.text)
    case .roleOnlyInDemo: .roleOnlyInDemo
    case .fixedClockRefused: .fixedClockRefused
    case .unwritable: .recordTooLarge
    case .newerRecords(let count): .newerRecords(count)
    case .olderKeyring(let count): .olderKeyring(count)
    case .refused(let refusal, let today): refusal.phrase(today: today) { $0.text }
    default: filePhrase
    }
  }

  private var filePhrase: Phrase {
    switch self {
    case .file(let problem): problem.phrase
    case .exchange(let error): error.problem.phrase
    case .terminal(let error): error.phrase
    case .passphrase(let error): error.phrase
    case .sheet(let error, let path): .inFile(path) + error.phrase
    case .notImported(let error, let path, let today):
      .inFile(path) + error.phrase(today: today) { $0.text }
    case .unknownTheme(.unknown(let name, let suggestion, let names)):
      .badChoice(option: "--theme", value: name, allowed: names, near: suggestion)
    default: keyPhrase
    }
  }

  private var keyPhrase: Phrase {
    switch self {
    case .keys(let error, let folder): error.phrase(folder: folder)
    case .noIdentity(let path): .noIdentity(path)
    case .identityExists(let path): .identityExists(path)
    case .badCard(let path): .badCard(path)
    case .backup(let refusal, let folder): refusal.phrase(folder: folder)
    case .backupsApart: .backupsApart
    case .badHeads(let path, let line): .badHeads(path, line: line)
    case .weakPassphrase: .passphraseTooWeak
    case .badRecoveryKey: .badRecoveryKey
    case .recoveryNotProved: .recoveryNotProved
    case .logNotSealed(let folder): .logNotSealed(folder)
    case .reasonMissing:
      .reasonNeeded(AccessGround.picked.filter { $0 != .other }.map(\.rawValue))
    case .badUntil(let text): .badUntil(text)
    case .badFrom(let text): .badFrom(text)
    case .badLogLine(let path, let line): .badLogLine(path, line: line)
    case .logHoldsOthers: .logHoldsOthers
    case .badRecordID(let text): .badRecordID(text)
    case .badViews(let path): .badViewsFile(path)
    case .outputExists(let path): .outputExists(path)
    case .badDay(let text): .badDay(text)
    case .badNoteID(let text): .badNoteID(text)
    case .secondPersonMissing: .secondPersonMissing
    case .secondPersonIsFirst: .secondPersonIsFirst
    case .accessFileLacksKeys(let compartments, let name):
      .accessFileLacksKeys(.joined(compartments.map(\.phrase), separator: ", "), name)
    case .secondPersonMayNot(let name, let role): .secondPersonMayNot(name, role.phrase)
    case .unknownDestruction(let id): .unknownDestruction(id)
    case .headsDoNotHold(let count): .headsDoNotHold(count)
    default: .verbatim("")
    }
  }

  /// Why events are not on the disk, for a screen that says itself that they are not.
  var reason: Phrase {
    switch self {
    case .log(.notSaved(let error), _) where error.isFullDisk: .diskIsFull
    case .log(.disk(let error), _) where error.isFullDisk: .diskIsFull
    case .log(.notSaved(let error), _) where error.isReadOnly: .diskIsReadOnly
    case .log(.readOnlyFileSystem, _): .diskIsReadOnly
    case .log(.notSaved(let error), _): .verbatim("\(error.reason).")
    default: phrase
    }
  }

  /// - Parameter folder: where the log stands, as the user named it.
  static func phrase(of error: LedgerError, folder: String) -> Phrase {
    switch error {
    case .notFound: .noLog(folder)
    case .alreadyExists: .logExists(folder)
    case .noPermission: .noPermission(folder)
    case .readOnlyFileSystem: .readOnlyFileSystem(folder)
    case .newerFormat(let major, _, let known):
      .newerLog(folder, major: Int(major), known: Int(known))
    case .realLogRefused: .realLogRefused
    case .unreadable: .unreadableLog(folder)
    case .busy(let holder): .logBusy(holder: holder.map(Int.init))
    case .notSaved(let error):
      error.isReadOnly ? .readOnlyFileSystem(folder) : .notSaved(error.reason)
    case .readOnly: .logReadOnly
    case .disk(let error): .diskFailed(folder, reason: error.reason)
    case .recordTooLarge: .recordTooLarge
    case .batchTooLarge(let bytes, let limit): .batchTooLarge(bytes: bytes, limit: limit)
    case .sealed: .logSealed(folder)
    case .notSealed: .logNotSealed(folder)
    case .keys(let error): error.phrase(folder: folder)
    case .appendOnly: .logAppendOnly(folder)
    case .sharedFileSystem(let type, _): .sharedFileSystem(type, folder)
    case .unsafeRights(let item, let owner, let mode, _):
      .unsafeRights(item.isEmpty ? folder : item, owner: Int(owner), mode: Int(mode))
    }
  }
}

extension KeyringError {
  /// What a person reads.
  /// - Parameter folder: where the log stands, as the user named it.
  func phrase(folder: String) -> Phrase {
    switch self {
    case .notFound: .noKeyring(folder)
    case .notHeld(let label):
      .notHeld(CompartmentLabel.compartment(label)?.phrase ?? .verbatim("\(label)"))
    case .notAMember: .noLongerAMember
    case .wrongPassphrase: .wrongPassphrase
    case .malformed(let file, let offset): .damagedKeyFile(file, offset: offset)
    case .alreadyThere(let name): .memberExists(name)
    case .unknownMember(let name): .unknownMember(name)
    case .destroyed: .keyDestroyed
    case .cheapPassphrase: .cheapPassphrase
    case .disk(let error): .diskFailed(folder, reason: error.reason)
    }
  }
}

extension DiskError {
  /// What the system calls the error; which call it was, where the system has no name for it.
  var reason: String { code == 0 ? call.rawValue : systemText(of: code) }

  /// The file system can only be read now.
  var isReadOnly: Bool { code == EROFS }

  /// The disk, or this user's share of it, is full.
  var isFullDisk: Bool { code == ENOSPC || code == EDQUOT }
}

extension FileProblem {
  /// What a person reads about it.
  var phrase: Phrase {
    switch exitCode {
    case .noPermission where code == EROFS: .readOnlyFileSystem(path)
    case .noPermission: .noPermission(path)
    case .noInput: .fileNotFound(path)
    case .cannotCreate: .cannotCreate(path, reason: reason)
    default: .diskFailed(path, reason: reason)
    }
  }
}

extension TerminalError {
  /// Why there are no screens, and what to do.
  fileprivate var phrase: Phrase {
    switch self {
    case .notATerminal: .noTerminal
    case .unknownTerminal(let name): .unknownTerminal(name)
    case .cannotPlaceCursor(let name): .plainTerminal(name)
    case .notUTF8(let name): .localeNotUTF8(name)
    case .unavailable: .noTerminal
    }
  }
}
