package import Casework
import Wording

extension Listing where Row == NoticeRow {
  /// The list of notices to the mayor, `keerpunt.notices/1`.
  /// - Parameter now: the moment of the list, from which days are counted.
  package init(notices rows: [NoticeRow], at now: Moment) {
    self.init(
      schema: "keerpunt.notices/1", keys: NoticeKeys.all(now.date), columns: NoticeKeys.columns,
      rows: rows)
  }
}

private enum NoticeKeys {
  static func all(_ today: CivilDate) -> [ListKey<NoticeRow>] {
    [
      ListKey("ref") { .string($0.reference.description) },
      ListKey("name", isText: true) { .string($0.name.listed) },
      ListKey("birth_date") { .birthDate($0.birthDate) },
      ListKey("compartment") { .word($0.compartment) },
      ListKey("notice_id") { .id($0.id) },
      ListKey("person_id") { .id($0.person) },
      ListKey("number", isText: true) { .string($0.notice.content.number) },
      ListKey("kind") { .word($0.notice.content.kind) },
      ListKey("ground") { .word($0.notice.content.ground) },
      ListKey("state") { .word($0.notice.state) },
      ListKey("supplied_on") { .date($0.notice.content.suppliedOn) },
      ListKey("received_on") { .date($0.notice.content.receivedOn) },
      ListKey("returns_on") { .date($0.notice.returnsOn) },
      ListKey("days_left") { .integer($0.daysLeft(today)) },
      ListKey("lead_days") { .integer($0.notice.leadDays) },
      ListKey("institution", isText: true) { .text($0.notice.content.institution) },
      ListKey("conclusion") { .word($0.notice.assessment?.value.assessment?.conclusion) },
      ListKey("destroy_by") { .date($0.notice.retention.destroyedBy) },
      ListKey("owner", isText: true) { .user($0.owner) },
      ListKey("owner_name", isText: true) { .text($0.ownerName) },
      ListKey("since") { .word($0.novelty) },
    ]
  }

  static let columns: [TextColumn<NoticeRow>] = [
    TextColumn(.columnReturning) { row, today in
      row.notice.returnsOn.map { .day($0, today: today) } ?? .verbatim("?")
    },
    TextColumn(.columnLead, isRight: true) { row, _ in
      row.notice.leadDays.map { .verbatim("\($0)") } ?? .verbatim("")
    },
    TextColumn(.columnName, narrowest: 14) { row, _ in .verbatim(row.name.listed) },
    TextColumn(.columnReference) { row, _ in .verbatim(row.reference.description) },
    TextColumn(.columnType, narrowest: 8) { row, _ in row.notice.content.kind.phrase },
    TextColumn(.columnState, narrowest: 8) { row, _ in row.notice.state.phrase },
    TextColumn(.columnOwner, narrowest: 6) { row, _ in .verbatim(row.ownerName) },
  ]
}
