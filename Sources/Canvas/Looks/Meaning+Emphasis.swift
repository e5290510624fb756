extension Meaning {
  /// The attributes that set a meaning apart where there are no colours.
  ///
  /// Within a family (due, status, condition, reliability) no two are alike; dim is only used for
  /// what may be skipped, since some terminals do not show it.
  package var emphasis: Appearance {
    switch self {
    case .text, .tab, .border, .hint, .field, .later, .good, .arranged, .reliabilityHigh:
      Appearance()
    case .muted, .notNeeded: Appearance(dim: true)
    case .strong, .title, .heading, .key, .mark, .prompt: Appearance(bold: true)
    case .match, .activeField, .soon, .info, .inProgress, .uncertain: Appearance(underlined: true)
    case .reliabilityLow: Appearance(dim: true, underlined: true)
    case .today, .warning, .notAsked, .moved: Appearance(bold: true)
    case .overdue, .blocked, .disputed: Appearance(bold: true, underlined: true)
    case .activeTab, .banner: Appearance(reversed: true)
    case .error: Appearance(bold: true, reversed: true)
    case .damage: Appearance(bold: true, underlined: true, reversed: true)
    }
  }
}
