/// What is said about themes, keys and settings that were not taken.
extension Phrase {
  /// A problem with its place before it: `keymap.toml:3:1: …`.
  package static func preferenceProblem(
    file: String, line: Int?, column: Int?, _ text: Phrase
  ) -> Phrase {
    let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
    return verbatim("\(file)\(place): ") + text
  }

  /// The file is there but was not read.
  package static func preferenceUnreadable(why: Phrase) -> Phrase {
    Phrase(
      nl: "Dit bestand is niet gelezen: \(why.nl). Keerpunt werkt verder zonder.",
      en: "This file was not read: \(why.en). Keerpunt carries on without it.")
  }

  /// A setting was not saved.
  package static func preferenceUnwritable(why: Phrase) -> Phrase {
    Phrase(
      nl: "De instelling is niet bewaard: \(why.nl). Het bestand is niet veranderd.",
      en: "The setting was not saved: \(why.en). The file did not change.")
  }

  /// A reason: there is no such file.
  package static var reasonNotFound: Phrase {
    Phrase(nl: "het bestaat niet", en: "it does not exist")
  }

  /// A reason: the rights forbid it.
  package static var reasonNotPermitted: Phrase {
    Phrase(
      nl: "u hebt er geen rechten voor. Vraag de beheerder of pas de rechten aan",
      en: "you have no permission. Ask the administrator or change the permissions")
  }

  /// A reason: a folder, a device or a pipe.
  package static var reasonNoFile: Phrase {
    Phrase(nl: "het is geen gewoon bestand", en: "it is not an ordinary file")
  }

  /// A reason: no settings file is so large.
  package static var reasonTooLarge: Phrase {
    Phrase(nl: "het is groter dan 1 MiB", en: "it is larger than 1 MiB")
  }

  /// A reason: no room on the disk.
  package static var reasonDiskFull: Phrase {
    Phrase(
      nl: "de schijf is vol. Maak ruimte en probeer het nog eens",
      en: "the disk is full. Make room and try again")
  }

  /// A reason: the system's error number says it.
  package static func reasonSystemError(_ number: Int32) -> Phrase {
    Phrase(nl: "het systeem meldt fout \(number)", en: "the system reports error \(number)")
  }

  /// The bytes are no UTF-8.
  package static var preferenceNotText: Phrase {
    Phrase(
      nl: "Hier staat geen tekst in UTF-8. Bewaar het bestand opnieuw als UTF-8.",
      en: "This is not text in UTF-8. Save the file again as UTF-8.")
  }

  /// This is no TOML.
  ///
  /// - Parameter detail: What the parser says, in English.
  package static func preferenceSyntax(detail: String) -> Phrase {
    Phrase(
      nl: "Hier klopt de schrijfwijze niet. Kijk of een aanhalingsteken, een haakje of een = "
        + "ontbreekt, en of niets dubbel staat. De lezer meldt: \(detail)",
      en: "The notation is wrong here. See whether a quote, a bracket or a = is missing, and "
        + "whether anything is there twice. The reader says: \(detail)")
  }

  /// `Bedoelt u "night"?`, or nothing.
  package static func didYouMean(_ suggestion: String?) -> Phrase {
    guard let suggestion else { return verbatim("") }
    return Phrase(nl: " Bedoelt u “\(suggestion)”?", en: " Did you mean “\(suggestion)”?")
  }

  /// `Kies uit: day, night.`
  package static func chooseFrom(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(nl: " Kies uit: \(list).", en: " Choose from: \(list).")
  }

  /// A key that means nothing where it stands.
  package static func unknownPreferenceKey(_ key: String, suggestion: String?) -> Phrase {
    Phrase(
      nl: "“\(key)” is hier geen instelling en telt niet mee.",
      en: "“\(key)” is not a setting here and does not count.") + didYouMean(suggestion)
  }

  /// A value of another kind than the key takes.
  package static func wrongPreferenceType(key: String, expected: Phrase) -> Phrase {
    Phrase(
      nl: "Bij “\(key)” hoort \(expected.nl). Deze waarde telt niet mee.",
      en: "“\(key)” takes \(expected.en). This value does not count.")
  }

  /// What a key takes: a text.
  package static var expectsText: Phrase {
    Phrase(nl: "een tekst tussen aanhalingstekens", en: "a text in quotes")
  }

  /// What a key takes: a whole number.
  package static var expectsWholeNumber: Phrase {
    Phrase(nl: "een heel getal", en: "a whole number")
  }

  /// What a key takes: yes or no.
  package static var expectsYesOrNo: Phrase { verbatim("true / false") }

  /// What a key takes: a table.
  package static var expectsTable: Phrase {
    Phrase(nl: "een tabel, zoals [tokens]", en: "a table, like [tokens]")
  }

  /// What a key takes: a colour.
  package static var expectsColour: Phrase {
    Phrase(
      nl: "een kleur: “#a60000”, een naam uit [palette] of { hex = “#a60000”, ansi = 1 }",
      en: "a colour: “#a60000”, a name from [palette] or { hex = “#a60000”, ansi = 1 }")
  }

  /// What a key takes: a colour, or a table of colours and attributes.
  package static var expectsLook: Phrase {
    Phrase(
      nl: "een kleur of een tabel als { fg = “#a60000”, bold = true }",
      en: "a colour or a table like { fg = “#a60000”, bold = true }")
  }

  /// An empty text, or a key of the keyboard that is none.
  package static func emptyPreference(key: String) -> Phrase {
    if key.allSatisfy(\.isWhitespace) {
      return Phrase(
        nl: "Hier staat geen toets. Schrijf bijvoorbeeld “g g” of “ctrl-d”.",
        en: "There is no key here. Write for example “g g” or “ctrl-d”.")
    }
    return Phrase(
      nl: "“\(key)” is leeg en telt niet mee. Vul een naam in.",
      en: "“\(key)” is empty and does not count. Fill in a name.")
  }

  /// A value that is none of those allowed.
  package static func unknownPreferenceValue(
    key: String, value: String, suggestion: String?, allowed: [String]
  ) -> Phrase {
    Phrase(
      nl: "“\(value)” kan niet bij “\(key)”.", en: "“\(key)” does not take “\(value)”.")
      + didYouMean(suggestion) + chooseFrom(allowed)
  }

  /// A number outside what the key takes.
  package static func preferenceOutOfRange(
    key: String, value: Int, allowed: ClosedRange<Int>
  ) -> Phrase {
    Phrase(
      nl: "\(value) kan niet bij “\(key)”. Kies \(allowed.lowerBound) tot en met "
        + "\(allowed.upperBound).",
      en: "“\(key)” does not take \(value). Choose \(allowed.lowerBound) to \(allowed.upperBound).")
  }
}
