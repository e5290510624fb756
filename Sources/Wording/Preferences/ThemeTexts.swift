/// What is said about a theme that was not taken as it stands.
extension Phrase {
  /// A token of a theme that is no meaning.
  package static func unknownToken(_ token: String, suggestion: String?) -> Phrase {
    Phrase(
      nl: "“\(token)” is geen onderdeel van het scherm en telt niet mee.",
      en: "“\(token)” is not a part of the screen and does not count.") + didYouMean(suggestion)
  }

  /// Neither `#rrggbb` nor a name of the palette.
  package static func unknownColour(_ colour: String, suggestion: String?) -> Phrase {
    Phrase(
      nl: "“\(colour)” is geen kleur. Schrijf “#rrggbb”, of zet de naam in [palette].",
      en: "“\(colour)” is not a colour. Write “#rrggbb”, or put the name in [palette].")
      + didYouMean(suggestion)
  }

  /// A theme that says nothing of the background it is made for.
  package static var themeWithoutMode: Phrase {
    Phrase(
      nl: "Dit thema doet niet mee: het zegt niet voor welke achtergrond het is. Zet erin: "
        + "mode = \"light\" of \"dark\".",
      en: "This theme is left out: it does not say for which background it is made. Add: "
        + "mode = \"light\" or \"dark\".")
  }

  /// A background for all text, without the request to paint it.
  package static var backgroundNotPainted: Phrase {
    Phrase(
      nl: "De achtergrond van “text” wordt niet geverfd. Zet paint_background = true als u dat wel "
        + "wilt.",
      en: "The background of “text” is not painted. Set paint_background = true if you want it to "
        + "be.")
  }

  /// A theme that does not exist.
  package static func unknownTheme(_ name: String, suggestion: String?) -> Phrase {
    Phrase(
      nl: "Het thema “\(name)” bestaat niet.", en: "There is no theme “\(name)”.")
      + didYouMean(suggestion)
  }

  /// Themes that inherit from each other.
  ///
  /// - Parameter chain: The names, from the theme back to itself.
  package static func themeCycle(_ chain: [String]) -> Phrase {
    let arrows = chain.joined(separator: " → ")
    return Phrase(
      nl:
        "Dit thema doet niet mee: het erft in een kring (\(arrows)). Haal één keer “inherits” weg.",
      en: "This theme is left out: it inherits in a circle (\(arrows)). Remove one “inherits”.")
  }

  /// A theme whose parent was left out.
  package static func brokenParentTheme(_ name: String) -> Phrase {
    Phrase(
      nl: "Dit thema doet niet mee: het erft van “\(name)”, en daarmee is iets mis. Herstel dat "
        + "eerst.",
      en: "This theme is left out: it inherits from “\(name)”, and something is wrong with that. "
        + "Mend that first.")
  }

  /// Two files with a theme of one name.
  package static func themeNameTaken(_ name: String, by file: String) -> Phrase {
    Phrase(
      nl: "Dit thema doet niet mee: “\(name)” staat al in \(file). Kies een andere naam.",
      en: "This theme is left out: “\(name)” is already in \(file). Choose another name.")
  }
}
