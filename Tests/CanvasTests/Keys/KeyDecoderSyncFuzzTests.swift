import Canvas
import Testing

/// Streams that are put together of pieces of which is known what they are, so that everything that
/// comes out can be compared: a key that was pressed, and nothing of what is no key.
@Suite("Decoding streams of known pieces", .timeLimit(.minutes(5)))
struct KeyDecoderSyncFuzzTests {
  typealias Piece = (bytes: [UInt8], events: [InputEvent])

  @Test("whatever stands between them, every key arrives once, and nothing else", arguments: 0..<20)
  func streams(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<12 {
      let pieces = (0..<Int.random(in: 1...12, using: &dice)).map { _ in Self.piece(&dice) }
      let bytes = pieces.flatMap(\.bytes)
      let expected = pieces.flatMap(\.events)
      var whole = KeyDecoder()
      let isRight = whole.decode(bytes) == expected && !whole.isUnfinished
      #expect(isRight, "\(bytes.prefix(300))")
      // Every boundary of what a person could type in a breath, and a sample of what is longer.
      let all = Array(0...bytes.count)
      let cuts = bytes.count < 150 ? all : (0..<20).map { _ in all.randomElement(using: &dice)! }
      for cut in cuts {
        var parts = KeyDecoder()
        let events = parts.decode(bytes[..<cut]) + Self.wait(&parts) + parts.decode(bytes[cut...])
        if events != expected, isRight { Issue.record("cut at \(cut): \(bytes.prefix(300))") }
      }
      var single = KeyDecoder()
      let events = bytes.flatMap { single.decode([$0]) + Self.wait(&single) }
      if events != expected, isRight { Issue.record("byte by byte: \(bytes.prefix(300))") }
    }
  }

  /// The wait of a reader that found nothing more: it only ends a lone Escape, which no piece holds.
  private static func wait(_ decoder: inout KeyDecoder) -> [InputEvent] {
    decoder.isAwaitingEscape ? [] : decoder.flush()
  }

  private static func piece(_ dice: inout Dice) -> Piece {
    switch Int.random(in: 0..<10, using: &dice) {
    case 0, 1:
      let letter = UInt8.random(in: 0x21...0x7E, using: &dice)
      return ([letter], [.key(.character(Character(Unicode.Scalar(letter))))])
    case 2:
      let known: [(String, Key)] = [
        ("é", .character("é")), ("漢", .character("漢")), ("\u{1B}[A", .up), ("\u{1B}OB", .down),
        ("\u{1B}[5~", .pageUp), ("\u{1B}[Z", .backTab), ("\u{1B}[[C", .function(3)),
        ("\u{1B}x", .alt("x")), ("\r", .enter), ("\u{4}", .control("d")), ("\u{9B}A", .up),
      ]
      let (text, key) = known.randomElement(using: &dice)!
      return (Array(text.utf8), [.key(key)])
    case 3, 4: return (unknownControl(&dice), [])
    case 5: return (string(&dice), [])
    case 6: return (broken(&dice), [])
    case 7:
      // A report of a mouse that nobody asked for.
      return ([0x1B, 0x5B, 0x4D] + letters(3...3, &dice), [])
    case 8: return paste(&dice)
    default: return ([0x1B, 0x5B] + [0x49], [.focus(true)])
    }
  }

  /// A control sequence with parameters that no key has, now and then thousands of them.
  private static func unknownControl(_ dice: inout Dice) -> [UInt8] {
    let count = Int.random(in: 0..<20, using: &dice) == 0 ? 3...3_000 : 3...9
    let parameters = bytes(0x33...0x3F, count, &dice)
    let between = bytes(0x20...0x2F, 0...2, &dice)
    return [0x1B, 0x5B] + parameters + between + [UInt8.random(in: 0x40...0x7E, using: &dice)]
  }

  /// A text for a program that is not us, ended in one of the ways that there are.
  private static func string(_ dice: inout Dice) -> [UInt8] {
    let opener = Array("]P_^X".utf8).randomElement(using: &dice)!
    let end: [[UInt8]] = [[0x07], [0x1B, 0x5C], [0x18], [0x1A]]
    return [0x1B, opener] + letters(0...40, &dice) + end.randomElement(using: &dice)!
  }

  /// What was cut off or is no text, ended so that the next piece stands by itself.
  private static func broken(_ dice: inout Dice) -> [UInt8] {
    let cancel: [UInt8] = [0x18]
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: return [0x1B, 0x5B] + bytes(0x30...0x3F, 0...6, &dice) + cancel
    case 1: return [0xFF, 0xFE, 0xC0, 0x80, 0xF8]
    case 2: return [0xED, 0xA0, 0x80]
    case 3: return [0xE2, 0x82] + [0x1B, 0x5B] + bytes(0x33...0x39, 3...5, &dice) + [0x6A]
    case 4: return [0x1B, 0x5D] + letters(0...9, &dice) + [0x1B, 0x5B, 0x33, 0x33, 0x33, 0x71]
    default: return [0x1B, 0x4F] + bytes(0x30...0x3B, 1...2_000, &dice) + [0x51]
    }
  }

  /// A pasted text that holds commands, escape sequences and marks of a paste.
  private static func paste(_ dice: inout Dice) -> Piece {
    let parts: [(String, String)] = [
      ("Qqu", "Qqu"), ("\r\n", "\n"), ("\n", "\n"), ("\u{1B}[201", "[201"),
      ("\u{1B}[200~", "[200~"), ("\u{3}\u{4}", ""), ("\u{1B}]0;x\u{7}", "]0;x"), ("é漢", "é漢"),
      ("a\tb", "a b"), ("\u{9B}", ""), ("\u{1B}", ""),
    ]
    var bytes: [UInt8] = []
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &dice) {
      let (raw, clean) = parts.randomElement(using: &dice)!
      bytes += Array(raw.utf8)
      text += clean
      if Int.random(in: 0..<4, using: &dice) == 0 { bytes.append(0xFF) }
    }
    return (Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8), [.paste(text)])
  }

  private static func letters(_ count: ClosedRange<Int>, _ dice: inout Dice) -> [UInt8] {
    bytes(0x21...0x7E, count, &dice)
  }

  private static func bytes(
    _ range: ClosedRange<UInt8>, _ count: ClosedRange<Int>, _ dice: inout Dice
  ) -> [UInt8] {
    (0..<Int.random(in: count, using: &dice)).map { _ in UInt8.random(in: range, using: &dice) }
  }

  @Test(
    "a sequence of a million bytes is swallowed as fast as a million keys are read",
    arguments: ["\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}[200~"])
  func endless(opener: String) {
    func time(_ bytes: [UInt8]) -> Duration {
      var decoder = KeyDecoder()
      return ContinuousClock().measure { _ = decoder.decode(bytes) }
    }
    let digits = [UInt8](repeating: 0x37, count: 1_000_000)
    let keys = time(digits)
    let sequence = time(Array(opener.utf8) + digits)
    #expect(sequence < keys * 20 + .milliseconds(200), "\(sequence) beside \(keys)")
    var decoder = KeyDecoder()
    _ = decoder.decode(Array(opener.utf8) + digits)
    let isPaste = opener.hasSuffix("~")
    let end: [UInt8] = isPaste ? Array("\u{1B}[201~".utf8) : [0x1B, 0x5C]
    let text = String(decoding: digits, as: UTF8.self)
    // What is left is one key, for a control sequence Alt with a backslash.
    let events = decoder.decode(end + [0x6A]).filter { $0 != .key(.alt("\\")) }
    let isRight = events == (isPaste ? [.paste(text)] : []) + [.key(.character("j"))]
    #expect(isRight, "\(events.count) events")
  }
}
