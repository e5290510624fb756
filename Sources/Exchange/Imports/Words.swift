import Casework
import Wording

/// The words by which the cases of an enumeration are known in a file: the Dutch and the English
/// label and the name in the log. Case, spaces, punctuation and diacritics do not count.
struct Words<Value: CaseIterable & RawRepresentable & Sendable>: Sendable
where Value.RawValue == String {
  private var values: [String: Value] = [:]
  /// The labels, to say which words are known.
  let labels: [Phrase]

  init(_ phrase: (Value) -> Phrase) {
    labels = Value.allCases.map(phrase)
    for value in Value.allCases {
      let label = phrase(value)
      for word in [value.rawValue, label.nl, label.en] where values[ImportHeader.key(word)] == nil {
        values[ImportHeader.key(word)] = value
      }
    }
  }

  /// The value that a word stands for; nil for a word that is not known.
  func value(_ word: String) -> Value? { values[ImportHeader.key(word)] }
}

/// All words that imports know, made once for an import.
struct ImportWords: Sendable {
  let addressKinds = Words<AddressKind>(\.phrase)
  let addressSources = Words<AddressSource>(\.phrase)
  let returnTypes = Words<ReturnType>(\.phrase)
  let dateKinds = Words<ReturnDateKind>(\.phrase)
  let qualities = Words<DateQuality>(\.phrase)
  let dateSources = Words<DateSource>(\.phrase)
  /// Colleagues by log-in name and by name on screen.
  private let colleagues: [String: UserName]

  init(_ register: Register) {
    var colleagues: [String: UserName] = [:]
    // Names on screen first: where one is somebody else's log-in name, the log-in name wins.
    for member in register.members.values.sorted(by: { $0.user < $1.user }) {
      colleagues[ImportHeader.key(member.name)] = member.user
    }
    for user in register.members.keys.sorted() { colleagues[ImportHeader.key(user.text)] = user }
    self.colleagues = colleagues
  }

  func colleague(_ word: String) -> UserName? { colleagues[ImportHeader.key(word)] }

  /// The words that a column knows, for the help text; nil where any text will do.
  func labels(of field: ImportField) -> [Phrase]? {
    switch field {
    case .addressKind: addressKinds.labels
    case .addressSource: addressSources.labels
    case .returnType: returnTypes.labels
    case .dateKind: dateKinds.labels
    case .dateQuality: qualities.labels
    case .dateSource: dateSources.labels
    default: nil
    }
  }
}
