/// What zones and the interests of victims bring to a file.
extension PersonFile {
  mutating func evolve(zone event: Event) {
    switch event.fact {
    case .zoneDrawn(let content):
      // Outside its compartment no area of a victim is kept, whatever a damaged log says.
      guard !content.isVictimZone || content.shape == nil || compartment == .victim else { return }
      zones.append(Zone(Entry(event, content)))
    case .zoneRemoved(let id, let reason):
      guard let index = zones.lastIndex(where: { $0.id == id }) else { return }
      zones[index].removed.record(Entry(event, reason))
    case .victimInterestRecorded(let interest):
      guard compartment == .victim else { return }
      victimInterests.record(Entry(event, interest))
    case .nearnessTold(let told): nearnesses.record(Entry(event, told))
    default: break
    }
  }

  mutating func mark(zone id: RecordID, withdrawnBy event: RecordID?) -> Bool {
    for index in zones.indices where zones[index].mark(id, withdrawnBy: event) { return true }
    return victimInterests.mark(id, withdrawnBy: event) || nearnesses.mark(id, withdrawnBy: event)
  }

  /// The decision that rests on one of these, or on the order or address under it.
  func zoneBuiltUpon(
    _ id: RecordID, within own: Set<RecordID>
  ) -> (author: UserName, at: Moment)? {
    for zone in zones {
      if let later = zone.builtUpon(id, within: own) { return later }
      let target: RecordID =
        switch zone.content.target {
        case .measure(let id), .condition(let id): id
        }
      if target == id, zone.drawn.isLive, !own.contains(zone.id) {
        return (zone.drawn.author, zone.drawn.at)
      }
    }
    let told = nearnesses.live.last { $0.value.address == id && !own.contains($0.id) }
    if let told { return (told.author, told.at) }
    if let later = victimInterests.builtUpon(id, within: own) { return (later.author, later.at) }
    guard let told = nearnesses.entry(id) else { return nil }
    let newer = nearnesses.live.last {
      $0.value.address == told.value.address && !own.contains($0.id) && $0.id > id
    }
    return newer.map { ($0.author, $0.at) }
  }

  func zoneBeside(_ own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    var found: (author: UserName, at: Moment)?
    func look<Value>(_ entry: Entry<Value>) {
      if entry.isLive, !own.contains(entry.id) { found = (entry.author, entry.at) }
    }
    for zone in zones { look(zone.drawn) }
    for entry in victimInterests.entries { look(entry) }
    for entry in nearnesses.entries { look(entry) }
    return found
  }

  func zoneObstacle(toRestoring id: RecordID, within own: Set<RecordID>) -> Refusal? {
    for zone in zones {
      if zone.id == id, compartment != .victim {
        return zoneTargets.contains { $0.target == zone.content.target } ? nil : .noZoneHere
      }
      if zone.removed.entry(id) != nil {
        guard zone.drawn.isLive else { return .unknownZone }
        return zone.removed.hasOther(than: id, within: own) ? .unknownZone : nil
      }
    }
    guard let told = nearnesses.entry(id)?.value else { return nil }
    return addresses.entry(told.address)?.isLive == true || own.contains(told.address)
      ? nil : .unknownAddress
  }

  func addZones(to counts: inout RecordCounts) {
    for zone in zones {
      counts.add(.zone)
      counts.add(.zoneRemoval, zone.removed.entries.count)
    }
    counts.add(.victimInterest, victimInterests.entries.count)
    counts.add(.nearness, nearnesses.entries.count)
  }
}
