extension Register {
  /// The overview for a question: whose cases it is about, for whom and when. One pass over the files
  /// and one over the queue.
  package func overview(_ question: ListQuestion) -> Overview {
    overview(question, queue: triage(question))
  }

  /// - Parameter queue: what `triage` says for the same question, where that is at hand.
  package func overview(_ question: ListQuestion, queue: [TriageEntry]) -> Overview {
    let owners = OwnerLookup(self, question)
    var tally = OverviewTally(today: question.today)
    for file in files(for: question, of: nil, owners) { tally.add(file) }
    for user in colleagues(of: question.viewer) {
      tally.loads[user, default: Load()].isShown = true
    }
    let smallest = settings.value(of: .smallNumbers, on: question.today)
    return Overview(
      today: question.today, upcoming: tally.upcoming,
      overdue: figure(.returnsOverdue, .returns, tally.overdue),
      days: tally.days.indices.map { index in
        figure(.returnsOn(tally.monday.adding(days: index)), .returns, tally.days[index])
      },
      weeks: (0..<Overview.weekCount).map { week in
        let rows = tally.days[(week * 7)..<(week * 7 + 7)].reduce(into: Set()) { $0.formUnion($1) }
        return figure(.returnsInWeek(tally.monday.adding(days: week * 7)), .returns, rows)
      },
      later: figure(.returnsLater, .returns, tally.later),
      undated: figure(.returnsUndated, .returns, tally.undated),
      blocked: BasicConditionKind.allCases.map {
        figure(.blocked($0), .returns, tally.blocked[$0] ?? [])
      },
      notAsked: BasicConditionKind.allCases.map {
        figure(.notAsked($0), .returns, tally.notAsked[$0] ?? [])
      },
      loads: loads(tally, on: question.today), lapsed: lapsed(in: queue, at: question.now),
      areas: areas(for: question.viewer, smallest), smallest: smallest,
      tiers: queue.reduce(into: [:]) { tiers, entry in
        tiers[entry.matter] = min(tiers[entry.matter] ?? .resting, entry.tier)
      })
  }

  private func figure(
    _ subject: OverviewSubject, _ list: OverviewList, _ rows: Set<RecordID>
  ) -> OverviewFigure {
    OverviewFigure(subject: subject, list: list, rows: rows)
  }

  /// The colleagues in the viewer's own team, who are shown without a case too: they can get some.
  private func colleagues(of viewer: Viewer) -> [UserName] {
    guard let team = members[viewer.user]?.team, !team.isEmpty else { return [] }
    return members.values.filter { $0.team == team && $0.role.has(.decideOnCases) }.map(\.user)
  }

  private func loads(_ tally: OverviewTally, on day: CivilDate) -> [WorkerLoad] {
    let loads = tally.loads.map { user, load in
      WorkerLoad(
        user: user, name: user.map(displayName(of:)) ?? "",
        isAway: user.map { absence(of: $0, on: day) != nil } ?? false,
        cases: figure(.cases(of: user), .caseload, load.cases),
        returns: figure(.returns(of: user), .returns, load.returns))
    }
    return loads.sorted { left, right in
      guard let first = left.user else { return right.user != nil }
      guard let second = right.user else { return false }
      return (Folding.fold(left.name), first.text) < (Folding.fold(right.name), second.text)
    }
  }

  /// Clocks of ours that ran out, by rule and by the week in which they did: never by whose case it is.
  private func lapsed(in queue: [TriageEntry], at now: Moment) -> [OverviewFigure] {
    struct Key: Hashable {
      let rule: RuleID
      let week: CivilDate
    }
    var found: [Key: Set<RecordID>] = [:]
    for entry in queue where entry.signal.isClock && entry.dutyHolder == .us {
      guard let due = entry.due, let rule = entry.rule, due.moment <= now else { continue }
      found[Key(rule: rule, week: due.date.monday), default: []].insert(entry.id)
    }
    let keys = found.keys.sorted { left, right in
      left.week != right.week
        ? left.week > right.week : left.rule.rawValue < right.rule.rawValue
    }
    return keys.map { figure(.lapsed($0.rule, week: $0.week), .triage, found[$0] ?? []) }
  }

  /// People with an upcoming return in the home compartment by the area in which they mean to live.
  /// No other compartment is counted by area (domain.md H18).
  private func areas(for viewer: Viewer, _ smallest: Int) -> [AreaFigure] {
    guard viewer.sees(organisation.home) else { return [] }
    var counts: [String?: Int] = [:]
    for file in files(for: viewer) where file.compartment == organisation.home {
      guard file.returns.contains(where: { $0.isLive && $0.status.isUpcoming }) else { continue }
      counts[file.area, default: 0] += 1
    }
    let areas = counts.keys.sorted { ($0 ?? "~") < ($1 ?? "~") }
    let shown = SmallNumbers.shown(areas.map { counts[$0] ?? 0 }, smallest: smallest)
    return zip(areas, shown).map { AreaFigure(area: $0, count: $1) }
  }
}

/// What one pass over the files counts.
private struct OverviewTally {
  let today: CivilDate
  let monday: CivilDate
  var upcoming = 0
  var overdue: Set<RecordID> = []
  var days = [Set<RecordID>](repeating: [], count: Overview.weekCount * 7)
  var later: Set<RecordID> = []
  var undated: Set<RecordID> = []
  var blocked: [BasicConditionKind: Set<RecordID>] = [:]
  var notAsked: [BasicConditionKind: Set<RecordID>] = [:]
  var loads: [UserName?: Load] = [nil: Load()]

  init(today: CivilDate) {
    self.today = today
    monday = today.monday
  }

  mutating func add(_ file: PersonFile) {
    loads[file.ownerNow, default: Load()].cases.insert(file.id)
    guard !file.returns.isEmpty else { return }
    for item in file.liveReturns where item.status.isUpcoming { add(item, of: file.ownerNow) }
  }

  private mutating func add(_ item: ReturnCase, of owner: UserName?) {
    upcoming += 1
    for kind in BasicConditionKind.allCases {
      switch item.conditions.state(of: kind) {
      case .blocked: blocked[kind, default: []].insert(item.id)
      case .notAsked: notAsked[kind, default: []].insert(item.id)
      default: break
      }
    }
    guard let date = item.earliest?.value.date else {
      undated.insert(item.id)
      return
    }
    let day = monday.days(until: date)
    if date < today { overdue.insert(item.id) }
    if day >= days.count {
      later.insert(item.id)
    } else if date >= today {
      days[day].insert(item.id)
      loads[owner, default: Load()].returns.insert(item.id)
    }
  }
}

private struct Load {
  var cases: Set<RecordID> = []
  var returns: Set<RecordID> = []
  /// A colleague who is there whether or not they have a case.
  var isShown = false
}

extension CivilDate {
  /// The Monday of the week in which it is.
  package var monday: CivilDate { adding(days: 1 - weekday.rawValue) }
}

extension PersonFile {
  /// Where the person means to live or, while nobody knows that, lives: four digits of the postcode.
  fileprivate var area: String? {
    let live = addresses.live
    let address =
      live.last { $0.value.kind == .intended } ?? live.last { $0.value.kind == .home }
    return address?.value.postcode.map { String($0.text.prefix(4)) }
  }
}
