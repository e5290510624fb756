import Casework
import Glibc
import Ledger

/// A log of invented people: made here, opened like any other.
struct DemoLog {
  /// So many events are written at once.
  private static let batch = 20_000
  private static let prefix = "keerpunt-demo-"

  let people: Int
  let seed: UInt64

  /// Makes the log in a folder.
  /// - Returns: how many events it holds.
  func write(to folder: String, _ call: Invocation) throws(Problem) -> Int {
    try make(in: LogPlace(folder: folder), call).events
  }

  /// Makes the log in a folder that is thrown away, and opens it.
  /// - Parameter body: what is done with it; the folder is gone when this returns or throws. Signals
  ///   are held back until it releases them, which it does once it answers them itself.
  func passing<Result>(
    _ call: Invocation, _ body: (Session, HeldSignals) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let base = call.surroundings["TMPDIR"] ?? "/tmp"
    DemoLog.clearLeftovers(in: base)
    let signals = HeldSignals()
    let folder = try DemoLog.temporaryFolder(in: base)
    defer {
      Files.removeTree(folder)
      signals.release()
    }
    let place = LogPlace(folder: folder)
    let made = try make(in: place, call, signals)
    let session = try Session(made.ledger, at: place, isPassing: true, call)
    guard !signals.hasPending else { throw .nobodyReads }
    return try body(session, signals)
  }

  private func make(
    in place: LogPlace, _ call: Invocation, _ signals: HeldSignals? = nil
  ) throws(Problem) -> (ledger: Ledger, events: Int) {
    let events = Practice.events(people: people, seed: seed, now: call.clock.now)
    var records = EventRecords()
    do throws(LedgerError) {
      let ledger = try Ledger.create(
        at: place.log, on: SystemDisk(), purpose: .demo,
        log: .drawn(at: call.clock.now.milliseconds),
        writer: place.writer(call.surroundings, call.clock))
      var rest = events[...]
      while !rest.isEmpty {
        guard let drafts = try? records.drafts(of: Array(rest.prefix(DemoLog.batch))) else {
          throw LedgerError.recordTooLarge(index: 0)
        }
        try ledger.append(drafts)
        rest = rest.dropFirst(DemoLog.batch)
        if signals?.hasPending == true { break }
      }
      return (ledger, events.count)
    } catch {
      throw .notMade(error, in: place)
    }
  }

  /// A new folder that only this user can enter; its name says whose it is.
  private static func temporaryFolder(in base: String) throws(Problem) -> String {
    var template = Array("\(base)/\(prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(FileProblem(.creating, base)) }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes what an earlier run of this user left when it was killed.
  private static func clearLeftovers(in base: String) {
    for name in (try? Files.names(in: base)) ?? [] where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let process = Int32(number), process > 0, kill(process, 0) != 0, errno == ESRCH else {
        continue
      }
      Files.removeTree(base + "/" + name)
    }
  }
}
