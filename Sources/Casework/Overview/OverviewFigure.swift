/// What a figure of the overview counts. It is the figure's name: the same question has the same
/// figure tomorrow, with another number.
package enum OverviewSubject: Hashable, Sendable {
  /// Upcoming returns of which the earliest possible day is over.
  case returnsOverdue
  /// Upcoming returns on one day, one of the 84 from this Monday on.
  case returnsOn(CivilDate)
  /// Those of a whole week, by its Monday.
  case returnsInWeek(CivilDate)
  /// Upcoming returns after the twelve weeks, and those of which no day is known.
  case returnsLater, returnsUndated
  /// Upcoming returns with a basic condition that is blocked, or of which nobody asked.
  case blocked(BasicConditionKind)
  case notAsked(BasicConditionKind)
  /// The cases of a colleague, `nil` for nobody's; and their upcoming returns within the twelve weeks.
  /// How late anything is stands in no figure about a colleague (domain.md H18).
  case cases(of: UserName?)
  case returns(of: UserName?)
  /// Clocks of ours that ran out in a week and of which nobody said so, by the rule.
  case lapsed(RuleID, week: CivilDate)
}

/// The list in which what is behind a figure stands.
package enum OverviewList: String, CaseIterable, Hashable, Sendable {
  case returns, caseload, triage
}

/// One number of the overview and the rows that it counts.
package struct OverviewFigure: Hashable, Sendable {
  package let subject: OverviewSubject
  package let list: OverviewList
  /// The rows of that list that it counts, each once.
  package let rows: Set<RecordID>

  package var count: Int { rows.count }
}

/// What one colleague has.
package struct WorkerLoad: Hashable, Sendable {
  /// `nil` for what is nobody's.
  package let user: UserName?
  package let name: String
  /// Away today.
  package let isAway: Bool
  package let cases: OverviewFigure
  package let returns: OverviewFigure
}

/// How many people with an upcoming return mean to live in an area, by four digits of the postcode.
package struct AreaFigure: Hashable, Sendable {
  /// "1012"; `nil` where no postcode is known.
  package let area: String?
  /// `nil` when the number is hidden because it, or another one, would tell about few people.
  package let count: Int?
}

/// The week at a glance, for who leads a team.
package struct Overview: Hashable, Sendable {
  package let today: CivilDate
  /// How many upcoming returns there are in the lists that it is about.
  package let upcoming: Int
  package let overdue: OverviewFigure
  /// 84 days, from the Monday of this week on.
  package let days: [OverviewFigure]
  /// The twelve weeks that they make.
  package let weeks: [OverviewFigure]
  package let later: OverviewFigure
  package let undated: OverviewFigure
  /// In the order of `BasicConditionKind.allCases`.
  package let blocked: [OverviewFigure]
  package let notAsked: [OverviewFigure]
  /// Nobody's first, then by name.
  package let loads: [WorkerLoad]
  /// The latest week first, then by rule.
  package let lapsed: [OverviewFigure]
  /// By area, the unknown one last; over everybody whom the viewer sees, whatever the scope, so that
  /// two scopes cannot be subtracted from each other. They open no list: they have no names.
  package let areas: [AreaFigure]
  /// The smallest number by area that is shown.
  package let smallest: Int
  /// How urgent the most urgent question about a matter is, a return among them; without one nothing
  /// is asked about it now.
  package let tiers: [RecordID: Tier]

  /// How urgent the returns of a figure are, the most urgent first; one about which nothing is asked
  /// is followed.
  package func tiers(of figure: OverviewFigure) -> [Tier] {
    figure.rows.map { min(tiers[$0] ?? .follow, .follow) }.sorted()
  }

  /// Every figure that opens a list.
  package var figures: [OverviewFigure] {
    [overdue] + days + weeks + [later, undated] + blocked + notAsked
      + loads.flatMap { [$0.cases, $0.returns] } + lapsed
  }

  package static let weekCount = 12
}
