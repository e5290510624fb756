import ArgumentParser
import Casework
import Ledger
import Records
import Wording

/// `keerpunt user list`.
struct UserList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrase.userListAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .userList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let (session, keyring) = try Session.sealed(call)
    for holder in keyring.holders {
      let role =
        session.register.members[UserName(holder.card.name)]?.role
        ?? Role(rawValue: holder.card.role)
      let keys = holder.labels.keys.sorted().compactMap(CompartmentLabel.compartment)
      try call.say(
        .memberLine(
          name: holder.card.name, role: role?.phrase ?? .verbatim(holder.card.role),
          fingerprint: holder.card.fingerprint, keys: keys.map(\.phrase)))
    }
    session.close()
    return .ok
  }
}

/// `keerpunt user add CARD`.
struct UserAdd: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: Phrase.userAddAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentFile, value: "card"))
  var card: String

  @Option(help: .said(.optionTeam, value: "team"))
  var team: String = ""

  var name: CommandName { .userAdd }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let card = try CardText.read(card)
    let (session, keyring) = try Session.sealed(call)
    guard session.viewer.role.has(.admitUsers) else { throw session.refusal(.admitUsers) }
    guard let role = Role(rawValue: card.role), role != .practice else {
      throw .badCard(self.card)
    }
    try session.changingMembers { () throws(KeyringError) in try keyring.admit(card) }
    try session.decide(
      [
        .recordMember(
          Member(user: UserName(card.name), name: card.name, role: role, team: team))
      ], at: call.clock.now)
    try call.say(.memberAdded(card.name, fingerprint: card.fingerprint))
    for compartment in role.keys.sorted() where compartment != .administration {
      let label = CompartmentLabel.number(of: compartment)
      guard keyring.held.contains(label) else {
        try call.say(.keyNotYours(compartment.phrase))
        continue
      }
      try session.changingMembers { () throws(KeyringError) in
        try keyring.grant(label, to: card.name)
      }
      try call.say(.keyGranted(compartment.phrase, to: card.name, until: nil))
    }
    session.close()
    return .ok
  }
}

/// `keerpunt user grant NAME COMPARTMENT`.
struct UserGrant: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "grant", abstract: Phrase.userGrantAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentUser, value: "name"))
  var user: String

  @Argument(
    help: .said(.argumentCompartment(Choice.list(of: Compartment.self)), value: "compartment"))
  var compartment: String

  @Option(help: .said(.optionUntil, value: "date"))
  var until: String?

  var name: CommandName { .userGrant }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let compartment = try Choice.read(compartment, for: "compartment", as: Compartment.self)
    let today = call.clock.now.date
    let last = try until.map { text throws(Problem) in
      guard let day = CivilDate(iso: text), day >= today else { throw .badUntil(text) }
      return day
    }
    let (session, keyring) = try Session.sealed(call)
    let label = CompartmentLabel.number(of: compartment)
    guard session.viewer.role.has(.grantKeys) || keyring.held.contains(label) else {
      throw session.refusal(.grantKeys)
    }
    // The key ends with the day: at the first moment of the next one.
    let end = last.map { Moment(CivilDateTime(date: $0.adding(days: 1), time: .midnight)) }
    try session.changingMembers { () throws(KeyringError) in
      try keyring.grant(
        label, to: user, until: end.map { UInt64(max(0, $0.milliseconds)) } ?? 0)
    }
    try call.say(
      .keyGranted(
        compartment.phrase, to: user, until: last.map { .day($0, today: today) }))
    session.close()
    return .ok
  }
}

/// `keerpunt user revoke NAME [COMPARTMENT]`.
struct UserRevoke: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "revoke", abstract: Phrase.userRevokeAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentUser, value: "name"))
  var user: String

  @Argument(
    help: .said(.argumentCompartment(Choice.list(of: Compartment.self)), value: "compartment"))
  var compartment: String?

  var name: CommandName { .userRevoke }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let only = try compartment.map { text throws(Problem) in
      CompartmentLabel.number(
        of: try Choice.read(text, for: "compartment", as: Compartment.self))
    }
    let (session, keyring) = try Session.sealed(call)
    guard session.viewer.role.has(.grantKeys) else { throw session.refusal(.grantKeys) }
    let could = try session.changingMembers { () throws(KeyringError) in
      try keyring.revoke(user, label: only)
    }
    try call.say(.keyRevoked(user))
    let read = could.labels.keys.sorted().compactMap(CompartmentLabel.compartment)
    try call.say(.leaverCouldRead(read.map(\.phrase)))
    session.close()
    return .ok
  }
}

/// `keerpunt user recover NAME [COMPARTMENT…]`: with a printed key.
struct UserRecover: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "recover", abstract: Phrase.userRecoverAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentUser, value: "name"))
  var user: String

  @Argument(
    help: .said(.argumentCompartment(Choice.list(of: Compartment.self)), value: "compartment"))
  var compartments: [String] = []

  var name: CommandName { .userRecover }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    var labels: Set<UInt8> = []
    for text in compartments {
      labels.insert(
        CompartmentLabel.number(
          of: try Choice.read(text, for: "compartment", as: Compartment.self)))
    }
    let (session, keyring) = try Session.sealed(call)
    let secret = try RecoverySecret.asked(call)
    let given = try session.changingMembers { () throws(KeyringError) in
      try keyring.recover(secret, labels.isEmpty ? nil : labels, to: user)
    }
    try call.say(
      .keysRecovered(
        user, compartments: given.compactMap(CompartmentLabel.compartment).map(\.phrase)))
    session.close()
    return .ok
  }
}

extension RecoverySecret {
  /// A printed key, typed without being shown.
  static func asked(_ call: Invocation) throws(Problem) -> RecoverySecret {
    let typed = try call.secret(.recoveryPrompt)
    guard let secret = RecoverySecret(text: String(decoding: typed, as: UTF8.self)) else {
      throw .badRecoveryKey
    }
    return secret
  }
}

extension Session {
  /// A session on a sealed log, with its keys.
  static func sealed(_ call: Invocation) throws(Problem) -> (Session, Keyring) {
    let session = try Session(opening: call.folder, for: .writing, call)
    guard let keyring = session.keyring else { throw .logNotSealed(call.folder) }
    return (session, keyring)
  }

  /// Changes keys under the lock of the log.
  func changingKeys<Result>(
    _ work: () throws(KeyringError) -> Result
  ) throws(Problem) -> Result {
    try place.doing { () throws(LedgerError) in try ledger.changingKeys(work) }
  }

  /// Changes who takes part or which keys they hold. Not on a keyring or log that was not understood:
  /// who left could be let in again.
  func changingMembers<Result>(
    _ work: () throws(KeyringError) -> Result
  ) throws(Problem) -> Result {
    try checkUnderstood()
    return try changingKeys(work)
  }

  /// What somebody is told whose role lacks a right.
  func refusal(_ right: Right) -> Problem {
    .refused(.notAllowed(right, viewer.role), today: clock.now.date)
  }
}
