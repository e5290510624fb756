import Casework

/// One row as an import reads it: fields by name, values with what is wrong with them.
struct ImportRow {
  let row: SpreadsheetRow
  let header: ImportHeader
  let today: CivilDate

  /// The text of a field; empty when the column is not there or nothing stands in it.
  func text(_ field: ImportField) -> String {
    guard let place = header.place(of: field), row.fields.indices.contains(place) else { return "" }
    let text = row.fields[place].text.trimmed
    // Spreadsheet programs and we ourselves guard a formula with an apostrophe.
    if text.utf8.first == 0x27, let second = text.utf8.dropFirst().first,
      Formula.starts.contains(second)
    {
      return String(text.dropFirst())
    }
    return text
  }

  /// The value of a field; nil when nothing stands in it.
  func word<Value>(
    _ field: ImportField, of words: Words<Value>
  ) throws(FieldRefusal) -> Value? {
    let text = text(field)
    if text.isEmpty { return nil }
    guard let value = words.value(text) else { throw FieldRefusal(field, .noneOf(words.labels)) }
    return value
  }

  /// A day that was, or is today; nil when nothing stands there.
  func pastDay(_ field: ImportField) throws(FieldRefusal) -> CivilDate? {
    guard let day = try day(field) else { return nil }
    guard day <= today else { throw FieldRefusal(field, .inFuture) }
    return day
  }

  /// A whole date, `26-11-2026` or `2026-11-26`; a midnight after it, which spreadsheet programs add, is
  /// passed over.
  func day(_ field: ImportField) throws(FieldRefusal) -> CivilDate? {
    let text = text(field)
    if text.isEmpty { return nil }
    guard let day = PartialDate(entered: ImportRow.withoutMidnight(text))?.date else {
      throw FieldRefusal(field, .noDate)
    }
    return day
  }

  /// A birth date as far as it is known: whole, `00-03-1989`, `1989` alone, or nothing.
  func birthDate() throws(FieldRefusal) -> PartialDate {
    let text = ImportRow.withoutMidnight(text(.birthDate))
    if text.isEmpty { return .unknown }
    let date: PartialDate?
    if text.utf8.count == 4, let year = Int(text) {
      date = PartialDate(year: year, month: nil, day: nil)
    } else {
      date = PartialDate(entered: text)
    }
    guard let date else { throw FieldRefusal(.birthDate, .noBirthDate) }
    let isAhead = date.date.map { $0 > today } ?? ((date.year ?? 0) > today.year)
    guard !isAhead else { throw FieldRefusal(.birthDate, .inFuture) }
    return date
  }

  /// A time, `9:05`, `09.05`, `9u05` or `09:05:00`.
  func time(_ field: ImportField) throws(FieldRefusal) -> CivilTime? {
    let text = text(field)
    if text.isEmpty { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { ":.u".contains($0) }
    let numbers = parts.compactMap { $0.utf8.count <= 2 ? UInt8($0) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count, parts[1].utf8.count == 2,
      let time = CivilTime(hour: Int(numbers[0]), minute: Int(numbers[1])),
      numbers.count == 2 || numbers[2] < 60
    else { throw FieldRefusal(field, .noTime) }
    return time
  }

  func reference() throws(FieldRefusal) -> Reference? {
    let text = text(.reference)
    if text.isEmpty { return nil }
    guard let reference = Reference(text) else { throw FieldRefusal(.reference, .noReference) }
    return reference
  }

  func citizenServiceNumber() throws(FieldRefusal) -> CitizenServiceNumber? {
    let text = text(.citizenServiceNumber)
    if text.isEmpty { return nil }
    do throws(BSNError) {
      return try CitizenServiceNumber(validating: text)
    } catch {
      throw FieldRefusal(.citizenServiceNumber, .noCitizenServiceNumber(error))
    }
  }

  func chainNumber() throws(FieldRefusal) -> ChainNumber? {
    let text = text(.chainNumber)
    if text.isEmpty { return nil }
    guard let number = ChainNumber(text) else { throw FieldRefusal(.chainNumber, .noChainNumber) }
    return number
  }

  /// Yes or no; nothing is no.
  func yes(_ field: ImportField) throws(FieldRefusal) -> Bool {
    switch ImportHeader.key(text(field)) {
    case "", "nee", "n", "no", "0", "onwaar", "false": return false
    case "ja", "j", "yes", "y", "1", "x", "waar", "true": return true
    default: throw FieldRefusal(field, .noYesOrNo)
    }
  }

  /// The name from the column with the whole name or from its parts; nil when there is none.
  func name() -> PersonName? {
    let (surname, prefix, given) = (text(.surname), text(.prefix), text(.given))
    if surname.isEmpty {
      let whole = text(.name)
      return whole.isEmpty ? nil : PersonName(parsing: whole)
    }
    if !prefix.isEmpty { return PersonName(given: given, prefix: prefix, surname: surname) }
    if surname.contains(",") {
      let parsed = PersonName(parsing: surname)
      return PersonName(
        given: given.isEmpty ? parsed.given : given, prefix: parsed.prefix, surname: parsed.surname)
    }
    return PersonName(given: given, fullSurname: surname)
  }

  /// Other names, with `|` or `;` between them.
  func aliases() -> [PersonName] {
    let text = text(.aliases)
    if text.isEmpty { return [] }
    return text.split { $0 == "|" || $0 == ";" }.map { PersonName(parsing: String($0).trimmed) }
      .filter { !$0.surname.isEmpty }
  }

  private static func withoutMidnight(_ text: String) -> String {
    for ending in [" 0:00", " 00:00", " 0:00:00", " 00:00:00", "T00:00:00"]
    where text.hasSuffix(ending) {
      return String(text.dropLast(ending.count))
    }
    return text
  }
}
