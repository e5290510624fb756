/// Reads values out of a document and collects what was not taken.
struct SettingsReader {
  let document: SettingsDocument
  private(set) var problems: [PreferenceProblem] = []

  init(_ document: SettingsDocument) { self.document = document }

  mutating func report(key path: [String], _ kind: PreferenceProblem.Kind) {
    problems.append(document.problem(atKey: path, kind))
  }

  mutating func report(value path: [String], _ kind: PreferenceProblem.Kind) {
    problems.append(document.problem(atValue: path, kind))
  }

  mutating func reportUnknown(_ member: SettingsDocument.Member, known: [String]) {
    let suggestion = Suggestion.nearest(to: member.name, in: known)
    report(key: member.path, .unknownKey(member.name, suggestion: suggestion))
  }

  /// A text that is not empty.
  mutating func text(_ member: SettingsDocument.Member) -> String? {
    guard case .text(let text) = member.content else {
      report(value: member.path, .wrongType(key: member.name, expected: .text))
      return nil
    }
    guard !text.isEmpty else {
      report(value: member.path, .empty(key: member.name))
      return nil
    }
    return text
  }

  /// One of a few texts.
  mutating func choice(_ member: SettingsDocument.Member, of allowed: [String]) -> String? {
    guard let text = text(member) else { return nil }
    if allowed.contains(text) { return text }
    let suggestion = Suggestion.nearest(to: text, in: allowed)
    report(
      value: member.path,
      .unknownValue(key: member.name, value: text, suggestion: suggestion, allowed: allowed))
    return nil
  }

  mutating func number(
    _ member: SettingsDocument.Member, in allowed: ClosedRange<Int>
  ) -> Int? {
    guard case .number(let number) = member.content else {
      report(value: member.path, .wrongType(key: member.name, expected: .wholeNumber))
      return nil
    }
    guard allowed.contains(number) else {
      report(
        value: member.path, .outOfRange(key: member.name, value: number, allowed: allowed))
      return nil
    }
    return number
  }

  mutating func flag(_ member: SettingsDocument.Member) -> Bool? {
    guard case .flag(let flag) = member.content else {
      report(value: member.path, .wrongType(key: member.name, expected: .yesOrNo))
      return nil
    }
    return flag
  }

  mutating func table(_ member: SettingsDocument.Member) -> SettingsDocument.Table? {
    guard case .table(let table) = member.content else {
      report(value: member.path, .wrongType(key: member.name, expected: .table))
      return nil
    }
    return table
  }
}
