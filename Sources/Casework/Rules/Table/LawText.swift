/// The versions of the texts that the table follows: the number of the law at wetten.overheid.nl and
/// the first day of the version that was read.
enum LawText {
  static let bjsg = "BWBR0016544/2026-10-01"
  static let gemeentewet = "BWBR0005416/2026-10-01"
  static let sr = "BWBR0001854/2026-07-01"
  static let sv = "BWBR0001903/2026-07-01"
  static let pbw = "BWBR0009709/2025-11-01"
  static let pm = "BWBR0009398/2025-11-01"
  static let execution = "BWBR0042962/2026-01-01"
  static let wth = "BWBR0024649/2020-07-01"
  static let wvggz = "BWBR0040635/2025-07-01"
  static let wjsg = "BWBR0014194/2026-09-01"
  static let wmo = "BWBR0035362/2026-07-01"
  static let uavg = "BWBR0040940/2026-09-01"
  static let wgs = "BWBR0049962/2025-07-05"
  static let radicalisation = "BWBR0050740/2025-07-01"
  static let opiumwet = "BWBR0001941/2026-09-17"
  static let twbmt = "BWBR0039210/2022-02-26"
  static let rjj = "BWBR0012647/2022-01-01"
  static let bvt = "BWBR0008765/2025-07-01"
  /// Amendments of November 2024 and 2025 are not in this text.
  static let rtvi = "BWBR0010171/2023-06-06"
  static let agreement = "Kansen bieden voor re-integratie (2019)"
}

extension Rule {
  /// Every rule, in the order of `RuleID`.
  package static let all: [Rule] =
    notices + aftercare + conditionalRelease + leave + treatment + juveniles + supervision
    + homeBans
    + publicOrder + careAndOther + safeHome + data

  /// A rule of law.
  static func law(
    _ id: RuleID, _ article: String, _ source: String, _ dutyHolder: DutyHolder,
    _ anchor: RuleAnchor, _ term: Term?, _ direction: TermDirection = .forward,
    _ shift: TermShift = .none, extensions: ExtensionLimit? = nil
  ) -> Rule {
    Rule(
      id: id, article: article, source: source, hardness: .law, dutyHolder: dutyHolder,
      anchor: anchor, term: term, direction: direction, shift: shift, extensions: extensions)
  }

  /// What the partners in the chain agreed, or a working norm between them.
  static func agreed(
    _ id: RuleID, _ source: String, _ dutyHolder: DutyHolder, _ anchor: RuleAnchor, _ term: Term?,
    _ direction: TermDirection = .forward
  ) -> Rule {
    Rule(
      id: id, article: "", source: source, hardness: .agreement, dutyHolder: dutyHolder,
      anchor: anchor, term: term, direction: direction)
  }

  /// A choice: of the organisation, or of Keerpunt until the organisation makes one. As hard as the
  /// setting says where it comes from.
  static func chosen(
    _ id: RuleID, _ setting: SettingID, _ unit: TermUnit, _ dutyHolder: DutyHolder,
    _ anchor: RuleAnchor, _ direction: TermDirection = .forward, article: String = "",
    source: String = ""
  ) -> Rule {
    Rule(
      id: id, article: article, source: source,
      hardness: setting.definition.source == .localPolicy ? .localPolicy : .productDefault,
      dutyHolder: dutyHolder, anchor: anchor, term: Term(.setting(setting), unit),
      direction: direction)
  }

  /// The day of a table: one that does not exist is no bound.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: day)
  }
}

extension RuleID {
  /// What the rule says.
  package var rule: Rule { Rule.all[rank] }
}
