import Casework

extension WireSettingChanged: FactMessage {
  init(_ change: SettingChange) {
    self.init()
    setting = change.setting.wire
    value = Int32(clamping: change.value)
    fromDay = change.from.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasValue else { throw fields.missing("value") }
    return .settingChanged(
      SettingChange(
        setting: try fields.value(setting, "setting"), value: Int(value),
        from: try fields.day(hasFromDay, fromDay, "from_day")))
  }
}

extension WireHoldPlaced: FactMessage {
  init(_ content: HoldContent) {
    self.init()
    ground = content.ground.wire
    remark = content.remark
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .holdPlaced(HoldContent(ground: try fields.value(ground, "ground"), remark: remark))
  }
}

extension WireHoldLifted: FactMessage {
  init(_ id: HoldID, _ reason: String) {
    self.init()
    holdID = id.wire
    self.reason = reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .holdLifted(
      try fields.id(hasHoldID, holdID, "hold_id"),
      reason: try fields.text(hasReason, reason, "reason"))
  }
}

extension WireNoteRectified: FactMessage {
  init(_ id: NoteID, _ text: String, _ reason: String) {
    self.init()
    noteID = id.wire
    self.text = text
    self.reason = reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .noteRectified(
      try fields.id(hasNoteID, noteID, "note_id"), text: try fields.text(hasText, text, "text"),
      reason: try fields.text(hasReason, reason, "reason"))
  }
}

extension SettingID: Numbered {
  var wire: WireSetting {
    switch self {
    case .erasureGrace: .erasureGrace
    case .keyBackup: .keyBackup
    case .idleLock: .idleLock
    case .clipboard: .clipboard
    case .externalEditor: .externalEditor
    case .draftRest: .draftRest
    case .bulkView: .bulkView
    case .retentionAftercare: .retentionAftercare
    case .retentionSupervision: .retentionSupervision
    case .retentionVictim: .retentionVictim
    case .retentionOriginalText: .retentionOriginalText
    case .insuranceRestart: .insuranceRestart
    case .identityReady: .identityReady
    case .identityTime: .identityTime
    case .identityStart: .identityStart
    case .housingStart: .housingStart
    case .benefitStart: .benefitStart
    case .rentHelp: .rentHelp
    case .leavePreparation: .leavePreparation
    case .shortLeaveWindow: .shortLeaveWindow
    case .longLeaveWindow: .longLeaveWindow
    case .longLeaveHours: .longLeaveHours
    case .shortLeaveServed: .shortLeaveServed
    case .longLeaveServed: .longLeaveServed
    case .earlyReleaseDays: .earlyReleaseDays
    case .tbsAuthorisation: .tbsAuthorisation
    case .breachAnswer: .breachAnswer
    case .endJudgement: .endJudgement
    case .adviceAfterEnd: .adviceAfterEnd
    case .adviceBeforeEnd: .adviceBeforeEnd
    case .drugClosure: .drugClosure
    case .bylawBan: .bylawBan
    case .twbmtExtended: .twbmtExtended
    case .reportingCode: .reportingCode
    case .riskValidity: .riskValidity
    case .oxrecPaused: .oxrecPaused
    case .quietSpell: .quietSpell
    case .worksGoodFriday: .worksGoodFriday
    case .worksLiberationDay: .worksLiberationDay
    case .snoozeCap: .snoozeCap
    case .zvhClosingDay: .zvhClosingDay
    case .zvhClosingHour: .zvhClosingHour
    case .zvhTriageDay: .zvhTriageDay
    case .housingUrgent: .housingUrgent
    case .uncertainDateLead: .uncertainDateLead
    case .leaveLead: .leaveLead
    case .programmeLead: .programmeLead
    case .probationEndLead: .probationEndLead
    case .gvmLead: .gvmLead
    case .measureEndLead: .measureEndLead
    case .leaveAuthorisationLead: .leaveAuthorisationLead
    case .noticeAcknowledgement: .noticeAcknowledgement
    case .noticeLead: .noticeLead
    case .noticeAssessment: .noticeAssessment
    case .noticeAssessmentSight: .noticeAssessmentSight
    case .mayorViewLead: .mayorViewLead
    case .bijSubscribed: .bijSubscribed
    case .adviceSilence: .adviceSilence
    case .smallNumbers: .smallNumbers
    case .retentionAccess: .retentionAccess
    case .victimNearby: .victimNearby
    }
  }
}

extension HoldGround: Numbered {
  var wire: WireHoldGround {
    switch self {
    case .objection: .objection
    case .appeal: .appeal
    case .complaint: .complaint
    case .accessRequest: .accessRequest
    case .statutoryDuty: .statutoryDuty
    case .legalClaim: .legalClaim
    case .other: .other
    }
  }
}

extension RetentionRuleID: Numbered {
  var wire: WireRetentionRule {
    switch self {
    case .bij: .bij
    case .youth: .youth
    case .zvh: .zvh
    case .radicalisation: .radicalisation
    case .wmoCollege: .wmoCollege
    case .veiligThuis: .veiligThuis
    case .aftercare: .aftercare
    case .supervision: .supervision
    case .victim: .victim
    case .originalText: .originalText
    case .access: .access
    }
  }
}
