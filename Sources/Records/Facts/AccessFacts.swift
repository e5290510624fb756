import Casework
import FoundationEssentials

extension WireViewRecorded: FactMessage {
  init(_ record: AccessRecord) {
    self.init()
    action = record.action.wire
    object = WireAccessObject(record.object)
    result = WireAccessResult(record.result)
    origin = WireAccessOrigin(record.origin)
    if let given = record.reason { reason = WireAccessReason(given) }
    if let known = record.circumstances { circumstances = WireAccessCircumstances(known) }
    if let first = record.continues { continues = first.wire }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasObject else { throw fields.missing("object") }
    guard hasResult else { throw fields.missing("result") }
    guard hasOrigin else { throw fields.missing("origin") }
    return .viewRecorded(
      AccessRecord(
        try fields.value(action, "action"), try object.value(fields), try result.value(fields),
        from: try origin.value(fields), because: hasReason ? try reason.value(fields) : nil,
        circumstances: hasCircumstances ? try circumstances.value(fields) : nil,
        continues: hasContinues ? try fields.id(continues, "continues") : nil))
  }
}

extension WireAccessObject {
  fileprivate init(_ object: AccessObject) {
    self.init()
    people = object.people.map(\.wire)
    if let name = object.list { list = name }
    query = object.query
    compartments = object.compartments.map(\.wire)
    position = Int64(object.position)
  }

  fileprivate func value(_ fields: FieldReader) throws(RecordError) -> AccessObject {
    var reached: [Compartment] = []
    for compartment in compartments {
      reached.append(try fields.value(compartment, "compartments"))
    }
    return AccessObject(
      people: try fields.ids(people, "people"), list: hasList ? list : nil, query: query,
      compartments: reached, position: Int(position))
  }
}

extension WireAccessResult {
  fileprivate init(_ result: AccessResult) {
    self.init()
    outcome = result.outcome.wire
    count = Int64(result.count)
    painted = result.painted.map(\.wire)
  }

  fileprivate func value(_ fields: FieldReader) throws(RecordError) -> AccessResult {
    AccessResult(
      try fields.value(outcome, "outcome"), count: Int(count),
      painted: try fields.ids(painted, "painted"))
  }
}

extension WireAccessOrigin {
  fileprivate init(_ origin: AccessOrigin) {
    self.init()
    session = origin.session.wire
    device = origin.device
  }

  fileprivate func value(_ fields: FieldReader) throws(RecordError) -> AccessOrigin {
    AccessOrigin(session: try fields.id(hasSession, session, "session"), device: device)
  }
}

extension WireAccessReason {
  fileprivate init(_ reason: AccessReason) {
    self.init()
    ground = reason.ground.wire
    words = reason.words
  }

  fileprivate func value(_ fields: FieldReader) throws(RecordError) -> AccessReason {
    AccessReason(try fields.value(ground, "ground"), words: words)
  }
}

extension WireAccessCircumstances {
  fileprivate init(_ circumstances: AccessCircumstances) {
    self.init()
    viewerTeam = circumstances.viewerTeam
    caseTeam = circumstances.caseTeam
    isResponsible = circumstances.isResponsible
    sharesSurname = circumstances.sharesSurname
    if let day = circumstances.lastActed { lastActed = day.wire }
  }

  fileprivate func value(_ fields: FieldReader) throws(RecordError) -> AccessCircumstances {
    AccessCircumstances(
      viewerTeam: viewerTeam, caseTeam: caseTeam, isResponsible: isResponsible,
      sharesSurname: sharesSurname,
      lastActed: try fields.dayIfTold(hasLastActed, lastActed, "last_acted"))
  }
}

extension WireGlassBroken: FactMessage {
  init(_ breaking: GlassBreaking) {
    self.init()
    ground = breaking.ground.wire
    words = breaking.words
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .glassBroken(
      GlassBreaking(
        try fields.value(ground, "ground"), words: try fields.text(hasWords, words, "words")))
  }
}

extension WireAccessReviewed: FactMessage {
  init(_ records: [RecordID], _ remark: String) {
    self.init()
    self.records = records.map(\.wire)
    self.remark = remark
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .accessReviewed(try fields.ids(records, "records"), remark: remark)
  }
}

extension FieldReader {
  fileprivate func ids(_ values: [Data], _ field: String) throws(RecordError) -> [RecordID] {
    var ids: [RecordID] = []
    ids.reserveCapacity(values.count)
    for value in values { ids.append(try id(value, field)) }
    return ids
  }
}

extension AccessAction: Numbered {
  var wire: WireAccessAction {
    switch self {
    case .opened: .opened
    case .listed: .listed
    case .searched: .searched
    case .exported: .exported
    case .printed: .printed
    case .copied: .copied
    case .revealedNumber: .revealedNumber
    case .brokeGlass: .brokeGlass
    case .unlocked: .unlocked
    case .denied: .denied
    }
  }
}

extension AccessOutcome: Numbered {
  var wire: WireAccessOutcome {
    switch self {
    case .shown: .shown
    case .refused: .refused
    }
  }
}

extension AccessGround: Numbered {
  var wire: WireAccessGround {
    switch self {
    case .ownCase: .ownCase
    case .covering: .covering
    case .brokenGlass: .brokenGlass
    case .personAsks: .personAsks
    case .partnerAsks: .partnerAsks
    case .incident: .incident
    case .qualityCheck: .qualityCheck
    case .complaint: .complaint
    case .dataRequest: .dataRequest
    case .other: .other
    }
  }
}

extension GlassGround: Numbered {
  var wire: WireGlassGround {
    switch self {
    case .danger: .danger
    case .ownerUnreachable: .ownerUnreachable
    case .partnerCalls: .partnerCalls
    case .deadline: .deadline
    case .other: .other
    }
  }
}
