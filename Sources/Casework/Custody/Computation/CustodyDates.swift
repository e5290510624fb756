/// The dates that follow from a sentence. Pure: from the sentence and the settings alone. All are
/// indicative (VI-8).
package struct CustodyDates: Hashable, Sendable {
  let sentence: Sentence
  let settings: Settings

  /// - Parameter settings: what the organisation chose; it decides how early early release is.
  package init(of sentence: Sentence, settings: Settings = Settings()) {
    self.sentence = sentence
    self.settings = settings
  }

  /// All dates, in the order of `CustodyDateKind`.
  package var all: [IndicativeDate] {
    [
      sentenceEnd, conditionalRelease, prosecutorDecision, probationEnd, earlyRelease,
      programmeEarliest, programmeLatest, gvmClaim,
    ]
  }

  /// The day on which the whole sentence has passed.
  package var sentenceEnd: IndicativeDate {
    guard let span else { return IndicativeDate(.sentenceEnd, nil, .unknown, unknown: missing) }
    return IndicativeDate(.sentenceEnd, nil, .date(span.end))
  }

  /// The sentence on the calendar, when its length and first day are known.
  var span: SentenceSpan? {
    guard sentence.length.isKnown, let start = sentence.countsFrom else { return nil }
    return SentenceSpan(start: start, length: sentence.length)
  }

  /// The sentence on some calendar: its length alone can already rule a date out.
  var anySpan: SentenceSpan? {
    guard sentence.length.isKnown else { return nil }
    return span ?? SentenceSpan(start: CivilDate(daysSince1970: 0), length: sentence.length)
  }

  /// What has to be known before any date can be told.
  var missing: [UnknownInput] {
    (sentence.length.isKnown ? [] : [.length]) + (sentence.countsFrom == nil ? [.countsFrom] : [])
  }
}
