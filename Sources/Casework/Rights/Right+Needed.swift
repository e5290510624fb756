extension Command {
  /// The right that it takes; `nil` when everybody may: that somebody looked is recorded for all.
  package var right: Right? {
    switch self {
    case .recordOrganisation, .recordMember: .recordMembers
    case .recordAbsence, .recordDirectoryEntry: .keepDirectory
    case .recordAccess: nil
    case .breakGlass: .breakGlass
    case .reviewAccess: .reviewAccess
    case .register, .correctIdentity, .addAlias, .link, .recordAddress, .assign, .announceReturn,
      .correctReturn, .recordReturnDate, .changeStatus, .changeCondition, .answerOffer, .addNote,
      .amendNote, .retractNote, .planContact, .recordContact, .setTask, .finishTask,
      .orderSupervision, .startSupervision, .setSupervisionLevel:
      .decideOnCases
    }
  }
}

extension DecisionKind {
  /// The right that taking back or putting back such a decision takes; `nil` for what nobody takes
  /// back.
  var right: Right? {
    switch self {
    case .organisation, .member: .recordMembers
    case .absence, .directory: .keepDirectory
    case .undo, .redo, .access, .brokenGlass, .accessReview: nil
    case .registration, .identity, .alias, .link, .address, .assignment, .announcement,
      .returnDetails, .returnDate, .returnStatus, .condition, .offer, .note, .amendment,
      .retraction, .contactPlan, .contact, .task, .taskDone, .supervision, .supervisionStart,
      .supervisionLevel:
      .decideOnCases
    }
  }
}
