/// The frame of a help text around what the commands and options say themselves.
extension Phrase {
  package static var helpOverview: Phrase { Phrase(nl: "WAT", en: "WHAT") }
  package static var helpUsage: Phrase { Phrase(nl: "GEBRUIK", en: "USAGE") }
  package static var helpArguments: Phrase { Phrase(nl: "GEGEVENS", en: "ARGUMENTS") }
  package static var helpOptions: Phrase { Phrase(nl: "OPTIES", en: "OPTIONS") }
  package static var helpSubcommands: Phrase { Phrase(nl: "OPDRACHTEN", en: "COMMANDS") }

  package static var helpShowHelp: Phrase {
    Phrase(nl: "Toon deze hulp.", en: "Show this help.")
  }

  package static var helpShowVersion: Phrase {
    Phrase(nl: "Toon de versie.", en: "Show the version.")
  }

  package static var helpMore: Phrase {
    Phrase(
      nl: "Meer over een opdracht: keerpunt help OPDRACHT",
      en: "More about a command: keerpunt help COMMAND")
  }

  package static var helpDefault: Phrase { Phrase(nl: "standaard", en: "default") }
}
