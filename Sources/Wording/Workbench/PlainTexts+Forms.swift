/// Forms in the dialogue of lines: one question at a time.
extension PlainTexts {
  package static func form(_ title: Phrase) -> Phrase {
    Phrase(nl: "formulier, ", en: "form, ") + title
  }
  package static func field(_ number: Int, of count: Int, _ label: Phrase) -> Phrase {
    Phrase(nl: "veld \(number) van \(count), ", en: "field \(number) of \(count), ") + label
  }
  package static func choices(_ names: Phrase) -> Phrase {
    Phrase(nl: "keuzes: ", en: "choices: ") + names
  }
  package static func picks(_ names: Phrase) -> Phrase {
    Phrase(nl: "meer dan een mag, met komma's: ", en: "more than one may, with commas: ") + names
  }
  package static var aDay: Phrase {
    Phrase(nl: "een dag, zoals 27-11 of morgen", en: "a day, such as 27-11 or tomorrow")
  }
  package static var severalLines: Phrase {
    Phrase(
      nl: "meer regels mag, sluit af met een regel met alleen een punt",
      en: "several lines, end with a line with only a dot")
  }
  package static func now(_ answer: String) -> Phrase {
    Phrase(nl: "nu: \(answer)", en: "now: \(answer)")
  }
  package static var empty: Phrase { Phrase(nl: "niets ingevuld", en: "nothing filled in") }
  package static func summary(_ count: Int) -> Phrase {
    Phrase(nl: "overzicht, \(count) antwoorden", en: "summary, \(count) answers")
  }
  package static var askSave: Phrase {
    Phrase(
      nl: "vraag, bewaren? ja, terug, stop, of het nummer van een antwoord",
      en: "question, save? yes, back, cancel, or the number of an answer")
  }
  package static var sayYes: Phrase {
    Phrase(
      nl: "Er is nog niets bewaard. Typ ja, terug, stop of een nummer.",
      en: "Nothing is saved yet. Type yes, back, cancel or a number.")
  }
  package static var formHelp: Phrase {
    Phrase(
      nl: "hulp, een lege regel laat het antwoord zoals het is, een streepje maakt het leeg."
        + " /terug gaat een vraag terug, /stop sluit, wat je typte blijft als concept. /bewaar"
        + " bewaart nu, /bewerk opent de tekst in je eigen tekstverwerker, /weg gooit het concept weg.",
      en: "help, an empty line leaves the answer as it is, a dash empties it."
        + " /back goes back one question, /cancel leaves, what you typed stays as a draft. /save"
        + " saves now, /edit opens the text in your own editor, /drop throws the draft away.")
  }

  package static var wordMore: Phrase { Phrase(nl: "meer", en: "more") }
  package static var wordList: Phrase { Phrase(nl: "lijst", en: "list") }
  package static var wordRead: Phrase { Phrase(nl: "lees", en: "read") }
  package static var wordAgain: Phrase { Phrase(nl: "opnieuw", en: "again") }
  package static var wordBack: Phrase { Phrase(nl: "terug", en: "back") }
  package static var wordCancel: Phrase { Phrase(nl: "stop", en: "cancel") }
  package static var wordSave: Phrase { Phrase(nl: "bewaar", en: "save") }
  package static var wordEdit: Phrase { Phrase(nl: "bewerk", en: "edit") }
  package static var wordDrop: Phrase { Phrase(nl: "weg", en: "drop") }
  package static var wordQuit: Phrase { Phrase(nl: "klaar", en: "quit") }
  package static var wordRow: Phrase { Phrase(nl: "rij", en: "row") }
  package static var wordTab: Phrase { Phrase(nl: "tab", en: "tab") }
}
