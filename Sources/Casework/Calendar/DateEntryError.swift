/// Why what a person typed is no date. Offsets count characters of the text from 0.
package enum DateEntryError: Error, Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// From here on the text follows none of the forms.
  case unreadable(offset: Int)
  /// The first number can only be a day if the second is a month, and the second is above 12:
  /// the month was probably put first (`11-23`).
  case monthFirst(offset: Int)
  /// There is no month with this number.
  case noSuchMonth(Int, offset: Int)
  /// The month has no such day, in that year or in any.
  case noSuchDay(Int, month: Int, offset: Int)
  /// A year is two or four digits, and not 0000.
  case noSuchYear(offset: Int)
  /// The time is not within 0:00…23:59.
  case noSuchTime(offset: Int)
  /// The distance is above 9,999, or the day falls outside the calendar.
  case tooFar(offset: Int)
}
