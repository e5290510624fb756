import Testing

@testable import Casework

@Suite("What each role may do")
struct PrivilegeMatrixTests {
  /// A row per command, a mark per role in the order of `Role.allCases`: `+` taken, `-` the role
  /// lacks the right, `r` the role only reads, `o` not needed because the role opens it anyway.
  static let commands = """
    recordOrganisation   - - - - - r - r + +
    recordMember         - - - - - r - r + +
    recordAbsence        + + + + + r + r + +
    recordDirectoryEntry + + + + + r + r + +
    register             + + + + + r + r - +
    correctIdentity      + + + + + r + r - +
    addAlias             + + + + + r + r - +
    link                 + + + + + r + r - +
    recordAddress        + + + + + r + r - +
    assign               + + + + + r + r - +
    announceReturn       + + + + + r + r - +
    drawZone             + + + + + r + r - +
    removeZone           + + + + + r + r - +
    recordVictimInterest + + + + + r + r - +
    tellNearness         + + + + + r + r - +
    correctReturn        + + + + + r + r - +
    recordReturnDate     + + + + + r + r - +
    changeStatus         + + + + + r + r - +
    changeCondition      + + + + + r + r - +
    answerOffer          + + + + + r + r - +
    addNote              + + + + + r + r - +
    amendNote            + + + + + r + r - +
    retractNote          + + + + + r + r - +
    keepDraft            + + + + + + + + + +
    dropDraft            o o o o o o o o o o
    planContact          + + + + + r + r - +
    recordContact        + + + + + r + r - +
    setTask              + + + + + r + r - +
    finishTask           + + + + + r + r - +
    orderSupervision     + + + + + r + r - +
    startSupervision     + + + + + r + r - +
    setSupervisionLevel  + + + + + r + r - +
    recordAccess         + + + + + + + + + +
    breakGlass           + - + - - r - r - o
    reviewAccess         - - - - - r - + - +
    rectifyNote          + + + + + r + r - +
    rectifyForPerson     - - - - - r + r - +
    changeSetting        - - - - - r + r + +
    stepSupervision      + + + + + r + r - +
    recordMeasure        + + + + + r + r - +
    stepMeasure          + + + + + r + r - +
    requestAdvice        + + + + + r + r - +
    answerAdvice         + + + + + r + r - +
    setTheme             + + + + + r + r - +
    stepTheme            + + + + + r + r - +
    stepReportingCode    + + + + + r + r - +
    recordConviction     + + + + + r + r - +
    recordSpell          + + + + + r + r - +
    correctCareer        + + + + + r + r - +
    judgeRisk            + + + + + r + r - +
    stepRisk             + + + + + r + r - +
    openCase             + + + + + r + r - +
    closeCase            + + + + + r + r - +
    disclose             + + + + + r + r - +
    stepDisclosure       + + + + + r + r - +
    referToZvh           + + + + + r + r - +
    stepZvh              + + + + + r + r - +
    planMeeting          + + + + + r + r - +
    tableCase            + + + + + r + r - +
    discussCase          + + + + + r + r - +
    nameTables           - - - - - r + r + +
    recordSentence       + + + + + r + r - +
    authoriseLeave       + + + + + r + r - +
    receiveNotice        + + + + + r + r - +
    stepNotice           + + + + + r + r - +
    expectNotice         + + + + + r + r - +
    checkReturn          + + + + + r + r - +
    decideTriage         + + + + + r + r - +
    """

  /// A row per right, a mark per role.
  static let rights = """
    decide-on-cases      + + + + + - + - - +
    keep-directory       + + + + + - + - + +
    record-members       - - - - - - - - + +
    admit-users          - - - - - - - - + +
    grant-keys           - - - - - - - - + +
    change-settings      - - - - - - + - + +
    request-erasure      + + + + + - + - - +
    confirm-erasure      - - - + + - + - - +
    place-hold           + + + + + - + - - +
    compile-access-file  - - - - - - + - - +
    rectify              - - - - - - + - - +
    export               + + + + + - + - - +
    reveal-bsn           + + - + - - + - - +
    see-skn              - - + - - - - - - +
    read-all-supervision - - - + - - + - - +
    break-glass          + - + - - - - - - +
    review-access        - - - - - - - + - +
    """

  private static func row(_ name: String, _ marks: [String]) -> String {
    name + String(repeating: " ", count: 21 - name.count) + marks.joined(separator: " ")
  }

  @Test("every command, by every role, taken or refused as the table says")
  func everyCommand() throws {
    let (world, sample) = try Self.world()
    let rows = try SampleCommands.names.map { name in
      let command = try #require(sample.command(name), "\(name)")
      #expect(SampleCommands.name(of: command) == name)
      return Self.row(name, Role.allCases.map { Self.mark(command, by: $0, in: world) })
    }
    #expect(rows == Self.commands.split(separator: "\n").map(String.init))
  }

  @Test("every right is held by the roles that the table says")
  func everyRight() {
    let rows = Right.allCases.map { right in
      Self.row(right.rawValue, Role.allCases.map { $0.has(right) ? "+" : "-" })
    }
    #expect(rows == Self.rights.split(separator: "\n").map(String.init))
  }

  @Test("only the data protection officer reads the audit compartment, beside invented people")
  func audit() {
    #expect(
      Role.allCases.filter { $0.compartments.contains(.audit) } == [
        .dataProtectionOfficer, .practice,
      ])
    #expect(!Compartment.aboutPeople.contains(.audit))
  }

  @Test("nobody becomes known in the audit compartment or in administration")
  func nobodyInAudit() throws {
    for compartment in [Compartment.audit, .administration] {
      var world = World()
      #expect(throws: Refusal.wrongCompartment(compartment)) {
        try world.person(compartment: compartment, by: World.all)
      }
    }
  }

  /// Everybody sees everything here, so that the role alone decides.
  private static func mark(_ command: Command, by role: Role, in world: World) -> String {
    var world = world
    let viewer = Viewer(
      user: UserName("iemand"), role: role, compartments: Set(Compartment.allCases))
    do {
      try world.take(command, by: viewer)
      return "+"
    } catch Refusal.notAllowed(let right, let lacking) {
      return right == command.right && lacking == role ? "-" : "?"
    } catch Refusal.roleOnlyReads(role) {
      return "r"
    } catch Refusal.glassNotNeeded {
      return "o"
    } catch Refusal.unknownDraft {
      // Only its author drops a draft.
      return "o"
    } catch {
      return "\(error)"
    }
  }

  private static func world() throws -> (World, SampleCommands) {
    var world = World()
    let (person, returned) = try world.personWithReturn()
    let note = try world.take(.addNote(person, World.note()))[0].id
    let task = try world.take(.setTask(person, TaskContent(title: "Bel", due: World.today)))[0].id
    let supervised = try world.person(
      compartment: .supervision, owner: World.yilmaz.user, by: World.yilmaz)
    let order = try world.take(.orderSupervision(supervised, World.order), by: World.yilmaz)[0].id
    let measure = try world.take(.recordMeasure(person, World.areaBan))[0].id
    let zone = try world.take(
      .drawZone(
        person, ZoneContent(target: .measure(measure), shape: ZoneWorld.circle())))[0].id
    let address = try world.take(.recordAddress(person, ZoneWorld.address()))[0].id
    let advice = try world.take(.requestAdvice(person, World.adviceRequest))[0].id
    let opened = try world.take(.openCase(person, World.opening))[0].id
    let house = try House(in: &world)
    let told = try world.take(
      .register(
        NewPerson(
          identity: World.identity(), compartment: .bij, firstNotice: World.notice)),
      by: World.delegate)
    let sample = SampleCommands(
      person: person, returned: returned, note: note, task: task, supervised: supervised,
      order: order, measure: measure, zone: zone, address: address, advice: advice,
      opened: opened, told: told[0].id, notice: told[1].id, house: house,
      background: try world.backgroundCommands(about: supervised))
    return (world, sample)
  }
}
