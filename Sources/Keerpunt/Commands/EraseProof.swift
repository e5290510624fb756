import ArgumentParser
import Casework
import FoundationEssentials
import Ledger
import Records
import Wording

/// `keerpunt erase proof [ID]`: what was destroyed, when and why, with the head of the log, signed by
/// the user. It can be handed over: nobody is named in it.
struct EraseProof: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "proof", abstract: Phrase.eraseProofAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentDestruction, value: "id"))
  var destruction: String?

  var name: CommandName { .eraseProof }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let (session, keyring) = try Session.sealed(call)
    let chosen = session.register.destructions.filter {
      destruction == nil || $0.id.text == destruction?.lowercased()
    }
    guard !chosen.isEmpty else { throw .unknownDestruction(destruction) }
    session.heads.sign(session.ledger, keyring)
    guard let head = session.ledger.seenHead?.checkpoint else { throw .headsDoNotHold(1) }
    let today = call.clock.now.date
    let backup = session.register.settings.value(of: .keyBackup, on: today)
    var lines = [Phrase.proofTitle, .proofLog(session.name)]
    for entry in chosen {
      lines.append(
        .proofOfDestruction(
          entry.id.text, .clock(entry.at), entry.value.compartment.phrase,
          entry.value.ground.phrase, requested: .clock(entry.value.requestedAt),
          confirmed: .clock(entry.value.confirmedAt)))
      lines += entry.value.counts.kinds.map { .proofCount($0.kind.phrase, $0.count) }
      lines.append(
        .proofBackups(days: backup, until: .dayWithYear(entry.at.date.adding(days: backup))))
    }
    lines.append(.verbatim(head.printed))
    let text = Phrase.joined(lines, separator: "\n")[call.language]
    let signed = try session.place.keeping { () throws(KeyringError) in
      try keyring.signed(Array(text.utf8))
    }
    try StandardStreams.print(
      text
        + Phrase.proofSignature(
          key: Data(signed.publicKey).base64EncodedString(),
          signature: Data(signed.signature).base64EncodedString())[call.language] + "\n")
    session.close()
    return .ok
  }
}
