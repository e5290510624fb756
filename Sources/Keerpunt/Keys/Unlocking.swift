import Casework
import Ledger
import Records

/// Opens a log with the keys that it takes: none where it is not sealed, the published ones for a
/// demo, the user's own for a real one.
struct Unlocking {
  let place: LogPlace
  let call: Invocation
  /// What was typed on the locked screen; nil to ask, or to read what a script gives.
  var typed: [UInt8]?

  init(_ place: LogPlace, _ call: Invocation, typed: [UInt8]? = nil) {
    self.place = place
    self.call = call
    self.typed = typed
  }

  /// A log and, where it is sealed, the keys of the user.
  struct Opened {
    let ledger: Ledger
    let keyring: Keyring?
  }

  /// Opens the log. A sealed one is always opened for writing: whoever looks leaves a record, and
  /// where that cannot be written nothing is shown.
  func open(for purpose: Session.Purpose) throws(Problem) -> Opened {
    let looking = try place.doing { () throws(LedgerError) in try open(.reading) }
    guard try place.doing(looking.isSealed) else {
      let ledger = try place.doing { () throws(LedgerError) in try unsealed(purpose) }
      return Opened(ledger: ledger, keyring: nil)
    }
    return try sealed(looking)
  }

  private func open(
    _ access: LogAccess, keys: Keyring? = nil
  ) throws(LedgerError) -> Ledger {
    try Ledger.open(
      at: place.log, on: SystemDisk(), for: access, keys: keys, isSingleHost: call.isSingleHost)
  }

  private func unsealed(_ purpose: Session.Purpose) throws(LedgerError) -> Ledger {
    if purpose == .reading { return try open(.reading) }
    do throws(LedgerError) {
      return try open(.writing(place.writer(call.surroundings, call.clock)))
    } catch {
      switch error {
      case .disk, .notSaved, .noPermission, .readOnlyFileSystem:
        guard purpose == .working else { throw error }
        call.diagnostics.note(.notSaved(kind: error.kind))
        return try open(.reading)
      default: throw error
      }
    }
  }

  private func sealed(_ looking: Ledger) throws(Problem) -> Opened {
    // Whoever opens a real log leaves a record with the time, and keys end on their day: neither by a
    // clock that somebody chose.
    if looking.purpose == .real, call.clock.isFixed { throw .fixedClockRefused }
    let keyring = try keyring(of: looking)
    if looking.purpose == .real, !keyring.identity.isStrong {
      throw .keys(.cheapPassphrase, folder: place.folder)
    }
    if looking.purpose == .demo {
      let role = call.role ?? .practice
      keyring.restrict(to: Set(role.keys.map(CompartmentLabel.number(of:))))
    } else if call.role != nil {
      throw .roleOnlyInDemo
    }
    let ledger = try place.doing { () throws(LedgerError) in
      let ledger = try open(
        .writing(place.writer(call.surroundings, call.clock)), keys: keyring)
      try ledger.changingKeys { () throws(KeyringError) in
        try keyring.endExpired()
        try keyring.destroyAgain()
      }
      return ledger
    }
    return Opened(ledger: ledger, keyring: keyring)
  }

  /// The keyring of a log, with the keys of the user.
  func keyring(of ledger: Ledger) throws(Problem) -> Keyring {
    let isDemo = ledger.purpose == .demo
    let identity = try identity(isDemo: isDemo)
    return try place.openKeyring(of: ledger.log, for: identity, call.clock)
  }

  /// The user, unlocked.
  func identity(isDemo: Bool = false) throws(Problem) -> UnlockedUser {
    let home = isDemo ? IdentityPlace(demo: place) : IdentityPlace(call.surroundings)
    let file = try home.read()
    let passphrase: [UInt8]
    if isDemo {
      passphrase = DemoPassphrase.bytes
    } else if let typed {
      passphrase = typed
    } else {
      passphrase = try call.passphrase()
    }
    do throws(KeyringError) {
      return try file.unlock(passphrase)
    } catch {
      throw .keys(error, folder: place.folder)
    }
  }
}

extension LogPlace {
  /// The keyring here, with the keys of a user.
  func openKeyring(
    of log: LogID, for user: UnlockedUser, _ clock: Clock
  ) throws(Problem) -> Keyring {
    try keeping { () throws(KeyringError) in
      try Keyring.open(at: keyring, on: SystemDisk(), log: log, identity: user) {
        UInt64(max(0, clock.now.milliseconds))
      }
    }
  }
}
