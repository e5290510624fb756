/// What the check of a theme says: what is wrong, and how to mend it.
extension Phrase {
  package static var themesAbstract: Phrase {
    Phrase(nl: "de thema's: kleuren en opmaak", en: "the themes: colours and looks")
  }

  package static var themesListAbstract: Phrase {
    Phrase(nl: "noem de thema's", en: "name the themes")
  }

  package static var themesCheckAbstract: Phrase {
    Phrase(
      nl: "kijk of een thema te lezen is, ook door wie kleuren anders ziet",
      en: "see whether a theme can be read, also by who sees colours otherwise")
  }

  package static var argumentThemeFiles: Phrase {
    Phrase(
      nl: "de bestanden; zonder bestand alle thema's van het programma en van uzelf",
      en: "the files; without any all themes of the program and your own")
  }

  /// One line of the list: the name, for which background, and where it comes from.
  package static func themeListed(_ name: String, mode: Phrase, isOwn: Bool) -> Phrase {
    let space = String(repeating: " ", count: max(1, 16 - name.count))
    let own = isOwn ? Phrase(nl: " · van uzelf", en: " · your own") : verbatim("")
    return verbatim(name + space) + mode + own
  }

  package static var modeLight: Phrase {
    Phrase(nl: "voor een lichte achtergrond", en: "for a light background")
  }

  package static var modeDark: Phrase {
    Phrase(nl: "voor een donkere achtergrond", en: "for a dark background")
  }

  package static var modeAny: Phrase {
    Phrase(nl: "voor elke achtergrond", en: "for any background")
  }

  /// Tokens that a theme leaves open, and who says them.
  package static func themeMissing(_ tokens: [String], from theme: String?) -> Phrase {
    let list = tokens.joined(separator: ", ")
    guard let theme else {
      return Phrase(
        nl: "Niet genoemd: \(list). Deze krijgen geen kleur, alleen vet, streep of omkering.",
        en: "Not named: \(list). These get no colour, only bold, underline or reverse.")
    }
    return Phrase(
      nl: "Niet genoemd: \(list). Deze komen uit “\(theme)”.",
      en: "Not named: \(list). These come from “\(theme)”.")
  }

  /// A token that does not stand out.
  package static func themeFaint(
    _ token: String, foreground: String, background: String, depth: Phrase, contrast: String,
    needed: String
  ) -> Phrase {
    Phrase(
      nl: "“\(token)” is slecht te lezen: \(foreground) op \(background), \(depth.nl), is "
        + "\(contrast):1 en moet \(needed):1 zijn. Kies een kleur die meer verschilt.",
      en: "“\(token)” is hard to read: \(foreground) on \(background), \(depth.en), is "
        + "\(contrast):1 and has to be \(needed):1. Choose a colour that differs more.")
  }

  /// Two tokens that look alike to somebody.
  package static func themeAlike(
    _ first: String, _ second: String, vision: Phrase, depth: Phrase, haveSigns: Bool
  ) -> Phrase {
    let mend =
      haveSigns
      ? Phrase(
        nl: " Het teken ernaast verschilt wel.", en: " The sign beside it does differ.")
      : Phrase(
        nl:
          " Geef een van de twee bold, underline of reverse, of een lichtere of donkerdere kleur.",
        en: " Give one of the two bold, underline or reverse, or a lighter or darker colour.")
    return Phrase(
      nl: "“\(first)” en “\(second)” lijken te veel op elkaar voor \(vision.nl), \(depth.nl).",
      en: "“\(first)” and “\(second)” look too much alike to \(vision.en), \(depth.en).") + mend
  }

  package static var visionUsual: Phrase { Phrase(nl: "iedereen", en: "everybody") }

  package static var visionDeuteranopia: Phrase {
    Phrase(nl: "wie geen groen ziet", en: "who sees no green")
  }

  package static var visionProtanopia: Phrase {
    Phrase(nl: "wie geen rood ziet", en: "who sees no red")
  }

  package static var visionTritanopia: Phrase {
    Phrase(nl: "wie geen blauw ziet", en: "who sees no blue")
  }

  package static var depthTrueColour: Phrase {
    Phrase(nl: "met alle kleuren", en: "with all colours")
  }

  package static func depthColours(_ count: Int) -> Phrase {
    Phrase(nl: "met \(count) kleuren", en: "with \(count) colours")
  }

  package static var depthMono: Phrase { Phrase(nl: "zonder kleuren", en: "without colours") }

  /// Nothing has to be mended in a theme.
  package static func themeSound(_ name: String) -> Phrase {
    Phrase(nl: "✓ \(name): in orde", en: "✓ \(name): in order")
  }

  /// So much has to be mended in a theme, or in a file without one.
  package static func themeFaulty(_ name: String, _ count: Int) -> Phrase {
    Phrase(
      nl: count == 1 ? "✗ \(name): 1 fout" : "✗ \(name): \(count) fouten",
      en: count == 1 ? "✗ \(name): 1 fault" : "✗ \(name): \(count) faults")
  }
}
