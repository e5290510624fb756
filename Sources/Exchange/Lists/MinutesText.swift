package import Casework
package import Wording

/// The minutes of a meeting as text.
package struct MinutesText: Sendable {
  private let minutes: Minutes

  package init(_ minutes: Minutes) { self.minutes = minutes }

  /// - Parameter width: cells that a line may take; nil for 80.
  package func text(_ language: Language, today: CivilDate, width: Int?) -> String {
    let width = max(30, width ?? 80)
    return minutes.lines(today: today).flatMap { line -> [String] in
      let text = line[language]
      guard !text.isEmpty else { return [""] }
      let indent = text.prefix { $0 == " " }.count
      return TextLayout.wrapped(String(text.dropFirst(indent)), width: width - indent - 2)
        .enumerated().map {
          String(repeating: " ", count: indent + ($0.offset == 0 ? 0 : 2)) + $0.element
        }
    }.map { $0 + "\n" }.joined()
  }
}
