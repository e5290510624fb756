/// A time of day to the minute, 00:00…23:59, without a date and without a time zone.
package struct CivilTime: Hashable, Comparable, Sendable {
  private let minutes: Int16

  /// 00:00.
  package static let midnight = CivilTime(minuteOfDay: 0)

  /// The given time; nil outside 0…23 hours and 0…59 minutes.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  /// Reads exactly `09:05`; nil for every other form.
  package init?(iso: String) {
    var text = iso
    let parsed: CivilTime? = text.withUTF8 { bytes in
      guard bytes.count == 5, bytes[2] == 0x3A,
        let hour = DecimalDigits.number(bytes[0..<2]),
        let minute = DecimalDigits.number(bytes[3..<5])
      else { return nil }
      return CivilTime(hour: hour, minute: minute)
    }
    guard let parsed else { return nil }
    self = parsed
  }

  /// The time `minuteOfDay` minutes after midnight; the caller keeps it within 0..<1440.
  init(minuteOfDay: Int) { minutes = Int16(truncatingIfNeeded: minuteOfDay) }

  /// Minutes after midnight, 0…1439.
  package var minuteOfDay: Int { Int(minutes) }
  /// 0…23.
  package var hour: Int { Int(minutes) / 60 }
  /// 0…59.
  package var minute: Int { Int(minutes) % 60 }

  /// As `09:05`.
  package var iso: String {
    String(unsafeUninitializedCapacity: 5) { buffer in
      DecimalDigits.write(hour, width: 2, at: 0, in: buffer)
      buffer[2] = 0x3A
      DecimalDigits.write(minute, width: 2, at: 3, in: buffer)
      return 5
    }
  }

  package static func < (left: CivilTime, right: CivilTime) -> Bool { left.minutes < right.minutes }
}

/// A day and a time on it, as a clock on the wall shows them: no time zone.
package struct CivilDateTime: Hashable, Comparable, Sendable {
  /// The day.
  package let date: CivilDate
  /// The time on that day.
  package let time: CivilTime

  /// The given time on the given day.
  package init(date: CivilDate, time: CivilTime) {
    self.date = date
    self.time = time
  }

  /// Reads exactly `2026-11-23T09:00`; nil for every other form and for what does not exist.
  package init?(iso: String) {
    let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CivilDate(iso: String(parts[0])),
      let time = CivilTime(iso: String(parts[1]))
    else { return nil }
    self.init(date: date, time: time)
  }

  /// As `2026-11-23T09:00`.
  package var iso: String { date.iso + "T" + time.iso }

  package static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    left.date == right.date ? left.time < right.time : left.date < right.date
  }
}
