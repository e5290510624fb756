import Wording

/// Puts the words that the reader of the command line writes around our help texts into the
/// language of this invocation.
enum HelpTranslation {
  static func translate(_ help: String) -> String {
    help.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String? {
    for (english, phrase) in titles where line.hasPrefix(english) {
      return phrase.said + line.dropFirst(english.count)
    }
    if line.hasPrefix("  See '") { return "  " + Phrase.helpMore.said }
    var text = line
    for (english, phrase) in words {
      guard let range = text.range(ofText: english) else { continue }
      text.replaceSubrange(range, with: phrase.said)
    }
    return text
  }

  private static var titles: [(String, Phrase)] {
    [
      ("OVERVIEW", .helpOverview), ("USAGE", .helpUsage), ("Usage", .helpUsage),
      ("ARGUMENTS", .helpArguments), ("OPTIONS", .helpOptions),
      ("SUBCOMMANDS", .helpSubcommands),
    ]
  }

  private static var words: [(String, Phrase)] {
    [
      ("Show help information.", .helpShowHelp), ("Show the version.", .helpShowVersion),
      ("(default:", .verbatim("(") + .helpDefault + .verbatim(":")),
    ]
  }
}

extension String {
  /// Where a text first stands in this one.
  fileprivate func range(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
