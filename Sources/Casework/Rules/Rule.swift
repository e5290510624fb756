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
  case hearing
  case courtDate = "court-date"
  case signal
  case closure
}

/// One clock or limit of the field: what the article, agreement or choice says, from when, how long,
/// and who has to act. Rules are data; each row of law follows the version of the text that its
/// `source` names.
package struct Rule: Hashable, Sendable, Identifiable {
  package let id: RuleID
  /// "Wth 2 lid 1". Empty where no article gives it.
  package let article: String
  /// Where the text was read: the number of the law and the day of the version, or what agreement
  /// or choice it is.
  package let source: String
  /// First and last day on which the rule holds; `nil` for no bound known.
  package let validFrom: CivilDate?
  package let validUntil: CivilDate?
  package let hardness: Hardness
  package let dutyHolder: DutyHolder
  package let anchor: RuleAnchor
  /// `nil` for "at once" and for a duration that stands in the order itself.
  package let term: Term?
  package let direction: TermDirection
  package let shift: TermShift
  package let extensions: ExtensionLimit?

  package init(
    id: RuleID, article: String, source: String, validFrom: CivilDate? = nil,
    validUntil: CivilDate? = nil, hardness: Hardness, dutyHolder: DutyHolder, anchor: RuleAnchor,
    term: Term?, direction: TermDirection = .forward, shift: TermShift = .none,
    extensions: ExtensionLimit? = nil
  ) {
    self.id = id
    self.article = article
    self.source = source
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.hardness = hardness
    self.dutyHolder = dutyHolder
    self.anchor = anchor
    self.term = term
    self.direction = direction
    self.shift = shift
    self.extensions = extensions
  }
}
