import Testing

@testable import Casework

extension Scene {
  /// What happens in the house.
  /// - Returns: whether the word is one of these.
  mutating func playHouse(
    _ verb: String, _ rest: inout Words, about person: PersonID
  ) throws -> Bool {
    switch verb {
    case "refer":
      let (on, missing) = try (past(&rest), rest.remaining)
      house = try take(.referToZvh(person, Scene.referral(on: on, without: missing)))
    case "amend":
      let on = try #require(world.register.files[person]?.zvhCase?.referral.on)
      let referral = Scene.referral(on: on, without: rest.remaining)
      try take(.stepZvh(person, need(house), .amended(referral), at: nil))
    case "triage":
      let outcome = try rest.word(ZvhOutcome.self)
      try take(
        .stepZvh(
          person, need(house),
          .triaged(outcome, on: world.now.date, table: "PGA", reason: "reden"), at: nil))
    case "agree":
      let what = try rest.next().spaced
      let content = ZvhAgreement(
        what: what, owner: Partner(.neighbourhoodTeam, "Wijkteam Oost"), due: try rest.day())
      agreement = try take(.stepZvh(person, need(house), .agreed(content), at: nil))
    case "agreed":
      let end = try rest.word(ZvhAgreementEnd.self)
      try take(
        .stepZvh(
          person, need(house),
          .agreementEnded(need(agreement), end, on: world.now.date, remark: "gebeld"), at: nil))
    case "scale":
      let how = try rest.word(ZvhScaling.self)
      try take(
        .stepZvh(person, need(house), .scaled(how, on: world.now.date, reason: "r"), at: nil))
    case "end-house":
      try take(
        .stepZvh(person, need(house), .closed(on: world.now.date, reason: "doel"), at: nil))
    case "number":
      try take(.correctIdentity(person, Scene.known(born: "1989-03-12")))
    case "birth":
      var identity = Scene.known(born: try rest.next())
      identity.citizenServiceNumber =
        world.register.files[person]?.identity.current?.value.citizenServiceNumber
      try take(.correctIdentity(person, identity))
    default: return false
    }
    return true
  }

  /// A referral that is complete but for some fields.
  static func referral(on day: CivilDate, without missing: [String]) -> ZvhReferral {
    func text(_ field: ZvhField, _ text: String) -> String {
      missing.contains(field.rawValue) ? "" : text
    }
    var criteria: [ZvhCriterion: Answer] = [
      .severalProblems: .yes, .severalChains: .yes, .surroundings: .yes,
    ]
    if missing.contains("criteria") { criteria[.surroundings] = .unknown }
    if missing.contains("unmet") { criteria = [.severalProblems: .no, .localSafety: .no] }
    return ZvhReferral(
      by: Partner(.police, "Politie"), on: day, criteria: criteria,
      reason: text(.reason, "overlast"), goal: text(.goal, "rust"),
      partners: text(.partners, "wijkteam"),
      told: missing.contains("told") ? .unknown : missing.contains("why") ? .no : .yes)
  }

  static func known(born: String) -> Identity {
    Identity(
      name: PersonName(parsing: "Ravi de Vos"), birthDate: PartialDate(iso: born)!,
      citizenServiceNumber: try! CitizenServiceNumber(validating: "123456782"))
  }
}
