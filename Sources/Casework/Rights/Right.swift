/// Something that a role may do or see beside reading its compartments (C7, H12, H13).
package enum Right: String, CaseIterable, Hashable, Sendable {
  /// Take decisions about people and their cases.
  case decideOnCases = "decide-on-cases"
  /// Record who is away, and whom we call.
  case keepDirectory = "keep-directory"
  /// Record the organisation and its members.
  case recordMembers = "record-members"
  /// Let users in and out, and give and take keys.
  case admitUsers = "admit-users"
  case grantKeys = "grant-keys"
  /// Settings of the organisation, retention terms among them.
  case changeSettings = "change-settings"
  /// Ask for the erasure of a person; somebody else confirms it.
  case requestErasure = "request-erasure"
  case confirmErasure = "confirm-erasure"
  /// Stop destruction while an objection, appeal, complaint or request runs (H15).
  case placeHold = "place-hold"
  /// Put together for a person what is held about them (AVG art. 15).
  case compileAccessFile = "compile-access-file"
  /// Correct a note of somebody whose file one does not read (AVG art. 16).
  case rectify
  /// Take lists and dossiers out of the program.
  case export
  /// See a citizen service number whole (UAVG art. 46: government bodies for their task).
  case revealNumber = "reveal-bsn"
  /// See the number of a person inside the criminal justice chain, SKN (Sv art. 27b, DP-15).
  case seeChainNumber = "see-skn"
  /// Open every supervision dossier without breaking glass (C1).
  case readAllSupervision = "read-all-supervision"
  case breakGlass = "break-glass"
  /// Read who saw what, and mark it as reviewed (BIO2 8.15).
  case reviewAccess = "review-access"
}

extension Role {
  /// What the role may do.
  ///
  /// The data protection officer watches and executes nothing (AVG art. 38(6), H13); the privacy
  /// officer compiles access files, corrects and erases, two together where content is read; the
  /// administrator reads no content. The practice role is for invented people.
  package var rights: Set<Right> {
    switch self {
    case .bijDelegate:
      [
        .decideOnCases, .keepDirectory, .export, .revealNumber, .breakGlass, .requestErasure,
        .placeHold,
      ]
    case .aftercareCoordinator:
      [.decideOnCases, .keepDirectory, .export, .revealNumber, .requestErasure, .placeHold]
    case .supervisionOfficer:
      [
        .decideOnCases, .keepDirectory, .export, .seeChainNumber, .breakGlass, .requestErasure,
        .placeHold,
      ]
    case .teamLead:
      [
        .decideOnCases, .keepDirectory, .export, .revealNumber, .readAllSupervision,
        .requestErasure, .confirmErasure, .placeHold,
      ]
    case .processDirector:
      [
        .decideOnCases, .keepDirectory, .export, .requestErasure, .confirmErasure, .placeHold,
      ]
    case .partnerReader: []
    case .privacyOfficer:
      [
        .decideOnCases, .keepDirectory, .requestErasure, .confirmErasure, .placeHold,
        .compileAccessFile, .rectify, .changeSettings, .export, .revealNumber,
        .readAllSupervision,
      ]
    case .dataProtectionOfficer: [.reviewAccess]
    case .administrator:
      [.keepDirectory, .recordMembers, .admitUsers, .grantKeys, .changeSettings]
    case .practice: Set(Right.allCases)
    }
  }

  package func has(_ right: Right) -> Bool { rights.contains(right) }
}
