import Casework
import Wording

/// What Tab offers in the prompt: each Tab puts in the next.
struct Completion: Hashable, Sendable {
  struct Candidate: Hashable, Sendable {
    /// What is put in.
    let text: String
    /// What it means, or how often there is such a row.
    let note: Phrase
  }

  /// What it takes the place of, in characters of the text.
  let range: Range<Int>
  let candidates: [Candidate]
  var focus = 0
  /// The text as it was typed.
  let typed: String

  /// The text with the candidate under the cursor put in, and where the cursor then is.
  var text: String {
    let letters = Array(typed)
    return String(letters[..<range.lowerBound]) + candidates[focus].text
      + String(letters[range.upperBound...])
  }

  var cursor: Int { range.lowerBound + candidates[focus].text.count }

  mutating func step(by count: Int) {
    focus = (focus + count + candidates.count) % candidates.count
  }
}

extension Workbench {
  /// What can stand where the cursor is: names of fields, or values of one that rows of this list have.
  func completion(of editor: LineEditor) -> Completion? {
    let before = String(editor.text.prefix(editor.cursor))
    let list = screen.findList
    let token = QueryToken.all(in: before).last.flatMap { $0.end == editor.cursor ? $0 : nil }
    let start: Int
    let candidates: [Completion.Candidate]
    if let token, let name = token.name {
      guard let value = token.values.last, let field = vocabulary.fieldCalled(name),
        list.answers(field)
      else { return nil }
      start = value.column - (value.isQuoted ? 1 : 0)
      candidates = values(of: field, beginning: FindVocabulary.key(value.text))
    } else {
      if let token, token.values.first?.isQuoted == true { return nil }
      start = token?.nameColumn ?? editor.cursor
      let typed = FindVocabulary.key(token?.values.first?.text ?? "")
      candidates = list.fields.compactMap { field in
        guard let name = vocabulary.name(of: field), typed.isEmpty || name.begins(with: typed)
        else { return nil }
        let sign = field.isFlag ? "" : field.isDay ? "<" : ":"
        return Completion.Candidate(text: name.typed(language) + sign, note: field.meaning)
      }
    }
    guard !candidates.isEmpty else { return nil }
    return Completion(range: start..<editor.cursor, candidates: candidates, typed: editor.text)
  }

  private func values(of field: FindField, beginning typed: String) -> [Completion.Candidate] {
    if field.isDay {
      let spans = ["7d", "14d", "28d", "3m"].filter { $0.hasPrefix(typed) }
      return spans.map { Completion.Candidate(text: $0, note: .verbatim("")) }
    }
    let counts = counts(of: field)
    return vocabulary.values(of: field, in: screen.findList).compactMap { name in
      let count = name.codes.reduce(0) { $0 + (counts[$1] ?? 0) }
      guard count > 0, typed.isEmpty || name.begins(with: typed) else { return nil }
      return Completion.Candidate(text: name.typed(language), note: .verbatim("\(count)"))
    }
  }

  /// How often each value stands in this list, of what the viewer may see.
  private func counts(of field: FindField) -> [String: Int] {
    var counts: [String: Int]
    if let own = list.codes(of: field, on: today) {
      counts = own
    } else if field == .tier || field == .rule {
      counts = triage.codes(of: field, on: today) ?? [:]
    } else {
      counts = register.codes(of: field, for: viewer, among: list.people)
    }
    if field == .owner { counts[FindSight.me] = counts[viewer.user.text] }
    return counts
  }
}
