import Casework

extension WireName {
  init(_ name: PersonName) {
    self.init()
    given = name.given
    prefix = name.prefix
    surname = name.surname
  }

  func value(_ fields: FieldReader) throws(RecordError) -> PersonName {
    PersonName(
      given: given, prefix: prefix, surname: try fields.text(hasSurname, surname, "surname"))
  }
}

extension WireIdentity {
  init(_ identity: Identity) {
    self.init()
    name = WireName(identity.name)
    birthDate = identity.birthDate.iso
    if let number = identity.citizenServiceNumber { citizenServiceNumber = number.digits }
    if let number = identity.chainNumber { chainNumber = number.text }
  }

  func value(_ fields: FieldReader) throws(RecordError) -> Identity {
    guard hasName else { throw fields.missing("name") }
    guard hasBirthDate else { throw fields.missing("birth_date") }
    guard let date = PartialDate(iso: birthDate) else { throw fields.invalid("birth_date") }
    return Identity(
      name: try name.value(fields), birthDate: date, citizenServiceNumber: try number(fields),
      chainNumber: try chain(fields))
  }

  private func chain(_ fields: FieldReader) throws(RecordError) -> ChainNumber? {
    guard hasChainNumber else { return nil }
    guard let number = ChainNumber(chainNumber) else { throw fields.invalid("chain_number") }
    return number
  }

  private func number(_ fields: FieldReader) throws(RecordError) -> CitizenServiceNumber? {
    guard hasCitizenServiceNumber else { return nil }
    do throws(BSNError) {
      return try CitizenServiceNumber(validating: citizenServiceNumber)
    } catch {
      throw fields.invalid("citizen_service_number")
    }
  }
}

extension WirePersonRegistered: FactMessage {
  init(_ reference: Reference, _ identity: Identity) {
    self.init()
    self.reference = reference.number
    self.identity = WireIdentity(identity)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasReference else { throw fields.missing("reference") }
    guard hasIdentity else { throw fields.missing("identity") }
    guard let reference = Reference(number: reference) else { throw fields.invalid("reference") }
    return .personRegistered(reference, try identity.value(fields))
  }
}

extension WireIdentityCorrected: FactMessage {
  init(_ identity: Identity) {
    self.init()
    self.identity = WireIdentity(identity)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasIdentity else { throw fields.missing("identity") }
    return .identityCorrected(try identity.value(fields))
  }
}

extension WireAliasAdded: FactMessage {
  init(_ name: PersonName) {
    self.init()
    self.name = WireName(name)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasName else { throw fields.missing("name") }
    return .aliasAdded(try name.value(fields))
  }
}

extension WirePeopleLinked: FactMessage {
  init(_ person: PersonID) {
    self.init()
    other = person.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .peopleLinked(other: try fields.id(hasOther, other, "other"))
  }
}

extension WireAddressRecorded: FactMessage {
  init(_ address: Address) {
    self.init()
    kind = address.kind.wire
    street = address.street
    houseNumber = address.houseNumber
    if let code = address.postcode { postcode = code.text }
    city = address.city
    source = address.source.wire
    if let day = address.verifiedOn { verifiedOn = day.wire }
    if let place = address.coordinate { coordinate = WireCoordinate(place) }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    let code = hasPostcode ? Postcode(postcode) : nil
    if hasPostcode, code == nil { throw fields.invalid("postcode") }
    return .addressRecorded(
      Address(
        kind: try fields.value(kind, "kind"), street: street, houseNumber: houseNumber,
        postcode: code, city: city, source: try fields.value(source, "source"),
        verifiedOn: try fields.dayIfTold(hasVerifiedOn, verifiedOn, "verified_on"),
        coordinate: hasCoordinate ? try coordinate.value(fields, "coordinate") : nil))
  }
}

extension WireCaseAssigned: FactMessage {
  init(_ user: UserName?) {
    self.init()
    if let user { to = user.text }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .caseAssigned(to: hasTo ? UserName(to) : nil)
  }
}

extension AddressKind: Numbered {
  var wire: WireAddressKind {
    switch self {
    case .home: .home
    case .postal: .postal
    case .leave: .leave
    case .intended: .intended
    case .stay: .stay
    case .shelter: .shelter
    }
  }
}

extension AddressSource: Numbered {
  var wire: WireAddressSource {
    switch self {
    case .populationRegister: .populationRegister
    case .custodialAgency: .custodialAgency
    case .person: .person
    case .probation: .probation
    case .police: .police
    case .municipality: .municipality
    }
  }
}
