import Canvas
import Testing

@Suite("What a mouse sends")
struct MouseReportTests {
  @Test(
    "is read when it is whole and one of ours",
    arguments: [
      ("\u{1B}[<0;1;1M", MouseReport(.press, at: Point(column: 0, row: 0))),
      ("\u{1B}[<0;80;24m", MouseReport(.release, at: Point(column: 79, row: 23))),
      ("\u{1B}[<64;5;6M", MouseReport(.wheelUp, at: Point(column: 4, row: 5))),
      ("\u{1B}[<65;9999;9999M", MouseReport(.wheelDown, at: Point(column: 9998, row: 9998))),
      ("\u{9B}<0;3;4M", MouseReport(.press, at: Point(column: 2, row: 3))),
    ])
  func whole(text: String, report: MouseReport) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(text.utf8)) == [.mouse(report)])
  }

  @Test(
    "is nothing when it is anything else, and no letter of it becomes a key",
    arguments: [
      "\u{1B}[<0;0;1M", "\u{1B}[<0;1;0M", "\u{1B}[<0;1M", "\u{1B}[<0;1;1;1M", "\u{1B}[<;1;1M",
      "\u{1B}[<0;12345;1M", "\u{1B}[<1;1;1M", "\u{1B}[<2;1;1M", "\u{1B}[<35;1;1M",
      "\u{1B}[<64;1;1m", "\u{1B}[<16;1;1M", "\u{1B}[<0;1:1;1M", "\u{1B}[0;1;1M", "\u{1B}[<M",
      "\u{1B}[<-1;1;1M", "\u{1B}[<0; 1;1M", "\u{1B}[M !!", "\u{1B}[<99999999999999999999;1;1M",
    ])
  func nothing(text: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(text.utf8)) == [])
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test("may come in pieces, cut anywhere")
  func cut() {
    let bytes = Array("\u{1B}[<0;12;34M".utf8)
    for place in bytes.indices {
      var decoder = KeyDecoder()
      let events = decoder.decode(bytes[..<place]) + decoder.decode(bytes[place...])
      #expect(events == [.mouse(MouseReport(.press, at: Point(column: 11, row: 33)))])
    }
  }
}
