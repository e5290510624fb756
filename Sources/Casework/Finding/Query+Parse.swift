extension Query {
  /// Reads a search as it was typed on a day, for a list.
  package init(
    _ text: String, in list: FindList, _ vocabulary: FindVocabulary, today: CivilDate
  ) {
    let reader = QueryReader(
      list: list, vocabulary: vocabulary, today: today, count: text.count)
    var terms: [QueryTerm] = []
    var problem: QueryProblem?
    for token in QueryToken.all(in: text) {
      do throws(QueryProblem) {
        if let want = try reader.want(token) {
          terms.append(QueryTerm(isNot: token.isNot, want))
        }
      } catch {
        problem = problem ?? error
      }
    }
    self.init(text: text, terms: terms, problem: problem)
  }

  /// A search for words alone.
  package init(words text: String) {
    let words = Folding.fold(text).split(separator: " ").map(String.init)
    self.init(
      text: text, terms: words.isEmpty ? [] : [QueryTerm(.words(words))], problem: nil)
  }
}

extension QueryProblem: Error {}

/// Understands the pieces of a search.
private struct QueryReader {
  let list: FindList
  let vocabulary: FindVocabulary
  let today: CivilDate
  /// How many characters the whole search has.
  let count: Int

  func want(_ token: QueryToken) throws(QueryProblem) -> QueryWant? {
    guard let name = token.name else { return word(token) }
    guard let field = vocabulary.fieldCalled(name) else {
      throw QueryProblem(
        .unknownField(name, near: vocabulary.nearestField(name)), column: token.nameColumn)
    }
    try check(field, at: token.nameColumn)
    if field.isDay { return try day(field, token) }
    guard token.relation == .on else {
      throw QueryProblem(.notOrdered(field), column: token.nameColumn + name.count)
    }
    if field == .note {
      let texts = token.values.map { Folding.fold($0.text) }.filter { !$0.isEmpty }
      guard !texts.isEmpty else { throw missing(field, token) }
      return .note(texts)
    }
    return try values(field, token)
  }

  private func check(_ field: FindField, at column: Int) throws(QueryProblem) {
    guard list.answers(field) else {
      throw QueryProblem(.notHere(field, list), column: column)
    }
  }

  /// Words, or a field that needs no value. In quotes it is words, whatever it is called.
  private func word(_ token: QueryToken) -> QueryWant? {
    guard let value = token.values.first else { return nil }
    if value.isQuoted {
      let text = Folding.fold(value.text)
      return text.isEmpty ? nil : .phrase(text)
    }
    if let flag = FindField(rawValue: value.text).flatMap({ $0.isFlag ? $0 : nil })
      ?? vocabulary.flag(value.text), list.answers(flag)
    {
      return .flag(flag)
    }
    let words = Folding.fold(value.text).split(separator: " ").map(String.init)
    return words.isEmpty ? nil : .words(words)
  }

  private func values(
    _ field: FindField, _ token: QueryToken
  ) throws(QueryProblem) -> QueryWant {
    var codes: Set<String> = []
    var typed: [String] = []
    for value in token.values {
      guard !FindVocabulary.key(value.text).isEmpty else { continue }
      let found = vocabulary.codes(value.text, of: field, in: list)
      guard !found.isEmpty else {
        throw QueryProblem(
          .unknownValue(
            field, value.text, near: vocabulary.nearestValue(value.text, of: field, in: list)),
          column: value.column)
      }
      codes.formUnion(found)
      typed.append(value.text)
    }
    guard !codes.isEmpty else { throw missing(field, token) }
    return .values(field, codes, typed: typed)
  }

  private func missing(_ field: FindField, _ token: QueryToken) -> QueryProblem {
    QueryProblem(.noValue(field), column: token.end, isUnfinished: token.end == count)
  }

  private func day(_ field: FindField, _ token: QueryToken) throws(QueryProblem) -> QueryWant {
    guard let value = token.values.first, !value.text.isEmpty else { throw missing(field, token) }
    if let second = token.values.dropFirst().first {
      throw QueryProblem(
        .badDay(field, second.text, .unreadable(offset: 0)), column: second.column)
    }
    let typed = value.text.lowercased()
    if QueryReader.noDay.contains(typed) { return .day(field, token.relation, nil, typed: typed) }
    // "14d" is as good as "+14d".
    let isSpan = typed.first?.isNumber == true && typed.last?.isLetter == true
    do throws(DateEntryError) {
      let entered = try EnteredDate.parse(
        isSpan ? "+" + typed : typed, today: today, direction: .future)
      guard entered.time == nil else {
        throw .unreadable(offset: typed.firstIndex(of: " ").map { $0.utf16Offset(in: typed) } ?? 0)
      }
      return .day(field, token.relation, entered.date, typed: typed)
    } catch {
      let offset = max(0, error.offset - (isSpan ? 1 : 0))
      throw QueryProblem(
        .badDay(field, value.text, error), column: min(value.column + offset, token.end),
        isUnfinished: token.end == count && QueryReader.mayBecome(typed, after: error, offset))
    }
  }

  /// What is typed for no day at all.
  static let noDay: Set<String> = ["geen", "none"]

  /// Whether what was typed can still become a day.
  private static func mayBecome(
    _ typed: String, after error: DateEntryError, _ offset: Int
  ) -> Bool {
    switch error {
    case .empty, .noSuchYear: true
    // "1-0" may become 1-01.
    case .noSuchDay(0, _, _), .noSuchMonth(0, _): typed.hasSuffix("0")
    case .unreadable:
      offset >= typed.count || typed.allSatisfy { $0.isNumber || $0 == "-" }
        || (noDay + words).contains { $0.hasPrefix(typed) }
    default: false
    }
  }

  private static let words = [
    "vandaag", "morgen", "overmorgen", "gisteren", "eergisteren", "today", "tomorrow", "yesterday",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}

extension DateEntryError {
  fileprivate var offset: Int {
    switch self {
    case .empty: 0
    case .unreadable(let offset), .monthFirst(let offset), .noSuchMonth(_, let offset),
      .noSuchDay(_, _, let offset), .noSuchYear(let offset), .noSuchTime(let offset),
      .tooFar(let offset):
      offset
    }
  }
}
