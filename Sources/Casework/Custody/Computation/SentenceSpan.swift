/// A sentence laid on the calendar. Its years, months and days are added one after another to the
/// first day that counts; each date is the day on which that time has passed. Months are calendar
/// months, clamped (D4), as the vectors of the field dossier count them. Sr 88 takes a month as thirty
/// days: the date of the custodial agency for a sentence in months can be some days earlier, at most
/// five or six a year, and prevails (VI-8).
struct SentenceSpan {
  let start: CivilDate
  let length: SentenceLength

  /// The day on which the whole sentence has passed.
  var end: CivilDate { start.adding(months: months).adding(days: length.days) }

  private var months: Int { length.years * 12 + length.months }

  /// Whether the sentence is longer than so many years.
  func isLonger(thanYears years: Int) -> Bool { end > start.adding(months: years * 12) }

  /// The day on which two thirds have passed (VI-2, VI-4): in months where they can be divided by
  /// three, as the courts write them, and otherwise in days, a part of a day counted as one.
  var twoThirds: CivilDate { SentenceSpan.part(2, from: start, months: months, to: end) }

  /// The day on which a year and a third of the rest have passed (VI-3).
  var yearAndThird: CivilDate {
    SentenceSpan.part(1, from: start.adding(months: 12), months: months - 12, to: end)
  }

  /// So many thirds of the time between two days, which are `months` apart when the sentence has no
  /// days beside them.
  private static func part(
    _ thirds: Int, from first: CivilDate, months: Int, to end: CivilDate
  ) -> CivilDate {
    if months >= 0, months.isMultiple(of: 3), first.adding(months: months) == end {
      return first.adding(months: months / 3 * thirds)
    }
    return first.adding(days: (first.days(until: end) * thirds + 2) / 3)
  }
}

extension SentenceLength {
  /// Whether there is a length at all; nothing in it is negative.
  var isKnown: Bool {
    years >= 0 && months >= 0 && days >= 0 && years + months + days > 0
  }
}
