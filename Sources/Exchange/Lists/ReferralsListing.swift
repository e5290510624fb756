package import Casework
import Wording

extension Listing where Row == ReferralRow {
  /// The cases of the house, `keerpunt.referrals/1`.
  package init(referrals rows: [ReferralRow]) {
    self.init(
      schema: "keerpunt.referrals/1", keys: ReferralKeys.all, columns: ReferralKeys.columns,
      rows: rows)
  }
}

private enum ReferralKeys {
  static let all: [ListKey<ReferralRow>] = [
    ListKey("ref") { .string($0.reference.description) },
    ListKey("name", isText: true) { .string($0.name.listed) },
    ListKey("birth_date") { .birthDate($0.birthDate) },
    ListKey("compartment") { .word($0.compartment) },
    ListKey("case_id") { .id($0.id) },
    ListKey("person_id") { .id($0.person) },
    ListKey("state") { .word($0.state) },
    ListKey("referred_by", isText: true) { .string($0.referral.by.organisation) },
    ListKey("referred_on") { .date($0.referral.on) },
    ListKey("criteria", parts: ZvhCriterion.allCases.map(\.rawValue)) { row in
      .object(ZvhCriterion.allCases.map { ($0.rawValue, .word(row.referral.answer($0))) })
    },
    ListKey("meets_criteria") { .word($0.referral.meetsCriteria) },
    ListKey("reason", isText: true) { .text($0.referral.reason) },
    ListKey("goal", isText: true) { .text($0.referral.goal) },
    ListKey("partners", isText: true) { .text($0.referral.partners) },
    ListKey("told") { .word($0.referral.told) },
    ListKey("why_not_told", isText: true) { .text($0.referral.whyNotTold) },
    ListKey("missing") { .array($0.missing.map { .string($0.rawValue) }) },
    ListKey("closing") { .due($0.closing) },
    ListKey("lead", isText: true) { .optional($0.lead) { .string($0.organisation) } },
    ListKey("open_agreements") { .integer($0.openAgreements) },
    ListKey("next_due") { .date($0.nextDue) },
    ListKey("owner", isText: true) { .user($0.owner) },
    ListKey("owner_name", isText: true) { .text($0.ownerName) },
    ListKey("since") { .word($0.novelty) },
  ]

  static let columns: [TextColumn<ReferralRow>] = [
    TextColumn(.columnDue) { row, today in
      row.closing.map { .due($0, today) } ?? row.nextDue.map { .day($0, today: today) }
        ?? .verbatim("")
    },
    TextColumn(.columnName, narrowest: 12) { row, _ in .verbatim(row.name.listed) },
    TextColumn(.columnReference) { row, _ in .verbatim(row.reference.description) },
    TextColumn(.columnState, narrowest: 8) { row, _ in row.state.phrase },
    TextColumn(.columnMissing, narrowest: 12) { row, _ in .list(row.missing.map(\.phrase)) },
    TextColumn(.columnOpenConditions, isRight: true) { row, _ in
      .verbatim("\(row.openAgreements)")
    },
    TextColumn(.columnOwner, narrowest: 6) { row, _ in .verbatim(row.ownerName) },
  ]
}
