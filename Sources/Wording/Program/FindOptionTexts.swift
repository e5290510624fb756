/// What the command line says about searching lists and saved views.
extension Phrase {
  package static var optionView: Phrase {
    Phrase(
      nl: "Een bewaarde weergave van deze lijst, met of zonder map: \"te laat\".",
      en: "A saved view of this list, with or without its folder: \"late\".")
  }

  /// - Parameters:
  ///   - text: the search.
  ///   - column: the place of the mistake, from 0.
  package static func badFilter(_ text: String, column: Int, _ problem: Phrase) -> Phrase {
    let mark = verbatim("\n  \(text)\n  " + String(repeating: " ", count: max(0, column)) + "^")
    return problem + mark
  }

  package static func unknownView(_ name: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      nl: "Deze lijst heeft geen weergave \(name). Er zijn: \(list).",
      en: "This list has no view \(name). There are: \(list).")
  }

  package static var themeLeaves: Phrase {
    Phrase(
      nl: "Een lijst op thema gaat het programma niet uit. Laat thema weg, of --csv en --json.",
      en: "A list by theme does not leave the program. Leave out theme, or --csv and --json.")
  }
}
