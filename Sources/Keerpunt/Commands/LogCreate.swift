import ArgumentParser
import Casework
import Ledger
import Records
import Wording

/// `keerpunt log create`: a sealed log for an organisation, or with `--test` one without seals to try
/// formats with. It holds the organisation, its home compartment and its first members.
struct LogCreate: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "create", abstract: Phrase.logCreateAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .said(.optionTest, value: "dir"))
  var test: String?

  @Option(help: .said(.optionOrganisation, value: "name"))
  var organisation: String = "Test"

  @Option(help: .said(.optionHome(Choice.list(of: Home.self)), value: "compartment"))
  var home: String = Home.aftercare.rawValue

  @Option(help: .said(.optionCard, value: "file"))
  var card: [String] = []

  var name: CommandName { .logCreate }

  /// The compartments that can be the home of a log: whose controller keeps it.
  private enum Home: String, CaseIterable {
    case aftercare, supervision, zvh

    var compartment: Compartment {
      switch self {
      case .aftercare: .aftercare
      case .supervision: .supervision
      case .zvh: .zvh
      }
    }

    /// The role in which a member works in such a log.
    var role: Role {
      switch self {
      case .aftercare: .aftercareCoordinator
      case .supervision: .supervisionOfficer
      case .zvh: .processDirector
      }
    }
  }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let home = try Choice.read(home, for: "--home", as: Home.self)
    if let test { return try createTest(test, home, call) }
    return try createSealed(home, call)
  }

  private func createTest(
    _ folder: String, _ home: Home, _ call: Invocation
  ) throws(Problem) -> ExitCode {
    let place = LogPlace(folder: folder)
    let user = UserName(call.surroundings.login)
    let ledger: Ledger
    do throws(LedgerError) {
      ledger = try Ledger.create(
        at: place.log, on: SystemDisk(), purpose: .test,
        log: .drawn(at: call.clock.now.milliseconds),
        writer: place.writer(call.surroundings, call.clock))
    } catch {
      throw .notMade(error, in: place)
    }
    try begin(
      Unlocking.Opened(ledger: ledger, keyring: nil), at: place, home,
      [Member(user: user, name: user.text, role: call.role ?? home.role, team: "")], call)
    try call.say(.logCreated(folder, user: user.text))
    return .ok
  }

  /// Keys first, then the log. The founder holds the keys of their own role and no others; the two
  /// printed keys open everything.
  private func createSealed(_ home: Home, _ call: Invocation) throws(Problem) -> ExitCode {
    if call.role != nil { throw .roleOnlyInDemo }
    let place = LogPlace(folder: call.folder)
    guard !Files.exists(place.log), !Files.exists(place.keyring) else {
      throw .log(.alreadyExists(path: place.log), folder: call.folder)
    }
    var cards: [UserCard] = []
    for path in card { cards.append(try CardText.read(path)) }
    let founder = try Unlocking(place, call).identity()
    guard founder.isStrong else { throw .keys(.cheapPassphrase, folder: call.folder) }
    cards.insert(founder.card, at: 0)
    let log = LogID.drawn(at: call.clock.now.milliseconds)
    let members = try cards.map { card throws(Problem) in
      guard let role = Role(rawValue: card.role), role != .practice else {
        throw Problem.badCard(card.name)
      }
      return Member(user: UserName(card.name), name: card.name, role: role, team: "")
    }
    let (keyring, secrets) = try keyring(of: log, founder, cards, members, place, call)
    let ledger: Ledger
    do throws(LedgerError) {
      ledger = try Ledger.create(
        at: place.log, on: SystemDisk(), purpose: .real, log: log,
        writer: place.writer(call.surroundings, call.clock), keys: keyring)
    } catch {
      throw .notMade(error, in: place)
    }
    try begin(Unlocking.Opened(ledger: ledger, keyring: keyring), at: place, home, members, call)
    try call.say(.sealedLogCreated(call.folder, secrets: secrets.map { $0.text }))
    return .ok
  }

  private func keyring(
    of log: LogID, _ founder: UnlockedUser, _ cards: [UserCard], _ members: [Member],
    _ place: LogPlace, _ call: Invocation
  ) throws(Problem) -> (Keyring, [RecoverySecret]) {
    var grants: [UInt8: [UserCard]] = [:]
    for (card, member) in zip(cards, members) {
      for compartment in member.role.keys {
        grants[CompartmentLabel.number(of: compartment), default: []].append(card)
      }
    }
    let clock = call.clock
    return try place.making { () throws(KeyringError) in
      let secrets = [try RecoverySecret.draw(), try RecoverySecret.draw()]
      let keyring = try Keyring.create(
        at: place.keyring, on: SystemDisk(), log: log, founder: founder,
        content: Compartment.aboutPeople.map(CompartmentLabel.number(of:)),
        logLabel: CompartmentLabel.number(of: .administration),
        auditLabel: CompartmentLabel.number(of: .audit), grants: grants, recovery: secrets
      ) { UInt64(max(0, clock.now.milliseconds)) }
      return (keyring, secrets)
    }
  }

  /// The first decision of a log.
  private func begin(
    _ opened: Unlocking.Opened, at place: LogPlace, _ home: Home, _ members: [Member],
    _ call: Invocation
  ) throws(Problem) {
    let founder = opened.keyring?.identity.card.name ?? call.surroundings.login
    let session = try Session(
      opened, at: place, isPassing: false,
      viewer: Viewer(user: UserName(founder), role: .administrator), call)
    try session.decide(
      [
        .recordOrganisation(
          Organisation(name: organisation, municipality: nil, home: home.compartment))
      ] + members.map { .recordMember($0) }, at: call.clock.now)
    session.close()
  }
}
