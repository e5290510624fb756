/// Signals of the house: S29, and S30 for what was agreed in a plan.
extension FileSignals {
  /// S29: a referral that the next triage cannot take. Its time is the first closing time after it came
  /// in; a referral that missed it stays, late, until it is complete.
  var incompleteReferrals: [TriageFinding] {
    guard let item = file.zvhCase,
      file.state(of: item, settings: sight.settings, at: sight.now) == .incomplete
    else { return [] }
    let rhythm = ZvhRhythm(sight.settings, on: sight.today)
    let closing = rhythm.closing(after: item.referred.at)
    return [
      finding(
        .referralIncomplete, about: item.id,
        .referralIncomplete(
          file.missing(in: item.referral), by: item.referral.by, closing: closing,
          triage: rhythm.triage(after: closing)),
        due: closing, asked: .completeReferral(item.id), tier: .thisWeek,
        raised: item.referralEntered)
    ]
  }

  /// S30: an agreement of which the last day has passed. Whose it is, is said; calling them is ours.
  var overdueAgreements: [TriageFinding] {
    file.liveZvhCases.flatMap { item in
      item.openAgreements.filter { $0.isLate(sight.today) }.map { open in
        finding(
          .taskOverdue, about: open.id,
          .agreementOverdue(what: open.agreement.what, owner: open.agreement.owner),
          due: Due(open.agreement.due), asked: .endAgreement(item.id, open.id), tier: .prepare,
          raised: open.agreed)
      }
    }
  }
}
