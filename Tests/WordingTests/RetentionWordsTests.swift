import Casework
import Testing
import Wording

@Suite("Words for settings, terms and erasures")
struct RetentionWordsTests {
  static let today = CivilDate(iso: "2026-11-23")!
  static let impossible = Phrase(nl: "Dit kan niet.", en: "This is not possible.")

  static let refusals: [Refusal] = [
    .settingOutOfBounds(.keyBackup, 31),
    .settingInPast(today.adding(days: -1)), .settingAlready(.clipboard, 1), .unknownHold,
    .holdAlreadyLifted, .unknownErasure, .erasureAlreadyRequested, .erasureNotConfirmed,
    .erasureAlreadyConfirmed, .erasureAlreadyWithdrawn, .erasureAlreadyCarriedOut,
    .erasureNeedsAnother, .privacyOfficerConfirms, .erasureOnHold(.appeal),
    .erasureTooEarly(today.adding(days: 7)), .keySlotsMissing, .otherRetentionRule,
    .retentionNotDue(today.adding(days: 9)), .oneAtATime, .hasItsOwnWithdrawal(.erasureRequest),
  ]

  @Test("every refusal has words of its own")
  func own() {
    let phrases = Self.refusals.map { $0.phrase(today: Self.today, name: \.text) }
    #expect(!phrases.contains(Self.impossible))
    #expect(Set(phrases).count == Self.refusals.count)
  }

  @Test("a setting out of bounds is told with its bounds and unit")
  func bounds() {
    #expect(
      Refusal.settingOutOfBounds(.keyBackup, 31).phrase(today: Self.today, name: \.text)
        == Phrase(
          nl: "Back-ups van sleutels: 31 dagen kan niet. Kies van 1 dag tot en met 30 dagen.",
          en: "Backups of keys: 31 days is not possible. Choose from 1 day up to 30 days."))
  }

  @Test("every setting has a name and a meaning of its own")
  func settings() {
    let all = SettingID.allCases
    #expect(Set(all.map(\.phrase)).count == all.count)
    #expect(Set(all.map(\.meaning)).count == all.count)
    #expect(
      SettingDefinition.all.map { $0.source.phrase.nl }.allSatisfy {
        $0 == "standaard van Keerpunt" || $0 == "eigen beleid"
      })
    #expect(SettingSource.law("AVG 17").phrase == Phrase(nl: "wet: AVG 17", en: "law: AVG 17"))
    #expect(SettingID.clipboard.valuePhrase(0) == Phrase(nl: "nee", en: "no"))
  }

  @Test("a row of the due list says why and when")
  func why() {
    var register = Register()
    var ids = RecordIDSource(generator: SplitMix64(seed: 1))
    let officer = Viewer(user: UserName("oefen"), role: .practice)
    let identity = Identity(
      name: PersonName(parsing: "Ravi de Vos"), birthDate: PartialDate(iso: "1989-03-12")!)
    for compartment in [Compartment.bij, .aftercare] {
      let events = try? Decider.decide(
        [.register(NewPerson(identity: identity, compartment: compartment))], in: register,
        by: officer, at: Moment(CivilDateTime(iso: "2026-03-02T09:00")!), ids: &ids)
      for event in events ?? [] { register.evolve(event) }
    }
    #expect(
      register.retentionDue(on: Self.today, within: 9000, for: officer).map(\.why) == [
        Phrase(
          nl: "Bjsg 11a(4): uiterlijk 9 maanden na aanlevering (ma 2 mrt 2026), dus wo 2 dec 2026.",
          en:
            "Bjsg 11a(4): at the latest 9 months after supply (Mon 2 Mar 2026), so Wed 2 Dec 2026."),
        Phrase(
          nl: "Eigen beleid: uiterlijk 60 maanden na laatste wijziging (ma 2 mrt 2026), "
            + "dus zo 2 mrt 2031.",
          en: "Local policy: at the latest 60 months after the last change (Mon 2 Mar 2026), "
            + "so Sun 2 Mar 2031."),
      ])
  }

  @Test("the head of a file says when it will be destroyed, a note when it was corrected")
  func marks() {
    #expect(
      ErasureState.confirmed(destroyFrom: Self.today.adding(days: 7)).phrase(today: Self.today)
        == Phrase(
          nl: "wordt vernietigd op ma 30 nov", en: "will be destroyed on Mon 30 Nov"))
    #expect(RetentionMatter.person.phrase.nl == "hele dossier")
    #expect(
      ErasureGround.retention(.aftercare).phrase
        == Phrase(nl: "termijn voorbij (eigen beleid)", en: "term is over (local policy)"))
    #expect(
      HoldContent(ground: .appeal, remark: "zaak 12").phrase
        == Phrase(
          nl: "stop op vernietiging: beroep (zaak 12)", en: "legal hold: appeal (zaak 12)"))
  }
}
