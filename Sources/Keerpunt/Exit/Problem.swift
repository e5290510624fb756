import Casework
import Exchange
import Ledger
import Preferences
import Terminal

/// Everything that can stop a command. What it says to a person and how the program then ends
/// follow from it.
enum Problem: Error {
  // The command line
  case unknownCommand(String, near: String?)
  case unknownOption(String, near: String?)
  case optionNotHere(String)
  case missingArgument(String)
  case missingValue(String)
  case unexpectedArgument(String)
  case unreadableCommandLine(String)
  /// The system does not say with what words the program was started.
  case noCommandLine
  case badChoice(option: String, value: String, allowed: [String])
  case badNow(String)
  case badSize(String)
  case badNumber(option: String, value: String, range: ClosedRange<Int>)
  case badReference(String)
  case badObserved(String, DateEntryError)
  /// Nobody knows yet how somebody will be known on a later day.
  case dayToCome(CivilDate, today: CivilDate)
  /// Somebody who was not recorded yet on that day.
  case notKnownOn(CivilDate)
  case badKeyName(String, line: Int, column: Int)
  case unknownRule(String, near: String?)
  /// No day, with or without a time.
  case badEvent(String)
  /// A rule gives no deadline for what was asked.
  case noDeadline(DeadlineRefusal)
  case jsonOrCSV
  /// A search that cannot be read, and where.
  case badFilter(String, QueryProblem)
  case unknownView(String, known: [String])
  case themeLeaves
  case dumpNeedsKeys
  case exportToTerminal
  case noteTextMissing
  case notUTF8(String)
  case inputNotUTF8
  case badCoordinate(CoordinateError)
  /// The area on standard input cannot be read.
  case badArea(GeoJSONError)
  /// Which order or condition the area is of is not said; how many there are.
  case whichZoneTarget(Int)

  // The log
  case noLog(String)
  case log(LedgerError, folder: String)
  case folderNotEmpty(String)
  case unknownReference(Reference)
  case unknownMeeting(String)
  case notAtTable(String)
  case ambiguousReference(Reference)
  case notAMember(UserName)
  case roleOnlyInDemo
  case fixedClockRefused
  case unwritable
  /// So many records that concern the viewer are of a newer program.
  case newerRecords(Int)
  /// The log names so many keys that the keyring does not know.
  case olderKeyring(Int)
  case refused(Refusal, today: CivilDate)

  // Keys
  case backup(LogBackup.Refusal, folder: String)
  case backupsApart
  case badHeads(String, line: Int)
  case keys(KeyringError, folder: String)
  case passphrase(PassphraseError)
  case noIdentity(String)
  case identityExists(String)
  case badCard(String)
  case weakPassphrase
  case badRecoveryKey
  case recoveryNotProved
  case logNotSealed(String)
  /// Somebody looks at what is not theirs and did not say why.
  case reasonMissing
  case badUntil(String)
  case badFrom(String)
  case badLogLine(String, line: Int)
  /// A log is imported into one that holds other people.
  case logHoldsOthers
  case badRecordID(String)
  /// No list of views for an access file.
  case badViews(String)
  /// A file that is to be written is there already.
  case outputExists(String)
  case badDay(String)
  case badNoteID(String)
  /// A whole log leaves only with a second person.
  case secondPersonMissing
  /// The second person is the first one.
  case secondPersonIsFirst
  /// A second person may not take a log out: who, in which role.
  case secondPersonMayNot(String, Role)
  /// Who compiles an access file lacks keys of compartments that the second person reads, so that
  /// what stands there would be left out in silence.
  case accessFileLacksKeys([Compartment], String)
  /// No record of destruction has this id; nil when there is none at all.
  case unknownDestruction(String?)
  /// The heads of a log do not hold.
  case headsDoNotHold(Int)

  // Files, settings, terminal
  case file(FileProblem)
  case exchange(FileError)
  case sheet(SpreadsheetError, path: String)
  case notImported(ImportError, path: String, today: CivilDate)
  case unknownTheme(ThemeLookupError)
  case terminal(TerminalError)
  /// Nobody reads the output any more; that is no reason to say anything.
  case nobodyReads
}
