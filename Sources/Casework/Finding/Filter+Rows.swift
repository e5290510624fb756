extension Filter {
  /// Those of the rows that it lets through, and whether words had to be taken loosely.
  package func kept<Row: ListRow>(_ rows: [Row]) -> (rows: [Row], isNear: Bool) {
    var names = FoldedNames()
    let (places, isNear) = Row.places(of: self, in: rows, Array(rows.indices), &names)
    return (places.map { rows[$0] }, isNear)
  }

  /// A term with what does not change from row to row.
  fileprivate struct Ready {
    let term: QueryTerm
    let asked: QueryWant
    let words: [WordMatch]

    init(_ term: QueryTerm) {
      self.term = term
      asked = term.want.asked
      if case .words(let words) = term.want {
        self.words = WordMatch.all(words)
      } else {
        words = []
      }
    }
  }

  /// What a row answers by itself is asked before texts are searched.
  fileprivate func cost(_ term: QueryTerm) -> Int { term.want.field == nil ? 1 : 0 }

  fileprivate func fits<Row: ListRow>(_ row: Row, _ ready: Ready) -> Bool {
    holds(ready, for: row) != ready.term.isNot
  }

  private func holds<Row: ListRow>(_ ready: Ready, for row: Row) -> Bool {
    switch ready.term.want {
    case .words: return ready.words.allSatisfy { $0.isIn(row.haystack) }
    case .phrase(let text): return row.haystack.holds(text)
    case .note:
      let found = sight.found[ready.asked] ?? []
      return found.contains(Row.findList == .notes ? row.id : row.person)
    case .day(let field, let relation, let wanted, _):
      guard let answer = row.answer(to: field, on: sight.today) else { break }
      guard case .day(let day) = answer else { return false }
      return FindSight.holds(day, relation, wanted)
    case .flag(let field):
      guard let answer = row.answer(to: field, on: sight.today) else { break }
      return answer == .flag(true)
    case .values(let field, let wanted, _):
      guard let answer = row.answer(to: field, on: sight.today) else { break }
      switch answer {
      case .codes(let codes): return codes.contains(where: wanted.contains)
      case .owner(let owner): return isOwner(owner, wanted)
      case .day, .flag: return false
      }
    }
    return sight.found[ready.asked]?.contains(row.person) ?? false
  }

  private func isOwner(_ owner: UserName?, _ wanted: Set<String>) -> Bool {
    guard let owner else { return wanted.contains(FindSight.nobody) }
    return wanted.contains(owner.text)
      || wanted.contains(FindSight.me) && sight.actsFor.contains(owner)
  }
}

extension ListRow {
  package static func places(
    of filter: Filter, in rows: [Self], _ candidates: [Int], _ names: inout FoldedNames
  ) -> (places: [Int], isNear: Bool) {
    let terms = filter.query.terms.sorted { filter.cost($0) < filter.cost($1) }
    let fields = terms.filter { $0.isNot || !$0.want.isWords }.map(Filter.Ready.init)
    let words = terms.filter { !$0.isNot && $0.want.isWords }.flatMap { term -> [WordMatch] in
      if case .words(let words) = term.want { WordMatch.all(words) } else { [] }
    }
    let fitting =
      fields.isEmpty
      ? candidates : candidates.filter { row in fields.allSatisfy { filter.fits(rows[row], $0) } }
    guard !words.isEmpty else { return (fitting, false) }
    let exact = fitting.filter { row in words.allSatisfy { $0.isIn(rows[row].haystack) } }
    guard exact.isEmpty, !fitting.isEmpty else { return (exact, false) }
    // In all rows of the list, so that what else is asked does not change how a word is read.
    let loose = words.filter { word in !candidates.contains { word.isIn(rows[$0].haystack) } }
    guard !loose.isEmpty else { return ([], false) }
    let strict = words.filter { !loose.contains($0) }
    let named = names.all(rows)
    let near = fitting.filter { row in
      // Names are what people misspell; in whole sentences a short word is near to anything.
      strict.allSatisfy { $0.isIn(rows[row].haystack) }
        && loose.allSatisfy { $0.isNear(named[row]) }
    }
    return (near, !near.isEmpty)
  }
}

extension FindSight {
  /// Whether a day is as it is asked for. What has no day is before and after nothing.
  static func holds(_ day: CivilDate?, _ relation: DayRelation, _ wanted: CivilDate?) -> Bool {
    guard let day else { return wanted == nil && relation == .on }
    return wanted.map { relation.holds(day, $0) } ?? false
  }
}

extension QueryWant {
  /// Whether it is words that may be taken loosely.
  fileprivate var isWords: Bool { if case .words = self { true } else { false } }
}

/// The names in the rows of a list, folded when a word is first looked for loosely. They hold for those
/// rows in that order.
package struct FoldedNames: Sendable {
  private var names: [String]?

  package init() {}

  fileprivate mutating func all<Row: ListRow>(_ rows: [Row]) -> [String] {
    if let names { return names }
    let folded = rows.map { ($0 as? any NamedRow)?.foldedName ?? $0.haystack }
    names = folded
    return folded
  }
}

/// A row in which a person is named.
protocol NamedRow {
  var name: PersonName { get }
}

extension NamedRow {
  /// The name as it is listed and as it is spoken.
  fileprivate var foldedName: String {
    Folding.fold("\(name.listed) \(name.given) \(name.prefix) \(name.surname)")
  }
}

extension CaseloadRow: NamedRow {}
extension MeasureRow: NamedRow {}
extension NoteRow: NamedRow {}
extension NoticeRow: NamedRow {}
extension ReferralRow: NamedRow {}
extension ReturnRow: NamedRow {}
extension TriageEntry: NamedRow {}
extension AgendaRow: NamedRow {}
