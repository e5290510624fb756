package import Casework

/// Days and times as people read them. A date always has its weekday: "do 26 nov".
extension Phrase {
  /// `ma 23 nov`, with the year when it is not the year of `today`.
  package static func day(_ date: CivilDate, today: CivilDate) -> Phrase {
    if date.year == today.year {
      Phrase(
        nl: "\(weekday(date).nl) \(date.day) \(month(date).nl)",
        en: "\(weekday(date).en) \(date.day) \(month(date).en)")
    } else {
      dayWithYear(date)
    }
  }

  /// `ma 23 nov 2026`.
  package static func dayWithYear(_ date: CivilDate) -> Phrase {
    Phrase(
      nl: "\(weekday(date).nl) \(date.day) \(month(date).nl) \(date.year)",
      en: "\(weekday(date).en) \(date.day) \(month(date).en) \(date.year)")
  }

  /// `ma 23 nov 09:12`, with the year when it is not the year of `today`.
  package static func moment(_ moment: Moment, today: CivilDate) -> Phrase {
    let local = moment.local
    return day(local.date, today: today) + verbatim(" \(local.time.iso)")
  }

  /// `ma 23 nov 2026 09:12`, as it stands in the title bar.
  package static func clock(_ moment: Moment) -> Phrase {
    let local = moment.local
    return dayWithYear(local.date) + verbatim(" \(local.time.iso)")
  }

  /// `26-11`, for narrow columns.
  package static func shortDay(_ date: CivilDate) -> Phrase {
    Phrase(
      nl: "\(weekday(date).nl) \(pad(date.day)) \(month(date).nl)",
      en: "\(weekday(date).en) \(pad(date.day)) \(month(date).en)")
  }

  /// A birth date as far as it is known: `12-03-1989`, `?-03-1989`, `1989`, `?`.
  package static func birthDate(_ date: PartialDate?) -> Phrase {
    guard let date, let year = date.year else { return verbatim("?") }
    guard let month = date.month else { return verbatim("\(year)") }
    let day = date.day.map(zeroPadded) ?? "?"
    return verbatim("\(day)-\(zeroPadded(month))-\(year)")
  }

  /// `over 3 d`, `vandaag`, `4 d te laat`.
  package static func daysLeft(_ days: Int) -> Phrase {
    if days == 0 { return Phrase(nl: "vandaag", en: "today") }
    if days > 0 { return verbatim("\(days) d") }
    return Phrase(nl: "\(-days) d voorbij", en: "\(-days) d past")
  }

  /// The two letters of a weekday.
  package static func weekday(_ date: CivilDate) -> Phrase {
    switch date.weekday {
    case .monday: Phrase(nl: "ma", en: "Mon")
    case .tuesday: Phrase(nl: "di", en: "Tue")
    case .wednesday: Phrase(nl: "wo", en: "Wed")
    case .thursday: Phrase(nl: "do", en: "Thu")
    case .friday: Phrase(nl: "vr", en: "Fri")
    case .saturday: Phrase(nl: "za", en: "Sat")
    case .sunday: Phrase(nl: "zo", en: "Sun")
    }
  }

  /// A weekday in full: "vrijdag".
  package static func weekdayInFull(_ date: CivilDate) -> Phrase {
    switch date.weekday {
    case .monday: Phrase(nl: "maandag", en: "Monday")
    case .tuesday: Phrase(nl: "dinsdag", en: "Tuesday")
    case .wednesday: Phrase(nl: "woensdag", en: "Wednesday")
    case .thursday: Phrase(nl: "donderdag", en: "Thursday")
    case .friday: Phrase(nl: "vrijdag", en: "Friday")
    case .saturday: Phrase(nl: "zaterdag", en: "Saturday")
    case .sunday: Phrase(nl: "zondag", en: "Sunday")
    }
  }

  static func month(_ date: CivilDate) -> Phrase {
    switch date.month {
    case 1: Phrase(nl: "jan", en: "Jan")
    case 2: Phrase(nl: "feb", en: "Feb")
    case 3: Phrase(nl: "mrt", en: "Mar")
    case 4: Phrase(nl: "apr", en: "Apr")
    case 5: Phrase(nl: "mei", en: "May")
    case 6: Phrase(nl: "jun", en: "Jun")
    case 7: Phrase(nl: "jul", en: "Jul")
    case 8: Phrase(nl: "aug", en: "Aug")
    case 9: Phrase(nl: "sep", en: "Sep")
    case 10: Phrase(nl: "okt", en: "Oct")
    case 11: Phrase(nl: "nov", en: "Nov")
    default: Phrase(nl: "dec", en: "Dec")
    }
  }

  private static func pad(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }

  private static func zeroPadded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
