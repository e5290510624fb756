import Casework
import Foundation
import Records
import Testing

@Suite("A record as JSON")
struct RecordJSONTests {
  @Test("says a note with dates that people and tools can read")
  func note() throws {
    let fact = Fact.noteAdded(
      NoteContent(
        category: .housing, reliability: .personSays, source: "zus", text: "Zei: \"ja\".\n",
        observedAt: Moment(milliseconds: 1_795_424_400_123)))
    #expect(
      RecordJSON.text(of: try encode(fact))
        == #"{"kind":"note-added","number":401,"schemaMinor":0,"category":"housing","#
        + #""reliability":"person-says","source":"zus","text":"Zei: \"ja\".\n","#
        + #""observedAt":"2026-11-23T09:00:00.123Z","disputedBy":""}"#)
  }

  @Test("says a date of a return, absent parts as null")
  func returnDate() throws {
    let fact = Fact.returnDateRecorded(
      of: Samples.id,
      ReturnDate(
        kind: .trialLeave, date: Samples.day, quality: .indicative, source: .clinic,
        receivedOn: Samples.epoch))
    #expect(
      RecordJSON.text(of: try encode(fact))
        == #"{"kind":"return-date-recorded","number":303,"schemaMinor":0,"#
        + #""return":"019ab1c2-d3e4-7f01-8123-456789abcdef","dateKind":"trial-leave","#
        + #""date":"2026-11-23","time":null,"quality":"indicative","source":"clinic","#
        + #""receivedOn":"1970-01-01"}"#)
  }

  @Test("is one line without control characters that a JSON reader takes, for 2,000 random facts")
  func valid() throws {
    var generator = RandomFact(seed: 3)
    for _ in 0..<2000 {
      let fact = generator.next(generator.any())
      let text = RecordJSON.text(of: try encode(fact))
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(object?["kind"] as? String == RecordKind(fact).name)
      if case .noteAmended(_, let note) = fact {
        #expect(
          (object?["text"] as? String)?.unicodeScalars.elementsEqual(note.unicodeScalars) == true)
      }
    }
  }

  @Test("holds the whole body of a record from a newer version")
  func unknownKind() {
    #expect(
      RecordJSON.text(of: WrittenFact(kind: 9999, schemaMinor: 2, body: [0x0A, 0xFF]))
        == #"{"kind":null,"number":9999,"schemaMinor":2,"unreadable":"unknown-kind","#
        + #""body":"0aff"}"#)
  }

  @Test("holds the whole body of a damaged record, with the field when that is known")
  func damaged() {
    #expect(
      RecordJSON.text(of: WrittenFact(kind: 602, schemaMinor: 0, body: [0x0A]))
        == #"{"kind":"task-done","number":602,"schemaMinor":0,"unreadable":"malformed","#
        + #""body":"0a"}"#)
    #expect(
      RecordJSON.text(of: WrittenFact(kind: 602, schemaMinor: 0, body: []))
        == #"{"kind":"task-done","number":602,"schemaMinor":0,"unreadable":"malformed","#
        + #""field":"task_id","body":""}"#)
  }
}
