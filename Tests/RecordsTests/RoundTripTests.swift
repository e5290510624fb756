import Casework
import Records
import Testing

@Suite("A fact that is written and read back")
struct RoundTripTests {
  @Test("is the same fact, for every sample")
  func samples() throws {
    for fact in Samples.all {
      let written = try encode(fact)
      let read = try decode(
        kind: written.kind, schemaMinor: written.schemaMinor, body: written.body)
      #expect(read == fact)
    }
  }

  @Test("is the same fact and gives the same bytes, for 10,000 random ones")
  func random() throws {
    var generator = RandomFact(seed: 2026)
    for _ in 0..<10_000 {
      let fact = generator.next(generator.any())
      let written = try encode(fact)
      let read = try decode(
        kind: written.kind, schemaMinor: written.schemaMinor, body: written.body)
      // Equal texts may differ in their bytes (é as one scalar or two); the second writing tells.
      guard read == fact, try encode(read) == written else {
        Issue.record("\(fact) came back as \(read)")
        return
      }
    }
  }

  @Test("has a sample for every kind")
  func everyKindHasASample() {
    #expect(Set(Samples.all.map(RecordKind.init)) == Set(RecordKind.allCases))
  }

  @Test("has its number, its name and the newest minor of its kind")
  func numbers() throws {
    for fact in Samples.all {
      let written = try encode(fact)
      #expect(written.kind == RecordKind(fact).rawValue)
      #expect(written.schemaMinor == RecordKind(fact).newestMinor)
    }
    #expect(Set(RecordKind.allCases.map(\.name)).count == RecordKind.allCases.count)
  }
}

@Suite("The number of a compartment")
struct CompartmentLabelTests {
  @Test(
    "is for ever",
    arguments: [
      (Compartment.bij, UInt8(1)), (.aftercare, 2), (.supervision, 3), (.zvh, 4),
      (.radicalisation, 5), (.victim, 6), (.administration, 7),
    ])
  func numbers(compartment: Compartment, number: UInt8) {
    #expect(CompartmentLabel.number(of: compartment) == number)
    #expect(CompartmentLabel.compartment(number) == compartment)
  }

  @Test("names no compartment when nobody gave it out")
  func unknown() {
    let known = (UInt8.min...UInt8.max).filter { CompartmentLabel.compartment($0) != nil }
    #expect(known.count == Compartment.allCases.count)
    #expect(CompartmentLabel.compartment(0) == nil)
  }
}
