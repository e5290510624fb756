import ArgumentParser
import Casework
import Wording

/// `keerpunt erase list`: what is on its way, and what is left of those who were destroyed.
struct EraseList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrase.eraseListAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .eraseList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .reading, call)
    let today = call.clock.now.date
    let pending = session.register.pendingErasures(for: session.viewer)
    try session.record(listing: "erasures", of: pending.map(\.person))
    for erasure in pending {
      try call.say(
        .pendingErasure(
          erasure.reference.description, erasure.compartment.phrase,
          erasure.erasure.request.ground.phrase, erasure.erasure.state.phrase(today: today),
          hold: erasure.hold?.phrase))
    }
    for entry in session.register.destructions {
      try call.say(
        .destroyedErasure(
          entry.id.text, .moment(entry.at, today: today), entry.value.compartment.phrase,
          entry.value.ground.phrase, records: entry.value.counts.total))
    }
    let access = session.register.accessDestructions
    for entry in access {
      try call.say(
        .destroyedAccess(
          entry.value.count, through: .dayWithYear(entry.value.through),
          .moment(entry.at, today: today), months: entry.value.months))
    }
    if pending.isEmpty, access.isEmpty, session.register.destructions.isEmpty {
      try call.say(.noErasures)
    }
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}

/// `keerpunt erase run`: carries out what is due. Every session of somebody who may do so does the
/// same at its start; this tells about it.
struct EraseRun: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "run", abstract: Phrase.eraseRunAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Flag(name: .customLong("dry-run"), help: .said(.optionDryRun))
  var dryRun = false

  var name: CommandName { .eraseRun }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    var call = call
    call.isErasing = false
    let (session, _) = try Session.sealed(call)
    guard session.viewer.role.has(.confirmErasure) else {
      throw session.refusal(.confirmErasure)
    }
    if let problem = session.erasureProblem { throw problem }
    let due = session.dueErasures
    try session.record(listing: "erasures", of: due.map(\.person))
    if due.isEmpty { try call.say(.nothingToErase) }
    let progress = Progress(.erasing, of: due.count, call)
    defer { progress.end() }
    for erasure in due {
      progress.stepSlowly()
      let place = (erasure.reference.description, erasure.compartment.phrase)
      if dryRun {
        try call.say(.wouldErase(place.0, place.1, records: erasure.counts.total))
      } else if try session.carryOut(erasure) {
        // The number is said this once: from here on the program does not know it any more.
        try call.say(.erased(place.0, place.1, records: erasure.counts.total))
      } else {
        try call.say(.erasureInterrupted(place.0))
      }
    }
    session.close()
    return .ok
  }
}
