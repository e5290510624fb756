@testable import Casework

/// A person of the house with a case and a meeting, and a command of every kind about them.
struct House {
  let person: PersonID
  let other: PersonID
  let item: ZvhCaseID
  let meeting: MeetingID
  let share: DisclosureID

  static let director = Viewer(user: UserName("post"), role: .processDirector)

  static let police = Partner(.police, "Politie Zwanendam")
  static let prosecution = Partner(.prosecution, "OM")

  static let disclosure = Disclosure(
    to: police, ground: .safetyHouse, purpose: "de straat rustig houden", fields: [.name, .plan],
    on: World.today, decidedBy: "E. Post")

  /// Complete, and within the criteria.
  static let referral = ZvhReferral(
    by: police, on: World.today,
    criteria: [.severalProblems: .yes, .severalChains: .yes, .surroundings: .yes],
    reason: "overlast", goal: "rust", partners: "wijkteam", told: .yes)

  static func newPerson(_ name: String = "Çelik Nguyễn") -> Command {
    var identity = World.identity(name)
    identity.citizenServiceNumber = try? CitizenServiceNumber(validating: "123456782")
    return .register(
      NewPerson(
        identity: identity, compartment: .zvh,
        addresses: [
          Address(
            kind: .home, street: "Kade", houseNumber: "1", postcode: nil, city: "Zwanendam",
            source: .person, verifiedOn: nil)
        ], owner: director.user))
  }

  init(in world: inout World) throws {
    person = try world.take(House.newPerson(), by: House.director)[0].id
    other = try world.take(House.newPerson("Sam 't Hooft"), by: House.director)[0].id
    item = try world.take(.referToZvh(person, House.referral), by: House.director)[0].id
    meeting = try world.take(
      .planMeeting(
        MeetingContent(
          table: "Triage", on: World.today, attending: [House.police, House.prosecution])),
      by: House.director)[0].id
    try world.take(.tableCase(person, CaseTabling(at: meeting, .triage)), by: House.director)
    share = try world.take(.disclose(person, House.disclosure), by: House.director)[0].id
  }

  func command(_ name: String) -> Command? {
    switch name {
    case "disclose": .disclose(person, House.disclosure)
    case "stepDisclosure":
      .stepDisclosure(
        person, share, DisclosureStep(.withdrawn, on: World.today, reason: "verkeerd"),
        telling: TaskContent(title: "Vertel het", due: World.today))
    case "referToZvh": .referToZvh(other, House.referral)
    case "stepZvh":
      .stepZvh(
        person, item, .triaged(.consultation, on: World.today, table: "", reason: "zwaar"),
        at: meeting)
    case "planMeeting": .planMeeting(MeetingContent(table: "ICO", on: World.today))
    case "tableCase": .tableCase(other, CaseTabling(at: meeting, .byHand))
    case "discussCase": .discussCase(person, CaseDiscussion(at: meeting, decision: "ICO"))
    case "nameTables": .nameTables(["Triage", "ICO"])
    default: nil
    }
  }
}
