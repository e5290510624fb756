/// What a term of a search can ask of a row beside the words in it. The raw value is the name that
/// is understood in every language.
package enum FindField: String, CaseIterable, Hashable, Sendable {
  /// How urgent what the queue says of somebody is.
  case tier
  /// The day on which something in the row is due.
  case due
  /// The earliest possible day of the return.
  case returns
  /// How somebody returns; of a measure what it is, of a note what it is about.
  case kind
  case owner
  /// What the case is about, for who may see that.
  case theme
  case identity
  case housing
  case workIncome = "work-income"
  case debts
  case care
  case network
  case status
  /// The rule or signal behind an entry of the queue.
  case rule
  /// Something about the person is put aside.
  case snoozed
  /// It changed since the viewer last looked.
  case new
  /// What notes say, in full.
  case note

  /// The basic condition that it asks about.
  package var condition: BasicConditionKind? {
    switch self {
    case .identity: .identity
    case .housing: .housing
    case .workIncome: .workIncome
    case .debts: .debts
    case .care: .care
    case .network: .network
    default: nil
    }
  }

  /// Whether its value is a day, so that it can be asked for what is before or after one.
  package var isDay: Bool { self == .due || self == .returns }

  /// Whether it is there or not, without a value.
  package var isFlag: Bool { self == .snoozed || self == .new }
}

/// The lists that can be searched, for what can be asked of each.
package enum FindList: String, CaseIterable, Hashable, Sendable {
  case triage, returns, caseload, notes, measures, meetings, notices, referrals
  /// A list that is not about people: it is searched by words alone.
  case other

  /// Whether a field means something for the rows of this list.
  package func answers(_ field: FindField) -> Bool {
    switch self {
    case .other: false
    case .notes, .meetings: field != .due
    default: true
    }
  }

  /// The fields that can be asked here, in their order.
  package var fields: [FindField] { FindField.allCases.filter(answers) }
}

/// How a day is compared with the one that is asked for.
package enum DayRelation: String, CaseIterable, Hashable, Sendable {
  case before = "<"
  case until = "<="
  case on = ":"
  case from = ">="
  case after = ">"

  package func holds(_ day: CivilDate, _ wanted: CivilDate) -> Bool {
    switch self {
    case .before: day < wanted
    case .until: day <= wanted
    case .on: day == wanted
    case .from: day >= wanted
    case .after: day > wanted
    }
  }
}

/// What a row itself answers to a field.
package enum FindAnswer: Hashable, Sendable {
  /// The codes of what it has; one of them has to be wanted.
  case codes([String])
  /// A day, or none.
  case day(CivilDate?)
  case owner(UserName?)
  case flag(Bool)
}
