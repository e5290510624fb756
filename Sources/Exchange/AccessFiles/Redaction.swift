import Casework
import Wording

/// Leaves the names of others out of a text: colleagues, contacts of the directory, by their whole name
/// and by their surname of four letters or more. The person's own names stay.
struct Redaction {
  private let names: [String]

  init(_ register: Register, keeping files: [PersonFile]) {
    let own = Set(
      files.flatMap { file in
        (file.identity.entries.map(\.value.name) + file.aliases.entries.map(\.value)).flatMap {
          [$0.full, $0.surname].map(Folding.fold)
        }
      })
    let full =
      register.members.values.map(\.name) + register.directoryEntries.map(\.entry.name)
    let surnames = full.compactMap { $0.split(separator: " ").last.map(String.init) }
    let known = Set(full + surnames.filter { $0.count >= 4 && $0.first?.isUppercase ?? false })
    names = known.filter { $0.contains(where: \.isUppercase) && !own.contains(Folding.fold($0)) }
      .sorted { ($0.count, $1) > ($1.count, $0) }
  }

  /// The text with what names somebody else replaced.
  func clean(_ text: String, _ language: Language) -> String {
    var text = text
    for name in names where text.contains(name) {
      text = replaced(name, in: text, by: Phrase.nameLeftOut[language])
    }
    return text
  }

  /// Whole words alone: "Post" is a colleague, "Poststraat" is not.
  private func replaced(_ name: String, in text: String, by other: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: name) {
      let before = rest[..<found.lowerBound].last ?? result.last
      let after = rest[found.upperBound...].first
      let isWord = before.map(isLetter) ?? false || after.map(isLetter) ?? false
      result += rest[..<found.lowerBound] + (isWord ? rest[found] : Substring(other))
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
