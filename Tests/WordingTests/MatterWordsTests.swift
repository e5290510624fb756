import Casework
import Testing
import Wording

@Suite("Words for measures, supervision, advice, custody and signals")
struct MatterWordsTests {
  static let today = CivilDate(iso: "2026-11-23")!
  static let impossible = Phrase(nl: "Dit kan niet.", en: "This is not possible.")
  static let due = Due(today, CivilTime(iso: "22:40"))

  static let refusals: [Refusal] = [
    .unknownMeasure, .measureStepNotAllowed(.extended, in: .lapsed, allowed: [.annulled]),
    .measureStepNotAllowed(.extended, in: .annulled, allowed: []),
    .authorityNotAllowed(.homeBan, .minister, allowed: [.mayor, .assistantProsecutor]),
    .contentNotAllowed(.conductOrder, .travelBan), .contentsMissing(.conductOrder),
    .namedDaysNotHere(.homeClosure), .namedDaysOutOfBounds(91), .proportionalityMissing,
    .hourMissing(.homeBan), .endMissing(.homeClosure), .endBeyondRule(.me3, latest: due),
    .ruleLapsed(.me12, today), .endNotLater(due), .minorNotAllowed(.homeBan),
    .areaBanDoubled(until: due), .areaBanDoubled(until: nil), .notExtendable(.parentOrder),
    .extensionsExhausted(.me3, extensions: 3), .extensionTooLate(due), .prosecutionNotBrought,
    .noOpenBreach, .noOpenContest, .answerMissing, .measureNotOver(due),
    .supervisionStepNotAllowed(.warned, in: .received, allowed: [.calledUp]), .supervisionClosed,
    .intervalOutOfBounds(0), .conditionNotInFrame(.moveDuty, .suspendedSentence),
    .unknownCondition, .nothingReported, .nothingToRetract, .unknownAdvice,
    .adviceAlreadyAnswered(today), .unknownCase, .caseAlreadyClosed, .sentenceTooLong,
    .sentenceEmpty, .natureNotHere(.aftercare), .unknownMatter, .receiverMissing,
    .snoozeNotLater(today), .snoozeTooLong(latest: today), .hasItsOwnWithdrawal(.measure),
    .hasItsOwnWithdrawal(.supervisionStep), .hasItsOwnWithdrawal(.adviceAnswer),
  ]

  @Test("every refusal has words of its own")
  func own() {
    let phrases = Self.refusals.map { $0.phrase(today: Self.today, name: \.text) }
    #expect(!phrases.contains(Self.impossible))
    #expect(Set(phrases).count == Self.refusals.count)
  }

  @Test("a limit is refused with the rule and its article")
  func rule() {
    #expect(
      Refusal.extensionsExhausted(.me3, extensions: 3).phrase(today: Self.today, name: \.text)
        == Phrase(
          nl: "Verder verlengen kan niet (ME-3, Gemeentewet 172a lid 6 onder a)."
            + " Het is al 3 keer verlengd.",
          en: "It cannot be extended further (ME-3, Gemeentewet 172a lid 6 onder a)."
            + " That was done 3 times already."))
    #expect(
      Refusal.measureStepNotAllowed(.extended, in: .annulled, allowed: [])
        .phrase(today: Self.today, name: \.text)
        == Phrase(
          nl: "Dit staat op: vernietigd door de rechter. 'Verlengd' kan dan niet."
            + " Hierna volgt niets meer.",
          en: "This stands at: annulled by the court. 'Extended' is not possible then."
            + " Nothing follows after this."))
  }

  private static func isDistinct<Value: CaseIterable>(
    _: Value.Type, _ phrase: (Value) -> Phrase
  ) -> Bool {
    let phrases = Value.allCases.map(phrase)
    return Set(phrases.map(\.nl)).count == phrases.count
      && Set(phrases.map(\.en)).count == phrases.count
      && phrases.allSatisfy { !$0.nl.isEmpty && !$0.en.isEmpty }
  }

  @Test("every value of every choice has a name of its own in both languages")
  func labels() {
    #expect(Self.isDistinct(MeasureType.self, \.phrase))
    #expect(Self.isDistinct(MeasureAuthority.self, \.phrase))
    #expect(Self.isDistinct(MeasureState.self, \.phrase))
    #expect(Self.isDistinct(MeasureStepKind.self, \.phrase))
    #expect(Self.isDistinct(OrderContent.self, \.phrase))
    #expect(Self.isDistinct(SupervisionPhase.self, \.phrase))
    #expect(Self.isDistinct(SupervisionStepKind.self, \.phrase))
    #expect(Self.isDistinct(SpecialConditionKind.self, \.phrase))
    #expect(Self.isDistinct(MonitoringKind.self, \.phrase))
    #expect(Self.isDistinct(MonitoringAlertKind.self, \.phrase))
    #expect(Self.isDistinct(BreachAdvice.self, \.phrase))
    #expect(Self.isDistinct(ReturnCheckKind.self, \.phrase))
    #expect(Self.isDistinct(Answer.self, \.phrase))
    #expect(Self.isDistinct(ConvictionNature.self, \.phrase))
    #expect(Self.isDistinct(LeavePhase.self, \.phrase))
    #expect(Self.isDistinct(CaseGround.self, \.phrase))
    #expect(Self.isDistinct(ReturnStatus.self, \.phrase))
    #expect(Self.isDistinct(DecisionKind.self, \.phrase))
  }

  static let happenings: [(Happening, Phrase)] = [
    (
      .measure(
        MeasureContent(
          type: .homeBan, authority: .mayor, from: due, extent: "Kade 12", proportionality: "x")),
      Phrase(
        nl: "huisverbod opgelegd: burgemeester, vanaf ma 23 nov 22:40: Kade 12",
        en: "home ban imposed: mayor, from Mon 23 Nov 22:40: Kade 12")
    ),
    (
      .measureStep(
        .areaBan,
        MeasureStep(
          kind: .extended, on: Due(today), until: today.adding(days: 7), reason: "dreiging")
      ),
      Phrase(
        nl: "gebiedsverbod: verlengd, ma 23 nov, tot ma 30 nov: dreiging",
        en: "area ban: extended, Mon 23 Nov, until Mon 30 Nov: dreiging")
    ),
    (
      .supervisionStep(.reportedToProsecution(on: today, advice: .enforce, reason: "derde keer")),
      Phrase(
        nl: "toezicht: gemeld bij het OM, ma 23 nov, advies: ten uitvoer leggen: derde keer",
        en: "supervision: reported to the prosecutor, Mon 23 Nov, advice: enforce the sentence:"
          + " derde keer")
    ),
    (
      .supervisionStep(.intervalAgreed(days: 14, reason: "")),
      Phrase(
        nl: "toezicht: contact afgesproken, elke 14 dagen",
        en: "supervision: contact agreed, every 14 days")
    ),
    (
      .sentence(Sentence(length: SentenceLength(years: 1, months: 6), hasTbs: true)),
      Phrase(nl: "straf: 1 jaar, 6 maanden, tbs", en: "sentence: 1 year, 6 months, tbs")
    ),
    (
      .check(.planMeeting, ReturnCheck(answer: .yes, on: today, remark: "PI")),
      Phrase(nl: "MDO: ja, ma 23 nov: PI", en: "plan meeting: yes, Mon 23 Nov: PI")
    ),
    (
      .triage(
        TriageDecision(
          signal: .measureEnds, matter: RecordID(high: 1, low: 1), due: nil,
          verb: .snoozed(until: today, or: nil, reason: "wacht"))),
      Phrase(
        nl: "signaal S22 laten sluimeren tot ma 23 nov: wacht",
        en: "signal S22 snoozed until Mon 23 Nov: wacht")
    ),
  ]

  @Test("a line of the time line says what happened", arguments: happenings.indices)
  func lines(index: Int) {
    let (happening, phrase) = Self.happenings[index]
    #expect(happening.phrase(today: Self.today) == phrase)
  }
}
