import Casework
import Exchange

extension Office {
  /// The same person in the compartment of the notices, with one that went all the way and one that is
  /// expected.
  mutating func tell(_ identity: Identity) {
    let day = today.adding(days: -20)
    let made = decide([
      .register(
        NewPerson(
          identity: identity, compartment: .bij, owner: UserName("noor"),
          firstNotice: BijNotice(
            number: "BIJ-2026-118", kind: .conditionalRelease, ground: .seriousViolence,
            suppliedOn: day, receivedOn: day, returnsOn: today.adding(days: 40),
            institution: "PI Vught", isIrrevocable: .yes, isJuvenileLaw: .no,
            unconditionalMonths: 11, address: "Kade 1", birthPlace: "Zwanendam",
            nationality: "Nederlandse", caseNumber: "99/123456-24", provisions: "Sr 302",
            qualification: "=zware mishandeling", offenceOn: day.adding(days: -400),
            judgment: "11 maanden", probationEnd: today.adding(days: 900),
            executionFrom: day.adding(days: -200), executionUntil: today.adding(days: 300))))
    ])
    let (person, notice) = (made[0].id, made[made.count - 1].id)
    let steps: [NoticeStep] = [
      NoticeStep(kind: .acknowledged, on: today),
      NoticeStep(kind: .viewAsked, on: today, day: today.adding(days: 9), by: "OM"),
      NoticeStep(
        kind: .assessed, on: today,
        assessment: UnrestAssessment(
          findings: [UnrestFinding(factor: .mediaAttention, answer: .yes, note: "de krant")],
          consulted: [.police], conclusion: .likely, reason: "de buurt is boos")),
      NoticeStep(kind: .viewGiven, on: today, analysis: .yes, text: "contactverbod"),
      NoticeStep(
        kind: .passedOn, on: today, outcomes: [.triad], by: "driehoek", text: "onrust verwacht"),
    ]
    decide([.recordSentence(person, Sentence(length: SentenceLength(months: 11)))])
    for step in steps { decide([.stepNotice(person, notice, step)]) }
    decide([
      .expectNotice(
        person,
        ExpectedNotice(
          kind: .sentenceEnd, returnsOn: today.adding(days: 300), silence: .movedAfterNotice,
          source: "OM", remark: "verhuist"))
    ])
  }
}
