import Casework
import Records
import Testing

@Suite("Who saw what, as JSON")
struct AccessJSONTests {
  static let record = AccessRecord(
    .opened,
    AccessObject(people: [Samples.id], compartments: [.supervision], position: 12),
    AccessResult(.shown, count: 1),
    from: AccessOrigin(session: Samples.zeroID, device: "werkplek-12"),
    because: AccessReason(.partnerAsks, words: "Wijkagent \"belt\""))
  static let entry = Entry(
    id: Samples.otherID, at: Moment(milliseconds: 1_795_424_400_123), author: Samples.user,
    value: record)

  @Test("a record has the six fields of BIO2: actor, time, action, object, result and origin")
  func sixFields() {
    #expect(
      AccessJSON.text(of: Self.entry) == """
        {"id":"ffffffff-ffff-ffff-0000-000000000000","actor":"j.devries",\
        "time":"2026-11-23T09:00:00.123Z","action":"opened",\
        "object":{"people":["019ab1c2-d3e4-7f01-8123-456789abcdef"],"list":null,"query":"",\
        "compartments":["supervision"],"position":12},\
        "result":{"outcome":"shown","count":1,"painted":[]},\
        "origin":{"session":"00000000-0000-0000-0000-000000000000","device":"werkplek-12"},\
        "reason":"partner-asks","words":"Wijkagent \\"belt\\"","circumstances":null,\
        "continues":null}
        """)
  }

  @Test("what a person is told names a colleague only when that was asked for")
  func account() {
    let event = Event(
      id: Self.entry.id, at: Self.entry.at, author: Samples.user, compartment: .audit,
      subject: nil, cause: Self.entry.id, fact: .viewRecorded(Self.record))
    let register = AccessRegister(folding: [event])
    let told = #"""
      {"time":"2026-11-23T09:00:00.123Z","action":"opened","outcome":"shown",\#
      "reason":"partner-asks"
      """#
    #expect(register.views(of: [Samples.id]).map { AccessJSON.text(of: $0) } == [told + "}"])
    #expect(
      register.views(of: [Samples.id], isNamed: true).map { AccessJSON.text(of: $0) } == [
        told + #","actor":"j.devries","words":"Wijkagent \"belt\""}"#
      ])
  }
}
