/// What the queue is sorted by, in this order and nothing else: a fixed, published rule (domain.md D2
/// and H17). No score, address, income or origin is part of it.
struct TriageOrder: Comparable {
  private let tier: Tier
  /// Hours that are left in the first tier, calendar days elsewhere; negative when it is over.
  private let timeLeft: Int
  private let hardness: Hardness
  /// Of the conviction, and only inside supervision and BIJ.
  private let nature: Int
  /// More unknowns come first.
  private let unknowns: Int
  /// The day on which anything was last recorded: what lies longest comes first.
  private let touched: CivilDate
  private let id: RecordID

  init(_ entry: TriageEntry, at now: Moment) {
    tier = entry.tier
    timeLeft = TriageOrder.timeLeft(entry, at: now)
    hardness = entry.hardness
    nature = entry.nature?.rank ?? ConvictionNature.other.rank
    unknowns = -entry.unknowns.count
    touched = entry.touched.date
    id = entry.id
  }

  private static func timeLeft(_ entry: TriageEntry, at now: Moment) -> Int {
    guard let due = entry.due else { return entry.timeLeft == .atOnce ? 0 : .max }
    guard entry.tier == .now else { return now.date.days(until: due.date) }
    let milliseconds = due.moment.milliseconds - now.milliseconds
    let (hours, rest) = milliseconds.quotientAndRemainder(dividingBy: 3_600_000)
    return Int(rest < 0 ? hours - 1 : hours)
  }

  static func < (left: TriageOrder, right: TriageOrder) -> Bool {
    if left.tier != right.tier { return left.tier < right.tier }
    if left.timeLeft != right.timeLeft { return left.timeLeft < right.timeLeft }
    if left.hardness != right.hardness { return left.hardness < right.hardness }
    if left.nature != right.nature { return left.nature < right.nature }
    if left.unknowns != right.unknowns { return left.unknowns < right.unknowns }
    if left.touched != right.touched { return left.touched < right.touched }
    return left.id < right.id
  }
}

extension ConvictionNature {
  /// The class in the order of the queue (domain.md D2): against a child, sexual or against life,
  /// then other violence, then the rest.
  var rank: Int {
    switch self {
    case .sexualMinor, .sexual, .life: 0
    case .violence: 1
    case .other: 2
    }
  }
}
