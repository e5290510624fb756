/// A return with what every signal about it asks for, found once.
struct ReturnInSight {
  let item: ReturnCase
  let details: ReturnDetails
  let status: ReturnStatus
  /// The earliest possible return.
  let first: Entry<ReturnDate>?
  let move: ReturnMove?

  init(_ item: ReturnCase) {
    self.item = item
    details = item.details.current?.value ?? ReturnDetails(type: .unknown, institution: "")
    status = item.status
    first = item.earliest
    move = item.dates.entries.count > 1 ? item.lastMove : nil
  }

  var id: ReturnID { item.id }
  var date: CivilDate? { first?.value.date }
  var announced: Moment { item.details.entries.first?.at ?? item.id.moment }

  /// The end of the time before the return: its hour, where that is known.
  var due: Due? { first.flatMap { entry in entry.value.date.map { Due($0, entry.value.time) } } }

  /// Whether the person wants no help: aftercare is voluntary, and after a refusal nothing but that
  /// fact is kept up (domain.md H10).
  var declinesHelp: Bool {
    if status == .declinesHelp { return true }
    switch item.offer.current?.value.state {
    case .declined, .withdrawn: return true
    case .offered, .accepted, nil: return false
    }
  }

  /// Whether somebody prepares it.
  var isPrepared: Bool { status.isUpcoming && !declinesHelp }

  /// Whether somebody said, for a reason, that it is ready as it stood then.
  func isReady(in spiteOf: Entry<ConditionFinding>?) -> Bool {
    guard status == .ready, let step = item.progress.current else { return false }
    return spiteOf.map { ($0.at, $0.id) < (step.at, step.id) } ?? true
  }

  /// The answer that stands on a check is yes.
  func isDone(_ kind: ReturnCheckKind) -> Bool { check(kind)?.value.answer == .yes }

  func check(_ kind: ReturnCheckKind) -> Entry<ReturnCheck>? { item.checks[kind]?.current }

  /// The last check of a kind that was answered with yes.
  func last(_ kind: ReturnCheckKind) -> Entry<ReturnCheck>? {
    item.checks[kind]?.live.filter { $0.value.answer == .yes }
      .max { ($0.value.on, $0.id) < ($1.value.on, $1.id) }
  }

  /// Whether an appointment that was agreed on before the move no longer holds after it: one inside
  /// when the person is out by then, or one outside while the person is still in.
  func breaks(_ plan: Entry<PlannedContact>) -> Bool {
    guard let move, status.isUpcoming, plan.at < move.at else { return false }
    switch plan.value.kind {
    case .inCustody: return move.days < 0 && plan.value.on >= move.to && plan.value.on < move.from
    case .visit, .office:
      return move.days > 0 && plan.value.on >= move.from && plan.value.on < move.to
    case .phone, .video, .letter: return false
    }
  }
}
