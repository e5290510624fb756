/// The names of fields and of their values, as people type them: Dutch and English are both
/// understood, whatever the language of the screen.
package struct FindVocabulary: Hashable, Sendable {
  /// A field or a value with its names.
  package struct Name: Hashable, Sendable {
    package let nl: String
    package let en: String
    /// What it stands for: the raw value of a field, or what rows answer.
    package let codes: [String]
    /// Every name as it is compared: folded, with the words written together.
    fileprivate let keys: [String]
    /// The words inside names.
    fileprivate let words: [String]

    /// - Parameter others: other names by which it is understood.
    package init(nl: String, en: String, others: [String] = [], codes: [String]) {
      (self.nl, self.en, self.codes) = (nl, en, codes)
      let folded = ([nl, en] + others + (codes.count == 1 ? codes : [])).map(Folding.fold)
      keys = folded.map(FindVocabulary.joined)
      words = folded.flatMap { $0.split(separator: " ").dropFirst().map(String.init) }
    }

    /// Whether a folded text is the begin of one of its names, or of a word in one.
    package func begins(with text: String) -> Bool {
      keys.contains { $0.hasPrefix(text) } || words.contains { $0.hasPrefix(text) }
    }

    fileprivate func isCalled(_ text: String) -> Bool { keys.contains(text) }
  }

  private var fields: [Name]
  private var values: [FindField: [Name]]
  /// Values of a field that differ from list to list.
  private var special: [FindList: [FindField: [Name]]]

  package init(
    fields: [Name], values: [FindField: [Name]], special: [FindList: [FindField: [Name]]]
  ) {
    (self.fields, self.values, self.special) = (fields, values, special)
  }

  /// Nothing but words is understood.
  package static let none = FindVocabulary(fields: [], values: [:], special: [:])

  /// The same with those who can own a case here.
  package func with(owners: [Name]) -> FindVocabulary {
    var copy = self
    copy.values[.owner, default: []] += owners
    return copy
  }

  package func name(of field: FindField) -> Name? {
    fields.first { $0.codes.first == field.rawValue }
  }

  /// The field of a name; `nil` when there is none.
  package func fieldCalled(_ typed: String) -> FindField? {
    FindField(rawValue: typed) ?? field(typed)
  }

  func field(_ typed: String) -> FindField? {
    let key = FindVocabulary.key(typed)
    return fields.first { $0.isCalled(key) }?.codes.first.flatMap(FindField.init(rawValue:))
  }

  /// The field that needs no value and is called exactly so.
  func flag(_ typed: String) -> FindField? { field(typed).flatMap { $0.isFlag ? $0 : nil } }

  /// The values that a field can have in a list.
  package func values(of field: FindField, in list: FindList) -> [Name] {
    special[list]?[field] ?? values[field] ?? []
  }

  /// The codes that a typed value stands for: what is called so, else all that begins so. Empty when
  /// nothing does.
  func codes(_ typed: String, of field: FindField, in list: FindList) -> Set<String> {
    let key = FindVocabulary.key(typed)
    guard !key.isEmpty else { return [] }
    let all = values(of: field, in: list)
    let called = all.filter { $0.isCalled(key) }
    let found = called.isEmpty ? all.filter { $0.begins(with: key) } : called
    return Set(found.flatMap(\.codes))
  }

  /// What somebody probably meant.
  func nearestField(_ typed: String) -> Name? { FindVocabulary.nearest(typed, in: fields) }

  func nearestValue(_ typed: String, of field: FindField, in list: FindList) -> Name? {
    FindVocabulary.nearest(typed, in: values(of: field, in: list))
  }

  private static func nearest(_ typed: String, in names: [Name]) -> Name? {
    let wanted = Array(FindVocabulary.key(typed).utf8)
    var best: (slips: Int, name: Name)?
    for name in names {
      for key in name.keys {
        let slips = Slips.between(wanted, Array(key.utf8))
        guard slips <= max(1, min(wanted.count, key.utf8.count) / 3), slips < wanted.count,
          slips < best?.slips ?? .max
        else { continue }
        best = (slips, name)
      }
    }
    return best?.name
  }

  /// A text as names are compared.
  package static func key(_ text: String) -> String { joined(Folding.fold(text)) }

  private static func joined(_ folded: String) -> String { folded.filter { $0 != " " } }
}
