import ArgumentParser
import Casework
import Wording

/// `keerpunt erase`: destroys everything about a person in one compartment, by two people.
struct EraseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase", abstract: Phrase.eraseAbstract.said,
      subcommands: [
        EraseRequest.self, EraseConfirm.self, EraseWithdraw.self, EraseList.self, EraseRun.self,
        EraseProof.self,
      ])
  }
}

/// `keerpunt erase request REF --ground GROUND`; the remark comes from standard input.
struct EraseRequest: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "request", abstract: Phrase.eraseRequestAbstract.said)
  }

  /// The grounds as they are typed. The rule of a term follows from the file.
  private enum Ground: String, CaseIterable {
    case retention, request
    case courtOrder = "court-order"
    case wronglyRecorded = "wrongly-recorded"
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: KeptPersonArgument

  @Option(help: .said(.optionGround(Choice.list(of: Ground.self)), value: "ground"))
  var ground: String

  var name: CommandName { .eraseRequest }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let ground = try Choice.read(ground, for: "--ground", as: Ground.self)
    let remark = try TypedText.read()
    let session = try Session(opening: call.folder, for: .writing, call)
    let person = try person.find(in: session)
    try session.decide(
      [
        .requestErasure(
          person.person, ErasureRequest(ground: chosen(ground, person), remark: remark))
      ], at: call.clock.now)
    try call.say(.erasureRequested(person.reference.description))
    session.close()
    return .ok
  }

  private func chosen(_ ground: Ground, _ person: KeptPerson) -> ErasureGround {
    switch ground {
    // A file without a rule is in a compartment that is about nobody, and is refused by itself.
    case .retention: .retention(person.rule ?? .originalText)
    case .request: .requestOfPerson
    case .courtOrder: .courtOrder
    case .wronglyRecorded: .wronglyRecorded
    }
  }
}

/// `keerpunt erase confirm REF`: by the second person.
struct EraseConfirm: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "confirm", abstract: Phrase.eraseConfirmAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: KeptPersonArgument

  var name: CommandName { .eraseConfirm }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .writing, call)
    let person = try person.find(in: session)
    let now = call.clock.now
    let erasure = try session.erasure(of: person)
    try session.decide([.confirmErasure(person.person, erasure.id)], at: now)
    let grace = session.register.settings.value(of: .erasureGrace, on: now.date)
    try call.say(
      .erasureConfirmed(
        person.reference.description,
        from: .day(now.date.adding(days: grace), today: now.date)))
    session.close()
    return .ok
  }
}

/// `keerpunt erase withdraw REF`; the reason comes from standard input.
struct EraseWithdraw: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "withdraw", abstract: Phrase.eraseWithdrawAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: KeptPersonArgument

  var name: CommandName { .eraseWithdraw }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let reason = try TypedText.read()
    // Whoever takes one back must not set off the very thing by looking.
    var call = call
    call.isErasing = false
    let session = try Session(opening: call.folder, for: .writing, call)
    let person = try person.find(in: session)
    let erasure = try session.erasure(of: person)
    try session.decide(
      [.withdrawErasure(person.person, erasure.id, reason: reason)], at: call.clock.now)
    try call.say(.erasureWithdrawn(person.reference.description))
    session.close()
    return .ok
  }
}

extension Session {
  /// The erasure of a person that is on its way.
  fileprivate func erasure(of person: KeptPerson) throws(Problem) -> Erasure {
    guard let erasure = person.erasure else {
      throw .refused(.unknownErasure, today: clock.now.date)
    }
    return erasure
  }
}
