import ArgumentParser
import Ledger
import Records
import Wording

/// `keerpunt log head --print`.
struct LogHead: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "head", abstract: Phrase.logHeadAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Flag(name: .customLong("print"), help: .said(.optionPrintHead))
  var printed = false

  var name: CommandName { .logHead }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .writing, call)
    session.heads.sign(session.ledger, session.keyring)
    guard let head = session.ledger.seenHead?.checkpoint else { throw .headsDoNotHold(1) }
    try StandardStreams.print(printed ? head.printed : head.text)
    session.close()
    return .ok
  }
}

/// `keerpunt log prove-recovery`.
struct LogProveRecovery: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "prove-recovery", abstract: Phrase.logProveRecoveryAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .logProveRecovery }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let (session, keyring) = try Session.sealed(call)
    let proof = keyring.proveRecovery(try RecoverySecret.asked(call))
    session.close()
    guard proof.closed.isEmpty else { throw .recoveryNotProved }
    try call.say(
      .recoveryProved(
        proof.opened.compactMap(CompartmentLabel.compartment).map(\.phrase)))
    return .ok
  }
}
