/// The dialogue of lines, for who hears the screens: the role of a thing comes before what it says.
package enum PlainTexts {
  // MARK: What is open

  package static func notice(_ text: Phrase) -> Phrase {
    Phrase(nl: "let op, ", en: "note, ") + text
  }
  package static func error(_ text: Phrase) -> Phrase { Phrase(nl: "fout, ", en: "error, ") + text }
  package static func locked(_ text: Phrase) -> Phrase { Phrase(nl: "slot, ", en: "lock, ") + text }

  package static func screen(_ number: Int, _ name: Phrase) -> Phrase {
    Phrase(nl: "scherm \(number), ", en: "screen \(number), ") + name
  }
  package static func rows(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 rij", en: "1 row") : Phrase(nl: "\(count) rijen", en: "\(count) rows")
  }
  package static func row(_ number: Int, of count: Int) -> Phrase {
    Phrase(nl: "rij \(number) van \(count)", en: "row \(number) of \(count)")
  }
  package static func filteredBy(_ words: String) -> Phrase {
    Phrase(nl: "gezocht op \(words)", en: "searched for \(words)")
  }
  package static func dossier(_ name: String) -> Phrase {
    Phrase(nl: "dossier, \(name)", en: "dossier, \(name)")
  }
  package static func tab(_ number: Int, of count: Int, _ name: Phrase) -> Phrase {
    Phrase(nl: "tab \(number) van \(count), ", en: "tab \(number) of \(count), ") + name
  }
  package static func menu(_ title: Phrase, count: Int) -> Phrase {
    Phrase(nl: "keuze, ", en: "menu, ") + title
      + Phrase(nl: ", \(count) mogelijkheden", en: ", \(count) choices")
  }
  package static func finder(_ title: Phrase, count: Int) -> Phrase {
    Phrase(nl: "lijst, ", en: "list, ") + title
      + Phrase(nl: ", \(count) opdrachten", en: ", \(count) commands")
  }

  // MARK: What the signs of the screens say

  package static var leadsTo: Phrase { Phrase(nl: "naar", en: "to") }
  package static func moved(days: Int) -> Phrase {
    days < 0
      ? Phrase(nl: "\(-days) dagen eerder", en: "\(-days) days earlier")
      : Phrase(nl: "\(days) dagen later", en: "\(days) days later")
  }
  package static func left(_ time: Phrase) -> Phrase {
    Phrase(nl: "nog \(time.nl)", en: "\(time.en) left")
  }
  package static func by(_ day: Phrase) -> Phrase { Phrase(nl: "uiterlijk ", en: "by ") + day }
  package static var done: Phrase { Phrase(nl: "klaar", en: "done") }
  package static var about: Phrase { Phrase(nl: "ongeveer", en: "about") }
  package static var marked: Phrase { Phrase(nl: "gemarkeerd", en: "marked") }
  package static var provisional: Phrase { Phrase(nl: "voorlopig", en: "provisional") }
  package static var uncertain: Phrase { Phrase(nl: "onzeker", en: "uncertain") }
  package static var closedDay: Phrase {
    Phrase(nl: "let op, loketten dicht of bijna", en: "take care, counters closed or closing")
  }

  // MARK: Reading on

  package static func more(_ count: Int) -> Phrase {
    Phrase(nl: "nog \(count) regels, zeg meer", en: "\(count) more lines, say more")
  }
  package static var endOfText: Phrase { Phrase(nl: "einde", en: "end") }

  package static var nothingFound: Phrase {
    Phrase(
      nl: "Niets gevonden. / alleen laat alles weer zien.",
      en: "Nothing found. / alone shows all again.")
  }

  // MARK: What goes wrong

  package static func notUnderstood(_ words: String) -> Phrase {
    Phrase(
      nl: "onbekend, \(words). Er is niets gedaan. Typ ? voor wat hier kan.",
      en: "unknown, \(words). Nothing was done. Type ? for what can be done here.")
  }
  package static func noSuchRow(_ count: Int) -> Phrase {
    Phrase(
      nl: "Die rij is er niet. De rijen gaan van 1 tot \(count).",
      en: "There is no such row. The rows go from 1 to \(count).")
  }
  package static func noSuchTab(_ count: Int) -> Phrase {
    Phrase(
      nl: "Die tab is er niet. De tabs gaan van 1 tot \(count).",
      en: "There is no such tab. The tabs go from 1 to \(count).")
  }
  package static var noSuchChoice: Phrase {
    Phrase(
      nl: "Dat staat er niet bij. Typ een letter, een nummer of een naam uit de lijst.",
      en: "That is not one of them. Type a letter, a number or a name from the list.")
  }
  package static var noForm: Phrase {
    Phrase(nl: "Er staat geen formulier open.", en: "No form is open.")
  }
  package static var noCopy: Phrase {
    Phrase(
      nl: "Met regels kan er niets naar het klembord. Er is niets gekopieerd.",
      en: "In the line dialogue nothing goes to the clipboard. Nothing was copied.")
  }
  package static var lockedMeanwhile: Phrase {
    Phrase(
      nl: "Het slot ging erop terwijl je typte. Je regel is niet gebruikt.",
      en: "It was locked while you typed. Your line was not used.")
  }
  package static var askPassphraseAgain: Phrase {
    Phrase(nl: "wachtwoordzin, hij is niet te zien: ", en: "passphrase, it is not shown: ")
  }
  package static var goodbye: Phrase {
    Phrase(nl: "einde, Keerpunt is dicht", en: "end, Keerpunt is closed")
  }

  // MARK: What is waited for

  package static var promptList: Phrase { Phrase(nl: "lijst", en: "list") }
  package static var promptDossier: Phrase { Phrase(nl: "dossier", en: "dossier") }
  package static var promptMenu: Phrase { Phrase(nl: "keuze", en: "choice") }
  package static var promptCard: Phrase { Phrase(nl: "kaart", en: "card") }
  package static var promptRead: Phrase { Phrase(nl: "lezen", en: "reading") }
  package static var promptFilter: Phrase { Phrase(nl: "zoek", en: "search") }
  package static var promptField: Phrase { Phrase(nl: "antwoord", en: "answer") }
  package static var promptText: Phrase { Phrase(nl: "tekst", en: "text") }
  package static var promptSave: Phrase { Phrase(nl: "bewaren", en: "save") }
  package static var promptPassphrase: Phrase { Phrase(nl: "wachtwoordzin", en: "passphrase") }

  package static var howItWorks: Phrase {
    Phrase(
      nl: "Zo werkt het: typ een toets zoals j of an, de naam van een opdracht, of een nummer voor"
        + " een rij; rij 3 of tab 3 kan ook. / met woorden zoekt. Een lege regel zegt waar je bent."
        + " lees, lijst, meer, opnieuw, terug en klaar kan altijd.",
      en: "How it works: type a key such as j or an, the name of a command, or a number for a row;"
        + " row 3 or tab 3 works too. / with words searches. An empty line says where you are."
        + " read, list, more, again, back and quit always work.")
  }
  package static var key: Phrase { Phrase(nl: "toets", en: "key") }
}
