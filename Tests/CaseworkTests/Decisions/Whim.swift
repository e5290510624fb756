@testable import Casework

/// Draws commands by chance, most of them allowed, for tests that must hold for any history.
struct Whim {
  var generator: SplitMix64
  /// Whether it also draws what undo does not take back because it has left the house.
  let leavesTheHouse: Bool

  init(seed: UInt64, leavesTheHouse: Bool = true) {
    generator = SplitMix64(seed: seed)
    self.leavesTheHouse = leavesTheHouse
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func one<Value>(of values: some Collection<Value>) -> Value? {
    values.randomElement(using: &generator)
  }

  mutating func text() -> String { ["opvang vol", "gebeld", "komt goed", ""][number(0..<4)] }

  mutating func date() -> CivilDate { World.today.adding(days: number(-30..<60)) }

  /// One command, or now and then up to four of them as one decision.
  mutating func commands(in register: Register, by viewer: Viewer) -> [Command] {
    let count = number(0..<10) == 0 ? number(2..<5) : 1
    return (0..<count).map { _ in command(in: register, by: viewer) }
  }

  mutating func command(in register: Register, by viewer: Viewer) -> Command {
    let files = register.files(for: viewer).sorted { $0.id < $1.id }
    guard files.count >= 3, number(0..<14) > 0, let file = one(of: files) else {
      return registration(by: viewer)
    }
    switch number(0..<12) {
    case 8 where file.compartment == .zvh: return inHouse(file, in: register)
    case 7 where leavesTheHouse: return shared(file)
    case 8, 9: return aboutMatters(file)
    case 11: return aboutRequests(file, at: World.today)
    case 10: return aboutSupervision(file)
    case 0: return administration(in: register)
    case 1, 2: return aboutPerson(file, among: files)
    case 3: return aboutSupervision(file)
    case 4: return aboutNotes(file)
    case 5: return aboutContacts(file)
    default: return aboutReturn(file)
    }
  }

  private mutating func registration(by viewer: Viewer) -> Command {
    let names = ["Ravi de Vos", "Sam 't Hooft", "Deniz Çelik", "Linh Nguyễn", "Elif Bakır"]
    let compartments = viewer.compartments.subtracting([.administration]).sorted()
    let compartment = one(of: compartments) ?? .aftercare
    let first = NewReturn(
      details: World.details,
      dates: [
        ReturnDate(
          kind: .sentenceEnd, date: date(), quality: .confirmed, source: .custodialAgency,
          receivedOn: World.today)
      ])
    return .register(
      NewPerson(
        identity: World.identity(one(of: names) ?? "Vos"), compartment: compartment,
        owner: number(0..<3) == 0 ? nil : viewer.user,
        firstReturn: compartment == .aftercare ? first : nil))
  }

  private mutating func administration(in register: Register) -> Command {
    switch number(0..<4) {
    case 0:
      return .recordAbsence(
        Absence(
          user: UserName(["jansen", "dewit"][number(0..<2)]), first: World.today,
          last: World.today.adding(days: number(-1..<9)), deputy: UserName("visser")))
    case 1:
      return .recordMember(
        Member(
          user: UserName(["jansen", "visser"][number(0..<2)]), name: "Naam \(number(0..<9))",
          role: .aftercareCoordinator, team: "Team \(number(0..<2))"))
    case 2:
      return .recordOrganisation(
        Organisation(name: "Zwanendam \(number(0..<9))", municipality: nil, home: .aftercare))
    default:
      let known = register.directoryEntries.map(\.id)
      return .recordDirectoryEntry(
        DirectoryEntry(
          replaces: number(0..<2) == 0 ? one(of: known) : nil, organisation: "PI \(number(0..<9))",
          role: "", name: "", phone: "", hours: ""))
    }
  }

  private mutating func aboutPerson(_ file: PersonFile, among files: [PersonFile]) -> Command {
    switch number(0..<7) {
    case 5: return aboutPlaces(file)
    case 0: return .correctIdentity(file.id, World.identity("Ben Okafor \(number(0..<9))"))
    case 1: return .addAlias(file.id, PersonName(parsing: "Bennie \(text())"))
    case 2: return .link(file.id, one(of: files)?.id ?? file.id)
    case 3:
      return .recordAddress(
        file.id,
        Address(
          kind: .home, street: text(), houseNumber: "1", postcode: nil, city: "Zwanendam",
          source: .person, verifiedOn: nil))
    default:
      return .assign(file.id, to: [nil, UserName("jansen"), UserName("dewit")][number(0..<3)])
    }
  }

  private mutating func aboutReturn(_ file: PersonFile) -> Command {
    guard let item = one(of: file.liveReturns), number(0..<12) > 0 else {
      return .announceReturn(file.id, NewReturn(details: World.details))
    }
    switch number(0..<9) {
    case 0:
      return .correctReturn(
        file.id, item.id, ReturnDetails(type: .endLeave, institution: "PI \(number(0..<9))"))
    case 1, 2:
      let kinds: [ReturnDateKind] = [.sentenceEnd, .endLeaveEarliest, .leaveEnd]
      let isKnown = number(0..<6) > 0
      return .recordReturnDate(
        file.id, item.id,
        ReturnDate(
          kind: kinds[number(0..<3)], date: isKnown ? date() : nil,
          quality: isKnown ? .confirmed : .unknown, source: .injus, receivedOn: World.today))
    case 3, 4:
      let next = one(of: number(0..<5) == 0 ? ReturnStatus.allCases : item.next)
      return .changeStatus(
        file.id, item.id, ReturnProgress(status: next ?? .announced, reason: text()),
        override: number(0..<2) == 0 ? "kan toch" : nil)
    case 5:
      let state = one(of: OfferState.allCases) ?? .offered
      return .answerOffer(
        file.id, item.id, OfferAnswer(state: state, on: World.today, reason: text()))
    default:
      let kind = one(of: BasicConditionKind.allCases) ?? .care
      let next = one(of: item.conditions.state(of: kind).next) ?? .blocked
      return .changeCondition(
        file.id, item.id, kind, ConditionFinding(state: next, remark: text()))
    }
  }

  private mutating func aboutNotes(_ file: PersonFile) -> Command {
    guard let note = one(of: file.liveNotes), number(0..<2) == 0 else {
      return .addNote(file.id, World.note("Opvang \(number(0..<99))"))
    }
    return number(0..<3) == 0
      ? .retractNote(file.id, note.id, reason: text())
      : .amendNote(file.id, note.id, text: text())
  }

  private mutating func aboutContacts(_ file: PersonFile) -> Command {
    switch number(0..<4) {
    case 0: return .planContact(file.id, PlannedContact(on: date(), kind: .phone))
    case 1:
      let plan = one(of: file.plannedContacts.live)?.id
      return .recordContact(
        file.id, ContactMoment(planned: plan, on: World.today, kind: .phone, remark: text()))
    case 2:
      let task = one(of: file.tasks)?.id
      return .finishTask(file.id, task ?? file.id, remark: text())
    default: return .setTask(file.id, TaskContent(title: "Bel \(number(0..<9))", due: date()))
    }
  }

  private mutating func aboutSupervision(_ file: PersonFile) -> Command {
    guard let order = one(of: file.supervisions), number(0..<4) > 0 else {
      return .orderSupervision(file.id, World.order)
    }
    guard number(0..<3) == 0 else { return step(order, file) }
    return number(0..<2) == 0
      ? .startSupervision(file.id, order.id, on: World.today)
      : .setSupervisionLevel(file.id, order.id, one(of: SupervisionLevel.allCases) ?? .one)
  }
}
