/// One word that stands for a day, already in lower case, and what is needed to understand it.
struct DateWord {
  /// The word, in lower case.
  let text: String
  /// Where it begins in what was typed.
  let offset: Int
  /// The day on which it was typed.
  let today: CivilDate
  /// Where a date that is not fully given lies.
  let direction: EnteredDate.Direction

  /// The day meant.
  func date() throws(DateEntryError) -> CivilDate {
    if let first = text.first {
      if first == "+" || first == "-" { return try distance() }
      if first.isNumber { return try numbers() }
    }
    if let days = Self.relative[text] { return today.adding(days: days) }
    if let weekday = Self.weekday(text) { return nearest(weekday) }
    throw .unreadable(offset: offset)
  }

  /// `+3w`: a sign, one to four digits, a unit.
  private func distance() throws(DateEntryError) -> CivilDate {
    let digits = text.dropFirst().prefix(while: \.isNumber)
    guard let count = DecimalDigits.number(digits.utf8) else {
      if digits.utf8.count > 9 { throw .tooFar(offset: offset) }
      throw .unreadable(offset: offset + 1)
    }
    guard count <= 9999 else { throw .tooFar(offset: offset) }
    let signed = text.hasPrefix("-") ? -count : count
    let date: CivilDate
    switch text.dropFirst(1 + digits.count) {
    case "d": date = today.adding(days: signed)
    case "w": date = today.adding(days: signed * 7)
    case "m": date = today.adding(months: signed)
    case "j", "y": date = today.adding(months: signed * 12)
    default: throw .unreadable(offset: offset + 1 + digits.count)
    }
    guard date > .earliest, date < .latest else { throw .tooFar(offset: offset) }
    return date
  }

  /// Two or three numbers with one and the same separator.
  private func numbers() throws(DateEntryError) -> CivilDate {
    guard let separator = text.first(where: { !$0.isNumber }), "-/.".contains(separator) else {
      let digits = text.prefix(while: \.isNumber).count
      throw .unreadable(offset: offset + digits)
    }
    var values: [(value: Int, width: Int, offset: Int)] = []
    var position = offset
    for piece in text.split(separator: separator, omittingEmptySubsequences: false) {
      guard let value = DecimalDigits.number(piece.utf8), piece.utf8.count <= 4,
        values.count < 3
      else { throw .unreadable(offset: position) }
      values.append((value, piece.utf8.count, position))
      position += piece.count + 1
    }
    if values[0].width == 4 {
      guard separator == "-", values.count == 3 else { throw .unreadable(offset: offset) }
      return try whole(year: values[0], month: values[1], day: values[2], isMonthFirst: false)
    }
    guard values[0].width <= 2 else { throw .unreadable(offset: offset) }
    if values.count == 2 { return try yearless(day: values[0], month: values[1]) }
    return try whole(year: values[2], month: values[1], day: values[0], isMonthFirst: true)
  }

  private typealias Number = (value: Int, width: Int, offset: Int)

  private func whole(
    year: Number, month: Number, day: Number, isMonthFirst: Bool
  ) throws(DateEntryError) -> CivilDate {
    try check(month: month, day: day, canBeMonthFirst: isMonthFirst)
    let fullYear: Int
    switch year.width {
    case 4: fullYear = year.value
    case 2:
      let first = direction == .future ? today.year - 20 : today.year - 99
      // The only year in the hundred from `first` that ends in these digits.
      fullYear = first + ((year.value - first) % 100 + 100) % 100
    default: throw .noSuchYear(offset: year.offset)
    }
    guard (1...9999).contains(fullYear) else { throw .noSuchYear(offset: year.offset) }
    guard let date = CivilDate(year: fullYear, month: month.value, day: day.value) else {
      throw .noSuchDay(day.value, month: month.value, offset: day.offset)
    }
    return date
  }

  /// The first such day from today on, or the last up to today.
  private func yearless(day: Number, month: Number) throws(DateEntryError) -> CivilDate {
    try check(month: month, day: day, canBeMonthFirst: true)
    let year = today.year
    // Eight years lie between two leap days when a century is no leap year.
    for distance in 0...8 {
      let candidate = direction == .future ? year + distance : year - distance
      if let date = CivilDate(year: candidate, month: month.value, day: day.value),
        direction == .future ? date >= today : date <= today
      {
        return date
      }
    }
    throw .tooFar(offset: offset)
  }

  private func check(
    month: Number, day: Number, canBeMonthFirst: Bool
  ) throws(DateEntryError) {
    guard month.width <= 2, day.width <= 2 else {
      throw .unreadable(offset: month.width > 2 ? month.offset : day.offset)
    }
    guard (1...12).contains(month.value) else {
      if canBeMonthFirst, (1...12).contains(day.value), (13...31).contains(month.value) {
        throw .monthFirst(offset: day.offset)
      }
      throw .noSuchMonth(month.value, offset: month.offset)
    }
    guard day.value >= 1, day.value <= CivilDate.length(ofMonth: month.value, year: 2000) else {
      throw .noSuchDay(day.value, month: month.value, offset: day.offset)
    }
  }

  /// The next such day after today, or the last before it.
  private func nearest(_ weekday: Weekday) -> CivilDate {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    let days = ahead == 0 ? 7 : ahead
    return today.adding(days: direction == .future ? days : (ahead == 0 ? -7 : ahead - 7))
  }

  private static let relative = [
    "vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2, "gisteren": -1,
    "yesterday": -1, "eergisteren": -2,
  ]

  /// The first two letters of a day's name differ within each language, and no two letters stand
  /// for different days in Dutch and English.
  private static func weekday(_ word: String) -> Weekday? {
    guard word.count >= 2 else { return nil }
    for weekday in Weekday.allCases {
      let (dutch, english) = names(weekday)
      let short = word.count <= 3
      if word == dutch || word == english { return weekday }
      if short, dutch.hasPrefix(word) || english.hasPrefix(word) { return weekday }
    }
    return nil
  }

  private static func names(_ weekday: Weekday) -> (dutch: String, english: String) {
    switch weekday {
    case .monday: ("maandag", "monday")
    case .tuesday: ("dinsdag", "tuesday")
    case .wednesday: ("woensdag", "wednesday")
    case .thursday: ("donderdag", "thursday")
    case .friday: ("vrijdag", "friday")
    case .saturday: ("zaterdag", "saturday")
    case .sunday: ("zondag", "sunday")
    }
  }
}
