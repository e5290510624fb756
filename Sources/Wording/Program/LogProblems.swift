/// What is wrong with a log or a file: what, where, and what to do.
extension Phrase {
  package static func noLog(_ path: String) -> Phrase {
    Phrase(
      nl: """
        Er is nog geen logboek in \(path).
        Oefenen met verzonnen mensen: keerpunt demo
        Een logboek maken: keerpunt user init, dan keerpunt log create
        """,
      en: """
        There is no log in \(path) yet.
        Practise with invented people: keerpunt demo
        Make a log: keerpunt user init, then keerpunt log create
        """)
  }

  package static func logExists(_ path: String) -> Phrase {
    Phrase(
      nl: "In \(path) staat al een logboek. Er is niets veranderd. Kies een andere map.",
      en: "There is a log in \(path) already. Nothing was changed. Choose another folder.")
  }

  package static func folderNotEmpty(_ path: String) -> Phrase {
    Phrase(
      nl: "De map \(path) is niet leeg. Er is niets geschreven. Kies een lege of nieuwe map.",
      en: "The folder \(path) is not empty. Nothing was written. Choose an empty or new folder.")
  }

  package static func noPermission(_ path: String) -> Phrase {
    Phrase(
      nl: "Geen toestemming voor \(path). Vraag de beheerder om toegang, of kies een andere"
        + " plek.",
      en: "No permission for \(path). Ask the administrator for access, or choose another place.")
  }

  /// - Parameter path: what stands on it.
  package static func readOnlyFileSystem(_ path: String) -> Phrase {
    .verbatim("\(path): ") + .diskIsReadOnly
      + Phrase(nl: " Er is niets vastgelegd.", en: " Nothing was recorded.")
  }

  package static var diskIsReadOnly: Phrase {
    Phrase(
      nl: "De schijf kan alleen worden gelezen. Vraag de beheerder die na te kijken en probeer het"
        + " opnieuw.",
      en: "The disk can only be read. Ask the administrator to check it and try again.")
  }

  package static func newerLog(_ path: String, major: Int, known: Int) -> Phrase {
    Phrase(
      nl: "Het logboek in \(path) is van een nieuwere Keerpunt (formaat \(major), deze kent"
        + " \(known)). Er is niets veranderd. Werk Keerpunt bij.",
      en: "The log in \(path) is of a newer Keerpunt (format \(major), this one knows"
        + " \(known)). Nothing was changed. Update Keerpunt.")
  }

  package static func unreadableLog(_ path: String) -> Phrase {
    Phrase(
      nl: "Van het logboek in \(path) is niets te lezen. Er is niets veranderd. Bewaar een kopie"
        + " van de map en zet een reservekopie terug.",
      en: "Nothing of the log in \(path) can be read. Nothing was changed. Keep a copy of the"
        + " folder and restore a backup.")
  }

  package static func logBusy(holder: Int?) -> Phrase {
    Phrase(
      nl: "Een ander programma houdt het logboek bezet"
        + (holder.map { " (proces \($0))" } ?? "") + ". Probeer het zo opnieuw.",
      en: "Another program holds the log" + (holder.map { " (process \($0))" } ?? "")
        + ". Try again in a moment.")
  }

  package static var realLogRefused: Phrase {
    Phrase(
      nl: "Een logboek van echte zaken moet verzegeld zijn. Maak het met: keerpunt log create",
      en: "A log of real cases must be sealed. Make it with: keerpunt log create")
  }

  package static var onlyReading: Phrase {
    Phrase(
      nl: "Dit logboek kan nu alleen worden gelezen. Kijk of de schijf vol is en of je er mag"
        + " schrijven, en start opnieuw.",
      en: "This log can only be read now. See whether the disk is full and whether you may write"
        + " there, and start again.")
  }

  /// - Parameter reason: what the system said.
  package static func notSaved(_ reason: String) -> Phrase {
    Phrase(
      nl: "NIET OPGESLAGEN: \(reason). Er is niets vastgelegd.",
      en: "NOT SAVED: \(reason). Nothing was recorded.")
  }

  package static var logReadOnly: Phrase {
    Phrase(
      nl: "NIET OPGESLAGEN: na een eerdere schijffout leest Keerpunt alleen nog. Start opnieuw.",
      en: "NOT SAVED: after an earlier disk error Keerpunt only reads. Start it again.")
  }

  package static func diskFailed(_ path: String, reason: String) -> Phrase {
    Phrase(
      nl: "Lezen of schrijven van \(path) mislukte: \(reason). Controleer de schijf en probeer"
        + " het opnieuw.",
      en: "Reading or writing \(path) failed: \(reason). Check the disk and try again.")
  }

  package static var recordTooLarge: Phrase {
    Phrase(
      nl: "De tekst is te lang om vast te leggen (meer dan 1 MiB). Er is niets vastgelegd. Kort"
        + " de tekst in.",
      en: "The text is too long to record (over 1 MiB). Nothing was recorded. Shorten the text.")
  }

  package static func batchTooLarge(bytes: Int, limit: Int) -> Phrase {
    Phrase(
      nl: "Te veel in een keer: \(bytes) bytes, hoogstens \(limit). Er is niets vastgelegd."
        + " Splits het bestand.",
      en: "Too much at once: \(bytes) bytes, \(limit) at most. Nothing was recorded. Split the"
        + " file.")
  }

  package static func fileNotFound(_ path: String) -> Phrase {
    Phrase(
      nl: "Het bestand \(path) is er niet. Controleer de naam.",
      en: "There is no file \(path). Check the name.")
  }

  package static func cannotCreate(_ path: String, reason: String) -> Phrase {
    Phrase(
      nl: "\(path) kan niet worden gemaakt: \(reason). Kies een andere plek.",
      en: "\(path) cannot be made: \(reason). Choose another place.")
  }

  package static func unknownReference(_ reference: String) -> Phrase {
    Phrase(
      nl: "Betrokkene \(reference) is hier niet bekend. Controleer het nummer:"
        + " keerpunt list caseload",
      en: "Person \(reference) is not known here. Check the number: keerpunt list caseload")
  }

  package static func ambiguousReference(_ reference: String) -> Phrase {
    Phrase(
      nl: "Er zijn twee mensen met nummer \(reference), in verschillende delen. Kies met --role"
        + " een rol die een van de delen ziet.",
      en: "Two people have the reference \(reference), in different compartments. Choose with"
        + " --role a role that sees one of them.")
  }

  package static func notAMember(_ user: String) -> Phrase {
    Phrase(
      nl: "'\(user)' is geen lid van dit logboek en ziet daarom niets. Vraag de beheerder om je"
        + " toe te voegen, of kies in een testlogboek een rol met --role.",
      en: "'\(user)' is no member of this log and therefore sees nothing. Ask the administrator"
        + " to add you, or choose a role with --role in a test log.")
  }

  package static var roleOnlyInDemo: Phrase {
    Phrase(
      nl: "--role werkt alleen in demo- en testlogboeken.",
      en: "--role works in demo and test logs only.")
  }

  package static var fixedClockRefused: Phrase {
    Phrase(
      nl: "--now werkt alleen in demo- en testlogboeken. Laat --now weg.",
      en: "--now works in demo and test logs only. Leave --now out.")
  }

  /// - Returns: the start of a sentence that goes on with what is wrong.
  package static func inFile(_ path: String) -> Phrase {
    Phrase(
      nl: "\(path): er is niets overgenomen. ", en: "\(path): nothing was taken over. ")
  }
}
