/// People of whom the mayor was told, or should have been.
extension Course {
  /// A first leave, with the return in aftercare too: the notice came in and nobody told the sender.
  mutating func writeNoticeUnacknowledged() {
    let identity = person("Rik van 't Spijker", age: 41)
    announce(
      identity, owner: Practice.coordinator, type: .leaveShort, institution: "PI Vught", ago: 12,
      dates: [(.leaveStart, 40, .confirmed), (.leaveEnd, 41, .confirmed)])
    receive(identity, ago: 5, ahead: 40, .firstLeave, .listedOffence, "PI Vught") { notice in
      notice.qualification = "verkrachting"
      notice.provisions = "Sr 243"
      notice.unconditionalMonths = 54
      notice.address = "Gildehof 12, Zwanendam"
    }
    add(.link(with: .aftercare), at: latest(in: .bij), by: Practice.user, in: .bij)
  }

  /// It came two weeks before the end of the sentence: assessed, and not decided yet.
  mutating func writeNoticeLate() {
    let identity = person("Nadia Öztürk", age: 36)
    receive(identity, ago: 6, ahead: 9, .sentenceEnd, .seriousViolence, "PI Nieuwersluis") {
      $0.qualification = "zware mishandeling"
      $0.provisions = "Sr 302"
      $0.unconditionalMonths = 14
      $0.judgment = "14 maanden gevangenisstraf, contactverbod"
    }
    step(0...0) { NoticeStep(kind: .acknowledged, on: $0.date) }
    step(1...2) { moment in
      NoticeStep(
        kind: .assessed, on: moment.date,
        assessment: UnrestAssessment(
          findings: [
            UnrestFinding(
              factor: .offenceShocks, answer: .yes, note: "de zaak speelde in dezelfde straat"),
            UnrestFinding(factor: .victimNearby, answer: .unknown, note: "OM gevraagd"),
            UnrestFinding(factor: .mediaAttention, answer: .no),
            UnrestFinding(factor: .personCooperates, answer: .yes, note: "zegt de reclassering"),
            UnrestFinding(factor: .housingArranged, answer: .no, note: "zoekt een kamer"),
          ], consulted: [.police, .probation], conclusion: .possible,
          reason: "De buurt kent de zaak; de woonplek is nog niet bekend."))
    }
  }

  /// A conditional release within two weeks: the prosecutor asks the mayor's view, and nobody assessed
  /// yet what the return may bring.
  mutating func writeMayorView() {
    let identity = person("Sjoerd Hofstra", age: 50)
    receive(identity, ago: 40, ahead: 13, .conditionalRelease, .listedOffence, "PI Lelystad") {
      $0.qualification = "doodslag"
      $0.provisions = "Sr 287"
      $0.unconditionalMonths = 96
    }
    step(1...1) { NoticeStep(kind: .acknowledged, on: $0.date) }
    let due = hours.today.adding(days: 2)
    step(18...20) { NoticeStep(kind: .viewAsked, on: $0.date, day: due, by: "OM") }
  }

  /// An appeal is pending: no notice comes, and no conditional release, only its fictive day.
  mutating func writeAppealPending() {
    let delegate = Practice.delegate
    let identity = person("Malik Şahin", age: 33)
    add(
      .register(NewPerson(identity: identity, compartment: .bij, owner: delegate)),
      at: hours.around(15, &chance), by: delegate, in: .bij)
    add(
      .expect(
        ExpectedNotice(
          kind: .conditionalRelease, returnsOn: hours.today.adding(days: 34), isFictive: true,
          silence: .notIrrevocable, source: "OM",
          remark: "hoger beroep dient in januari")),
      at: latest(in: .bij), by: delegate, in: .bij)
  }

  /// Registers somebody in the compartment of the notices, with one that came that many days ago about
  /// a return that many days ahead.
  private mutating func receive(
    _ identity: Identity, ago: Int, ahead: Int, _ kind: NoticeKind, _ ground: NoticeGround,
    _ institution: String, _ more: (inout BijNotice) -> Void
  ) {
    let delegate = Practice.delegate
    let moment = hours.around(ago, &chance)
    var notice = BijNotice(
      number: "BIJ-\(hours.today.year)-\(1100 + number)", kind: kind, ground: ground,
      suppliedOn: moment.date, receivedOn: moment.date,
      returnsOn: hours.today.adding(days: ahead), institution: institution, isIrrevocable: .yes,
      isJuvenileLaw: .no)
    more(&notice)
    add(
      .register(
        NewPerson(
          identity: identity, compartment: .bij, owner: delegate, firstNotice: notice)),
      at: moment, by: delegate, in: .bij)
  }

  private mutating func step(_ days: ClosedRange<Int>, _ step: (Moment) -> NoticeStep) {
    then(days, by: Practice.delegate, in: .bij) { moment, _ in
      .noticeStep(notice: 0, step(moment))
    }
  }
}
