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
    case .rectifyNote(let person, let note): ["rectify", person.text, note.text]
    case .reviewAccess(let records): ["review"] + records.map(\.text)
    case .reason, .breakGlass: nil
    }
  }

  init?(words: [String]) {
    let ids = words.dropFirst().compactMap(RecordID.init(text:))
    guard let name = words.first, ids.count == words.count - 1 else { return nil }
    let targets = stride(from: 0, to: ids.count - 1, by: 2).map {
      ReturnTarget(person: ids[$0], returnCase: ids[$0 + 1])
    }
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
    default: return nil
    }
  }
}

extension ReturnTarget {
  fileprivate var words: [String] { [person.text, returnCase.text] }
}
