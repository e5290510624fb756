import Casework
import Testing

@Suite("The name of a person")
struct PersonNameTests {
  struct Parts: Equatable, Sendable, CustomTestStringConvertible {
    let given: String
    let prefix: String
    let surname: String

    init(_ given: String, _ prefix: String, _ surname: String) {
      (self.given, self.prefix, self.surname) = (given, prefix, surname)
    }

    init(_ name: PersonName) { self.init(name.given, name.prefix, name.surname) }

    var testDescription: String { "\(given)|\(prefix)|\(surname)" }
  }

  @Test(
    "is taken apart, in whichever order it is written",
    arguments: [
      ("Ravi de Vos", Parts("Ravi", "de", "Vos")), ("Vos, Ravi de", Parts("Ravi", "de", "Vos")),
      ("Vos, de, Ravi", Parts("Ravi", "de", "Vos")), ("de Vos, Ravi", Parts("Ravi", "de", "Vos")),
      ("Vos,Ravi De", Parts("Ravi", "de", "Vos")), ("VOS, RAVI DE", Parts("RAVI", "de", "VOS")),
      ("Ravi De Vos", Parts("Ravi", "de", "Vos")), ("De Vos", Parts("", "de", "Vos")),
      ("Anna van der Berg-de Wit", Parts("Anna", "van der", "Berg-de Wit")),
      ("Berg-de Wit, Anna van der", Parts("Anna", "van der", "Berg-de Wit")),
      ("van der Berg-de Wit", Parts("", "van der", "Berg-de Wit")),
      ("Anna Berg-de Wit", Parts("Anna", "", "Berg-de Wit")),
      ("Anna Berg - van der Wit", Parts("Anna", "", "Berg-van der Wit")),
      ("Anna Smit-Jansen", Parts("Anna", "", "Smit-Jansen")),
      ("Jan-Willem de Boer", Parts("Jan-Willem", "de", "Boer")),
      ("Gerard 't Hooft", Parts("Gerard", "'t", "Hooft")),
      ("’t Hooft, Gerard", Parts("Gerard", "'t", "Hooft")),
      ("Hooft, Gerard 't", Parts("Gerard", "'t", "Hooft")),
      ("Piet in 't Veld", Parts("Piet", "in 't", "Veld")),
      ("Jan van 't Hoff", Parts("Jan", "van 't", "Hoff")),
      ("Sean O'Brien", Parts("Sean", "", "O'Brien")),
      ("O’Brien, Sean", Parts("Sean", "", "O'Brien")),
      ("Ayşe Çelik", Parts("Ayşe", "", "Çelik")), ("Nguyễn Văn An", Parts("Nguyễn Văn", "", "An")),
      ("Nguyễn, Văn An", Parts("Văn An", "", "Nguyễn")),
      ("Mohamed El Amrani", Parts("Mohamed", "", "El Amrani")),
      ("El Amrani, Mohamed", Parts("Mohamed", "", "El Amrani")),
      ("Mohamed el Amrani", Parts("Mohamed", "el", "Amrani")),
      ("Ben Visser", Parts("Ben", "", "Visser")), ("Luca d'Ancona", Parts("Luca", "d'", "Ancona")),
      ("d'Ancona, Luca", Parts("Luca", "d'", "Ancona")),
      ("Luca D'Angelo", Parts("Luca", "", "D'Angelo")),
      ("Maria de los Angeles", Parts("Maria", "de los", "Angeles")),
      ("Ludwig von Berg", Parts("Ludwig", "von", "Berg")),
      ("A.B. van den Heuvel", Parts("A.B.", "van den", "Heuvel")),
      ("Visser", Parts("", "", "Visser")), ("Visser,", Parts("", "", "Visser")),
      ("", Parts("", "", "")), ("Ravi de", Parts("Ravi", "", "de")), ("de", Parts("", "", "de")),
      ("  Ravi   de  Vos ", Parts("Ravi", "de", "Vos")),
    ])
  func parses(text: String, expected: Parts) {
    #expect(Parts(PersonName(parsing: text)) == expected)
  }

  @Test(
    "is listed by its surname and said in full",
    arguments: [
      (Parts("Ravi", "de", "Vos"), "Vos, Ravi de", "Ravi de Vos"),
      (Parts("", "de", "Vos"), "Vos, de", "De Vos"),
      (Parts("Ravi", "", "Vos"), "Vos, Ravi", "Ravi Vos"),
      (Parts("", "", "Vos"), "Vos", "Vos"), (Parts("Ravi", "", ""), "Ravi", "Ravi"),
      (Parts("Luca", "d'", "Ancona"), "Ancona, Luca d'", "Luca d'Ancona"),
      (Parts("", "'t", "Hooft"), "Hooft, 't", "'t Hooft"),
      (
        Parts("Anna", "van der", "Berg-de Wit"), "Berg-de Wit, Anna van der",
        "Anna van der Berg-de Wit"
      ),
    ])
  func written(parts: Parts, listed: String, full: String) {
    let name = PersonName(given: parts.given, prefix: parts.prefix, surname: parts.surname)
    #expect(name.listed == listed)
    #expect(name.full == full)
  }

  @Test("sorts by surname, then prefix, then given names, whatever case and diacritics")
  func order() {
    let sorted = [
      "Arie van der Berg", "Ben van der Berg", "Anna van der Berg-de Wit", "Ali Bergen",
      "Çiğdem Çelik", "Emre Celik", "Zoë de Çelik", "Gerard 't Hooft", "Jan Hooghe",
      "IJsbrand Ijsselstein", "Ravi Nguyễn", "Sean O'Brien", "Jan Ödman", "Piet van Oers",
      "Ravi Vos", "Anna de Vos",
    ]
    // Swift's sort is stable, so that the start must differ from the end.
    let names = sorted.reversed().map { PersonName(parsing: $0) }
    #expect(names.sorted().map(\.full) == sorted)
    #expect(names.sorted { $0.sortKey < $1.sortKey }.map(\.full) == sorted)
  }

  @Test("two spellings of one key have an order too, and are not the same name")
  func spellings() {
    let (plain, accented) = (PersonName(parsing: "Ali Celik"), PersonName(parsing: "Ali Çelik"))
    #expect(plain.sortKey == accented.sortKey)
    #expect(plain != accented)
    #expect(plain < accented)
    #expect(!(accented < plain))
  }

  @Test("compares keys that agree in their first eight letters")
  func longKeys() {
    let texts = ["Jan Achterberg", "Jan Achterberge", "Ada Achterberger", "Jan Achterbergh"]
    let names = texts.map { PersonName(parsing: $0) }
    #expect(names.reversed().sorted() == names)
  }

  @Test(
    "keeps a mark that stands behind a space, also when it is read back",
    arguments: ["W \u{AA36}", "W  \u{AA36}x", " \u{301}\u{A0}\u{AA36}", "\r\n\u{AA36} \t W"])
  func marks(text: String) {
    let name = PersonName(given: text, prefix: text, surname: text)
    let again = PersonName(given: name.given, prefix: name.prefix, surname: name.surname)
    #expect(again == name)
    let kept = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    #expect(name.surname.unicodeScalars.filter { $0 != " " }.elementsEqual(kept))
  }

  @Test("has one sort key for Ijsbrand, IJsbrand and the ligature")
  func ligature() {
    let keys = ["Ijsbrand", "IJsbrand", "ĳsbrand"].map { PersonName(parsing: $0).sortKey }
    #expect(Set(keys).count == 1)
  }

  @Test("takes the prefix from a surname given in full, and keeps parts as they are given")
  func parts() {
    let whole = PersonName(given: "Gerard", fullSurname: "'t Hooft")
    #expect(whole == PersonName(given: "Gerard", prefix: "'t", surname: "Hooft"))
    #expect(PersonName(given: "Ayşe", fullSurname: "Van den Berg").prefix == "van den")
    #expect(PersonName(given: " Jan  Piet ", prefix: "", surname: "De Wit").surname == "De Wit")
    #expect(PersonName(given: " Jan  Piet ", prefix: "", surname: "De Wit").given == "Jan Piet")
  }

  @Test("what is listed or said is read back as the same name")
  func roundTrip() {
    let names = [
      PersonName(given: "Ravi", prefix: "de", surname: "Vos"),
      PersonName(given: "Anna Maria", prefix: "van der", surname: "Berg-de Wit"),
      PersonName(given: "Gerard", prefix: "'t", surname: "Hooft"),
      PersonName(given: "Luca", prefix: "d'", surname: "Ancona"),
      PersonName(given: "", prefix: "in 't", surname: "Veld"),
      PersonName(given: "Ayşe", prefix: "", surname: "Çelik"),
    ]
    #expect(names.map { PersonName(parsing: $0.listed) } == names)
    #expect(names.map { PersonName(parsing: $0.full) } == names)
    #expect(Set(names + names.map { PersonName(parsing: $0.full) }).count == names.count)
  }
}
