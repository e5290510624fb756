import Casework

/// A return of a dossier in JSON.
extension JSON {
  static func returnCase(_ item: ReturnCase) -> JSON {
    let details = item.details.current?.value
    let current = Set(item.currentDates.map(\.id))
    return .object([
      ("return_id", .id(item.id)),
      ("type", .word(details?.type)),
      ("institution", .optional(details) { .text($0.institution) }),
      ("municipality", .optional(details?.municipality) { .string($0.text) }),
      ("status", .word(item.status)),
      ("earliest_date", .date(item.earliest?.value.date)),
      ("dates", .array(item.dates.live.map { returnDate($0, isCurrent: current.contains($0.id)) })),
      ("last_move", .optional(item.lastMove, move)),
      ("statuses", .array(item.progress.live.map(progress))),
      (
        "conditions",
        .object(BasicConditionKind.allCases.map { ($0.rawValue, condition(item, $0)) })
      ),
      ("offer", .array(item.offer.live.map(offer))),
      (
        "checks",
        .array(
          ReturnCheckKind.allCases.flatMap { kind in
            (item.checks[kind]?.live ?? []).map { check(kind, $0) }
          })
      ),
    ])
  }

  private static func check(_ kind: ReturnCheckKind, _ entry: Entry<ReturnCheck>) -> JSON {
    recorded(
      entry,
      [
        ("kind", .word(kind)), ("answer", .word(entry.value.answer)),
        ("on", .date(entry.value.on)), ("remark", .text(entry.value.remark)),
      ])
  }

  private static func returnDate(_ entry: Entry<ReturnDate>, isCurrent: Bool) -> JSON {
    let date = entry.value
    return recorded(
      entry,
      [
        ("kind", .word(date.kind)), ("date", .date(date.date)), ("time", .time(date.time)),
        ("quality", .word(date.quality)), ("source", .word(date.source)),
        ("received_on", .date(date.receivedOn)), ("current", .boolean(isCurrent)),
      ])
  }

  private static func move(_ move: ReturnMove) -> JSON {
    .object([
      ("from", .date(move.from)), ("to", .date(move.to)), ("days", .integer(move.days)),
      ("at", .moment(move.at)), ("author", .user(move.author)),
    ])
  }

  private static func progress(_ entry: Entry<ReturnProgress>) -> JSON {
    recorded(
      entry, [("status", .word(entry.value.status)), ("reason", .text(entry.value.reason))])
  }

  private static func condition(_ item: ReturnCase, _ kind: BasicConditionKind) -> JSON {
    .object([
      ("state", .word(item.conditions.state(of: kind))),
      (
        "history",
        .array(
          item.conditions[kind].live.map { entry in
            recorded(
              entry, [("state", .word(entry.value.state)), ("remark", .text(entry.value.remark))])
          })
      ),
    ])
  }

  private static func offer(_ entry: Entry<OfferAnswer>) -> JSON {
    recorded(
      entry,
      [
        ("state", .word(entry.value.state)), ("on", .date(entry.value.on)),
        ("reason", .text(entry.value.reason)),
      ])
  }

  /// The members of a value with when it was recorded and by whom.
  static func recorded<Value>(_ entry: Entry<Value>, _ members: [(String, JSON)]) -> JSON {
    .object(members + [("recorded_at", .moment(entry.at)), ("author", .user(entry.author))])
  }
}
