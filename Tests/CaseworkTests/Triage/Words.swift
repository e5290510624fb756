import Testing

@testable import Casework

/// The words of one fact, read one after another.
struct Words {
  private var rest: ArraySlice<String>
  private let now: Moment

  init(_ words: [String], now: Moment) {
    rest = words[...]
    self.now = now
  }

  var peek: String? { rest.first }

  /// All words that are left.
  var remaining: [String] {
    mutating get {
      defer { rest = [] }
      return Array(rest)
    }
  }

  var optional: String? {
    mutating get { rest.popFirst() }
  }

  mutating func next() throws -> String {
    guard let word = rest.popFirst() else { throw Scene.Unreadable(words: "(end)") }
    return word
  }

  mutating func word<Value: RawRepresentable>(_ type: Value.Type) throws -> Value
  where Value.RawValue == String {
    let word = try next()
    guard let value = Value(rawValue: word) else { throw Scene.Unreadable(words: word) }
    return value
  }

  mutating func number() throws -> Int {
    let word = try next()
    guard let number = Int(word) else { throw Scene.Unreadable(words: word) }
    return number
  }

  mutating func due() throws -> Due {
    let word = try next()
    let parts = word.split(separator: "T", maxSplits: 1).map(String.init)
    let time = parts.count == 2 ? CivilTime(iso: parts[1]) : nil
    guard let first = parts.first, parts.count == 1 || time != nil else {
      throw Scene.Unreadable(words: word)
    }
    if first == "today" { return Due(now.date, time) }
    if let date = CivilDate(iso: first) { return Due(date, time) }
    guard first.hasPrefix("+") || first.hasPrefix("-"), let days = Int(first) else {
      throw Scene.Unreadable(words: word)
    }
    return Due(now.date.adding(days: days), time)
  }

  mutating func dueOrNone() throws -> Due? {
    guard peek != "none" else {
      rest.removeFirst()
      return nil
    }
    return try due()
  }

  mutating func day() throws -> CivilDate { try due().date }

  mutating func dayOrNone() throws -> CivilDate? { try dueOrNone()?.date }

  func only() throws -> CivilDate {
    var copy = self
    return try copy.day()
  }
}

extension String {
  /// A word in which `_` stands for a space.
  var spaced: String { String(map { $0 == "_" ? " " : $0 }) }

  var named: UserName? { self == "nobody" ? nil : UserName(self) }
}

extension ReturnType {
  /// The kind of date that a return of this type comes with.
  var dateKind: ReturnDateKind {
    switch self {
    case .endLeave: .endLeaveEarliest
    case .conditionalRelease: .conditionalRelease
    case .prisonProgramme, .stp: .programmeStart
    case .leaveShort, .leaveNetwork, .leaveLong, .extramuralWork, .sentenceInterruption: .leaveStart
    case .tbsEscorted, .tbsUnescorted: .leaveStart
    case .preTrialSuspended, .preTrialLifted, .acquittal: .suspension
    case .tbsTransmural, .tbsTrialLeave: .trialLeave
    case .tbsEnd, .tbsConditionalEnd: .tbsEnd
    default: .sentenceEnd
    }
  }
}
