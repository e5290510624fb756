import Casework
import Wording

extension Workbench {
  /// What is known of a sentence, for the dates that can be computed from it.
  func sentenceForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard let file = file(person) else { return nil }
    let known = file.sentences.current?.value
    var fields = [
      make.line(.length, .labelLength, known.map { sentenceLength($0.length) } ?? ""),
      make.day(.countsFrom, .labelCountsFrom, .past, known?.countsFrom?.iso ?? ""),
      make.day(.judgedOn, .labelJudgedOn, .past, known?.judgedOn?.iso ?? ""),
      make.answer(.isIrrevocable, .labelIrrevocable, known?.isIrrevocable ?? .unknown),
      make.answer(.hasLawfulStay, .labelLawfulStay, known?.hasLawfulStay ?? .unknown),
      make.answer(.isExcluded, .labelExcluded, known?.isExcludedFromEarlyRelease ?? .unknown),
      make.yesOrNo(.isPartlySuspended, .labelPartlySuspended, known?.isPartlySuspended ?? false),
      make.yesOrNo(.isJuvenile, .labelJuvenile, known?.isJuvenile ?? false),
      make.yesOrNo(.hasTbs, .labelTbs, known?.hasTbs ?? false),
      make.yesOrNo(.hasGvm, .labelGvm, known?.hasGvm ?? false),
    ]
    // The nature of a conviction is known in supervision and BIJ alone (domain.md H2).
    if file.compartment == .supervision || file.compartment == .bij {
      fields.append(
        make.choice(
          .nature, .labelNature, ConvictionNature.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: known?.nature?.rawValue))
    }
    return form(.sentence(person), Phrase.formSentence, [person], fields)
  }

  func sentence(_ form: Form) throws(FormProblem) -> Sentence {
    Sentence(
      judgedOn: try optionalDay(form, .judgedOn), length: try length(form),
      countsFrom: try optionalDay(form, .countsFrom),
      isPartlySuspended: form.isYes(.isPartlySuspended), isJuvenile: form.isYes(.isJuvenile),
      isIrrevocable: try chosen(form, .isIrrevocable),
      hasLawfulStay: try chosen(form, .hasLawfulStay),
      isExcludedFromEarlyRelease: try chosen(form, .isExcluded), hasTbs: form.isYes(.hasTbs),
      hasGvm: form.isYes(.hasGvm),
      nature: ConvictionNature(rawValue: form.answer(.nature)))
  }

  /// A length as judgments give it: `2j 6m`, `18 m`, `10d`; the English letter for years as well.
  private func length(_ form: Form) throws(FormProblem) -> SentenceLength {
    var length = SentenceLength()
    var number = ""
    for character in form.answer(.length).lowercased() where !character.isWhitespace {
      if character.isASCII, character.isNumber {
        number.append(character)
        continue
      }
      guard number.count <= 5, let count = Int(number) else {
        throw FormProblem(field: .length, phrase: .lengthUnreadable)
      }
      switch character {
      case "j", "y": length.years += count
      case "m": length.months += count
      case "d": length.days += count
      default: throw FormProblem(field: .length, phrase: .lengthUnreadable)
      }
      number = ""
    }
    guard number.isEmpty else { throw FormProblem(field: .length, phrase: .lengthUnreadable) }
    return length
  }

  private func sentenceLength(_ length: SentenceLength) -> String {
    let year = language == .dutch ? "j" : "y"
    let parts = [(length.years, year), (length.months, "m"), (length.days, "d")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }

  /// A phase of leave from compulsory treatment, and who calls whom in it.
  func leavePhaseForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    let known = file(person)?.leaveAuthorisations.current?.value
    return form(
      .leavePhase(person), Phrase.formLeavePhase, [person],
      [
        make.choice(
          .phase, .labelPhase, LeavePhase.allCases.map { ($0.rawValue, $0.phrase) },
          chosen: known?.phase.rawValue),
        make.day(.from, .labelAuthorisedOn, .past, known?.from.iso ?? ""),
        make.line(.clinic, .labelClinic, known?.clinic ?? ""),
        make.line(.calls, .labelCalls, known?.calls ?? ""),
      ])
  }

  func leaveAuthorisation(_ form: Form) throws(FormProblem) -> LeaveAuthorisation {
    LeaveAuthorisation(
      phase: try chosen(form, .phase), from: try optionalDay(form, .from) ?? today,
      clinic: form.answer(.clinic), calls: form.answer(.calls))
  }
}
