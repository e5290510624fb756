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
  package static func keyBoundTwice(
    _ chord: String, firstLine: Int, first: String, second: String
  ) -> Phrase {
    Phrase(
      nl:
        "“\(chord)” staat ook op regel \(firstLine), bij \(first). Wat hier staat, geldt: \(second).",
      en: "“\(chord)” is also on line \(firstLine), for \(first). What is written here holds:"
        + " \(second).")
  }

  /// A chord that begins a longer one, which can then no more be typed.
  package static func keyHidesChord(
    _ chord: String, _ action: String, hidden: String, _ hiddenAction: String
  ) -> Phrase {
    Phrase(
      nl:
        "“\(chord)” doet meteen \(action). Daardoor kun je “\(hidden)” voor \(hiddenAction) niet meer typen."
        + " Kies voor een van beide andere toetsen.",
      en:
        "“\(chord)” runs \(action) at once. So “\(hidden)” for \(hiddenAction) can no more be typed."
        + " Give one of them other keys.")
  }

  /// An action whose only key now runs another one.
  package static func keyIsLost(_ chord: String, _ action: String, lost: String) -> Phrase {
    Phrase(
      nl: "“\(chord)” doet nu \(action). Daardoor heeft \(lost) geen toets meer."
        + " Via het palet (:) blijft het te doen; of geef het een andere toets.",
      en: "“\(chord)” now runs \(action). So \(lost) has no key any more."
        + " It can still be done through the palette (:); or give it another key.")
  }
}
