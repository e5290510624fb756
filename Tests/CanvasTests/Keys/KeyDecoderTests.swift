import Canvas
import Testing

@Suite("Decoding what a terminal sends")
struct KeyDecoderTests {
  @Test(
    "bytes are the keys they stand for",
    arguments: [
      ("jG?", [Key.character("j"), .character("G"), .character("?")]),
      ("é漢😀", [.character("é"), .character("漢"), .character("😀")]),
      ("\r\n", [.enter, .enter]), ("\t\u{1B}[Z", [.tab, .backTab]),
      ("\u{7F}\u{08}", [.backspace, .backspace]),
      (
        "\u{0}\u{1}\u{4}\u{1A}\u{1C}\u{1F}",
        [
          .control(" "), .control("a"), .control("d"), .control("z"), .control("\\"), .control("_"),
        ]
      ),
      ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
      ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
      (
        "\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
        [
          .home, .end, .home, .end, .home, .end,
        ]
      ),
      ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.insert, .delete, .pageUp, .pageDown]),
      (
        "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[15~\u{1B}[[E",
        [
          .function(1), .function(1), .function(1), .function(5), .function(5),
        ]
      ),
      (
        "\u{1B}[17~\u{1B}[21~\u{1B}[23~\u{1B}[24~",
        [
          .function(6), .function(10), .function(11), .function(12),
        ]
      ),
      (
        "\u{1B}Op\u{1B}Oy\u{1B}OM\u{1B}Ok\u{1B}Oj",
        [
          .character("0"), .character("9"), .enter, .character("+"), .character("*"),
        ]
      ),
      ("\u{1B}x\u{1B}é\u{1B}ś", [.alt("x"), .alt("é"), .alt("ś")]),
      ("\u{1B}\u{1B}[A", [.escape, .up]),
    ])
  func keys(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(text.utf8) == keys.map { .key($0) })
    #expect(!decoder.isUnfinished)
  }

  @Test(
    "a sequence that is not known is swallowed whole",
    arguments: [
      "\u{1B}[99;5u", "\u{1B}[1;5A", "\u{1B}[27;5;106~", "\u{1B}[?62;22c",
      "\u{1B}[M !!", "\u{1B}[Mjjj", "\u{1B}[200;5~", "\u{1B}O5P", "\u{1B}Oz",
      "\u{1B}[[Z", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]0;uuu\u{7}",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Guuu\u{1B}\\", "\u{1B}^uuu\u{1B}\\", "\u{1B}Xuuu\u{1B}\\",
      "\u{9B}99;5u", "\u{9D}uu\u{7}", "\u{1B}[?2026;2$y", "\u{1B}[12\u{8}u", "\u{1B}[é3u",
      "\u{1B}\r", "\u{1B}[3;2~", "\u{1B}[\u{18}", "\u{1B}]u\u{1A}", "\u{1B}[200u",
    ])
  func swallows(text: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode((text + "j").utf8) == [.key(.character("j"))])
    #expect(!decoder.isUnfinished)
  }

  @Test("a raw C1 byte begins a sequence too")
  func eightBit() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x9B, 0x41, 0x8F, 0x50]) == [.key(.up), .key(.function(1))])
  }

  @Test("bytes that are no text are left out, and what follows is read")
  func invalid() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [0xFF, 0xC0, 0xC3, 0x6A, 0xE2, 0x82, 0x6B, 0xED, 0xA0, 0x80, 0x6C]
    #expect(
      decoder.decode(bytes) == [
        .key(.character("j")), .key(.character("k")), .key(.character("l")),
      ])
  }

  @Test("Escape alone is the key once nothing followed it")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.isAwaitingEscape)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(decoder.flush() == [])
    #expect(decoder.decode([0x5B, 0x41]) == [.key(.character("[")), .key(.character("A"))])
  }

  @Test("a sequence that was cut is not broken by a flush, and forgotten when abandoned")
  func cut() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[99".utf8) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.isUnfinished && !decoder.isAwaitingEscape)
    #expect(decoder.decode(";5uj".utf8) == [.key(.character("j"))])
    #expect(decoder.decode("\u{1B}]uuu".utf8) == [])
    #expect(decoder.abandon() == [])
    #expect(decoder.decode("k".utf8) == [.key(.character("k"))])
  }

  @Test("a paste is one event of data, whatever stands in it")
  func paste() {
    var decoder = KeyDecoder()
    let pasted = "u\r\nq\rx\n\ty\u{1B}[Az\u{7}\u{3}é\u{9B}"
    #expect(
      decoder.decode("a\u{1B}[200~\(pasted)\u{1B}[201~b".utf8) == [
        .key(.character("a")), .paste("u\nq\nx\n y[Azé"), .key(.character("b")),
      ])
  }

  @Test("a paste whose end never comes is still data")
  func openPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[200~quit".utf8) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.abandon() == [.paste("quit")])
  }

  @Test("focus comes and goes")
  func focus() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[I\u{1B}[O".utf8) == [.focus(true), .focus(false)])
  }
}
