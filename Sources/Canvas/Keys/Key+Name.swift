extension Key {
  /// The key of a name as a keymap writes it: `j`, `G`, `ctrl-d`, `alt-x`, `enter`, `shift-tab`,
  /// `space`, `f1`; nil when there is no such key.
  ///
  /// Names of more than one letter may be written in capitals; a single letter is meant as it is.
  package init?(name: String) {
    if name.count == 1, let character = name.first {
      guard !character.isWhitespace else { return nil }
      self = .character(character)
      return
    }
    if let rest = Self.rest(of: name, after: "ctrl-") {
      guard let character = Self.single(rest.lowercased()), Self.isControllable(character) else {
        return nil
      }
      self = .control(character)
      return
    }
    if let rest = Self.rest(of: name, after: "alt-") {
      guard let character = Self.single(rest) else { return nil }
      self = .alt(character)
      return
    }
    let small = name.lowercased()
    if small.first == "f", let number = Int(small.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if let named = Self.named.first(where: { $0.name == small }) {
      self = named.key
    } else {
      return nil
    }
  }

  /// The name of the key; `Key(name:)` reads it back.
  package var name: String {
    switch self {
    case .character(let character): Self.word(for: character)
    case .control(let character): "ctrl-" + Self.word(for: character)
    case .alt(let character): "alt-" + Self.word(for: character)
    case .function(let number): "f\(number)"
    default: Self.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// The keys that have a name of their own; the first name of a key is the one shown.
  private static let named: [(name: String, key: Key)] = [
    ("space", .character(" ")), ("enter", .enter), ("return", .enter), ("esc", .escape),
    ("escape", .escape), ("tab", .tab), ("shift-tab", .backTab), ("backtab", .backTab),
    ("backspace", .backspace), ("delete", .delete), ("insert", .insert), ("up", .up),
    ("down", .down), ("left", .left), ("right", .right), ("home", .home), ("end", .end),
    ("pageup", .pageUp), ("pgup", .pageUp), ("pagedown", .pageDown), ("pgdn", .pageDown),
  ]

  private static func word(for character: Character) -> String {
    character == " " ? "space" : String(character)
  }

  private static func rest(of name: String, after prefix: String) -> Substring? {
    name.lowercased().hasPrefix(prefix) ? name.dropFirst(prefix.count) : nil
  }

  private static func single(_ text: some StringProtocol) -> Character? {
    if text.lowercased() == "space" { return " " }
    guard text.count == 1, let character = text.first, !character.isWhitespace else { return nil }
    return character
  }

  /// Whether a terminal can send Control with this character: h, i, j, m and [ arrive as other keys.
  private static func isControllable(_ character: Character) -> Bool {
    guard character.isASCII else { return false }
    return switch character {
    case "h", "i", "j", "m": false
    case "a"..."z", " ", "\\", "]", "^", "_": true
    default: false
    }
  }
}
