@testable import Casework

/// Notices to the mayor in the words of a table.
extension Scene {
  /// `notice KIND RETURN RECEIVED [ground|supplied=DAY]`: `RECEIVED` is also the day of supply unless
  /// one is given. `RETURN` may be `none`.
  func bijNotice(_ rest: inout Words) throws -> BijNotice {
    let kind = try rest.word(NoticeKind.self)
    let returnsOn = try rest.dayOrNone()
    let received = try rest.day()
    var notice = BijNotice(
      number: "BIJ-1", kind: kind, ground: .listedOffence, suppliedOn: received,
      receivedOn: received, returnsOn: returnsOn, institution: "PI Vught", isIrrevocable: .yes,
      isJuvenileLaw: .no)
    while let word = rest.optional {
      if let ground = NoticeGround(rawValue: word) {
        notice.ground = ground
      } else {
        notice.number = word
      }
    }
    return notice
  }

  /// `noticed KIND [DAY]`: the day that a view was asked by, or the new day of the return.
  func noticeStep(_ rest: inout Words, on day: CivilDate) throws -> NoticeStep {
    let kind = try rest.word(NoticeStepKind.self)
    var step = NoticeStep(kind: kind, on: day, by: "OM", text: "reden")
    switch kind {
    case .assessed:
      step.assessment = UnrestAssessment(
        findings: [], consulted: [.police], conclusion: .possible, reason: "reden")
      step.by = ""
    case .noAction: step.outcomes = [.monitor]
    case .measuresTaken: step.outcomes = [.measure]
    case .passedOn: step.outcomes = [.triad]
    case .viewGiven: step.analysis = .yes
    default: break
    }
    if rest.peek != nil { step.day = try rest.dayOrNone() }
    return step
  }

  /// `expected KIND RETURN [SILENCE] [fictive]`.
  func expectedNotice(_ rest: inout Words) throws -> ExpectedNotice {
    var expected = ExpectedNotice(kind: try rest.word(NoticeKind.self), source: "PI")
    expected.returnsOn = try rest.dayOrNone()
    while let word = rest.optional {
      if word == "fictive" {
        expected.isFictive = true
      } else {
        guard let reason = SilenceReason(rawValue: word) else { throw Unreadable(words: word) }
        expected.silence = reason
      }
    }
    return expected
  }
}
