/// One text that a person reads, in every language that Keerpunt speaks. All of them together are
/// the catalogue: no text for a person stands anywhere else.
package struct Phrase: Hashable, Sendable {
  package let nl: String
  package let en: String

  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The text in a language.
  package subscript(language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }

  /// A text that is the same in every language: a name, a number, what a person typed.
  package static func verbatim(_ text: String) -> Phrase { Phrase(nl: text, en: text) }

  /// Phrases one after another.
  package static func joined(_ phrases: [Phrase], separator: String) -> Phrase {
    Phrase(
      nl: phrases.map(\.nl).joined(separator: separator),
      en: phrases.map(\.en).joined(separator: separator))
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(nl: left.nl + right.nl, en: left.en + right.en)
  }

  /// The phrase with a capital as its first letter, for a label that starts a sentence.
  package var capitalised: Phrase { Phrase(nl: Phrase.capital(nl), en: Phrase.capital(en)) }

  private static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
