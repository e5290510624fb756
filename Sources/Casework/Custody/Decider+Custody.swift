extension Decider {
  /// What is known of a sentence. The nature of the conviction orders within supervision and BIJ
  /// alone, so it is held there alone (domain.md H2).
  mutating func take(_ sentence: Sentence, of file: PersonFile) throws(Refusal) {
    let length = sentence.length
    guard length.isPossible else { throw .sentenceTooLong }
    guard !length.isEmpty || sentence.hasTbs else { throw .sentenceEmpty }
    if let judged = sentence.judgedOn, judged > now.date { throw .happenedInFuture(judged) }
    if sentence.nature != nil {
      guard file.compartment == .supervision || file.compartment == .bij else {
        throw .natureNotHere(file.compartment)
      }
    }
    record(.sentenceRecorded(sentence), about: file.id, in: file.compartment)
  }

  mutating func take(_ leave: LeaveAuthorisation, of file: PersonFile) throws(Refusal) {
    guard leave.from <= now.date else { throw .happenedInFuture(leave.from) }
    record(.leaveAuthorised(leave), about: file.id, in: file.compartment)
  }

  /// A check around one return. Returns stand in the home compartment alone, and so do these.
  mutating func check(
    _ kind: ReturnCheckKind, _ check: ReturnCheck, of id: ReturnID, _ person: PersonID
  ) throws(Refusal) {
    let (file, _) = try returnCase(id, of: person)
    guard check.on <= now.date else { throw .happenedInFuture(check.on) }
    record(.returnChecked(of: id, kind, check), about: person, in: file.compartment)
  }
}

extension SentenceLength {
  /// The longest fixed prison term that can be given (Sr 10; NEW-7), in years.
  package static let mostYears = 30
  /// Above this it is rare: given in named cases alone (Sr 10; NEW-7), in years.
  package static let usualYears = 25

  package var isEmpty: Bool { years == 0 && months == 0 && days == 0 }

  /// Whether nobody can be sentenced to more: nothing negative, and thirty years at most.
  package var isPossible: Bool { isWithin(years: SentenceLength.mostYears) }

  /// Whether it is longer than what the law gives in most cases, which is worth a second look.
  package var isUnusual: Bool { isPossible && !isWithin(years: SentenceLength.usualYears) }

  private func isWithin(years limit: Int) -> Bool {
    guard (0...limit).contains(years), (0...limit * 12).contains(months),
      (0...limit * 366).contains(days)
    else { return false }
    let day = CivilDate(daysSince1970: 0)
    return day.adding(months: years * 12 + months).adding(days: days)
      <= day.adding(months: limit * 12)
  }
}
