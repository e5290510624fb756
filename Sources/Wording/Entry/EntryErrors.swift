package import Casework

extension DateEntryError {
  /// What is wrong with a typed day, and how to type one.
  package var phrase: Phrase {
    let how = Phrase(
      nl: "Typ bijvoorbeeld 26-11, 26-11-2026, +3w of vr.",
      en: "Type for example 26-11, 26-11-2026, +3w or fri.")
    let what =
      switch self {
      case .empty: Phrase(nl: "De datum is leeg.", en: "The date is empty.")
      case .unreadable: Phrase(nl: "Dit is geen datum.", en: "This is not a date.")
      case .monthFirst:
        Phrase(
          nl: "De maand staat voorop. Zet de dag eerst.",
          en: "The month comes first. Put the day first.")
      case .noSuchMonth(let month, _):
        Phrase(nl: "Maand \(month) bestaat niet.", en: "There is no month \(month).")
      case .noSuchDay(let day, let month, _):
        Phrase(
          nl: "Dag \(day) bestaat niet in maand \(month).",
          en: "There is no day \(day) in month \(month).")
      case .noSuchYear: Phrase(nl: "Dit jaar kan niet.", en: "This year is not possible.")
      case .noSuchTime: Phrase(nl: "Deze tijd bestaat niet.", en: "There is no such time.")
      case .tooFar: Phrase(nl: "Deze datum is te ver weg.", en: "This date is too far away.")
      }
    return what + .verbatim(" ") + how
  }
}

extension BSNError {
  /// What is wrong with a citizen service number, and what to do.
  package var phrase: Phrase {
    switch self {
    case .empty: Phrase(nl: "Het BSN is leeg.", en: "The BSN is empty.")
    case .unexpectedCharacter(let offset):
      Phrase(
        nl: "Teken \(offset + 1) van het BSN is geen cijfer.",
        en: "Character \(offset + 1) of the BSN is not a digit.")
    case .wrongLength(let digits):
      Phrase(
        nl: "Een BSN heeft 9 cijfers, dit zijn er \(digits).",
        en: "A BSN has 9 digits, these are \(digits).")
    case .allZeros:
      Phrase(nl: "Een BSN van alleen nullen bestaat niet.", en: "A BSN of zeros does not exist.")
    case .failsElevenProof:
      Phrase(
        nl: "Dit BSN klopt niet met de elfproef. Kijk het na op het ID-bewijs.",
        en: "This BSN fails the eleven-proof. Check it on the ID.")
    }
  }
}

extension PostcodeError {
  /// What is wrong with a postcode.
  package var phrase: Phrase {
    switch self {
    case .excludedLetters:
      Phrase(
        nl: "Een postcode eindigt niet op SA, SD of SS.",
        en: "A postcode does not end in SA, SD or SS.")
    default:
      Phrase(
        nl: "Een postcode heeft vier cijfers en twee letters: 1012 RD.",
        en: "A postcode has four digits and two letters: 1012 RD.")
    }
  }
}

extension Phrase {
  /// A birth date that cannot be read.
  package static var birthDateUnreadable: Phrase {
    Phrase(
      nl: "Deze geboortedatum is niet te lezen. Typ 12-3-1989, of 0-0-1989 als je alleen het"
        + " jaar weet.",
      en: "This birth date cannot be read. Type 12-3-1989, or 0-0-1989 when only the year is"
        + " known.")
  }
}
