/// A language in which Keerpunt speaks. Dutch comes first; English is complete.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case dutch = "nl"
  case english = "en"

  /// Reads `nl`, `NL`, `nl_NL.UTF-8`, `en-GB`; `nil` for a language that Keerpunt does not speak.
  package init?(_ text: String) {
    let code = text.lowercased().prefix { $0.isLetter }
    guard let language = Language(rawValue: String(code)) else { return nil }
    self = language
  }
}
