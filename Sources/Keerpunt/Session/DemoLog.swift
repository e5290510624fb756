import Casework
import Glibc
import Ledger
import Records
import Wording

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
    let events = events(call)
    _ = try make(events, in: LogPlace(folder: folder), call)
    return events.count
  }

  /// Makes the log in a folder that is thrown away, and opens it.
  /// - Parameter body: what is done with it; the folder is gone when this returns or throws. Signals
  ///   are held back until it releases them, which it does once it answers them itself.
  func passing<Result>(
    _ call: Invocation, _ body: (Session, HeldSignals) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let base = call.surroundings["TMPDIR"] ?? "/tmp"
    // What an earlier run of this user left when it was killed.
    PassingFolder.leftovers(in: base, prefix: DemoLog.prefix).forEach(Files.removeTree)
    // As long as there is no folder to remove, Ctrl-C may end it at once.
    let events = events(call)
    let signals = HeldSignals()
    let folder: String
    do throws(FileProblem) {
      folder = try PassingFolder.make(in: base, prefix: DemoLog.prefix)
    } catch {
      throw .file(error)
    }
    defer {
      Files.removeTree(folder)
      signals.release()
    }
    let place = LogPlace(folder: folder)
    let made = try make(events, in: place, call, signals)
    let role = call.role ?? .practice
    made.keyring.restrict(to: Set(role.keys.map(CompartmentLabel.number(of:))))
    let session = try Session(
      Unlocking.Opened(ledger: made.ledger, keyring: made.keyring), at: place, isPassing: true,
      call)
    guard !signals.hasPending else { throw .nobodyReads }
    return try body(session, signals)
  }

  private func events(_ call: Invocation) -> [Event] {
    let progress = Progress(.making, call)
    defer { progress.end() }
    return Practice.events(
      people: people, seed: seed, now: call.clock.now, each: progress.step)
  }

  private func make(
    _ events: [Event], in place: LogPlace, _ call: Invocation, _ signals: HeldSignals? = nil
  ) throws(Problem) -> (ledger: Ledger, keyring: Keyring) {
    let progress = Progress(.writing, of: events.count, call)
    defer { progress.end() }
    var records = EventRecords()
    let log = LogID.drawn(at: call.clock.now.milliseconds)
    let keyring = try keyring(of: log, in: place, call)
    do throws(LedgerError) {
      let ledger = try Ledger.create(
        at: place.log, on: SystemDisk(), purpose: .demo, log: log,
        writer: place.writer(call.surroundings, call.clock), keys: keyring)
      var rest = events[...]
      while !rest.isEmpty {
        guard let drafts = try? records.drafts(of: Array(rest.prefix(DemoLog.batch))) else {
          throw LedgerError.recordTooLarge(index: 0)
        }
        try ledger.append(drafts)
        progress.stepSlowly(drafts.count)
        rest = rest.dropFirst(DemoLog.batch)
        if signals?.hasPending == true { break }
      }
      return (ledger, keyring)
    } catch {
      throw .notMade(error, in: place)
    }
  }

  /// A keyring like a real one, of one user who holds every key under a published passphrase.
  private func keyring(
    of log: LogID, in place: LogPlace, _ call: Invocation
  ) throws(Problem) -> Keyring {
    let clock = call.clock
    let viewer = Practice.viewer(.practice)
    return try place.making { () throws(KeyringError) in
      let file = try IdentityFile.make(
        name: viewer.user.text, role: Role.practice.rawValue, passphrase: DemoPassphrase.bytes,
        cost: .cheap)
      let founder = try file.unlock(DemoPassphrase.bytes)
      let labels = Compartment.allCases.map(CompartmentLabel.number(of:))
      let keyring = try Keyring.create(
        at: place.keyring, on: SystemDisk(), log: log, founder: founder, content: labels,
        logLabel: CompartmentLabel.number(of: .administration),
        auditLabel: CompartmentLabel.number(of: .audit),
        grants: Dictionary(uniqueKeysWithValues: labels.map { ($0, [file.card]) }), recovery: []
      ) { UInt64(max(0, clock.now.milliseconds)) }
      do throws(FileProblem) {
        try Files.replace(IdentityPlace(demo: place).path, with: file.bytes)
      } catch {
        throw .disk(DiskError(.write, code: error.code, file: "identity"))
      }
      return keyring
    }
  }
}
