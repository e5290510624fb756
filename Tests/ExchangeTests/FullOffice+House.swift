import Casework
import Exchange

extension Office {
  /// A case of the house with everything that a case can have, and something that was shared.
  mutating func refer(_ person: PersonID) {
    let police = Partner(.police, "Politie", person: "wijkagent")
    let meeting = decide([
      .planMeeting(MeetingContent(table: "ICO", on: today, attending: [police]))
    ])[0].id
    let item = decide([
      .referToZvh(
        person,
        ZvhReferral(
          by: police, on: today,
          criteria: [.severalProblems: .yes, .severalChains: .yes, .surroundings: .yes],
          reason: "=overlast", goal: "rust", partners: "wijkteam", told: .no,
          whyNotTold: "onderzoek"))
    ])[0].id
    decide([.tableCase(person, CaseTabling(at: meeting, .triage, question: "ICO?"))])
    let steps: [ZvhStep] = [
      .triaged(.consultation, on: today, table: "", reason: "zwaar"), .leadSet(police),
      .planSet("eerst onderdak"),
      .agreed(ZvhAgreement(what: "belt", owner: police, due: today)),
      .agreed(ZvhAgreement(what: "bezoekt", owner: police, due: today)),
    ]
    for step in steps { decide([.stepZvh(person, item, step, at: meeting)]) }
    let agreement = register.file(person, for: everything)!.zvhCase!.agreements[0].id
    decide([
      .stepZvh(
        person, item, .agreementEnded(agreement, .done, on: today, remark: "gebeld"), at: nil)
    ])
    decide([.discussCase(person, CaseDiscussion(at: meeting, decision: "ICO"))])
    let share = decide([
      .disclose(
        person,
        Disclosure(
          to: police, ground: .safetyHouse, groundWords: "tafel", purpose: "toezicht",
          fields: [.name, .other], words: "=nummer 12", on: today, decidedBy: "Noor",
          meeting: meeting))
    ])[0].id
    decide([
      .stepDisclosure(
        person, share,
        DisclosureStep(.corrected, on: today, reason: "fout", words: "nummer 21"),
        telling: TaskContent(title: "vertellen", due: today))
    ])
  }
}
