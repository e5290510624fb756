import Casework
import Exchange

extension Office {
  mutating func supervise(_ person: PersonID, _ order: SupervisionID) {
    let condition = decide([
      .stepSupervision(
        person, order,
        .conditionSet(SpecialCondition(kind: .placeBan, text: "centrum", monitoring: .gps))),
      .stepSupervision(
        person, order, .conditionSet(SpecialCondition(kind: .reportDuty, text: "wekelijks"))),
    ])[0].id
    let steps: [SupervisionStep] = [
      .conditionLifted(condition, reason: "OM"), .intervalAgreed(days: 14, reason: "rustig"),
      .breachReported(BreachReport(on: Due(today), what: "kwam niet", source: "politie")),
      .warned(on: today, reason: "derde keer"), .closed(on: today),
      .municipalityAdvised(on: today, text: "woonplek nodig"),
    ]
    for step in steps { decide([.stepSupervision(person, order, step)]) }
    decide([
      .recordSentence(
        person,
        Sentence(
          judgedOn: CivilDate(iso: "2026-01-10"), length: SentenceLength(years: 2, days: 3),
          countsFrom: CivilDate(iso: "2025-10-01"), nature: .violence))
    ])
  }

  mutating func impose(on person: PersonID) {
    let item = register.file(person, for: everything)!.returns[0].id
    let from = Due(today, CivilTime(iso: "08:30"))
    let measure = decide([
      .recordMeasure(
        person,
        MeasureContent(
          type: .areaBan, authority: .mayor, from: from, until: today.adding(days: 60),
          ground: "172a", extent: "centrum", proportionality: "=een gesprek hielp niet",
          namedDays: 40))
    ])[0].id
    decide([
      .stepMeasure(
        person, measure,
        MeasureStep(kind: .breached, on: from, source: "politie", reason: "in het centrum"))
    ])
    decide([
      .recordMeasure(
        person,
        MeasureContent(
          type: .conductOrder, authority: .prosecution, from: from, proportionality: "nodig",
          contents: [.contactBan]))
    ])
    let advice = decide([
      .requestAdvice(
        person,
        AdviceRequest(
          question: "Kan hij terug?", askedBy: "OM", asked: .us, askedOn: today,
          due: today.adding(days: 7)))
    ])[0].id
    decide([
      .answerAdvice(person, advice, AdviceAnswer(on: today, text: "Kan", reaction: "eens"))
    ])
    let request = decide([
      .receiveRequest(
        person,
        SubjectRequest(
          kind: .access, receivedOn: today, identity: .documentSeen, covers: "wat is gedeeld"))
    ])[0].id
    decide([
      .stepRequest(person, request, .answered(text: "dossier meegegeven", on: today))
    ])
    let opened = decide([
      .openCase(
        person,
        CaseOpening(ground: .nuisance, question: "Wie pakt dit op?", askedBy: "agent", on: today))
    ])[0].id
    decide([.closeCase(person, opened, reason: "wijkteam")])
    decide([
      .recordSentence(
        person,
        Sentence(
          judgedOn: CivilDate(iso: "2026-01-10"), length: SentenceLength(years: 2),
          countsFrom: CivilDate(iso: "2025-10-01")))
    ])
    decide([
      .authoriseLeave(
        person,
        LeaveAuthorisation(
          phase: .unescorted, from: today, clinic: "FPC", calls: "kliniek belt wijkagent"))
    ])
    decide([
      .checkReturn(
        person, item, .screening, ReturnCheck(answer: .yes, on: today, remark: "gebeld"))
    ])
    decide([
      .decideTriage(
        person,
        TriageDecision(signal: .noOwner, matter: person, due: nil, verb: .done(reason: "klaar")))
    ])
  }
}
