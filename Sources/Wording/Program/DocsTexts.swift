/// The headings of the tables that the program makes for its README.
extension Phrase {
  package static var docsCode: Phrase { Phrase(nl: "code", en: "code") }
  package static var docsMeaning: Phrase { Phrase(nl: "betekenis", en: "meaning") }
  package static var docsKeys: Phrase { Phrase(nl: "toetsen", en: "keys") }
  package static var docsAction: Phrase { Phrase(nl: "wat ze doen", en: "what they do") }
  package static var docsName: Phrase {
    Phrase(nl: "naam in keymap.toml", en: "name in keymap.toml")
  }
  package static var docsCommand: Phrase { Phrase(nl: "opdracht", en: "command") }
}
