/// What is said above every screen, and once at the start.
extension Phrase {
  package static var bannerDemo: Phrase {
    Phrase(nl: "OEFENLOGBOEK: verzonnen mensen", en: "PRACTICE LOG: invented people")
  }

  package static var bannerTest: Phrase {
    Phrase(
      nl: "TESTLOGBOEK: niet verzegeld, zet er geen echte gegevens in",
      en: "TEST LOG: not sealed, put no real data in it")
  }

  package static var bannerDamaged: Phrase {
    Phrase(
      nl: "HET LOGBOEK IS BESCHADIGD: draai keerpunt log verify",
      en: "THE LOG IS DAMAGED: run keerpunt log verify")
  }

  package static func newerRecords(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) gebeurtenissen zijn van een nieuwere Keerpunt. Je kunt lezen wat deze begrijpt,"
        + " niet vastleggen. Werk Keerpunt bij.",
      en: "\(count) events are of a newer Keerpunt. You can read what this one understands, and"
        + " record nothing. Update Keerpunt.")
  }

  package static func olderKeyring(_ count: Int) -> Phrase {
    Phrase(
      nl: "De sleutelbos is ouder dan het logboek: \(count) sleutels ontbreken. Je kunt lezen, niet"
        + " vastleggen. Zet de nieuwste reservekopie van de sleutels terug.",
      en: "The keyring is older than the log: \(count) keys are missing. You can read, and record"
        + " nothing. Restore the newest backup of the keys.")
  }

  package static func bannerUndecodable(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) gebeurtenissen zijn niet te lezen en staan hier niet bij",
      en: "\(count) events cannot be read and are not shown here")
  }

  package static func bannerFixedClock(_ moment: Phrase) -> Phrase {
    Phrase(nl: "klok stilgezet op \(moment.nl)", en: "clock fixed at \(moment.en)")
  }

  package static func noticeUnproved(user: String) -> Phrase {
    Phrase(
      nl: "Je bent \(user) volgens je loginnaam; dat is nog geen bewijs.",
      en: "You are \(user) by your login name; that is no proof yet.")
  }

  package static func localeNotUTF8(_ name: String) -> Phrase {
    Phrase(
      nl: "De taalinstelling gebruikt \(name) en geen UTF-8; letters en lijnen gaan dan mis."
        + " Probeer: LC_ALL=C.UTF-8 keerpunt",
      en: "The locale uses \(name) and not UTF-8; letters and lines would go wrong. Try:"
        + " LC_ALL=C.UTF-8 keerpunt")
  }

  package static var noTerminal: Phrase {
    Phrase(
      nl: "Er is geen terminal: invoer of uitvoer komt van een bestand of pijp. Start Keerpunt in"
        + " een terminal, of gebruik keerpunt list, of --keys BESTAND --dump.",
      en: "There is no terminal: input or output is a file or a pipe. Start Keerpunt in a"
        + " terminal, or use keerpunt list, or --keys FILE --dump.")
  }

  package static func unknownTerminal(_ name: String) -> Phrase {
    Phrase(
      nl: "De terminal '\(name)' is onbekend op deze computer. Probeer:"
        + " TERM=xterm-256color keerpunt",
      en: "The terminal '\(name)' is unknown on this computer. Try: TERM=xterm-256color keerpunt")
  }

  package static var diskIsFull: Phrase {
    Phrase(
      nl: "De schijf is vol. Maak ruimte en bewaar nog eens.",
      en: "The disk is full. Make room and save again.")
  }

  package static func plainTerminal(_ name: String) -> Phrase {
    Phrase(
      nl: "De terminal '\(name)' kan geen scherm tekenen. Probeer: TERM=xterm-256color keerpunt,"
        + " of keerpunt list",
      en: "The terminal '\(name)' cannot draw a screen. Try: TERM=xterm-256color keerpunt, or"
        + " keerpunt list")
  }

  package static func demoWritten(_ path: String, people: Int, events: Int) -> Phrase {
    Phrase(
      nl: "Oefenlogboek gemaakt in \(path): \(people) mensen, \(events) gebeurtenissen.\n"
        + "Openen: keerpunt --log \(path)",
      en: "Practice log made in \(path): \(people) people, \(events) events.\n"
        + "Open it: keerpunt --log \(path)")
  }

  package static func logCreated(_ path: String, user: String) -> Phrase {
    Phrase(
      nl: "Testlogboek gemaakt in \(path), met \(user) als lid.\nOpenen: keerpunt --log \(path)",
      en: "Test log made in \(path), with \(user) as a member.\nOpen it: keerpunt --log \(path)")
  }

  package static func noteAdded(_ reference: String) -> Phrase {
    Phrase(
      nl: "Notitie vastgelegd bij \(reference).", en: "Note recorded with \(reference).")
  }
}

/// What an import says.
extension Phrase {
  package static func importDryRun(_ counts: Phrase) -> Phrase {
    Phrase(
      nl: "Proef, er is niets vastgelegd: \(counts.nl)",
      en: "Trial, nothing was recorded: \(counts.en)")
  }

  package static func moreRefused(_ count: Int) -> Phrase {
    Phrase(
      nl: "… en nog \(count) geweigerde rijen. Alle redenen in een bestand: --rejects BESTAND",
      en: "… and \(count) more refused rows. All reasons in a file: --rejects FILE")
  }
}
