import Testing

@testable import Casework

@Suite("The table of rules")
struct RuleTableTests {
  @Test("has one row for every id, in the order of the ids")
  func complete() {
    #expect(Rule.all.map(\.id) == RuleID.allCases)
    #expect(RuleID.allCases.map(\.rule.id) == RuleID.allCases)
  }

  @Test(
    "names the article of every rule of law, and where it was read",
    arguments: Rule.all.filter { $0.hardness == .law })
  func sources(rule: Rule) {
    #expect(!rule.source.isEmpty)
    #expect(!rule.article.isEmpty)
    if rule.source.hasPrefix("BWBR") {
      let parts = rule.source.split(separator: "/")
      #expect(parts.count == 2 && parts[0].count == 11)
      #expect(parts.last.flatMap { CivilDate(iso: String($0)) } != nil)
    }
  }

  @Test("takes what no law gives from a setting that counts in the same unit", arguments: Rule.all)
  func settings(rule: Rule) {
    guard case .setting(let setting) = rule.term?.amount else {
      #expect(rule.hardness == .law || rule.hardness == .agreement)
      return
    }
    #expect(rule.hardness == .productDefault || rule.hardness == .localPolicy)
    #expect(setting.definition.unit.rawValue == rule.term?.unit.rawValue)
  }

  @Test("never shifts what is counted back or in hours, or a measure against a person but one")
  func shifts() {
    let moved = Rule.all.filter { $0.shift != .none }
    #expect(moved.allSatisfy { $0.direction == .forward && $0.term?.unit != .hours })
    #expect(moved.filter { $0.shift == .ownAct }.map(\.id) == [.me13, .me13d])
    let measures = Rule.all.filter { $0.anchor == .imposition && $0.dutyHolder != .person }
    #expect(measures.filter { $0.shift != .none }.map(\.id) == [.me13])
  }

  @Test("lets a row of law fall under the Atw only when the Atw counts such a term")
  func underAtw() {
    for rule in Rule.all where rule.shift == .atw {
      guard case .fixed(let amount) = rule.term?.amount, let unit = rule.term?.unit else {
        Issue.record("\(rule.id) has no fixed term")
        continue
      }
      #expect(unit.isOfAtw(amount), "\(rule.id)")
    }
  }
}
