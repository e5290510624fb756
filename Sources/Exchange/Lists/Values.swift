import Casework

/// How values of the domain stand in JSON.
extension JSON {
  /// `2026-11-23`.
  static func date(_ date: CivilDate?) -> JSON { optional(date) { .string($0.iso) } }

  /// `09:30`, Amsterdam time.
  static func time(_ time: CivilTime?) -> JSON { optional(time) { .string($0.iso) } }

  /// `2026-11-23T08:00:00.000Z`.
  static func moment(_ moment: Moment?) -> JSON { optional(moment) { .string($0.isoUTC) } }

  static func user(_ user: UserName?) -> JSON { optional(user) { .string($0.text) } }

  static func id(_ id: RecordID) -> JSON { .string(id.text) }

  static func word<Value: RawRepresentable>(_ value: Value?) -> JSON
  where Value.RawValue == String { optional(value) { .string($0.rawValue) } }

  /// As far as it is known, in the reduced forms of ISO 8601: `1989-03-12`, `1989-03`, `1989`,
  /// `--03-12`, `--03`; null when nothing is known.
  static func birthDate(_ date: PartialDate?) -> JSON {
    guard let date else { return .null }
    if let whole = date.date { return .string(whole.iso) }
    guard date.year != nil || date.month != nil else { return .null }
    let year = date.year == nil ? "--" : String(date.iso.prefix(4))
    guard date.month != nil else { return .string(year) }
    let month = (date.year == nil ? "" : "-") + date.iso.dropFirst(5).prefix(2)
    let day = date.day == nil ? "" : "-" + date.iso.suffix(2)
    return .string(year + month + day)
  }

  static func integer(_ value: Int?) -> JSON { optional(value) { .integer($0) } }

  /// `friday`, `weekend` or `holiday`.
  static func warning(_ warning: DayWarning?) -> JSON {
    switch warning {
    case nil: .null
    case .friday: .string("friday")
    case .weekend: .string("weekend")
    case .holiday: .string("holiday")
    }
  }
}
