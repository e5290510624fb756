/// How an address lies to a zone. To a victim zone there is no distance.
package enum ZoneReading: Hashable, Sendable {
  /// The address has no coordinate.
  case noCoordinate
  /// A victim zone: what was told, if anything.
  case victimZone(Nearness?)
  case inside
  case border
  /// How far the edge is, in metres, rounded as `ZoneReading.rounded` does.
  case outside(metres: Int)

  /// Metres as somebody says them: by tens below a hundred, by fifties below a kilometre, by hundreds
  /// below ten, and by thousands above. Never 0.
  package static func rounded(_ metres: Double) -> Int {
    let step: Double = metres < 100 ? 10 : metres < 1000 ? 50 : metres < 10_000 ? 100 : 1000
    return max(10, Int((metres / step).rounded() * step))
  }
}

extension ZoneShape {
  /// How a place lies to a zone that is no victim's.
  package func reading(of place: Coordinate) -> ZoneReading {
    switch placement(of: place) {
    case .inside: .inside
    case .border: .border
    case .outside: .outside(metres: ZoneReading.rounded(metresToEdge(from: place)))
    }
  }
}

/// An address of a person with what is known of the place.
package struct PlacedAddress: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let address: Address
  package let told: NearnessTold?
  package let toldBy: String
}

/// A zone with how each address lies to it.
package struct PlacedZone: Hashable, Sendable, Identifiable {
  package let id: ZoneID
  package let content: ZoneContent
  /// The order, or the condition, that it belongs to; both `nil` when that is not in this file.
  package let measure: MeasureType?
  package let condition: SpecialCondition?
  /// In the order of the addresses.
  package let readings: [ZoneReading]
}

/// What is known of the places around a person, from one file.
package struct Environment: Hashable, Sendable {
  package let addresses: [PlacedAddress]
  package let zones: [PlacedZone]
  /// In the victim compartment alone.
  package let interest: VictimInterest?
}

extension Register {
  /// The places around a person, as far as this file holds them.
  package func environment(of person: PersonID, for viewer: Viewer) -> Environment? {
    guard let file = file(person, for: viewer) else { return nil }
    let addresses = file.currentAddresses.map { entry in
      let told = file.nearness(of: entry.id)
      return PlacedAddress(
        id: entry.id, address: entry.value, told: told?.value,
        toldBy: told.map { displayName(of: $0.author) } ?? "")
    }
    let zones = file.standingZones.map { zone in
      PlacedZone(
        id: zone.id, content: zone.content, measure: file.measure(of: zone.content.target),
        condition: file.condition(of: zone.content.target),
        readings: addresses.map { reading(of: $0, to: zone.content) })
    }
    return Environment(
      addresses: addresses, zones: zones, interest: file.victimInterest?.value)
  }

  private func reading(of place: PlacedAddress, to zone: ZoneContent) -> ZoneReading {
    guard !zone.isVictimZone else { return .victimZone(place.told?.nearness) }
    guard let coordinate = place.address.coordinate, let shape = zone.shape else {
      return .noCoordinate
    }
    return shape.reading(of: coordinate)
  }

  /// How an address lies to the areas of victims, for somebody who holds both compartments: what they
  /// may tell into the other. `unknown` when there is no coordinate, no area, or nothing to see.
  package func computedNearness(
    of address: RecordID, _ person: PersonID, for viewer: Viewer, on day: CivilDate
  ) -> Nearness {
    guard let file = file(person, for: viewer), viewer.sees(.victim),
      let place = file.addresses.entry(address)?.value.coordinate
    else { return .unknown }
    let radius = settings.value(of: .victimNearby, on: day)
    let shapes = linked(to: person, for: viewer).filter { $0.compartment == .victim }
      .flatMap(\.victimShapes)
    return Nearness.closest(shapes.map { $0.nearness(of: place, within: radius) })
  }
}

extension PersonFile {
  /// Where victims have an interest, as far as that is an area.
  fileprivate var victimShapes: [ZoneShape] {
    let interest = victimInterest?.value
    let area = interest?.answer == .yes ? interest?.shape : nil
    return standingZones.compactMap(\.content.shape) + (area.map { [$0] } ?? [])
  }

  fileprivate func measure(of target: ZoneTarget) -> MeasureType? {
    guard case .measure(let id) = target else { return nil }
    return measures.first { $0.id == id }?.content.type
  }

  fileprivate func condition(of target: ZoneTarget) -> SpecialCondition? {
    guard case .condition(let id) = target else { return nil }
    return supervisions.lazy.flatMap(\.conditions).first { $0.id == id }?.value
  }
}
