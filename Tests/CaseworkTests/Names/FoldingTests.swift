import Casework
import Testing

@Suite("Folding a text for search and order")
struct FoldingTests {
  @Test(
    "leaves base letters, digits and single spaces",
    arguments: [
      ("Vos", "vos"), ("Berg-de Wit", "berg de wit"), ("O'Brien", "obrien"),
      ("O’Brien", "obrien"), ("'t Hooft", "t hooft"), ("Çelik", "celik"), ("Nguyễn", "nguyen"),
      ("Nguye\u{302}\u{303}n", "nguyen"), ("Erdoğan", "erdogan"), ("Işık", "isik"),
      ("İnce", "ince"), ("Şahin", "sahin"), ("Søren", "soren"), ("Groß", "gross"),
      ("GROẞ", "gross"), ("Æneas", "aeneas"), ("Łukasz", "lukasz"), ("Đorđević", "dordevic"),
      ("Cœur", "coeur"), ("ĳsbrand", "ijsbrand"), ("Ĳsbrand", "ijsbrand"),
      ("IJsbrand", "ijsbrand"), ("Ijsbrand", "ijsbrand"), ("Þór", "thor"), ("Həsən", "hesen"),
      ("Ţăran", "taran"), ("Zoë", "zoe"), ("  A. B.--C  ", "a b c"), ("a×b", "a b"),
      ("12-3b", "12 3b"), ("", ""), ("'-'", ""), ("—", ""), ("Иван", "иван"),
      ("Ιωάννης", "ιωάννης"),
      ("a\u{A0}b", "a b"), ("ʻAli", "ali"), ("Ünal Öz", "unal oz"),
    ])
  func folds(text: String, expected: String) {
    #expect(Folding.fold(text) == expected)
    #expect(Folding.fold(expected) == expected)
  }

  @Test("every Latin letter with a diacritic becomes what its decomposed form becomes")
  func table() throws {
    // Vietnamese, Turkish, Polish, Czech, Romanian, Baltic and Nordic names, whole and apart.
    let pairs = [
      ("ấ", "a\u{302}\u{301}"), ("ợ", "o\u{31B}\u{323}"), ("ż", "z\u{307}"), ("ę", "e\u{328}"),
      ("ř", "r\u{30C}"), ("ů", "u\u{30A}"), ("ș", "s\u{326}"), ("ķ", "k\u{327}"),
      ("ū", "u\u{304}"), ("å", "a\u{30A}"), ("Ǻ", "A\u{30A}\u{301}"), ("Ỹ", "Y\u{303}"),
    ]
    #expect(pairs.filter { Folding.fold($0.0) != Folding.fold($0.1) }.isEmpty)
    for scalar in (0xC0...0x17F).compactMap(Unicode.Scalar.init) {
      let folded = Folding.fold(String(Character(scalar)))
      let isSign = scalar == "×" || scalar == "÷"
      #expect(folded.utf8.allSatisfy { (0x61...0x7A).contains($0) } || scalar == "ĸ")
      #expect(folded.isEmpty == isSign)
    }
  }

  @Test("folds ASCII as it folds the same text beside another letter")
  func bothPaths() {
    for value in UInt8(0)...0x7F {
      let text = "a" + String(Unicode.Scalar(value)) + "B"
      #expect(Folding.fold(text) + " e" == Folding.fold(text + " é"))
    }
  }
}
