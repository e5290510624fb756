package import Casework
import Wording

extension Listing where Row == CaseloadRow {
  /// The caseload, `keerpunt.caseload/1`.
  package init(caseload rows: [CaseloadRow]) {
    self.init(
      schema: "keerpunt.caseload/1", keys: CaseloadKeys.all, columns: CaseloadKeys.columns,
      rows: rows)
  }
}

private enum CaseloadKeys {
  static let all: [ListKey<CaseloadRow>] = [
    ListKey("ref") { .string($0.reference.description) },
    ListKey("name", isText: true) { .string($0.name.listed) },
    ListKey("birth_date") { .birthDate($0.birthDate) },
    ListKey("compartment") { .word($0.compartment) },
    ListKey("person_id") { .id($0.id) },
    ListKey("owner", isText: true) { .user($0.owner) },
    ListKey("owner_name", isText: true) { .text($0.ownerName) },
    ListKey("responsible", isText: true) { .user($0.responsible) },
    ListKey("responsible_name", isText: true) { .text($0.responsibleName) },
    ListKey("level") { .integer($0.level?.rawValue) },
    ListKey("awaits_start") { .boolean($0.awaitsStart) },
    ListKey("order_received_on") { .date($0.orderReceivedOn) },
    ListKey("last_contact") { .date($0.lastContact) },
    ListKey("next_contact") { .date($0.nextContact?.on) },
    ListKey("next_contact_time") { .time($0.nextContact?.time) },
    ListKey("next_contact_kind") { .word($0.nextContact?.kind) },
    ListKey("open_tasks") { .integer($0.openTasks) },
    ListKey("first_task_due") { .date($0.firstTaskDue) },
    ListKey("first_due") { .date($0.firstDue) },
    ListKey("earliest_date") { .date($0.earliest) },
    ListKey("status") { .word($0.status) },
    ListKey("touched_at") { .moment($0.touched) },
    ListKey("since") { .word($0.novelty) },
  ]

  static let columns: [TextColumn<CaseloadRow>] = [
    TextColumn(.columnDue) { row, today in day(row.firstDue, today) },
    TextColumn(.columnName, narrowest: 14) { row, _ in .verbatim(row.name.listed) },
    TextColumn(.columnReference) { row, _ in .verbatim(row.reference.description) },
    TextColumn(.columnLevel, isRight: true) { row, _ in
      row.level.map { .verbatim("\($0.rawValue)") } ?? .verbatim("")
    },
    TextColumn(.columnLastContact) { row, today in day(row.lastContact, today) },
    TextColumn(.columnTasks, isRight: true) { row, _ in .verbatim("\(row.openTasks)") },
    TextColumn(.columnEarliest) { row, today in day(row.earliest, today) },
    TextColumn(.columnOwner, narrowest: 6) { row, _ in .verbatim(row.responsibleName) },
  ]

  private static func day(_ date: CivilDate?, _ today: CivilDate) -> Phrase {
    date.map { .day($0, today: today) } ?? .verbatim("")
  }
}
