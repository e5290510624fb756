import Casework

/// What the queue says about victims: a word, never a distance, never who. Keerpunt contacts nobody.
package enum VictimTexts {
  static let askNearness = Phrase(
    nl: "vraag het OM of hier een slachtoffer woont, leg het woord vast",
    en: "ask the prosecutor about a victim here, record the word")
  static let weighAddress = Phrase(
    nl: "overleg met OM: gebiedsverbod, enkelband of ander adres",
    en: "consult the prosecutor: area ban, ankle band or another address")
  static let areVictimsTold = Phrase(
    nl: "weten de slachtoffers het? vraag OM of IDV",
    en: "do the victims know? ask the prosecutor or IDV")
  static let addressSignal = Phrase(nl: "slachtoffer bij adres", en: "victim near address")
  static let uninformedSignal = Phrase(
    nl: "slachtoffer weet het misschien niet", en: "victim may not know")
  static let addressGoesAway = Phrase(
    nl: "een woord over het adres, of een besluit met reden",
    en: "a word about the address, or a decision with the reason")
  static let uninformedGoesAway = Phrase(
    nl: "afgedaan met wat OM of IDV zei", en: "done, with what the prosecutor or IDV said")
  static let nearnessMissing = Phrase(
    nl: "of het adres bij een slachtoffer is", en: "whether the address is near a victim")

  static func reason(_ kind: AddressKind, _ nearness: Nearness) -> Phrase {
    let address = kind.phrase.capitalised
    switch nearness {
    case .inside:
      return address
        + Phrase(nl: " ligt in gebied van slachtoffer", en: " is inside the area of a victim")
    case .nearby:
      return address + Phrase(nl: " ligt nabij slachtoffer", en: " is near a victim")
    case .notNearby, .unknown:
      return Phrase(nl: "Slachtofferbelang onbekend bij ", en: "Victim interest unknown at ")
        + kind.phrase
    }
  }

  static func uninformed(_ type: ReturnType, _ date: CivilDate?, today: CivilDate) -> Phrase {
    Phrase(nl: "Slachtoffer mogelijk niet geïnformeerd", en: "Victim may not have been told")
      + (date.map { .verbatim(",") + .on($0, today) } ?? .verbatim(""))
      + Phrase(nl: ": vraag OM of IDV", en: ": ask OM or IDV")
  }

  static func addressFacts(_ nearness: Nearness) -> [Phrase] {
    nearness.isClose
      ? [
        Phrase(
          nl: "kan betrokkene hier niet wonen, dan zoekt de gemeente mee naar een ander adres",
          en: "if the person cannot live here, the municipality helps to find another address")
      ]
      : [
        Phrase(
          nl: "het OM mag de burgemeester vertellen wat nodig is; vraag alleen in, nabij of niet",
          en: "the prosecutor may tell the mayor what is needed; ask only in, nearby or not")
      ]
  }

  static func uninformedFacts(isInterrupted: Bool) -> [Phrase] {
    let rule =
      isInterrupted
      ? Phrase(
        nl: "na een schorsing of opheffing bereikt het IDV slachtoffers misschien niet (IDV-2)",
        en: "after a suspension IDV may not reach victims (IDV-2)")
      : Phrase(
        nl: "het IDV vertelt het ten minste een week vooraf (IDV-1)",
        en: "IDV tells at least a week ahead (IDV-1)")
    return [
      rule,
      Phrase(
        nl: "neem zelf geen contact op met slachtoffers", en: "do not contact victims yourself"),
    ]
  }
}
