import Records
import Testing

@Suite("Golden records")
struct GoldenTests {
  @Test("can be read for ever, and mean what they meant")
  func meaning() throws {
    for golden in try GoldenRecord.all() {
      #expect(RecordJSON.text(of: golden.written) == golden.json)
    }
  }

  @Test("are written again with the same bytes, while their form is the newest")
  func bytes() throws {
    for golden in try GoldenRecord.all() {
      let written = golden.written
      let fact = try decode(
        kind: written.kind, schemaMinor: written.schemaMinor, body: written.body)
      if written.schemaMinor == RecordKind(fact).newestMinor {
        #expect(try encode(fact) == written)
      }
    }
  }

  @Test("are there for every sample; a new sample prints the line to add")
  func complete() throws {
    let golden = Set(try GoldenRecord.all())
    let missing = try Samples.all.map { GoldenRecord(try encode($0)) }.filter {
      !golden.contains($0)
    }
    #expect(missing == [])
  }

  @Test("are there for every form of every kind")
  func everyForm() throws {
    let forms = Set(try GoldenRecord.all().map { [$0.written.kind, $0.written.schemaMinor] })
    for kind in RecordKind.allCases {
      for minor in 0...kind.newestMinor { #expect(forms.contains([kind.rawValue, minor])) }
    }
  }
}
