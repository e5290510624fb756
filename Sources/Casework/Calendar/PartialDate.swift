/// A date of which parts may be unknown, as birth dates in the population register are: a year
/// alone, a year and a month, a whole date, or nothing (C4: `1988-00-00`).
///
/// A day is only known within a known month. A month and a day may be known without the year.
package struct PartialDate: Hashable, Sendable {
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// Nothing is known: `0000-00-00`.
  package static let unknown = PartialDate(checkedYear: 0, month: 0, day: 0)

  /// The known parts; nil when a part is out of range, the day does not exist in that month, or
  /// a day is given without a month.
  package init?(year: Int?, month: Int?, day: Int?) {
    if let year, !(1...9999).contains(year) { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      // A leap year stands in for the unknown one: 29 February may exist.
      guard let month, day >= 1, day <= CivilDate.length(ofMonth: month, year: year ?? 2000)
      else { return nil }
    }
    self.init(checkedYear: year ?? 0, month: month ?? 0, day: day ?? 0)
  }

  /// A wholly known date.
  package init(_ date: CivilDate) {
    let (year, month, day) = date.components
    self.init(checkedYear: year, month: month, day: day)
  }

  /// Reads exactly `1988-03-12`, with zeros for what is not known: `1988-03-00`, `1988-00-00`,
  /// `0000-00-00`.
  package init?(iso: String) {
    guard let parts = Self.parts(of: iso, separators: ["-"]), parts.widths == [4, 2, 2] else {
      return nil
    }
    self.init(zeros: parts.values[0], parts.values[1], parts.values[2])
  }

  /// Reads what a person types or a spreadsheet holds: the ISO form, or day, month and a year of
  /// four digits in that order with `-`, `/` or `.`: `12-3-1989`, `00-00-1988`.
  package init?(entered: String) {
    if let date = PartialDate(iso: entered) {
      self = date
      return
    }
    guard let parts = Self.parts(of: entered, separators: ["-", "/", "."]),
      (1...2).contains(parts.widths[0]), (1...2).contains(parts.widths[1]), parts.widths[2] == 4
    else { return nil }
    self.init(zeros: parts.values[2], parts.values[1], parts.values[0])
  }

  private init?(zeros year: Int, _ month: Int, _ day: Int) {
    self.init(
      year: year == 0 ? nil : year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    storedYear = Int16(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  /// 1…9999; nil when unknown.
  package var year: Int? { storedYear == 0 ? nil : Int(storedYear) }
  /// 1…12; nil when unknown.
  package var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
  /// 1…31; nil when unknown.
  package var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

  /// Year, month and day are all known.
  package var isWhole: Bool { storedYear != 0 && storedDay != 0 }

  /// The date, when it is wholly known.
  package var date: CivilDate? {
    isWhole
      ? CivilDate(year: Int(storedYear), month: Int(storedMonth), day: Int(storedDay)) : nil
  }

  /// As `1988-03-12`, with zeros for what is not known.
  package var iso: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      DecimalDigits.write(Int(storedYear), width: 4, at: 0, in: buffer)
      buffer[4] = 0x2D
      DecimalDigits.write(Int(storedMonth), width: 2, at: 5, in: buffer)
      buffer[7] = 0x2D
      DecimalDigits.write(Int(storedDay), width: 2, at: 8, in: buffer)
      return 10
    }
  }

  /// The ages in whole years that somebody born on this date can have on `day`; nil when the year
  /// is unknown or the whole of it lies after `day`. Who was born on 29 February is a year older
  /// on 1 March in a year without that day.
  package func age(on day: CivilDate) -> ClosedRange<Int>? {
    guard let year else { return nil }
    let today = day.components
    func age(bornIn month: Int, on birthday: Int) -> Int {
      let hasHadBirthday = (today.month, today.day) >= (month, birthday)
      return today.year - year - (hasHadBirthday ? 0 : 1)
    }
    let oldest = age(bornIn: month ?? 1, on: self.day ?? 1)
    let lastMonth = month ?? 12
    let lastDay = self.day ?? CivilDate.length(ofMonth: lastMonth, year: year)
    let youngest = age(bornIn: lastMonth, on: lastDay)
    guard oldest >= 0 else { return nil }
    return max(0, youngest)...oldest
  }

  /// Whether both can be the same day: no part is known in both and differs.
  package func mayEqual(_ other: PartialDate) -> Bool {
    (storedYear == other.storedYear || storedYear == 0 || other.storedYear == 0)
      && (storedMonth == other.storedMonth || storedMonth == 0 || other.storedMonth == 0)
      && (storedDay == other.storedDay || storedDay == 0 || other.storedDay == 0)
  }

  /// Three numbers with one and the same separator between them, and how many digits each has.
  private static func parts(
    of text: String, separators: [Character]
  ) -> (values: [Int], widths: [Int])? {
    guard let separator = separators.first(where: { text.contains($0) }) else { return nil }
    let pieces = text.split(separator: separator, omittingEmptySubsequences: false)
    let values = pieces.compactMap { DecimalDigits.number($0.utf8) }
    guard pieces.count == 3, values.count == 3 else { return nil }
    return (values, pieces.map(\.utf8.count))
  }
}
