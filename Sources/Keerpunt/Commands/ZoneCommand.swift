import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt zone`: the areas of orders and conditions.
struct ZoneCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "zone", abstract: ZoneProgramTexts.abstract.said,
      subcommands: [ZoneAdd.self, ZoneList.self, ZoneTest.self])
  }
}

/// `keerpunt zone add REF`: the area comes from standard input as GeoJSON, never from the command line,
/// which other users of the computer can see.
struct ZoneAdd: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: ZoneProgramTexts.addAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @Option(name: .customLong("for"), help: .said(ZoneProgramTexts.optionFor, value: "number"))
  var target: String?

  @Flag(name: .customLong("victim"), help: .said(ZoneProgramTexts.optionVictim))
  var isVictimZone = false

  var name: CommandName { .zoneAdd }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try StandardStreams.input() } catch { throw .file(error) }
    let shape: ZoneShape
    do throws(GeoJSONError) { shape = try GeoJSON.shape(bytes) } catch { throw .badArea(error) }
    let session = try Session(opening: call.folder, for: .writing, call)
    let file = try PersonArgument.find(about, in: session)
    let now = call.clock.now
    let all = file.zoneTargetLines
    guard !all.isEmpty else { throw .refused(.noZoneHere, today: now.date) }
    guard let number = target.map(Int.init) ?? (all.count == 1 ? 1 : nil),
      all.indices.contains(number - 1)
    else { throw .whichZoneTarget(all.count) }
    let chosen = all[number - 1]
    try session.decide(
      [
        .drawZone(
          file.id,
          ZoneContent(
            target: chosen.target, purpose: chosen.purpose, isVictimZone: isVictimZone,
            shape: shape))
      ], at: now)
    try call.say(
      isVictimZone
        ? ZoneProgramTexts.victimZoneAdded(about.description)
        : ZoneProgramTexts.added(about.description, chosen.label))
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}

/// `keerpunt zone list REF`.
struct ZoneList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: ZoneProgramTexts.listAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @OptionGroup var reason: ReasonOption

  var name: CommandName { .zoneList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let session = try Session(opening: call.folder, for: .reading, call)
    let file = try PersonArgument.find(about, in: session)
    try session.record(opening: file, because: try reason.given())
    for (index, target) in file.zoneTargetLines.enumerated() {
      try call.say(.verbatim("\(index + 1)  ") + target.label)
      for zone in file.standingZones where zone.content.target == target.target {
        try call.say(.verbatim("   ") + zone.content.title)
      }
    }
    if file.zoneTargetLines.isEmpty { try call.say(ZoneProgramTexts.noTargets) }
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}

/// `keerpunt zone test REF`: how the addresses lie to the zones, or how one place does.
struct ZoneTest: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "test", abstract: ZoneProgramTexts.testAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @Option(help: .said(ZoneProgramTexts.optionAt, value: "lat,lon"))
  var at: String?

  @OptionGroup var reason: ReasonOption

  var name: CommandName { .zoneTest }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let about = try PersonArgument.read(reference)
    let place = try at.map { text throws(Problem) in
      do throws(CoordinateError) { return try Coordinate(validating: text) } catch {
        throw .badCoordinate(error)
      }
    }
    let session = try Session(opening: call.folder, for: .reading, call)
    let file = try PersonArgument.find(about, in: session)
    try session.record(opening: file, because: try reason.given())
    let around = session.register.environment(of: file.id, for: session.viewer)
    for zone in around?.zones ?? [] {
      try call.say(zone.content.title.capitalised)
      if let place {
        // To a victim zone nothing is measured, whoever asks.
        let reading =
          zone.content.isVictimZone
          ? ZoneReading.victimZone(nil) : zone.content.shape.map { $0.reading(of: place) }
        try call.say(.verbatim("  ") + (reading ?? .noCoordinate).phrase)
        continue
      }
      for (address, reading) in zip(around?.addresses ?? [], zone.readings) {
        try call.say(
          .verbatim("  ") + address.address.kind.phrase + .verbatim(": ") + reading.phrase)
      }
    }
    if around?.zones.isEmpty ?? true {
      try call.say(ZoneProgramTexts.noZones)
    } else if place == nil, around?.addresses.isEmpty ?? true {
      try call.say(ZoneProgramTexts.noAddresses)
    }
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}

extension PersonFile {
  /// What a zone can be drawn for, in the order in which the list numbers it.
  fileprivate var zoneTargetLines: [(target: ZoneTarget, purpose: ZonePurpose, label: Phrase)] {
    zoneTargets.flatMap { target, purposes in
      let name: Phrase
      switch target {
      case .measure(let id):
        name = measures.first { $0.id == id }?.content.type.phrase ?? .verbatim("")
      case .condition(let id):
        name =
          supervisions.flatMap(\.conditions).first { $0.id == id }?.value.kind.phrase
          ?? .verbatim("")
      }
      return purposes.map { (target, $0, name + .verbatim(", ") + $0.phrase) }
    }
  }
}
