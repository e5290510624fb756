/// People around whom it matters where a victim is. The places lie in the sea, where nobody lives.
extension Course {
  /// A conditional release to the street where a victim has an interest: the area stands in the victim
  /// compartment, the word was told, and an area ban was drawn.
  mutating func writeReleaseNearVictim() {
    let me = Practice.user
    let home = Coordinate(latitude: 52.4012, longitude: 4.1034)
    announce(
      person("Çelik van der Laan", age: 38), owner: me, type: .conditionalRelease,
      institution: "PI Nieuwegein", ago: 21, dates: [(.conditionalRelease, 41, .confirmed)])
    beside(after: 1...2) { _ in
      .address(
        Address(
          kind: .intended, street: "Kuiperssteeg", houseNumber: "14", postcode: nil,
          city: "Zwanendam", source: .person, verifiedOn: nil, coordinate: home))
    }
    let today = hours.today
    if let place = Coordinate(latitude: 52.4037, longitude: 4.1034),
      let area = try? ZoneShape(around: place, metres: 150),
      let code = try? AreaCode(validating: "WK999901")
    {
      beside(after: 1...2) { day in
        .victimInterest(
          VictimInterest(answer: .yes, area: code, shape: area, on: day))
      }
    }
    beside(after: 0...1) { day in
      .nearness(
        NearnessTold(
          nearness: .nearby, address: RecordID(high: 0, low: 0), source: .prosecution,
          ground: "BIJ-13, zienswijze op de voorwaarden", on: day))
    }
    beside(after: 1...1) { _ in
      .measure(
        MeasureContent(
          type: .areaBan, authority: .mayor, isIntended: true, from: Due(today.adding(days: 41)),
          ground: "172a lid 1", extent: "winkelgebied Damplein", proportionality: ""))
    }
    // Of the measure above, whose id is known once it is recorded.
    let ofMeasure = ZoneTarget.measure(RecordID(high: 0, low: 0))
    if let centre = Coordinate(latitude: 52.4049, longitude: 4.1101),
      let square = try? ZoneShape(around: centre, metres: 250)
    {
      beside(after: 0...0) { _ in
        .zone(
          measure: 0,
          ZoneContent(
            target: ofMeasure, label: "winkelgebied Damplein", shape: square))
      }
    }
    beside(after: 0...0) { _ in
      .zone(
        measure: 0, ZoneContent(target: ofMeasure, isVictimZone: true, shape: nil))
    }
  }

  /// Suspended before trial with a victim who may not have been told: the prosecutor or IDV is asked.
  mutating func writeSuspensionWithVictim() {
    let me = Practice.user
    announce(
      person("Thijs in 't Veld", age: 26), owner: me, type: .preTrialSuspended,
      institution: "JC Zaanstad", ago: 1, dates: [(.suspension, 2, .confirmed)])
    beside(after: 0...0) { _ in
      .address(
        Address(
          kind: .home, street: "Veerpont", houseNumber: "3", postcode: nil, city: "Zwanendam",
          source: .populationRegister, verifiedOn: nil))
    }
    beside(after: 0...0) { day in
      .nearness(
        NearnessTold(
          nearness: .notNearby, address: RecordID(high: 0, low: 0), source: .prosecution,
          ground: "advies over de schorsing", on: day))
    }
  }

  private mutating func beside(
    after days: ClosedRange<Int>, _ act: @escaping (CivilDate) -> Act
  ) {
    then(days, by: Practice.user) { moment, _ in act(moment.date) }
  }
}
