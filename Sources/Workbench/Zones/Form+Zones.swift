import Casework
import Wording

/// What the form for places records.
enum PlaceItem: String, Hashable, Sendable {
  case address, zone
}

extension Workbench {
  /// An address with where it is, or a circle for an order about an area. What an area is of comes from
  /// what stands in the file.
  func zoneForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard let file = file(person) else { return nil }
    let targets = zoneTargets(file)
    let items: [(String, Phrase)] =
      [(PlaceItem.address.rawValue, ZoneScreenTexts.anAddress)]
      + (targets.isEmpty || file.compartment == .victim
        ? [] : [(PlaceItem.zone.rawValue, ZoneScreenTexts.aZone)])
    let address = [PlaceItem.address]
    let zone = [PlaceItem.zone]
    return form(
      .zone(person), ZoneScreenTexts.formZone, [person],
      [
        make.either(.zoneWhat, ZoneScreenTexts.what, items),
        make.choice(
          .addressKind, ZoneScreenTexts.addressKind,
          AddressKind.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: AddressKind.intended.rawValue
        ).when(.zoneWhat, address),
        make.line(.street, ZoneScreenTexts.street).when(.zoneWhat, address),
        make.line(.houseNumber, ZoneScreenTexts.houseNumber).when(.zoneWhat, address),
        make.line(.postcode, ZoneScreenTexts.postcode).when(.zoneWhat, address),
        make.line(.city, ZoneScreenTexts.city).when(.zoneWhat, address),
        make.choice(
          .addressSource, ZoneScreenTexts.source,
          AddressSource.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: AddressSource.person.rawValue
        ).when(.zoneWhat, address),
        make.line(.coordinate, ZoneScreenTexts.coordinate).when(.zoneWhat, address),
        make.choice(
          .zoneTarget, ZoneScreenTexts.target, targets,
          chosen: targets.count == 1 ? targets[0].value : nil
        ).when(.zoneWhat, zone),
        make.yesOrNo(.isVictimZone, ZoneScreenTexts.isVictimZone).when(.zoneWhat, zone),
        make.line(.zoneLabel, ZoneScreenTexts.label).when(.zoneWhat, zone),
        make.line(.centre, ZoneScreenTexts.centre).when(.zoneWhat, zone),
        make.line(.metres, ZoneScreenTexts.metres).when(.zoneWhat, zone),
      ])
  }

  /// Every order and condition with what it can say about an area.
  private func zoneTargets(_ file: PersonFile) -> [(value: String, label: Phrase)] {
    file.zoneTargets.flatMap { target, purposes in
      purposes.map { purpose in
        let name: Phrase
        let word: String
        switch target {
        case .measure(let id):
          word = "measure:\(id.text)"
          name = file.measures.first { $0.id == id }?.content.type.phrase ?? .verbatim("")
        case .condition(let id):
          word = "condition:\(id.text)"
          let condition = file.supervisions.flatMap(\.conditions).first { $0.id == id }?.value
          name = condition?.kind.phrase ?? .verbatim("")
        }
        return ("\(word):\(purpose.rawValue)", name + .verbatim(", ") + purpose.phrase)
      }
    }
  }

  func zoneCommand(_ form: Form, _ person: PersonID) throws(FormProblem) -> Command {
    let item: PlaceItem = try chosen(form, .zoneWhat)
    switch item {
    case .address: return .recordAddress(person, try address(form))
    case .zone:
      let parts = form.answer(.zoneTarget).split(separator: ":").map(String.init)
      guard parts.count == 3, let id = RecordID(text: parts[1]),
        let purpose = ZonePurpose(rawValue: parts[2])
      else {
        throw FormProblem(field: .zoneTarget, phrase: .chooseOne(ZoneScreenTexts.target))
      }
      return .drawZone(
        person,
        ZoneContent(
          target: parts[0] == "measure" ? .measure(id) : .condition(id), purpose: purpose,
          label: form.isYes(.isVictimZone) ? "" : form.answer(.zoneLabel),
          isVictimZone: form.isYes(.isVictimZone), shape: try circle(form)))
    }
  }

  private func address(_ form: Form) throws(FormProblem) -> Address {
    var postcode: Postcode?
    if !form.answer(.postcode).isEmpty {
      do {
        postcode = try Postcode(validating: form.answer(.postcode))
      } catch {
        throw FormProblem(field: .postcode, phrase: error.phrase)
      }
    }
    return Address(
      kind: try chosen(form, .addressKind), street: form.answer(.street),
      houseNumber: form.answer(.houseNumber), postcode: postcode, city: form.answer(.city),
      source: try chosen(form, .addressSource), verifiedOn: nil,
      coordinate: try coordinate(form, .coordinate))
  }

  private func coordinate(_ form: Form, _ key: FieldKey) throws(FormProblem) -> Coordinate? {
    guard !form.answer(key).isEmpty else { return nil }
    do {
      return try Coordinate(validating: form.answer(key))
    } catch {
      throw FormProblem(field: key, phrase: error.phrase)
    }
  }

  /// The circle that was typed; `nil` when neither a centre nor a radius was.
  private func circle(_ form: Form) throws(FormProblem) -> ZoneShape? {
    let metres = form.answer(.metres)
    guard let centre = try coordinate(form, .centre) else {
      guard metres.isEmpty else {
        throw FormProblem(field: .centre, phrase: CoordinateError.twoNumbersExpected.phrase)
      }
      return nil
    }
    guard let radius = Int(metres) else {
      throw FormProblem(field: .metres, phrase: ZoneScreenTexts.metresUnreadable)
    }
    do {
      return try ZoneShape(around: centre, metres: radius)
    } catch {
      throw FormProblem(field: .metres, phrase: error.phrase)
    }
  }

  /// Where the addresses lie to what was typed so far; to a victim zone there is no distance.
  func zoneHint(_ form: Form, _ person: PersonID) -> Phrase? {
    guard form.answer(.zoneWhat) == PlaceItem.zone.rawValue, let file = file(person) else {
      return nil
    }
    guard !form.isYes(.isVictimZone) else { return ZoneScreenTexts.victimZoneHint }
    guard let shape = try? circle(form) else { return nil }
    let lines = file.currentAddresses.map { entry in
      entry.value.kind.phrase + .verbatim(": ")
        + (entry.value.coordinate.map { shape.reading(of: $0) } ?? .noCoordinate).phrase
    }
    return lines.isEmpty ? nil : Phrase.joined(lines, separator: "; ")
  }

  /// The zone under the cursor of the tab of places.
  var chosenZone: MatterTarget? {
    guard let dossier, dossier.tab == .environment,
      let zone = file(dossier.person)?.standingZones.first(where: { $0.id == dossier.focus })
    else { return nil }
    return MatterTarget(person: dossier.person, matter: zone.id)
  }

  // MARK: Victims

  /// Whether there is an interest, and where: no field takes a name or an address.
  func interestForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard viewer.sees(.victim) else { return nil }
    let yes = [Answer.yes]
    return form(
      .victimInterest(person), ZoneScreenTexts.formInterest, [person],
      [
        make.answer(.interest, ZoneScreenTexts.isInterested),
        make.line(.areaCode, ZoneScreenTexts.areaCode).when(.interest, yes),
        make.line(.centre, ZoneScreenTexts.centre).when(.interest, yes),
        make.line(.metres, ZoneScreenTexts.metres).when(.interest, yes),
        make.day(.on, ZoneScreenTexts.day, .past),
      ])
  }

  func victimInterest(_ form: Form) throws(FormProblem) -> VictimInterest {
    let answer: Answer = try chosen(form, .interest)
    var area: AreaCode?
    if form.asks(.areaCode), !form.answer(.areaCode).isEmpty {
      guard let code = try? AreaCode(validating: form.answer(.areaCode)) else {
        throw FormProblem(field: .areaCode, phrase: ZoneScreenTexts.areaCodeUnreadable)
      }
      area = code
    }
    return VictimInterest(
      answer: answer, area: area, shape: form.asks(.centre) ? try circle(form) : nil,
      on: try optionalDay(form, .on) ?? today)
  }

  /// One word about an address. Who holds both compartments finds it computed and decides whether to
  /// tell it.
  func nearnessForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard let file = file(person), file.compartment.takesNearness else { return nil }
    let addresses = file.currentAddresses.filter { $0.value.kind.isPresence }
    guard !addresses.isEmpty else { return nil }
    var asked: RecordID?
    if case .tellNearness(let id)? = chosenEntry?.asked { asked = id }
    let first = addresses.first { $0.id == asked } ?? (addresses.count == 1 ? addresses[0] : nil)
    let computed = first.map {
      register.computedNearness(of: $0.id, person, for: viewer, on: today)
    }
    let isComputed = computed.map { $0 != .unknown } ?? false
    return form(
      .nearness(person), ZoneScreenTexts.formNearness, [person],
      [
        make.either(
          .address, ZoneScreenTexts.address,
          addresses.map { entry in
            let address = entry.value
            return (
              entry.id.text,
              address.kind.phrase + .verbatim(": \(address.street) \(address.houseNumber)")
            )
          }),
        make.choice(
          .nearness, ZoneScreenTexts.nearness,
          Nearness.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: isComputed ? computed?.rawValue : nil),
        make.choice(
          .nearnessSource, ZoneScreenTexts.toldBy,
          NearnessSource.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: isComputed ? NearnessSource.colleague.rawValue : nil),
        make.line(.basis, ZoneScreenTexts.ground), make.day(.on, ZoneScreenTexts.day, .past),
      ]
    ).map { form in
      var form = form
      if let first { form.fill(.address, with: first.id.text) }
      return form
    }
  }

  func nearnessTold(_ form: Form) throws(FormProblem) -> NearnessTold {
    guard let address = RecordID(text: form.answer(.address)) else {
      throw FormProblem(field: .address, phrase: .chooseOne(ZoneScreenTexts.address))
    }
    let ground = form.answer(.basis)
    guard !ground.isEmpty else {
      throw FormProblem(
        field: .basis, phrase: Refusal.reasonMissing.phrase(today: today) { $0.text })
    }
    return NearnessTold(
      nearness: try chosen(form, .nearness), address: address,
      source: try chosen(form, .nearnessSource), ground: ground,
      on: try optionalDay(form, .on) ?? today)
  }
}
