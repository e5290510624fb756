import ArgumentParser
import Casework
import Ledger
import Wording

/// The options with which a colleague who is present agrees that a whole log leaves (H15).
struct SecondPersonOptions: ParsableArguments {
  @Option(name: .customLong("second-identity"), help: .said(.optionSecondIdentity, value: "file"))
  var identity: String?

  @Option(
    name: .customLong("second-passphrase-fd"), help: .said(.optionSecondPassphrase, value: "n"))
  var passphraseFile: Int32?

  /// Unlocks the keys of the colleague.
  /// - Throws: `secondPersonMissing` when nobody is named; `secondPersonIsFirst`,
  ///   `secondPersonMayNot`; what is wrong with the keys.
  func unlock(beside session: Session, _ call: Invocation) throws(Problem) -> SecondPerson {
    guard let identity else { throw .secondPersonMissing }
    let file = try IdentityPlace(at: identity).read()
    let passphrase = try call.passphrase(of: passphraseFile, asking: .secondPassphrasePrompt)
    let user = try session.place.keeping { () throws(KeyringError) in try file.unlock(passphrase) }
    guard user.card.signer != session.keyring?.identity.card.signer else {
      throw .secondPersonIsFirst
    }
    guard user.isStrong else { throw .keys(.cheapPassphrase, folder: session.place.folder) }
    let keyring = try session.place.openKeyring(of: session.ledger.log, for: user, call.clock)
    return try SecondPerson(keyring, beside: session, call)
  }
}

/// A colleague with keys of their own, who is there with the one whose session it is.
struct SecondPerson {
  let viewer: Viewer
  private let keyring: Keyring

  fileprivate init(
    _ keyring: Keyring, beside session: Session, _ call: Invocation
  ) throws(Problem) {
    self.keyring = keyring
    viewer = try Session.viewer(session.register, session.ledger.purpose, keyring, call)
    guard viewer.role.has(.export) else {
      throw .secondPersonMayNot(viewer.user.text, viewer.role)
    }
  }

  /// What both may see.
  func shared(with other: Viewer) -> Set<Compartment> {
    viewer.compartments.intersection(other.compartments)
  }

  /// Puts on record, under the colleague's own signature, that they took part; then their keys are
  /// forgotten.
  func record(_ showing: Showing, beside session: Session, _ call: Invocation) throws(Problem) {
    defer { keyring.forget() }
    let record = AccessRecord(
      showing.action, showing.object, showing.result, from: call.origin, because: showing.reason)
    let drafts = try session.drafts(
      of: try session.decided([.recordAccess(record)], by: viewer, at: session.clock.now))
    _ = try session.place.doing { () throws(LedgerError) in
      let ledger = try Ledger.open(
        at: session.place.log, on: SystemDisk(),
        for: .writing(session.place.writer(call.surroundings, call.clock)), keys: keyring,
        isSingleHost: call.isSingleHost)
      try ledger.append(drafts)
    }
  }
}
