/// The event from which a term runs.
package enum RuleAnchor: String, CaseIterable, Hashable, Sendable {
  /// A measure was imposed or made known.
  case imposition
  /// Somebody came into custody, or into the institution.
  case arrival
  /// The earliest possible return.
  case returning
  /// The release itself.
  case release
  case leaveStart = "leave-start"
  case lastMeeting = "last-meeting"
  case lastContact = "last-contact"
  case probationStart = "probation-start"
  case probationEnd = "probation-end"
  case orderReceived = "order-received"
  case breach
  case conditionalRelease = "conditional-release"
  case refusal
  case decision
  case request
  case arrest
  case irrevocable
  case titleEnd = "title-end"
  case authorisation
  case supply
  case firstProcessing = "first-processing"
  case lastProcessing = "last-processing"
  case endOfExecution = "end-of-execution"
  /// Something reached whoever has to act on it.
  case receipt
  case hearing
  case courtDate = "court-date"
  case signal
  case closure
  /// The facts left the working file.
  case leftWork = "left-work"
  /// The last change of a file.
  case lastChange = "last-change"
}

/// One clock or limit of the field: what the article, agreement or choice says, from when, how long,
/// and who has to act. Rules are data; each row of law follows the version of the text that its
/// `source` names.
package struct Rule: Hashable, Sendable, Identifiable {
  package let id: RuleID
  /// "Wth 2 lid 1". Empty where no article gives it.
  package let article: String
  /// Where the text was read: the number of the law and the day of the version, the agreement or
  /// the page; empty for a choice of the organisation or of Keerpunt.
  package let source: String
  /// First and last day on which the rule holds; `nil` for no bound known.
  package private(set) var validFrom: CivilDate?
  package private(set) var validUntil: CivilDate?
  /// The setting that says how many calendar months after `validUntil` the rule still holds, because
  /// a later act said so.
  package private(set) var lapse: SettingID?
  package let hardness: Hardness
  package let dutyHolder: DutyHolder
  package let anchor: RuleAnchor
  /// `nil` for "at once", for a duration that stands in the order or agreement itself, and for what
  /// is computed from the sentence.
  package let term: Term?
  package let direction: TermDirection
  package let shift: TermShift
  /// Whether a term of days ends at the hour at which it began. Other terms of days end with the day.
  package private(set) var keepsHour = false
  /// The article by which the act itself sets the Atw aside: "Wth 13". Empty for none.
  package private(set) var atwExcludedBy = ""
  package let extensions: ExtensionLimit?

  package init(
    id: RuleID, article: String, source: String, hardness: Hardness, dutyHolder: DutyHolder,
    anchor: RuleAnchor, term: Term?, direction: TermDirection = .forward, shift: TermShift = .none,
    extensions: ExtensionLimit? = nil
  ) {
    self.id = id
    self.article = article
    self.source = source
    self.hardness = hardness
    self.dutyHolder = dutyHolder
    self.anchor = anchor
    self.term = term
    self.direction = direction
    self.shift = shift
    self.extensions = extensions
  }

  /// The same rule for the days from `from` up to and including `until`, and after that for as many
  /// months as a setting says.
  func valid(from: CivilDate? = nil, until: CivilDate? = nil, lapse: SettingID? = nil) -> Rule {
    var rule = self
    rule.validFrom = from
    rule.validUntil = until
    rule.lapse = lapse
    return rule
  }

  /// The same rule, with the article by which its act sets the Atw aside.
  func withoutAtw(_ article: String) -> Rule {
    var rule = self
    rule.atwExcludedBy = article
    return rule
  }

  /// The same rule, counted to the hour.
  var toTheHour: Rule {
    var rule = self
    rule.keepsHour = true
    return rule
  }
}

extension Rule {
  /// Whether a setting decides on the figure, the working days or the validity.
  package var usesSettings: Bool {
    if lapse != nil { return true }
    if hardness != .law, term?.unit == .workingDays { return true }
    if case .setting = term?.amount { return true }
    return false
  }
}
