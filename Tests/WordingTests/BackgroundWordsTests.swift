import Casework
import Testing
import Wording

@Suite("Words for themes, the reporting code, the offence line and judgments of risk")
struct BackgroundWordsTests {
  static let today = CivilDate(iso: "2026-11-23")!

  static let refusals: [Refusal] = [
    .unknownTheme, .themeNotHere(.radicalisation, .aftercare), .themeAlready(.sexual),
    .themeEnded(today), .shielded(since: today), .hicKindMissing,
    .questionNotOfTheme(.debts, .sexual), .whyNotMissing,
    .partnerMissing, .codeNotHere(.bij), .codeStepNotAllowed(.decided, allowed: [.signals]),
    .childCheckWithWords, .codeUndecided, .safeHomeNotAsked, .nothingToCorrect,
    .careerNotHere(.aftercare), .unknownCareerItem, .sourceMissing,
    .careerCorrectionNotAllowed(.convicted, allowed: [.acquitted]),
    .judgmentNotHere(.risc, .aftercare), .unknownJudgment, .judgmentWithdrawn, .assessorMissing,
    .narrativeMissing, .outcomeMissing, .levelNotAllowed(.lowMedium, .risc),
    .oxrecNotPart(.hktR), .lifeEventMissing, .hasItsOwnWithdrawal(.codeStep),
  ]

  @Test("every refusal has words of its own")
  func own() {
    let phrases = Self.refusals.map { $0.phrase(today: Self.today, name: \.text) }
    #expect(!phrases.contains(MatterWordsTests.impossible))
    #expect(Set(phrases).count == Self.refusals.count)
  }

  @Test("a theme that has no place is refused with where it belongs")
  func place() {
    #expect(
      Refusal.themeNotHere(.radicalisation, .aftercare).phrase(today: Self.today, name: \.text)
        == Phrase(
          nl: "Radicalisering hoort niet bij nazorg. Leg het vast in: radicalisering.",
          en: "Radicalisation does not belong in aftercare. Record it in: radicalisation."))
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
    #expect(Self.isDistinct(ThemeKind.self, \.phrase))
    #expect(Self.isDistinct(HicKind.self, \.phrase))
    #expect(Self.isDistinct(ThemeStepKind.self, \.phrase))
    #expect(Self.isDistinct(ThemeQuestion.self, \.phrase))
    #expect(Self.isDistinct(ThemePartner.self, \.phrase))
    #expect(Self.isDistinct(ReportingCodeStepKind.self, \.phrase))
    #expect(Self.isDistinct(ConvictionStatus.self, \.phrase))
    #expect(Self.isDistinct(SpellKind.self, \.phrase))
    #expect(Self.isDistinct(CareerCorrectionKind.self, \.phrase))
    #expect(Self.isDistinct(RiskInstrument.self, \.phrase))
    #expect(Self.isDistinct(RiskAspect.self, \.phrase))
    #expect(Self.isDistinct(RiskLevel.self, \.phrase))
    #expect(Self.isDistinct(RiskStepKind.self, \.phrase))
    #expect(Self.isDistinct(LifeEvent.self, \.phrase))
  }

  @Test("no text of the offence line or of a judgment foretells or counts in percentages")
  func noPrediction() {
    for phrase in WrittenPhrase.all where phrase.place.contains("Background") {
      for word in ["%", "procent", "percent", "kans op herhaling", "score", "voorspel", "predict"] {
        #expect(!phrase.nl.lowercased().contains(word), "\(phrase.testDescription)")
        #expect(!phrase.en.lowercased().contains(word), "\(phrase.testDescription)")
      }
    }
  }
}
