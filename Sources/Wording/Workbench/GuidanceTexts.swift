/// The introduction of the first time, and what a practice round says around its cases.
extension Phrase {

  // What the first screen answers, and how a row reads

  package static var introReadTitle: Phrase {
    Phrase(
      nl: "Zo lees je het eerste scherm",
      en: "How to read the first screen")
  }

  package static var introQuestion: Phrase {
    Phrase(
      nl: "Het eerste scherm beantwoordt één vraag: wie heeft nu een beslissing van "
        + "jou nodig, en waarom? Waar de minste tijd voor is, staat bovenaan. Er is "
        + "geen risicoscore.",
      en: "The first screen answers one question: who needs a decision from you now, "
        + "and why? What has the least time left stands first. There is no risk "
        + "score.")
  }

  package static var introRowHead: Phrase {
    Phrase(
      nl: "Een rij",
      en: "A row")
  }

  package static var introRow: Phrase {
    Phrase(
      nl: "Eerst hoeveel tijd er nog is, dan wie het is, dan waarom. Een + betekent: "
        + "nieuw sinds je laatst keek. De pijltjes bewegen de cursor.",
      en: "First how much time there is, then who it is, then why. A + means: new "
        + "since you last looked. The arrow keys move the cursor.")
  }

  package static var introWhyHead: Phrase {
    Phrase(
      nl: "Waarom iemand er staat",
      en: "Why somebody is there")
  }

  package static func introWhy(open: String) -> Phrase {
    Phrase(
      nl: "Onder of naast de lijst staan de regel, de bron en hoe de datum is "
        + "berekend. \(open) gaat verder met deze rij.",
      en: "Under or beside the list stand the rule, its source and how the date was "
        + "reckoned. \(open) goes on with this row.")
  }

  // How one key decides

  package static var introDecideTitle: Phrase {
    Phrase(
      nl: "Zo beslis je",
      en: "How to decide")
  }

  package static func introDecide(done: String) -> Phrase {
    Phrase(
      nl: "Eén toets begint een beslissing: \(done) doet wat de rij vraagt. Bij de "
        + "rij staan de andere toetsen die passen. Je krijgt een kort formulier. Er "
        + "ligt pas iets vast als je opslaat. Daarna komt de volgende rij.",
      en: "One key begins a decision: \(done) does what the row asks. The other keys "
        + "that fit stand with the row. You get a short form. Nothing is recorded "
        + "until you save. Then the next row comes up.")
  }

  package static var introUndoHead: Phrase {
    Phrase(
      nl: "Vergist?",
      en: "A mistake?")
  }

  package static func introUndo(undo: String, redo: String) -> Phrase {
    Phrase(
      nl: "\(undo) maakt je laatste beslissing ongedaan, \(redo) doet hem opnieuw.",
      en: "\(undo) undoes your last decision, \(redo) does it again.")
  }

  package static var introSafeHead: Phrase {
    Phrase(
      nl: "Er gaat niets verloren",
      en: "Nothing gets lost")
  }

  package static var introSafe: Phrase {
    Phrase(
      nl: "Wat vastligt, blijft staan: een correctie komt erbij. Wat je typt en niet "
        + "opslaat, wacht als concept.",
      en: "What was recorded stays: a correction is added to it. What you type and do "
        + "not save waits as a draft.")
  }

  // Where help, finding and privacy are

  package static var introWayTitle: Phrase {
    Phrase(
      nl: "Zo vind je de weg",
      en: "How to find your way")
  }

  package static func introHelp(help: String, palette: String) -> Phrase {
    Phrase(
      nl: "\(help) toont wat je hier kunt doen, en wat dat precies doet. \(palette) "
        + "zoekt een opdracht op naam. Heeft een opdracht twee toetsen, dan komt na "
        + "de eerste vanzelf in beeld wat kan volgen.",
      en: "\(help) shows what you can do here, and what that does exactly. \(palette) "
        + "finds a command by name. Where a command has two keys, what can follow the "
        + "first one comes up by itself.")
  }

  package static var introFindHead: Phrase {
    Phrase(
      nl: "Iemand vinden",
      en: "Finding somebody")
  }

  package static func introFind(filter: String) -> Phrase {
    Phrase(
      nl: "\(filter) zoekt in de lijst op naam, nummer of plaats.",
      en: "\(filter) searches the list by name, number or place.")
  }

  package static var introPrivacyHead: Phrase {
    Phrase(
      nl: "Dat je kijkt, wordt vastgelegd",
      en: "That you look goes on record")
  }

  package static var introPrivacy: Phrase {
    Phrase(
      nl: "Wie welk dossier bekijkt, staat in het logboek. Bij zaken van anderen "
        + "vraagt Keerpunt waarom je kijkt. Je ziet alleen wat bij je rol hoort.",
      en: "Who looks at which file stands in the log. For cases of others Keerpunt "
        + "asks why you look. You see only what belongs to your role.")
  }

  package static var introAgain: Phrase {
    Phrase(
      nl: "Deze uitleg vind je altijd terug in het palet. Oefenen met verzonnen "
        + "mensen: keerpunt practice.",
      en: "You find this again in the palette at any time. To practise on invented "
        + "people: keerpunt practice.")
  }

  package static var introKeys: Phrase {
    Phrase(
      nl: "Enter verder   Backspace terug   j k lezen   Esc sluit",
      en: "Enter next   Backspace back   j k read on   Esc closes")
  }

  package static var guideKeys: Phrase {
    Phrase(
      nl: "Enter sluit   j k lezen   Esc sluit",
      en: "Enter closes   j k read on   Esc closes")
  }

  // A practice round

  package static var practiceAbstract: Phrase {
    Phrase(
      nl: "Oefen: 20 verzonnen zaken, uitleg na elk antwoord",
      en: "Practise: 20 invented cases, explained after each answer")
  }

  package static var practiceBanner: Phrase {
    Phrase(
      nl: "OEFENRONDE",
      en: "PRACTICE ROUND")
  }

  package static var roundTitle: Phrase {
    Phrase(
      nl: "Oefenronde",
      en: "Practice round")
  }

  package static func roundStart(open: String, quit: String) -> Phrase {
    Phrase(
      nl: "Dit zijn verzonnen zaken, een voor een. Lees de rij, open met \(open) het "
        + "dossier als je meer wilt weten, en beslis zoals op je werk. Na elk "
        + "antwoord lees je wat de regel en het vak vragen, en wat je liet liggen. "
        + "Stoppen kan altijd, met \(quit).",
      en: "These are invented cases, one by one. Read the row, open the file with "
        + "\(open) if you want to know more, and decide as you do at work. After each "
        + "answer you read what the rule and the field ask, and what you left aside. "
        + "You can stop at any time, with \(quit).")
  }

  package static var roundNothingKept: Phrase {
    Phrase(
      nl: "Er is geen score, en er blijft niets bewaard.",
      en: "There is no score, and nothing is kept.")
  }

  package static var roundChosen: Phrase {
    Phrase(
      nl: "Je koos",
      en: "You chose")
  }

  package static var roundAsked: Phrase {
    Phrase(
      nl: "Waarom het vraagt",
      en: "Why it asks")
  }

  package static func roundAsks(_ what: Phrase) -> Phrase {
    Phrase(
      nl: "Gevraagd: \(what.nl)",
      en: "Asked: \(what.en)")
  }

  package static var roundGood: Phrase {
    Phrase(
      nl: "Een goed antwoord",
      en: "A good answer")
  }

  package static var roundMissed: Phrase {
    Phrase(
      nl: "Wat bleef liggen",
      en: "What was left aside")
  }

  package static var roundNothingMissed: Phrase {
    Phrase(
      nl: "Er bleef niets liggen.",
      en: "Nothing was left aside.")
  }

  package static var roundEndTitle: Phrase {
    Phrase(
      nl: "Wat bleef liggen in deze ronde",
      en: "What was left aside in this round")
  }

  package static func roundEnd(quit: String) -> Phrase {
    Phrase(
      nl: "Dat was de laatste zaak. Sluit met Enter en stop met \(quit). Nog een "
        + "ronde: keerpunt practice --seed met een ander getal.",
      en: "That was the last case. Close with Enter and leave with \(quit). Another "
        + "round: keerpunt practice --seed with another number.")
  }

  package static func missedSnooze(until: Phrase, due: Phrase) -> Phrase {
    Phrase(
      nl: "Het sluimert tot \(until.nl), maar de tijd is om op \(due.nl).",
      en: "It is snoozed until \(until.en), but its time is over on \(due.en).")
  }

  package static var missedSnoozedNow: Phrase {
    Phrase(
      nl: "Dit stond bij wat nu moet; sluimeren stelt het alleen uit.",
      en: "This stood among what has to be done now; snoozing only puts it off.")
  }

  package static func missedLaw(_ article: String) -> Phrase {
    Phrase(
      nl: "Deze termijn staat in de wet (\(article)) en loopt door, ook zonder actie.",
      en: "This clock stands in the law (\(article)) and runs on, also without "
        + "action.")
  }

  package static func missedOtherDuty(_ holder: Phrase) -> Phrase {
    Phrase(
      nl: "Niet jij maar \(holder.nl) is aan zet: vraag het daar na.",
      en: "Not you but \(holder.en) has to act: ask there.")
  }

  package static func missedExpected(_ titles: Phrase) -> Phrase {
    Phrase(
      nl: "Hier past meestal: \(titles.nl).",
      en: "What usually fits here: \(titles.en).")
  }

  package static func missedFact(_ fact: Phrase) -> Phrase {
    Phrase(
      nl: "In het dossier: \(fact.nl).",
      en: "In the file: \(fact.en).")
  }

  package static func missedUnknown(_ facts: Phrase) -> Phrase {
    Phrase(nl: "Nog niet bekend: \(facts.nl).", en: "Not known yet: \(facts.en).")
  }

  package static func missedRuns(_ until: Phrase) -> Phrase {
    Phrase(
      nl: "De klok loopt nog. Weg door: \(until.nl).",
      en: "The clock still runs. Gone by: \(until.en).")
  }

  package static func missedAlso(_ other: Phrase) -> Phrase {
    Phrase(
      nl: "Er speelt nog iets bij deze persoon: \(other.nl).",
      en: "Something else is open about this person: \(other.en).")
  }
}
