/// Why a text is no code of an area.
package enum AreaCodeError: Error, Hashable, Sendable { case unknownForm }

/// An area by a public code: a municipality, district or neighbourhood of Statistics Netherlands
/// (`GM0363`, `WK036302`, `BU03630201`), or the four digits of a postcode. There is no room in it for a
/// name or an address.
package struct AreaCode: Hashable, Sendable {
  package let text: String

  /// Reads a code in upper or lower case, with or without a space after the letters.
  package init(validating text: String) throws(AreaCodeError) {
    let plain = text.uppercased().filter { !$0.isWhitespace }
    let letters = plain.prefix { $0.isLetter }
    let digits = plain.dropFirst(letters.count)
    let length: Int? =
      switch letters {
      case "GM": 4
      case "WK": 6
      case "BU": 8
      case "": 4
      default: nil
      }
    guard digits.count == length, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      !letters.isEmpty || digits.first != "0"
    else { throw .unknownForm }
    self.text = plain
  }
}

/// Whether a victim has an interest around a person, and where: never who, and no address. It stands in
/// the victim compartment alone (domain.md C1, H4).
package struct VictimInterest: Hashable, Sendable {
  package var answer: Answer
  package var area: AreaCode?
  /// The area, where it was given as one.
  package var shape: ZoneShape?
  package var on: CivilDate

  package init(answer: Answer, area: AreaCode? = nil, shape: ZoneShape? = nil, on: CivilDate) {
    self.answer = answer
    self.area = area
    self.shape = shape
    self.on = on
  }
}

/// Who told how near an address is to a victim.
package enum NearnessSource: String, CaseIterable, Hashable, Sendable {
  case prosecution = "om"
  /// The information point on detention (IDV).
  case victimDesk = "idv"
  /// A colleague who holds the victim compartment.
  case colleague
  case police
  case probation
}

/// A word on an address that was told into a compartment, by whom and on what ground: all that stands
/// outside the victim compartment.
package struct NearnessTold: Hashable, Sendable {
  package var nearness: Nearness
  /// The event that recorded the address, in the same file.
  package var address: RecordID
  package var source: NearnessSource
  /// On what ground it was told: "BIJ-13, advies over de voorwaarden". Never empty.
  package var ground: String
  package var on: CivilDate

  package init(
    nearness: Nearness, address: RecordID, source: NearnessSource, ground: String, on: CivilDate
  ) {
    self.nearness = nearness
    self.address = address
    self.source = source
    self.ground = ground
    self.on = on
  }
}

extension Compartment {
  /// Whether nearness may be told into it: where somebody decides on a return or on conditions.
  package var takesNearness: Bool {
    switch self {
    case .bij, .aftercare, .supervision, .zvh: true
    case .radicalisation, .victim, .administration, .audit: false
    }
  }
}

extension AddressKind {
  /// Whether somebody is or will be there, so that it matters who lives near.
  package var isPresence: Bool {
    switch self {
    case .home, .leave, .intended, .stay, .shelter: true
    case .postal: false
    }
  }
}

extension PersonFile {
  /// The address of each kind that stands now, with the event that recorded it.
  package var currentAddresses: [Entry<Address>] {
    let live = addresses.live
    return AddressKind.allCases.compactMap { kind in live.last { $0.value.kind == kind } }
  }

  /// What was told last about an address.
  package func nearness(of address: RecordID) -> Entry<NearnessTold>? {
    nearnesses.live.last { $0.value.address == address }
  }

  /// The interest that stands; in the victim compartment alone.
  package var victimInterest: Entry<VictimInterest>? { victimInterests.current }

  /// Whether it is known here that there is a victim, from what was told or from a victim zone.
  var knowsOfVictim: Bool {
    standingZones.contains(where: \.content.isVictimZone)
      || nearnesses.live.contains { $0.value.nearness != .unknown }
  }
}
