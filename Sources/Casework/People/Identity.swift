/// The number by which colleagues name a person on the phone and in a command: six digits, drawn by
/// chance, so that neither order nor gaps tell anything about people whom the viewer may not see.
package struct Reference: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 100000 ... 999999.
  package let number: UInt32

  package init?(number: UInt32) {
    guard Reference.range.contains(number) else { return nil }
    self.number = number
  }

  /// Reads `Z-104233`, `z104233` or `104233`.
  package init?(_ text: String) {
    var rest = Substring(text)
    if let first = rest.first, first == "Z" || first == "z" { rest = rest.dropFirst() }
    if rest.first == "-" { rest = rest.dropFirst() }
    guard rest.utf8.allSatisfy({ (48...57).contains($0) }), let number = UInt32(rest) else {
      return nil
    }
    self.init(number: number)
  }

  package static let range: ClosedRange<UInt32> = 100_000...999_999

  package var description: String { "Z-\(number)" }

  package static func < (left: Reference, right: Reference) -> Bool { left.number < right.number }
}

/// Who somebody is, as far as was told.
package struct Identity: Hashable, Sendable {
  package var name: PersonName
  /// May be partial: many people know only a year.
  package var birthDate: PartialDate
  package var citizenServiceNumber: CitizenServiceNumber?
  /// Only in logs of the criminal justice chain.
  package var chainNumber: ChainNumber?

  package init(
    name: PersonName, birthDate: PartialDate, citizenServiceNumber: CitizenServiceNumber? = nil,
    chainNumber: ChainNumber? = nil
  ) {
    self.name = name
    self.birthDate = birthDate
    self.citizenServiceNumber = citizenServiceNumber
    self.chainNumber = chainNumber
  }
}

/// What an address is for.
package enum AddressKind: String, CaseIterable, Hashable, Sendable {
  case home, postal, leave, intended, stay, shelter
}

/// Who says that an address is right.
package enum AddressSource: String, CaseIterable, Hashable, Sendable {
  case populationRegister = "brp"
  case custodialAgency = "dji"
  case person
  case probation
  case police
  case municipality
}

/// Where somebody lives, gets post or is expected, and who verified it when.
package struct Address: Hashable, Sendable {
  package var kind: AddressKind
  package var street: String
  package var houseNumber: String
  package var postcode: Postcode?
  package var city: String
  package var source: AddressSource
  /// `nil` when nobody verified it yet.
  package var verifiedOn: CivilDate?
  /// Where it is; `nil` when nobody looked it up.
  package var coordinate: Coordinate?

  package init(
    kind: AddressKind, street: String, houseNumber: String, postcode: Postcode?, city: String,
    source: AddressSource, verifiedOn: CivilDate?, coordinate: Coordinate? = nil
  ) {
    self.kind = kind
    self.street = street
    self.houseNumber = houseNumber
    self.postcode = postcode
    self.city = city
    self.source = source
    self.verifiedOn = verifiedOn
    self.coordinate = coordinate
  }
}
