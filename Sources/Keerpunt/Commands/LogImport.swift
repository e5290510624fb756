import ArgumentParser
import Casework
import Foundation
import Ledger
import Records
import Wording

/// `keerpunt log import FILE`: takes the lines of `keerpunt log export --jsonl` of a log without seals
/// into a sealed one that holds nobody else. Ids, times, order and authors stay. The organisation and
/// its members are those of the sealed log: keys and roles never come out of a file.
struct LogImport: ProgramCommand {
  /// So many records are written at once where all are too much.
  private static let batch = 5_000

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: Phrase.logImportAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentFile, value: "file.jsonl"))
  var file: String

  var name: CommandName { .logImport }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let progress = Progress(.reading, call)
    let lines = try read(progress)
    progress.end()
    let (session, keyring) = try Session.sealed(call)
    if session.clock.isFixed, session.ledger.purpose == .real { throw .fixedClockRefused }
    guard session.viewer.role.has(.decideOnCases) else { throw session.refusal(.decideOnCases) }
    try session.checkUnderstood()
    let drafts = Dictionary(lines.map { ($0.draft.id, $0.draft) }, uniquingKeysWith: { $1 })
    guard try session.holdsOnly(drafts) else { throw .logHoldsOthers }
    var wanted: [DraftRecord] = []
    var destroyed = 0
    for line in lines where !line.isOfOrganisation {
      if try session.isDestroyed(line.draft, keyring) {
        destroyed += 1
      } else {
        wanted.append(line.draft)
      }
    }
    try session.place.doing { () throws(LedgerError) in
      try LogImport.append(wanted, to: session.ledger)
    }
    try call.say(.logImported(wanted.count, destroyed: destroyed))
    session.close()
    return .ok
  }

  /// All of it or nothing; what is too much for one batch goes in parts, and what of them is there
  /// already is not written again when the import is repeated.
  private static func append(
    _ wanted: [DraftRecord], to ledger: Ledger
  ) throws(LedgerError) {
    do throws(LedgerError) {
      _ = try ledger.append(wanted, mayRepeat: true)
    } catch {
      guard case .batchTooLarge = error else { throw error }
      for start in stride(from: 0, to: wanted.count, by: batch) {
        let part = wanted[start..<min(start + batch, wanted.count)]
        _ = try ledger.append(Array(part), mayRepeat: true)
      }
    }
  }

  private func read(_ progress: Progress) throws(Problem) -> [ImportedLine] {
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try Files.read(file) } catch { throw .file(error) }
    let decoder = JSONDecoder()
    var lines: [ImportedLine] = []
    for (index, text) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      // The end of the last line is no line.
      if text.isEmpty, index > 0 { continue }
      guard let line = (try? decoder.decode(ExportedLine.self, from: Data(text)))?.read else {
        throw .badLogLine(file, line: index + 1)
      }
      lines.append(line)
      progress.step()
    }
    return lines
  }
}

/// A record of an export, as it is written again.
private struct ImportedLine {
  let draft: DraftRecord
  /// Says who keeps the log or who works with it.
  let isOfOrganisation: Bool
}

/// A line of an export, as far as it is read back: what stands in `fact` is for people, the bytes are
/// in `body`.
private struct ExportedLine: Decodable {
  struct Fact: Decodable {
    let number: UInt16
    let schemaMinor: UInt16
  }

  let id: String
  let at: String
  let counter: UInt16
  let author: String
  let compartment: String
  let subject: String?
  let cause: String?
  let fact: Fact
  let body: String

  /// The record; nil when a part of it makes no sense.
  var read: ImportedLine? {
    guard let id = LogID(id), let time = ExportedLine.milliseconds(at),
      let compartment = Compartment(rawValue: compartment),
      let body = ExportedLine.bytes(body),
      (subject == nil) == (subject.flatMap(LogID.init) == nil),
      let said = try? decode(kind: fact.number, schemaMinor: fact.schemaMinor, body: body)
    else { return nil }
    let isOfOrganisation =
      switch said {
      case .organisationRecorded, .memberRecorded: true
      default: false
      }
    return ImportedLine(
      draft: DraftRecord(
        id: id, kind: fact.number, schemaMinor: fact.schemaMinor,
        clock: HybridTime(milliseconds: time, counter: counter), author: author,
        compartment: CompartmentLabel.number(of: compartment),
        subject: subject.flatMap(LogID.init), cause: cause.flatMap(LogID.init), body: body),
      isOfOrganisation: isOfOrganisation)
  }

  /// `2026-11-23T08:00:00.000Z` as Unix milliseconds.
  private static func milliseconds(_ text: String) -> UInt64? {
    let parts = text.split(whereSeparator: { "T:.Z".contains($0) })
    guard parts.count == 5, let day = CivilDate(iso: String(parts[0])), let hour = Int(parts[1]),
      let minute = Int(parts[2]), let second = Int(parts[3]), let rest = Int(parts[4])
    else { return nil }
    let seconds = ((day.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second
    return UInt64(exactly: seconds * 1000 + rest)
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    guard text.utf8.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 2)
    var high: UInt8?
    for character in text {
      guard let digit = character.hexDigitValue else { return nil }
      if let first = high {
        bytes.append(first << 4 | UInt8(digit))
        high = nil
      } else {
        high = UInt8(digit)
      }
    }
    return bytes
  }
}

extension Session {
  /// Whether nothing is recorded about anybody but these very records: an import that was broken off is
  /// taken up again, and nobody slips records under another name and time into a log that is in use.
  fileprivate func holdsOnly(_ drafts: [LogID: DraftRecord]) throws(Problem) -> Bool {
    let labels = Set(Compartment.aboutPeople.map(CompartmentLabel.number(of:)))
    var holdsOthers = false
    try eachRecord { record throws(Problem) in
      if labels.contains(record.compartment), drafts[record.id] != record.draft {
        holdsOthers = true
      }
    }
    return !holdsOthers
  }

  /// Whether this log destroyed the person whom a record is about: it never comes back.
  fileprivate func isDestroyed(
    _ draft: DraftRecord, _ keyring: Keyring
  ) throws(Problem) -> Bool {
    guard let subject = draft.subject else { return false }
    return try place.keeping { () throws(KeyringError) in
      try keyring.places(draft.compartment, subject).contains { keyring.areDestroyed([$0]) }
    }
  }
}
