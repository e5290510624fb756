import Canvas
import Casework
import Wording

/// What a reassignment would do to the load of colleagues: a bar for each of them before and after.
struct LoadPicture: Picture, Hashable, Sendable {
  static let fewest = 50
  /// The columns of the name, and of the number before and after.
  private static let name = 18
  private static let numbers = 14

  private let changes: [Reassignment.Change]

  init(_ made: Reassignment) { changes = made.changes }

  func drawn(_ language: Language, columns: Int) -> [Line] {
    let most = changes.map { max($0.casesBefore, $0.casesAfter) }.max() ?? 0
    let room = min(50, columns - LoadPicture.name - LoadPicture.numbers - 1)
    func cells(_ count: Int) -> Int {
      count <= 0 || most == 0 ? 0 : max(1, count * room / most)
    }
    let bars = changes.map { change -> Line in
      let (before, after) = (cells(change.casesBefore), cells(change.casesAfter))
      let kept = min(before, after)
      let moved: Glyph = after < before ? .taken : .added
      let numbers = "\(change.casesBefore) \(Glyph.leadsTo.text) \(change.casesAfter)"
      return Line([
        Span(LoadPicture.padded(name(change)[language], LoadPicture.name), .strong),
        Span(LoadPicture.padded(numbers, LoadPicture.numbers)),
        Span(String(repeating: Glyph.full.text, count: kept), .info),
        Span(
          String(repeating: moved.text, count: max(before, after) - kept),
          after < before ? .muted : .moved),
      ])
    }
    return bars + [Line(Phrase.loadLegend[language], .muted)]
  }

  /// "De Wit 12 → 9 zaken, 4 → 2 terugkeer".
  var words: [Phrase] {
    guard !changes.isEmpty else { return [.whatIfNothing] }
    return changes.map { change in
      .loadChange(
        name(change), from: change.casesBefore, to: change.casesAfter,
        returns: change.returnsBefore, toReturns: change.returnsAfter)
    }
  }

  private func name(_ change: Reassignment.Change) -> Phrase {
    change.user == nil ? .nobodysCases : .verbatim(change.name)
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    TextLayout.padded(text, to: columns - 1) + " "
  }
}
