import Canvas
import Casework
import Wording

/// One thing that a form asks.
struct Field: Hashable, Sendable {
  let key: FieldKey
  let label: Phrase
  var input: FieldInput
  /// The answers to another question with which this one is asked; always when `nil`.
  var condition: FieldCondition?
  /// The key that was pressed answered it already.
  var isSettled = false

  init(key: FieldKey, label: Phrase, input: FieldInput) {
    self.key = key
    self.label = label
    self.input = input
  }

  /// The same field, asked only with one of these answers to another question.
  func when<Value: RawRepresentable<String>>(_ key: FieldKey, _ values: [Value]) -> Field {
    var field = self
    field.condition = FieldCondition(key: key, values: Set(values.map(\.rawValue)))
    return field
  }

  var text: String {
    switch input {
    case .line(let editor), .day(let editor, _), .text(let editor): editor.text
    case .choice(let choice): choice.chosen?.value ?? ""
    case .picks(let picks): picks.values.joined(separator: ",")
    }
  }

  var trimmed: String {
    let text = text
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}

/// When a question is asked that depends on the answer to another.
struct FieldCondition: Hashable, Sendable {
  let key: FieldKey
  let values: Set<String>
}

/// What a field takes.
enum FieldInput: Hashable, Sendable {
  case line(LineEditor)
  /// A day as people type it; what it comes to stands beside it.
  case day(LineEditor, EnteredDate.Direction)
  case text(LineEditor)
  case choice(Choice)
  case picks(Picks)
}

/// One of a few answers, each with a key.
struct Choice: Hashable, Sendable {
  struct Option: Hashable, Sendable {
    /// The key that picks it.
    let mnemonic: Character?
    let label: Phrase
    let value: String
  }

  let options: [Option]
  var index: Int?

  var chosen: Option? { index.map { options[$0] } }

  init(options: [Option], index: Int?) {
    self.options = options
    self.index = index.flatMap { options.indices.contains($0) ? $0 : nil }
  }

  /// Options, each with a key from its label in the language that the viewer reads: the first free
  /// letter that begins a word, or else the first free letter, or else a digit.
  init(_ labelled: [(value: String, label: Phrase)], chosen: String?, language: Language) {
    var taken: Set<Character> = []
    let options = labelled.map { value, label in
      let text = Folding.fold(label[language])
      let initials = text.split { !$0.isLetter }.compactMap(\.first)
      let letter = (initials + text.filter(\.isLetter) + "123456789").first { character in
        !taken.contains(character)
      }
      if let letter { taken.insert(letter) }
      return Option(mnemonic: letter, label: label, value: value)
    }
    self.init(options: options, index: options.firstIndex { $0.value == chosen })
  }

  mutating func step(by count: Int) {
    guard !options.isEmpty else { return }
    guard let index else {
      self.index = count > 0 ? 0 : options.count - 1
      return
    }
    self.index = (index + count + options.count) % options.count
  }

  /// - Returns: whether the letter picks an option.
  mutating func pick(_ letter: Character) -> Bool {
    guard let found = options.firstIndex(where: { $0.mnemonic == letter }) else { return false }
    index = found
    return true
  }
}

/// Any number of a few answers, each switched by its key.
struct Picks: Hashable, Sendable {
  /// The answers, with the one that the arrows are on.
  var choice: Choice
  var chosen: Set<Int> = []

  var values: [String] { chosen.sorted().map { choice.options[$0].value } }

  /// - Returns: whether the key meant something.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .left: choice.step(by: -1)
    case .right: choice.step(by: 1)
    case .character(" "): switchPick(choice.index ?? 0)
    case .character(let letter):
      guard choice.pick(letter) else { return false }
      switchPick(choice.index ?? 0)
    default: return false
    }
    return true
  }

  private mutating func switchPick(_ index: Int) {
    if chosen.remove(index) == nil { chosen.insert(index) }
  }
}

/// The names of all fields, to find an answer by.
enum FieldKey: String, Hashable, Sendable {
  case surname, prefix, given, birthDate, citizenServiceNumber
  case returnType, institution, dateKind, date, quality, dateSource, received
  case owner
  case category, reliability, source, observed, disputedBy, text
  case template
  case condition, conditionState, remark
  case status, reason, override
  case offerState, offerDay
  case contactKind, contactDay, contactWith, outcome
  case title, due, assignee
  // Sharing, the house and its meetings
  case receiver, partnerKind, shared, purpose, groundWords, decidedBy
  case criterionA, criterionB, criterionC, criterionD, goal, partners, told, whyNotTold
  case table, again, place, attending, alsoAttending, cancelled
  case item
  case ground, words
  // Triage
  case until, wake, referredTo
  // Places and victims
  case zoneWhat, addressKind, street, houseNumber, postcode, city, addressSource, coordinate
  case zoneTarget, isVictimZone, zoneLabel, centre, metres
  case interest, areaCode, address, nearness, nearnessSource, basis
  // Measures
  case measureType, authority, intended, from, articleGround, extent, proportionality, namedDays,
    contents
  case step, on, answer
  // Supervision
  case frame, organisation, receivedOn, probationStart, probationEnd, level
  case interval, specialKind, monitoring, special, alertKind, breachAdvice
  // Advice, cases and checks
  case question, askedBy, asked, askedOn, reaction, caseGround, check
  // Themes, the reporting code, judgments of risk, the offence line
  case theme, highImpact, themeQuestion, partner, childCheck, safeHome, report, help
  case instrument, version, assessor, assessedOn, reoffending, harm, evasion, violence
  case banIndicated, oxrec, narrative, lifeEvent
  case convictionStatus, offence, offenceOn, spellKind
  // Custody
  case judgedOn, length, countsFrom, isPartlySuspended, isJuvenile, isIrrevocable
  case hasLawfulStay, isExcluded, hasTbs, hasGvm, nature
  case phase, clinic, calls
  // Requests of the person
  case requestKind, regime, identityCheck, refusalGround, hold
  // Notices to the mayor
  case noticeNumber, noticeKind, noticeGround, unconditionalMonths, suppliedOn, noticeAddress
  case birthPlace, nationality, caseNumber, provisions, qualification, judgment
  case executionFrom, silence, isFictive, outcomes, noticeDay, by, consulted, conclusion
  case offenceShocks, victimNearby, schoolNearby, mediaAttention, caseIsKnown, tenseNeighbourhood
  case earlierIncidents, personCooperates, housingArranged, daytimeActivity, supervisionFrame
  case offenceShocksNote, victimNearbyNote, schoolNearbyNote, mediaAttentionNote, caseIsKnownNote
  case tenseNeighbourhoodNote, earlierIncidentsNote, personCooperatesNote, housingArrangedNote
  case daytimeActivityNote, supervisionFrameNote
}
