import Casework

/// What was shared, and the cases of the house, of a dossier in JSON.
extension JSON {
  static func disclosure(_ share: SharedFacts) -> JSON {
    let content = share.content
    return recorded(
      share.told,
      [
        ("disclosure_id", .id(share.id)), ("to", .partner(content.receiver)),
        ("ground", .word(content.ground)),
        ("article", .optional(content.ground.article) { .string($0) }),
        ("ground_words", .text(content.groundWords)), ("purpose", .string(content.purpose)),
        ("fields", .array(content.fieldList.map { .string($0.rawValue) })),
        ("words", .text(share.words)), ("on", .date(content.on)),
        ("decided_by", .string(content.decidedBy)), ("meeting_id", .optional(content.meeting, id)),
        ("withdrawn", .boolean(share.isWithdrawn)), ("steps", .array(share.steps.live.map(step))),
      ])
  }

  private static func step(_ entry: Entry<DisclosureStep>) -> JSON {
    let step = entry.value
    return recorded(
      entry,
      [
        ("step", .word(step.kind)), ("on", .date(step.on)), ("reason", .string(step.reason)),
        ("words", .text(step.words)),
      ])
  }

  static func partner(_ partner: Partner) -> JSON {
    .object([
      ("kind", .word(partner.kind)), ("organisation", .string(partner.organisation)),
      ("person", .text(partner.person)),
    ])
  }

  /// `state` is where the case stands at `now`.
  static func zvhCase(
    _ item: ZvhCase, _ file: PersonFile, _ settings: Settings, at now: Moment
  ) -> JSON {
    let referral = item.referral
    let state = file.state(of: item, settings: settings, at: now)
    return recorded(
      item.referred,
      [
        ("case_id", .id(item.id)), ("state", .word(state)),
        ("referred_by", .partner(referral.by)), ("referred_on", .date(referral.on)),
        (
          "criteria",
          .object(ZvhCriterion.allCases.map { ($0.rawValue, .word(referral.answer($0))) })
        ),
        ("meets_criteria", .word(referral.meetsCriteria)), ("reason", .text(referral.reason)),
        ("goal", .text(referral.goal)), ("partners", .text(referral.partners)),
        ("told", .word(referral.told)), ("why_not_told", .text(referral.whyNotTold)),
        (
          "missing",
          .array(
            state.awaitsTriage
              ? file.missing(in: referral).map { .string($0.rawValue) } : [])
        ),
        ("lead", .optional(item.lead, partner)), ("plan", .optional(item.plan) { .string($0) }),
        ("agreements", .array(item.agreements.map(agreement))),
        ("steps", .array(item.steps.live.map(zvhStep))),
      ])
  }

  private static func agreement(_ item: ZvhAgreementInCase) -> JSON {
    .object([
      ("agreement_id", .id(item.id)), ("what", .string(item.agreement.what)),
      ("owner", .partner(item.agreement.owner)), ("due", .date(item.agreement.due)),
      ("open", .boolean(item.end == nil)), ("ended_at", .moment(item.end?.at)),
    ])
  }

  private static func zvhStep(_ entry: Entry<ZvhStepTaken>) -> JSON {
    recorded(
      entry,
      [
        ("step", .word(entry.value.step.kind)),
        ("meeting_id", .optional(entry.value.meeting, id)),
      ])
  }
}
