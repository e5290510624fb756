import Casework
import Ledger

/// When the user last looked at each log: a time and nothing else, in a file of its own per log.
struct Looks {
  private let folder: String

  init(_ surroundings: Surroundings) { folder = surroundings.stateFolder + "/looks" }

  /// When the user last looked at a log; `nil` for the first time.
  func last(at log: String) -> Moment? {
    guard let bytes = try? Files.read(folder + "/" + log),
      let milliseconds = Int64(String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline })
    else { return nil }
    return Moment(milliseconds: milliseconds)
  }

  /// Remembers a look. When that fails, more is shown as new the next time, which harms nobody.
  func remember(_ moment: Moment, at log: String) {
    try? Files.makeFolder(folder)
    try? Files.replace(folder + "/" + log, with: Array("\(moment.milliseconds)\n".utf8))
  }

  /// The end of the working day before a moment, for somebody who opens a practice log for the first
  /// time and is to see what happened since.
  static func lastWorkday(before now: Moment) -> Moment {
    var day = now.date.adding(days: -1)
    while day.weekday.isWeekend || Holidays.holiday(on: day) != nil { day = day.adding(days: -1) }
    guard let evening = CivilTime(hour: 17, minute: 0) else { return now }
    return Moment(CivilDateTime(date: day, time: evening))
  }
}
