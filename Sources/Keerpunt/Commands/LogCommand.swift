import ArgumentParser
import Casework
import Exchange
import Ledger
import Wording

/// `keerpunt log`: the log itself, whatever is in it.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log", abstract: Phrase.logAbstract.said,
      subcommands: [LogInfo.self, LogVerify.self, LogExport.self, LogCreate.self])
  }
}

/// `keerpunt log info`.
struct LogInfo: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "info", abstract: Phrase.logInfoAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .logInfo }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let facts: LogInformation
    do throws(LedgerError) {
      facts = try Ledger.open(
        at: LogPlace(folder: call.folder).log, on: SystemDisk(), for: .reading
      ).information()
    } catch {
      throw .log(error, folder: call.folder)
    }
    let description = LogDescription(facts, folder: call.folder)
    if json {
      try StandardStreams.print(description.json.pretty)
    } else {
      try call.say(description.phrase)
    }
    return .ok
  }
}

/// `keerpunt log verify`.
struct LogVerify: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: Phrase.logVerifyAbstract.said)
  }

  /// So many damaged places are named.
  private static let shown = 50

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .logVerify }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let result: Verification
    do throws(LedgerError) {
      result = try Ledger.verify(at: LogPlace(folder: call.folder).log, on: SystemDisk())
    } catch {
      throw .log(error, folder: call.folder)
    }
    switch result {
    case .sound(let facts):
      try call.say(.logSound(records: Int(facts.records), segments: facts.segments))
      return .ok
    case .damaged(_, let damage):
      try call.say(.logDamaged(places: damage.count))
      let people = AffectedPeople(call)
      for place in damage.prefix(LogVerify.shown) {
        try call.say(place.phrase(about: people.reference(of: place)))
      }
      return .damaged
    case .unreadable:
      try call.say(.unreadableLog(call.folder))
      return .unreadable
    }
  }
}

/// Whom damaged records are probably about, by reference number, as far as the rest of the log and
/// the viewer's compartments tell.
private struct AffectedPeople {
  private let session: Session?

  init(_ call: Invocation) {
    session = try? Session(opening: call.folder, for: .reading, call)
  }

  func reference(of damage: Damage) -> String? {
    guard let session, let subject = damage.claimedSubject else { return nil }
    let person = PersonID(high: subject.high, low: subject.low)
    return session.register.file(person, for: session.viewer)?.reference.description
  }
}
