import Casework

extension Samples {
  /// Facts about settings, retention, erasure and rectification.
  static let erasure: [Fact] =
    SettingID.allCases.map {
      .settingChanged(SettingChange(setting: $0, value: $0.definition.standard, from: day))
    }
    + [
      .settingChanged(SettingChange(setting: .clipboard, value: -1, from: epoch)),
      .holdLifted(id, reason: "Bezwaar ongegrond"), .holdLifted(id, reason: ""),
      .erasureConfirmed(id, destroyFrom: day), .erasureConfirmed(id, destroyFrom: epoch),
      .erasureWithdrawn(id, reason: "Toch nodig"), .erasureWithdrawn(id, reason: ""),
      .noteRectified(id, text: "Had ruzie met zijn broer.", reason: "Verkeerd gehoord"),
      .noteRectified(id, text: "", reason: ""),
      .accessDestroyed(AccessDestruction(through: day, count: 1_204, months: 36)),
      .accessDestroyed(AccessDestruction(through: epoch, count: 0, months: 0)),
    ]
    + HoldGround.allCases.map { .holdPlaced(HoldContent(ground: $0, remark: "zaak 12")) }
    + [.holdPlaced(HoldContent(ground: .appeal, remark: ""))]
    + grounds.flatMap {
      [
        .erasureRequested(ErasureRequest(ground: $0, remark: "brief")),
        .erasureCarriedOut(destroyed($0)),
      ]
    }
    + [
      .erasureRequested(ErasureRequest(ground: .courtOrder, remark: "")),
      .erasureCarriedOut(
        DestructionRecord(
          keySlots: [], compartment: .bij, ground: .wronglyRecorded,
          requestedAt: Moment(milliseconds: 0), requestedBy: UserName(""),
          confirmedAt: Moment(milliseconds: -1), confirmedBy: UserName(""),
          counts: RecordCounts())),
    ]

  private static let grounds: [ErasureGround] =
    RetentionRuleID.allCases.map { .retention($0) }
    + [.requestOfPerson, .courtOrder, .wronglyRecorded]

  private static func destroyed(_ ground: ErasureGround) -> DestructionRecord {
    var counts = RecordCounts()
    let kinds: [DecisionKind] = [.registration, .note, .undo, .erasureRequest, .rectification]
    for (index, kind) in kinds.enumerated() { counts.add(kind, index * 100 + 1) }
    return DestructionRecord(
      keySlots: [[0, 1, 0xFF], []], compartment: .zvh, ground: ground,
      requestedAt: Moment(milliseconds: 1_795_424_400_123), requestedBy: user,
      confirmedAt: Moment(milliseconds: 1_795_424_400_999), confirmedBy: UserName("a.bos"),
      counts: counts)
  }
}
