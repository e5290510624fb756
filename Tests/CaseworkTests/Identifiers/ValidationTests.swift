import Casework
import Testing

@Suite("A citizen service number")
struct CitizenServiceNumberTests {
  static func outcome(_ text: String) -> Result<String, BSNError> {
    Result { () throws(BSNError) in try CitizenServiceNumber(validating: text).digits }
  }

  @Test(
    "passes the eleven-proof or says what is wrong",
    arguments: [
      ("123456782", .success("123456782")), ("249566758", .success("249566758")),
      ("1234.56.782", .success("123456782")), (" 123 456 782 ", .success("123456782")),
      ("10000008", .success("010000008")), ("010000008", .success("010000008")),
      ("123456789", .failure(.failsElevenProof)), ("000000000", .failure(.allZeros)),
      ("00000000", .failure(.allZeros)), ("", .failure(.empty)), ("  ", .failure(.empty)),
      ("1234567", .failure(.wrongLength(digits: 7))),
      ("1234567820", .failure(.wrongLength(digits: 10))),
      ("12345678X", .failure(.unexpectedCharacter(offset: 8))),
      (".23456782", .failure(.unexpectedCharacter(offset: 0))),
      ("12345６782", .failure(.unexpectedCharacter(offset: 5))),
    ] as [(String, Result<String, BSNError>)])
  func elevenProof(text: String, expected: Result<String, BSNError>) {
    #expect(Self.outcome(text) == expected)
  }

  @Test("every single wrong digit is found")
  func singleErrors() {
    let right = Array("123456782")
    var passed: [String] = []
    for position in right.indices {
      for digit in "0123456789" where digit != right[position] {
        var wrong = right
        wrong[position] = digit
        if case .success = Self.outcome(String(wrong)) { passed.append(String(wrong)) }
      }
    }
    #expect(passed == [])
  }

  @Test("is masked, also when it is printed")
  func masked() throws {
    let number = try CitizenServiceNumber(validating: "123456782")
    #expect(number.masked == "*****6782")
    #expect("\(number)" == "*****6782")
    #expect("\([number])" == "[*****6782]")
    #expect(String(reflecting: Optional(number)) == "Optional(*****6782)")
    var dumped = ""
    dump(number, to: &dumped)
    #expect(!dumped.contains("12345"))
  }
}

@Suite("A postcode")
struct PostcodeTests {
  @Test(
    "is four digits and two letters, or says what is wrong and where",
    arguments: [
      ("1012 RD", .success("1012 RD")), ("1012rd", .success("1012 RD")),
      (" 1012  rD ", .success("1012 RD")), ("9999SB", .success("9999 SB")),
      ("0123 AB", .failure(.leadingZero(offset: 0))),
      ("1234 SS", .failure(.excludedLetters(offset: 5))),
      ("1234sa", .failure(.excludedLetters(offset: 4))),
      ("1234 SD", .failure(.excludedLetters(offset: 5))), ("", .failure(.empty)),
      ("101", .failure(.incomplete(offset: 3))), ("1012 R", .failure(.incomplete(offset: 6))),
      ("10I2 RD", .failure(.digitExpected(offset: 2))),
      ("1012 R1", .failure(.letterExpected(offset: 6))),
      ("1012-RD", .failure(.letterExpected(offset: 4))),
      ("1012 ÉD", .failure(.letterExpected(offset: 5))),
      ("1012 RD 5", .failure(.excess(offset: 8))),
    ] as [(String, Result<String, PostcodeError>)])
  func form(text: String, expected: Result<String, PostcodeError>) {
    let outcome = Result { () throws(PostcodeError) in try Postcode(validating: text).text }
    #expect(outcome == expected)
    #expect(Postcode(text)?.text == (try? expected.get()))
  }

  @Test("sorts by digits, then letters")
  func order() {
    let texts = ["1012 RD", "1012 RE", "1013 AA", "9999 ZZ"]
    #expect(texts.reversed().compactMap { Postcode($0) }.sorted().map(\.text) == texts)
  }
}

@Suite("A prosecution number")
struct ProsecutionNumberTests {
  @Test(
    "is brought to one form, or says what is wrong and where",
    arguments: [
      ("01/234567-19", .success("01/234567-19")), ("13.001234.26", .success("13/001234-26")),
      ("16-234567-05", .success("16/234567-05")), (" 99/000001-00 ", .success("99/000001-00")),
      ("1/234-19", .failure(.digitExpected(offset: 1))),
      ("01/234-19", .failure(.digitExpected(offset: 6))),
      ("01:234567-19", .failure(.separatorExpected(offset: 2))),
      ("01/234567/19", .failure(.separatorExpected(offset: 9))),
      ("01/234567-1", .failure(.incomplete(offset: 11))), ("", .failure(.empty)),
      ("01/234567-2019", .failure(.excess(offset: 12))),
    ] as [(String, Result<String, ProsecutionNumberError>)])
  func form(text: String, expected: Result<String, ProsecutionNumberError>) {
    let outcome = Result { () throws(ProsecutionNumberError) in
      try ProsecutionNumber(validating: text).text
    }
    #expect(outcome == expected)
    #expect(ProsecutionNumber(text)?.text == (try? expected.get()))
  }

  @Test(
    "knows its office, and passes without it",
    arguments: [
      ("13/000001-26", ProsecutionOffice.amsterdam), ("16/000001-26", .middenNederland),
      ("01/000001-26", .oostBrabant), ("99/000001-26", .conditionalRelease),
      ("00/000001-26", nil), ("04/000001-26", nil),
    ])
  func office(text: String, expected: ProsecutionOffice?) throws {
    let number = try ProsecutionNumber(validating: text)
    #expect(number.office == expected)
    #expect(number.courtCode == Int(text.prefix(2)))
  }
}

@Suite("A municipality code")
struct MunicipalityCodeTests {
  @Test(
    "is four digits, or says what is wrong and where",
    arguments: [
      ("0363", .success("0363")), (" 1999 ", .success("1999")),
      ("0000", .failure(.allZeros)), ("363", .failure(.wrongLength(digits: 3))),
      ("00363", .failure(.wrongLength(digits: 5))), ("", .failure(.empty)),
      (String(repeating: "9", count: 40), .failure(.wrongLength(digits: 40))),
      ("03 63", .failure(.digitExpected(offset: 2))), ("GM03", .failure(.digitExpected(offset: 0))),
    ] as [(String, Result<String, MunicipalityCodeError>)])
  func form(text: String, expected: Result<String, MunicipalityCodeError>) {
    let outcome = Result { () throws(MunicipalityCodeError) in
      try MunicipalityCode(validating: text).text
    }
    #expect(outcome == expected)
    #expect(MunicipalityCode(text)?.text == (try? expected.get()))
  }
}

@Suite("Reference numbers")
struct ReferenceTests {
  @Test(
    "are read with or without their letter",
    arguments: ["Z-104233", "z-104233", "Z104233", "104233"])
  func read(text: String) {
    #expect(Reference(text) == Reference(number: 104_233))
  }

  @Test(
    "are six digits and nothing else",
    arguments: ["Z-+104233", "Z-10423", "Z-1042333", "099999", "", "Z", "Z--104233", "١٠٤٢٣٣"])
  func refuse(text: String) {
    #expect(Reference(text) == nil)
  }
}
