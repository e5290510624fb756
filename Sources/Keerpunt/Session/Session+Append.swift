import Casework
import Ledger
import Records
import Wording

extension Session {
  /// What became of events that hang on what others wrote.
  enum Saving {
    case saved
    /// Others wrote about the same people first: everything of theirs that is new.
    case stale([Event])
  }

  /// Writes events as one batch, all or none. They are on the disk when this returns.
  /// - Throws: `newerRecords`, `olderKeyring` where that would build on what was not understood.
  func append(_ events: [Event]) throws(Problem) {
    try checkUnderstood(before: events)
    let start = Clock.elapsed
    let drafts = try drafts(of: events)
    do throws(LedgerError) {
      try writable().append(drafts)
    } catch {
      diagnostics.note(.notSaved(kind: error.kind))
      throw .log(error, folder: place.folder)
    }
    note(events, since: start)
  }

  /// The same, unless somebody wrote about one of these people and this session does not know it yet.
  func append(_ events: [Event], guarding people: Set<PersonID>) throws(Problem) -> Saving {
    guard !people.isEmpty else {
      try append(events)
      return .saved
    }
    try checkUnderstood(before: events)
    let start = Clock.elapsed
    let drafts = try drafts(of: events)
    var arrived: [Event] = []
    var isUnderstood = true
    do throws(LedgerError) {
      let ledger = try writable()
      // After a failed save the log was opened anew and hands out everything from its start; what is
      // known already does not count as news.
      guard ledger === self.ledger else {
        try ledger.append(drafts)
        note(events, since: start)
        return .saved
      }
      let isSaved = try ledger.append(drafts) { record in
        if let event = arrival(record) { arrived.append(event) }
      } if: {
        isUnderstood = notUnderstood == nil
        return isUnderstood
          && !arrived.contains { event in
            event.subject.map(people.contains) ?? names(event, people)
          }
      }
      if !isSaved, isUnderstood { return .stale(arrived) }
    } catch {
      diagnostics.note(.notSaved(kind: error.kind))
      throw .log(error, folder: place.folder)
    }
    if !isUnderstood {
      missed += arrived
      try checkUnderstood()
    }
    missed += arrived
    note(events, since: start)
    return .saved
  }

  /// Events as records of the log.
  func drafts(of events: [Event]) throws(Problem) -> [DraftRecord] {
    if clock.isFixed, ledger.purpose == .real { throw .fixedClockRefused }
    do throws(RecordError) { return try records.drafts(of: events) } catch { throw .unwritable }
  }

  private func note(_ events: [Event], since start: Int) {
    own.formUnion(events.map(\.id))
    heads.count(events.count, ledger, nil)
    diagnostics.note(.appended(events: events.count, milliseconds: Clock.elapsed - start))
  }

  /// The log to write to. After a failed save an open log takes nothing more, so that the next try,
  /// perhaps with room on the disk again, begins anew at the end of what is durable.
  private func writable() throws(LedgerError) -> Ledger {
    let current = reopened ?? ledger
    guard current.isReadOnly, let writer else { return current }
    let fresh = try Ledger.open(
      at: place.log, on: SystemDisk(), for: .writing(writer), keys: keyring, isSingleHost: true)
    reopened = fresh
    return fresh
  }

  /// An event that somebody else wrote; nil for one of this session, and for what cannot be read.
  private func arrival(_ record: StoredRecord) -> Event? {
    if record.isClosed { return closedArrival(record) }
    guard let event = records.event(in: record), own.remove(event.id) == nil, isTold(event) else {
      return nil
    }
    return event
  }

  /// The text of a note that somebody else wrote about somebody whose notes are open; any other stays
  /// closed.
  private func closedArrival(_ record: StoredRecord) -> Event? {
    records.pass(record)
    if record.kind == RecordKind.draftKept.rawValue { return draftArrival(record) }
    guard own.remove(PersonID(high: record.id.high, low: record.id.low)) == nil,
      let closed = texts.keep(record)
    else { return nil }
    return ledger.open([closed]).first.flatMap { records.event(in: $0) }
  }

  /// Whether somebody, perhaps this session, wrote since this was last asked. It costs one call of the
  /// system, so that it can be asked four times a second.
  var hasNews: Bool {
    let mark = LogMark(place)
    defer { self.mark = mark }
    return mark != self.mark || !missed.isEmpty
  }

  /// What others wrote since the last time. When the log cannot be read just now, that is tried
  /// again the next time.
  func arrivals() -> [Event] {
    var arrived = missed
    missed = []
    do throws(LedgerError) {
      try ledger.readNew { record in
        if let event = arrival(record) { arrived.append(event) }
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

  /// Hands out every record that the viewer may see, in order; one whose compartment only a newer
  /// version knows is not among them.
  func eachRecord(_ body: (StoredRecord) throws(Problem) -> Void) throws(Problem) {
    var failure: Problem?
    try place.doing { () throws(LedgerError) in
      let reading = try Ledger.open(
        at: place.log, on: SystemDisk(), for: .reading, keys: keyring, isSingleHost: true)
      // What somebody typed and did not save is for nobody else, whatever the command.
      reading.closedKinds = ClosedDrafts.kinds
      try reading.readNew { record in
        guard failure == nil, !record.isClosed, !ClosedDrafts.isDraft(record.kind),
          let compartment = CompartmentLabel.compartment(record.compartment),
          viewer.sees(compartment)
        else { return }
        do throws(Problem) { try body(record) } catch { failure = error }
      }
    }
    if let failure { throw failure }
  }
}

extension LedgerError {
  /// A word for the diagnostics file.
  var kind: String {
    switch self {
    case .notFound: "not-found"
    case .alreadyExists: "already-exists"
    case .noPermission: "no-permission"
    case .readOnlyFileSystem: "read-only-file-system"
    case .newerFormat: "newer-format"
    case .realLogRefused: "real-log-refused"
    case .sealed: "sealed"
    case .notSealed: "not-sealed"
    case .keys: "keys"
    case .appendOnly: "append-only"
    case .unreadable: "unreadable"
    case .busy: "busy"
    case .notSaved(let error): "not-saved-\(error.call.rawValue)-\(error.code)"
    case .readOnly: "read-only"
    case .disk(let error): "disk-\(error.call.rawValue)-\(error.code)"
    case .recordTooLarge: "record-too-large"
    case .batchTooLarge: "batch-too-large"
    case .sharedFileSystem: "shared-file-system"
    case .unsafeRights: "unsafe-rights"
    }
  }
}
