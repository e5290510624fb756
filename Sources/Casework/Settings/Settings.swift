/// A setting that somebody changed, and the day from which that holds.
package struct SettingChange: Hashable, Sendable {
  package var setting: SettingID
  /// Counted in the unit of the setting.
  package var value: Int
  /// The first day on which it holds.
  package var from: CivilDate

  package init(setting: SettingID, value: Int, from: CivilDate) {
    self.setting = setting
    self.value = value
    self.from = from
  }
}

/// The settings of an organisation, with everything that they ever were.
package struct Settings: Hashable, Sendable {
  private var changes: [SettingID: History<SettingChange>] = [:]

  /// What holds until somebody changes something.
  package init() {}

  /// What a setting is on a day: the change that begins last on or before it, of several that begin
  /// on one day the one recorded last; where there is none, the standard of the setting on that day.
  /// A value from a log that another version wrote is held within the bounds, which the law may have
  /// given.
  package func value(of setting: SettingID, on day: CivilDate) -> Int {
    let definition = setting.definition
    var standing: SettingChange?
    for entry in history(of: setting).entries where entry.isLive && entry.value.from <= day {
      if let known = standing, known.from > entry.value.from { continue }
      standing = entry.value
    }
    let bounds = definition.bounds
    return min(
      max(standing?.value ?? definition.standard(on: day), bounds.lowerBound), bounds.upperBound)
  }

  /// Every change of a setting, the oldest first, with who made it and when.
  package func history(of setting: SettingID) -> History<SettingChange> {
    changes[setting] ?? History()
  }

  mutating func record(_ entry: Entry<SettingChange>) {
    changes[entry.value.setting, default: History()].record(entry)
  }

  /// Marks the change of an event as withdrawn or, with `nil`, as standing again.
  /// - Returns: whether the event changed a setting.
  mutating func mark(_ id: RecordID, withdrawnBy event: RecordID?) -> Bool {
    for setting in changes.keys where changes[setting]?.mark(id, withdrawnBy: event) == true {
      return true
    }
    return false
  }

  /// The change that a later decision built upon this one, if any.
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    for history in changes.values {
      if let later = history.builtUpon(id, within: own) { return (later.author, later.at) }
    }
    return nil
  }
}

extension Decider {
  /// A setting is changed within its bounds, and never for a day that is past: what was decided then
  /// was decided on the old value.
  mutating func take(_ change: SettingChange) throws(Refusal) {
    let bounds = change.setting.definition.bounds
    guard bounds.contains(change.value) else {
      throw .settingOutOfBounds(change.setting, change.value)
    }
    guard change.from >= now.date else { throw .settingInPast(change.from) }
    guard register.settings.value(of: change.setting, on: change.from) != change.value else {
      throw .settingAlready(change.setting, change.value)
    }
    record(.settingChanged(change), about: nil, in: .administration)
  }
}
