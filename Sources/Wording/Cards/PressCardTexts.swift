/// What to say when the press calls, and what to do when something leaked: the same for everybody and
/// about nobody.
package enum PressCard {
  /// The card in parts.
  package static var parts: [CardPart] {
    [
      CardPart(label: .pressRule, lines: [.pressConfirmNothing, .pressNoPerson]),
      CardPart(label: .pressSay, lines: [.pressSentence]),
      CardPart(label: .pressWho, lines: [.pressSpeaker]),
      CardPart(
        label: .pressLeak,
        lines: [
          .leakTell, .leakVictim, .leakSafety, .leakTriad, .leakNeighbours, .leakSource,
        ]),
    ]
  }
}

extension Phrase {
  package static var pressCardTitle: Phrase { Phrase(nl: "Perskaart", en: "Press card") }
  static var pressRule: Phrase { Phrase(nl: "Regel", en: "Rule") }
  static var pressConfirmNothing: Phrase {
    Phrase(
      nl: "Bevestig niets en ontken niets. Ook niet dat iemand hier woont of terugkomt.",
      en: "Confirm nothing and deny nothing, not even that somebody lives here or returns.")
  }
  static var pressNoPerson: Phrase {
    Phrase(
      nl: "Gegevens over veroordeelden zijn geheim (Wjsg 52). Zoek niemand op tijdens het gesprek.",
      en: "Data on convicted people are secret (Wjsg 52). Look nobody up during the call.")
  }
  static var pressSay: Phrase { Phrase(nl: "Zeg", en: "Say") }
  static var pressSentence: Phrase {
    Phrase(
      nl: "\"Over personen doen wij nooit mededelingen. Ik laat u terugbellen.\"",
      en: "\"We never speak about individuals. You will be called back.\"")
  }
  static var pressWho: Phrase { Phrase(nl: "Wie praat", en: "Who speaks") }
  static var pressSpeaker: Phrase {
    Phrase(
      nl: "Alleen de woordvoerder van de burgemeester. Noteer naam, medium, vraag en tijd.",
      en: "The mayor's press officer alone. Note name, paper, question and time.")
  }
  static var pressLeak: Phrase { Phrase(nl: "Na een lek", en: "After a leak") }
  static var leakTell: Phrase {
    Phrase(
      nl: "1. Bel de burgemeester en de woordvoerder, nu.",
      en: "1. Call the mayor and the press officer, now.")
  }
  static var leakVictim: Phrase {
    Phrase(
      nl: "2. Slachtoffer: alleen via het OM of het IDV. Zelf geen contact.",
      en: "2. Victim: through the prosecutor or the IDV alone. No contact of our own.")
  }
  static var leakSafety: Phrase {
    Phrase(
      nl: "3. Veiligheid van betrokkene: politie, en bel betrokkene zelf of de reclassering.",
      en: "3. The person's safety: police, and call the person or the probation service.")
  }
  static var leakTriad: Phrase {
    Phrase(
      nl: "4. Driehoek bijeen: wie zegt wat, wanneer, en welke maatregel is nodig.",
      en: "4. Convene the triad: who says what, when, and which measure is needed.")
  }
  static var leakNeighbours: Phrase {
    Phrase(
      nl: "5. Buurt, school en corporatie: pas na de driehoek, en zonder namen.",
      en: "5. Neighbours, school, housing association: after the triad, without names.")
  }
  static var leakSource: Phrase {
    Phrase(
      nl: "6. Leg vast wat uitlekte en meld het de FG: 72 uur voor de AP (AVG 33).",
      en: "6. Record what leaked and tell the DPO: 72 hours for the AP (AVG 33).")
  }
}
