import Casework
import Testing

@Suite("The identity of a record")
struct RecordIDTests {
  /// The example of RFC 9562, appendix A.6.
  static let example = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"

  @Test("is read and written as a UUID of version 7")
  func text() throws {
    let identity = try #require(RecordID(text: Self.example))
    #expect(identity == RecordID(high: 0x017F_22E2_79B0_7CC3, low: 0x98C4_DC0C_0C07_398F))
    #expect(identity.text == Self.example)
    #expect(RecordID(text: Self.example.uppercased()) == identity)
    #expect(identity.moment.isoUTC == "2022-02-22T19:22:22.000Z")
    #expect(identity.bytes.prefix(3) == [0x01, 0x7F, 0x22])
    #expect(identity.bytes.last == 0x8F)
    #expect(RecordID(bytes: identity.bytes) == identity)
    #expect(RecordID(bytes: identity.bytes.dropLast()) == nil)
  }

  @Test(
    "refuses every other form",
    arguments: [
      "", "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
      "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
      "017f22e27-9b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c0739é",
    ])
  func refuses(text: String) {
    #expect(RecordID(text: text) == nil)
  }

  @Test("sorts as its text does")
  func order() {
    var source = SplitMix64(seed: 3)
    let identities = (0..<500).map { _ in RecordID(high: source.next(), low: source.next()) }
    #expect(identities.sorted().map(\.text) == identities.map(\.text).sorted())
  }
}

/// Always the same bits, to reach the carry.
private struct Constant: RandomNumberGenerator, Sendable {
  let bits: UInt64
  mutating func next() -> UInt64 { bits }
}

@Suite("A source of identities")
struct RecordIDSourceTests {
  @Test("rises strictly while the clock goes on, stands still or is set back")
  func rises() {
    var source = RecordIDSource(generator: SplitMix64(seed: 1))
    var clock = SplitMix64(seed: 2)
    var time: Int64 = 1_795_420_800_000
    var identities: [RecordID] = []
    for _ in 0..<20_000 {
      time += Int64(clock.next() % 5) - 2
      identities.append(source.next(at: Moment(milliseconds: time)))
    }
    #expect(zip(identities, identities.dropFirst()).allSatisfy { $0 < $1 })
    #expect(identities.allSatisfy { $0.high >> 12 & 0xF == 7 && $0.low >> 62 == 2 })
  }

  @Test("holds the moment at which the identity was made")
  func moment() {
    var source = RecordIDSource(generator: SplitMix64(seed: 1))
    let now = Moment(milliseconds: 1_795_420_800_123)
    #expect(source.next(at: now).moment == now)
    #expect(source.next(at: now.adding(seconds: -60)).moment == now)
    #expect(source.next(at: now.adding(seconds: 1)).moment == now.adding(seconds: 1))
  }

  @Test("carries into the next millisecond when the random bits are used up")
  func carries() {
    var source = RecordIDSource(generator: Constant(bits: .max))
    let now = Moment(milliseconds: 1000)
    let first = source.next(at: now)
    let second = source.next(at: now)
    #expect(first.text == "00000000-03e8-7fff-bfff-ffffffffffff")
    #expect(second.text == "00000000-03e9-7000-8000-0000ffffffff")
  }

  @Test("takes a moment before 1970 as 1970")
  func beforeEpoch() {
    var source = RecordIDSource(generator: SplitMix64(seed: 1))
    #expect(source.next(at: Moment(milliseconds: -5)).moment == Moment(milliseconds: 0))
  }

  @Test("gives the same identities for the same seed, and others for another")
  func deterministic() {
    func identities(seed: UInt64) -> [RecordID] {
      var source = RecordIDSource(generator: SplitMix64(seed: seed))
      return (0..<5).map { source.next(at: Moment(milliseconds: $0)) }
    }
    #expect(identities(seed: 7) == identities(seed: 7))
    #expect(Set(identities(seed: 7)).isDisjoint(with: identities(seed: 8)))
  }

  @Test("the seeded generator gives its published numbers")
  func splitMix() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }
}
