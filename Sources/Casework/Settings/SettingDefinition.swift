/// A choice that an organisation makes for its whole log. What it means in words stands in the
/// catalogue; what it may be stands in `SettingDefinition`.
package enum SettingID: String, CaseIterable, Hashable, Sendable {
  case erasureGrace = "erasure-grace"
  case keyBackup = "key-backup"
  case idleLock = "idle-lock"
  case clipboard
  case bulkView = "bulk-view"
  case retentionAftercare = "retention-aftercare"
  case retentionSupervision = "retention-supervision"
  case retentionVictim = "retention-victim"
  case retentionOriginalText = "retention-original-text"
  case retentionAccess = "retention-access"
}

/// In what a setting is counted.
package enum SettingUnit: String, CaseIterable, Hashable, Sendable {
  case minutes, days, months, people
  /// 0 for no, 1 for yes.
  case yesNo = "yes-no"
}

/// Where a setting comes from: a law that fixes a bound, our own choice, or a choice that the
/// organisation has to make and write down itself.
package enum SettingSource: Hashable, Sendable {
  /// The article that gives the bound.
  case law(String)
  case productDefault
  /// The law gives no figure (the selection list of the Archiefwet, AVG art. 5(1)(e)): the figure
  /// that stands until somebody chooses is shown as a setting, never as law.
  case localPolicy
}

/// What a setting may be, what it is until somebody changes it, and why.
package struct SettingDefinition: Hashable, Sendable, Identifiable {
  package let id: SettingID
  package let unit: SettingUnit
  /// What holds until somebody changes it.
  package let standard: Int
  /// The lowest and the highest value, both allowed. Nobody can go beyond: the upper bound of a
  /// term is its hard stop.
  package let bounds: ClosedRange<Int>
  package let source: SettingSource

  /// All settings, in the order in which a screen shows them.
  package static let all: [SettingDefinition] = SettingID.allCases.map(\.definition)
}

extension SettingID {
  /// What this setting may be.
  package var definition: SettingDefinition {
    switch self {
    // A day at least: an erasure that cannot be withdrawn is no considered one.
    case .erasureGrace: define(.days, 7, 1...30, .productDefault)
    // The age of the oldest key backup is the delay of an erasure that the person is told.
    case .keyBackup: define(.days, 30, 1...30, .productDefault)
    case .idleLock: define(.minutes, 5, 1...60, .localPolicy)
    case .clipboard: define(.yesNo, 0, 0...1, .localPolicy)
    case .bulkView: define(.people, 50, 1...1000, .localPolicy)
    case .retentionAftercare: define(.months, 60, 1...180, .localPolicy)
    case .retentionSupervision: define(.months, 60, 1...180, .localPolicy)
    case .retentionVictim: define(.months, 24, 1...60, .localPolicy)
    case .retentionOriginalText: define(.months, 12, 1...60, .localPolicy)
    // BIO2 8.15 asks for records of access and gives no term. A year at least, because rights are
    // reviewed yearly (BIO2 5.18.02); three years, as long as incidents stay on record.
    case .retentionAccess: define(.months, 36, 12...60, .localPolicy)
    }
  }

  private func define(
    _ unit: SettingUnit, _ standard: Int, _ bounds: ClosedRange<Int>, _ source: SettingSource
  ) -> SettingDefinition {
    SettingDefinition(id: self, unit: unit, standard: standard, bounds: bounds, source: source)
  }
}
