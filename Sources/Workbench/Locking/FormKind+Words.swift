import Casework

extension FormKind {
  /// The kind in words, to make the form again; `nil` for one that is not kept.
  var words: [String]? {
    switch self {
    case .newPerson: ["person"]
    case .announceReturn(let person): ["return", person.text]
    case .note(let person): ["note", person.text]
    case .amendNote(let person, let note): ["amend", person.text, note.text]
    case .retractNote(let person, let note): ["retract", person.text, note.text]
    case .condition(let targets): ["condition"] + targets.flatMap(\.words)
    case .date(let target): ["date"] + target.words
    case .status(let target): ["status"] + target.words
    case .offer(let target): ["offer"] + target.words
    case .assign(let people): ["assign"] + people.map(\.text)
    case .planContact(let people): ["contact"] + people.map(\.text)
    case .done(let person): ["done", person.text]
    case .contactsDone(let people): ["contacts"] + people.map(\.text)
    case .task(let people): ["task"] + people.map(\.text)
    case .share(let person, let meeting):
      ["share", person.text] + (meeting.map { [$0.text] } ?? [])
    case .shareStep(let target): ["share-step", target.person.text, target.matter.text]
    case .referral(let person): ["referral", person.text]
    case .amendReferral(let target): ["amend-referral", target.person.text, target.matter.text]
    case .houseStep(let target, let moves):
      ["house-step", joined(moves), target.person.text, target.item.text]
        + (target.meeting.map { [$0.text] } ?? [])
    case .meeting(let meeting): ["meeting"] + (meeting.map { [$0.text] } ?? [])
    case .rectifyNote(let person, let note): ["rectify", person.text, note.text]
    case .reviewAccess(let records): ["review"] + records.map(\.text)
    case .triage(let target, let answer): ["triage", answer.rawValue] + target.words
    case .snooze(let targets): ["snooze"] + targets.flatMap(\.words)
    case .zone(let person): ["zone", person.text]
    case .removeZone(let target): ["remove-zone", target.person.text, target.matter.text]
    case .victimInterest(let person): ["victim-interest", person.text]
    case .nearness(let person): ["nearness", person.text]
    case .newMeasure(let person): ["measure", person.text]
    case .measureStep(let target, let steps):
      ["measure-step", joined(steps), target.person.text, target.matter.text]
    case .newSupervision(let person): ["supervision", person.text]
    case .supervisionStep(let target, let moves):
      ["supervision-step", joined(moves), target.person.text, target.matter.text]
    case .requestAdvice(let person): ["advice", person.text]
    case .answerAdvice(let target): ["answer", target.person.text, target.matter.text]
    case .theme(let person): ["theme", person.text]
    case .themeStep(let target): ["theme-step", target.person.text, target.matter.text]
    case .codeStep(let person): ["code", person.text]
    case .risk(let person): ["risk", person.text]
    case .riskStep(let target): ["risk-step", target.person.text, target.matter.text]
    case .conviction(let person): ["conviction", person.text]
    case .spell(let person): ["spell", person.text]
    case .careerCorrection(let target): ["career", target.person.text, target.matter.text]
    case .check(let targets, let kinds):
      ["check", joined(kinds)] + targets.flatMap(\.words)
    case .sentence(let person): ["sentence", person.text]
    case .leavePhase(let person): ["phase", person.text]
    case .newNotice(let person): ["notice", person.text]
    case .noticeOnNewPerson: ["notice-person"]
    case .noticeStep(let target, let steps):
      ["notice-step", joined(steps), target.person.text, target.matter.text]
    case .expectNotice(let person): ["notice-expected", person.text]
    case .openCase(let person): ["open-case", person.text]
    case .closeCase(let target): ["close-case", target.person.text, target.matter.text]
    case .receiveRequest(let person): ["request", person.text]
    case .stepRequest(let target): ["request-step", target.person.text, target.matter.text]
    case .tasksDone(let targets):
      ["tasks-done"] + targets.flatMap { [$0.person.text, $0.matter.text] }
    case .reason, .breakGlass, .earlierDay: nil
    }
  }

  init?(words: [String]) {
    guard let name = words.first else { return nil }
    let rest = Array(words.dropFirst())
    let kind = FormKind(name, ids: rest) ?? FormKind(choosing: name, rest)
    guard let kind else { return nil }
    self = kind
  }

  /// A kind of which every word after the first is an id.
  private init?(_ name: String, ids words: [String]) {
    let ids = words.compactMap(RecordID.init(text:))
    guard ids.count == words.count else { return nil }
    let targets = FormKind.returns(ids)
    switch (name, ids.count) {
    case ("person", 0): self = .newPerson
    case ("return", 1): self = .announceReturn(ids[0])
    case ("note", 1): self = .note(ids[0])
    case ("amend", 2): self = .amendNote(ids[0], ids[1])
    case ("retract", 2): self = .retractNote(ids[0], ids[1])
    case ("condition", 2...): self = .condition(targets)
    case ("date", 2): self = .date(targets[0])
    case ("status", 2): self = .status(targets[0])
    case ("offer", 2): self = .offer(targets[0])
    case ("assign", 1...): self = .assign(ids)
    case ("contact", 1...): self = .planContact(ids)
    case ("done", 1): self = .done(ids[0])
    case ("contacts", 1...): self = .contactsDone(ids)
    case ("rectify", 2): self = .rectifyNote(ids[0], ids[1])
    case ("review", 1...): self = .reviewAccess(ids)
    case ("task", 1...): self = .task(ids)
    case ("tasks-done", 2...) where ids.count.isMultiple(of: 2):
      self = .tasksDone(targets.map { MatterTarget(person: $0.person, matter: $0.returnCase) })
    case ("share", 1...2): self = .share(ids[0], ids.count > 1 ? ids[1] : nil)
    case ("share-step", 2): self = .shareStep(MatterTarget(person: ids[0], matter: ids[1]))
    case ("referral", 1): self = .referral(ids[0])
    case ("amend-referral", 2):
      self = .amendReferral(MatterTarget(person: ids[0], matter: ids[1]))
    case ("meeting", 0...1): self = .meeting(ids.first)
    case ("zone", 1): self = .zone(ids[0])
    case ("remove-zone", 2):
      self = .removeZone(MatterTarget(person: ids[0], matter: ids[1]))
    case ("victim-interest", 1): self = .victimInterest(ids[0])
    case ("nearness", 1): self = .nearness(ids[0])
    case ("measure", 1): self = .newMeasure(ids[0])
    case ("supervision", 1): self = .newSupervision(ids[0])
    case ("advice", 1): self = .requestAdvice(ids[0])
    case ("answer", 2): self = .answerAdvice(MatterTarget(person: ids[0], matter: ids[1]))
    case ("theme", 1): self = .theme(ids[0])
    case ("theme-step", 2): self = .themeStep(MatterTarget(person: ids[0], matter: ids[1]))
    case ("code", 1): self = .codeStep(ids[0])
    case ("risk", 1): self = .risk(ids[0])
    case ("risk-step", 2): self = .riskStep(MatterTarget(person: ids[0], matter: ids[1]))
    case ("conviction", 1): self = .conviction(ids[0])
    case ("spell", 1): self = .spell(ids[0])
    case ("career", 2): self = .careerCorrection(MatterTarget(person: ids[0], matter: ids[1]))
    case ("sentence", 1): self = .sentence(ids[0])
    case ("phase", 1): self = .leavePhase(ids[0])
    case ("notice", 1): self = .newNotice(ids[0])
    case ("notice-person", 0): self = .noticeOnNewPerson
    case ("notice-expected", 1): self = .expectNotice(ids[0])
    case ("open-case", 1): self = .openCase(ids[0])
    case ("close-case", 2): self = .closeCase(MatterTarget(person: ids[0], matter: ids[1]))
    case ("request", 1): self = .receiveRequest(ids[0])
    case ("request-step", 2): self = .stepRequest(MatterTarget(person: ids[0], matter: ids[1]))
    default: return nil
    }
  }

  /// A kind that says which of several answers it leaves open.
  private init?(choosing name: String, _ words: [String]) {
    if name == "snooze" {
      let targets = stride(from: 0, to: words.count, by: 4).compactMap {
        TriageTarget(words: Array(words[$0...].prefix(4)))
      }
      guard !targets.isEmpty, targets.count * 4 == words.count else { return nil }
      self = .snooze(targets)
      return
    }
    guard let choices = words.first else { return nil }
    let rest = Array(words.dropFirst())
    if name == "triage" {
      guard let answer = TriageAnswer(rawValue: choices), let target = TriageTarget(words: rest)
      else { return nil }
      self = .triage(target, answer)
      return
    }
    let ids = rest.compactMap(RecordID.init(text:))
    guard ids.count == rest.count, ids.count >= 2 else { return nil }
    let target = MatterTarget(person: ids[0], matter: ids[1])
    switch name {
    case "measure-step": self = .measureStep(target, FormKind.split(choices))
    case "house-step":
      let meeting = ids.count > 2 ? ids[2] : nil
      self = .houseStep(
        HouseTarget(person: ids[0], item: ids[1], meeting: meeting), FormKind.split(choices))
    case "notice-step": self = .noticeStep(target, FormKind.split(choices))
    case "supervision-step": self = .supervisionStep(target, FormKind.split(choices))
    case "check": self = .check(FormKind.returns(ids), FormKind.split(choices))
    default: return nil
    }
  }

  private static func returns(_ ids: [RecordID]) -> [ReturnTarget] {
    stride(from: 0, to: ids.count - 1, by: 2).map {
      ReturnTarget(person: ids[$0], returnCase: ids[$0 + 1])
    }
  }

  private func joined<Value: RawRepresentable<String>>(_ values: [Value]) -> String {
    values.map(\.rawValue).joined(separator: ",")
  }

  private static func split<Value: RawRepresentable<String>>(_ text: String) -> [Value] {
    text.split(separator: ",").compactMap { Value(rawValue: String($0)) }
  }
}

extension ReturnTarget {
  fileprivate var words: [String] { [person.text, returnCase.text] }
}

extension TriageTarget {
  fileprivate var words: [String] {
    [person.text, signal.rawValue, matter.text, due?.iso ?? ""]
  }

  fileprivate init?(words: [String]) {
    guard words.count == 4, let person = RecordID(text: words[0]),
      let signal = SignalCode(rawValue: words[1]), let matter = RecordID(text: words[2])
    else { return nil }
    self.init(person: person, signal: signal, matter: matter, due: CivilDate(iso: words[3]))
  }
}
