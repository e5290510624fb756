import Casework

extension Importer {
  /// A row about a person. Nothing is ever replaced by an import: another name becomes an alias,
  /// another address stands beside the one before, a birth date is only completed. So the outcome
  /// does not depend on how often a file is imported, and what a colleague corrected by hand stands.
  mutating func takePerson(_ row: ImportRow) throws(FieldRefusal) -> RowOutcome {
    let (file, sought) = try person(row)
    let address = try address(row)
    let owner = try owner(row, of: file)
    let outcome: RowOutcome
    if let file {
      var commands: [Command] = []
      if let identity = completed(file, sought) {
        commands.append(.correctIdentity(file.id, identity))
      }
      var known = Set(file.aliases.entries.filter(\.isLive).map(\.value.sortKey))
      known.insert(file.name.sortKey)
      for name in [sought.name].compactMap({ $0 }) + row.aliases()
      where known.insert(name.sortKey).inserted {
        commands.append(.addAlias(file.id, name))
      }
      if let address, !isKnown(address, in: file) {
        commands.append(.recordAddress(file.id, address))
      }
      if let owner { commands.append(.assign(file.id, to: owner)) }
      outcome = try decide(commands, about: file.id)
    } else {
      guard let name = sought.name else {
        throw FieldRefusal(header.place(of: .surname) == nil ? .name : .surname, .missing)
      }
      var known: Set<String> = [name.sortKey]
      let new = NewPerson(
        identity: Identity(
          name: name, birthDate: sought.birthDate, citizenServiceNumber: sought.number,
          chainNumber: sought.chain),
        aliases: row.aliases().filter { known.insert($0.sortKey).inserted },
        addresses: address.map { [$0] } ?? [], owner: owner)
      outcome = try decide([.register(new)], about: nil)
    }
    switch outcome {
    case .new(let person), .changed(let person, _), .same(let person):
      index.note(source: sought.source, is: person)
    case .refused: break
    }
    return outcome
  }

  /// The identity with what the row adds to it; nil when it adds nothing.
  private func completed(_ file: PersonFile, _ sought: PersonIndex.Sought) -> Identity? {
    guard let known = file.identity.current?.value else { return nil }
    var identity = known
    if identity.citizenServiceNumber == nil { identity.citizenServiceNumber = sought.number }
    if identity.chainNumber == nil { identity.chainNumber = sought.chain }
    let (old, new) = (known.birthDate, sought.birthDate)
    identity.birthDate =
      PartialDate(
        year: old.year ?? new.year, month: old.month ?? new.month, day: old.day ?? new.day) ?? old
    return identity == known ? nil : identity
  }

  private func address(_ row: ImportRow) throws(FieldRefusal) -> Address? {
    let (street, city, code) = (row.text(.street), row.text(.city), row.text(.postcode))
    guard !street.isEmpty || !city.isEmpty || !code.isEmpty else { return nil }
    guard !street.isEmpty || !city.isEmpty else { throw FieldRefusal(.city, .missing) }
    var postcode: Postcode?
    if !code.isEmpty {
      do throws(PostcodeError) {
        postcode = try Postcode(validating: code)
      } catch {
        throw FieldRefusal(.postcode, .noPostcode(error))
      }
    }
    guard let source = try row.word(.addressSource, of: words.addressSources) else {
      throw FieldRefusal(.addressSource, .missing)
    }
    return Address(
      kind: try row.word(.addressKind, of: words.addressKinds) ?? .home, street: street,
      houseNumber: row.text(.houseNumber), postcode: postcode, city: city, source: source,
      verifiedOn: try row.pastDay(.verifiedOn), coordinate: try coordinate(row))
  }

  /// Both columns or neither, in degrees with a point or a comma.
  private func coordinate(_ row: ImportRow) throws(FieldRefusal) -> Coordinate? {
    let (north, east) = (row.text(.latitude), row.text(.longitude))
    guard !north.isEmpty || !east.isEmpty else { return nil }
    guard let latitude = Coordinate.degrees(north) else {
      throw FieldRefusal(.latitude, .noCoordinate(.twoNumbersExpected))
    }
    guard let longitude = Coordinate.degrees(east) else {
      throw FieldRefusal(.longitude, .noCoordinate(.twoNumbersExpected))
    }
    guard let found = Coordinate(latitude: latitude, longitude: longitude) else {
      throw FieldRefusal(.latitude, .noCoordinate(.outOfRange))
    }
    guard !found.looksSwapped else {
      throw FieldRefusal(.latitude, .noCoordinate(.swapped))
    }
    return found
  }

  /// Whether the address was recorded before, verified on the same day or later.
  private func isKnown(_ address: Address, in file: PersonFile) -> Bool {
    file.addresses.entries.contains { entry in
      guard entry.isLive else { return false }
      let known = entry.value
      let isVerified = address.verifiedOn.map { day in known.verifiedOn.map { $0 >= day } ?? false }
      return known.kind == address.kind && known.source == address.source
        && known.postcode == address.postcode && isVerified ?? true
        && (address.coordinate == nil || address.coordinate == known.coordinate)
        && Folding.fold(known.street) == Folding.fold(address.street)
        && Folding.fold(known.houseNumber) == Folding.fold(address.houseNumber)
        && Folding.fold(known.city) == Folding.fold(address.city)
    }
  }
}
