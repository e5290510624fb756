/// When somebody in the directory can be reached, read from the words that a colleague typed:
/// "ma-vr tot 17:00", "ma-do 9:00-12:00", "ma-vr tot 16:00, do tot 20:00", "dag en nacht".
package struct OpeningHours: Hashable, Sendable {
  /// Per weekday from Monday on; `nil` for closed.
  private var days: [Range<Int>?]
  /// Also on holidays.
  private let isAlways: Bool

  /// From when on somebody is there where the words name an end alone.
  private static let opening = 8 * 60

  /// - Returns: `nil` when the words cannot be read: then nobody says whether somebody is there.
  package init?(_ text: String) {
    let folded = Folding.fold(text)
    if ["dag en nacht", "24 uur", "24/7", "altijd", "day and night", "always"].contains(folded) {
      days = Array(repeating: 0..<1440, count: 7)
      isAlways = true
      return
    }
    isAlways = false
    days = Array(repeating: nil, count: 7)
    let parts = text.split(separator: ",")
    guard !parts.isEmpty else { return nil }
    for part in parts {
      guard let (range, hours) = OpeningHours.part(part.split(separator: " ").map(String.init))
      else { return nil }
      // What stands later says more exactly what stood before.
      for day in range { days[day] = hours }
    }
  }

  /// Whether somebody is there.
  package func isOpen(at moment: CivilDateTime) -> Bool {
    if isAlways { return true }
    guard !Holidays.isHoliday(on: moment.date),
      let hours = days[moment.date.weekday.rawValue - 1]
    else { return false }
    return hours.contains(moment.time.minuteOfDay)
  }

  private static func part(_ words: [String]) -> (days: ClosedRange<Int>, hours: Range<Int>)? {
    var rest = words.filter { !["uur", "u", "hrs", "van", "from"].contains($0.lowercased()) }
    var range = 0...4
    if let first = rest.first, let named = weekdays(first) {
      range = named
      rest.removeFirst()
    }
    guard let last = rest.last, rest.count <= 2 else { return nil }
    if rest.count == 2 {
      guard let end = minutes(last) else { return nil }
      switch rest[0].lowercased() {
      case "tot", "until", "till": return end > opening ? (range, opening..<end) : nil
      case "vanaf": return (range, end..<1440)
      default: return nil
      }
    }
    let ends = last.split(separator: "-").map(String.init)
    guard ends.count == 2, let start = minutes(ends[0]), let end = minutes(ends[1]), start < end
    else { return nil }
    return (range, start..<end)
  }

  private static func weekdays(_ word: String) -> ClosedRange<Int>? {
    let ends = word.lowercased().split(separator: "-").map(String.init)
    guard let first = ends.first.flatMap(weekday) else { return nil }
    guard ends.count == 2 else { return ends.count == 1 ? first...first : nil }
    guard let last = weekday(ends[1]), first <= last else { return nil }
    return first...last
  }

  private static func weekday(_ word: String) -> Int? {
    let names = [
      ["ma", "mon"], ["di", "tue"], ["wo", "wed"], ["do", "thu"], ["vr", "fri"], ["za", "sat"],
      ["zo", "sun"],
    ]
    return names.firstIndex { $0.contains(word) }
  }

  /// `9:00`, `09.00` or `9`; 24:00 is the end of the day.
  private static func minutes(_ word: String) -> Int? {
    let parts = word.split { $0 == ":" || $0 == "." }.map { Int($0) }
    guard let hour = parts.first ?? nil, (0...24).contains(hour), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return hour * 60 }
    guard let minute = parts[1], (0...59).contains(minute), hour * 60 + minute <= 1440 else {
      return nil
    }
    return hour * 60 + minute
  }
}
