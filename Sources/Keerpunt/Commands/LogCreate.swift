import ArgumentParser
import Casework
import Ledger
import Wording

/// `keerpunt log create --test`: a log to try real formats with. It holds an organisation, its home
/// compartment and the user as a member.
struct LogCreate: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "create", abstract: Phrase.logCreateAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .said(.optionTest, value: "dir"))
  var test: String

  @Option(help: .said(.optionOrganisation, value: "name"))
  var organisation: String = "Test"

  @Option(help: .said(.optionHome(Choice.list(of: Home.self)), value: "compartment"))
  var home: String = Home.aftercare.rawValue

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
    let place = LogPlace(folder: test)
    let user = UserName(call.surroundings.login)
    let role = call.role ?? home.role
    let ledger: Ledger
    do throws(LedgerError) {
      ledger = try Ledger.create(
        at: place.log, on: SystemDisk(), purpose: .test,
        log: .drawn(at: call.clock.now.milliseconds),
        writer: place.writer(call.surroundings, call.clock))
    } catch {
      throw .notMade(error, in: place)
    }
    let session = try Session(
      ledger, at: place, isPassing: false,
      viewer: Viewer(user: user, role: .administrator), call)
    try session.decide(
      [
        .recordOrganisation(
          Organisation(name: organisation, municipality: nil, home: home.compartment)),
        .recordMember(Member(user: user, name: user.text, role: role, team: "")),
      ], at: call.clock.now)
    try call.say(.logCreated(test, user: user.text))
    return .ok
  }
}
