/// What is asked and said before somebody sees anything.
extension Phrase {
  package static func formReason(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Waarom open je \(whom.nl)?", en: "Why do you open \(whom.en)?")
  }

  package static var formListReason: Phrase {
    Phrase(
      nl: "Waarom bekijk je zaken van anderen?", en: "Why do you look at cases of others?")
  }

  package static func formGlass(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Noodtoegang tot \(whom.nl)", en: "Emergency access to \(whom.en)")
  }

  package static var labelGround: Phrase { Phrase(nl: "Waarom", en: "Why") }
  package static var labelWords: Phrase { Phrase(nl: "In je woorden", en: "In your words") }

  package static var reasonInWords: Phrase {
    Phrase(
      nl: "Schrijf op waarom: 'anders' zegt nog niets.",
      en: "Write down why: 'other' says nothing yet.")
  }

  package static var reasonKeys: Phrase {
    Phrase(
      nl: "Esc: niet kijken   Enter of Ctrl-D: kijken, het wordt vastgelegd",
      en: "Esc: do not look   Enter or Ctrl-D: look, it is recorded")
  }

  package static var opensByGlass: Phrase {
    Phrase(
      nl: "Zaak van een collega. Het dossier gaat open met noodtoegang.",
      en: "Case of a colleague. The dossier opens by emergency access.")
  }

  package static var dossierClosed: Phrase {
    Phrase(
      nl: "Dit dossier gaat voor jou niet open. Vraag de eigenaar of je teamleider.",
      en: "This dossier does not open for you. Ask the owner or your team lead.")
  }

  package static func notShown(_ reason: Phrase) -> Phrase {
    Phrase(
      nl: "NIETS GETOOND: dat je kijkt, kon niet worden vastgelegd. \(reason.nl)",
      en: "NOTHING SHOWN: that you look could not be recorded. \(reason.en)")
  }

  package static var notOnRecord: Phrase {
    Phrase(
      nl: "Deze lijst verschijnt als vastligt dat je kijkt.",
      en: "This list appears once it is on record that you look.")
  }

  package static func numberShown(seconds: Int) -> Phrase {
    Phrase(
      nl: "Het BSN is \(seconds) seconden te zien. Dat is vastgelegd.",
      en: "The BSN is shown for \(seconds) seconds. That is on record.")
  }

  package static var titleRevealNumber: Phrase { Phrase(nl: "BSN tonen", en: "reveal the BSN") }
  package static var helpRevealNumber: Phrase {
    Phrase(
      nl: "Toont het hele BSN een halve minuut. Dat wordt vastgelegd.",
      en: "Shows the whole BSN for half a minute. That is recorded.")
  }
  package static var footerRevealNumber: Phrase { Phrase(nl: "BSN", en: "BSN") }

  package static var titleCopyReference: Phrase {
    Phrase(nl: "nummer kopiëren", en: "copy the reference")
  }
  package static var helpCopyReference: Phrase {
    Phrase(
      nl: "Zet het nummer van betrokkene op het klembord. Dat wordt vastgelegd.",
      en: "Puts the reference number on the clipboard. That is recorded.")
  }
  package static var footerCopyReference: Phrase { Phrase(nl: "kopieer", en: "copy") }

  package static func copied(_ text: String) -> Phrase {
    Phrase(
      nl: "\(text) staat een halve minuut op het klembord. Dat is vastgelegd.",
      en: "\(text) is on the clipboard for half a minute. That is on record.")
  }

  package static var copyIsOff: Phrase {
    Phrase(
      nl: "Kopiëren staat uit in jouw organisatie. Aan: keerpunt settings, clipboard.",
      en: "Copying is off in your organisation. On: keerpunt settings, clipboard.")
  }
}
