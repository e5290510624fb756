import Casework
import Ledger
import Records
import Wording

/// An open log with what it says, for one viewer.
final class Session {
  /// What a session is opened for.
  enum Purpose {
    case reading
    case writing
    /// Writing or, where the disk does not take anything, at least reading.
    case working
  }

  let place: LogPlace
  let viewer: Viewer
  /// Everything that was read at the start; what came after it is in the workbench.
  let register: Register
  /// Whether the log is thrown away when the program ends.
  let isPassing: Bool
  private let ledger: Ledger
  /// Who writes here, when this session was opened for writing.
  private let writer: LogWriter?
  /// The log opened anew for writing, after a batch could not be saved.
  private var reopened: Ledger?
  private let clock: Clock
  private let diagnostics: Diagnostics
  private var records: EventRecords
  private var mark: LogMark?
  /// The last look at what others wrote went well; a failure is noted once, not four times a second.
  private var couldRead = true
  /// What this session wrote and has not read back yet.
  private var own: Set<PersonID> = []

  /// Opens the log of a folder and folds it.
  convenience init(
    opening folder: String, for purpose: Purpose, _ call: Invocation
  ) throws(Problem) {
    let place = LogPlace(folder: folder)
    let ledger: Ledger
    do throws(LedgerError) {
      ledger = try Session.ledger(place, purpose, call)
    } catch {
      throw .log(error, folder: folder)
    }
    try self.init(ledger, at: place, isPassing: false, call)
  }

  private static func ledger(
    _ place: LogPlace, _ purpose: Purpose, _ call: Invocation
  ) throws(LedgerError) -> Ledger {
    let disk = SystemDisk()
    if purpose == .reading { return try Ledger.open(at: place.log, on: disk, for: .reading) }
    do throws(LedgerError) {
      let writer = place.writer(call.surroundings, call.clock)
      return try Ledger.open(at: place.log, on: disk, for: .writing(writer))
    } catch {
      switch error {
      case .disk, .notSaved, .noPermission:
        guard purpose == .working else { throw error }
        call.diagnostics.note(.notSaved(kind: error.kind))
        return try Ledger.open(at: place.log, on: disk, for: .reading)
      default: throw error
      }
    }
  }

  /// Folds an open log.
  /// - Parameter viewer: who looks, when the log does not have to know them.
  init(
    _ ledger: Ledger, at place: LogPlace, isPassing: Bool, viewer: Viewer? = nil,
    _ call: Invocation
  ) throws(Problem) {
    self.ledger = ledger
    writer = ledger.isReadOnly ? nil : place.writer(call.surroundings, call.clock)
    self.place = place
    self.isPassing = isPassing
    clock = call.clock
    diagnostics = call.diagnostics
    let start = Clock.elapsed
    var records = EventRecords()
    var register = Register()
    do throws(LedgerError) {
      try ledger.readNew { record in
        if let event = records.event(in: record) { register.evolve(event) }
      }
    } catch {
      throw .log(error, folder: place.folder)
    }
    self.records = records
    self.register = register
    if let viewer {
      self.viewer = viewer
    } else {
      self.viewer = try Session.viewer(register, ledger.purpose, call)
    }
    diagnostics.note(
      .opened(
        events: register.count, newer: unread.newer, undecodable: unread.undecodable,
        milliseconds: Clock.elapsed - start))
  }

  /// Who looks: a member by login name, or in a demo or test log the role that was asked for.
  private static func viewer(
    _ register: Register, _ purpose: LogPurpose, _ call: Invocation
  ) throws(Problem) -> Viewer {
    let user = UserName(call.surroundings.login)
    switch purpose {
    case .demo: return Practice.viewer(call.role ?? .practice)
    case .real where call.role != nil: throw .roleOnlyInDemo
    case .test, .real:
      if let role = call.role { return Viewer(user: user, role: role) }
      guard let member = register.members[user] else { throw .notAMember(user) }
      return Viewer(user: user, role: member.role)
    }
  }

  /// Whether the log holds invented people.
  var isDemo: Bool { ledger.purpose == .demo }

  /// The name of the log, for what is remembered about it.
  var name: String { ledger.log.description }

  /// Why decisions cannot be recorded, if so.
  var readOnly: Phrase? {
    if clock.isFixed, ledger.purpose == .real { return .fixedClockRefused }
    return ledger.isReadOnly ? .onlyReading : nil
  }

  private var unread: EventRecords.Unread { records.unread(for: viewer) }

  /// What is said above every screen.
  var banners: [Phrase] {
    var banners: [Phrase] = []
    if !ledger.damage.isEmpty { banners.append(.bannerDamaged) }
    if let readOnly { banners.append(readOnly) }
    if unread.newer > 0 { banners.append(.bannerNewerRecords(unread.newer)) }
    if unread.undecodable > 0 { banners.append(.bannerUndecodable(unread.undecodable)) }
    banners.append(isDemo ? .bannerDemo : .bannerTest)
    if clock.isFixed { banners.append(.bannerFixedClock(.clock(clock.now))) }
    return banners
  }

  /// Says on standard error what is missing from the output, if anything is.
  func warn(in language: Language) {
    if !ledger.damage.isEmpty { StandardStreams.complain(Phrase.bannerDamaged[language]) }
    if unread.newer > 0 {
      StandardStreams.complain(Phrase.bannerNewerRecords(unread.newer)[language])
    }
    if unread.undecodable > 0 {
      StandardStreams.complain(Phrase.bannerUndecodable(unread.undecodable)[language])
    }
  }

  /// Writes events as one batch, all or none. They are on the disk when this returns.
  func append(_ events: [Event]) throws(Problem) {
    if clock.isFixed, ledger.purpose == .real { throw .fixedClockRefused }
    let start = Clock.elapsed
    let drafts: [DraftRecord]
    do throws(RecordError) {
      drafts = try records.drafts(of: events)
    } catch {
      throw .unwritable
    }
    do throws(LedgerError) {
      try writable().append(drafts)
    } catch {
      diagnostics.note(.notSaved(kind: error.kind))
      throw .log(error, folder: place.folder)
    }
    own.formUnion(events.map(\.id))
    diagnostics.note(.appended(events: events.count, milliseconds: Clock.elapsed - start))
  }

  /// The log to write to. After a failed save an open log takes nothing more, so that the next try,
  /// perhaps with room on the disk again, begins anew at the end of what is durable.
  private func writable() throws(LedgerError) -> Ledger {
    let current = reopened ?? ledger
    guard current.isReadOnly, let writer else { return current }
    let fresh = try Ledger.open(at: place.log, on: SystemDisk(), for: .writing(writer))
    reopened = fresh
    return fresh
  }

  /// Hands out every record of the log that the viewer may see, in order; one whose compartment only
  /// a newer version knows is not among them.
  func eachRecord(_ body: (StoredRecord) throws(Problem) -> Void) throws(Problem) {
    var failure: Problem?
    do throws(LedgerError) {
      let reading = try Ledger.open(at: place.log, on: SystemDisk(), for: .reading)
      try reading.readNew { record in
        guard failure == nil, let compartment = CompartmentLabel.compartment(record.compartment),
          viewer.sees(compartment)
        else { return }
        do throws(Problem) { try body(record) } catch { failure = error }
      }
    } catch {
      throw .log(error, folder: place.folder)
    }
    if let failure { throw failure }
  }

  /// Whether somebody, perhaps this session, wrote since this was last asked. It costs one call of the
  /// system, so that it can be asked four times a second.
  var hasNews: Bool {
    let mark = LogMark(place)
    defer { self.mark = mark.isSettled ? mark : nil }
    return mark != self.mark
  }

  /// What others wrote since the last time. When the log cannot be read just now, that is tried
  /// again the next time.
  func arrivals() -> [Event] {
    var arrived: [Event] = []
    do throws(LedgerError) {
      try ledger.readNew { record in
        guard let event = records.event(in: record), own.remove(event.id) == nil else { return }
        arrived.append(event)
      }
      couldRead = true
    } catch {
      // Without the mark there is news the next time, whether or not somebody writes.
      mark = nil
      if couldRead { diagnostics.note(.notRead(kind: error.kind)) }
      couldRead = false
    }
    return arrived
  }
}

extension LedgerError {
  /// A word for the diagnostics file.
  fileprivate var kind: String {
    switch self {
    case .notFound: "not-found"
    case .alreadyExists: "already-exists"
    case .noPermission: "no-permission"
    case .newerFormat: "newer-format"
    case .realLogRefused: "real-log-refused"
    case .unreadable: "unreadable"
    case .busy: "busy"
    case .notSaved(let error): "not-saved-\(error.call.rawValue)-\(error.code)"
    case .readOnly: "read-only"
    case .disk(let error): "disk-\(error.call.rawValue)-\(error.code)"
    case .recordTooLarge: "record-too-large"
    case .batchTooLarge: "batch-too-large"
    }
  }
}
