import Foundation
import Testing

/// A `Phrase(nl: …, en: …)` in a source, with the literals of each language.
struct WrittenPhrase: CustomTestStringConvertible, Sendable {
  let place: String
  let nl: String
  let en: String
  let interpolations: (nl: [String], en: [String])
  let hasLiterals: (nl: Bool, en: Bool)

  var testDescription: String { "\(place) \(nl.prefix(40))" }

  static let all: [WrittenPhrase] = SourceFile.all(in: "Wording").flatMap { file in
    phrases(in: file)
  }

  private static func phrases(in file: SourceFile) -> [WrittenPhrase] {
    let pieces = file.text.components(separatedBy: "Phrase(").dropFirst()
    var line = file.text.components(separatedBy: "Phrase(").first.map(lines) ?? 0
    return pieces.compactMap { piece in
      defer { line += lines(piece) }
      guard piece.drop(while: \.isWhitespace).hasPrefix("nl:") else { return nil }
      let call = argument(piece)
      guard let split = topLevel("en:", in: call) else { return nil }
      let nl = LiteralScanner.literals(in: String(call[..<split]))
      let en = LiteralScanner.literals(in: String(call[split...]))
      guard !nl.isEmpty || !en.isEmpty else { return nil }
      return WrittenPhrase(
        place: "\(file.name):\(line + 1)", nl: nl.map(\.text).joined(),
        en: en.map(\.text).joined(),
        interpolations: (
          nl.flatMap(\.interpolations).map(neutral).sorted(),
          en.flatMap(\.interpolations).map(neutral).sorted()
        ), hasLiterals: (!nl.isEmpty, !en.isEmpty))
    }
  }

  private static func lines(_ text: String) -> Int { text.filter { $0 == "\n" }.count }

  /// Up to the parenthesis that closes the call, literals passed over.
  private static func argument(_ text: String) -> String {
    var depth = 1
    var isText = false
    var isEscaped = false
    for (offset, character) in text.enumerated() {
      if isEscaped {
        isEscaped = false
        // An interpolation counts its own parentheses.
        if character == "(" { depth += 1 }
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "\"": isText.toggle()
      case "(" where !isText || depth > 1: depth += 1
      case ")" where !isText || depth > 1: depth -= 1
      default: break
      }
      if depth == 0 { return String(text.prefix(offset)) }
    }
    return text
  }

  private static func topLevel(_ label: String, in text: String) -> String.Index? {
    text.range(of: ", \(label)")?.lowerBound
      ?? text.range(of: ",\n")
      .flatMap { text.range(of: label, range: $0.lowerBound..<text.endIndex)?.lowerBound }
  }

  /// The same expression for both languages: `day.nl` and `day.en` put in the same thing.
  private static func neutral(_ expression: String) -> String {
    // A literal inside is a text of its own: " en " and " and ".
    expression.replacing(#/"[^"]*"/#, with: "").replacing(
      #/\b(nl|en|dutch|english)\b/#.wordBoundaryKind(.simple), with: "L")
  }
}

@Suite("The catalogue of texts")
struct CatalogueTests {
  @Test("the scan finds the catalogue")
  func found() { #expect(WrittenPhrase.all.count > 500) }

  @Test("every text stands in both languages, with the same things put in")
  func bothLanguages() {
    for phrase in WrittenPhrase.all {
      // A text of one language alone beside an expression, such as `nl: phrase.nl`, is whole.
      #expect(!phrase.nl.isEmpty || !phrase.hasLiterals.nl, "\(phrase.testDescription)")
      #expect(!phrase.en.isEmpty || !phrase.hasLiterals.en, "\(phrase.testDescription)")
      #expect(
        Set(phrase.interpolations.nl) == Set(phrase.interpolations.en), "\(phrase.testDescription)")
    }
  }

  @Test("no text calls somebody by a deed")
  func words() {
    for phrase in WrittenPhrase.all {
      let nl = phrase.nl.lowercased()
      for word in ["dader", "crimineel", "delinquent", "boef"] {
        #expect(!nl.contains(word), "\(phrase.testDescription)")
      }
      for word in ["offender", "criminal", "perpetrator"] {
        #expect(!phrase.en.lowercased().contains(word), "\(phrase.testDescription)")
      }
    }
  }

  @Test("a Dutch sentence has at most 25 words")
  func shortSentences() {
    for phrase in WrittenPhrase.all {
      for sentence in phrase.nl.split(separator: #/[.:;!?](\s|$)|\n/#) {
        let words = sentence.split(whereSeparator: \.isWhitespace)
        #expect(words.count <= 25, "\(phrase.place): \(sentence)")
      }
    }
  }

  @Test("every text is used")
  func used() throws {
    let declaration =
      #/(?m)^ *(package |private |fileprivate )?(static )?(var|func) `?(?<name>[A-Za-z]+)`?[^\n]*/#
    var uses: [String: Int] = [:]
    for file in SourceFile.everywhere {
      for match in file.text.matches(of: #/\.([A-Za-z]+)/#) {
        uses[String(match.output.1), default: 0] += 1
      }
    }
    var names: Set<String> = []
    for file in SourceFile.all(in: "Wording") {
      for match in file.text.matches(of: declaration) {
        let line = String(match.output.0)
        guard line.contains("Phrase"), line.contains("static") || line.contains("package var")
        else { continue }
        names.insert(String(match.output.name))
      }
    }
    #expect(names.count > 300)
    // Called without a dot, inside the extension where they stand.
    let sources = SourceFile.all(in: "Wording").map(\.text).joined()
    for name in names.sorted() where uses[name] == nil {
      let calls = sources.matches(of: try Regex("\\b\(name)\\b").wordBoundaryKind(.simple)).count
      #expect(calls > 1, "\(name) is used nowhere")
    }
  }

  /// Where such literals are no sentences of ours: heads of columns that a spreadsheet may have, lines
  /// of the diagnostics file, and words of the argument parser that are translated.
  static let allowed: Set<String> = [
    "ImportKind.swift", "DiagnosticEvent.swift", "ArgumentScan.swift", "HelpTranslation.swift",
  ]

  @Test(
    "no sentence for a person stands outside the catalogue",
    arguments: ["Workbench", "Terminal", "Keerpunt", "Exchange", "Preferences"])
  func nowhereElse(target: String) {
    for file in SourceFile.all(in: target) where !CatalogueTests.allowed.contains(file.name) {
      for literal in LiteralScanner.literals(in: file.text) {
        guard literal.text.contains(#/[A-Za-zé]{2,} [a-zé]{2,}/#) else { continue }
        Issue.record("\(file.name):\(literal.line): \(literal.text)")
      }
    }
  }
}
