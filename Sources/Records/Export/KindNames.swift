extension RecordKind {
  /// The word for the kind in exports; it changes as little as the number.
  package var name: String {
    switch self {
    case .organisationRecorded: "organisation-recorded"
    case .memberRecorded: "member-recorded"
    case .absenceRecorded: "absence-recorded"
    case .directoryEntryRecorded: "directory-entry-recorded"
    case .personRegistered: "person-registered"
    case .identityCorrected: "identity-corrected"
    case .aliasAdded: "alias-added"
    case .peopleLinked: "people-linked"
    case .addressRecorded: "address-recorded"
    case .caseAssigned: "case-assigned"
    case .returnAnnounced: "return-announced"
    case .returnDetailsCorrected: "return-details-corrected"
    case .returnDateRecorded: "return-date-recorded"
    case .returnStatusChanged: "return-status-changed"
    case .conditionChanged: "condition-changed"
    case .offerChanged: "offer-changed"
    case .noteAdded: "note-added"
    case .noteAmended: "note-amended"
    case .noteRetracted: "note-retracted"
    case .contactPlanned: "contact-planned"
    case .contactHeld: "contact-held"
    case .taskSet: "task-set"
    case .taskDone: "task-done"
    case .supervisionOrdered: "supervision-ordered"
    case .supervisionStarted: "supervision-started"
    case .supervisionLevelSet: "supervision-level-set"
    case .withdrawn: "withdrawn"
    case .restored: "restored"
    case .viewRecorded: "view-recorded"
    case .glassBroken: "glass-broken"
    case .accessReviewed: "access-reviewed"
    }
  }
}
