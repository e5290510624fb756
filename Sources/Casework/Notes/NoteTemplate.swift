/// What a note often comes from. A template answers what follows from that and says what has to be
/// asked: who was on the telephone, when it happened.
package enum NoteTemplate: String, CaseIterable, Hashable, Sendable {
  case callWithPerson = "call-with-person"
  case callWithOther = "call-with-other"
  case visit
  case talk
  case meeting
  case email
  case incident

  /// What may not be left empty.
  package enum Obligatory: Hashable, Sendable {
    case source, observed
  }

  /// What it is about, where that follows.
  package var category: NoteCategory? {
    switch self {
    case .visit: .housing
    case .meeting: .agreement
    case .incident: .safety
    case .callWithPerson, .callWithOther, .talk, .email: nil
    }
  }

  /// How sure it is, where that follows. What others say at second hand is never a fact by itself.
  package var reliability: Reliability? {
    switch self {
    case .callWithPerson, .talk: .personSays
    case .callWithOther, .visit: .observation
    case .meeting: .fact
    case .email, .incident: nil
    }
  }

  package var obligatory: [Obligatory] {
    switch self {
    case .callWithPerson, .visit, .talk: []
    case .callWithOther, .meeting, .email: [.source]
    case .incident: [.source, .observed]
    }
  }
}
