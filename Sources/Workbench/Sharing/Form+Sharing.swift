import Casework
import Wording

/// What can be chosen beside a partner who is known already.
enum PartnerChoice: String, CaseIterable, Hashable, Sendable {
  /// Somebody else, who is typed.
  case other
  /// Everybody at the table of the meeting.
  case everybody
}

extension Workbench {
  /// With whom something is shared, on what ground, what for, and which facts. At a meeting who sits at
  /// the table comes first, and what is usual is filled in.
  func shareForm(_ person: PersonID, _ meeting: MeetingID?, _ make: FieldMaker) -> Form? {
    guard let file = file(person) else { return nil }
    let table = meeting.flatMap { register.meeting($0) }?.content.attending ?? []
    let grounds = DisclosureGround.selectable(in: file.compartment)
    var form = form(
      .share(person, meeting), Phrase.formShare, [person],
      partnerFields(file, table, .labelReceiver, make, withEverybody: table.count > 1) + [
        make.picks(
          .shared, .labelShared, SharedField.allCases.map { ($0.rawValue, $0.phrase) }),
        make.line(.words, .labelSharedWords),
        make.line(.purpose, .labelPurpose, file.zvhCase?.referral.goal ?? ""),
        make.choice(
          .ground, .labelDisclosureGround, grounds.map { ($0.rawValue, $0.phrase) },
          chosen: grounds.first?.rawValue),
        make.line(.groundWords, .labelGroundWords),
        make.line(.decidedBy, .labelDecidedBy, register.displayName(of: viewer.user)),
        make.day(.on, .labelDayOrToday, .past),
      ])
    form?.about = meeting.flatMap { register.meeting($0) }?.content.name(today: today)
    return form
  }

  func disclosures(
    _ form: Form, _ person: PersonID, _ meeting: MeetingID?
  ) throws(FormProblem) -> [Command] {
    guard let file = file(person) else { return [] }
    let table = meeting.flatMap { register.meeting($0) }?.content.attending ?? []
    let isForAll = form.answer(.receiver) == PartnerChoice.everybody.rawValue
    let receivers = isForAll ? table : [try partner(form, file, table)]
    let ground: DisclosureGround = try chosen(form, .ground)
    let fields = Set(form.picked(.shared).compactMap(SharedField.init(rawValue:)))
    let day = try optionalDay(form, .on) ?? today
    return receivers.map { receiver in
      .disclose(
        person,
        Disclosure(
          to: receiver, ground: ground, groundWords: form.answer(.groundWords),
          purpose: form.answer(.purpose), fields: fields, words: form.answer(.words), on: day,
          decidedBy: form.answer(.decidedBy), meeting: meeting))
    }
  }

  /// What was shared is withdrawn or corrected, never undone (domain.md H3).
  func shareStepForm(_ target: MatterTarget, _ make: FieldMaker) -> Form? {
    guard let share = file(target.person)?.shares.first(where: { $0.id == target.matter }),
      share.stands
    else { return nil }
    var form = form(
      .shareStep(target), Phrase.formShareStep, [target.person],
      [
        make.choice(
          .step, .labelStep, DisclosureStepKind.allCases.map { ($0.rawValue, $0.phrase) }),
        make.line(.words, .labelShouldHaveSaid).when(.step, [DisclosureStepKind.corrected]),
        make.line(.reason, .labelReason),
      ])
    form?.about = Happening.disclosed(share.content).phrase(today: today)
    return form
  }

  /// The step, with the task to tell whoever got it (AVG art. 19) within the month in which a person is
  /// answered (art. 12(3)).
  func shareStep(_ form: Form, _ target: MatterTarget) throws(FormProblem) -> Command {
    let share = file(target.person)?.shares.first { $0.id == target.matter }
    let receiver = share?.content.receiver.phrase ?? .verbatim("")
    let step = DisclosureStep(
      try chosen(form, .step), on: today, reason: form.answer(.reason),
      words: form.answer(.words))
    let title = Phrase.taskTellReceiver(receiver, step.kind.phrase)[language]
    return .stepDisclosure(
      target.person, target.matter, step,
      telling: TaskContent(title: title, due: today.adding(months: 1)))
  }

  // MARK: Partners

  /// Who it is: one of those who are known, or somebody who is typed.
  func partnerFields(
    _ file: PersonFile?, _ table: [Partner], _ label: Phrase, _ make: FieldMaker,
    withEverybody: Bool = false, chosen: Partner? = nil
  ) -> [Field] {
    let known = knownPartners(file, table)
    var options = known.map { ($0.choice, $0.phrase) }
    if withEverybody {
      options.insert((PartnerChoice.everybody.rawValue, .everybodyAtTable), at: 0)
    }
    options.append((PartnerChoice.other.rawValue, .somebodyElse))
    let value = chosen?.choice ?? (known.isEmpty ? PartnerChoice.other.rawValue : nil)
    return [
      make.choice(.receiver, label, options, chosen: value),
      make.choice(
        .partnerKind, .labelPartnerKind, PartnerKind.allCases.map { ($0.rawValue, $0.phrase) }
      ).when(.receiver, [PartnerChoice.other]),
      make.line(.organisation, .labelPartnerName).when(.receiver, [PartnerChoice.other]),
      make.line(.contactWith, .labelPartnerPerson).when(.receiver, [PartnerChoice.other]),
    ]
  }

  func partner(
    _ form: Form, _ file: PersonFile?, _ table: [Partner]
  ) throws(FormProblem) -> Partner {
    let answer = form.answer(.receiver)
    if let known = knownPartners(file, table).first(where: { $0.choice == answer }) {
      return known
    }
    guard answer == PartnerChoice.other.rawValue else {
      throw FormProblem(field: .receiver, phrase: .chooseOne(.labelReceiver))
    }
    return Partner(
      try chosen(form, .partnerKind), form.answer(.organisation),
      person: form.answer(.contactWith))
  }

  /// Those at the table, and else those with whom this person's file or a meeting had to do.
  private func knownPartners(_ file: PersonFile?, _ table: [Partner]) -> [Partner] {
    var known: [Partner] = []
    func add(_ partner: Partner) {
      guard !partner.organisation.isEmpty,
        !known.contains(where: { $0.isSameOrganisation(as: partner) && known.count > 0 })
      else { return }
      known.append(partner)
    }
    for partner in table { add(partner) }
    guard known.isEmpty else { return known }
    for item in file?.liveZvhCases ?? [] {
      add(item.referral.by)
      for open in item.agreements { add(open.agreement.owner) }
    }
    for share in file?.liveShares ?? [] { add(share.content.receiver) }
    return known
  }
}

extension Partner {
  /// How a form names it among its options.
  var choice: String { "\(kind.rawValue)|\(organisation)|\(person)" }
}
