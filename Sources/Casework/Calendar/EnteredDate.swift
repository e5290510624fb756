/// A date as a caseworker types it, with a time when one was typed (C4, "date entry").
///
/// `d-m`, `d-m-jj`, `d-m-jjjj` (also with `/` or `.`), `jjjj-mm-dd`; `+3w`, `+10d`, `-2d`, `+2m`,
/// `+1j` from today; a day of the week in Dutch or English, in full or its first two or three
/// letters; `vandaag`, `morgen`, `overmorgen`, `gisteren`, `eergisteren`, `today`, `tomorrow`,
/// `yesterday`. After any of these a time: `10:00`, `10.00`, `10u30` or `10u`.
package struct EnteredDate: Hashable, Sendable {
  /// Where a date that is not fully given lies.
  package enum Direction: Hashable, Sendable {
    /// The next one: appointments, returns.
    case future
    /// The last one: what was observed, when somebody was born.
    case past
  }

  /// The day meant.
  package let date: CivilDate
  /// The time typed after it; nil when there was none.
  package let time: CivilTime?

  /// The given day and time.
  package init(date: CivilDate, time: CivilTime?) {
    self.date = date
    self.time = time
  }

  /// Reads `text` as typed on `today`.
  ///
  /// A day and month without a year is the first one from today on, or the last one up to today.
  /// A year of two digits is the one in the hundred years from 20 years ago on (`future`) or up to
  /// this year (`past`). A day of the week is never today itself. A date given in full is taken as
  /// it is, whichever way it lies.
  package static func parse(
    _ text: String, today: CivilDate, direction: Direction
  ) throws(DateEntryError) -> EnteredDate {
    var words: [(text: String, offset: Int)] = []
    for (offset, character) in text.enumerated() {
      if character.isWhitespace { continue }
      if let last = words.indices.last, words[last].offset + words[last].text.count == offset {
        words[last].text.append(contentsOf: character.lowercased())
      } else {
        words.append((character.lowercased(), offset))
      }
    }
    guard let first = words.first else { throw .empty }
    if words.count > 2 { throw .unreadable(offset: words[2].offset) }
    let reader = DateWord(
      text: first.text, offset: first.offset, today: today, direction: direction)
    let date = try reader.date()
    guard words.count == 2 else { return EnteredDate(date: date, time: nil) }
    return EnteredDate(date: date, time: try time(words[1].text, offset: words[1].offset))
  }

  private static func time(_ word: String, offset: Int) throws(DateEntryError) -> CivilTime {
    let pieces = word.split(omittingEmptySubsequences: false) { ":.u".contains($0) }
    guard pieces.count == 2, let hour = DecimalDigits.number(pieces[0].utf8) else {
      throw .unreadable(offset: offset)
    }
    let minute: Int
    if pieces[1].isEmpty, word.hasSuffix("u") {
      minute = 0
    } else if pieces[1].utf8.count == 2, let number = DecimalDigits.number(pieces[1].utf8) {
      minute = number
    } else {
      throw .unreadable(offset: offset + pieces[0].count + 1)
    }
    guard let time = CivilTime(hour: hour, minute: minute) else {
      throw .noSuchTime(offset: offset)
    }
    return time
  }
}

extension EnteredDate {
  /// The moment of something that was seen or said then: a day without a time is now when it is
  /// today, and noon of that day otherwise, since it was some time that day.
  package func moment(now: Moment) -> Moment {
    if let time { return Moment(CivilDateTime(date: date, time: time)) }
    guard date != now.date, let noon = CivilTime(hour: 12, minute: 0) else { return now }
    return Moment(CivilDateTime(date: date, time: noon))
  }
}
