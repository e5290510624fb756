import Casework
import Wording

/// The parts of the overview, in the order in which they stand.
enum OverviewSection: Int, CaseIterable, Hashable, Sendable {
  case returns, blocked, notAsked, cases, workerReturns, lapsed, areas
}

/// One figure on the screen.
struct OverviewRow: ListRow {
  let id: RecordID
  let section: OverviewSection
  /// What opens behind it; `nil` for a figure by area, which names nobody.
  let figure: OverviewFigure?
  /// `nil` when it is hidden.
  let count: Int?
  /// The largest figure of its section, as whose length its picture is drawn.
  let largest: Int
  /// Of a week: how urgent each return is, on each day, Monday first.
  let days: [[Tier]]
  let label: String
  let load: WorkerLoad?
  /// The area, where it is one; empty for the unknown one.
  let area: String?
  var haystack: String

  /// It is about nobody; the id of the figure stands for that.
  var person: PersonID { id }
  var novelty: Novelty? { nil }
}

extension RecordID {
  /// The identity of a figure: from what it counts alone, so that the cursor stays on it.
  init(figure name: String, in section: OverviewSection) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.init(high: UInt64(section.rawValue) + 1, low: hash)
  }
}

extension OverviewSection {
  /// What stands above its figures.
  var phrase: Phrase {
    switch self {
    case .returns: .sectionReturns
    case .blocked: .sectionBlocked
    case .notAsked: .sectionNotAsked
    case .cases: .sectionCases
    case .workerReturns: .sectionWorkerReturns
    case .lapsed: .sectionLapsed
    case .areas: .sectionAreas
    }
  }
}
