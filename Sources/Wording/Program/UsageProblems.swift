/// What is wrong with a command line: what, where, and what to do.
extension Phrase {
  /// - Parameter near: the command that comes closest to it.
  package static func unknownCommand(_ name: String, near: String?) -> Phrase {
    return Phrase(
      nl: "Onbekende opdracht '\(name)'."
        + (near.map { " Bedoelde je '\($0)'?" } ?? "")
        + " Alle opdrachten: keerpunt --help",
      en: "Unknown command '\(name)'."
        + (near.map { " Did you mean '\($0)'?" } ?? "")
        + " All commands: keerpunt --help")
  }

  package static func unknownOption(_ name: String, near: String?) -> Phrase {
    return Phrase(
      nl: "Onbekende optie '\(name)'."
        + (near.map { " Bedoelde je '\($0)'?" } ?? "") + " Zie keerpunt --help",
      en: "Unknown option '\(name)'."
        + (near.map { " Did you mean '\($0)'?" } ?? "") + " See keerpunt --help")
  }

  package static func optionNotHere(_ name: String) -> Phrase {
    Phrase(
      nl: "De optie '\(name)' hoort niet bij deze opdracht. Zet --help erachter om te zien wat wel"
        + " kan.",
      en: "The option '\(name)' does not belong to this command. Put --help behind it to see what"
        + " does.")
  }

  package static var exportToTerminal: Phrase {
    Phrase(
      nl: "Het hele logboek komt niet op een terminal: die kan het bewaren. Stuur de uitvoer naar"
        + " een bestand of een programma, of zet --to-terminal erbij.",
      en: "The whole log does not go to a terminal, which may keep it. Send the output to a file or"
        + " a program, or add --to-terminal.")
  }

  package static func missingArgument(_ name: String) -> Phrase {
    Phrase(
      nl: "Er ontbreekt iets: \(name). Zie keerpunt --help",
      en: "Something is missing: \(name). See keerpunt --help")
  }

  package static func missingValue(_ name: String) -> Phrase {
    Phrase(
      nl: "Achter \(name) ontbreekt de waarde. Zie keerpunt --help",
      en: "The value after \(name) is missing. See keerpunt --help")
  }

  package static func unexpectedArgument(_ text: String) -> Phrase {
    Phrase(
      nl: "Hier hoort geen '\(text)'. Zie keerpunt --help",
      en: "There is no place for '\(text)' here. See keerpunt --help")
  }

  package static var noCommandLine: Phrase {
    Phrase(
      nl: "Wat je vroeg is niet te lezen, want /proc/self/maps is er niet. Er is niets gedaan."
        + " Koppel /proc aan en probeer het opnieuw.",
      en: "What you asked for cannot be read, because /proc/self/maps is not there. Nothing was"
        + " done. Mount /proc and try again.")
  }

  /// - Parameter reason: what the reader of the command line said; in English only.
  package static func unreadableCommandLine(_ reason: String) -> Phrase {
    Phrase(
      nl: "De opdracht is niet te lezen: \(reason)\nZie keerpunt --help",
      en: "The command cannot be read: \(reason)\nSee keerpunt --help")
  }

  package static func badChoice(option: String, value: String, allowed: [String], near: String?)
    -> Phrase
  {
    let list = allowed.joined(separator: ", ")
    return Phrase(
      nl: "\(option): '\(value)' bestaat niet." + (near.map { " Bedoelde je '\($0)'?" } ?? "")
        + " Kies uit: \(list).",
      en: "\(option): there is no '\(value)'." + (near.map { " Did you mean '\($0)'?" } ?? "")
        + " Choose from: \(list).")
  }

  package static func badNow(_ text: String) -> Phrase {
    Phrase(
      nl: "--now: '\(text)' is geen datum en tijd van 1990 tot en met 2199."
        + " Schrijf jaar-maand-dagTuur:minuut, zoals 2026-11-23T09:00.",
      en: "--now: '\(text)' is no date and time from 1990 to 2199."
        + " Write year-month-dayThour:minute, as in 2026-11-23T09:00.")
  }

  package static func badSize(_ text: String) -> Phrase {
    Phrase(
      nl: "--size: '\(text)' is geen grootte. Schrijf kolommen x rijen, van 1x1 tot 1000x1000,"
        + " zoals 100x30.",
      en: "--size: '\(text)' is no size. Write columns x rows, from 1x1 to 1000x1000, as in"
        + " 100x30.")
  }

  package static func badNumber(option: String, value: String, lowest: Int, highest: Int)
    -> Phrase
  {
    Phrase(
      nl: "\(option): '\(value)' kan niet. Geef een heel getal van \(lowest) tot en met"
        + " \(highest).",
      en: "\(option): '\(value)' is impossible. Give a whole number from \(lowest) to"
        + " \(highest).")
  }

  package static func badReference(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)' is geen nummer van een betrokkene. Dat heeft zes cijfers: Z-104233.",
      en: "'\(text)' is no reference of a person. That has six digits: Z-104233.")
  }

  /// - Returns: the start of a sentence that goes on with why.
  package static func badObserved(_ text: String) -> Phrase {
    Phrase(
      nl: "--observed: '\(text)' kan niet; ook goed is 2026-11-23T08:30. ",
      en: "--observed: '\(text)' is impossible; 2026-11-23T08:30 is fine too. ")
  }

  package static var jsonOrCSV: Phrase {
    Phrase(
      nl: "--json en --csv kunnen niet samen. Kies een van de twee.",
      en: "--json and --csv cannot go together. Choose one of the two.")
  }

  package static var dumpNeedsKeys: Phrase {
    Phrase(
      nl: "--dump hoort bij --keys BESTAND. Geef een bestand met toetsen op.",
      en: "--dump goes with --keys FILE. Name a file of keys.")
  }

  package static func badKeyName(_ name: String, line: Int, column: Int) -> Phrase {
    Phrase(
      nl: "--keys, regel \(line), kolom \(column): '<\(name)>' is geen toets."
        + " Namen zijn bijvoorbeeld <enter>, <esc>, <down>, <ctrl-d>; een losse < is <lt>.",
      en: "--keys, line \(line), column \(column): '<\(name)>' is no key."
        + " Names are <enter>, <esc>, <down>, <ctrl-d> and so on; a single < is <lt>.")
  }

  package static var noteTextMissing: Phrase {
    Phrase(
      nl: "Er kwam geen tekst op standaardinvoer. Geef de tekst zo:"
        + " keerpunt note add … < bestand",
      en: "No text came on standard input. Give the text like this: keerpunt note add … < file")
  }

  /// - Parameter place: the file, or standard input.
  package static func notUTF8(_ place: Phrase) -> Phrase {
    Phrase(
      nl: "De tekst in \(place.nl) is geen UTF-8. Zet die om naar UTF-8 en probeer het opnieuw.",
      en: "The text in \(place.en) is not UTF-8. Convert it to UTF-8 and try again.")
  }

  package static var standardInput: Phrase { Phrase(nl: "standaardinvoer", en: "standard input") }
}
