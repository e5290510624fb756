import Canvas
import Testing

@Suite("Decoding whatever a terminal sends")
struct KeyDecoderFuzzTests {
  @Test("random bytes never crash it, and where they are cut does not matter")
  func random() {
    var dice = Dice(seed: 2026)
    let loaded: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x3B, 0x7E, 0x32, 0x30, 0x31, 0x9B, 0xC3, 0xE2]
    var differing = 0
    for _ in 0..<100_000 {
      let bytes = (0..<Int.random(in: 0...14, using: &dice)).map { _ in
        Bool.random(using: &dice)
          ? UInt8.random(in: 0...255, using: &dice)
          : loaded[Int.random(in: 0..<loaded.count, using: &dice)]
      }
      var whole = KeyDecoder()
      var parts = KeyDecoder()
      let cut = Int.random(in: 0...bytes.count, using: &dice)
      let expected = whole.decode(bytes) + whole.abandon()
      let events = parts.decode(bytes[..<cut]) + parts.decode(bytes[cut...]) + parts.abandon()
      if events != expected { differing += 1 }
    }
    #expect(differing == 0)
  }

  @Test("between known keys, no random sequence leaves a key behind")
  func sequences() {
    var dice = Dice(seed: 7)
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      var expected: [InputEvent] = []
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        if Bool.random(using: &dice) {
          let letter = UInt8.random(in: 0x21...0x7E, using: &dice)
          bytes.append(letter)
          expected.append(.key(.character(Character(Unicode.Scalar(letter)))))
        } else {
          bytes += Self.unknownSequence(&dice)
        }
      }
      var decoder = KeyDecoder()
      #expect(decoder.decode(bytes) == expected, "\(bytes)")
    }
  }

  /// A well-formed sequence that means no key: parameters of three digits, or a string.
  private static func unknownSequence(_ dice: inout Dice) -> [UInt8] {
    let digits = (0..<Int.random(in: 3...9, using: &dice)).map { _ in
      UInt8.random(in: 0x33...0x3B, using: &dice)
    }
    if Bool.random(using: &dice) {
      return [0x1B, 0x5B] + digits + [UInt8.random(in: 0x40...0x7E, using: &dice)]
    }
    let text = (0..<Int.random(in: 0...9, using: &dice)).map { _ in
      UInt8.random(in: 0x20...0x7E, using: &dice)
    }
    let opener = Array("]P_^X".utf8)[Int.random(in: 0..<5, using: &dice)]
    return [0x1B, opener] + text + (Bool.random(using: &dice) ? [0x07] : [0x1B, 0x5C])
  }
}
