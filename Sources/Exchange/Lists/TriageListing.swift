package import Casework
import Wording

extension Listing where Row == TriageEntry {
  /// The queue, `keerpunt.triage/1`.
  /// - Parameter now: the moment for which the queue was asked.
  package init(triage rows: [TriageEntry], at now: Moment) {
    self.init(
      schema: "keerpunt.triage/1", keys: TriageKeys.all(now), columns: TriageKeys.columns,
      rows: rows)
  }
}

enum TriageKeys {
  static func all(_ now: Moment) -> [ListKey<TriageEntry>] { who + clock(now) + words(now) + rest }

  private static let who: [ListKey<TriageEntry>] = [
    ListKey("ref") { .string($0.reference.description) },
    ListKey("name", isText: true) { .string($0.name.listed) },
    ListKey("birth_date") { .birthDate($0.birthDate) },
    ListKey("compartment") { .word($0.compartment) },
    ListKey("entry_id") { .id($0.id) },
    ListKey("person_id") { .id($0.person) },
    ListKey("signal") { .word($0.signal) },
    ListKey("matter_id") { .id($0.matter) },
  ]

  private static func clock(_ now: Moment) -> [ListKey<TriageEntry>] {
    [
      ListKey("tier") { .integer($0.tier.rawValue) },
      ListKey("tier_name") { .string($0.tier.word) },
      ListKey("due_date") { .date($0.due?.date) },
      ListKey("due_time") { .time($0.due?.time) },
      ListKey("time_left") { .string($0.timeLeft.word) },
      ListKey("minutes_left") { entry in
        .integer(entry.due.map { Int(($0.moment.milliseconds - now.milliseconds) / 60_000) })
      },
      ListKey("rule") { .string($0.finding.code) },
      ListKey("article") { .text($0.finding.article) },
      ListKey("source") { .text($0.finding.source) },
      ListKey("hardness") { .word($0.hardness) },
      ListKey("duty_holder") { .word($0.dutyHolder) },
      ListKey("formula_nl") { .optional($0.deadline) { .string($0.formula.nl) } },
      ListKey("formula_en") { .optional($0.deadline) { .string($0.formula.en) } },
    ]
  }

  private static func words(_ now: Moment) -> [ListKey<TriageEntry>] {
    let today = now.date
    return [
      ListKey("why_nl", isText: true) { .string($0.reason.sentence(today: today).nl) },
      ListKey("why_en", isText: true) { .string($0.reason.sentence(today: today).en) },
      ListKey("asked_nl", isText: true) { .string($0.asked.phrase.nl) },
      ListKey("asked_en", isText: true) { .string($0.asked.phrase.en) },
      ListKey("provisional") { .boolean($0.isProvisional) },
      ListKey("missing") { .array($0.missing.map { .string($0.word) }) },
      ListKey("unknowns") { .array($0.unknowns.map { .word($0) }) },
      ListKey("nature") { .word($0.nature) },
    ]
  }

  private static let rest: [ListKey<TriageEntry>] = [
    ListKey("owner", isText: true) { .user($0.owner) },
    ListKey("owner_name", isText: true) { .text($0.ownerName) },
    ListKey("responsible", isText: true) { .user($0.responsible) },
    ListKey("responsible_name", isText: true) { .text($0.responsibleName) },
    ListKey("touched_at") { .moment($0.touched) },
    ListKey("since") { .word($0.novelty) },
  ]

  static let columns: [TextColumn<TriageEntry>] = [
    TextColumn(.columnTier) { entry, _ in entry.tier.phrase },
    TextColumn(.columnTimeLeft) { entry, today in entry.timeLeft.phrase(today: today) },
    TextColumn(.columnName, narrowest: 14) { entry, _ in .verbatim(entry.name.listed) },
    TextColumn(.columnReference) { entry, _ in .verbatim(entry.reference.description) },
    TextColumn(.columnWhy, narrowest: 20) { entry, today in entry.reason.sentence(today: today) },
    TextColumn(.columnRule) { entry, _ in .verbatim(entry.finding.code) },
    TextColumn(.columnOwner, narrowest: 6) { entry, _ in .verbatim(entry.responsibleName) },
  ]
}

extension Tier {
  /// The name of the tier in JSON.
  var word: String {
    switch self {
    case .now: "now"
    case .thisWeek: "this-week"
    case .prepare: "prepare"
    case .follow: "follow"
    case .resting: "resting"
    }
  }
}

extension TimeLeft {
  /// What kind of time is left, in JSON.
  fileprivate var word: String {
    switch self {
    case .late: "late"
    case .hours: "hours"
    case .today: "today"
    case .day: "day"
    case .waiting: "waiting"
    case .atOnce: "at-once"
    }
  }
}

extension MissingInput {
  /// The name of the answer in JSON.
  fileprivate var word: String {
    switch self {
    case .returnDate: "return-date"
    case .victimNearness: "victim-nearness"
    case .probationStart: "probation-start"
    case .agreedInterval: "agreed-interval"
    case .condition(let kind): "condition-\(kind.rawValue)"
    case .helpForBoth: "help-for-both"
    case .requestedDay: "requested-day"
    case .alertOutcome: "alert-outcome"
    case .requesterIdentity: "requester-identity"
    }
  }
}
