import Casework

extension Workbench {
  /// What this session has on record and was told about why, to go on with after the lock.
  var trailWords: [String] {
    var words = ["trail", trail.origin.session.text]
    if let listReason { words += ["list"] + listReason.keptWords }
    for (object, reason) in trail.reasons { words += ["said"] + object.words + reason.keptWords }
    for (subject, written) in trail.written {
      words += ["seen", subject.action.rawValue] + subject.object.words
      words += subject.reason?.keptWords ?? ["", ""]
      words += [written.id.text, "\(written.at.milliseconds)", written.painted.words]
    }
    return words
  }

  /// Goes on with that. Who was away for longer than a record speaks says anew why they look, as does
  /// whoever begins a session of their own.
  mutating func goOn(withTrail words: ArraySlice<String>, lockedSince since: Moment) {
    var words = words
    guard since <= now, now < since.adding(seconds: AccessTrail.span),
      words.popFirst() == "trail", words.popFirst() == trail.origin.session.text
    else { return }
    var reasons: [AccessObject: AccessReason] = [:]
    var written: [AccessTrail.Subject: AccessTrail.Written] = [:]
    while let kind = words.popFirst() {
      switch kind {
      case "list": listReason = AccessReason(keptIn: &words)
      case "said":
        guard let object = AccessObject(keptIn: &words), let reason = AccessReason(keptIn: &words)
        else { return }
        reasons[object] = reason
      case "seen":
        guard let action = words.popFirst().flatMap(AccessAction.init(rawValue:)),
          let object = AccessObject(keptIn: &words)
        else { return }
        let reason = AccessReason(keptIn: &words)
        guard let id = words.popFirst().flatMap(RecordID.init(text:)),
          let at = words.popFirst().flatMap(Int64.init), let painted = words.popFirst()
        else { return }
        written[AccessTrail.Subject(action, object, reason)] = AccessTrail.Written(
          id: id, at: Moment(milliseconds: at), painted: Set(RecordID.kept(in: painted)))
      default: return
      }
    }
    trail.goOn(with: written, and: reasons)
  }
}

extension AccessReason {
  fileprivate var keptWords: [String] { [ground.rawValue, words] }

  /// Takes two words; `nil` when they stand for no reason.
  fileprivate init?(keptIn kept: inout ArraySlice<String>) {
    guard let ground = kept.popFirst(), let words = kept.popFirst(),
      let known = AccessGround(rawValue: ground)
    else { return nil }
    self.init(known, words: words)
  }
}

extension AccessObject {
  fileprivate var words: [String] {
    [people.words, list ?? "", query, compartments.map(\.rawValue).joined(separator: " ")]
  }

  fileprivate init?(keptIn kept: inout ArraySlice<String>) {
    guard let people = kept.popFirst(), let list = kept.popFirst(), let query = kept.popFirst(),
      let compartments = kept.popFirst()
    else { return nil }
    self.init(
      people: RecordID.kept(in: people), list: list.isEmpty ? nil : list, query: query,
      compartments: compartments.split(separator: " ").compactMap {
        Compartment(rawValue: String($0))
      }, position: 0)
  }
}

extension Collection<RecordID> {
  /// The ids in one word.
  fileprivate var words: String { map(\.text).joined(separator: " ") }
}

extension RecordID {
  fileprivate static func kept(in word: String) -> [RecordID] {
    word.split(separator: " ").compactMap { RecordID(text: String($0)) }
  }
}
