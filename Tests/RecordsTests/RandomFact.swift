import Casework
import Records

/// Facts drawn from a seed: the same seed, the same facts.
struct RandomFact {
  var chance: SplitMix64

  init(seed: UInt64) { chance = SplitMix64(seed: seed) }

  /// A fact of this kind. A new kind without a line here does not compile.
  mutating func next(_ kind: RecordKind) -> Fact {
    switch kind {
    case .organisationRecorded:
      .organisationRecorded(
        Organisation(name: text(), municipality: maybe { $0.municipality() }, home: any()))
    case .memberRecorded:
      .memberRecorded(Member(user: user(), name: text(), role: any(), team: text()))
    case .absenceRecorded:
      .absenceRecorded(
        Absence(user: user(), first: day(), last: day(), deputy: maybe { $0.user() }))
    case .directoryEntryRecorded:
      .directoryEntryRecorded(
        DirectoryEntry(
          replaces: maybe { $0.id() }, organisation: text(), role: text(), name: text(),
          phone: text(), hours: text(), deputy: text()))
    case .personRegistered:
      .personRegistered(
        Reference(number: .random(in: Reference.range, using: &chance))!, identity())
    case .identityCorrected: .identityCorrected(identity())
    case .aliasAdded: .aliasAdded(name())
    case .peopleLinked: .peopleLinked(other: id())
    case .addressRecorded:
      .addressRecorded(
        Address(
          kind: any(), street: text(), houseNumber: text(), postcode: maybe { $0.postcode() },
          city: text(), source: any(), verifiedOn: maybe { $0.day() },
          coordinate: maybe { $0.place() }))
    case .zoneDrawn: .zoneDrawn(zone())
    case .zoneRemoved: .zoneRemoved(id(), reason: text())
    case .victimInterestRecorded:
      .victimInterestRecorded(
        VictimInterest(
          answer: any(), area: maybe { _ in try! AreaCode(validating: "WK036302") },
          shape: maybe { $0.shape() }, on: day()))
    case .nearnessTold:
      .nearnessTold(
        NearnessTold(nearness: any(), address: id(), source: any(), ground: text(), on: day()))
    case .caseAssigned: .caseAssigned(to: maybe { $0.user() })
    case .returnAnnounced: .returnAnnounced(details())
    case .returnDetailsCorrected: .returnDetailsCorrected(of: id(), details())
    case .returnDateRecorded:
      .returnDateRecorded(
        of: id(),
        ReturnDate(
          kind: any(), date: maybe { $0.day() }, time: maybe { $0.time() }, quality: any(),
          source: any(), receivedOn: day()))
    case .returnStatusChanged:
      .returnStatusChanged(of: id(), ReturnProgress(status: any(), reason: text()))
    case .conditionChanged:
      .conditionChanged(of: id(), any(), ConditionFinding(state: any(), remark: text()))
    case .offerChanged:
      .offerChanged(of: id(), OfferAnswer(state: any(), on: day(), reason: text()))
    case .noteAdded:
      .noteAdded(
        NoteContent(
          category: any(), reliability: any(), source: text(), text: text(),
          observedAt: Moment(milliseconds: Int64(bitPattern: chance.next())),
          disputedBy: text()))
    case .noteAmended: .noteAmended(id(), text: text())
    case .noteRetracted: .noteRetracted(id(), reason: text())
    case .noteTextWritten:
      .noteTextWritten(
        of: id(), NoteWords(text: text(), source: text(), disputedBy: text(), reason: text()))
    case .draftKept:
      .draftKept(
        DraftContent(
          form: [text(), text()],
          fields: (0..<3).map { _ in DraftContent.Field(name: text(), text: text()) }))
    case .draftDropped: .draftDropped(id())
    case .contactPlanned:
      .contactPlanned(
        PlannedContact(on: day(), time: maybe { $0.time() }, kind: any(), with: text()))
    case .contactHeld:
      .contactHeld(
        ContactMoment(
          planned: maybe { $0.id() }, on: day(), kind: any(), outcome: any(), remark: text()))
    case .taskSet:
      .taskSet(TaskContent(title: text(), due: day(), assignee: maybe { $0.user() }))
    case .taskDone: .taskDone(id(), remark: text())
    case .disclosed: .disclosed(disclosure())
    case .disclosureStepped: .disclosureStepped(id(), disclosureStep())
    case .zvhReferred: .zvhReferred(referral())
    case .zvhStepped: .zvhStepped(id(), zvhStep(), at: maybe { $0.id() })
    case .meetingPlanned: .meetingPlanned(meeting())
    case .caseTabled:
      .caseTabled(CaseTabling(at: id(), any(), question: text(), isOff: count(0...1) == 1))
    case .caseDiscussed:
      .caseDiscussed(
        CaseDiscussion(
          at: id(), picture: text(), opinion: text(), decision: text(),
          isToReturn: count(0...1) == 1))
    case .tablesNamed: .tablesNamed((0..<count(0...4)).map { _ in text() })
    case .supervisionOrdered:
      .supervisionOrdered(
        SupervisionDetails(
          frame: any(), organisation: any(), receivedOn: day(),
          probationStart: maybe { $0.day() }, probationEnd: maybe { $0.day() }, level: any()))
    case .supervisionStarted: .supervisionStarted(id(), on: day())
    case .supervisionLevelSet: .supervisionLevelSet(id(), any())
    case .withdrawn: .withdrawn(compensation())
    case .restored: .restored(compensation())
    case .viewRecorded: .viewRecorded(access())
    case .glassBroken: .glassBroken(GlassBreaking(any(), words: text()))
    case .accessReviewed: .accessReviewed(ids(), remark: text())
    case .settingChanged:
      .settingChanged(
        SettingChange(
          setting: any(), value: Int(Int32(truncatingIfNeeded: chance.next())), from: day()))
    case .holdPlaced: .holdPlaced(HoldContent(ground: any(), remark: text()))
    case .holdLifted: .holdLifted(id(), reason: text())
    case .erasureRequested:
      .erasureRequested(ErasureRequest(ground: ground(), remark: text()))
    case .erasureConfirmed: .erasureConfirmed(id(), destroyFrom: day())
    case .erasureWithdrawn: .erasureWithdrawn(id(), reason: text())
    case .requestReceived:
      .requestReceived(
        SubjectRequest(
          kind: any(), regime: any(), receivedOn: day(), identity: any(), covers: text()))
    case .requestStepped: .requestStepped(id(), requestStep())
    case .erasureCarriedOut: .erasureCarriedOut(destroyed())
    case .noteRectified: .noteRectified(id(), text: text(), reason: text())
    case .accessDestroyed:
      .accessDestroyed(
        AccessDestruction(
          through: day(), count: Int(UInt32(truncatingIfNeeded: chance.next())),
          months: Int(UInt32(truncatingIfNeeded: chance.next()))))
    case .returnChecked:
      .returnChecked(of: id(), any(), ReturnCheck(answer: any(), on: day(), remark: text()))
    case .supervisionStepped: .supervisionStepped(id(), supervisionStep())
    case .measureRecorded: .measureRecorded(measure())
    case .measureStepped: .measureStepped(id(), measureStep())
    case .adviceRequested:
      .adviceRequested(
        AdviceRequest(
          question: text(), askedBy: text(), asked: any(), askedOn: day(),
          due: maybe { $0.day() }))
    case .adviceAnswered:
      .adviceAnswered(
        id(),
        AdviceAnswer(on: day(), text: text(), reaction: text(), correction: text()))
    case .themeSet: .themeSet(themeSet())
    case .themeStepped: .themeStepped(id(), themeStep())
    case .reportingCodeStepped: .reportingCodeStepped(codeStep())
    case .convictionRecorded: .convictionRecorded(conviction())
    case .spellRecorded: .spellRecorded(spell())
    case .careerCorrected:
      .careerCorrected(id(), CareerCorrection(kind: any(), on: day(), source: text()))
    case .riskJudged: .riskJudged(riskJudgment())
    case .riskStepped: .riskStepped(id(), riskStep())
    case .sentenceRecorded: .sentenceRecorded(sentence())
    case .leaveAuthorised:
      .leaveAuthorised(
        LeaveAuthorisation(phase: any(), from: day(), clinic: text(), calls: text()))
    case .noticeReceived: .noticeReceived(notice())
    case .noticeStepped: .noticeStepped(id(), noticeStep())
    case .noticeExpected: .noticeExpected(expected())
    case .caseOpened:
      .caseOpened(CaseOpening(ground: any(), question: text(), askedBy: text(), on: day()))
    case .caseClosed: .caseClosed(id(), reason: text())
    case .triageDecided: .triageDecided(decision())
    }
  }

  /// Up to `most` random bytes.
  mutating func bytes(upTo most: Int) -> [UInt8] {
    (0..<Int.random(in: 0...most, using: &chance)).map { _ in
      UInt8(truncatingIfNeeded: chance.next())
    }
  }

  /// Any number that fits in the schema, or one in a range.
  mutating func count(_ range: ClosedRange<Int> = -2_147_483_648...2_147_483_647) -> Int {
    .random(in: range, using: &chance)
  }

  mutating func any<C: CaseIterable>() -> C {
    C.allCases.randomElement(using: &chance)!
  }

  mutating func maybe<V>(_ draw: (inout RandomFact) -> V) -> V? {
    Bool.random(using: &chance) ? draw(&self) : nil
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &chance) {
      // Any scalar there is, half of them below U+0100.
      let most: UInt32 = Bool.random(using: &chance) ? 0xFF : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...most, using: &chance)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  mutating func id() -> RecordID { RecordID(high: chance.next(), low: chance.next()) }
  private mutating func user() -> UserName { UserName(text()) }

  mutating func day() -> CivilDate {
    CivilDate(daysSince1970: .random(in: -719_162...2_932_896, using: &chance))
  }

  mutating func time() -> CivilTime {
    CivilTime(
      hour: .random(in: 0...23, using: &chance), minute: .random(in: 0...59, using: &chance))!
  }

  private mutating func municipality() -> MunicipalityCode {
    let digits = String(Int.random(in: 1...9999, using: &chance))
    return MunicipalityCode(String(repeating: "0", count: 4 - digits.count) + digits)!
  }

  private mutating func postcode() -> Postcode {
    let letters = ["AA", "RD", "ZZ", "SB", "XK"].randomElement(using: &chance)!
    return Postcode("\(Int.random(in: 1000...9999, using: &chance))\(letters)")!
  }

  private mutating func name() -> PersonName {
    PersonName(given: text(), prefix: text(), surname: text())
  }

  private mutating func identity() -> Identity {
    let number = ["123456782", "010000008", "111222333"].randomElement(using: &chance)!
    let known = PartialDate(day())
    return Identity(
      name: name(),
      birthDate: maybe { _ in known }
        ?? PartialDate(year: known.year, month: maybe { _ in known.month! }, day: nil)!,
      citizenServiceNumber: maybe { _ in try! CitizenServiceNumber(validating: number) },
      chainNumber: maybe { _ in ChainNumber("0123ab")! })
  }

  private mutating func details() -> ReturnDetails {
    ReturnDetails(type: any(), institution: text(), municipality: maybe { $0.municipality() })
  }

  private mutating func ground() -> ErasureGround {
    [.retention(any()), .requestOfPerson, .courtOrder, .wronglyRecorded]
      .randomElement(using: &chance)!
  }

  private mutating func moment() -> Moment {
    Moment(milliseconds: Int64(bitPattern: chance.next()))
  }

  private mutating func destroyed() -> DestructionRecord {
    var counts = RecordCounts()
    for kind in DecisionKind.allCases where Bool.random(using: &chance) {
      counts.add(kind, .random(in: 1...4_000_000_000, using: &chance))
    }
    return DestructionRecord(
      keySlots: (0..<Int.random(in: 0...4, using: &chance)).map { _ in bytes(upTo: 32) },
      compartment: any(), ground: ground(), requestedAt: moment(), requestedBy: user(),
      confirmedAt: moment(), confirmedBy: user(), counts: counts)
  }

  private mutating func compensation() -> Compensation {
    Compensation(decision: id(), events: ids())
  }

  private mutating func ids() -> [RecordID] {
    (0..<Int.random(in: 0...5, using: &chance)).map { _ in id() }
  }

  private mutating func access() -> AccessRecord {
    let compartments = Compartment.allCases.filter { _ in Bool.random(using: &chance) }
    return AccessRecord(
      any(),
      AccessObject(
        people: ids(), list: maybe { $0.text() }, query: text(), compartments: compartments,
        position: .random(in: 0...1_000_000, using: &chance)),
      AccessResult(any(), count: .random(in: 0...25_000, using: &chance), painted: ids()),
      from: AccessOrigin(session: id(), device: text()),
      because: maybe { AccessReason($0.any(), words: $0.text()) },
      circumstances: maybe { draw in
        AccessCircumstances(
          viewerTeam: draw.text(), caseTeam: draw.text(),
          isResponsible: Bool.random(using: &draw.chance),
          sharesSurname: Bool.random(using: &draw.chance), lastActed: draw.maybe { $0.day() })
      },
      continues: maybe { $0.id() })
  }
}
