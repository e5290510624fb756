package import Casework
import Wording

extension Listing where Row == ReturnRow {
  /// The list of returns, `keerpunt.returns/1`.
  package init(returns rows: [ReturnRow]) {
    self.init(
      schema: "keerpunt.returns/1", keys: ReturnKeys.all, columns: ReturnKeys.columns, rows: rows)
  }
}

private enum ReturnKeys {
  static let all: [ListKey<ReturnRow>] = who + date + rest

  static let who: [ListKey<ReturnRow>] = [
    ListKey("ref") { .string($0.reference.description) },
    ListKey("name", isText: true) { .string($0.name.listed) },
    ListKey("birth_date") { .birthDate($0.birthDate) },
    ListKey("compartment") { .word($0.compartment) },
    ListKey("return_id") { .id($0.id) },
    ListKey("person_id") { .id($0.person) },
    ListKey("type") { .word($0.details.type) },
    ListKey("institution", isText: true) { .text($0.details.institution) },
    ListKey("municipality") { .optional($0.details.municipality) { .string($0.text) } },
    ListKey("status") { .word($0.status) },
  ]

  static let date: [ListKey<ReturnRow>] = [
    ListKey("earliest_date") { .date($0.earliest?.date) },
    ListKey("earliest_time") { .time($0.earliest?.time) },
    ListKey("earliest_kind") { .word($0.earliest?.kind) },
    ListKey("earliest_quality") { .word($0.earliest?.quality) },
    ListKey("earliest_source") { .word($0.earliest?.source) },
    ListKey("earliest_received_on") { .date($0.earliest?.receivedOn) },
    ListKey("days_left") { .integer($0.daysLeft) },
    ListKey("warning") { .warning($0.warning) },
    ListKey("moved_from") { .date($0.lastMove?.from) },
    ListKey("moved_to") { .date($0.lastMove?.to) },
    ListKey("moved_days") { .integer($0.lastMove?.days) },
    ListKey("moved_at") { .moment($0.lastMove?.at) },
  ]

  static let rest: [ListKey<ReturnRow>] = [
    ListKey("conditions", parts: BasicConditionKind.allCases.map(\.rawValue)) { row in
      .object(
        zip(BasicConditionKind.allCases, row.conditions).map { ($0.rawValue, .word($1)) })
    },
    ListKey("open_conditions") { .integer($0.openConditions) },
    ListKey("offer") { .word($0.offer) },
    ListKey("owner", isText: true) { .user($0.owner) },
    ListKey("owner_name", isText: true) { .text($0.ownerName) },
    ListKey("responsible", isText: true) { .user($0.responsible) },
    ListKey("responsible_name", isText: true) { .text($0.responsibleName) },
    ListKey("open_tasks") { .integer($0.openTasks) },
    ListKey("first_task_due") { .date($0.firstTaskDue) },
    ListKey("since") { .word($0.novelty) },
  ]

  static let columns: [TextColumn<ReturnRow>] = [
    TextColumn(.columnEarliest) { row, today in
      row.earliest?.date.map { .day($0, today: today) } ?? .verbatim("?")
    },
    TextColumn(.columnDaysLeft, isRight: true) { row, _ in
      row.daysLeft.map { .verbatim("\($0)") } ?? .verbatim("")
    },
    TextColumn(.columnName, narrowest: 14) { row, _ in .verbatim(row.name.listed) },
    TextColumn(.columnReference) { row, _ in .verbatim(row.reference.description) },
    TextColumn(.columnType, narrowest: 8) { row, _ in row.details.type.phrase },
    TextColumn(.columnInstitution, narrowest: 6) { row, _ in .verbatim(row.details.institution) },
    TextColumn(.columnOpenConditions, isRight: true) { row, _ in
      .verbatim("\(row.openConditions)")
    },
    TextColumn(.columnOwner, narrowest: 6) { row, _ in .verbatim(row.responsibleName) },
  ]
}
