import Testing

@testable import Ledger

@Suite("Heads: their text")
struct HeadsTextTests {
  static let root = HeadsMerkleTests.digest([7])

  /// A head with so many signatures of the right form.
  static func head(_ size: UInt64 = 42, signatures count: Int = 0) -> Checkpoint {
    Checkpoint(
      log: Sample.log, size: size, root: root,
      signatures: (0..<count).map { number in
        Checkpoint.Signature(
          name: Sample.id(number).description, keyHash: [1, 2, 3, UInt8(number)],
          bytes: (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 5 &+ number) })
      })
  }

  @Test("a note is read back as it was written, signed or not, and as it is printed")
  func roundTrip() {
    for size in [0, 1, 9, 10, UInt64.max] {
      for count in 0...3 {
        let head = HeadsTextTests.head(size, signatures: count)
        #expect(Checkpoint(Array(head.text.utf8)) == head)
      }
      let plain = HeadsTextTests.head(size)
      #expect(Checkpoint(Array(plain.printed.utf8)) == plain)
    }
    #expect(
      HeadsTextTests.head().printed
        == "keerpunt.log/\(Sample.log)\n42\n\(HeadsTextTests.head().rootText)\n")
  }

  /// What is done to a signed note, and the line at which a reader of rows stops.
  static let spoilt: [(from: String, to: String, line: Int)] = [
    ("keerpunt.log/", "keerpunt.log", 1), ("keerpunt.log/", "Keerpunt.log/", 1),
    ("keerpunt.log/0123", "keerpunt.log/0-123", 1), ("89ab-7def", "89AB-7DEF", 1),
    ("cdef\n", "cde\n", 1), ("\n42\n", "\n042\n", 2), ("\n42\n", "\n+42\n", 2),
    ("\n42\n", "\n-1\n", 2), ("\n42\n", "\n\n", 2), ("\n42\n", "\n42 \n", 2),
    ("\n42\n", "\n18446744073709551616\n", 2), ("\n42\n", "\n42\r\n", 2),
    ("=\n", "\n", 3), ("=\n", "==\n", 3), ("=\n\n", "= \n\n", 3),
    ("\n\n", "\n\n\n", 6), ("— ", "- ", 5), ("— ", "—  ", 5), ("— ", "", 5),
    ("\n42\n", "\n42", 2),
  ]

  @Test("one byte off is no head", arguments: spoilt.indices)
  func strict(_ index: Int) throws {
    let change = HeadsTextTests.spoilt[index]
    var text = HeadsTextTests.head(signatures: 1).text
    let range = try #require(text.firstRange(of: change.from))
    text.replaceSubrange(range, with: change.to)
    let bytes = Array(text.utf8)
    #expect(Checkpoint(bytes) == nil)
    #expect(throws: Checkpoint.Malformed(line: change.line)) {
      try Checkpoint.all(in: bytes)
    }
  }

  @Test("heads below one another are read, with blank lines between them or without")
  func rows() throws {
    let heads = [HeadsTextTests.head(1), HeadsTextTests.head(2, signatures: 2)]
    let text = heads[0].printed + heads[1].text + "\n" + heads[0].printed
    #expect(try Checkpoint.all(in: Array(text.utf8)) == [heads[0], heads[1], heads[0]])
    #expect(try Checkpoint.all(in: []) == [])
    #expect(try Checkpoint.all(in: Array("\n\n".utf8)) == [])
  }

  @Test("base64 has one text for each row of bytes, and refuses every other")
  func base64() {
    let pairs: [(bytes: String, text: String)] = [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
    for pair in pairs {
      #expect(Base64.text(Array(pair.bytes.utf8)) == pair.text)
      #expect(Base64.bytes(pair.text.utf8) == Array(pair.bytes.utf8))
    }
    for wrong in ["Zg=", "Zg", "Zh==", "Zm9=", "====", "Z===", "Zm 9", "Zm9v\n", "Zm-_", "=m9v"] {
      #expect(Base64.bytes(wrong.utf8) == nil, "\(wrong)")
    }
  }

  /// Bytes with some of them changed, taken out, put in, or made at random.
  static func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let at = Int.random(in: 0...bytes.count, using: &chance)
      let other = UInt8.random(in: 0...255, using: &chance)
      switch Int.random(in: 0..<6, using: &chance) {
      case 0 where at < bytes.count: bytes[at] = other
      case 1 where at < bytes.count: bytes[at] ^= 1 << (other & 7)
      case 2 where at < bytes.count: bytes.remove(at: at)
      case 3: bytes.insert(other, at: at)
      case 4: bytes.removeSubrange(min(at, bytes.count)..<min(at + 9, bytes.count))
      default: bytes.insert(contentsOf: bytes.suffix(at % 50), at: at)
      }
    }
    return bytes
  }

  @Test("20,000 spoilt notes: what is read has exactly that text, and nothing stops the program")
  func hostile() {
    var chance = Chance(seed: 9)
    let notes = (0...2).map { Array(HeadsTextTests.head(signatures: $0).text.utf8) }
    var read = 0
    for turn in 0..<20_000 {
      let bytes =
        turn % 10 == 0
        ? (0..<turn % 200).map { _ in UInt8.random(in: 0...255, using: &chance) }
        : HeadsTextTests.mutated(notes[turn % 3], &chance)
      guard let head = Checkpoint(bytes) else { continue }
      read += 1
      #expect(Array(head.text.utf8) == bytes || Array(head.printed.utf8) == bytes)
    }
    // Some changes fall into a number, a root or a signature, and make another head.
    #expect((100..<10_000).contains(read))
  }
}
