import Casework

extension WireCoordinate {
  init(_ place: Coordinate) {
    self.init()
    latitudeE7 = place.latitudeE7
    longitudeE7 = place.longitudeE7
  }

  func value(_ fields: FieldReader, _ field: String) throws(RecordError) -> Coordinate {
    guard let place = Coordinate(latitudeE7: latitudeE7, longitudeE7: longitudeE7) else {
      throw fields.invalid(field)
    }
    return place
  }
}

extension WireRing {
  init(_ ring: Ring) {
    self.init()
    var (north, east): (Int64, Int64) = (0, 0)
    for corner in ring.corners {
      steps.append(Int64(corner.latitudeE7) - north)
      steps.append(Int64(corner.longitudeE7) - east)
      (north, east) = (Int64(corner.latitudeE7), Int64(corner.longitudeE7))
    }
  }

  func value(_ fields: FieldReader) throws(RecordError) -> Ring {
    guard steps.count.isMultiple(of: 2) else { throw fields.invalid("steps") }
    var (north, east): (Int64, Int64) = (0, 0)
    var corners: [Coordinate] = []
    corners.reserveCapacity(steps.count / 2)
    for index in stride(from: 0, to: steps.count, by: 2) {
      let (up, isFar) = north.addingReportingOverflow(steps[index])
      let (right, isWide) = east.addingReportingOverflow(steps[index + 1])
      guard !isFar, !isWide, let latitude = Int32(exactly: up),
        let longitude = Int32(exactly: right),
        let corner = Coordinate(latitudeE7: latitude, longitudeE7: longitude)
      else { throw fields.invalid("steps") }
      (north, east) = (up, right)
      corners.append(corner)
    }
    guard let ring = try? Ring(corners) else { throw fields.invalid("steps") }
    return ring
  }
}

extension WireZoneShape {
  init(_ shape: ZoneShape) {
    self.init()
    switch shape {
    case .areas(let all):
      areas = all.map { area in
        var wire = WireArea()
        wire.rings = ([area.outer] + area.holes).map(WireRing.init)
        return wire
      }
    case .circle(let place, let metres):
      centre = WireCoordinate(place)
      radius = UInt32(clamping: metres)
    }
  }

  func value(_ fields: FieldReader) throws(RecordError) -> ZoneShape {
    let shape: ZoneShape?
    if hasCentre {
      shape = try? ZoneShape(
        around: try centre.value(fields, "shape.centre"), metres: Int(radius))
    } else {
      var all: [Polygon] = []
      for area in areas {
        var rings: [Ring] = []
        for ring in area.rings { rings.append(try ring.value(fields)) }
        guard let outer = rings.first else { throw fields.invalid("shape") }
        all.append(Polygon(outer: outer, holes: Array(rings.dropFirst())))
      }
      shape = try? ZoneShape(areas: all)
    }
    guard let shape else { throw fields.invalid("shape") }
    return shape
  }
}

extension WireZoneDrawn: FactMessage {
  init(_ content: ZoneContent) {
    self.init()
    switch content.target {
    case .measure(let id): measureID = id.wire
    case .condition(let id): conditionID = id.wire
    }
    purpose = content.purpose.wire
    label = content.label
    isVictimZone = content.isVictimZone
    if let shape = content.shape { self.shape = WireZoneShape(shape) }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    let target: ZoneTarget =
      hasConditionID
      ? .condition(try fields.id(true, conditionID, "condition_id"))
      : .measure(try fields.id(hasMeasureID, measureID, "measure_id"))
    guard hasShape || isVictimZone else { throw fields.missing("shape") }
    return .zoneDrawn(
      ZoneContent(
        target: target, purpose: try fields.value(purpose, "purpose"), label: label,
        isVictimZone: isVictimZone, shape: hasShape ? try shape.value(fields) : nil))
  }
}

extension WireZoneRemoved: FactMessage {
  init(_ id: ZoneID, _ reason: String) {
    self.init()
    zoneID = id.wire
    self.reason = reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .zoneRemoved(try fields.id(hasZoneID, zoneID, "zone_id"), reason: reason)
  }
}

extension WireVictimInterestRecorded: FactMessage {
  init(_ interest: VictimInterest) {
    self.init()
    answer = interest.answer.wire
    if let area = interest.area { areaCode = area.text }
    if let shape = interest.shape { self.shape = WireZoneShape(shape) }
    on = interest.on.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    let area = hasAreaCode ? try? AreaCode(validating: areaCode) : nil
    if hasAreaCode, area == nil { throw fields.invalid("area_code") }
    return .victimInterestRecorded(
      VictimInterest(
        answer: try fields.value(answer, "answer"), area: area,
        shape: hasShape ? try shape.value(fields) : nil, on: try fields.day(hasOn, on, "on")))
  }
}

extension WireNearnessTold: FactMessage {
  init(_ told: NearnessTold) {
    self.init()
    nearness = told.nearness.wire
    addressID = told.address.wire
    source = told.source.wire
    ground = told.ground
    on = told.on.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .nearnessTold(
      NearnessTold(
        nearness: try fields.value(nearness, "nearness"),
        address: try fields.id(hasAddressID, addressID, "address_id"),
        source: try fields.value(source, "source"), ground: ground,
        on: try fields.day(hasOn, on, "on")))
  }
}

extension ZonePurpose: Numbered {
  var wire: WireZonePurpose {
    switch self {
    case .ban: .ban
    case .duty: .duty
    }
  }
}

extension Nearness: Numbered {
  var wire: WireNearness {
    switch self {
    case .inside: .inside
    case .nearby: .nearby
    case .notNearby: .notNearby
    case .unknown: .unknown
    }
  }
}

extension NearnessSource: Numbered {
  var wire: WireNearnessSource {
    switch self {
    case .prosecution: .prosecution
    case .victimDesk: .victimDesk
    case .colleague: .colleague
    case .police: .police
    case .probation: .probation
    }
  }
}
