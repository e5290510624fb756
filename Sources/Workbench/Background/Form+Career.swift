import Casework
import Wording

extension Workbench {
  /// An offence with what came of it; in supervision alone (domain.md H16).
  func convictionForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard file(person)?.compartment == .supervision else { return nil }
    return form(
      .conviction(person), Phrase.formConviction, [person],
      [
        make.choice(
          .convictionStatus, .labelConvictionStatus,
          ConvictionStatus.allCases.map { ($0.rawValue, $0.phrase) }),
        make.line(.offence, .labelOffence),
        make.choice(
          .nature, .labelNature, ConvictionNature.allCases.map { ($0.rawValue, $0.phrase) }),
        make.day(.offenceOn, .labelOffenceOn, .past),
        make.day(.judgedOn, .labelJudgedOn, .past).when(
          .convictionStatus, [ConvictionStatus.convicted]),
        make.yesOrNo(.isJuvenile, .labelJuvenile), make.line(.source, .labelNoteSource),
      ])
  }

  func conviction(_ form: Form) throws(FormProblem) -> Conviction {
    let status: ConvictionStatus = try chosen(form, .convictionStatus)
    return Conviction(
      status: status, offence: form.answer(.offence), nature: try chosen(form, .nature),
      offenceOn: try day(form, .offenceOn).date,
      decidedOn: status == .convicted ? try day(form, .judgedOn).date : nil,
      isYouthLaw: form.answer(.isJuvenile) == Answer.yes.rawValue, source: form.answer(.source))
  }

  /// A stretch of time in detention, or one in which something was in place.
  func spellForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard file(person)?.compartment == .supervision else { return nil }
    return form(
      .spell(person), Phrase.formSpell, [person],
      [
        make.choice(
          .spellKind, .labelSpellKind, SpellKind.allCases.map { ($0.rawValue, $0.phrase) }),
        make.day(.from, .labelSpellFrom, .past), make.day(.until, .labelSpellUntil, .past),
        make.line(.text, .labelText), make.line(.source, .labelNoteSource),
      ])
  }

  func spell(_ form: Form) throws(FormProblem) -> Spell {
    Spell(
      kind: try chosen(form, .spellKind), from: try day(form, .from).date,
      until: try optionalDay(form, .until), text: form.answer(.text),
      source: form.answer(.source))
  }

  /// What changes something on the line, or takes it off.
  func careerCorrectionForm(_ target: MatterTarget, _ make: FieldMaker) -> Form? {
    guard let background = file(target.person)?.background else { return nil }
    let offence = background.offences.first { $0.id == target.matter && $0.isOnLine }
    let spell = background.spells.first { $0.id == target.matter && $0.isOnLine }
    guard let about = offence?.phrase(today: today) ?? spell?.phrase(today: today) else {
      return nil
    }
    let kinds = background.corrections(of: target.matter)
    var form = form(
      .careerCorrection(target), Phrase.formCareerCorrection, [target.person],
      [
        make.either(.step, .labelStep, kinds.map { ($0.rawValue, $0.phrase) }),
        make.line(.source, .labelNoteSource), make.day(.on, .labelDayOrToday, .past),
      ])
    form?.about = about.capitalised
    return form
  }

  func careerCorrection(_ form: Form) throws(FormProblem) -> CareerCorrection {
    CareerCorrection(
      kind: try chosen(form, .step), on: try optionalDay(form, .on) ?? today,
      source: form.answer(.source))
  }

  /// What is taken back or changed on the tabs of this part: the item under the cursor.
  func backgroundWithdrawal(_ dossier: Dossier) -> FormKind? {
    guard let focus = dossier.focus else { return nil }
    let target = MatterTarget(person: dossier.person, matter: focus)
    switch dossier.tab {
    case .risk: return .riskStep(target)
    case .career: return .careerCorrection(target)
    case .themes: return theme(target) == nil ? nil : .themeStep(target)
    default: return nil
    }
  }
}
