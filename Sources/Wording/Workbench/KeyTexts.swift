/// How the actions on finding one's way are called, what stands in the panel of keys that can follow,
/// and what `keerpunt keys` says.
extension Phrase {
  package static var titleMenu: Phrase { Phrase(nl: "menu van deze rij", en: "menu of this row") }
  package static var footerMenu: Phrase { Phrase(nl: "menu", en: "menu") }
  package static var helpMenu: Phrase {
    Phrase(
      nl: "Een korte lijst van wat je met deze rij kunt doen. Kiezen legt nog niets vast.",
      en: "A short list of what you can do with this row. Choosing records nothing yet.")
  }
  package static var titleIntro: Phrase {
    Phrase(nl: "uitleg in drie schermen", en: "introduction")
  }
  package static var footerIntro: Phrase { Phrase(nl: "uitleg", en: "intro") }
  package static var helpIntro: Phrase {
    Phrase(
      nl: "De uitleg van de eerste keer: hoe je leest, beslist en de weg vindt.",
      en: "What was shown the first time: how to read, to decide and to find your way.")
  }
  package static var titleToggleMouse: Phrase {
    Phrase(nl: "muis aan of uit", en: "mouse on or off")
  }
  package static var footerToggleMouse: Phrase { Phrase(nl: "muis", en: "mouse") }
  package static var helpToggleMouse: Phrase {
    Phrase(
      nl:
        "Zet de muis aan of uit, tot je stopt. Met mouse = true in preferences.toml blijft hij aan.",
      en: "Turns the mouse on or off until you leave. mouse = true in preferences.toml keeps it on."
    )
  }

  package static var mouseIsOn: Phrase {
    Phrase(
      nl: "De muis doet mee: wiel, klik, dubbelklik opent. Kopiëren van tekst: met Shift erbij.",
      en: "The mouse is on: wheel, click, double click opens. Copy text with Shift held down.")
  }
  package static var mouseIsOff: Phrase {
    Phrase(nl: "De muis doet niet mee.", en: "The mouse is off.")
  }

  // The panel of keys that can follow
  package static func chordTitle(_ keys: String) -> Phrase {
    Phrase(nl: "Na \(keys)", en: "After \(keys)")
  }
  package static func chordMore(_ count: Int) -> Phrase {
    Phrase(nl: "nog \(count) met PgDn", en: "\(count) more with PgDn")
  }
  package static var chordNotHere: Phrase { Phrase(nl: "Hier niet:", en: "Not here:") }

  // Why an action cannot be done here, as a few words
  package static var whyOtherPlace: Phrase {
    Phrase(nl: "hoort bij een ander scherm", en: "belongs to another screen")
  }
  package static var whyNoRow: Phrase {
    Phrase(nl: "geen rij onder de cursor", en: "no row under the cursor")
  }
  package static var whyNotSeen: Phrase {
    Phrase(nl: "hoort niet bij jouw rol", en: "not part of your role")
  }
  package static var whyNoMatter: Phrase {
    Phrase(nl: "staat niet in dit dossier", en: "not in this file")
  }
  package static var whyNoDecision: Phrase {
    Phrase(nl: "hier vraagt niets erom", en: "nothing here asks for it")
  }
  package static var whyReadOnly: Phrase {
    Phrase(nl: "hier is alleen te lezen", en: "this can only be read")
  }
  package static var whySwitchedOff: Phrase {
    Phrase(nl: "staat uit in jouw organisatie", en: "switched off in your organisation")
  }

  // The groups of the panel
  package static var groupPerson: Phrase {
    Phrase(nl: "Persoon en terugkeer", en: "Person and return")
  }
  package static var groupContact: Phrase {
    Phrase(nl: "Contact en taken", en: "Contact and tasks")
  }
  package static var groupMeasures: Phrase {
    Phrase(nl: "Maatregel en toezicht", en: "Measure and supervision")
  }
  package static var groupNotices: Phrase { Phrase(nl: "BIJ-meldingen", en: "BIJ notices") }
  package static var groupHouse: Phrase {
    Phrase(nl: "Overleg en delen", en: "Meeting and sharing")
  }
  package static var groupBackground: Phrase {
    Phrase(nl: "Risico en achtergrond", en: "Risk and background")
  }
  package static var groupPlaces: Phrase {
    Phrase(nl: "Plaats en slachtoffer", en: "Places and victims")
  }
  package static var groupOther: Phrase { Phrase(nl: "Verder", en: "Other") }

  // What an action is going to do now
  package static func nowOpens(_ title: Phrase) -> Phrase {
    Phrase(nl: "Nu: opent “\(title.nl)”. ", en: "Now: opens “\(title.en)”. ")
  }
  package static var nothingYet: Phrase {
    Phrase(nl: "Er ligt pas iets vast na opslaan.", en: "Nothing is recorded until you save.")
  }
  package static func nowSays(_ text: Phrase) -> Phrase {
    Phrase(nl: "Nu: \(text.nl)", en: "Now: \(text.en)")
  }
  package static func nowOpensDossier(_ name: String) -> Phrase {
    Phrase(
      nl: "Nu: opent het dossier van \(name). Dat je keek, wordt vastgelegd.",
      en: "Now: opens the file of \(name). That you looked goes on record.")
  }
  package static func nowMarks(_ name: String) -> Phrase {
    Phrase(nl: "Nu: merkt \(name), of haalt het merk weg.", en: "Now: marks \(name), or unmarks.")
  }
  package static func nowUndoes(_ what: Phrase) -> Phrase {
    Phrase(nl: "Nu: maakt ongedaan: \(what.nl).", en: "Now: undoes: \(what.en).")
  }
  package static func nowDoesAgain(_ what: Phrase) -> Phrase {
    Phrase(nl: "Nu: doet opnieuw: \(what.nl).", en: "Now: does again: \(what.en).")
  }

  // `keerpunt keys`
  package static var keysAbstract: Phrase {
    Phrase(nl: "De toetsen die je gebruikt", en: "The keys that you use")
  }
  package static var keysListAbstract: Phrase {
    Phrase(
      nl: "Toon alle toetsen, en wat elkaar in de weg zit", en: "Show all keys, and what conflicts")
  }
  package static var keysCheckAbstract: Phrase {
    Phrase(nl: "Controleer een keymap.toml", en: "Check a keymap.toml")
  }
  package static var argumentKeymap: Phrase {
    Phrase(
      nl: "Een keymap-bestand; anders je eigen keymap.toml",
      en: "A keymap file; else your own keymap.toml")
  }
  package static func keysHead(preset: String, delay: Int, file: String) -> Phrase {
    let wait: Phrase =
      delay < 0
      ? Phrase(nl: "nooit", en: "never")
      : delay == 0
        ? Phrase(nl: "meteen", en: "at once")
        : Phrase(nl: "na \(delay) ms", en: "after \(delay) ms")
    return Phrase(
      nl: "Basis: \(preset). Vervolgtoetsen (hint_delay_ms): \(wait.nl). Eigen bestand: \(file)",
      en: "Preset: \(preset). Keys that follow (hint_delay_ms): \(wait.en). Own file: \(file)")
  }
  package static var keysOwn: Phrase { Phrase(nl: "eigen", en: "own") }
  package static var keysPaletteOnly: Phrase { Phrase(nl: "palet", en: "palette") }
  package static func keysSound(_ file: String, lines: Int) -> Phrase {
    Phrase(
      nl: "\(file): \(lines) eigen toetsen, niets zit elkaar in de weg.",
      en: "\(file): \(lines) keys of your own, and no conflicts.")
  }
  package static func keysProblems(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 punt om te verhelpen.", en: "1 thing to mend.")
      : Phrase(nl: "\(count) punten om te verhelpen.", en: "\(count) things to mend.")
  }

  // The mouse on the command line
  package static var optionMouse: Phrase {
    Phrase(nl: "Met muis: wiel en klik", en: "With the mouse: wheel and click")
  }
  package static var optionIntro: Phrase {
    Phrase(nl: "De uitleg tonen, of juist niet", en: "Show the introduction, or do not")
  }
}
