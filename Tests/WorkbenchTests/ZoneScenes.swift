import Canvas
import Casework
import Wording

@testable import Workbench

extension Scene {
  /// The practice log with the person near whose address a victim has an interest.
  static func near(
    _ stage: inout Stage, in compartment: Compartment = .aftercare, tab: Bool = true
  ) {
    stage = Stage(
      ZoneStage.register, role: stage.workbench.viewer.role, size: stage.workbench.size,
      language: stage.workbench.language)
    let person = compartment == .victim ? ZoneStage.victim : ZoneStage.person
    open(&stage, person, on: tab ? .environment : .summary)
  }

  /// Opens a dossier by keys, so that it is on record, and goes to one of its tabs. Who does not see
  /// the person stays in the list.
  private static func open(_ stage: inout Stage, _ person: PersonID, on tab: DossierTab) {
    stage.press("3")
    while stage.workbench.scope != .all { stage.press("m") }
    stage.workbench.caseload.moveTo(person)
    stage.press("esc")
    guard stage.workbench.focusedPerson == person else { return }
    stage.press("enter")
    for _ in DossierTab.allCases where stage.workbench.dossier.map({ $0.tab != tab }) ?? false {
      stage.press("tab")
    }
  }

  static let zones: [Scene] = [
    Scene("dossier-environment") { near(&$0) },
    Scene("dossier-environment-victim") { near(&$0, in: .victim) },
    Scene("form-address") { stage in
      near(&stage)
      stage.press("a d a")
    },
    Scene("form-zone") { stage in
      near(&stage)
      let zone = stage.workbench.language == .dutch ? "g" : "z"
      stage.press("a d \(zone) tab tab")
      stage.type("4811")
      stage.press("tab")
      stage.type("52,4012 4,1101")
      stage.press("tab")
      stage.type("250")
    },
    Scene("form-victim-interest") { stage in
      near(&stage)
      stage.press(stage.workbench.language == .dutch ? "a e j" : "a e y")
      stage.type("Kade 12")
      stage.press("ctrl-d")
    },
    Scene("form-nearness") { stage in
      near(&stage)
      stage.press("a E")
    },
  ]
}

/// A person with an address, a zone, a victim zone and a word that was told.
enum ZoneStage {
  /// Digits of the area of the victim, which no screen shows to anybody.
  static let needles = ["4037123", "1034987", "52.4037", "4.1034987", "157"]

  static let made: (register: Register, person: PersonID) = {
    var register = Register()
    var ids = RecordIDSource(generator: SplitMix64(seed: 43))
    let viewer = Viewer(user: Practice.user, role: .practice)
    var minutes = -300
    @discardableResult
    func record(_ command: Command) -> [Event] {
      minutes += 1
      let events = try! Decider.decide(
        [command], in: register, by: viewer, at: Stage.now.adding(seconds: minutes * 60),
        ids: &ids)
      for event in events { register.evolve(event) }
      return events
    }
    record(.recordOrganisation(Practice.organisation))
    record(
      .recordMember(Member(user: Practice.user, name: "M. Jansen", role: .practice, team: "Nazorg"))
    )
    let today = CivilDate(iso: "2026-11-23")!
    let person = record(
      .register(
        NewPerson(
          identity: Identity(
            name: PersonName(parsing: "Çelik 't Hooft"),
            birthDate: PartialDate(iso: "1988-02-14")!), owner: Practice.user,
          firstReturn: NewReturn(
            details: ReturnDetails(type: .conditionalRelease, institution: "PI Nieuwegein"),
            dates: [
              ReturnDate(
                kind: .conditionalRelease, date: CivilDate(iso: "2027-01-04")!,
                quality: .confirmed, source: .custodialAgency, receivedOn: today)
            ]))))[0].id
    let address = record(
      .recordAddress(
        person,
        Address(
          kind: .intended, street: "Kuiperssteeg", houseNumber: "14", postcode: nil,
          city: "Zwanendam", source: .person, verifiedOn: nil,
          coordinate: Coordinate(latitude: 52.4012, longitude: 4.1034)!)))[0].id
    let ban = record(
      .recordMeasure(
        person,
        MeasureContent(
          type: .areaBan, authority: .mayor, from: Due(today), ground: "172a",
          extent: "winkelgebied", proportionality: "Een gesprek hielp niet.")))[0].id
    record(
      .drawZone(
        person,
        ZoneContent(
          target: .measure(ban), label: "winkelgebied Damplein",
          shape: try! ZoneShape(
            around: Coordinate(latitude: 52.4012, longitude: 4.1101)!, metres: 250))))
    let area = try! ZoneShape(
      around: Coordinate(latitude: 52.4037123, longitude: 4.1034987)!, metres: 157)
    record(
      .recordVictimInterest(
        person,
        VictimInterest(
          answer: .yes, area: try! AreaCode(validating: "WK999901"), shape: area, on: today)))
    record(
      .drawZone(person, ZoneContent(target: .measure(ban), isVictimZone: true, shape: area)))
    record(
      .tellNearness(
        person,
        NearnessTold(
          nearness: .nearby, address: address, source: .prosecution,
          ground: "BIJ-13, zienswijze", on: today)))
    return (register, person)
  }()

  static var register: Register { made.register }
  static var person: PersonID { made.person }
  static var victim: PersonID {
    let viewer = Viewer(user: Practice.user, role: .practice)
    return register.linked(to: person, for: viewer)[0].id
  }
}
