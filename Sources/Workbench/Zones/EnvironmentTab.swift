import Canvas
import Casework
import Wording

extension Workbench {
  /// The places around a person: addresses with where they are and the word that was told, zones with
  /// how each address lies to them, and nothing more (domain.md H4).
  func environmentLines(_ file: PersonFile) -> [DossierLine] {
    guard let around = register.environment(of: file.id, for: viewer) else { return [] }
    var lines: [DossierLine] = []
    func head(_ phrase: Phrase) {
      if !lines.isEmpty { lines.append(DossierLine()) }
      lines.append(DossierLine(Line(phrase.capitalised[language], .heading, bold: true)))
    }
    func muted(_ phrase: Phrase) {
      lines.append(DossierLine(Line(phrase[language], .muted, indent: 2)))
    }
    head(ZoneScreenTexts.addresses)
    for place in around.addresses { lines += addressLines(place, takes: file.compartment) }
    if around.addresses.isEmpty { muted(.noAddress) }
    head(ZoneScreenTexts.zones)
    for zone in around.zones { lines += zoneLines(zone, around.addresses) }
    if around.zones.isEmpty { muted(ZoneScreenTexts.noZones(keyShown(for: .drawZone))) }
    if let interest = around.interest {
      head(ZoneScreenTexts.victims)
      lines.append(DossierLine(interestLine(interest)))
      muted(ZoneScreenTexts.victimsElsewhere)
    } else if around.zones.contains(where: \.content.isVictimZone) {
      lines.append(DossierLine())
      muted(ZoneScreenTexts.victimsElsewhere)
    }
    return lines
  }

  private func addressLines(
    _ place: PlacedAddress, takes compartment: Compartment
  ) -> [DossierLine] {
    let address = place.address
    let street = [
      "\(address.street) \(address.houseNumber)", address.postcode?.text ?? "", address.city,
    ].filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: ", ")
    let coordinate = address.coordinate?.text ?? ZoneScreenTexts.noCoordinate[language]
    var lines = [
      DossierLine(
        Line(
          [
            Span(address.kind.phrase.capitalised[language] + ": "), Span(street, .strong),
            Span(" · \(coordinate)", address.coordinate == nil ? .uncertain : .muted),
          ], indent: 2), item: place.id)
    ]
    guard address.kind.isPresence, compartment.takesNearness else { return lines }
    if let told = place.told {
      lines.append(
        DossierLine(
          Line(
            [
              Span(
                told.phrase(today: today).capitalised[language],
                told.nearness.isClose ? .warning : .text),
              Span("  \(place.toldBy)", .muted),
            ], indent: 4)))
    } else {
      let text = ZoneScreenTexts.notTold(keyShown(for: .tellNearness))
      lines.append(DossierLine(Line(text.capitalised[language], .notAsked, indent: 4)))
    }
    return lines
  }

  private func zoneLines(_ zone: PlacedZone, _ addresses: [PlacedAddress]) -> [DossierLine] {
    let of = zone.measure?.phrase ?? zone.condition?.kind.phrase
    var lines = [
      DossierLine(
        Line(
          [
            Span(zone.content.title.capitalised[language], .text, bold: true),
            Span(" · \(zone.content.purpose.phrase[language])"),
            Span(of.map { " · \($0[language])" } ?? "", .muted),
          ], indent: 2), item: zone.id)
    ]
    for (place, reading) in zip(addresses, zone.readings) {
      lines.append(
        DossierLine(
          Line(
            [
              Span(place.address.kind.phrase[language] + ": "),
              Span(reading.phrase[language], meaning(of: reading, zone.content.purpose)),
            ], indent: 4)))
    }
    return lines
  }

  /// An address inside a ban, or outside a duty, stands out.
  private func meaning(of reading: ZoneReading, _ purpose: ZonePurpose) -> Meaning {
    switch reading {
    case .noCoordinate: .uncertain
    case .victimZone(let nearness): nearness?.isClose == true ? .warning : .uncertain
    case .inside, .border: purpose == .ban ? .warning : .arranged
    case .outside: purpose == .ban ? .arranged : .warning
    }
  }

  private func interestLine(_ interest: VictimInterest) -> Line {
    var spans = [
      Span(ZoneScreenTexts.interest.capitalised[language] + ": "),
      Span(interest.answer.phrase[language], .strong, bold: true),
    ]
    if let area = interest.area { spans.append(Span(" · \(area.text)")) }
    if interest.shape != nil { spans.append(Span(" · \(ZoneScreenTexts.areaDrawn[language])")) }
    return Line(spans, indent: 2)
  }
}
