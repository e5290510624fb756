import Casework

extension RuleID {
  var releaseSentence: Phrase {
    switch self {
    case .vi1:
      Phrase(
        nl: "V.i. kan alleen bij een onvoorwaardelijke straf van meer dan een jaar.",
        en: "Conditional release is only possible for an unconditional sentence of more than"
          + " a year.")
    case .vi2:
      Phrase(
        nl: "De v.i. duurt hoogstens 2 jaar.",
        en: "Conditional release lasts at most 2 years.")
    case .vi3:
      Phrase(
        nl: "V.i. kan niet eerder dan 2 jaar voor het einde van de straf.",
        en: "Conditional release is not possible earlier than 2 years before the end of the"
          + " sentence.")
    case .vi4:
      Phrase(
        nl: "Bij een vonnis van voor 1 juli 2021 is de v.i. na twee derde van de straf.",
        en: "For a judgment from before 1 July 2021 conditional release is at two thirds of"
          + " the sentence.")
    case .vi5:
      Phrase(
        nl: "De proeftijd van de v.i. duurt minstens een jaar en kan eenmaal worden verlengd.",
        en: "The probation period of conditional release lasts at least a year and can be"
          + " extended once.")
    case .vi5b:
      Phrase(
        nl: "In bijzondere gevallen kan de proeftijd van de v.i. telkens met 2 jaar worden"
          + " verlengd.",
        en: "In special cases the probation period of conditional release can be extended by"
          + " 2 years each time.")
    case .vi6:
      Phrase(
        nl: "De proeftijd begint pas als betrokkene echt vrij is.",
        en: "The probation period begins only when the person is really free.")
    case .new4:
      Phrase(
        nl: "Het OM beslist uiterlijk 4 weken voor de datum over de v.i.",
        en: "The prosecutor decides on conditional release at the latest 4 weeks before its"
          + " date.")
    case .new4b:
      Phrase(
        nl: "Het OM kan de v.i. hoogstens 6 maanden uitstellen.",
        en: "The prosecutor can postpone conditional release by at most 6 months.")
    case .new4c:
      Phrase(
        nl: "Na een weigering kan betrokkene na 6 maanden opnieuw om v.i. vragen.",
        en: "After a refusal the person can ask for conditional release again after 6 months.")
    case .new4d:
      Phrase(
        nl: "Het OM beslist binnen 2 maanden op het nieuwe verzoek om v.i.",
        en: "The prosecutor decides on the new request for conditional release within 2"
          + " months.")
    case .new4e:
      Phrase(
        nl: "Betrokkene kan 2 weken bezwaar maken tegen de beslissing over de v.i.",
        en: "The person can object to the decision on conditional release for 2 weeks.")
    default:
      // new4f
      Phrase(
        nl: "Na aanhouding valt binnen 3 dagen een beslissing over herroeping van de v.i.",
        en: "After an arrest the revocation of conditional release is decided on within 3"
          + " days.")
    }
  }

  var leaveSentence: Phrase {
    switch self {
    case .pp1:
      Phrase(
        nl: "Een PP kan bij een onvoorwaardelijke straf van 6 maanden tot en met een jaar.",
        en: "A prison programme is possible for an unconditional sentence of 6 months up to"
          + " a year.")
    case .pp3:
      Phrase(
        nl: "Een PP begint uiterlijk 4 weken voor het einde van de straf.",
        en: "A prison programme begins at the latest 4 weeks before the end of the sentence.")
    case .lv1:
      Phrase(
        nl: "Voor een verlof is er lokaal contact geweest.",
        en: "Before a leave there has been local contact.")
    case .lv2:
      Phrase(
        nl: "Kort verlof kan vanaf dan, bij een straf tot en met 6 jaar.",
        en: "Short leave is possible from then on, for a sentence of up to 6 years.")
    case .lv2b:
      Phrase(
        nl: "Lang verlof kan vanaf dan, bij een straf tot en met 6 jaar.",
        en: "Long leave is possible from then on, for a sentence of up to 6 years.")
    case .lv2c:
      Phrase(
        nl: "Een lang verlof duurt hoogstens zo veel uren achter elkaar.",
        en: "One long leave lasts at most so many hours in a row.")
    case .lv2d:
      Phrase(
        nl: "Voor kort verlof zit betrokkene eerst een tijd vast.",
        en: "Before short leave the person is inside for some time.")
    case .lv2e:
      Phrase(
        nl: "Voor lang verlof zit betrokkene eerst een langere tijd vast.",
        en: "Before long leave the person is inside for a longer time.")
    case .ev1:
      Phrase(
        nl: "Eindverlof kan bij een onherroepelijke straf van 8 dagen tot en met een jaar.",
        en: "Early release is possible for an irrevocable sentence of 8 days up to a year.")
    default:
      // ev2
      Phrase(
        nl: "Bij plaatsgebrek kan betrokkene zo veel dagen voor het einde van de straf weg.",
        en: "For want of places the person can leave so many days before the end of the"
          + " sentence.")
    }
  }
}
