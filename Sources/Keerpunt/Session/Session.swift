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
  private(set) var register: Register
  /// Who saw what, for who holds the key of that; empty for anybody else.
  private(set) var accesses: AccessRegister
  /// Whether the log is thrown away when the program ends.
  let isPassing: Bool
  let ledger: Ledger
  /// The keys of the user; nil where the log is not sealed.
  let keyring: Keyring?
  let clock: Clock
  let diagnostics: Diagnostics
  var records: EventRecords
  /// What this session put on record about looking.
  var trail: AccessTrail
  /// Who writes here, when this session was opened for writing.
  let writer: LogWriter?
  /// The log opened anew for writing, after a batch could not be saved.
  var reopened: Ledger?
  var mark: LogMark?
  /// The last look at what others wrote went well; a failure is noted once, not four times a second.
  var couldRead = true
  /// What this session wrote and has not read back yet.
  var own: Set<PersonID> = []
  /// What others wrote that was read on the way to saving and was not told yet.
  var missed: [Event] = []
  let heads: Heads
  /// The texts of notes, which nobody has read yet.
  var texts = ClosedTexts()
  /// What people typed and did not save, still sealed.
  var closedDrafts = ClosedDrafts()
  /// How many of them a command wanted to show and could not.
  var unopenedTexts = 0
  /// Why what is due could not be destroyed at the start.
  var erasureProblem: Problem?

  /// Opens the log of a folder and folds it.
  /// - Parameter typed: the passphrase, when it was typed already; nil to ask where one is needed.
  convenience init(
    opening folder: String, for purpose: Purpose, typed: [UInt8]? = nil, _ call: Invocation
  ) throws(Problem) {
    let place = LogPlace(folder: folder)
    let opened = try Unlocking(place, call, typed: typed).open(for: purpose)
    try self.init(opened, at: place, isPassing: false, call)
  }

  /// Folds an open log. Of a sealed one, that somebody unlocked it is on record before the first of
  /// it is read.
  /// - Parameter viewer: who looks, when the log does not have to know them.
  init(
    _ opened: Unlocking.Opened, at place: LogPlace, isPassing: Bool, viewer: Viewer? = nil,
    _ call: Invocation
  ) throws(Problem) {
    ledger = opened.ledger
    keyring = opened.keyring
    writer = ledger.isReadOnly ? nil : place.writer(call.surroundings, call.clock)
    self.place = place
    self.isPassing = isPassing
    clock = call.clock
    diagnostics = call.diagnostics
    let start = Clock.elapsed
    var records = EventRecords()
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    trail = AccessTrail(origin: call.origin)
    heads = Heads(call.surroundings, isPassing: isPassing)
    if let keyring = opened.keyring, !isPassing {
      let unlocking = Unlocked(keyring, from: call.origin, at: call.clock.now)
      _ = try place.doing { [ledger] () throws(LedgerError) in
        try ledger.append(unlocking.drafts(&records, &ids))
      }
    }
    heads.watch(ledger)
    ledger.closedKinds = ClosedTexts.kinds
    var texts = ClosedTexts()
    var closedDrafts = ClosedDrafts()
    var register = Register()
    var accesses = AccessRegister()
    let progress = Progress(.opening, of: ledger.recordsSaid, call)
    try place.doing { [ledger] () throws(LedgerError) in
      try ledger.readNew { record in
        progress.step()
        if record.isClosed {
          records.pass(record)
          if !closedDrafts.keep(record) { _ = texts.keep(record) }
          return
        }
        guard let event = records.event(in: record) else { return }
        closedDrafts.drop(event)
        if event.compartment == .audit { accesses.evolve(event) }
        register.evolve(event)
      }
    }
    progress.end()
    try heads.check(ledger, keyring, place)
    self.records = records
    self.register = register
    self.texts = texts
    self.closedDrafts = closedDrafts
    if let viewer {
      self.viewer = viewer
    } else {
      self.viewer = try Session.viewer(register, ledger.purpose, opened.keyring, call)
    }
    self.accesses = self.viewer.sees(.audit) ? accesses : AccessRegister()
    diagnostics.note(
      .opened(
        events: register.count, newer: unread.newer, undecodable: unread.undecodable,
        milliseconds: Clock.elapsed - start))
    eraseAtStart(carryingOut: call.isErasing)
    dropExpiredAccess()
  }

  /// What every session of an auditor does before anybody looks: records of access whose term is over
  /// are shown to nobody and go out of the files. When that fails the session goes on and says so.
  private func dropExpiredAccess() {
    let (today, settings) = (clock.now.date, register.settings)
    let destroyed = accesses.destruction(
      on: today, by: settings, after: register.accessDestructions)
    guard accesses.dropExpired(on: today, by: settings), readOnly == nil, keyring != nil else {
      return
    }
    do throws(Problem) {
      if let destroyed { try record(destroyed) }
      try scrubAccess { settings.isExpired(access: $0.date, on: today) }
    } catch {
      erasureProblem = erasureProblem ?? error
    }
  }

  /// Takes in what this session did by itself before anybody looked.
  func change(_ body: (inout Register) -> Void) { body(&register) }

  /// Who looks: the user whose keys opened the log; where it is not sealed a member by login name;
  /// and in a demo or test log the role that was asked for.
  static func viewer(
    _ register: Register, _ purpose: LogPurpose, _ keyring: Keyring?, _ call: Invocation
  ) throws(Problem) -> Viewer {
    if purpose == .demo { return Practice.viewer(call.role ?? .practice) }
    let user = UserName(keyring?.identity.card.name ?? call.surroundings.login)
    if keyring == nil, let role = call.role { return Viewer(user: user, role: role) }
    guard
      let role = register.members[user]?.role
        ?? keyring.flatMap({ Role(rawValue: $0.identity.card.role) })
    else { throw .notAMember(user) }
    guard let keyring else { return Viewer(user: user, role: role) }
    // What somebody may see follows from the keys that they hold, and from nothing else.
    return Viewer(user: user, role: role, compartments: role.sight(with: keyring.compartments))
  }

  /// Whether the log holds invented people.
  var isDemo: Bool { ledger.purpose == .demo }

  /// The name of the log, for what is remembered about it.
  var name: String { ledger.log.description }

  /// Why decisions cannot be recorded, if so.
  var readOnly: Phrase? {
    if clock.isFixed, ledger.purpose == .real { return .fixedClockRefused }
    if ledger.isReadOnly { return .onlyReading }
    return notUnderstood?.phrase
  }

  var unread: EventRecords.Unread { records.unread(for: viewer) }

  /// What is said above every screen.
  var banners: [Phrase] {
    var banners = heads.warnings
    if !ledger.damage.isEmpty { banners.append(.bannerDamaged) }
    if let lost = keyring?.lostKeys, lost > 0 { banners.append(.bannerLostKeys(lost)) }
    if let erasureProblem { banners.append(erasureProblem.phrase) }
    if let readOnly { banners.append(readOnly) }
    if unread.undecodable > 0 { banners.append(.bannerUndecodable(unread.undecodable)) }
    switch ledger.purpose {
    case .demo: banners.append(.bannerDemo)
    case .test: banners.append(.bannerTest)
    case .real: break
    }
    if clock.isFixed { banners.append(.bannerFixedClock(.clock(clock.now))) }
    return banners
  }

  /// Says on standard error what is missing from the output, if anything is.
  func warn(in language: Language) {
    for warning in heads.warnings { StandardStreams.complain(warning[language]) }
    if let erasureProblem { StandardStreams.complain(erasureProblem.phrase[language]) }
    if !ledger.damage.isEmpty { StandardStreams.complain(Phrase.bannerDamaged[language]) }
    if let notUnderstood { StandardStreams.complain(notUnderstood.phrase[language]) }
    if unopenedTexts > 0 {
      StandardStreams.complain(Phrase.textsNotOpened(unopenedTexts)[language])
    }
    if unread.undecodable > 0 {
      StandardStreams.complain(Phrase.bannerUndecodable(unread.undecodable)[language])
    }
  }

  /// Ends the session: the head is signed, and every key is forgotten.
  func close() {
    heads.sign(ledger, keyring)
    keyring?.forget()
  }
}

extension Keyring {
  /// The compartments whose keys are held.
  var compartments: Set<Compartment> {
    Set(held.compactMap(CompartmentLabel.compartment))
  }
}
