import Casework
import Records

/// A notice of every kind and ground, every step, an assessment with every answer, every silence.
extension Samples {
  static let notices: [Fact] =
    NoticeKind.allCases.map { kind in
      .noticeReceived(full(kind, .listedOffence, .yes))
    }
    + NoticeGround.allCases.map { .noticeReceived(full(.leave, $0, .no)) }
    + [
      .noticeReceived(
        BijNotice(
          number: "", kind: .leave, ground: .tbs, suppliedOn: epoch, receivedOn: epoch))
    ]
    + NoticeStepKind.allCases.map {
      .noticeStepped(
        id, NoticeStep(kind: $0, on: day, day: day.adding(days: 9), by: "OM", text: "reden"))
    }
    + UnrestConclusion.allCases.map { conclusion in
      .noticeStepped(
        otherID,
        NoticeStep(
          kind: .assessed, on: day,
          assessment: UnrestAssessment(
            findings: UnrestFactor.allCases.map {
              UnrestFinding(factor: $0, answer: .unknown, note: "vraag de wijkagent")
            }, consulted: ConsultedParty.allCases, conclusion: conclusion,
            reason: "de buurt is rustig")))
    }
    + Answer.allCases.map {
      .noticeStepped(
        id,
        NoticeStep(
          kind: .viewGiven, on: epoch, outcomes: NoticeOutcome.allCases, analysis: $0,
          text: "voorwaarden"))
    }
    + SilenceReason.allCases.map {
      .noticeExpected(
        ExpectedNotice(
          kind: .conditionalRelease, returnsOn: day, isFictive: true, silence: $0, source: "OM",
          remark: "hoger beroep"))
    }
    + [.noticeExpected(ExpectedNotice(kind: .pijEnd, source: "PI"))]

  private static func full(_ kind: NoticeKind, _ ground: NoticeGround, _ answer: Answer)
    -> BijNotice
  {
    BijNotice(
      number: "BIJ-2026-118", kind: kind, ground: ground, suppliedOn: day, receivedOn: day,
      returnsOn: day.adding(days: 40), institution: "PI Vught", isIrrevocable: answer,
      isJuvenileLaw: answer, unconditionalMonths: 54, address: "Gildehof 12, Zwanendam",
      birthPlace: "Zwanendam", nationality: "Nederlandse", caseNumber: "99/123456-24",
      provisions: "Sr 243", qualification: "verkrachting", offenceOn: day.adding(days: -900),
      judgment: "54 maanden, contactverbod", probationEnd: day.adding(days: 800),
      executionFrom: day.adding(days: -700), executionUntil: day.adding(days: 100))
  }
}
