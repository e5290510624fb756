import ArgumentParser
import Casework
import Wording

/// `keerpunt hold`: stops on destruction.
struct HoldCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hold", abstract: Phrase.holdAbstract.said,
      subcommands: [HoldPlace.self, HoldLift.self, HoldList.self])
  }
}

/// `keerpunt hold place REF --ground GROUND`; the remark comes from standard input.
struct HoldPlace: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "place", abstract: Phrase.holdPlaceAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: KeptPersonArgument

  @Option(help: .said(.optionGround(Choice.list(of: HoldGround.self)), value: "ground"))
  var ground: String

  var name: CommandName { .holdPlace }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let ground = try Choice.read(ground, for: "--ground", as: HoldGround.self)
    let remark = try TypedText.read()
    // A stop must not come too late because the session that places it destroys first.
    var call = call
    call.isErasing = false
    let session = try Session(opening: call.folder, for: .writing, call)
    let person = try person.find(in: session)
    try session.decide(
      [.placeHold(person.person, HoldContent(ground: ground, remark: remark))],
      at: call.clock.now)
    try call.say(.holdPlaced(person.reference.description, ground.phrase))
    session.close()
    return .ok
  }
}

/// `keerpunt hold lift REF`: lifts the holds that stand; the reason comes from standard input.
struct HoldLift: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lift", abstract: Phrase.holdLiftAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: KeptPersonArgument

  @Option(help: .said(.optionGroundOfHold(Choice.list(of: HoldGround.self)), value: "ground"))
  var ground: String?

  var name: CommandName { .holdLift }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let only = try ground.map { text throws(Problem) in
      try Choice.read(text, for: "--ground", as: HoldGround.self)
    }
    let reason = try TypedText.read()
    let session = try Session(opening: call.folder, for: .writing, call)
    let person = try person.find(in: session)
    let now = call.clock.now
    let holds = person.holds.filter { only == nil || $0.content.ground == only }
    guard !holds.isEmpty else { throw .refused(.unknownHold, today: now.date) }
    for hold in holds {
      try session.decide([.liftHold(person.person, hold.id, reason: reason)], at: now)
    }
    try call.say(.holdLifted(person.reference.description, count: holds.count))
    session.close()
    return .ok
  }
}

/// `keerpunt hold list`.
struct HoldList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrase.holdListAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .holdList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .reading, call)
    let today = call.clock.now.date
    let people = session.register.heldPeople(for: session.viewer)
    try session.record(listing: "holds", of: people.map(\.person))
    for person in people {
      for hold in person.holds {
        try call.say(
          .holdLine(
            person.reference.description, person.compartment.phrase, hold.content.phrase,
            since: .day(hold.placed.at.date, today: today)))
      }
    }
    if people.isEmpty { try call.say(.noHolds) }
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}
