/// What is said about a keymap that was not taken as it stands.
extension Phrase {
  /// A context of the keymap that does not exist.
  package static func unknownKeyContext(_ context: String, suggestion: String?) -> Phrase {
    Phrase(
      nl: "“\(context)” is geen plek waar toetsen gelden. Deze toetsen tellen niet mee.",
      en: "“\(context)” is not a place where keys hold. These keys do not count.")
      + didYouMean(suggestion)
  }

  /// An action that does not exist.
  package static func unknownKeyAction(_ action: String, suggestion: String?) -> Phrase {
    Phrase(
      nl: "De opdracht “\(action)” bestaat niet. Deze toets doet wat hij al deed.",
      en: "There is no command “\(action)”. This key does what it did.")
      + didYouMean(suggestion)
  }

  /// A key that does not exist, or that no terminal can tell from another.
  package static func unknownKeyName(_ key: String, suggestion: String?) -> Phrase {
    Phrase(
      nl:
        "De toets “\(key)” bestaat niet, of de terminal kan hem niet van een andere onderscheiden.",
      en: "There is no key “\(key)”, or the terminal cannot tell it from another.")
      + didYouMean(suggestion)
  }

  /// One chord twice in a context.
  package static func keyBoundTwice(_ chord: String, firstLine: Int) -> Phrase {
    Phrase(
      nl: "“\(chord)” staat ook op regel \(firstLine). Wat hier staat, geldt.",
      en: "“\(chord)” is also on line \(firstLine). What is written here holds.")
  }
}
