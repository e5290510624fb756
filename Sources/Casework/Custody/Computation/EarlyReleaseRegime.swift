/// How many days before the end of the sentence somebody may leave for want of places, and from which
/// day (EV-2). The minister announces it and weighs it every month, so that it is data with a date;
/// what the organisation enters as a setting comes before it.
package struct EarlyReleaseRegime: Hashable, Sendable {
  package let from: CivilDate
  /// At most so many days early.
  package let days: Int

  /// The announced regimes, the oldest first: kst-24587-1024 and -1056, stcrt-2025-24169; the last was
  /// confirmed on 2 December 2025 (kst-24587-1083). The first days of 3 and of 5 are those on which
  /// they were announced at the latest: the exact ones were not found.
  package static let all: [EarlyReleaseRegime] = [
    (2024, 12, 1, 3), (2025, 6, 30, 5), (2025, 7, 15, 14),
  ]
  .compactMap { year, month, day, days in
    CivilDate(year: year, month: month, day: day).map {
      EarlyReleaseRegime(from: $0, days: days)
    }
  }
}
