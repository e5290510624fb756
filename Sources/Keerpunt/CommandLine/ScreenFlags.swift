import ArgumentParser
import Canvas
import Wording

/// The options of the commands that open the screens.
struct ScreenFlags: ParsableArguments {
  @Option(help: .said(.optionTheme, value: "name"))
  var theme: String?

  @Option(help: .said(.optionColor(Choice.list(of: ColourWish.self)), value: "depth"))
  var color: String?

  @Option(help: .said(.optionKeys, value: "file"))
  var keys: String?

  @Option(help: .said(.optionSize, value: "100x30"))
  var size: String?

  @Flag(help: .said(.optionDump))
  var dump = false

  @Flag(help: .said(.optionMouse))
  var mouse = false

  @Flag(inversion: .prefixedNo, help: .said(.optionIntro))
  var intro: Bool?

  @Flag(help: .said(.optionPlain))
  var plain = false

  /// What these options ask for.
  func wish() throws(Problem) -> ScreenWish {
    var wish = ScreenWish(theme: theme, dump: dump)
    wish.hasMouse = mouse
    wish.intro = intro
    if let color { wish.colour = try Choice.read(color, for: "--color", as: ColourWish.self) }
    if let keys { wish.script = try KeyScript(path: keys) }
    if let size { wish.size = try ScreenFlags.size(size) }
    if dump, keys == nil { throw .dumpNeedsKeys }
    wish.isPlain = plain
    return wish
  }

  private static func size(_ text: String) throws(Problem) -> Size {
    let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { throw .badSize(text) }
    return Size(columns: columns, rows: rows)
  }
}

/// How many colours the user wants.
enum ColourWish: String, CaseIterable {
  /// As many as the terminal has; none when NO_COLOR is set.
  case auto
  case never
  case sixteen = "16"
  case palette = "256"
  case truecolor

  /// The depth that is asked for; `nil` leaves it to the terminal.
  var depth: ColourDepth? {
    switch self {
    case .auto: nil
    case .never: .mono
    case .sixteen: .sixteen
    case .palette: .twoHundredFiftySix
    case .truecolor: .trueColour
    }
  }
}

/// How the screens are to be shown.
struct ScreenWish {
  var theme: String?
  var colour = ColourWish.auto
  /// Keys to play on no terminal; `nil` for a real one.
  var script: KeyScript?
  /// Only for a script; a terminal has a size of its own.
  var size = Size(columns: 80, rows: 24)
  /// Whether the mouse takes part, whatever the settings say.
  var hasMouse = false
  /// Whether the introduction is shown; `nil` for the first time only.
  var intro: Bool?
  /// The seed of a practice round; `nil` for the real queue.
  var round: UInt64?
  /// Whether the last screen of a script is printed.
  var dump: Bool
  /// Whether it is to be a dialogue of lines.
  var isPlain = false

  init(theme: String?, dump: Bool) {
    self.theme = theme
    self.dump = dump
  }
}
